// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_table.h"

#include <QMap>

namespace kaibang {

namespace {

// The one currency of a row: what its Currency cell says, and every amount must agree.
Result<QString> currencyOf(const QList<ReportColumn>& columns, const QList<ReportCell>& row)
{
    QString currency;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QString said;
        if (const auto* money = std::get_if<Money>(&row.at(i)))
            said = money->currency().code();
        else if (const auto* text = std::get_if<QString>(&row.at(i));
                 text && columns.at(i).kind == ColumnKind::Currency)
            said = *text;
        if (said.isEmpty() || said == currency)
            continue;
        if (!currency.isEmpty())
            return Error{ErrorKind::CurrencyMixed, currency + QLatin1Char('+') + said};
        currency = said;
    }
    return currency;
}

Result<ReportCell> sumOf(const ReportCell& sum, const ReportCell& cell)
{
    if (std::holds_alternative<std::monostate>(sum))
        return cell;
    if (const auto* money = std::get_if<Money>(&cell)) {
        const auto both = std::get<Money>(sum).plus(*money);
        return both ? Result<ReportCell>(both.value()) : Result<ReportCell>(both.error());
    }
    if (const auto* count = std::get_if<qint64>(&cell)) {
        const auto both = checkedAdd(std::get<qint64>(sum), *count);
        return both ? Result<ReportCell>(*both)
                    : Result<ReportCell>(Error{ErrorKind::OutOfRange, QStringLiteral("sum")});
    }
    return sum;
}

bool canBeSummed(ColumnKind kind)
{
    return kind == ColumnKind::Count || kind == ColumnKind::Money || kind == ColumnKind::Duration ||
           kind == ColumnKind::Quantity;
}

Result<Done> checkShape(const ReportTable& table)
{
    for (const ReportColumn& column : table.columns)
        if (column.total == ColumnTotal::Sum && !canBeSummed(column.kind))
            return Error{ErrorKind::Invalid, QStringLiteral("column %1 cannot be added up").arg(column.id)};
    for (const auto& row : table.rows) {
        if (row.size() != table.columns.size())
            return Error{ErrorKind::Invalid, QStringLiteral("row of %1 cells").arg(row.size())};
        for (qsizetype i = 0; i < row.size(); ++i)
            if (!fits(row.at(i), table.columns.at(i).kind))
                return Error{ErrorKind::Invalid, QStringLiteral("cell of column %1").arg(table.columns.at(i).id)};
    }
    return Done{};
}

Result<Done> addRow(const QList<ReportColumn>& columns, const QList<ReportCell>& row, ReportTotal& total)
{
    ++total.rows;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).kind == ColumnKind::Currency && !total.currency.isEmpty())
            total.cells[i] = total.currency;
        if (columns.at(i).total != ColumnTotal::Sum)
            continue;
        const auto sum = sumOf(total.cells.at(i), row.at(i));
        if (!sum)
            return sum.error();
        total.cells[i] = sum.value();
    }
    return Done{};
}

} // namespace

bool fits(const ReportCell& cell, ColumnKind kind)
{
    if (std::holds_alternative<std::monostate>(cell))
        return true;
    switch (kind) {
    case ColumnKind::Text:
    case ColumnKind::Id:
    case ColumnKind::Code:
    case ColumnKind::Currency:
        return std::holds_alternative<QString>(cell);
    case ColumnKind::Day:
        return std::holds_alternative<BusinessDay>(cell);
    case ColumnKind::Instant:
        return std::holds_alternative<Instant>(cell);
    case ColumnKind::Duration:
    case ColumnKind::Count:
    case ColumnKind::Share:
    case ColumnKind::Quantity:
        return std::holds_alternative<qint64>(cell);
    case ColumnKind::Money:
        return std::holds_alternative<Money>(cell);
    }
    return false;
}

Result<ReportTable> withTotals(ReportTable table)
{
    if (const auto shape = checkShape(table); !shape)
        return shape.error();
    QMap<QString, ReportTotal> totals;
    for (const auto& row : std::as_const(table.rows)) {
        const auto currency = currencyOf(table.columns, row);
        if (!currency)
            return currency.error();
        ReportTotal& total = totals[currency.value()];
        total.currency = currency.value();
        total.cells.resize(table.columns.size());
        if (const auto added = addRow(table.columns, row, total); !added)
            return added.error();
    }
    table.totals = totals.values();
    return table;
}

} // namespace kaibang
