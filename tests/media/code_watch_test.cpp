// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_reader.h"
#include "code_watch.h"
#include "compositor.h"
#include "paced_thread.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>
#include <qrencode.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A camera before which somebody holds a label, and takes it away.
class LabelSource : public FrameSource
{
public:
    void start() override { setStatus(SourceState::Running); }
    void stop() override { setStatus(SourceState::Stopped); }
    void show(const QString& text)
    {
        const auto frame = m_pool.take({1280, 720});
        std::fill(frame->y(), frame->y() + frame->byteCount(), uint8_t(128));
        if (QRcode* code = QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1)) {
            const int module = 6, quiet = 4, across = (code->width + 2 * quiet) * module;
            for (int y = 0; y < across; ++y)
                for (int x = 0; x < across; ++x) {
                    const int cx = x / module - quiet, cy = y / module - quiet;
                    const bool inside = cx >= 0 && cy >= 0 && cx < code->width && cy < code->width;
                    const bool dark = inside && (code->data[cy * code->width + cx] & 1);
                    frame->y()[(y + 200) * frame->width() + x + 500] = dark ? 40 : 220;
                }
            QRcode_free(code);
        }
        deliver(frame);
    }

private:
    FramePool m_pool;
};

TEST(CodeWatch, TellsACodeBeforeTheCameraOnceAndOnlyWhileItLooks)
{
    Compositor compositor;
    LabelSource camera;
    compositor.setSource(&camera);
    camera.start();
    QString held = u"PIECE-014"_s;
    QTimer pictures;
    QObject::connect(&pictures, &QTimer::timeout, &pictures, [&] { camera.show(held); });
    pictures.start(33);
    CodeWatch watch(compositor);
    QSignalSpy seen(&watch, &CodeWatch::codeSeen);
    QTest::qWait(700);
    EXPECT_EQ(seen.count(), 0) << "nobody has asked it to look";
    watch.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return seen.count() == 1; }, 10'000));
    EXPECT_EQ(seen.front().front().toString(), u"PIECE-014"_s);
    QTest::qWait(1000);
    EXPECT_EQ(seen.count(), 1) << "it lies there still";
    held = u"B12-7"_s;
    ASSERT_TRUE(QTest::qWaitFor([&] { return seen.count() == 2; }, 10'000));
    EXPECT_EQ(seen.back().front().toString(), u"B12-7"_s);
    held.clear();
    QTest::qWait(2500);
    held = u"B12-7"_s;
    EXPECT_TRUE(QTest::qWaitFor([&] { return seen.count() == 3; }, 10'000)) << "taken away and shown again";
    watch.stop();
    held = u"PIECE-015"_s;
    QTest::qWait(700);
    EXPECT_EQ(seen.count(), 3);
}

TEST(CodeWatch, MayGoWhileItsAnswerIsOnTheWay)
{
    Compositor compositor;
    LabelSource camera;
    compositor.setSource(&camera);
    camera.start();
    for (int i = 0; i < 20; ++i) {
        CodeWatch watch(compositor);
        watch.start();
        camera.show(u"PIECE-014"_s);
        QTest::qWait(i % 4 == 0 ? 210 : 5);
    }
}

} // namespace
} // namespace kaibang
