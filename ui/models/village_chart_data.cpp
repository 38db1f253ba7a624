// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_chart_data.h"

#include "report_table_model.h"

#include <QHash>
#include <algorithm>
#include <array>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostBars = 12;    ///< that can be told apart
constexpr qsizetype mostPoints = 120; ///< of a line

/// Which columns of a report its chart compares.
struct ChartPlan
{
    const char* report;
    ChartData::Form form;
    std::array<const char*, 4> labels; ///< columns that name a row, joined
    std::array<const char*, 2> values;
};

constexpr std::array plans{
    ChartPlan{"village_days", ChartData::Form::Lines, {"day"}, {"net", "refunded"}},
    ChartPlan{"village_weeks", ChartData::Form::Lines, {"week_from"}, {"net", "refunded"}},
    ChartPlan{"village_months", ChartData::Form::Lines, {"month_from"}, {"net", "refunded"}},
    ChartPlan{"village_prices", ChartData::Form::Bars, {"product", "grade", "size", "household"}, {"mean_price"}},
    ChartPlan{"village_products", ChartData::Form::Bars, {"product", "grade", "size"}, {"paid_goods"}},
    ChartPlan{"village_lots", ChartData::Form::Bars, {"farm", "lot"}, {"replaced_share"}},
    ChartPlan{"village_channels", ChartData::Form::Bars, {"source", "way"}, {"paid"}},
    ChartPlan{"village_refund_shares", ChartData::Form::Bars, {"household"}, {"refund_share"}},
    ChartPlan{"village_training", ChartData::Form::Bars, {"household"}, {"orders_per_hour"}},
};

const ChartPlan* planOf(const QString& report)
{
    const auto plan = std::find_if(plans.begin(), plans.end(),
                                   [&report](const ChartPlan& each) { return report == QLatin1String(each.report); });
    return plan == plans.end() ? nullptr : &*plan;
}

qsizetype columnOf(const ReportTable& table, const char* id)
{
    for (qsizetype column = 0; id && column < table.columns.size(); ++column)
        if (table.columns.at(column).id == QLatin1String(id))
            return column;
    return -1;
}

QString currencyOf(const ReportTable& table, qsizetype row)
{
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const ReportCell& cell = table.rows.at(row).at(column);
        if (table.columns.at(column).kind == ColumnKind::Currency)
            if (const auto* code = std::get_if<QString>(&cell))
                return *code;
        if (const auto* money = std::get_if<Money>(&cell))
            return money->currency().code();
    }
    return {};
}

std::optional<qint64> valueOf(const ReportCell& cell)
{
    if (const auto* money = std::get_if<Money>(&cell))
        return money->minor();
    if (const auto* number = std::get_if<qint64>(&cell))
        return *number;
    return std::nullopt;
}

QString labelOf(const ReportTable& table, qsizetype row, const ChartPlan& plan, const ReportWords& words)
{
    QStringList parts;
    for (const char* id : plan.labels)
        if (const qsizetype column = columnOf(table, id); column >= 0)
            parts += cellWords(table, row, column, words);
    parts.removeAll(QString());
    return parts.join(u' ');
}

int decimalsOf(const ReportTable& table, const QList<qsizetype>& rows, qsizetype column)
{
    for (const qsizetype row : rows)
        if (const auto* money = std::get_if<Money>(&table.rows.at(row).at(column)))
            return money->currency().exponent();
    switch (table.columns.at(column).kind) {
    case ColumnKind::Share:
        return 2; // hundredths of a percent
    case ColumnKind::Quantity:
        return 3; // thousandths
    default:
        return 0;
    }
}

QList<qsizetype> pricesOfOneThing(const ReportTable& table, QList<qsizetype> rows, qsizetype chosen)
{
    const qsizetype price = columnOf(table, "mean_price");
    if (price < 0 || rows.isEmpty())
        return {};
    const qsizetype like = rows.contains(chosen) ? chosen : rows.constFirst();
    rows.removeIf([&](qsizetype row) {
        for (const char* id : {"product_id", "category", "grade", "size"})
            if (const qsizetype column = columnOf(table, id);
                column >= 0 && table.rows.at(row).at(column) != table.rows.at(like).at(column))
                return true;
        return false;
    });
    const auto value = [&](qsizetype row) { return valueOf(table.rows.at(row).at(price)).value_or(0); };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](qsizetype one, qsizetype other) { return value(one) > value(other); });
    if (rows.size() > mostBars)
        rows.remove(mostBars / 2, rows.size() - mostBars);
    return rows;
}

} // namespace

QStringList currenciesOf(const ReportTable& table)
{
    QHash<QString, int> counts;
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        if (const QString code = currencyOf(table, row); !code.isEmpty())
            ++counts[code];
    QStringList codes = counts.keys();
    std::sort(codes.begin(), codes.end(), [&counts](const QString& one, const QString& other) {
        return counts.value(one) != counts.value(other) ? counts.value(one) > counts.value(other) : one < other;
    });
    return codes;
}

QList<qsizetype> villageChartRows(const ReportTable& table, const QString& currency, qsizetype chosen)
{
    const ChartPlan* const plan = planOf(table.name);
    QList<qsizetype> rows;
    if (!plan)
        return rows;
    const bool isLine = plan->form == ChartData::Form::Lines;
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        if (const QString code = currencyOf(table, row); code.isEmpty() || currency.isEmpty() || code == currency)
            rows.append(row);
    if (table.name == "village_prices"_L1)
        return pricesOfOneThing(table, rows, chosen);
    // Of many days the last ones; of a comparison what stands first.
    if (isLine && rows.size() > mostPoints)
        rows.remove(0, rows.size() - mostPoints);
    if (!isLine && rows.size() > mostBars)
        rows.resize(mostBars);
    return rows;
}

ChartData villageChart(const ReportTable& table, const QList<qsizetype>& rows, const ReportWords& words)
{
    const ChartPlan* const plan = planOf(table.name);
    if (!plan)
        return {};
    ChartData chart;
    chart.form = plan->form;
    chart.title = words.title(table);
    for (const qsizetype row : rows)
        chart.labels += labelOf(table, row, *plan, words);
    for (const char* id : plan->values) {
        const qsizetype column = columnOf(table, id);
        if (column < 0)
            continue;
        chart.decimals = decimalsOf(table, rows, column);
        ChartSeries series;
        series.name = words.header(table.columns.at(column));
        for (const qsizetype row : rows) {
            const ReportCell& cell = table.rows.at(row).at(column);
            series.values += valueOf(cell);
            series.texts += localText(cell, table.columns.at(column), table.zone, words);
        }
        chart.series += series;
    }
    return chart;
}

} // namespace kaibang
