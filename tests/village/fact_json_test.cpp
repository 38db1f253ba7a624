// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What other programs read of a bundle: each state by its word, and what nobody has told as null and not as nothing.
#include "fact_json.h"

#include "enrolment.h"
#include "fact_sums.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

Uid uidOf(char letter)
{
    return Uid::fromBytes(QByteArray(16, letter));
}

FactOrder orderIn(FactState state, std::optional<qint64> due, std::optional<qint64> refunded)
{
    FactOrder order;
    order.id = uidOf('o');
    order.channel = u"counter"_s;
    order.state = state;
    order.currency = u"CNY"_s;
    order.dueMinor = due;
    order.refundedMinor = refunded;
    order.lines = QList<FactLine>(1);
    return order;
}

FactOpening openingIn(OpeningState state, EmptyKind empty)
{
    FactOpening opening;
    opening.id = uidOf('p');
    opening.order = uidOf('o');
    opening.state = state;
    opening.empty = empty;
    return opening;
}

/// One day with an order, an opening and a show of each kind.
DayFacts everyKind()
{
    DayFacts day;
    day.day = BusinessDay::fromDate(QDate(2026, 11, 29));
    day.orders = {orderIn(FactState::Unknown, 100, 0), orderIn(FactState::Unpaid, 200, 0),
                  orderIn(FactState::Paid, 400, 50),   orderIn(FactState::Cancelled, 800, 0),
                  orderIn(FactState::Unpaid, {}, 0),   orderIn(FactState::Paid, {}, {})};
    day.orders[2].show = uidOf('s');
    day.orders[2].paidAt = Instant{0};
    day.refunds = {FactRefund{uidOf('o'), u"counter"_s, {day.day.days - 1}, Instant{0}, u"CNY"_s, 30},
                   FactRefund{uidOf('o'), u"counter"_s, {day.day.days - 1}, Instant{0}, u"MXN"_s, 7}};
    FactShow show;
    show.id = uidOf('s');
    show.onAir = {FactSpan{u"A"_s, Instant{0}, Instant{1000}}, FactSpan{u"B"_s, Instant{1000}, std::nullopt}};
    day.shows = {show};
    day.openings = {openingIn(OpeningState::Running, EmptyKind::None), openingIn(OpeningState::Done, EmptyKind::None),
                    openingIn(OpeningState::Replaced, EmptyKind::Empty),
                    openingIn(OpeningState::Counted, EmptyKind::Dead)};
    day.openings[1].result.grades = {{u"AA"_s, 3}};
    day.openings[1].result.bestTenths = 92;
    day.openings[1].doneAt = Instant{0};
    day.openings[3].isReplacement = true;
    day.openingsLeft = 5;
    return day;
}

QJsonObject jsonOf(const DayFacts& day)
{
    SignedBundle file;
    file.bundle.household = uidOf('h');
    file.bundle.householdName = u"王家"_s;
    file.bundle.closes = day.day;
    file.bundle.days = {day};
    file.bundle.stock = {FactStock{u"R"_s, u"Ring"_s, {}, u"R-1"_s, {}, 4, 900, {}}};
    file.bundle.lots = {FactLot{u"L1"_s, u"North"_s, 90, 40}};
    file.publicKey = QByteArray(32, '\2');
    file.sha256 = QByteArray(32, '\3');
    return toJson(file);
}

QStringList wordsOf(const QJsonArray& rows, const QString& key)
{
    QStringList words;
    for (const auto& row : rows)
        words.append(row.toObject().value(key).toString(u"(none)"_s));
    return words;
}

TEST(FactJson, EachStateHasItsWord)
{
    const QJsonObject day = jsonOf(everyKind()).value(u"days"_s).toArray().at(0).toObject();
    EXPECT_EQ(day.value(u"day"_s).toString(), u"2026-11-29"_s);
    EXPECT_EQ(wordsOf(day.value(u"orders"_s).toArray(), u"state"_s),
              (QStringList{u"unknown"_s, u"unpaid"_s, u"paid"_s, u"cancelled"_s, u"unpaid"_s, u"paid"_s}));
    const QJsonArray openings = day.value(u"openings"_s).toArray();
    EXPECT_EQ(wordsOf(openings, u"state"_s), (QStringList{u"running"_s, u"done"_s, u"replaced"_s, u"counted"_s}));
    EXPECT_EQ(wordsOf(openings, u"empty"_s), (QStringList{{}, {}, u"empty"_s, u"dead"_s}));
}

TEST(FactJson, WhatNobodyToldIsNull)
{
    const QJsonObject day = jsonOf(everyKind()).value(u"days"_s).toArray().at(0).toObject();
    const auto at = [&day](const QString& list, int row) { return day.value(list).toArray().at(row).toObject(); };
    EXPECT_EQ(at(u"orders"_s, 2).value(u"show"_s).toString(), uidOf('s').text());
    EXPECT_TRUE(at(u"orders"_s, 0).value(u"show"_s).isNull());
    EXPECT_EQ(at(u"orders"_s, 2).value(u"due"_s).toInteger(), 400);
    EXPECT_TRUE(at(u"orders"_s, 4).value(u"due"_s).isNull());
    EXPECT_TRUE(at(u"orders"_s, 0).value(u"paid_at"_s).isNull());
    EXPECT_EQ(at(u"orders"_s, 2).value(u"paid_at"_s).toString(), Instant{0}.toIsoUtc());
    EXPECT_EQ(at(u"openings"_s, 1).value(u"best_tenths_mm"_s).toInt(), 92);
    EXPECT_TRUE(at(u"openings"_s, 0).value(u"best_tenths_mm"_s).isNull());
    EXPECT_EQ(at(u"openings"_s, 1).value(u"grades"_s).toArray().at(0).toObject(),
              (QJsonObject{{u"grade"_s, u"AA"_s}, {u"pearls"_s, 3}}));
    const QJsonArray onAir = at(u"shows"_s, 0).value(u"on_air"_s).toArray();
    EXPECT_EQ(onAir.at(0).toObject().value(u"until"_s).toString(), Instant{1000}.toIsoUtc());
    EXPECT_TRUE(onAir.at(1).toObject().value(u"until"_s).isNull());
    EXPECT_EQ(at(u"refunds"_s, 1).value(u"currency"_s).toString(), u"MXN"_s);
}

TEST(FactJson, TheFileSaysWhoseItIsAndWhatIsOnTheShelf)
{
    const QJsonObject file = jsonOf(everyKind());
    EXPECT_EQ(file.value(u"household_id"_s).toString(), uidOf('h').text());
    EXPECT_EQ(file.value(u"code"_s).toString(), shortCode(uidOf('h'), QByteArray(32, '\2')));
    EXPECT_EQ(file.value(u"public_key"_s).toString(), u"02"_s.repeated(32));
    EXPECT_EQ(file.value(u"sha256"_s).toString(), u"03"_s.repeated(32));
    const QJsonObject stock = file.value(u"stock"_s).toArray().at(0).toObject();
    EXPECT_EQ(stock.value(u"on_hand"_s).toInt(), 4);
    EXPECT_EQ(stock.value(u"list_price"_s).toInt(), 900);
    EXPECT_TRUE(stock.value(u"floor_price"_s).isNull());
    EXPECT_EQ(file.value(u"lots"_s).toArray().at(0).toObject().value(u"remaining"_s).toInt(), 40);
}

TEST(FactSums, AnAmountNobodyToldStandsBesideTheSum)
{
    const DaySums sums = sumsOf(everyKind());
    EXPECT_EQ(sums.orders, 6);
    EXPECT_EQ(sums.unknown, 1);
    EXPECT_EQ(sums.unpaid, 2);
    EXPECT_EQ(sums.paid, 2);
    EXPECT_EQ(sums.cancelled, 1);
    EXPECT_EQ(sums.lines, 6);
    EXPECT_EQ(sums.shows, 1);
    EXPECT_EQ(sums.openings, 2) << "the one at work and the one that was made good are none";
    EXPECT_EQ(sums.replacements, 1);
    EXPECT_EQ(sums.openingsLeft, 5);
    MoneySum yuan;
    yuan.claimed = 200;
    yuan.claimedUnknown = 1;
    yuan.paid = 400;
    yuan.paidUnknown = 1;
    yuan.refundedOfSales = 50;
    yuan.refundedUnknown = 1;
    yuan.refundedToday = 30;
    EXPECT_EQ(sums.money.value(u"CNY"_s), yuan);
    EXPECT_EQ(sums.money.value(u"MXN"_s).refundedToday, 7) << "by itself";
    const QJsonObject day = jsonOf(everyKind()).value(u"days"_s).toArray().at(0).toObject();
    const QJsonObject told = day.value(u"sums"_s).toObject();
    EXPECT_EQ(told.value(u"orders"_s).toInt(), 6);
    EXPECT_EQ(told.value(u"money"_s).toArray().at(0).toObject().value(u"paid_unknown"_s).toInt(), 1);
}

TEST(FactSums, EachSumCountsWhereTwoAreCompared)
{
    for (qint64 MoneySum::*sum :
         {&MoneySum::claimed, &MoneySum::paid, &MoneySum::refundedOfSales, &MoneySum::refundedToday,
          &MoneySum::claimedUnknown, &MoneySum::paidUnknown, &MoneySum::refundedUnknown}) {
        MoneySum other;
        other.*sum = 1;
        EXPECT_FALSE(other == MoneySum());
    }
    for (qint64 DaySums::*sum :
         {&DaySums::orders, &DaySums::paid, &DaySums::unpaid, &DaySums::cancelled, &DaySums::unknown, &DaySums::lines,
          &DaySums::shows, &DaySums::openings, &DaySums::replacements, &DaySums::openingsLeft}) {
        DaySums other;
        other.*sum = 1;
        EXPECT_FALSE(other == DaySums());
    }
    DaySums inYuan;
    inYuan.money.insert(u"CNY"_s, {});
    EXPECT_FALSE(inYuan == DaySums());
    EXPECT_TRUE(inYuan == DaySums(inYuan));
}

} // namespace
