// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Goods that come back: counted once, sold again only by a decision, whatever the order does meanwhile.
#include "ledger_fixture.h"
#include "piece_store.h"
#include "return_store.h"
#include "set_store.h"

#include <rapidcheck/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::event;
using samples::LedgerFixture;

namespace {

class ReturnTest : public LedgerFixture
{
protected:
    OrderEvent sent(const QString& id, int units, qint64 ms = 0, const QString& sku = u"STUD-8W"_s)
    {
        OrderEvent e = event(id, Payment::Paid, ms, sku, units);
        e.fulfilment = Fulfilment::Shipped;
        return e;
    }
    // In a transaction of its own, as the store thread runs it: a refusal leaves nothing.
    template<typename Job>
    auto job(Job work)
    {
        ledger->database().begin();
        auto result = work(ReturnStore(*ledger));
        ledger->database().clearError();
        if (result)
            ledger->database().commit();
        else
            ledger->database().rollback();
        return result;
    }
    ReturnsView view() { return ReturnStore(*ledger).view().value(); }
    QString line(const Uid& order) { return ReturnStore(*ledger).out(order).value().lines.front().lineId; }
};

TEST_F(ReturnTest, ARefundOfSentGoodsIsAwaitedAndChangesNoStock)
{
    apply({sent(u"A"_s, 3)});
    EXPECT_TRUE(view().awaited.isEmpty());
    OrderEvent refunded = sent(u"A"_s, 3, 1000);
    refunded.lines[0].refundedQuantity = u"1"_s;
    refunded.lines[0].refundedAmount = 5900;
    const Uid order = apply({refunded}).front().order;
    const ReturnsView now = view();
    ASSERT_EQ(now.awaited.size(), 1);
    EXPECT_EQ(now.awaited.front().lines.front().units, 3) << "what is out";
    EXPECT_EQ(onHand(0), 7) << "money is no goods";
    const auto goods = job([&](ReturnStore r) { return r.receive(order, line(order), 1, u"box was open"_s); });
    ASSERT_TRUE(goods.ok());
    EXPECT_EQ(onHand(0), 7) << "not before somebody has looked";
    EXPECT_EQ(view().toInspect.size(), 1);
    ASSERT_TRUE(job([&](ReturnStore r) { return r.decide(goods.value().uid, ReturnState::Restocked, {}); }).ok());
    EXPECT_EQ(onHand(0), 8);
    EXPECT_EQ(view().done.front().state, ReturnState::Restocked);
    EXPECT_EQ(job([&](ReturnStore r) { return r.receive(order, line(order), 3, {}); }).error().kind,
              ErrorKind::OutOfRange);
    EXPECT_TRUE(job([&](ReturnStore r) { return r.keep(order, line(order), 2, {}); }).ok());
    EXPECT_TRUE(view().awaited.isEmpty());
    expectSound();
}

TEST_F(ReturnTest, ADiscountOfAnAmountIsNoReturn)
{
    OrderEvent refunded = sent(u"A"_s, 1);
    refunded.refunds = {Refund{u"r"_s, clock.time, 500, RefundState::Done, u"scratch"_s}};
    const Uid order = apply({refunded}).front().order;
    EXPECT_TRUE(view().awaited.isEmpty());
    EXPECT_EQ(ReturnStore(*ledger).out(order).value().lines.size(), 1) << "a person can take it back all the same";
}

TEST_F(ReturnTest, WhatNeverLeftComesBackByTheOrderAlone)
{
    const Uid order = apply({event(u"A"_s, Payment::Paid, 0, u"STUD-8W"_s, 2)}).front().order;
    EXPECT_EQ(ReturnStore(*ledger).out(order).error().kind, ErrorKind::Refused);
    OrderEvent cancelled = event(u"A"_s, Payment::Paid, 1000, u"STUD-8W"_s, 2);
    cancelled.closed = Closed::CancelledRefunded;
    apply({cancelled});
    EXPECT_EQ(onHand(0), 10);
    OrderEvent returned = sent(u"B"_s, 2);
    returned.fulfilment = Fulfilment::Returned;
    returned.closed = Closed::CancelledRefunded;
    apply({returned});
    EXPECT_EQ(onHand(0), 8) << "sent back is not yet on the shelf";
    EXPECT_EQ(view().awaited.size(), 1);
    expectSound();
}

// Goods of a cancelled order count as sold for as long as they are out.
TEST_F(ReturnTest, SumsFollowWhatIsTakenBackOfACancelledOrder)
{
    const Uid order = apply({sent(u"A"_s, 2)}).front().order;
    const auto goods = job([&](ReturnStore r) { return r.receive(order, line(order), 2, {}); }).value();
    ASSERT_TRUE(job([&](ReturnStore r) { return r.decide(goods.uid, ReturnState::Restocked, {}); }).ok());
    OrderEvent cancelled = sent(u"A"_s, 2, 1000);
    cancelled.fulfilment = Fulfilment::None; // a shop that takes its own word back
    cancelled.closed = Closed::CancelledRefunded;
    apply({cancelled});
    const auto units = [this] {
        return ledger->database().readNumber(u"SELECT coalesce(sum(units),0) FROM roll_day_product"_s);
    };
    EXPECT_EQ(units(), 0);
    ASSERT_TRUE(job([&](ReturnStore r) { return r.undo(goods.uid); }).ok());
    EXPECT_EQ(units(), 2) << "they are out after all";
    expectSound();
    ASSERT_TRUE(job([&](ReturnStore r) { return r.decide(goods.uid, ReturnState::Restocked, {}); }).ok());
    EXPECT_EQ(units(), 0);
    expectSound();
}

TEST_F(ReturnTest, NothingIsGivenBackTwice)
{
    const Uid order = apply({sent(u"A"_s, 2)}).front().order;
    const auto goods = job([&](ReturnStore r) { return r.receive(order, line(order), 2, {}); }).value();
    ASSERT_TRUE(job([&](ReturnStore r) { return r.decide(goods.uid, ReturnState::Restocked, {}); }).ok());
    EXPECT_EQ(onHand(0), 10);
    OrderEvent again = sent(u"A"_s, 2, 1000);
    again.fulfilment = Fulfilment::None; // a shop that takes its own word back
    again.closed = Closed::CancelledRefunded;
    apply({again});
    EXPECT_EQ(onHand(0), 10);
    apply({sent(u"A"_s, 2, 2000)});
    EXPECT_EQ(onHand(0), 10) << "nor taken again";
    EXPECT_EQ(OrderQuery(*ledger).story(order).value().returns.size(), 1);
    expectSound();
}

TEST_F(ReturnTest, EveryStepCanBeTakenBackUnlessItWasSoldAgain)
{
    const Uid order = apply({sent(u"A"_s, 2)}).front().order;
    const auto goods = job([&](ReturnStore r) { return r.receive(order, line(order), 2, {}); }).value();
    ASSERT_TRUE(job([&](ReturnStore r) { return r.decide(goods.uid, ReturnState::Restocked, {}); }).ok());
    ASSERT_TRUE(job([&](ReturnStore r) { return r.undo(goods.uid); }).ok());
    EXPECT_EQ(onHand(0), 8);
    EXPECT_EQ(view().toInspect.size(), 1);
    ASSERT_TRUE(job([&](ReturnStore r) { return r.decide(goods.uid, ReturnState::Lost, u"broken"_s); }).ok());
    EXPECT_EQ(onHand(0), 8);
    EXPECT_EQ(view().done.front().note, u"broken"_s);
    ASSERT_TRUE(job([&](ReturnStore r) { return r.undo(goods.uid); }).ok());
    ASSERT_TRUE(job([&](ReturnStore r) { return r.decide(goods.uid, ReturnState::Restocked, {}); }).ok());
    apply({event(u"B"_s, Payment::Paid, 0, u"STUD-8W"_s, 9)});
    EXPECT_EQ(job([&](ReturnStore r) { return r.undo(goods.uid); }).error().kind, ErrorKind::OutOfStock);
    EXPECT_EQ(onHand(0), 1);
    EXPECT_EQ(view().done.front().state, ReturnState::Restocked) << "a refusal changes nothing";
    expectSound();
}

TEST_F(ReturnTest, APieceComesBackAsItself)
{
    Product piece;
    piece.name = u"Baroque"_s;
    piece.kind = ProductKind::Piece;
    Variant only;
    only.code = u"PIECE-7"_s;
    only.pieceNumber = u"7"_s;
    only.priceMinor = 38'000;
    piece.variants = {only};
    ASSERT_TRUE(CatalogueStore(*ledger).save(piece).ok());
    const Variant made = CatalogueStore(*ledger).variantByCode(u"PIECE-7"_s).value();
    ASSERT_TRUE(StockStore(*ledger).move(made.uid, 1, StockReason::Received, {}).ok());
    const Uid order = apply({sent(u"A"_s, 1, 0, u"PIECE-7"_s)}).front().order;
    const auto left = [&] { return CatalogueStore(*ledger).variant(made.uid).value().onHand; };
    EXPECT_EQ(left(), 0);
    const auto goods = job([&](ReturnStore r) { return r.receive(order, line(order), 1, {}); }).value();
    EXPECT_EQ(goods.pieceNumber, u"7"_s);
    EXPECT_EQ(PieceStore(*ledger).life(made.uid).value().now(), PieceStepKind::Returned);
    ASSERT_TRUE(job([&](ReturnStore r) { return r.decide(goods.uid, ReturnState::Restocked, {}); }).ok());
    EXPECT_EQ(left(), 1);
    EXPECT_EQ(PieceStore(*ledger).life(made.uid).value().now(), PieceStepKind::Requeued);
    apply({sent(u"B"_s, 1, 0, u"PIECE-7"_s)});
    EXPECT_EQ(left(), 0) << "sold once more, as itself";
    EXPECT_FALSE(job([&](ReturnStore r) { return r.undo(goods.uid); }).ok());
    expectSound();
}

TEST_F(ReturnTest, ASetComesBackAsItsParts)
{
    Product box;
    box.name = u"Box"_s;
    Variant only;
    only.code = u"BOX"_s;
    only.priceMinor = 9900;
    box.variants = {only};
    ASSERT_TRUE(CatalogueStore(*ledger).save(box).ok());
    const Uid set = CatalogueStore(*ledger).variantByCode(u"BOX"_s).value().uid;
    ASSERT_TRUE(SetStore(*ledger).setParts(set, {{variants.at(0).uid, 2}, {variants.at(1).uid, 1}}).ok());
    const Uid order = apply({sent(u"A"_s, 2, 0, u"BOX"_s)}).front().order;
    EXPECT_EQ(onHand(0), 6);
    const auto goods = job([&](ReturnStore r) { return r.receive(order, line(order), 1, {}); }).value();
    ASSERT_TRUE(job([&](ReturnStore r) { return r.decide(goods.uid, ReturnState::Restocked, {}); }).ok());
    EXPECT_EQ(onHand(0), 8);
    EXPECT_EQ(onHand(1), 9);
    ASSERT_TRUE(job([&](ReturnStore r) { return r.undo(goods.uid); }).ok());
    EXPECT_EQ(onHand(0), 6);
    EXPECT_EQ(onHand(1), 8);
    expectSound();
}

// Whatever sources tell and a person decides, in any order: units are on the shelf, in an order's hands, or written
// off, and never in two places.
RC_GTEST_FIXTURE_PROP(ReturnTest, UnitsAreNeverInTwoPlaces, ())
{
    const int steps = *rc::gen::inRange(5, 40);
    qint64 ms = 1000;
    for (int i = 0; i < steps; ++i) {
        const QString id = QString::number(*rc::gen::inRange(1, 4));
        ms += 1000;
        const ReturnsView now = view();
        switch (*rc::gen::inRange(0, 6)) {
        case 0:
            apply({sent(id, *rc::gen::inRange(1, 5), ms)});
            break;
        case 1: {
            OrderEvent e = sent(id, *rc::gen::inRange(1, 5), ms);
            e.closed = Closed::CancelledRefunded;
            e.fulfilment = *rc::gen::arbitrary<bool>() ? Fulfilment::Returned : Fulfilment::None;
            apply({e});
            break;
        }
        case 2:
        case 3:
            if (!now.awaited.isEmpty()) {
                const OrderOut one = now.awaited.front();
                const auto units = *rc::gen::inRange<qint64>(1, one.lines.front().units + 2);
                (void)job([&](ReturnStore r) { return r.receive(one.order, one.lines.front().lineId, units, {}); });
            }
            break;
        case 4:
            if (!now.toInspect.isEmpty()) {
                const auto state = *rc::gen::arbitrary<bool>() ? ReturnState::Restocked : ReturnState::Lost;
                (void)job([&](ReturnStore r) { return r.decide(now.toInspect.front().uid, state, {}); });
            }
            break;
        default:
            if (!now.done.isEmpty())
                (void)job([&](ReturnStore r) { return r.undo(now.done.front().uid); });
        }
        Database& database = ledger->database();
        const qint64 inOrders = database.readNumber(
            u"SELECT coalesce(sum(taken),0) FROM order_line JOIN variant USING(variant_id) WHERE code='STUD-8W'"_s);
        RC_ASSERT(onHand(0) + inOrders == 10);
        RC_ASSERT(database.readNumber(
                      u"SELECT count(*) FROM order_line l WHERE returned<>(SELECT coalesce(sum(units),0) FROM "
                      "goods_return g WHERE g.order_id=l.order_id AND g.line_id=l.line_id AND g.state=2 AND "
                      "g.undone_at IS NULL)"_s) == 0);
    }
    for (const AuditCheck& check : auditLedger(*ledger).value())
        if (!check.ok)
            RC_FAIL((check.name + u": "_s + check.detail).toStdString());
}

} // namespace
