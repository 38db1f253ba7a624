// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_period.h"
#include "wording.h"

#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

BusinessDay day(int year, int month, int date)
{
    return BusinessDay::fromDate(QDate(year, month, date));
}

TEST(OrderPeriod, CountsInDaysOfTheHousehold)
{
    const BusinessDay today = day(2026, 11, 3);
    EXPECT_EQ(daysOf(OrderPeriod::Any, today), std::nullopt);
    EXPECT_EQ(daysOf(OrderPeriod::Chosen, today), std::nullopt);
    EXPECT_EQ(daysOf(OrderPeriod::Today, today), (DaySpan{today, today}));
    EXPECT_EQ(daysOf(OrderPeriod::Yesterday, today), (DaySpan{day(2026, 11, 2), day(2026, 11, 2)}));
    EXPECT_EQ(daysOf(OrderPeriod::SevenDays, today), (DaySpan{day(2026, 10, 28), today}));
    EXPECT_EQ(daysOf(OrderPeriod::Month, today), (DaySpan{day(2026, 11, 1), today}));
}

TEST(OrderPeriod, ADayBeginsAndEndsWhereTheHouseholdsDoes)
{
    const DayRule rule{QTimeZone("America/Mexico_City"), 240};
    OrderFilter filter;
    narrow(filter, {day(2026, 11, 2), day(2026, 11, 3)}, rule);
    EXPECT_EQ(filter.since, Instant::fromIso(u"2026-11-02T04:00:00-06:00"));
    EXPECT_EQ(filter.until, Instant::fromIso(u"2026-11-04T04:00:00-06:00"));
    EXPECT_EQ(rule.dayOf(*filter.since), day(2026, 11, 2));
    EXPECT_EQ(rule.dayOf(filter.until->plusMs(-1)), day(2026, 11, 3));
}

TEST(Wording, ACounterSaleIsCalledByItsTime)
{
    OrderSummary sale;
    sale.source = u"counter"_s;
    sale.orderId = u"019ad0f2-7c52-7000-8000-000000000001"_s;
    sale.placedAt = *Instant::fromIso(u"2026-11-20T20:14:40+08:00");
    EXPECT_EQ(Wording::orderTitle(sale, QTimeZone("Asia/Shanghai")), u"Counter sale · 20:14"_s);
    sale.source = u"taobao"_s;
    sale.orderId = u"3304361234567890123"_s;
    EXPECT_EQ(Wording::orderTitle(sale, QTimeZone("Asia/Shanghai")), sale.orderId);
}

} // namespace
} // namespace kaibang
