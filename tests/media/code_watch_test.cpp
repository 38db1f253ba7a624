// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_reader.h"
#include "code_watch.h"
#include "compositor.h"
#include "label_source.h"
#include "paced_thread.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

TEST(CodeWatch, TellsACodeBeforeTheCameraOnceAndOnlyWhileItLooks)
{
    Compositor compositor;
    samples::LabelSource camera;
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
    samples::LabelSource camera;
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
