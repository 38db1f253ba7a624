// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_brush.h"
#include "card_painter.h"
#include "colour.h"
#include "compositor.h"
#include "picture_layers.h"
#include "preview_scaler.h"
#include "steady_source.h"
#include "two_lines.h"

#include <QFontMetrics>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;
using enum OverlayLayer;

constexpr qint64 evening = 1'793'000'000'000; // UTC; any instant will do
constexpr QSize sizes[] = {{640, 360}, {1280, 720}, {1920, 1080}};

/// Every layer with something to say.
Overlay fullOverlay()
{
    Overlay all;
    all.product.title = u"8 mm white stud"_s;
    all.product.price = u"¥59.00"_s;
    all.product.left = u"41 left"_s;
    all.product.flash = u"Flash price"_s;
    all.product.flashUntilMs = evening + 90'000;
    all.product.flashLeft = u"4 left at it"_s;
    all.product.picture = QImage(64, 64, QImage::Format_RGB32);
    all.product.picture.fill(Qt::white);
    all.opening.heading = u"Opening now"_s;
    all.opening.buyer = MaskedName::ofName(u"Guadalupe"_s);
    all.opening.nth = 2;
    all.opening.of = 3;
    all.opening.result = u"AAA 1 · best 9.8 mm"_s;
    all.disclosure.title = u"What a mussel can hold"_s;
    all.disclosure.lines = {u"AAA 10-11 mm: seldom"_s, u"AA 9-10 mm: often"_s};
    all.disclosure.foot = u"Version 3"_s;
    all.clock.zone = QTimeZone::utc();
    all.sign.name = u"Shell Bay"_s;
    all.sign.line = u"Pearls from our own lake"_s;
    all.layout[Clock].isShown = true;
    return all;
}

std::shared_ptr<Frame> grey(QSize size, ColourSpace colours = ColourSpace::Bt709Limited)
{
    static FramePool pool;
    const auto frame = pool.take(size);
    std::fill_n(frame->y(), frame->byteCount(), uint8_t(128));
    frame->colours = colours;
    return frame;
}

QImage rgbOf(const Frame& frame)
{
    QImage image(frame.size(), QImage::Format_RGB32);
    std::vector<uint8_t> scratch;
    paintFrame(frame, image, scratch);
    return image;
}

/// The smallest rectangle (in whole chroma samples) outside of which both pictures are the same.
QRect changedIn(const Frame& a, const Frame& b)
{
    QRect changed;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const size_t luma = size_t(y) * size_t(a.width()) + size_t(x);
            const size_t chroma = size_t(y / 2) * size_t(a.chromaStride()) + size_t(x / 2);
            if (a.y()[luma] != b.y()[luma] || a.u()[chroma] != b.u()[chroma] || a.v()[chroma] != b.v()[chroma])
                changed |= QRect(x & ~1, y & ~1, 2, 2);
        }
    return changed;
}

TEST(Overlay, EachLayerLiesWithinItsPlaceAndTheSafeAreaAtThreeSizes)
{
    for (const QSize size : sizes) {
        for (const OverlayLayer layer : overlayLayers) {
            SCOPED_TRACE(nameOf(layer).toStdString() + " at " + std::to_string(size.height()));
            Overlay one = fullOverlay();
            for (const OverlayLayer other : overlayLayers)
                one.layout[other].isShown = other == layer;
            PictureLayers layers;
            layers.setOverlay(one);
            const auto plain = grey(size);
            const FramePtr composed = layers.compose(*plain, evening);
            ASSERT_EQ(layers.placed().layers.size(), 1);
            EXPECT_EQ(layers.placed().picture, size);
            const QRect place = layers.placed().layers.front().rect;
            EXPECT_TRUE(actionSafeArea(size).contains(place));
            EXPECT_EQ(place.x() % 2 + place.y() % 2 + place.width() % 2 + place.height() % 2, 0);
            const QRect changed = changedIn(*plain, *composed);
            EXPECT_TRUE(place.contains(changed));
            EXPECT_GT(changed.width() * changed.height(), place.width() * place.height() * 8 / 10)
                << "the layer fills its place";
        }
    }
}

TEST(Overlay, APlaceIsTheSameFractionAtEverySize)
{
    Overlay overlay = fullOverlay();
    overlay.layout[Sign] = placeAt(overlay.layout[Sign], QRect(400, 300, 300, 66), {1280, 720});
    std::array<QPointF, 3> centres;
    for (size_t i = 0; i < 3; ++i) {
        PictureLayers layers;
        layers.setOverlay(overlay);
        layers.compose(*grey(sizes[i]), evening);
        for (const auto& one : layers.placed().layers)
            if (one.layer == Sign)
                centres[i] = QPointF(one.rect.center()) / sizes[i].height();
    }
    for (const QPointF& centre : centres) {
        EXPECT_NEAR(centre.x(), centres[1].x(), 0.01);
        EXPECT_NEAR(centre.y(), centres[1].y(), 0.01);
    }
}

TEST(Overlay, TheUsualPlacesDoNotLieOverEachOther)
{
    PictureLayers layers;
    layers.setOverlay(fullOverlay());
    layers.compose(*grey({1280, 720}), evening);
    const auto placed = layers.placed().layers;
    ASSERT_EQ(placed.size(), qsizetype(overlayLayers.size()));
    for (const auto& one : placed)
        for (const auto& other : placed)
            EXPECT_FALSE(one.layer < other.layer && one.rect.intersects(other.rect))
                << nameOf(one.layer).toStdString() << " and " << nameOf(other.layer).toStdString();
}

/// Which layers lie over each other, or where the programs on phones have their own things.
QStringList uprightFaults(const Overlay& overlay, QSize size)
{
    PictureLayers layers;
    layers.setOverlay(overlay);
    layers.compose(*grey(size), evening);
    QStringList faults;
    const auto placed = layers.placed().layers;
    EXPECT_EQ(placed.size(), qsizetype(overlayLayers.size()));
    for (const auto& one : placed) {
        if (!phoneSafeArea(size).contains(one.rect))
            faults.append(QString::fromLatin1(nameOf(one.layer)) + u" where a phone has its own"_s);
        for (const auto& other : placed)
            if (one.layer < other.layer && one.rect.intersects(other.rect))
                faults.append(QString::fromLatin1(nameOf(one.layer) + " over " + nameOf(other.layer)));
    }
    return faults;
}

TEST(Overlay, OnAnUprightPictureTheUsualPlacesAreClearOfEachOtherAndOfThePhonesOwn)
{
    Overlay longest = fullOverlay();
    longest.sign.name = longest.sign.line = QString(40, u'W');
    longest.sign.logo = QImage(300, 60, QImage::Format_RGB32);
    longest.product.title = longest.opening.result = QString(60, u'W');
    for (int i = 0; i < 30; ++i)
        longest.disclosure.lines.append(u"One line more of what a mussel can hold, and of what it cannot."_s);
    for (const QSize size : {QSize(720, 1280), QSize(1080, 1920)}) {
        EXPECT_EQ(uprightFaults(fullOverlay(), size), QStringList()) << size.width();
        EXPECT_EQ(uprightFaults(longest, size), QStringList()) << size.width();
    }
    EXPECT_EQ(phoneSafeArea({720, 1280}), QRect(44, 180, 560, 652));
    // What a person has moved stays where she has put it; the control, too: such a place is found.
    Overlay moved = fullOverlay();
    moved.layout[Product] = placeAt(moved.layout[Product], QRect(30, 1100, 400, 132), {720, 1280});
    EXPECT_EQ(uprightFaults(moved, {720, 1280}), QStringList{u"product where a phone has its own"_s});
    Overlay larger = fullOverlay();
    larger.layout[Opening].sizePercent = 130;
    EXPECT_EQ(larger.layout.on({720, 1280})[Opening].sizePercent, 130);
    EXPECT_EQ(larger.layout.on({1280, 720}), larger.layout);
}

TEST(Overlay, LayersArePaintedOncePerChangeAndTimesOncePerSecond)
{
    PictureLayers layers;
    Overlay overlay = fullOverlay();
    const auto picture = grey({640, 360});
    for (int tick = 0; tick < 60; ++tick) { // two seconds of pictures
        layers.setOverlay(overlay);
        layers.compose(*picture, evening + tick * 1000 / 30);
    }
    EXPECT_EQ(layers.paintings(Sign), 1);
    EXPECT_EQ(layers.paintings(Opening), 1);
    EXPECT_EQ(layers.paintings(Disclosure), 1);
    EXPECT_EQ(layers.paintings(Clock), 2) << "once for each second that was shown";
    EXPECT_EQ(layers.paintings(Product), 2) << "at 1:30 and at 1:29";
    overlay.opening.result = u"AAA 2"_s;
    layers.setOverlay(overlay);
    layers.compose(*picture, evening + 1999);
    EXPECT_EQ(layers.paintings(Opening), 2);
    EXPECT_EQ(layers.paintings(Sign), 1);
    overlay.layout[Opening].x = 3000; // moved: laid elsewhere, painted no more
    layers.setOverlay(overlay);
    layers.compose(*picture, evening + 1999);
    EXPECT_EQ(layers.paintings(Opening), 2);
    overlay.layout[Opening].sizePercent = 150;
    layers.setOverlay(overlay);
    layers.compose(*picture, evening + 1999);
    EXPECT_EQ(layers.paintings(Opening), 3);
}

TEST(Overlay, TheCountdownIsDueWithTheSecondAndStopsAtNought)
{
    EXPECT_EQ(countdownText(90'000, 0), u"1:30"_s);
    EXPECT_EQ(countdownText(90'000, 1), u"1:30"_s);
    EXPECT_EQ(countdownText(90'000, 1'000), u"1:29"_s);
    EXPECT_EQ(countdownText(90'000, 89'999), u"0:01"_s);
    EXPECT_EQ(countdownText(90'000, 90'000), u"0:00"_s);
    EXPECT_EQ(countdownText(90'000, 400'000), u"0:00"_s);
    EXPECT_EQ(countdownText(3'661'000, 0), u"1:01:01"_s);
    PictureLayers layers;
    Overlay overlay = fullOverlay();
    overlay.layout[Clock].isShown = false;
    layers.setOverlay(overlay);
    layers.compose(*grey({640, 360}), evening);
    EXPECT_FALSE(layers.isDue(evening));
    EXPECT_TRUE(layers.isDue(evening + 1000));
    overlay.product.flashUntilMs = std::nullopt;
    layers.setOverlay(overlay);
    layers.compose(*grey({640, 360}), evening);
    EXPECT_FALSE(layers.isDue(evening + 60'000)) << "nothing counts any more";
}

TEST(Overlay, ACoverHidesThePictureAndEveryCard)
{
    Overlay overlay = fullOverlay();
    Slate back;
    back.title = u"Back soon"_s;
    overlay.cover = back;
    PictureLayers layers;
    layers.setOverlay(overlay);
    const FramePtr overGrey = layers.compose(*grey({1280, 720}), evening);
    const auto white = grey({1280, 720});
    std::fill_n(white->y(), 1280 * 720, uint8_t(235));
    const FramePtr overWhite = layers.compose(*white, evening);
    EXPECT_EQ(0, std::memcmp(overGrey->y(), overWhite->y(), overGrey->byteCount())) << "the camera shines through";
    QList<OverlayLayer> seen;
    for (const auto& one : layers.placed().layers)
        seen.append(one.layer);
    EXPECT_EQ(seen, (QList{Sign, Clock}));
    overlay.cover.reset();
    layers.setOverlay(overlay);
    EXPECT_NE(0, std::memcmp(layers.compose(*white, evening)->y(), overWhite->y(), overGrey->byteCount()))
        << "control: without the cover the camera is seen";
}

TEST(Overlay, AStampIsSeenWhateverStandsOfTheCard)
{
    PictureLayers layers;
    Overlay overlay;
    layers.setOverlay(overlay);
    layers.compose(*grey({1280, 720}), evening);
    EXPECT_TRUE(layers.placed().layers.isEmpty());
    overlay.stamp.text = u"SOLD"_s;
    layers.setOverlay(overlay);
    layers.compose(*grey({1280, 720}), evening);
    ASSERT_EQ(layers.placed().layers.size(), 1) << "alone, without an item on air";
    const QSize alone = layers.placed().layers.front().rect.size();
    overlay.product.title = u"Stud"_s;
    overlay.layout[Product].isShown = false;
    layers.setOverlay(overlay);
    layers.compose(*grey({1280, 720}), evening);
    ASSERT_EQ(layers.placed().layers.size(), 1);
    EXPECT_EQ(layers.placed().layers.front().rect.size(), alone) << "and where the card is switched off";
    overlay.layout[Product].isShown = true;
    layers.setOverlay(overlay);
    layers.compose(*grey({1280, 720}), evening);
    EXPECT_GT(layers.placed().layers.front().rect.width(), alone.width());
}

QImage cardOf(const QString& title)
{
    ProductCard card;
    card.title = title;
    card.price = u"¥59.00"_s;
    card.picture = QImage(64, 64, QImage::Format_RGB32);
    card.picture.fill(Qt::white);
    return paintProductCard(card, {}, {}, {1.0, {1280, 720}});
}

TEST(Overlay, ViewersSeeWhichVariantOfALongNameItIs)
{
    const QString name = u"Aretes de perla de agua dulce · "_s;
    EXPECT_NE(cardOf(name + u"Blanco 8 mm"_s), cardOf(name + u"Blanco 9 mm"_s));
    EXPECT_EQ(cardOf(name + u"Blanco 8 mm"_s).size(), cardOf(u"Stud"_s).size()) << "the card does not grow";
}

TEST(TwoLines, HoldEveryWordThatHasRoomAndNeverMore)
{
    const QFont font = CardBrush::font(20, QFont::Medium);
    const QString name = u"Pulsera de perlas de tres tonos · 16 cm"_s;
    const QFontMetrics metrics(font);
    for (int width = 40; width < 600; ++width) {
        const TwoLines lines = inTwoLines(name, font, width, width);
        ASSERT_LE(metrics.horizontalAdvance(lines.second), width);
        ASSERT_LE(metrics.horizontalAdvance(lines.first), width);
        if (metrics.horizontalAdvance(name) <= width) {
            ASSERT_EQ(lines.first, name);
            ASSERT_TRUE(lines.second.isEmpty());
        } else if (!lines.second.contains(u'…')) {
            QString whole = lines.first + u' ' + lines.second, said = name;
            ASSERT_EQ(whole.remove(u' ').remove(u'·'), said.remove(u' ').remove(u'·')) << width;
        }
    }
    EXPECT_FALSE(inTwoLines(name, font, 250, 250).second.contains(u'…')) << "the control: two lines are enough there";
}

// The truth is worked out per plane in double, straight from what blending means.
TEST(Blend, IsRightToTwoForAnyColourAndAlpha)
{
    QRandomGenerator random(5);
    QImage image(160, 96, QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2) { // one colour for each chroma sample, as the planes have it
            const QRgb colour =
                qRgba(random.bounded(256), random.bounded(256), random.bounded(256), random.bounded(256));
            for (const QPoint at : {QPoint(x, y), QPoint(x + 1, y), QPoint(x, y + 1), QPoint(x + 1, y + 1)})
                image.setPixel(at, colour);
        }
    for (const ColourSpace colours : {ColourSpace::Bt601Limited, ColourSpace::Bt709Limited, ColourSpace::Bt709Full}) {
        const AlphaPlanes planes = toAlphaPlanes(image, colours);
        const auto under = grey({200, 120}, colours);
        for (int i = 0; i < int(under->byteCount()); ++i)
            under->y()[i] = uint8_t(random.bounded(16, 236));
        const auto frame = grey({200, 120}, colours);
        std::memcpy(frame->y(), under->y(), under->byteCount());
        blend(planes, {20, 12}, *frame);
        const auto expected = [](uint8_t over, uint8_t below, uint8_t alpha) {
            return (over * double(alpha) + below * (255.0 - alpha)) / 255.0;
        };
        double worst = 0;
        for (int y = 0; y < 96; ++y)
            for (int x = 0; x < 160; ++x) {
                const size_t from = size_t(y * 160 + x), to = size_t((y + 12) * 200 + x + 20);
                worst = std::max(
                    worst, std::abs(frame->y()[to] - expected(planes.y[from], under->y()[to], planes.alpha[from])));
                const size_t half = size_t(y / 2 * 80 + x / 2), into = size_t((y / 2 + 6) * 100 + x / 2 + 10);
                worst = std::max(
                    worst, std::abs(frame->u()[into] - expected(planes.u[half], under->u()[into], planes.alpha[from])));
                worst = std::max(
                    worst, std::abs(frame->v()[into] - expected(planes.v[half], under->v()[into], planes.alpha[from])));
            }
        EXPECT_LE(worst, 2.0);
        EXPECT_EQ(frame->y()[0], under->y()[0]) << "beside it nothing changes";
    }
}

TEST(Overlay, TheAccentComesBackWithinTwoAtEverySize)
{
    for (const QSize size : sizes)
        for (const QColor& accent : {QColor(0xF2, 0xC1, 0x4E), QColor(0x0F, 0x6E, 0x6A), QColor(0xC6, 0x28, 0x28)}) {
            Overlay overlay;
            overlay.product.title = u"Stud"_s;
            overlay.product.accent = accent;
            PictureLayers layers;
            layers.setOverlay(overlay);
            const FramePtr composed = layers.compose(*grey(size), evening);
            const QRect place = layers.placed().layers.front().rect;
            const QRgb pixel = rgbOf(*composed).pixel(place.left() + size.height() / 240, place.center().y());
            EXPECT_NEAR(qRed(pixel), accent.red(), 2) << size.height();
            EXPECT_NEAR(qGreen(pixel), accent.green(), 2) << size.height();
            EXPECT_NEAR(qBlue(pixel), accent.blue(), 2) << size.height();
        }
}

TEST(OverlayLayout, ComesBackFromItsJsonAndSurvivesForeignBytes)
{
    OverlayLayout layout;
    layout[Opening].isShown = false;
    layout[Product].sizePercent = 130;
    layout[Clock] = placeAt(layout[Clock], QRect(1000, 600, 150, 48), {1280, 720});
    EXPECT_EQ(OverlayLayout::fromJson(layout.toJson()), layout);
    EXPECT_FALSE(OverlayLayout::fromJson("no layout").has_value());
    EXPECT_FALSE(OverlayLayout::fromJson("").has_value());
    EXPECT_EQ(OverlayLayout::fromJson("{}"), OverlayLayout());
    const auto wild = OverlayLayout::fromJson(R"({"product":{"x":9999999,"y":-9999999,"size":9000,"across":"up"}})");
    ASSERT_TRUE(wild.has_value());
    EXPECT_EQ((*wild)[Product].sizePercent, LayerPlace::mostSize);
    const QRect rect = placedRect((*wild)[Product], {400, 132}, {1280, 720});
    EXPECT_TRUE(actionSafeArea({1280, 720}).contains(rect));
}

TEST(OverlayLayout, AnyWishEndsInsideTheSafeAreaAndStaysWhereItWasPut)
{
    QRandomGenerator random(11);
    for (int round = 0; round < 5000; ++round) {
        const QSize picture = sizes[random.bounded(3)];
        const QSize layer(random.bounded(1, 1200) * 2, random.bounded(1, 700) * 2);
        const QRect wanted(QPoint(random.bounded(-3000, 3000), random.bounded(-3000, 3000)), layer);
        const LayerPlace place = placeAt({}, wanted, picture);
        const QRect rect = placedRect(place, layer, picture);
        ASSERT_TRUE(actionSafeArea(picture).contains(rect));
        ASSERT_EQ(rect.x() % 2, 0);
        ASSERT_EQ(rect.y() % 2, 0);
        ASSERT_EQ(placedRect(placeAt(place, rect, picture), layer, picture), rect) << "put down, it stays";
        const QRect area = actionSafeArea(picture);
        if (area.contains(wanted)) {
            ASSERT_LE((rect.topLeft() - wanted.topLeft()).manhattanLength(), 2) << "a wish that fits is kept";
        }
    }
}

TEST(MaskedName, LetsNoMoreThanTwoGraphemesThrough)
{
    EXPECT_EQ(MaskedName::ofName(u"Guadalupe Hernández"_s).text(), u"G***z"_s);
    EXPECT_EQ(MaskedName::ofName(u"碎"_s).text(), u"碎**"_s);
    EXPECT_EQ(MaskedName::ofName(u"  "_s).text(), u"***"_s);
    EXPECT_EQ(MaskedName::ofName(u"👩‍👩‍👧 Li 🐚"_s).text(), u"👩‍👩‍👧***🐚"_s);
    EXPECT_EQ(MaskedName::ofName(u"G***z"_s).text(), u"G***z"_s) << "masking a mask loses nothing";
    EXPECT_EQ(MaskedName::ofName(u"碎**"_s).text(), u"碎**"_s);
    EXPECT_EQ(MaskedName::ofOrder(u"3304361234567890123"_s).text(), u"#890123"_s);
    EXPECT_EQ(MaskedName::ofOrder(u"3304361234567890123"_s, 40).text(), u"#890123"_s);
    EXPECT_TRUE(MaskedName().isEmpty());
}

// What two buyers have in common is all that viewers can see of either: their pictures are the same to the byte.
TEST(MaskedName, ThePictureOfTwoBuyersWithOneMaskIsTheSame)
{
    const auto pictureOf = [](const QString& buyer) {
        Overlay overlay = fullOverlay();
        overlay.opening.buyer = MaskedName::ofName(buyer);
        PictureLayers layers;
        layers.setOverlay(overlay);
        const FramePtr frame = layers.compose(*grey({1280, 720}), evening);
        return QByteArray(reinterpret_cast<const char*>(frame->y()), qsizetype(frame->byteCount()));
    };
    EXPECT_EQ(pictureOf(u"Guadalupe Hernández"_s), pictureOf(u"G. Lopez"_s));
    EXPECT_NE(pictureOf(u"Guadalupe Hernández"_s), pictureOf(u"Ana"_s)) << "control: the mask itself is seen";
}

TEST(Overlay, TextsAreAllOfThemAndNothingElse)
{
    const QStringList texts = textsOf(fullOverlay());
    for (const QString& each :
         {u"8 mm white stud"_s, u"4 left at it"_s, u"G***e"_s, u"AA 9-10 mm: often"_s, u"Pearls from our own lake"_s})
        EXPECT_TRUE(texts.contains(each)) << each.toStdString();
    EXPECT_FALSE(texts.join(u' ').contains(u"Guadalupe"_s));
    EXPECT_TRUE(textsOf(Overlay()).isEmpty());
}

TEST(Compositor, TellsWhereTheLayersLieAndKeepsItsOverlay)
{
    SteadySource source;
    source.start();
    Compositor compositor;
    compositor.setSource(&source);
    QSignalSpy changes(&compositor, &Compositor::overlayChanged);
    compositor.changeOverlay([](Overlay& overlay) { overlay = fullOverlay(); });
    compositor.changeOverlay([](Overlay&) {});
    EXPECT_EQ(changes.count(), 1) << "what changes nothing is no change";
    EXPECT_EQ(compositor.overlay(), fullOverlay());
    PreviewScaler preview;
    preview.setTarget({320, 180});
    preview.setActivity(PreviewScaler::Activity::Shown);
    QObject::connect(&preview, &PreviewScaler::imageReady, &preview, [&] { preview.takeImage(); });
    compositor.addPreview(&preview);
    source.send({1280, 720}, 128, 128, 128, ColourSpace::Bt709Limited);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return compositor.placed().layers.size() == qsizetype(overlayLayers.size()); }, 5000));
    EXPECT_EQ(compositor.placed().picture, QSize(1280, 720));
    compositor.changeOverlay([](Overlay& overlay) { overlay.layout[Product].isShown = false; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return compositor.placed().layers.size() == 4; }, 5000));
    compositor.removePreview(&preview);
}

TEST(Compositor, TheVeryNextPictureIsCovered)
{
    SteadySource source;
    source.start();
    Compositor compositor;
    compositor.setSource(&source);
    source.send({1280, 720}, 235, 128, 128, ColourSpace::Bt709Limited);
    const auto next = [&](CardLayer layer) {
        std::atomic<int> luma = 0;
        compositor.requestFrame(layer, [&luma](const FramePtr& frame) { luma = frame ? frame->y()[0] : -1; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return luma != 0; }, 5000));
        return luma.load();
    };
    EXPECT_EQ(next(CardLayer::With), 235);
    compositor.changeOverlay([](Overlay& overlay) { overlay.cover = Slate(); });
    EXPECT_LT(next(CardLayer::With), 80) << "asked for after the key, covered";
    EXPECT_EQ(next(CardLayer::Without), 235) << "a piece can still be photographed";
    compositor.changeOverlay([](Overlay& overlay) { overlay.cover.reset(); });
    EXPECT_EQ(next(CardLayer::With), 235);
}

TEST(Compositor, TheClockGoesOnWhileThePictureStandsStill)
{
    SteadySource source;
    source.start();
    Compositor compositor;
    compositor.setSource(&source);
    compositor.changeOverlay([](Overlay& overlay) {
        overlay.clock.zone = QTimeZone::utc();
        overlay.layout[Clock].isShown = true;
    });
    PreviewScaler preview;
    preview.setTarget({320, 180});
    preview.setActivity(PreviewScaler::Activity::Shown);
    QObject::connect(&preview, &PreviewScaler::imageReady, &preview, [&] { preview.takeImage(); });
    compositor.addPreview(&preview);
    source.send({1280, 720}, 128, 128, 128, ColourSpace::Bt709Limited); // and never again
    ASSERT_TRUE(QTest::qWaitFor([&] { return compositor.composed() >= 4; }, 8000));
    EXPECT_LE(compositor.composed(), 12u) << "once a second, not thirty times";
    compositor.removePreview(&preview);
}

} // namespace
} // namespace kaibang
