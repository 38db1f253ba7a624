// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_profile.h"
#include "row_reader.h"
#include "text_encoding.h"

#include <QTimeZone>
#include <optional>

namespace kaibang {

/// What a table's cells mean.
struct ExportTable
{
    const ExportProfile* profile = nullptr;
    ColumnMap columns;
    TextEncoding encoding = TextEncoding::Utf8;
    QTimeZone zone;
    Currency currency;
    QString shopId;
    Instant observedAt;
};

/// Of an order or a payout: what is beyond is a typing error or worse, and could break a sum.
constexpr bool isBelievable(qint64 minor)
{
    constexpr qint64 mostMinor = 1'000'000'000'000'000;
    return minor >= -mostMinor && minor <= mostMinor;
}

/// One row, read by field. The first thing that cannot be read is kept as the row's problem, so that callers ask once
/// at the end.
class ExportRow
{
public:
    /// Both must outlive the row.
    ExportRow(const ExportTable& table, const CsvRow& cells, int number);

    /// Plain text of a cell, "" where the file has no such column.
    [[nodiscard]] QString text(ExportField field);
    [[nodiscard]] bool has(ExportField field) const { return m_table.columns.contains(field); }
    /// Minor units, nullopt where the cell is empty; what is no amount, or is one below zero, is the row's problem.
    [[nodiscard]] std::optional<qint64> amount(ExportField field);
    [[nodiscard]] std::optional<qint64> amountOf(const QString& text);
    /// In the table's zone; what is no moment is the row's problem.
    [[nodiscard]] std::optional<Instant> instant(ExportField field);
    /// A sound id or the row's problem.
    [[nodiscard]] QString id(ExportField field);
    [[nodiscard]] QString idOf(const QString& text);
    [[nodiscard]] QString quantityOf(const QString& text);

    void fail(const char* code, const QString& detail);
    [[nodiscard]] const std::optional<IntakeProblem>& problem() const { return m_problem; }

private:
    std::optional<qint64> parsed(const QString& text);

    const ExportTable& m_table;
    const CsvRow& m_cells;
    int m_number;
    std::optional<IntakeProblem> m_problem;
};

/// A moment of a file's cell, "2026-09-22 00:54:10", "2026/9/22 0:54" as spreadsheets rewrite it, "22/09/2026 00:54"
/// with `dayFirst`, "2026-09-22T00:54:10-06:00" whatever the zone; nullopt where it is none.
[[nodiscard]] std::optional<Instant> instantOfCell(const QString& text, const QTimeZone& zone, bool dayFirst = false);

/// A stable id for the refunds of an order, or of one of its lines, whose file tells only how much was given back so
/// far. The amount is no part of it: a later file that tells more tells of the same money.
[[nodiscard]] QString refundIdOf(const QString& orderId, const QString& lineId);

} // namespace kaibang
