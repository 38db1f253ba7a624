// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_totals.h"

#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

MoneyTotals totals(const QString& currency, qint64 paid, qint64 claimed, qint64 refunded)
{
    MoneyTotals made;
    made.currency = currency;
    made.orders = 10;
    made.unpaidOrders = 3;
    made.paidMinor = paid;
    made.claimedMinor = claimed;
    made.refundedMinor = refunded;
    return made;
}

TEST(StatusTotals, CurrenciesAreNeverAdded)
{
    const auto strip =
        StatusTotals::of({totals(u"CNY"_s, 1'248'000, 0, 500), totals(u"MXN"_s, 9900, 100, 0)}, u"CNY"_s);
    ASSERT_EQ(strip.paid.size(), 2);
    EXPECT_TRUE(strip.paid[0].contains(u"12,480.00"_s)) << strip.paid[0].toStdString();
    EXPECT_TRUE(strip.paid[0].contains(u"CNY"_s));
    EXPECT_TRUE(strip.paid[1].contains(u"MXN"_s));
    EXPECT_EQ(strip.refunded.size(), 1) << "a foreign currency without refunds takes no room";
    EXPECT_EQ(strip.orders, 20);
    EXPECT_EQ(strip.unpaid, 6);
}

TEST(StatusTotals, AmountsNobodyToldAreCountedAndNeverZero)
{
    MoneyTotals sum = totals(u"CNY"_s, 0, 11'800, 0);
    sum.paidUnknown = 2;
    sum.claimedUnknown = 1;
    const auto strip = StatusTotals::of({sum}, u"CNY"_s);
    EXPECT_EQ(strip.paid, QStringList{u"2 unknown"_s});
    EXPECT_EQ(strip.claimed, QStringList{u"118.00 CNY + 1 unknown"_s});
    EXPECT_EQ(strip.refunded, QStringList{u"0.00 CNY"_s}) << "nothing went back, which is known";
    MoneyTotals foreign = totals(u"MXN"_s, 0, 0, 0);
    foreign.paidUnknown = 1;
    EXPECT_EQ(StatusTotals::of({foreign}, u"CNY"_s).paid, QStringList{u"1 unknown"_s});
}

TEST(StatusTotals, AnEmptyShowIsZeroInTheHouseholdsCurrency)
{
    const auto strip = StatusTotals::of({}, u"JPY"_s);
    ASSERT_EQ(strip.paid.size(), 1);
    EXPECT_TRUE(strip.paid[0].contains(u"JPY"_s));
    EXPECT_EQ(strip.claimed.size(), 1);
    EXPECT_EQ(strip.refunded.size(), 1);
    EXPECT_EQ(strip.orders, 0);
}

} // namespace
} // namespace kaibang
