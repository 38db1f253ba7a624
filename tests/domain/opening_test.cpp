// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_entry.h"
#include "opening_rules.h"
#include "order_samples.h"

#include <QSet>
#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <rapidcheck.h>

using namespace kaibang;

namespace {

OpeningTurn turn(int number, qint64 paidMs, qint64 mussels, int buyer = -1, int perBuyer = 0)
{
    OpeningTurn t;
    t.uid = Uid::fromBytes(QByteArray::number(number).rightJustified(16, '0'));
    t.buyer = QByteArray::number(buyer < 0 ? number : buyer);
    t.paidAt = t.arrivedAt = Instant{paidMs};
    t.mussels = mussels;
    t.perBuyer = perBuyer;
    t.place = QString::number(number).rightJustified(4, QLatin1Char('0'));
    return t;
}

// The table as the store keeps it, in memory: one mussel of `uid` is done.
void finishOne(QList<OpeningTurn>& turns, const Uid& uid)
{
    const auto done = std::find_if(turns.begin(), turns.end(), [&](const OpeningTurn& t) { return t.uid == uid; });
    ++done->opened;
    ++done->openedInShow;
    const QByteArray buyer = done->buyer;
    for (OpeningTurn& each : turns)
        if (each.buyer == buyer)
            ++each.buyerInShow;
}

// The order in which mussels are opened, one entry each.
QList<Uid> openAll(QList<OpeningTurn> turns)
{
    QList<Uid> order;
    for (auto queue = fairQueue(turns); !queue.isEmpty(); queue = fairQueue(turns)) {
        order.append(queue.constFirst().uid);
        finishOne(turns, queue.constFirst().uid);
    }
    return order;
}

rc::Gen<QList<OpeningTurn>> someTurns()
{
    return rc::gen::exec([] {
        QList<OpeningTurn> turns;
        const int count = *rc::gen::inRange(1, 12);
        const int limit = *rc::gen::inRange(0, 4);
        for (int i = 0; i < count; ++i)
            turns.append(turn(i, *rc::gen::inRange<qint64>(0, 5) * 1000, *rc::gen::inRange<qint64>(1, 6),
                              *rc::gen::inRange(0, 5), limit));
        return turns;
    });
}

TEST(FairQueue, AnyOrderOfArrivalEndsInTheSameQueue)
{
    EXPECT_TRUE(rc::check("shuffled turns", [] {
        const auto turns = *someTurns();
        auto shuffled = turns;
        std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(*rc::gen::arbitrary<unsigned>()));
        RC_ASSERT(fairQueue(turns) == fairQueue(shuffled));
        RC_ASSERT(openAll(turns) == openAll(shuffled));
    }));
}

TEST(FairQueue, NobodyIsLostOrOpenedTwice)
{
    EXPECT_TRUE(rc::check("every mussel is opened once", [] {
        const auto turns = *someTurns();
        const auto order = openAll(turns);
        RC_ASSERT(qint64(order.size()) == musselsIn(turns));
        for (const OpeningTurn& each : turns)
            RC_ASSERT(order.count(each.uid) == each.mussels);
    }));
}

TEST(FairQueue, WithoutALimitWhoPaidFirstIsFinishedFirst)
{
    EXPECT_TRUE(rc::check("paid, arrived, place", [] {
        auto turns = *someTurns();
        for (OpeningTurn& each : turns)
            each.perBuyer = 0;
        const auto order = openAll(turns);
        const auto rankOf = [&](const Uid& uid) {
            const auto t = std::find_if(turns.begin(), turns.end(), [&](const auto& e) { return e.uid == uid; });
            return std::pair(t->paidAt, t->place);
        };
        RC_ASSERT(std::is_sorted(order.begin(), order.end(),
                                 [&](const Uid& a, const Uid& b) { return rankOf(a) < rankOf(b); }));
    }));
}

TEST(FairQueue, ALimitGivesEveryBuyerTheFirstRoundFirst)
{
    EXPECT_TRUE(rc::check("rounds", [] {
        auto turns = *someTurns();
        const int limit = *rc::gen::inRange(1, 4);
        for (OpeningTurn& each : turns)
            each.perBuyer = limit;
        QHash<Uid, QByteArray> buyerOf;
        QHash<QByteArray, qint64> bought, had;
        for (const OpeningTurn& each : turns) {
            buyerOf.insert(each.uid, each.buyer);
            bought[each.buyer] += each.mussels;
        }
        for (const Uid& uid : openAll(turns)) {
            const qint64 round = had[buyerOf.value(uid)]++ / limit;
            for (auto it = bought.begin(); it != bought.end(); ++it)
                RC_ASSERT(had.value(it.key()) >= std::min(it.value(), round * limit));
        }
    }));
}

TEST(FairQueue, ASkippedTurnKeepsItsPlace)
{
    EXPECT_TRUE(rc::check("let by", [] {
        auto turns = *someTurns();
        const auto before = fairQueue(turns);
        const Uid first = before.constFirst().uid;
        for (OpeningTurn& each : turns)
            if (each.uid == first)
                each.state = TurnState::LetBy;
        const auto skipped = fairQueue(turns);
        RC_ASSERT(skipped.size() == before.size()); // nobody is lost
        if (before.size() > 1)
            RC_ASSERT(skipped.constFirst().uid == before.at(1).uid);
        for (OpeningTurn& each : turns)
            each.state = TurnState::Waiting; // the next turn has ended
        RC_ASSERT(fairQueue(turns) == before);
    }));
}

// The control: a queue by arrival in the list, as a naive one is, must be caught by the same shuffling.
TEST(FairQueue, ControlOrderOfArrivalIsCaught)
{
    const QList<OpeningTurn> one{turn(0, 2000, 1), turn(1, 1000, 1)};
    const QList<OpeningTurn> other{one.at(1), one.at(0)};
    EXPECT_NE(one, other);
    EXPECT_EQ(fairQueue(one), fairQueue(other));
}

TEST(FairQueue, ABegunTurnGoesOnWhenAnEarlierPaymentComesInLate)
{
    QList<OpeningTurn> turns{turn(0, 2000, 3)};
    finishOne(turns, turns.at(0).uid);
    turns.append(turn(1, 1000, 1));
    EXPECT_EQ(openAll(turns), (QList{turns.at(0).uid, turns.at(0).uid, turns.at(1).uid}));
}

TEST(Promised, FollowsWhatIsPaidAndRefunded)
{
    Order order = merged({}, samples::event(QStringLiteral("A"), Payment::Paid, 0, QStringLiteral("S"), 3), "1");
    const OrderLine line = order.lines.constFirst();
    EXPECT_EQ(musselsPromised(order, line, 1), 3);
    EXPECT_EQ(musselsPromised(order, line, 3), 9);
    order.lineRefunds[line.lineId].thousandths = 1000;
    EXPECT_EQ(musselsPromised(order, line, 3), 6);
    order.payment = Payment::Refunded;
    EXPECT_EQ(musselsPromised(order, line, 1), 0);
    order.payment = Payment::Unpaid;
    EXPECT_EQ(musselsPromised(order, line, 1), 0);
    order.payment = Payment::Paid;
    order.closed = Closed::CancelledRefunded;
    EXPECT_EQ(musselsPromised(order, line, 1), 0);
    order.closed = Closed::None;
    order.fulfilment = Fulfilment::Shipped;
    EXPECT_EQ(musselsPromised(order, line, 1), std::nullopt);
    OrderLine half = line;
    half.quantity = QStringLiteral("0.5");
    order.fulfilment = Fulfilment::None;
    EXPECT_EQ(musselsPromised(order, half, 1), 0);
}

TEST(Pace, IsTheMedianWithoutPauses)
{
    EXPECT_EQ(paceMs({}), std::nullopt);
    EXPECT_EQ(paceMs({Instant{5}}), std::nullopt);
    const qint64 minute = 60'000;
    const qint64 hour = 60 * minute;
    EXPECT_EQ(paceMs({Instant{0}, Instant{2 * minute}, Instant{3 * minute}, Instant{3 * minute + hour},
                      Instant{4 * minute + hour}}),
              minute); // 2, 1, (pause), 1
    EXPECT_EQ(minutesBehind(24, 95'000), 38);
    EXPECT_EQ(minutesBehind(24, std::nullopt), std::nullopt);
    EXPECT_EQ(minutesBehind(0, 95'000), 0);
}

TEST(Entry, CountsGoFromGradeToGradeAndToTheSize)
{
    OpeningEntry entry(EntryWay::Counts, {QStringLiteral("AAA"), QStringLiteral("AA"), QStringLiteral("A")});
    for (const QChar key : QStringLiteral("12>>5>105"))
        EXPECT_TRUE(entry.press(key)) << int(key.unicode());
    EXPECT_TRUE(entry.isAtSize());
    EXPECT_EQ(entry.counts(), (QList{12, 0, 5}));
    EXPECT_EQ(entry.bestTenths(), 105);
    EXPECT_FALSE(entry.press(QLatin1Char('>')));
    EXPECT_FALSE(entry.press(QLatin1Char('1'))); // 1051 tenths is no pearl
    EXPECT_EQ(entry.result().grades,
              (QList{GradeCount{QStringLiteral("AAA"), 12}, GradeCount{QStringLiteral("A"), 5}}));
    while (entry.erase()) {
    }
    EXPECT_EQ(entry.counts(), (QList{0, 0, 0}));
    EXPECT_EQ(entry.field(), 0);
}

TEST(Entry, OneByOneAddsAPearlOfThatGrade)
{
    OpeningEntry entry(EntryWay::OneByOne, {QStringLiteral("A"), QStringLiteral("B")});
    for (const QChar key : QStringLiteral("112*95"))
        EXPECT_TRUE(entry.press(key));
    EXPECT_EQ(entry.counts(), (QList{2, 1}));
    EXPECT_EQ(entry.bestTenths(), 95);
    OpeningEntry no(EntryWay::OneByOne, {QStringLiteral("A")});
    EXPECT_FALSE(no.press(QLatin1Char('2')));
    EXPECT_FALSE(no.press(QLatin1Char('0')));
}

TEST(Entry, WhatIsKeptIsTheKeysSoThatEveryCrashComesBackToTheSameField)
{
    EXPECT_TRUE(rc::check("replay", [] {
        const auto way = *rc::gen::element(EntryWay::OneByOne, EntryWay::Counts);
        const QStringList grades{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
        OpeningEntry entry(way, grades);
        const auto keys = *rc::gen::container<std::vector<char>>(rc::gen::elementOf(std::string("0123456789>*<")));
        for (const char key : keys) {
            key == '<' ? void(entry.erase()) : void(entry.press(QLatin1Char(key)));
            const OpeningEntry again(way, grades, entry.typed());
            RC_ASSERT(again.counts() == entry.counts());
            RC_ASSERT(again.field() == entry.field());
            RC_ASSERT(again.result() == entry.result());
        }
    }));
}

TEST(Disclosure, SaysWhatIsMissing)
{
    Disclosure card;
    EXPECT_EQ(gapOf(card), DisclosureGap::NoGrades);
    card.grades = {{QStringLiteral("A"), {}}, {QStringLiteral("A"), {}}};
    EXPECT_EQ(gapOf(card), DisclosureGap::GradeTwice);
    card.grades = {{QStringLiteral("A"), {}}, {QStringLiteral("B"), {}}};
    EXPECT_EQ(gapOf(card), DisclosureGap::NoMinimum);
    card.minimum = QStringLiteral("one");
    EXPECT_EQ(gapOf(card), DisclosureGap::NoReturns);
    card.returns = QStringLiteral("none");
    EXPECT_EQ(gapOf(card), DisclosureGap::NoMinors);
    card.minors = QStringLiteral("adults");
    EXPECT_EQ(gapOf(card), DisclosureGap::None);
    card.work = {{QString(), 5}};
    EXPECT_EQ(gapOf(card), DisclosureGap::BadWork);
    EXPECT_EQ(endOfEmpty(EmptyRule::Replace), EmptyEnd::Replacement);
    EXPECT_EQ(endOfEmpty(EmptyRule::Refund), EmptyEnd::RefundOwed);
    EXPECT_EQ(endOfEmpty(EmptyRule::Counts), EmptyEnd::Counts);
}

} // namespace
