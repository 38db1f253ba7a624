// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay_layout.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace kaibang {

namespace {

constexpr std::array<const char*, overlayLayers.size()> layerNames{"sign", "clock", "disclosure", "opening", "product"};
constexpr std::array acrossNames{"left", "centre", "right"};
constexpr std::array downNames{"top", "middle", "bottom"};

template<typename Enum, size_t N>
Enum enumOf(const QJsonValue& value, const std::array<const char*, N>& names, Enum usual)
{
    const QString text = value.toString();
    for (size_t i = 0; i < N; ++i)
        if (text == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    return usual;
}

QRect areaOf(QSize picture, double margin)
{
    // The edges are even, so that a layer can lie exactly on them.
    const int left = (int(picture.width() * margin) + 1) & ~1;
    const int top = (int(picture.height() * margin) + 1) & ~1;
    return {left, top, picture.width() - 2 * left, picture.height() - 2 * top};
}

qint64 roundedQuotient(qint64 dividend, qint64 divisor)
{
    return (2 * dividend + (dividend < 0 ? -divisor : divisor)) / (2 * divisor);
}

// Both ways to the nearest, so that the pixel a person chose is the one that comes back.
int partOf(int whole, int tenThousandths)
{
    return int(roundedQuotient(qint64(whole) * tenThousandths, LayerPlace::whole));
}

int fractionOf(int part, int whole)
{
    return int(roundedQuotient(qint64(part) * LayerPlace::whole, whole));
}

/// One direction: 0 near edge, 1 middle, 2 far edge.
int startOf(int anchor, int fraction, int size, int whole)
{
    const int distance = partOf(whole, fraction);
    if (anchor == 0)
        return distance;
    return anchor == 1 ? (whole - size) / 2 + distance : whole - size - distance;
}

int anchorOf(int start, int size, int whole)
{
    const int centre = start + size / 2;
    return centre < whole * 2 / 5 ? 0 : centre > whole * 3 / 5 ? 2 : 1;
}

int fractionAt(int anchor, int start, int size, int whole)
{
    if (anchor == 0)
        return fractionOf(start, whole);
    return anchor == 1 ? fractionOf(start - (whole - size) / 2, whole) : fractionOf(whole - size - start, whole);
}

int within(int start, int size, int areaStart, int areaSize)
{
    return std::clamp(start, areaStart, std::max(areaStart, areaStart + areaSize - size)) & ~1;
}

LayerPlace placeOf(AcrossAnchor across, DownAnchor down, int x, int y, bool isShown = true)
{
    LayerPlace place;
    place.across = across;
    place.down = down;
    place.x = x;
    place.y = y;
    place.isShown = isShown;
    return place;
}

bool isUpright(QSize picture)
{
    return picture.height() > picture.width();
}

// One column from the sign down to the product, with room for the longest of each.
LayerPlace uprightPlace(OverlayLayer layer)
{
    switch (layer) {
    case OverlayLayer::Sign:
        return placeOf(AcrossAnchor::Left, DownAnchor::Top, 650, 1450);
    case OverlayLayer::Clock:
        return placeOf(AcrossAnchor::Right, DownAnchor::Top, 1650, 1450);
    case OverlayLayer::Disclosure:
        return placeOf(AcrossAnchor::Left, DownAnchor::Top, 650, 1950);
    case OverlayLayer::Opening:
        return placeOf(AcrossAnchor::Left, DownAnchor::Bottom, 650, 4700);
    case OverlayLayer::Product:
        break;
    }
    return placeOf(AcrossAnchor::Left, DownAnchor::Bottom, 650, 3550);
}

constexpr double uprightScale = 0.8;
constexpr int uprightDisclosurePercent = 23; // of the height: to the opening card below it

} // namespace

OverlayLayout::OverlayLayout()
{
    using enum OverlayLayer;
    (*this)[Sign] = placeOf(AcrossAnchor::Left, DownAnchor::Top, 500, 500);
    (*this)[Clock] = placeOf(AcrossAnchor::Left, DownAnchor::Top, 500, 1550, false);
    (*this)[Disclosure] = placeOf(AcrossAnchor::Right, DownAnchor::Top, 500, 500);
    (*this)[Opening] = placeOf(AcrossAnchor::Left, DownAnchor::Top, 500, 2450);
    (*this)[Product] = placeOf(AcrossAnchor::Left, DownAnchor::Bottom, 500, 500);
}

OverlayLayout OverlayLayout::on(QSize picture) const
{
    OverlayLayout shown = *this;
    if (!isUpright(picture))
        return shown;
    const OverlayLayout usual;
    for (const OverlayLayer layer : overlayLayers) {
        LayerPlace upright = uprightPlace(layer), unmoved = usual[layer];
        upright.sizePercent = unmoved.sizePercent = shown[layer].sizePercent;
        upright.isShown = unmoved.isShown = shown[layer].isShown;
        if (shown[layer] == unmoved)
            shown[layer] = upright;
    }
    return shown;
}

QByteArray OverlayLayout::toJson() const
{
    QJsonObject all;
    for (const OverlayLayer layer : overlayLayers) {
        const LayerPlace& place = (*this)[layer];
        all.insert(QLatin1String(layerNames[size_t(layer)]),
                   QJsonObject{{QStringLiteral("across"), QLatin1String(acrossNames[size_t(place.across)])},
                               {QStringLiteral("down"), QLatin1String(downNames[size_t(place.down)])},
                               {QStringLiteral("x"), place.x},
                               {QStringLiteral("y"), place.y},
                               {QStringLiteral("size"), place.sizePercent},
                               {QStringLiteral("shown"), place.isShown}});
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::optional<OverlayLayout> OverlayLayout::fromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    OverlayLayout layout;
    for (const OverlayLayer layer : overlayLayers) {
        const QJsonObject stored = document[QLatin1String(layerNames[size_t(layer)])].toObject();
        LayerPlace& place = layout[layer];
        place.across = enumOf(stored[QLatin1String("across")], acrossNames, place.across);
        place.down = enumOf(stored[QLatin1String("down")], downNames, place.down);
        place.x = std::clamp(stored[QLatin1String("x")].toInt(place.x), -LayerPlace::whole, LayerPlace::whole);
        place.y = std::clamp(stored[QLatin1String("y")].toInt(place.y), -LayerPlace::whole, LayerPlace::whole);
        place.sizePercent = std::clamp(stored[QLatin1String("size")].toInt(place.sizePercent), LayerPlace::leastSize,
                                       LayerPlace::mostSize);
        place.isShown = stored[QLatin1String("shown")].toBool(place.isShown);
    }
    return layout;
}

QByteArray nameOf(OverlayLayer layer)
{
    return layerNames[size_t(layer)];
}

QRect actionSafeArea(QSize picture)
{
    return areaOf(picture, 0.035);
}

QRect graphicsSafeArea(QSize picture)
{
    return areaOf(picture, 0.05);
}

QRect phoneSafeArea(QSize picture)
{
    const auto even = [](int part, int percent) { return (part * percent / 100 + 1) & ~1; };
    const int left = even(picture.width(), 6), top = even(picture.height(), 14);
    return {left, top, picture.width() - left - even(picture.width(), 16),
            picture.height() - top - even(picture.height(), 35)};
}

double layerScale(QSize picture)
{
    return std::min(picture.width(), picture.height()) / 720.0 * (isUpright(picture) ? uprightScale : 1.0);
}

QSize mostLayerSize(OverlayLayer layer, QSize picture)
{
    QSize most = actionSafeArea(picture).size();
    if (isUpright(picture)) {
        most.setWidth(phoneSafeArea(picture).width());
        if (layer == OverlayLayer::Disclosure)
            most.setHeight(picture.height() * uprightDisclosurePercent / 100);
    }
    return most;
}

QRect placedRect(const LayerPlace& place, QSize layer, QSize picture)
{
    const QRect area = actionSafeArea(picture);
    const QSize size = layer.boundedTo(area.size());
    const int x = startOf(int(place.across), place.x, size.width(), picture.width());
    const int y = startOf(int(place.down), place.y, size.height(), picture.height());
    return {QPoint(within(x, size.width(), area.x(), area.width()), within(y, size.height(), area.y(), area.height())),
            size};
}

LayerPlace placeAt(const LayerPlace& before, const QRect& wanted, QSize picture)
{
    const QRect area = actionSafeArea(picture);
    const QSize size = wanted.size().boundedTo(area.size());
    const int x = within(wanted.x(), size.width(), area.x(), area.width());
    const int y = within(wanted.y(), size.height(), area.y(), area.height());
    LayerPlace place = before;
    const int across = anchorOf(x, size.width(), picture.width());
    const int down = anchorOf(y, size.height(), picture.height());
    place.across = AcrossAnchor(across);
    place.down = DownAnchor(down);
    place.x = fractionAt(across, x, size.width(), picture.width());
    place.y = fractionAt(down, y, size.height(), picture.height());
    return place;
}

} // namespace kaibang
