// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports of orders, rules of lines and steps with orders that cannot be: each is refused for its own reason, and what
// is known of the order stays.
#include "feed_store.h"
#include "ledger_fixture.h"
#include "line_book.h"
#include "live_rooms.h"

#include <limits>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::event;

namespace {

class OrderRefusalTest : public samples::LedgerFixture
{
protected:
    template<typename Job>
    std::optional<ErrorKind> refusal(Job job)
    {
        Database& database = ledger->database();
        EXPECT_TRUE(database.begin());
        const auto result = job();
        const bool isSound = result.ok() && database.ok();
        database.clearError();
        if (!isSound)
            database.rollback();
        else if (!database.commit())
            ADD_FAILURE() << database.error().detail.toStdString();
        return isSound ? std::nullopt : std::optional(result.ok() ? ErrorKind::Io : result.error().kind);
    }
    OutcomeReason reasonOf(const OrderEvent& told)
    {
        const OrderOutcome outcome = apply({told}).value(0);
        return outcome.kind == OutcomeKind::Refused ? outcome.reason : OutcomeReason::None;
    }
    OrderSummary summary(const Uid& order) { return OrderQuery(*ledger).summaries({order}).value().value(0); }

    int made = 0;
    const std::optional<ErrorKind> none = std::nullopt;
    const Uid nobody = Uid::fromBytes(QByteArray(16, 'n'));
};

TEST_F(OrderRefusalTest, EachReportIsRefusedForWhatIsWrongWithIt)
{
    const auto told = [&](auto change) {
        OrderEvent one = event(u"A1"_s, Payment::Paid, 1000);
        change(one);
        return reasonOf(one);
    };
    EXPECT_EQ(told([](OrderEvent& e) { e.orderId = u"A 1"_s; }), OutcomeReason::BadOrderId);
    EXPECT_EQ(told([](OrderEvent& e) { e.source.clear(); }), OutcomeReason::BadOrderId);
    EXPECT_EQ(told([](OrderEvent& e) { e.flags = EventFlag::IdDamaged; }), OutcomeReason::BadOrderId);
    EXPECT_EQ(told([](OrderEvent& e) { e.flags = EventFlag::LinesOnly; }), OutcomeReason::NeedsOrderList);
    EXPECT_EQ(told([](OrderEvent& e) { e.placedAt.reset(); }), OutcomeReason::NeedsPlacedAt);
    EXPECT_EQ(told([](OrderEvent& e) { e.currency = Currency(); }), OutcomeReason::NeedsCurrency);
    EXPECT_TRUE(OrderQuery(*ledger).list({}).value().isEmpty());
    EXPECT_EQ(told([](OrderEvent&) {}), OutcomeReason::None) << "the control";
    EXPECT_EQ(told([](OrderEvent& e) {
                  e.currency = Currency::fromCode(u"MXN").value();
                  e.sourceUpdatedAt = Instant{samples::evening + 2000};
              }),
              OutcomeReason::CurrencyChanged);
    EXPECT_EQ(told([](OrderEvent& e) {
                  e.flags = EventFlag::LinesOnly;
                  e.placedAt.reset();
                  e.currency = Currency();
                  e.sourceUpdatedAt = Instant{samples::evening + 3000};
              }),
              OutcomeReason::None)
        << "lines alone say neither";
    EXPECT_EQ(ledger->database().readNumber(u"SELECT count(*) FROM orders"_s), 1);
    expectSound();
}

TEST_F(OrderRefusalTest, LinesWithoutAnIdAreNamedByTheirPlace)
{
    OrderEvent told = event(u"A1"_s, Payment::Paid, 0);
    told.lines.append(told.lines.front());
    told.lines[0].lineId.clear();
    told.lines[1].lineId.clear();
    const Uid order = apply({told}).front().order;
    const auto lines = OrderQuery(*ledger).story(order).value().order.lines;
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.at(0).lineId, u"#1"_s);
    EXPECT_EQ(lines.at(1).lineId, u"#2"_s);
    EXPECT_EQ(onHand(0), 8);
}

TEST_F(OrderRefusalTest, WhatWasCancelledOrTakenBackIsNotPacked)
{
    OrderStore orders(*ledger);
    EXPECT_EQ(refusal([&] { return orders.setPacked(nobody, true); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return orders.settleAgain(nobody); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return orders.undoEvent(nobody); }), ErrorKind::NotFound);
    const auto packed = [&](auto change, bool isPacked = true) {
        OrderEvent told = event(u"A%1"_s.arg(++made), Payment::Paid, 0);
        change(told);
        const Uid order = apply({told}).front().order;
        return refusal([&] { return orders.setPacked(order, isPacked); });
    };
    EXPECT_EQ(packed([](OrderEvent& e) { e.closed = Closed::CancelledRefunded; }), ErrorKind::Refused);
    EXPECT_EQ(packed([](OrderEvent& e) { e.payment = Payment::Refunded; }), ErrorKind::Refused);
    EXPECT_EQ(packed([](OrderEvent& e) { e.closed = Closed::CancelledRefunded; }, false), none) << "it comes out";
    EXPECT_EQ(packed([](OrderEvent&) {}), none) << "the control";
    const Uid order = apply({event(u"B"_s, Payment::Paid, 0)}).front().order;
    EXPECT_EQ(refusal([&] { return orders.undoEvent(order); }), ErrorKind::Refused) << "no hand entered it";
    ledger->database().statement("UPDATE orders SET withdrawn=1 WHERE ext_id='B'").run();
    EXPECT_EQ(refusal([&] { return orders.setPacked(order, true); }), ErrorKind::Refused);
    EXPECT_EQ(refusal([&] { return orders.undoReports(1, u"never"_s); }), ErrorKind::Refused);
    EXPECT_EQ(refusal([&] { return orders.redoReports(1, u"never"_s); }), ErrorKind::Refused);
}

// A text in the history that is none is damage, and not an order of which nothing is left.
TEST_F(OrderRefusalTest, AHistoryThatDoesNotReadIsDamage)
{
    OrderEvent byHand = event(u"A1"_s, Payment::Paid, 1000, u"STUD-8W"_s, 2);
    byHand.origin = Origin::Hand;
    const Uid order = apply({event(u"A1"_s, Payment::Paid, 0), byHand}).front().order;
    ledger->database()
        .statement("UPDATE order_history SET event=? WHERE origin<>?")
        .run(u"{\"payment\":\"gossip\"}"_s, static_cast<int>(Origin::Hand));
    ASSERT_TRUE(ledger->database().ok());
    Database& database = ledger->database();
    ASSERT_TRUE(database.begin());
    const auto undone = OrderStore(*ledger).undoEvent(order);
    ASSERT_FALSE(undone.ok());
    EXPECT_EQ(undone.error().kind, ErrorKind::Damaged);
    database.rollback();
    database.clearError();
    EXPECT_EQ(onHand(0), 8) << "it is as it was";
}

TEST_F(OrderRefusalTest, ARuleHasWordsUnitsAndAThing)
{
    OrderStore orders(*ledger);
    const Uid order = apply({event(u"A1"_s, Payment::Paid, 0, u"?"_s)}).front().order;
    EXPECT_TRUE(summary(order).isUnmapped);
    const LineRule rule{u"shop"_s, u"main"_s, RuleKind::Sku, u"?"_s, variants.at(0).uid, 2};
    const auto confirmed = [&](auto change) {
        LineRule wanted = rule;
        change(wanted);
        return refusal([&] { return orders.confirmRule(wanted); });
    };
    EXPECT_EQ(confirmed([&](LineRule& r) { r.variant = nobody; }), ErrorKind::NotFound);
    EXPECT_EQ(confirmed([](LineRule& r) { r.words.clear(); }), ErrorKind::Invalid);
    EXPECT_EQ(confirmed([](LineRule& r) { r.units = 0; }), ErrorKind::Invalid);
    EXPECT_EQ(refusal([&] { return orders.forgetRule(rule); }), ErrorKind::NotFound);
    EXPECT_EQ(onHand(0), 10);
    EXPECT_EQ(confirmed([](LineRule&) {}), none);
    EXPECT_EQ(onHand(0), 8) << "one of theirs is two of ours";
    EXPECT_EQ(refusal([&] { return orders.forgetRule(rule); }), none);
    EXPECT_EQ(onHand(0), 10);
    expectSound();
}

// What no whole number of units comes out of waits for a person, as does what is more than can be counted.
TEST_F(OrderRefusalTest, AQuantityThatIsNoNumberOfUnitsTakesNothing)
{
    const auto taken = [&](const QString& quantity) {
        OrderEvent told = event(u"Q%1"_s.arg(++made), Payment::Paid, 0);
        told.lines[0].quantity = quantity;
        const Uid order = apply({told}).front().order;
        return summary(order).isUnmapped ? -1 : 10 - onHand(0);
    };
    for (const QString& odd : {u"0.5"_s, u"x"_s, QString(), QString::number(std::numeric_limits<qint64>::max())})
        EXPECT_EQ(taken(odd), -1) << odd.toStdString();
    EXPECT_EQ(taken(u"2.0"_s), 2);
    EXPECT_EQ(taken(u"1.000"_s), 3);
    expectSound();
}

// A line that is gone from the newest report gives back what it took.
TEST_F(OrderRefusalTest, ALineThatIsGoneGivesBack)
{
    OrderEvent told = event(u"A1"_s, Payment::Paid, 0);
    told.lines.append(event({}, Payment::Paid, 0, u"STUD-8P"_s, 3).lines.front());
    told.lines[1].lineId = u"2"_s;
    OrderEvent unknown = told;
    unknown.lines.append(event({}, Payment::Paid, 0, u"?"_s, 1).lines.front());
    unknown.lines[2].lineId = u"3"_s;
    apply({unknown});
    EXPECT_EQ(onHand(1), 7);
    OrderEvent shorter = event(u"A1"_s, Payment::Paid, 1000);
    apply({shorter});
    EXPECT_EQ(onHand(1), 10);
    EXPECT_EQ(onHand(0), 9);
    expectSound();
}

class FeedRefusalTest : public OrderRefusalTest
{
protected:
    ShowCompleteness completeness() { return FeedStore(*ledger).completeness(show).value(); }
    void SetUp() override
    {
        OrderRefusalTest::SetUp();
        show = ShowStore(*ledger).currentOrNew().value().uid;
    }
    static ShowFeed feed(const QString& source, FeedKind kind)
    {
        ShowFeed one;
        one.told.source = source;
        one.told.kind = kind;
        return one;
    }

    Uid show;
};

TEST_F(FeedRefusalTest, CompletenessIsOfAShowThatRan)
{
    FeedStore feeds(*ledger);
    EXPECT_EQ(refusal([&] { return feeds.save(nobody, {}); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return feeds.completeness(nobody); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return feeds.completeness(show); }), ErrorKind::NotFound) << "it has not begun";
    ASSERT_TRUE(ShowStore(*ledger).start(show).ok());
    EXPECT_EQ(refusal([&] { return feeds.completeness(show); }), none);
}

TEST_F(FeedRefusalTest, AWordReachesAsFarAsItsFirstGapThatIsOpen)
{
    ASSERT_TRUE(ShowStore(*ledger).start(show).ok());
    const Instant from = clock.now();
    clock.time = from.plusMs(100'000);
    const auto reaches = [&](QList<FeedGap> gaps, FeedKind kind = FeedKind::Pushed) {
        ShowFeed one = feed(u"shop"_s, kind);
        one.told.completeUpTo = from.plusMs(90'000);
        one.told.gaps = std::move(gaps);
        EXPECT_TRUE(FeedStore(*ledger).save(show, {one}).ok());
        return completeness().sources.front().completeUpTo->ms - from.ms;
    };
    const FeedGap open{from.plusMs(20'000), from.plusMs(30'000), GapCause::NoAnswer, false};
    FeedGap closed = open, silence = open, early = open;
    closed.isClosed = true;
    silence.cause = GapCause::Silence;
    early.from = from.plusMs(-50'000);
    EXPECT_EQ(reaches({}), 90'000);
    EXPECT_EQ(reaches({closed}), 90'000);
    EXPECT_EQ(reaches({silence}), 90'000) << "nothing was sold";
    EXPECT_EQ(reaches({open}), 20'000);
    EXPECT_EQ(reaches({early}), 0) << "not before it began";
    ledger->database()
        .statement("INSERT INTO feed(source_id,last_success) VALUES('shop',?)")
        .run(from.plusMs(25'000).ms);
    EXPECT_EQ(reaches({open}, FeedKind::Polled), 20'000) << "the answer came before the gap ended";
    ledger->database().statement("UPDATE feed SET last_success=?").run(from.plusMs(30'000).ms);
    EXPECT_EQ(reaches({open}, FeedKind::Polled), 90'000) << "and this one brought what it kept back";
}

TEST_F(FeedRefusalTest, AWatchedFolderAndAnEmptyDropAreNoSources)
{
    ASSERT_TRUE(ShowStore(*ledger).start(show).ok());
    ShowFeed watched = feed(u"watch"_s, FeedKind::Files), dropped = feed(u"drop"_s, FeedKind::Files);
    watched.told.received = 3;
    ASSERT_TRUE(FeedStore(*ledger).save(show, {watched, dropped}).ok());
    EXPECT_TRUE(completeness().sources.isEmpty());
    dropped.told.received = 1;
    ASSERT_TRUE(FeedStore(*ledger).save(show, {dropped}).ok());
    ASSERT_EQ(completeness().sources.size(), 1);
    EXPECT_EQ(completeness().sources.front().source, u"drop"_s);
}

// Orders that named a room that nobody has said is ours: beside the source they came by, or a source of their own.
TEST_F(FeedRefusalTest, OrdersOfRoomsNobodyAskedAboutAreCountedByPlatform)
{
    ASSERT_TRUE(ShowStore(*ledger).start(show).ok());
    ASSERT_TRUE(FeedStore(*ledger).save(show, {feed(u"douyin"_s, FeedKind::Pushed)}).ok());
    const auto sold = [&](const QString& id, const QString& platform, const QString& room) {
        OrderEvent told = event(id, Payment::Paid, 0);
        told.live = {platform, room, {}};
        apply({told});
    };
    sold(u"A1"_s, u"douyin"_s, u"1"_s);
    sold(u"A2"_s, u"kuaishou"_s, u"2"_s);
    sold(u"A3"_s, {}, {});
    const auto others = [&] {
        QStringList counted;
        for (const SourceCompleteness& source : completeness().sources)
            counted.append(u"%1 %2"_s.arg(source.source).arg(source.otherRooms));
        return counted.join(u',');
    };
    EXPECT_EQ(others(), u"douyin 1,kuaishou 1"_s);
    ASSERT_EQ(refusal([&] { return LiveRooms(*ledger).decide(u"kuaishou"_s, u"2"_s, RoomVerdict::Ours); }), none);
    EXPECT_EQ(others(), u"douyin 1"_s);
}

} // namespace
