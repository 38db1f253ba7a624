// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order.h"
#include "order_samples.h"
#include "outcome.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <rapidcheck.h>

using namespace kaibang;

namespace {

Order fold(const std::vector<OrderEvent>& events)
{
    Order order;
    for (const OrderEvent& event : events)
        order = merged(order, event, contentHash(event));
    return order;
}

rc::Gen<OrderEvent> reports()
{
    return rc::gen::exec([] {
        const auto payment =
            *rc::gen::element(Payment::Unpaid, Payment::Paid, Payment::PartlyRefunded, Payment::Voided);
        OrderEvent e = samples::event(QStringLiteral("A"), payment, *rc::gen::inRange<qint64>(0, 5) * 1000,
                                      QStringLiteral("S"), *rc::gen::inRange(1, 4));
        if (*rc::gen::arbitrary<bool>())
            e.sourceUpdatedAt.reset();
        if (*rc::gen::arbitrary<bool>())
            e.exportedAt = Instant{samples::evening + *rc::gen::inRange<qint64>(0, 5) * 1000};
        e.closed = *rc::gen::element(Closed::None, Closed::None, Closed::CancelledUnpaid, Closed::CancelledRefunded);
        e.fulfilment = *rc::gen::element(Fulfilment::None, Fulfilment::Shipped);
        if (*rc::gen::arbitrary<bool>())
            e.flags |= EventFlag::LinesGuessed;
        if (*rc::gen::inRange(0, 4) == 0)
            e.flags |= EventFlag::LinesOnly;
        if (*rc::gen::arbitrary<bool>())
            e.buyer.display.clear();
        if (*rc::gen::arbitrary<bool>())
            e.lines.front().refundedAmount = *rc::gen::inRange<qint64>(0, 4) * 500;
        if (*rc::gen::arbitrary<bool>())
            e.lines.front().refundedQuantity = *rc::gen::element(QStringLiteral("1"), QStringLiteral("0.5"));
        const int refunds = *rc::gen::inRange(0, 3);
        for (int i = 0; i < refunds; ++i)
            e.refunds.append(Refund{QStringLiteral("r%1").arg(*rc::gen::inRange(0, 3)),
                                    {},
                                    *rc::gen::inRange<qint64>(1, 3000),
                                    *rc::gen::element(RefundState::Requested, RefundState::Done),
                                    {}});
        return e;
    });
}

// Whoever delivers an order is told the reason by its name: one without a name ended the program.
TEST(Outcome, EveryReasonHasANameOfItsOwn)
{
    const int last = static_cast<int>(OutcomeReason::OpenedBefore);
    QSet<QString> names;
    for (int reason = 0; reason <= last; ++reason)
        names.insert(reasonName(static_cast<OutcomeReason>(reason)));
    EXPECT_EQ(names.size(), last + 1);
    EXPECT_FALSE(names.contains(QString()));
}

TEST(Merge, EveryOrderOfArrivalEndsTheSame)
{
    EXPECT_TRUE(rc::check("shuffled and repeated reports", [] {
        const auto events = *rc::gen::container<std::vector<OrderEvent>>(*rc::gen::inRange(1, 7), reports());
        std::vector<OrderEvent> arrival = events;
        for (const OrderEvent& event : events)
            if (*rc::gen::inRange(0, 10) < 3)
                arrival.push_back(event);
        arrival = *rc::gen::just(arrival);
        std::shuffle(arrival.begin(), arrival.end(), std::mt19937(*rc::gen::arbitrary<unsigned>()));
        RC_ASSERT(fold(events) == fold(arrival));
    }));
}

// The control: taking whatever came last, as a naive importer does, must be caught by the same shuffling.
TEST(Merge, ControlLastOneWinsIsCaught)
{
    const std::vector<OrderEvent> events{samples::event(QStringLiteral("A"), Payment::Unpaid, 0),
                                         samples::event(QStringLiteral("A"), Payment::Paid, 1000)};
    const auto lastWins = [](const std::vector<OrderEvent>& arrival) { return arrival.back().payment; };
    EXPECT_NE(lastWins(events), lastWins({events[1], events[0]}));
    EXPECT_EQ(fold(events).payment, fold({events[1], events[0]}).payment);
}

TEST(Merge, OlderExportNeverRollsBack)
{
    OrderEvent newer = samples::event(QStringLiteral("A"), Payment::Paid, 0);
    newer.sourceUpdatedAt.reset();
    newer.exportedAt = Instant{samples::evening + 9000};
    OrderEvent older = samples::event(QStringLiteral("A"), Payment::Unpaid, 0);
    older.sourceUpdatedAt.reset();
    older.exportedAt = Instant{samples::evening + 1000};
    EXPECT_EQ(fold({newer, older}).payment, Payment::Paid);
}

TEST(Merge, RefundAndCancellationAreNeverTakenBack)
{
    OrderEvent refunded = samples::event(QStringLiteral("A"), Payment::Paid, 1000);
    refunded.refunds = {Refund{QStringLiteral("r1"), {}, 2000, RefundState::Done, {}}};
    const OrderEvent later = samples::event(QStringLiteral("A"), Payment::Paid, 5000);
    const Order order = fold({refunded, later});
    EXPECT_EQ(order.refundedTotal(), 2000);
    EXPECT_EQ(order.payment, Payment::PartlyRefunded);
    OrderEvent cancelled = samples::event(QStringLiteral("A"), Payment::Unpaid, 1000);
    cancelled.closed = Closed::CancelledUnpaid;
    const Order paidAfter = fold({cancelled, later});
    EXPECT_TRUE(paidAfter.isCancelled());
    EXPECT_TRUE(paidAfter.flags.testFlag(EventFlag::PaidAfterCancel));
}

// A return moves without its order: what tells it is not the newest report of the lines.
TEST(Merge, ALineTellsWhatWentBackWhicheverReportIsNewer)
{
    const OrderEvent plain = samples::event(QStringLiteral("A"), Payment::Paid, 1000);
    OrderEvent returned = plain;
    returned.lines.front().refundedAmount = 700;
    returned.lines.front().refundedQuantity = QStringLiteral("1.5");
    OrderEvent newer = samples::event(QStringLiteral("A"), Payment::Paid, 5000);
    newer.lines.front().refundedQuantity = QStringLiteral("1");
    for (const auto& arrival : {std::vector{plain, returned, newer}, std::vector{newer, returned, plain},
                                std::vector{returned, newer, plain}}) {
        const OrderLine line = fold(arrival).lines.front();
        EXPECT_EQ(line.refundedAmount, 700);
        EXPECT_EQ(line.refundedQuantity, QStringLiteral("1.5"));
    }
}

TEST(Merge, RealLinesReplaceGuessedOnesWheneverTheyCome)
{
    OrderEvent guessed = samples::event(QStringLiteral("A"), Payment::Paid, 9000);
    guessed.flags |= EventFlag::LinesGuessed;
    OrderEvent details = samples::event(QStringLiteral("A"), Payment::Unknown, 0, QStringLiteral("REAL"));
    details.flags |= EventFlag::LinesOnly;
    for (const auto& arrival : {std::vector{guessed, details}, std::vector{details, guessed}}) {
        const Order order = fold(arrival);
        EXPECT_EQ(order.lines.front().sku, QStringLiteral("REAL"));
        EXPECT_EQ(order.payment, Payment::Paid);
        EXPECT_FALSE(order.flags.testFlag(EventFlag::LinesGuessed));
    }
}

TEST(EventJson, ReadsBackWhatItWrote)
{
    EXPECT_TRUE(rc::check("round trip", [] {
        OrderEvent event = *reports();
        const QByteArray wire = QJsonDocument(toJson(event, true)).toJson();
        auto back = orderEventFromJson(QJsonDocument::fromJson(wire).object());
        RC_ASSERT(back.ok());
        back.value().origin = event.origin;
        back.value().observedAt = event.observedAt;
        RC_ASSERT(back.value() == event);
        RC_ASSERT(contentHash(back.value()) == contentHash(event));
    }));
}

TEST(EventJson, KeepsSixtyFourBitIds)
{
    const QByteArray wire =
        R"({"source":"wx","shop_id":"1","order_id":3737550999277696001,"placed_at":"2026-11-24T10:00:00Z",
        "currency":"CNY","payment":"paid","lines":[{"qty":"1","product_id":9007199254740993}]})";
    const auto event = orderEventFromJson(QJsonDocument::fromJson(wire).object());
    ASSERT_TRUE(event.ok());
    EXPECT_EQ(event.value().orderId, QStringLiteral("3737550999277696001"));
    EXPECT_EQ(event.value().lines.front().productId, QStringLiteral("9007199254740993"));
}

TEST(EventJson, HistoryFormHoldsNoBuyer)
{
    OrderEvent event = samples::event(QStringLiteral("A"), Payment::Paid, 0);
    event.buyer = {QStringLiteral("id-canary"),    QStringLiteral("Canary Name"),    QStringLiteral("receiver canary"),
                   QStringLiteral("phone canary"), QStringLiteral("address canary"), QStringLiteral("note canary")};
    const QByteArray kept = QJsonDocument(toJson(event, false)).toJson();
    EXPECT_FALSE(kept.contains("anary"));
    EXPECT_TRUE(QJsonDocument(toJson(event, true)).toJson().contains("Canary Name")); // the control
}

TEST(EventJson, TheHashThatIsKeptTellsNothingOfTheBuyer)
{
    OrderEvent event = samples::event(QStringLiteral("A"), Payment::Paid, 0);
    const QByteArray hash = contentHash(event);
    event.buyer.phone = QStringLiteral("13800138000");
    event.buyer.note = QStringLiteral("ring twice");
    EXPECT_EQ(contentHash(event), hash);
    event.buyer.display = QStringLiteral("Someone else");
    EXPECT_NE(contentHash(event), hash) << "the alias is a fact";
}

TEST(Buyer, MaskedFieldsNameNobody)
{
    BuyerIdentity known;
    known.receiver = QStringLiteral("张三");
    known.phone = QStringLiteral("13800138000");
    BuyerIdentity masked;
    masked.receiver = QStringLiteral("张*");
    masked.phone = QStringLiteral("$$密文");
    masked.note = QStringLiteral("5* please");
    known.update(masked.withoutMasked());
    EXPECT_EQ(known.receiver, QStringLiteral("张三"));
    EXPECT_EQ(known.phone, QStringLiteral("13800138000"));
    EXPECT_EQ(known.note, QStringLiteral("5* please")) << "a note may hold any sign";
    EXPECT_TRUE(BuyerIdentity().isEmpty());
}

} // namespace
