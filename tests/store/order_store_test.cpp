// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_fixture.h"
#include "roll_up.h"

#include <algorithm>
#include <random>
#include <rapidcheck/gtest.h>

using namespace kaibang;
using samples::event;
using samples::LedgerFixture;

namespace {

TEST_F(LedgerFixture, SameReportTwiceChangesNothing)
{
    const OrderEvent paid = event(QStringLiteral("A1"), Payment::Paid, 0, QStringLiteral("STUD-8W"), 3);
    EXPECT_EQ(apply({paid}).front().kind, OutcomeKind::Added);
    const OrderOutcome again = apply({paid}).front();
    EXPECT_EQ(again.kind, OutcomeKind::Unchanged);
    EXPECT_EQ(again.reason, OutcomeReason::AlreadyKnown);
    EXPECT_EQ(onHand(0), 7);
    expectSound();
}

TEST_F(LedgerFixture, CancelledOrderGivesItsStockBackOnce)
{
    apply({event(QStringLiteral("A1"), Payment::Unpaid, 0, QStringLiteral("STUD-8W"), 4)});
    EXPECT_EQ(onHand(0), 6);
    OrderEvent cancelled = event(QStringLiteral("A1"), Payment::Unpaid, 5000, QStringLiteral("STUD-8W"), 4);
    cancelled.closed = Closed::CancelledUnpaid;
    apply({cancelled, cancelled});
    EXPECT_EQ(onHand(0), 10);
    expectSound();
}

TEST_F(LedgerFixture, OversellIsMarkedNeverNegative)
{
    apply({event(QStringLiteral("A1"), Payment::Paid, 0, QStringLiteral("STUD-8W"), 8)});
    const OrderOutcome second =
        apply({event(QStringLiteral("A2"), Payment::Paid, 0, QStringLiteral("STUD-8W"), 5)}).front();
    EXPECT_TRUE(second.isShort);
    EXPECT_EQ(onHand(0), 0);
    EXPECT_EQ(OrderQuery(*ledger).conflicts().value().size(), 1);
    ASSERT_TRUE(StockStore(*ledger).move(variants.at(0).uid, 5, StockReason::TopUp, {}).ok());
    EXPECT_FALSE(OrderStore(*ledger).settleAgain(second.order).value().isShort);
    EXPECT_EQ(onHand(0), 2);
    expectSound();
}

TEST_F(LedgerFixture, CounterSaleWithoutStockIsRefusedWhole)
{
    ledger->database().begin();
    const auto sold =
        OrderStore(*ledger).sell(event(QStringLiteral("C1"), Payment::Paid, 0, QStringLiteral("STUD-8W"), 11));
    ledger->database().rollback();
    ASSERT_FALSE(sold.ok());
    EXPECT_EQ(sold.error().kind, ErrorKind::OutOfStock);
    EXPECT_EQ(onHand(0), 10);
}

TEST_F(LedgerFixture, UnmappedLineTakesNothingUntilAPersonSaysWhatItIs)
{
    OrderEvent strange = event(QStringLiteral("T1"), Payment::Paid, 0, QString(), 2);
    strange.lines[0].title = QStringLiteral("珍珠耳钉 对");
    EXPECT_TRUE(apply({strange}).front().isUnmapped);
    const auto waiting = OrderQuery(*ledger).waitingLines().value();
    ASSERT_EQ(waiting.size(), 1);
    LineRule rule = ruleFor(waiting.front().source, waiting.front().shopId, waiting.front().line);
    rule.variant = variants.at(1).uid;
    rule.units = 2;
    EXPECT_EQ(OrderStore(*ledger).confirmRule(rule).value().size(), 1);
    EXPECT_EQ(onHand(1), 6);
    strange.orderId = QStringLiteral("T2"); // remembered for the next one
    EXPECT_FALSE(apply({strange}).front().isUnmapped);
    EXPECT_EQ(onHand(1), 2);
    expectSound();
}

TEST_F(LedgerFixture, RefusalsSayWhy)
{
    OrderEvent damaged = event(QStringLiteral("3.30436E+18"), Payment::Paid, 0);
    OrderEvent details = event(QStringLiteral("X"), Payment::Unknown, 0);
    details.flags |= EventFlag::LinesOnly;
    OrderEvent timeless = event(QStringLiteral("Y"), Payment::Paid, 0);
    timeless.placedAt.reset();
    const auto outcomes = apply({damaged, details, timeless});
    EXPECT_EQ(outcomes.at(0).reason, OutcomeReason::BadOrderId);
    EXPECT_EQ(outcomes.at(1).reason, OutcomeReason::NeedsOrderList);
    EXPECT_EQ(outcomes.at(2).reason, OutcomeReason::NeedsPlacedAt);
    const auto none = OrderQuery(*ledger).list({});
    ASSERT_TRUE(none.ok()) << none.error().detail.toStdString();
    EXPECT_EQ(none.value().size(), 0);
}

TEST_F(LedgerFixture, UndoOfAnImportFoldsAgainWithoutIt)
{
    apply({event(QStringLiteral("A1"), Payment::Unpaid, 0, QStringLiteral("STUD-8W"), 2)});
    OrderStore store(*ledger);
    ledger->database().begin();
    const ImportMark mark = store.beginImport({QStringLiteral("orders.csv")}, {QByteArray(32, 'a')}).value();
    const auto outcomes =
        store.apply(OrderBatch{{},
                               {event(QStringLiteral("A1"), Payment::Paid, 5000, QStringLiteral("STUD-8W"), 3),
                                event(QStringLiteral("A2"), Payment::Paid, 5000, QStringLiteral("STUD-8P"), 4)},
                               {},
                               {},
                               false},
                    mark);
    ASSERT_TRUE(store.finishImport(mark, outcomes.value(), {}).ok());
    ledger->database().commit();
    EXPECT_EQ(onHand(0), 7);
    EXPECT_EQ(onHand(1), 6);
    EXPECT_TRUE(store.knowsFile(QByteArray(32, 'a')));
    ASSERT_TRUE(store.undoLastImport().ok());
    EXPECT_EQ(onHand(0), 8);
    EXPECT_EQ(onHand(1), 10);
    EXPECT_FALSE(store.knowsFile(QByteArray(32, 'a')));
    const auto left = OrderQuery(*ledger).list({}).value();
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left.front().payment, Payment::Unpaid);
    EXPECT_EQ(left.front().alias, QStringLiteral("M***a"));
    EXPECT_EQ(store.undoLastImport().error().kind, ErrorKind::NotFound);
    expectSound();
    // Brought again after the undo, it counts again.
    EXPECT_EQ(apply({event(QStringLiteral("A2"), Payment::Paid, 5000, QStringLiteral("STUD-8P"), 4)}).front().reason,
              OutcomeReason::BackAfterUndo);
    EXPECT_EQ(onHand(1), 6);
    expectSound();
}

TEST_F(LedgerFixture, StoryTellsWhoSaidWhat)
{
    const Uid order = apply({event(QStringLiteral("A1"), Payment::Unpaid, 0)}).front().order;
    apply({event(QStringLiteral("A1"), Payment::Paid, 5000), event(QStringLiteral("A1"), Payment::Unpaid, 0)});
    const auto story = OrderQuery(*ledger).story(order);
    ASSERT_TRUE(story.ok()) << story.error().detail.toStdString();
    ASSERT_EQ(story.value().entries.size(), 2);
    EXPECT_EQ(story.value().entries.at(0).repeats, 1);
    EXPECT_EQ(story.value().entries.at(1).event.payment, Payment::Paid);
    EXPECT_EQ(story.value().lines.front().variantName, QStringLiteral("Stud · 8W"));
    ASSERT_EQ(story.value().moves.size(), 1);
    EXPECT_EQ(story.value().moves.front().delta, -1);
}

TEST_F(LedgerFixture, BuyersNameIsNowhereInTheFile)
{
    OrderEvent named = event(QStringLiteral("A1"), Payment::Paid, 0);
    named.buyer.platformId = QStringLiteral("PLATFORMCANARY");
    named.buyer.display = QStringLiteral("CanaryBuyer");
    named.buyer.note = QStringLiteral("NOTECANARY");
    apply({named});
    ledger.reset();
    QByteArray all;
    for (const auto& suffix : {QString(), QStringLiteral("-wal")}) {
        QFile file(path() + suffix);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    EXPECT_TRUE(all.contains("C***r")); // the control: the alias is there
    for (const char* canary : {"PLATFORMCANARY", "CanaryBuyer", "NOTECANARY"})
        EXPECT_FALSE(all.contains(canary)) << canary;
}

TEST_F(LedgerFixture, AuditSeesWhatWasTamperedWith)
{
    apply({event(QStringLiteral("A1"), Payment::Paid, 0)});
    expectSound();
    ledger->database().execute(QStringLiteral("UPDATE stock SET on_hand=on_hand+1 WHERE variant_id=1"));
    ledger->database().execute(QStringLiteral("UPDATE roll_day_channel SET paid_minor=paid_minor+1"));
    int broken = 0;
    for (const AuditCheck& check : auditLedger(*ledger).value())
        broken += check.ok ? 0 : 1;
    EXPECT_EQ(broken, 2);
}

// The ledger against the pure merge: any order, 30 % repeats, the program restarted in between.
TEST_F(LedgerFixture, TheAuditNeedsNoWriting)
{
    apply({event(QStringLiteral("A1"), Payment::Paid, 0, QStringLiteral("STUD-8W"), 2)});
    ledger->database().statement("UPDATE roll_day_channel SET paid_minor=paid_minor+1").run();
    auto reader = Ledger::openReadOnly(path(), clock); // beside the one that writes
    ASSERT_TRUE(reader.ok());
    for (int round = 0; round < 2; ++round) {
        const auto checks = auditLedger(*reader.value());
        ASSERT_TRUE(checks.ok()) << checks.error().detail.toStdString();
        EXPECT_EQ(
            std::count_if(checks.value().begin(), checks.value().end(), [](const AuditCheck& c) { return !c.ok; }), 1)
            << "the control: one cell is wrong";
    }
    ledger->database().statement("UPDATE roll_day_channel SET paid_minor=paid_minor-1").run();
    EXPECT_TRUE(OrderStore(*ledger).apply(OrderBatch{}).ok());
    expectSound();
}

RC_GTEST_FIXTURE_PROP(LedgerFixture, AnyDeliveryOrderEndsTheSame, ())
{
    std::vector<OrderEvent> events;
    const int orders = *rc::gen::inRange(1, 6);
    for (int i = 0; i < orders; ++i)
        for (int version = 0, versions = *rc::gen::inRange(1, 4); version < versions; ++version) {
            OrderEvent e =
                event(QStringLiteral("P%1").arg(i), *rc::gen::element(Payment::Unpaid, Payment::Paid), version * 1000,
                      *rc::gen::element(QStringLiteral("STUD-8W"), QStringLiteral("STUD-8P")), *rc::gen::inRange(1, 3));
            if (*rc::gen::inRange(0, 5) == 0)
                e.closed = Closed::CancelledUnpaid;
            if (*rc::gen::inRange(0, 4) == 0)
                e.refunds = {Refund{QStringLiteral("r"), {}, 1000, RefundState::Done, {}}};
            events.push_back(e);
        }
    std::vector<OrderEvent> arrival = events;
    for (const OrderEvent& e : events)
        if (*rc::gen::inRange(0, 10) < 3)
            arrival.push_back(e);
    std::shuffle(arrival.begin(), arrival.end(), std::mt19937(*rc::gen::arbitrary<unsigned>()));
    for (size_t i = 0; i < arrival.size(); ++i) {
        apply({arrival.at(i)});
        if (i % 7 == 3) {
            ledger.reset();
            ledger = std::move(Ledger::open(path(), clock)).value();
        }
    }
    QMap<QString, Order> model;
    for (const OrderEvent& e : events)
        model[e.orderId] = merged(model.value(e.orderId), e, contentHash(e));
    qint64 wanted = 0;
    for (auto it = model.begin(); it != model.end(); ++it) {
        auto stored = loadOrder(ledger->database(), QStringLiteral("shop"), QStringLiteral("main"), it.key());
        RC_ASSERT(stored.has_value());
        Order expected = it.value();
        expected.uid = stored->order.uid;
        RC_ASSERT(stored->order == expected);
        if (expected.takesStock())
            wanted += wholeUnits(expected.lines.front().quantity).value();
    }
    RC_ASSERT(onHand(0) + onHand(1) == 20 - wanted);
    for (const AuditCheck& check : auditLedger(*ledger).value())
        RC_ASSERT(check.ok);
}

TEST_F(LedgerFixture, TakingASaleBackDoesNotTakeARefundBack)
{
    OrderEvent sale = event(QStringLiteral("C1"), Payment::Paid, 0, QStringLiteral("STUD-8W"), 1);
    sale.origin = Origin::Hand;
    const Uid uid = apply({sale}).front().order;
    OrderEvent refund = sale;
    refund.flags = EventFlag::LinesOnly;
    refund.refunds = {Refund{QStringLiteral("r1"), clock.time, 1000, RefundState::Done, {}}};
    apply({refund});
    EXPECT_EQ(OrderStore(*ledger).undoEvent(uid).error().kind, ErrorKind::Refused);
    EXPECT_EQ(OrderQuery(*ledger).summaries({uid}).value().front().refundedMinor, 1000);
    EXPECT_EQ(onHand(0), 9);
    sale.orderId = QStringLiteral("C2"); // the control: without a refund it goes
    EXPECT_TRUE(OrderStore(*ledger).undoEvent(apply({sale}).front().order).ok());
    expectSound();
}

TEST_F(LedgerFixture, WhatWasKeptShortIsRaisedAgainWhenMoreIsMissing)
{
    const OrderOutcome first =
        apply({event(QStringLiteral("A1"), Payment::Paid, 0, QStringLiteral("STUD-8W"), 12)}).front();
    ASSERT_TRUE(OrderStore(*ledger).markConflictSeen(first.order).ok());
    EXPECT_TRUE(OrderQuery(*ledger).conflicts().value().isEmpty());
    apply({event(QStringLiteral("A1"), Payment::Paid, 1000, QStringLiteral("STUD-8W"), 11)});
    EXPECT_TRUE(OrderQuery(*ledger).conflicts().value().isEmpty()) << "less than was decided about";
    apply({event(QStringLiteral("A1"), Payment::Paid, 2000, QStringLiteral("STUD-8W"), 15)});
    EXPECT_EQ(OrderQuery(*ledger).conflicts().value().size(), 1);
    ASSERT_TRUE(OrderStore(*ledger).markConflictSeen(first.order).ok());
    ASSERT_TRUE(OrderStore(*ledger).markConflictSeen(first.order, false).ok());
    EXPECT_EQ(OrderQuery(*ledger).conflicts().value().size(), 1) << "a decision that was taken back";
    expectSound();
}

TEST_F(LedgerFixture, NothingOfACancelledOrderIsPacked)
{
    OrderEvent order = event(QStringLiteral("A1"), Payment::Paid, 0, QStringLiteral("STUD-8W"), 1);
    const Uid uid = apply({order}).front().order;
    EXPECT_TRUE(OrderStore(*ledger).setPacked(uid, true).ok());
    EXPECT_TRUE(OrderStore(*ledger).setPacked(uid, false).ok());
    order = event(QStringLiteral("A1"), Payment::Paid, 1000, QStringLiteral("STUD-8W"), 1);
    order.closed = Closed::CancelledRefunded;
    apply({order});
    const auto packed = OrderStore(*ledger).setPacked(uid, true);
    EXPECT_EQ(packed.error().kind, ErrorKind::Refused);
    EXPECT_EQ(packed.error().detail, QStringLiteral("cancelled"));
}

TEST_F(LedgerFixture, HalfAUnitWaitsForAPersonAndThenCounts)
{
    OrderEvent half = event(QStringLiteral("H1"), Payment::Paid, 0, QStringLiteral("STUD-8W"), 1);
    half.lines[0].quantity = QStringLiteral("0.5");
    EXPECT_TRUE(apply({half}).front().isUnmapped);
    EXPECT_EQ(onHand(0), 10);
    const auto waiting = OrderQuery(*ledger).waitingLines().value();
    ASSERT_EQ(waiting.size(), 1) << "it waits where a person can see it";
    EXPECT_EQ(waiting.front().line.quantity, QStringLiteral("0.5"));
    LineRule rule = ruleFor(waiting.front().source, waiting.front().shopId, waiting.front().line);
    rule.variant = variants.at(0).uid;
    rule.units = 4;
    EXPECT_EQ(OrderStore(*ledger).confirmRule(rule).value().size(), 1);
    EXPECT_EQ(onHand(0), 8) << "half of four";
    half.orderId = QStringLiteral("H2");
    half.lines[0].quantity = QStringLiteral("0.3");
    EXPECT_TRUE(apply({half}).front().isUnmapped) << "1.2 units are no whole number";
    EXPECT_EQ(onHand(0), 8);
    expectSound();
}

TEST_F(LedgerFixture, AWrongAnswerCanBeForgotten)
{
    OrderEvent strange = event(QStringLiteral("T1"), Payment::Paid, 0, QString(), 2);
    strange.lines[0].title = QStringLiteral("Pendiente");
    apply({strange});
    LineRule rule = ruleFor(strange.source, strange.shopId, strange.lines.front());
    rule.variant = variants.at(1).uid;
    OrderStore store(*ledger);
    ASSERT_TRUE(store.confirmRule(rule).ok());
    strange.orderId = QStringLiteral("T2");
    ASSERT_TRUE(store.setPacked(apply({strange}).front().order, true).ok());
    EXPECT_EQ(onHand(1), 6);
    const auto known = LineBook(*ledger).remembered().value();
    ASSERT_EQ(known.size(), 1);
    EXPECT_EQ(known.front().rule, rule);
    EXPECT_EQ(store.forgetRule(rule).value().size(), 1);
    EXPECT_EQ(onHand(1), 8) << "what is packed keeps its stock";
    EXPECT_EQ(OrderQuery(*ledger).waitingLines().value().size(), 1);
    EXPECT_EQ(store.forgetRule(rule).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(store.confirmRule(rule).value().size(), 1) << "the undo of forgetting";
    EXPECT_EQ(onHand(1), 6);
    expectSound();
}

TEST_F(LedgerFixture, ADeliveryThatWasRefusedIsListedOnceHoweverOftenItIsTriedAgain)
{
    OrderStore store(*ledger);
    OrderEvent timeless = event(QStringLiteral("o1"), Payment::Paid, 0);
    timeless.placedAt.reset();
    for (int i = 0; i < 3; ++i)
        ASSERT_EQ(store.apply(OrderBatch{QStringLiteral("intake"), {timeless}, {}, {}, false}).value().first().kind,
                  OutcomeKind::Refused);
    auto rows = store.unreadRows(10).value();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.front().place, QStringLiteral("intake"));
    EXPECT_EQ(rows.front().problem.code, QStringLiteral("refused:needs_placed_at"));
    EXPECT_EQ(rows.front().problem.text, QStringLiteral("o1"));
    // What a person has put aside and comes again is told again; an import tells of its own before it is made.
    ASSERT_TRUE(store.setUnreadDone({rows.front().id}, true).ok());
    ASSERT_TRUE(store.apply(OrderBatch{QStringLiteral("intake"), {timeless}, {}, {}, false}).ok());
    EXPECT_EQ(store.unreadRows(10).value().size(), 1);
    const auto import = store.beginImport({QStringLiteral("a.csv")}, {QByteArray(32, 'a')}).value();
    ASSERT_TRUE(store.apply(OrderBatch{QStringLiteral("a.csv"), {timeless}, {}, {}, false}, import).ok());
    EXPECT_EQ(store.unreadRows(10).value().size(), 1);
}

TEST_F(LedgerFixture, RowsThatCouldNotBeReadAreListedUntilAPersonIsDone)
{
    OrderStore store(*ledger);
    const IntakeProblem bad{7, QStringLiteral("bad_time"), QStringLiteral("no time"), QByteArray("a phone number")};
    ASSERT_TRUE(store.apply(OrderBatch{QStringLiteral("drop"), {}, {bad}, {}, false}).ok());
    const auto import = store.beginImport({QStringLiteral("a.csv")}, {QByteArray(32, 'a')}).value();
    ASSERT_TRUE(store.finishImport(import, {}, {{QStringLiteral("a.csv"), bad}}).ok());
    auto rows = store.unreadRows(10).value();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.front().place, QStringLiteral("a.csv"));
    EXPECT_EQ(rows.front().problem.row, 7);
    EXPECT_TRUE(rows.front().problem.raw.isEmpty()) << "not the row, which has a buyer in it";
    EXPECT_EQ(store.aboutLastImport().value().refused, 1);
    ASSERT_TRUE(store.undoLastImport().ok());
    rows = store.unreadRows(10).value();
    ASSERT_EQ(rows.size(), 1) << "an undone import left nothing";
    EXPECT_EQ(rows.front().place, QStringLiteral("drop"));
    ASSERT_TRUE(store.setUnreadDone({rows.front().id}, true).ok());
    EXPECT_TRUE(store.unreadRows(10).value().isEmpty());
    ASSERT_TRUE(store.setUnreadDone({rows.front().id}, false).ok());
    EXPECT_EQ(store.unreadRows(10).value().size(), 1);
    EXPECT_EQ(store.aboutLastImport().error().kind, ErrorKind::NotFound);
}

} // namespace
