// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay_state.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject productOf(const Overlay& overlay, const QString& picture)
{
    const ProductCard& card = overlay.product;
    QJsonObject product{{u"title"_s, card.title},
                        {u"price"_s, card.price},
                        {u"left"_s, card.left},
                        {u"flash"_s, card.flash},
                        {u"flashLeft"_s, card.flashLeft},
                        {u"picture"_s, picture},
                        {u"accent"_s, card.accent.name()},
                        {u"flashAccent"_s, card.flashAccent.name()},
                        {u"stamp"_s, overlay.stamp.text},
                        {u"stampInk"_s, overlay.stamp.ink.name()}};
    if (card.flashUntilMs)
        product.insert(u"flashUntilMs"_s, *card.flashUntilMs);
    return product;
}

QJsonObject openingOf(const OpeningCard& card)
{
    return {{u"heading"_s, card.heading},
            {u"buyer"_s, card.buyer.text()},
            {u"place"_s, card.of > 0 ? u"%1 / %2"_s.arg(card.nth).arg(card.of) : QString()},
            {u"result"_s, card.result},
            {u"accent"_s, card.accent.name()}};
}

QJsonObject disclosureOf(const InfoCard& card)
{
    return {{u"title"_s, card.title},
            {u"lines"_s, QJsonArray::fromStringList(card.lines)},
            {u"foot"_s, card.foot},
            {u"accent"_s, card.accent.name()}};
}

} // namespace

QJsonObject overlayState(const Overlay& overlay, const OverlayPictures& pictures, qint64 nowMs)
{
    const auto placesOn = [&overlay](QSize picture) {
        return QJsonDocument::fromJson(overlay.layout.on(picture).toJson()).object();
    };
    const QJsonObject places = placesOn({1280, 720}), upright = placesOn({720, 1280});
    QJsonObject layers;
    const auto put = [&](OverlayLayer layer, QJsonObject content) {
        if (!overlay.layout[layer].isShown)
            return;
        const QString name = QString::fromLatin1(nameOf(layer));
        content.insert(u"placeAt"_s, places.value(name));
        content.insert(u"uprightAt"_s, upright.value(name));
        layers.insert(name, content);
    };
    const StudioSign& sign = overlay.sign;
    if (!sign.name.isEmpty() || !sign.line.isEmpty() || !sign.logo.isNull())
        put(OverlayLayer::Sign, {{u"name"_s, sign.name},
                                 {u"line"_s, sign.line},
                                 {u"logo"_s, pictures.logo},
                                 {u"accent"_s, sign.accent.name()}});
    if (const QTimeZone& zone = overlay.clock.zone; zone.isValid())
        put(OverlayLayer::Clock, {{u"offsetMs"_s, zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(nowMs)) * 1000}});
    QJsonObject state{{u"layers"_s, QJsonObject()}};
    if (overlay.cover) {
        state.insert(u"cover"_s, QJsonObject{{u"title"_s, overlay.cover->title},
                                             {u"detail"_s, overlay.cover->detail},
                                             {u"background"_s, overlay.cover->background.name()},
                                             {u"ink"_s, overlay.cover->ink.name()}});
    } else {
        if (!overlay.disclosure.title.isEmpty())
            put(OverlayLayer::Disclosure, disclosureOf(overlay.disclosure));
        if (!overlay.opening.buyer.isEmpty())
            put(OverlayLayer::Opening, openingOf(overlay.opening));
        if (!overlay.product.title.isEmpty() || !overlay.stamp.text.isEmpty())
            put(OverlayLayer::Product, productOf(overlay, pictures.product));
    }
    state.insert(u"layers"_s, layers);
    return state;
}

} // namespace kaibang
