// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay_draft.h"

#include <gtest/gtest.h>

namespace kaibang {
namespace {

constexpr QSize picture(1280, 720);

TEST(OverlayDraft, ADragIsOneStepAndEveryStepGoesBack)
{
    OverlayDraft draft;
    const OverlayLayout start = draft.layout();
    draft.select(OverlayLayer::Opening);
    EXPECT_FALSE(draft.keep()) << "nothing was moved";
    for (int x = 100; x < 400; x += 10)
        draft.moveTo(QRect(x, 300, 430, 146), picture);
    EXPECT_TRUE(draft.keep());
    const OverlayLayout moved = draft.layout();
    EXPECT_TRUE(draft.resizeBy(10));
    EXPECT_TRUE(draft.setShown(false));
    EXPECT_FALSE(draft.setShown(false));
    draft.select(OverlayLayer::Sign);
    EXPECT_TRUE(draft.undo());
    EXPECT_EQ(draft.selected(), OverlayLayer::Opening) << "what came back is in the hand";
    EXPECT_TRUE(draft.undo());
    EXPECT_EQ(draft.layout(), moved);
    EXPECT_TRUE(draft.undo());
    EXPECT_EQ(draft.layout(), start);
    EXPECT_FALSE(draft.undo());
    EXPECT_TRUE(draft.redo());
    EXPECT_EQ(draft.layout(), moved);
    EXPECT_TRUE(draft.resizeBy(-10));
    EXPECT_FALSE(draft.canRedo()) << "another way was taken";
}

TEST(OverlayDraft, SizesHaveLimitsAndAResetIsAStep)
{
    OverlayDraft draft;
    for (int i = 0; i < 60; ++i)
        draft.resizeBy(5);
    EXPECT_EQ(draft.place().sizePercent, LayerPlace::mostSize);
    EXPECT_FALSE(draft.resizeBy(5));
    draft.setShown(false);
    EXPECT_TRUE(draft.reset());
    EXPECT_EQ(draft.place().sizePercent, 100);
    EXPECT_FALSE(draft.place().isShown) << "what is hidden stays hidden";
    EXPECT_FALSE(draft.reset());
    EXPECT_TRUE(draft.undo());
    EXPECT_EQ(draft.place().sizePercent, LayerPlace::mostSize);
}

TEST(OverlayDraft, StepsByKeysAreHundredthsAndEndAtTheSafeArea)
{
    OverlayDraft draft;
    draft.select(OverlayLayer::Product);
    const QSize size(484, 132);
    const auto lies = [&] { return placedRect(draft.place(), size, picture); };
    const QRect before = lies();
    EXPECT_TRUE(draft.nudge(lies(), picture, 1, 0));
    EXPECT_NEAR(lies().x() - before.x(), 12.8, 2);
    EXPECT_TRUE(draft.nudge(lies(), picture, 0, -5));
    EXPECT_NEAR(before.y() - lies().y(), 36, 2);
    for (int i = 0; i < 40; ++i)
        draft.nudge(lies(), picture, 5, 5);
    EXPECT_TRUE(actionSafeArea(picture).contains(lies()));
    EXPECT_EQ(lies().right(), actionSafeArea(picture).right());
    EXPECT_FALSE(draft.nudge(lies(), picture, 1, 0)) << "at the edge a key is no step";
}

TEST(OverlayDraft, SnapsToSafeAreasAndTheMiddleAndToNothingElse)
{
    const QRect graphics = graphicsSafeArea(picture);
    const SnappedRect left = snapped(QRect(graphics.x() + 7, 300, 200, 66), picture);
    EXPECT_EQ(left.rect.x(), graphics.x());
    EXPECT_EQ(left.columns, QList<int>{graphics.x()});
    EXPECT_TRUE(left.rows.isEmpty());
    const SnappedRect corner = snapped(QRect(1280 - 64 - 200 - 5, 720 - 36 - 66 + 4, 200, 66), picture);
    EXPECT_EQ(corner.rect.bottomRight(), QPoint(1280 - 65, 720 - 37));
    const SnappedRect middle = snapped(QRect(640 - 100 + 9, 360 - 33 - 9, 200, 66), picture);
    EXPECT_EQ(middle.rect.center(), QPoint(639, 359));
    const QRect free(400, 200, 200, 66);
    EXPECT_EQ(snapped(free, picture).rect, free);
}

} // namespace
} // namespace kaibang
