// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_table.h"
#include "report_text.h"

#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck/gtest.h>

using namespace kaibang;

namespace {

ReportTable emptyTable()
{
    ReportTable table;
    table.name = QStringLiteral("day");
    table.columns = {{QStringLiteral("source"), ColumnKind::Text, ColumnTotal::None},
                     {QStringLiteral("orders"), ColumnKind::Count, ColumnTotal::Sum},
                     {QStringLiteral("low_stock"), ColumnKind::Count, ColumnTotal::None},
                     {QStringLiteral("currency"), ColumnKind::Currency, ColumnTotal::None},
                     {QStringLiteral("paid"), ColumnKind::Money, ColumnTotal::Sum}};
    return table;
}

ReportCell money(qint64 minor, QStringView code)
{
    return Money(minor, Currency::fromCode(code).value());
}

QList<ReportCell> row(qint64 orders, qint64 paid, QStringView code)
{
    return {QStringLiteral("shop"), orders, qint64{7}, code.toString(), money(paid, code)};
}

TEST(ReportTable, TotalsStayInsideTheirCurrency)
{
    ReportTable table = emptyTable();
    table.rows = {row(2, 1000, u"MXN"), row(1, 5900, u"CNY"), row(3, -400, u"CNY")};
    const auto made = withTotals(table);
    ASSERT_TRUE(made.ok());
    const auto& totals = made.value().totals;
    ASSERT_EQ(totals.size(), 2);
    EXPECT_EQ(totals.at(0),
              (ReportTotal{QStringLiteral("CNY"), 2, {{}, qint64{4}, {}, QStringLiteral("CNY"), money(5500, u"CNY")}}));
    EXPECT_EQ(totals.at(1),
              (ReportTotal{QStringLiteral("MXN"), 1, {{}, qint64{2}, {}, QStringLiteral("MXN"), money(1000, u"MXN")}}));
}

TEST(ReportTable, RefusesTwoCurrenciesInOneRow)
{
    ReportTable table = emptyTable();
    table.rows = {row(1, 5900, u"CNY")};
    table.rows[0][3] = QStringLiteral("MXN");
    EXPECT_EQ(withTotals(table).error().kind, ErrorKind::CurrencyMixed);
}

TEST(ReportTable, RefusesASumThatDoesNotFit)
{
    ReportTable table = emptyTable();
    table.rows = {row(1, std::numeric_limits<qint64>::max(), u"CNY"), row(1, 1, u"CNY")};
    EXPECT_EQ(withTotals(table).error().kind, ErrorKind::OutOfRange);
}

TEST(ReportTable, RefusesRowsOfAnotherShape)
{
    ReportTable table = emptyTable();
    table.rows = {row(1, 1, u"CNY")};
    table.rows[0].removeLast();
    EXPECT_EQ(withTotals(table).error().kind, ErrorKind::Invalid);
    table.rows = {row(1, 1, u"CNY")};
    table.rows[0][1] = QStringLiteral("1");
    EXPECT_EQ(withTotals(table).error().kind, ErrorKind::Invalid);
    table.rows.clear();
    table.columns[0].total = ColumnTotal::Sum;
    EXPECT_EQ(withTotals(table).error().kind, ErrorKind::Invalid);
}

TEST(ReportTable, AnUnknownAmountIsNotZeroAndDoesNotHideTheRest)
{
    ReportTable table = emptyTable();
    table.rows = {row(1, 1, u"CNY")};
    table.rows[0][4] = {};
    EXPECT_EQ(withTotals(table).value().totals.front().cells.at(4), ReportCell());
    table.rows.append(row(1, 5900, u"CNY"));
    EXPECT_EQ(withTotals(table).value().totals.front().cells.at(4), money(5900, u"CNY"));
}

// Against a sum made here in 128 bits, by another way of grouping.
RC_GTEST_PROP(ReportTableProperty, TotalsAreTheSumsOfTheRows, ())
{
    static const QStringList codes{QStringLiteral("CNY"), QStringLiteral("JPY"), QStringLiteral("KWD"),
                                   QStringLiteral("MXN")};
    const auto specs = *rc::gen::container<std::vector<std::tuple<int, qint64, qint64>>>(
        rc::gen::tuple(rc::gen::inRange<int>(0, 4), rc::gen::inRange<qint64>(-1'000'000, 1'000'000),
                       rc::gen::inRange<qint64>(0, 1000)));
    ReportTable table = emptyTable();
    for (const auto& [code, paid, orders] : specs)
        table.rows.append(row(orders, paid, codes.at(code)));
    const auto made = withTotals(table);
    RC_ASSERT(made.ok());
    qint64 rows = 0;
    for (const ReportTotal& total : made.value().totals) {
        __extension__ __int128 paidSum = 0, orderSum = 0;
        for (const auto& [code, paid, orders] : specs)
            if (codes.at(code) == total.currency) {
                paidSum += paid;
                orderSum += orders;
            }
        RC_ASSERT(std::get<Money>(total.cells.at(4)).minor() == static_cast<qint64>(paidSum));
        RC_ASSERT(std::get<Money>(total.cells.at(4)).currency().code() == total.currency);
        RC_ASSERT(std::get<qint64>(total.cells.at(1)) == static_cast<qint64>(orderSum));
        rows += total.rows;
    }
    RC_ASSERT(rows == table.rows.size());
}

TEST(ReportText, LocalAmountsAreExactAndGrouped)
{
    const ReportColumn column{QStringLiteral("paid"), ColumnKind::Money, ColumnTotal::Sum};
    ReportWords german;
    german.locale = QLocale(QLocale::German, QLocale::Germany);
    const auto text = [&](qint64 minor, QStringView code) {
        return localText(money(minor, code), column, QTimeZone::utc(), german);
    };
    EXPECT_EQ(text(129'900, u"CNY"), QStringLiteral("1.299,00"));
    EXPECT_EQ(text(-48, u"CNY"), QStringLiteral("-0,48"));
    EXPECT_EQ(text(1'234, u"JPY"), QStringLiteral("1.234"));
    EXPECT_EQ(text(9'007'199'254'740'993, u"CNY"), QStringLiteral("90.071.992.547.409,93")); // 2^53 + 1
}

TEST(ReportText, WordsFallBackToTheirIds)
{
    ReportWords words;
    EXPECT_EQ(words.word(QStringLiteral("column.paid_goods")), QStringLiteral("paid goods"));
    words.words.insert(QStringLiteral("column.paid_goods"), QStringLiteral("已付"));
    EXPECT_EQ(words.word(QStringLiteral("column.paid_goods")), QStringLiteral("已付"));
    for (const QString& key : reportWordKeys())
        EXPECT_TRUE(key.contains(QLatin1Char('.'))) << key.toStdString();
}

TEST(ReportText, SubtitleMarksARehearsal)
{
    ReportTable table = emptyTable();
    table.household = QStringLiteral("Pearls");
    table.from = table.to = BusinessDay::fromDate(QDate(2026, 11, 20));
    EXPECT_FALSE(ReportWords().subtitle(table).contains(QStringLiteral("rehearsal")));
    table.origin = ReportOrigin::Rehearsal;
    EXPECT_TRUE(ReportWords().subtitle(table).startsWith(QStringLiteral("rehearsal · Pearls · 20")));
}

} // namespace
