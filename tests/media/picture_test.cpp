// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clip_source.h"
#include "colour.h"
#include "compositor.h"
#include "pattern_source.h"
#include "preview_scaler.h"
#include "snapshot.h"
#include "steady_source.h"

#include <QDir>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

struct Case
{
    ColourSpace colours;
    std::array<uint8_t, 3> codes;
    std::array<int, 3> rgb;
};

// Worked by hand from the defining equations of ITU-R BT.601-7 and BT.709-6, not with the code under test.
const Case cases[] = {{ColourSpace::Bt601Limited, {81, 90, 240}, {254, 0, 0}},
                      {ColourSpace::Bt601Limited, {145, 54, 34}, {0, 255, 1}},
                      {ColourSpace::Bt601Limited, {41, 240, 110}, {0, 0, 255}},
                      {ColourSpace::Bt601Limited, {126, 128, 128}, {128, 128, 128}},
                      {ColourSpace::Bt709Limited, {63, 102, 240}, {255, 1, 0}},
                      {ColourSpace::Bt709Limited, {173, 42, 26}, {0, 255, 1}},
                      {ColourSpace::Bt709Limited, {32, 240, 118}, {1, 0, 255}},
                      {ColourSpace::Bt709Limited, {81, 90, 240}, {255, 24, 0}},
                      {ColourSpace::Bt709Limited, {184, 73, 154}, {242, 194, 79}}, // much yellow: the weight of blue
                      {ColourSpace::Bt709Limited, {235, 128, 128}, {255, 255, 255}}};

void expectNear(QRgb pixel, const std::array<int, 3>& truth)
{
    EXPECT_NEAR(qRed(pixel), truth[0], 2);
    EXPECT_NEAR(qGreen(pixel), truth[1], 2);
    EXPECT_NEAR(qBlue(pixel), truth[2], 2);
}

TEST(Colours, PreviewAndSnapshotAreWithinTwoOfTheTruth)
{
    QTemporaryDir folder;
    for (const Case& one : cases) {
        SteadySource source;
        source.start();
        Snapshot snapshot;
        Compositor compositor;
        compositor.setSource(&source);
        PreviewScaler preview;
        preview.setTarget({401, 225});
        preview.setActivity(PreviewScaler::Activity::Shown);
        compositor.addPreview(&preview);
        QSignalSpy ready(&preview, &PreviewScaler::imageReady);
        source.send({1280, 720}, one.codes[0], one.codes[1], one.codes[2], one.colours);
        QImage image;
        // The slate may come first; the picture's centre decides.
        ASSERT_TRUE(QTest::qWaitFor([&] { return (image = preview.takeImage(), !image.isNull()); }, 2000));
        QTest::qWait(80);
        if (const QImage later = preview.takeImage(); !later.isNull())
            image = later;
        expectNear(image.pixel(200, 112), one.rgb);
        auto future = snapshot.take(compositor, {folder.filePath(QStringLiteral("a.png")), PictureFormat::Png, {}});
        ASSERT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 5000));
        EXPECT_EQ(future.result().fault.kind, MediaFaultKind::None);
        expectNear(QImage(future.result().path).pixel(640, 360), one.rgb);
        compositor.removePreview(&preview);
    }
}

TEST(FramePool, UsesItsMemoryAgain)
{
    FramePool pool;
    for (int i = 0; i < 100; ++i) {
        const auto a = pool.take({640, 360});
        const auto b = pool.take({640, 360});
    }
    EXPECT_EQ(pool.allocated(), 2);
    auto outliving = std::make_unique<FramePool>();
    const auto frame = outliving->take({2, 2});
    outliving.reset();
    frame->y()[0] = 7;
}

TEST(Blend, CutsOffWhatIsOutsideAndKeepsOpaqueColours)
{
    QImage red(40, 40, QImage::Format_ARGB32_Premultiplied);
    red.fill(QColor(255, 0, 0));
    const AlphaPlanes planes = toAlphaPlanes(red, ColourSpace::Bt709Limited);
    FramePool pool;
    const auto frame = pool.take({64, 64});
    for (const QPoint at : {QPoint(-20, -20), QPoint(44, 44), QPoint(100, 0)}) {
        std::fill_n(frame->y(), frame->byteCount(), uint8_t(128));
        blend(planes, at, *frame);
        EXPECT_EQ(frame->y()[32 * 64 + 32], 128);
    }
    std::fill_n(frame->y(), frame->byteCount(), uint8_t(128));
    blend(planes, {0, 0}, *frame);
    EXPECT_NEAR(frame->y()[10 * 64 + 10], 63, 1);
    EXPECT_NEAR(frame->v()[5 * 32 + 5], 240, 1);
}

TEST(Compositor, TheNewestPictureWins)
{
    SteadySource source;
    source.start();
    Compositor compositor;
    compositor.setSource(&source);
    for (uint8_t grey = 20; grey < 220; ++grey)
        source.send({320, 180}, grey, 128, 128, ColourSpace::Bt709Limited);
    std::atomic<int> grey = 0;
    compositor.requestFrame(CardLayer::Without, [&grey](const FramePtr& frame) { grey = frame ? frame->y()[0] : -1; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return grey != 0; }, 2000));
    EXPECT_EQ(grey, 219);
    EXPECT_EQ(compositor.dropped(), 0u) << "nobody looked, so nothing was lost";
}

TEST(Compositor, AHiddenPreviewDoesNoWork)
{
    PatternSource source;
    Compositor compositor;
    compositor.setSource(&source);
    PreviewScaler preview;
    preview.setTarget({640, 360});
    compositor.addPreview(&preview);
    source.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return source.delivered() > 10; }, 5000));
    EXPECT_EQ(preview.scaled(), 0u);
    EXPECT_EQ(compositor.composed(), 0u);
    // Control: the same preview, shown, does work; hidden again it stops.
    QObject::connect(&preview, &PreviewScaler::imageReady, &preview, [&preview] { preview.takeImage(); });
    preview.setActivity(PreviewScaler::Activity::Shown);
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview.scaled() > 10; }, 5000));
    preview.setActivity(PreviewScaler::Activity::Hidden);
    QTest::qWait(100);
    const quint64 scaled = preview.scaled();
    const quint64 composed = compositor.composed();
    QTest::qWait(300);
    EXPECT_EQ(preview.scaled(), scaled);
    EXPECT_EQ(compositor.composed(), composed);
    compositor.removePreview(&preview);
}

TEST(Preview, AtMostOnePictureWaits)
{
    PreviewScaler preview;
    preview.setTarget({64, 36});
    preview.setActivity(PreviewScaler::Activity::Shown);
    FramePool pool;
    for (int i = 0; i < 5; ++i)
        preview.offer(pool.take({64, 36}));
    EXPECT_EQ(preview.scaled(), 1u);
    EXPECT_EQ(preview.dropped(), 3u) << "the fifth may still be shown";
    EXPECT_FALSE(preview.takeImage().isNull());
    EXPECT_TRUE(preview.takeImage().isNull());
}

TEST(Compositor, ALostSourceShowsTheSlate)
{
    SteadySource source;
    source.start();
    Compositor compositor;
    QSignalSpy states(&compositor, &Compositor::stateChanged);
    compositor.setSource(&source);
    Slate slate;
    slate.background = QColor(0, 0, 255);
    compositor.setSlate(slate);
    PreviewScaler preview;
    preview.setTarget({320, 180});
    QImage image;
    QObject::connect(&preview, &PreviewScaler::imageReady, &preview, [&] { image = preview.takeImage(); });
    preview.setActivity(PreviewScaler::Activity::Shown);
    source.send({1280, 720}, 235, 128, 128, ColourSpace::Bt709Limited);
    compositor.addPreview(&preview);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !image.isNull() && qRed(image.pixel(5, 5)) > 250; }, 2000));
    source.lose();
    ASSERT_TRUE(QTest::qWaitFor([&] { return qRed(image.pixel(5, 5)) < 5 && qBlue(image.pixel(5, 5)) > 250; }, 2000));
    EXPECT_EQ(compositor.status().state, SourceState::Lost);
    EXPECT_EQ(states.count(), 2);
    compositor.removePreview(&preview);
}

TEST(Compositor, SurvivesEitherOrderOfDestruction)
{
    for (int i = 0; i < 20; ++i) {
        auto source = std::make_unique<PatternSource>(1, QSize(160, 90));
        auto compositor = std::make_unique<Compositor>();
        compositor->setSource(source.get());
        source->start();
        QTest::qWait(5);
        if (i % 2 == 0)
            source.reset();
        compositor.reset();
    }
}

TEST(Pattern, EqualSeedsGiveEqualPictures)
{
    const auto first = [](quint32 seed) {
        struct Keep : FrameSink
        {
            std::mutex mutex;
            QByteArray bytes;
            void takeFrame(FramePtr frame) override
            {
                const std::lock_guard lock(mutex);
                if (frame->sequence == 0)
                    bytes = QByteArray(reinterpret_cast<const char*>(frame->y()), qsizetype(frame->byteCount()));
            }
        } keep;
        PatternSource source(seed, {320, 180});
        source.setSink(&keep);
        source.start();
        while (source.delivered() < 1)
            QTest::qWait(5);
        source.stop();
        source.setSink(nullptr);
        return keep.bytes;
    };
    EXPECT_EQ(first(4), first(4));
    EXPECT_NE(first(4), first(5));
}

// A raw YUV4MPEG2 file is simple enough to write here: three grey pictures at 50 a second, looped.
TEST(Clip, LoopsAtItsOwnRateAndNamesABrokenFile)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("clip.y4m"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("YUV4MPEG2 W64 H36 F50:1 Ip A1:1 C420jpeg\n");
    for (const char grey : {'\x30', '\x60', '\x70'})
        file.write("FRAME\n" + QByteArray(64 * 36 * 3 / 2, grey));
    file.close();
    ClipSource source(path);
    source.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return source.delivered() > 0; }, 3000));
    const quint64 before = source.delivered();
    QTest::qWait(1000);
    EXPECT_NEAR(double(source.delivered() - before), 50.0, 12.0);
    EXPECT_EQ(source.status().state, SourceState::Running);
    source.stop();
    EXPECT_EQ(source.status().state, SourceState::Stopped);
    ClipSource missing(folder.filePath(QStringLiteral("none.mp4")));
    missing.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return missing.status().state == SourceState::Failed; }, 3000));
    EXPECT_EQ(missing.status().fault.kind, MediaFaultKind::UnreadableFile);
}

TEST(Snapshot, LeavesTheOldFileWhenItCannotWrite)
{
    QTemporaryDir folder;
    SteadySource source;
    Snapshot snapshot;
    Compositor compositor;
    compositor.setSource(&source);
    const auto shoot = [&](const QString& path, PictureFormat format) {
        auto future = snapshot.take(compositor, {path, format, CardLayer::With});
        while (!future.isFinished())
            QTest::qWait(5);
        return future.result();
    };
    const QString good = folder.filePath(QStringLiteral("a.jpg"));
    EXPECT_EQ(shoot(good, PictureFormat::Jpeg).fault.kind, MediaFaultKind::NoPicture);
    source.start();
    source.send({640, 360}, 100, 128, 128, ColourSpace::Bt709Limited);
    EXPECT_EQ(shoot(folder.filePath(QStringLiteral("none/a.png")), PictureFormat::Png).fault.kind,
              MediaFaultKind::WriteFailed);
    EXPECT_EQ(shoot(good, PictureFormat::Jpeg).size, QSize(640, 360));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.jpg")});
    EXPECT_EQ(QImage(good).size(), QSize(640, 360));
}

} // namespace
} // namespace kaibang
