// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "money.h"

#include <QList>
#include <QString>
#include <QTimeZone>
#include <optional>
#include <variant>

namespace kaibang {

/// What the cells of a column are, and so how each kind of file writes them.
enum class ColumnKind {
    Text,     ///< free words: QString
    Id,       ///< a text that may look like a number and must not become one: QString
    Code,     ///< one of our own words as an id ("paid"): QString; ReportWords has the user's word for it
    Currency, ///< ISO 4217 code of the row: QString
    Day,      ///< BusinessDay
    Instant,  ///< Instant
    Duration, ///< milliseconds: qint64
    Count,    ///< units, orders, lines: qint64
    Money,    ///< Money
    Share,    ///< hundredths of a percent: qint64
    Quantity  ///< thousandths of a unit: qint64
};

/// Whether a column has a total. A price or a stock level has none: their sum means nothing.
enum class ColumnTotal { None, Sum };

struct ReportColumn
{
    QString id; ///< stable, for programs and for ReportWords: "paid"
    ColumnKind kind = ColumnKind::Text;
    ColumnTotal total = ColumnTotal::None;
    bool operator==(const ReportColumn&) const = default;
};

/// A value of a report; monostate is "not known", which is not zero. No cell is a floating-point number.
using ReportCell = std::variant<std::monostate, QString, qint64, Money, Instant, BusinessDay>;

/// The rows of one currency added up.
struct ReportTotal
{
    QString currency;        ///< empty for rows that belong to no currency
    qint64 rows = 0;         ///< how many rows were added
    QList<ReportCell> cells; ///< one a column; monostate where the column has no total
    bool operator==(const ReportTotal&) const = default;
};

/// Whether the ledger is the household's own or the rehearsal crowd's.
enum class ReportOrigin { Household, Rehearsal };

/// One finished report: everything a writer needs, nothing that still asks the ledger.
struct ReportTable
{
    QString name;    ///< "day"; the id of its title too
    QString subject; ///< what it is about in the household's own words (a show's title); may be empty
    QString household;
    ReportOrigin origin = ReportOrigin::Household;
    std::optional<BusinessDay> from, to; ///< both ends included
    QTimeZone zone = QTimeZone::utc();   ///< in which instants are shown
    QList<ReportColumn> columns;
    QList<QList<ReportCell>> rows;
    QList<ReportTotal> totals; ///< by currency code; filled by withTotals() and by nothing else
};

/// The table with its totals: for each currency the sums over the rows of that currency, so that a total is always
/// what the rows above it come to. A row's currency is its Currency cell, else that of its amounts.
/// CurrencyMixed when one row holds two currencies, OutOfRange when a sum does not fit, Invalid when a row has another
/// number of cells than there are columns or a cell of the wrong type.
[[nodiscard]] Result<ReportTable> withTotals(ReportTable table);

/// True when `cell` is empty or of the type that columns of `kind` hold.
[[nodiscard]] bool fits(const ReportCell& cell, ColumnKind kind);

} // namespace kaibang
