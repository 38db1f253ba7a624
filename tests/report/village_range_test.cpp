// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_writer.h"
#include "village_definitions.h"

#include <QSet>
#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace kaibang {

namespace {

// Every day that the parts stand for.
QList<int> daysOf(const MonthsAndDays& split)
{
    QList<int> days;
    for (int day = split.before; day <= split.beforeEnd; ++day)
        days.append(day);
    for (int month = split.firstMonth; month <= split.lastMonth; ++month)
        if (month % 100 >= 1 && month % 100 <= 12)
            for (int day = daysOfMonth(month).first.days; day <= daysOfMonth(month).last.days; ++day)
                days.append(day);
    for (int day = split.behind; day <= split.behindEnd; ++day)
        days.append(day);
    return days;
}

TEST(VillageRange, MonthsAndDaysAreEachDayOnce)
{
    const bool held = rc::check("each day once", [] {
        const int from = *rc::gen::inRange(-40'000, 40'000);
        const int length = *rc::gen::inRange(0, 1'500);
        const QList<int> days = daysOf(monthsAndDays(from, from + length));
        RC_ASSERT(days.size() == length + 1);
        RC_ASSERT(days.front() == from && days.back() == from + length);
        RC_ASSERT(QSet<int>(days.begin(), days.end()).size() == days.size());
    });
    EXPECT_TRUE(held);
    EXPECT_TRUE(daysOf(monthsAndDays(5, 4)).isEmpty());
    const int first = BusinessDay::fromDate(QDate(2024, 2, 1)).days;
    const MonthsAndDays leap = monthsAndDays(first, first + 28);
    EXPECT_EQ(leap.firstMonth, 202402);
    EXPECT_EQ(leap.lastMonth, 202402);
    EXPECT_GT(leap.before, leap.beforeEnd);
    EXPECT_GT(leap.behind, leap.behindEnd);
}

// The running month has all its facts in its sums already: nothing lies behind its last day with facts.
TEST(VillageRange, MonthsAtTheEndsOfTheFactsAreReadAsWholeOnes)
{
    const auto dayAt = [](int month, int day) { return BusinessDay::fromDate(QDate(2025, month, day)).days; };
    VillageRange range;
    range.from = dayAt(9, 15);
    range.to = dayAt(11, 20);
    EXPECT_EQ(daysOf(monthsAndDays(range)), daysOf(monthsAndDays(range.from, range.to)));
    EXPECT_EQ(monthsAndDays(range).lastMonth, 202510);
    range.hasLast = true;
    EXPECT_EQ(monthsAndDays(range).firstMonth, 202510);
    EXPECT_EQ(monthsAndDays(range).lastMonth, 202511);
    EXPECT_GT(monthsAndDays(range).behind, monthsAndDays(range).behindEnd);
    EXPECT_EQ(monthsAndDays(range).before, range.from);
    range.hasFirst = true;
    EXPECT_EQ(monthsAndDays(range).firstMonth, 202509);
    EXPECT_GT(monthsAndDays(range).before, monthsAndDays(range).beforeEnd);
    range.to = dayAt(9, 14); // days without facts alone
    EXPECT_TRUE(daysOf(monthsAndDays(range)).isEmpty());
}

TEST(VillageColumns, SharesAndQuantitiesAreExactText)
{
    const ReportWords words{{}, QLocale(QLocale::Spanish, QLocale::Mexico)};
    const ReportColumn share{QStringLiteral("unpaid_share"), ColumnKind::Share, ColumnTotal::None};
    const ReportColumn quantity{QStringLiteral("quantity"), ColumnKind::Quantity, ColumnTotal::Sum};
    const auto plain = [&](qint64 value, const ReportColumn& column) {
        return plainText(ReportCell(value), column, QTimeZone::utc(), words);
    };
    EXPECT_EQ(plain(3000, share), QStringLiteral("30"));
    EXPECT_EQ(plain(1234, share), QStringLiteral("12.34"));
    EXPECT_EQ(plain(7, share), QStringLiteral("0.07"));
    EXPECT_EQ(plain(-50, share), QStringLiteral("-0.5"));
    EXPECT_EQ(plain(12'000, quantity), QStringLiteral("12"));
    EXPECT_EQ(plain(300, quantity), QStringLiteral("0.3"));
    EXPECT_EQ(plain(0, quantity), QStringLiteral("0"));
    EXPECT_EQ(localText(ReportCell(qint64{1234}), share, QTimeZone::utc(), words), QStringLiteral("12.34%"));
    ReportTable table;
    table.columns = {quantity, share};
    table.rows = {{qint64{1500}, qint64{2500}}, {qint64{500}, ReportCell()}};
    const auto summed = withTotals(table);
    ASSERT_TRUE(summed.ok());
    EXPECT_EQ(std::get<qint64>(summed.value().totals.front().cells.front()), 2000);
    table.columns[1].total = ColumnTotal::Sum; // a sum of shares means nothing
    EXPECT_EQ(withTotals(table).error().kind, ErrorKind::Invalid);
}

TEST(VillageColumns, LinksAreLeftOutForPeople)
{
    for (const QString& name : villageReportNames()) {
        ReportTable table;
        table.columns = villageReportColumns(name);
        table.rows = {QList<ReportCell>(table.columns.size())};
        const ReportTable shown = withoutLinks(table);
        EXPECT_FALSE(shown.columns.isEmpty());
        EXPECT_EQ(shown.rows.front().size(), shown.columns.size());
        QSet<QString> ids;
        for (const ReportColumn& column : shown.columns) {
            EXPECT_TRUE(column.id == QLatin1String("order_uid") || !column.id.endsWith(QLatin1String("_uid")))
                << name.toStdString();
            ids.insert(column.id);
        }
        EXPECT_EQ(ids.size(), shown.columns.size()) << name.toStdString() << " has a column twice";
    }
}

TEST(VillageShares, AreRoundedHalfUpAndNeverOverflow)
{
    EXPECT_EQ(shareOf(1, 3), 3333);
    EXPECT_EQ(shareOf(2, 3), 6667);
    EXPECT_EQ(shareOf(1, 20'000), 1); // 0.5 of a hundredth of a percent
    EXPECT_EQ(shareOf(0, 5), 0);
    EXPECT_EQ(shareOf(5, 0), std::nullopt);
    EXPECT_EQ(shareOf(900'000'000'000'000'000, 1'000'000'000'000'000'000), 9000);
    EXPECT_EQ(meanPrice(1000, 3000), 333);
    EXPECT_EQ(meanPrice(1001, 2000), 501);
    EXPECT_EQ(meanPrice(5, 0), std::nullopt);
    EXPECT_EQ(meanPrice(25'000'000'000'000'000, 250'000'000'000), 100'000'000);
    EXPECT_EQ(meanPrice(25'000'000'000'000'000, 1), std::nullopt); // beyond 64 bits
}

} // namespace
} // namespace kaibang
