// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The village's lists as models, the way down from a figure to its rows, charts out of reports, and limits of rules.
#include "bundle_outcomes_model.h"
#include "evening_model.h"
#include "expected_model.h"
#include "household_list_model.h"
#include "report_table_model.h"
#include "village_chart_data.h"
#include "village_limits.h"
#include "village_path.h"
#include "village_report_words.h"
#include "village_wording.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <algorithm>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;
using Tester = QAbstractItemModelTester;

const BusinessDay day{20'000};

Uid numbered(int number)
{
    QByteArray bytes(16, '\0');
    bytes[15] = static_cast<char>(number);
    return Uid::fromBytes(bytes);
}

EveningRow rowOf(int number, const QString& name, qint64 paid, qint64 exceptions = 0)
{
    EveningRow row;
    row.household = numbered(number);
    row.name = name;
    row.group = number % 2 == 0 ? u"East"_s : u"West"_s;
    row.attendance = Attendance::Reported;
    row.currency = u"CNY"_s;
    row.orders = 4;
    row.paidOrders = 3;
    row.unpaidOrders = 1;
    row.paidMinor = paid;
    row.onlineMinor = paid;
    row.exceptions = exceptions;
    return row;
}

VillageEvening someEvening()
{
    VillageEvening evening;
    evening.day = day;
    evening.rows = {rowOf(1, u"Wang"_s, 10'000, 1), rowOf(2, u"Li"_s, 30'000), rowOf(3, u"Zhao"_s, 20'000)};
    EveningRow second = rowOf(2, u"Li"_s, 700);
    second.currency = u"MXN"_s;
    second.isFirst = false;
    evening.rows.append(second);
    EveningRow missing = rowOf(4, u"Chen"_s, 0);
    missing.attendance = Attendance::Missing;
    missing.currency.clear();
    evening.rows.append(missing);
    VillageException found;
    found.household = numbered(1);
    found.rule = ExceptionRule::Unpaid;
    found.measured = 2500;
    found.limit = 2000;
    found.part = 1;
    found.whole = 4;
    evening.exceptions = {found};
    return evening;
}

TEST(EveningModelTest, KeepsTheRulesOfAModelThroughSievesAndSorting)
{
    EveningModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setEvening(someEvening());
    EXPECT_EQ(model.rowCount(), 5);
    model.sort(EveningModel::Net, Qt::DescendingOrder);
    EXPECT_EQ(model.index(0, 0).data().toString(), u"Li"_s);
    QPersistentModelIndex kept = model.index(0, 0);
    model.sort(EveningModel::Net, Qt::AscendingOrder);
    EXPECT_EQ(kept.data().toString(), u"Li"_s) << "what was chosen stays chosen";
    model.setSieve({{}, {}, true});
    EXPECT_EQ(model.rowCount(), 2) << "who waits for a person: an exception, and a household that is missing";
    model.setSieve({u"li"_s, {}, false});
    EXPECT_EQ(model.rowCount(), 2);
    model.setSieve({{}, u"West"_s, false});
    EXPECT_EQ(model.rowCount(), 2);
    model.setEvening({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(EveningModelTest, TotalsAreTheSumsOfTheRowsShownByCurrency)
{
    EveningModel model;
    model.setEvening(someEvening());
    ASSERT_EQ(model.totals().size(), 2);
    EXPECT_TRUE(model.totals().at(0).contains(u"600.00 CNY"_s)) << model.totals().at(0).toStdString();
    EXPECT_TRUE(model.totals().at(0).contains(u"25.0% unpaid"_s)) << model.totals().at(0).toStdString();
    EXPECT_TRUE(model.totals().at(1).contains(u"7.00 MXN"_s)) << model.totals().at(1).toStdString();
    model.setSieve({u"wang"_s, {}, false});
    EXPECT_TRUE(model.totals().at(0).contains(u"100.00 CNY"_s)) << model.totals().at(0).toStdString();
}

TEST(EveningModelTest, WritesNoFigureWhereNothingWasTold)
{
    EveningModel model;
    model.setEvening(someEvening());
    const int chen = model.indexOf(numbered(4)).row();
    for (int column = EveningModel::ShowTime; column < EveningModel::ColumnCount; ++column)
        EXPECT_TRUE(model.index(chen, column).data().toString().isEmpty()) << column;
    EXPECT_EQ(model.index(chen, EveningModel::State).data().toString(), u"missing"_s);
}

TEST(BundleOutcomesModelTest, PutsFirstWhatNeedsAPerson)
{
    BundleOutcomesModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    BundleOutcome fine, forged;
    fine.file = u"a"_s;
    fine.state = BundleState::New;
    fine.reason = BundleReason::FirstOfItsDay;
    forged.file = u"b"_s;
    forged.state = BundleState::Forged;
    forged.reason = BundleReason::OtherKey;
    model.setOutcomes({fine, forged});
    EXPECT_EQ(model.outcome(model.index(0, 0))->file, u"b"_s);
    model.retranslate();
    model.setOutcomes({});
}

TEST(ExpectedModelTest, TicksAreTheListAndSayThatAPersonChangedIt)
{
    ExpectedModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    VillageHousehold wang, li;
    wang.uid = numbered(1);
    wang.name = u"Wang"_s;
    li.uid = numbered(2);
    li.name = u"Li"_s;
    model.setHouseholds({li, wang});
    const QSignalSpy edited(&model, &ExpectedModel::edited);
    EXPECT_TRUE(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_TRUE(model.setData(model.index(1, ExpectedModel::Planned), 120));
    EXPECT_EQ(edited.size(), 2);
    EXPECT_EQ(model.expected(), (QList<ExpectedHousehold>{{numbered(1), 120}, {numbered(2), 0}}));
    EXPECT_TRUE(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(model.expected().size(), 1);
    model.setAll(true);
    EXPECT_EQ(model.expected(), (QList<ExpectedHousehold>{{numbered(1), 120}, {numbered(2), 0}}))
        << "what was planned is kept";
}

TEST(HouseholdListModelTest, FindsByNameGroupAndPhone)
{
    HouseholdListModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    VillageHousehold wang, li;
    wang.uid = numbered(1);
    wang.name = u"Wang"_s;
    wang.phones = u"138 0000 0001"_s;
    li.uid = numbered(2);
    li.name = u"Li"_s;
    li.group = u"East street"_s;
    li.leftOn = day;
    model.setHouseholds({li, wang});
    model.setSearch(u"0001"_s);
    EXPECT_EQ(model.rowCount(), 1);
    model.setSearch(u"east"_s);
    EXPECT_EQ(model.household(model.index(0, 0))->name, u"Li"_s);
    model.setSearch({});
    EXPECT_EQ(model.indexOf(numbered(1)).row(), 1);
}

ReportTable prices()
{
    const Currency cny = Currency::fromCode(u"CNY").value(), mxn = Currency::fromCode(u"MXN").value();
    ReportTable table;
    table.name = u"village_prices"_s;
    table.columns = {{u"household_uid"_s, ColumnKind::Id, ColumnTotal::None},
                     {u"product_id"_s, ColumnKind::Count, ColumnTotal::None},
                     {u"product"_s, ColumnKind::Text, ColumnTotal::None},
                     {u"grade"_s, ColumnKind::Text, ColumnTotal::None},
                     {u"household"_s, ColumnKind::Text, ColumnTotal::None},
                     {u"currency"_s, ColumnKind::Currency, ColumnTotal::None},
                     {u"paid_goods"_s, ColumnKind::Money, ColumnTotal::Sum},
                     {u"mean_price"_s, ColumnKind::Money, ColumnTotal::None}};
    const auto row = [](int household, const QString& name, const Currency& currency, qint64 paid, qint64 mean) {
        return QList<ReportCell>{
            numbered(household).text(), qint64(7), u"Stud"_s, u"AAA"_s, name, currency.code(), Money(paid, currency),
            Money(mean, currency)};
    };
    table.rows = {row(1, u"Wang"_s, cny, 5'900, 5'900), row(2, u"Li"_s, mxn, 10'000, 5'000),
                  row(3, u"Zhao"_s, cny, 3'900, 3'900)};
    return withTotals(table).value();
}

TEST(ReportTableModelTest, SortsItsRowsAndKeepsItsTotalsBelow)
{
    ReportTableModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setWords(villageReportWords(QLocale(u"en_US"_s)));
    model.setTable(prices());
    model.setHidden(villageHiddenColumns(model.table()));
    EXPECT_EQ(model.columnCount(), 6);
    EXPECT_EQ(model.rowCount(), 5);
    int paid = 0;
    while (model.columnId(paid) != u"paid_goods"_s)
        ++paid;
    model.sort(paid, Qt::AscendingOrder);
    EXPECT_EQ(model.reportRow(model.index(0, 0)), 2);
    EXPECT_TRUE(model.total(model.index(3, 0)) && model.total(model.index(4, 0)));
    EXPECT_EQ(model.index(3, paid).data().toString(), u"98.00"_s);
    EXPECT_TRUE(model.index(3, 0).data().toString().contains(u"CNY"_s)) << "the word for it is not in a hidden column";
    EXPECT_FALSE(model.reportRow(model.index(3, 0)));
}

TEST(ReportTableModelTest, ARowWhoseProductNobodyKnowsSaysSo)
{
    ReportTable table = prices();
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [](const ReportColumn& column) { return column.id == u"product"_s; });
    ASSERT_NE(found, table.columns.end());
    const qsizetype product = std::distance(table.columns.begin(), found);
    const ReportWords words = villageReportWords(QLocale(u"en_US"_s));
    const QString known = cellWords(table, 0, product, words);
    EXPECT_FALSE(known.isEmpty());
    table.rows[0][product] = QString();
    EXPECT_EQ(cellWords(table, 0, product, words), u"no known product"_s);
}

TEST(VillagePathTest, NarrowsByEverythingThatARowNames)
{
    VillageReportRequest asked;
    asked.name = u"village_prices"_s;
    asked.from = asked.to = day;
    const auto narrowed = narrowedBy(prices(), 0, asked);
    ASSERT_TRUE(narrowed);
    EXPECT_EQ(narrowed->household, numbered(1));
    EXPECT_EQ(narrowed->product, 7);
    EXPECT_EQ(narrowed->from, day);
    EXPECT_EQ(narrowed->name, u"village_lines"_s);
    EXPECT_EQ(villageStepTitle(prices(), 0, asked, villageReportWords(QLocale(u"en_US"_s))), u"Wang · Stud"_s);
    EXPECT_FALSE(narrowedBy(prices(), 0, *narrowed)) << "a row that names nothing new leads nowhere";
}

TEST(VillagePathTest, AWeekAndAMonthAreAllTheirDays)
{
    ReportTable weeks;
    weeks.name = u"village_weeks"_s;
    weeks.columns = {{u"week_from"_s, ColumnKind::Day, ColumnTotal::None}};
    weeks.rows = {{ReportCell(BusinessDay::fromDate(QDate(2026, 11, 23)))}};
    const auto week = narrowedBy(weeks, 0, {});
    ASSERT_TRUE(week);
    EXPECT_EQ(week->to, BusinessDay::fromDate(QDate(2026, 11, 29)));
    ReportTable months = weeks;
    months.columns[0].id = u"month_from"_s;
    months.rows = {{ReportCell(BusinessDay::fromDate(QDate(2028, 2, 1)))}};
    const auto month = narrowedBy(months, 0, {});
    ASSERT_TRUE(month);
    EXPECT_EQ(month->to, BusinessDay::fromDate(QDate(2028, 2, 29)));
}

// Each view of each step is a report that there is, and each title and column has a word.
TEST(VillagePathTest, KnowsOnlyReportsThatThereAreAndWordsForAllOfThem)
{
    VillageReportRequest asked;
    QStringList views = villageViews(asked);
    asked.household = numbered(1);
    views += villageViews(asked);
    asked.product = 1;
    views += villageViews(asked);
    asked.product.reset();
    asked.lot = 1;
    views += villageViews(asked);
    asked.lot.reset();
    asked.show = numbered(2);
    views += villageViews(asked);
    asked.order = numbered(3);
    views += villageViews(asked);
    for (const QString& view : std::as_const(views))
        EXPECT_TRUE(villageReportNames().contains(view)) << view.toStdString();
    const QHash<QString, QString> words = villageReportWords().words;
    for (const QString& report : villageReportNames()) {
        EXPECT_TRUE(words.contains(u"report."_s + report)) << report.toStdString();
        ReportTable table;
        table.columns = villageReportColumns(report);
        const QStringList hidden = villageHiddenColumns(table);
        for (const ReportColumn& column : std::as_const(table.columns))
            EXPECT_TRUE(hidden.contains(column.id) || words.contains(u"column."_s + column.id))
                << report.toStdString() << ' ' << column.id.toStdString();
    }
}

TEST(VillageChartDataTest, ShowsOneCurrencyAndTheRowsBehindIt)
{
    EXPECT_EQ(currenciesOf(prices()), (QStringList{u"CNY"_s, u"MXN"_s}));
    const ChartData chart =
        villageChart(prices(), villageChartRows(prices(), u"CNY"_s), villageReportWords(QLocale(u"en_US"_s)));
    EXPECT_EQ(chart.labels, (QStringList{u"Stud AAA Wang"_s, u"Stud AAA Zhao"_s}));
    ASSERT_EQ(chart.series.size(), 1);
    EXPECT_EQ(chart.series[0].values, (QList<std::optional<qint64>>{5'900, 3'900}));
    EXPECT_EQ(chart.series[0].texts, (QStringList{u"59.00"_s, u"39.00"_s}));
    EXPECT_EQ(chart.decimals, 2);
    EXPECT_EQ(villageChartRows(prices(), u"CNY"_s), (QList<qsizetype>{0, 2}));
}

// A chart asks for columns by their ids: one that is renamed must be noticed.
TEST(VillageChartDataTest, EveryChartFindsItsColumns)
{
    for (const auto& report :
         {u"village_days"_s, u"village_weeks"_s, u"village_months"_s, u"village_prices"_s, u"village_products"_s,
          u"village_lots"_s, u"village_channels"_s, u"village_refund_shares"_s, u"village_training"_s}) {
        ReportTable table;
        table.name = report;
        table.columns = villageReportColumns(report);
        table.rows = {QList<ReportCell>(table.columns.size())};
        const ChartData chart = villageChart(table, villageChartRows(table, {}), villageReportWords());
        EXPECT_FALSE(chart.series.isEmpty()) << report.toStdString();
    }
}

TEST(VillageLimitsTest, AreReadBackAsTheyAreWritten)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    for (const VillageRule& rule : defaultVillageRules()) {
        const auto read = limitFromText(rule.rule, limitToEdit(rule, u"CNY"_s), u"CNY"_s);
        ASSERT_TRUE(read.ok()) << exceptionRuleName(rule.rule).toStdString();
        EXPECT_EQ(read.value(), rule.limit);
    }
    EXPECT_EQ(limitFromText(ExceptionRule::Unpaid, u"30.5"_s, u"CNY"_s).value(), 3050);
    EXPECT_EQ(limitFromText(ExceptionRule::Unpaid, u"30.05"_s, u"CNY"_s).value(), 3005);
    for (const auto& wrong : {u""_s, u"-3"_s, u"a"_s, u"1.234"_s, u"1."_s, u"9999999999999999999"_s})
        EXPECT_FALSE(limitFromText(ExceptionRule::Unpaid, wrong, u"CNY"_s).ok()) << wrong.toStdString();
}

TEST(VillagePathTest, ARowIsFoundAgainByItsWordsWhateverItsFiguresAre)
{
    const ReportTable before = prices();
    ASSERT_GT(before.rows.size(), 1);
    ReportTable now = before;
    std::reverse(now.rows.begin(), now.rows.end());
    for (auto& cells : now.rows)
        for (qsizetype column = 0; column < now.columns.size(); ++column)
            if (now.columns.at(column).kind == ColumnKind::Money)
                cells[column] = std::monostate();
    for (qsizetype row = 0; row < before.rows.size(); ++row)
        EXPECT_EQ(sameRow(before, row, now), before.rows.size() - 1 - row);
    now.rows.removeFirst();
    EXPECT_FALSE(sameRow(before, before.rows.size() - 1, now)) << "it is not there any more";
    EXPECT_FALSE(sameRow(before, -1, now));
}

TEST(VillageWordingTest, RoundsSharesHalfUpWithoutFloatingPoint)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(VillageWording::shareText(3335), u"33.4%"_s);
    EXPECT_EQ(VillageWording::shareText(3334), u"33.3%"_s);
    EXPECT_EQ(VillageWording::shareText(10'000), u"100.0%"_s);
    EXPECT_EQ(VillageWording::shareText(std::nullopt), u"—"_s);
    EXPECT_EQ(VillageWording::durationText(185 * 60'000), u"3 h 05 min"_s);
}

} // namespace
} // namespace kaibang
