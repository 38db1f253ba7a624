// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When holds end: by another way in, once, and later where the disk was gone.
#include "claim_fixture.h"
#include "failing_statements.h"

#include <QSignalSpy>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

class HoldClockTest : public samples::ClaimFixture
{
protected:
    Hold held(const QString& line)
    {
        EXPECT_TRUE(answer(tray->takeTyped(line)).ok());
        return tray->board().holds.value(0);
    }
    /// As a shop or a bridge that knows the order tells of it.
    void tellOf(const Hold& hold, const std::function<void(OrderEvent&)>& what)
    {
        const auto story = answer(orders->story(hold.order));
        ASSERT_TRUE(story.ok());
        OrderEvent told =
            samples::event(story.value().summary.orderId, Payment::Unpaid, 0, u"STUD-8W"_s, int(hold.units));
        told.source = u"claim"_s;
        told.shopId = hold.source;
        told.placedAt = clock.now();
        clock.shift(1'000);
        told.sourceUpdatedAt = told.observedAt = clock.now();
        what(told);
        ASSERT_TRUE(answer(orders->apply({{}, {told}, {}, {}, false})).ok());
    }
    bool isBoardWithoutHolds()
    {
        return QTest::qWaitFor([this] { return tray->board().holds.isEmpty(); }, 20'000);
    }
};

TEST_F(HoldClockTest, WhatAnotherWayInSaysIsPaidIsHeldNoMore)
{
    QSignalSpy expired(holds.get(), &HoldClock::holdExpired);
    const Hold hold = held(u"maria 2"_s);
    ASSERT_TRUE(hold.order.isValid());
    tellOf(hold, [&](OrderEvent& told) {
        told.payment = Payment::Paid;
        told.paidAt = clock.now();
    });
    EXPECT_TRUE(isBoardWithoutHolds());
    EXPECT_EQ(expired.count(), 0) << "it has not run out";
    EXPECT_EQ(onHand(0), 8) << "it is sold";
}

TEST_F(HoldClockTest, WhatAnotherWayInSaysIsCancelledIsHeldNoMore)
{
    const Hold hold = held(u"maria 2"_s);
    tellOf(hold, [](OrderEvent& told) { told.closed = Closed::CancelledUnpaid; });
    EXPECT_TRUE(isBoardWithoutHolds());
    EXPECT_EQ(onHand(0), 10);
}

TEST_F(HoldClockTest, AnOrderThatNobodyHoldsChangesNoHold)
{
    const Hold hold = held(u"maria 2"_s);
    QSignalSpy told(orders.get(), &OrderDesk::ordersChanged);
    OrderEvent other = samples::event(u"A1"_s, Payment::Paid, 0);
    other.placedAt = other.paidAt = clock.now();
    ASSERT_TRUE(answer(orders->apply({{}, {other}, {}, {}, false})).ok());
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.count() > 0; }, 20'000));
    store->drain();
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(tray->board().holds, QList<Hold>{hold});
    EXPECT_EQ(onHand(0), 7);
}

TEST_F(HoldClockTest, AHoldThatHasRunOutIsToldOnceHoweverOftenItIsLookedAt)
{
    QSignalSpy expired(holds.get(), &HoldClock::holdExpired);
    held(u"maria 2"_s);
    clock.shift(700'000);
    for (int i = 0; i < 3; ++i)
        holds->look();
    ASSERT_TRUE(QTest::qWaitFor([&] { return expired.count() > 0; }, 20'000));
    EXPECT_TRUE(isBoardWithoutHolds());
    holds->look();
    store->drain();
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(expired.count(), 1);
    EXPECT_EQ(onHand(0), 10);
}

TEST_F(HoldClockTest, WhereTheDiskIsGoneTheHoldEndsWhenItIsBack)
{
    QSignalSpy expired(holds.get(), &HoldClock::holdExpired);
    held(u"maria 2"_s);
    clock.shift(700'000);
    {
        const samples::FailingStatements gone(0);
        holds->look();
        store->drain();
        QCoreApplication::sendPostedEvents();
        EXPECT_TRUE(gone.hasRefused());
    }
    EXPECT_EQ(expired.count(), 0);
    EXPECT_EQ(tray->board().holds.size(), 1);
    holds->look();
    ASSERT_TRUE(QTest::qWaitFor([&] { return expired.count() == 1; }, 20'000));
    EXPECT_EQ(onHand(0), 10);
}

TEST_F(HoldClockTest, WhoIsNextIsToldOnceForWhatIsFree)
{
    QSignalSpy ready(holds.get(), &HoldClock::runnerUpReady);
    const Hold all = held(u"maria 10"_s);
    ASSERT_EQ(answer(tray->takeTyped(u"eva 3"_s)).value().claim.state, ClaimState::Waiting);
    ASSERT_EQ(answer(tray->takeTyped(u"olga 2"_s)).value().claim.state, ClaimState::Waiting);
    ASSERT_TRUE(answer(tray->release(all.order)).ok());
    ASSERT_EQ(ready.count(), 1);
    EXPECT_EQ(ready.front().front().value<Claim>().units, 3) << "the first in line";
    QSignalSpy changed(tray.get(), &ClaimTray::changed);
    ASSERT_TRUE(answer(tray->setRules({})).ok()); // another board, on which it is free still
    ASSERT_TRUE(answer(tray->takeTyped(u"rosa 5"_s)).ok());
    EXPECT_GT(changed.count(), 0);
    EXPECT_EQ(ready.count(), 1) << "it is known";
}

} // namespace
