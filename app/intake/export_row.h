// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv_reader.h"
#include "export_profile.h"
#include "text_encoding.h"

#include <QTimeZone>
#include <optional>

namespace kaibang {

/// A split file together with what its columns mean.
struct ExportTable
{
    const ExportProfile* profile = nullptr;
    ColumnMap columns;
    TextEncoding encoding = TextEncoding::Utf8;
    QTimeZone zone;
    Currency currency;
    QList<CsvRow> rows; ///< row 0 is the header
};

/// What a platform's rows became.
struct RowsReading
{
    QList<OrderEvent> events;
    QList<IntakeProblem> problems;
};

/// One row, read by field. The first thing that cannot be read is kept as the row's problem, so that callers ask once
/// at the end.
class ExportRow
{
public:
    ExportRow(const ExportTable& table, qsizetype index);

    /// Plain text of a cell, "" where the file has no such column.
    [[nodiscard]] QString text(ExportField field);
    /// nullopt where the cell is empty; what is no amount is the row's problem.
    [[nodiscard]] std::optional<qint64> amount(ExportField field);
    [[nodiscard]] std::optional<qint64> amountOf(const QString& text);
    /// "2026-09-22 00:54:10", and "2026/9/22 0:54" as spreadsheets rewrite it, in the table's zone.
    [[nodiscard]] std::optional<Instant> instant(ExportField field);
    /// A sound id or the row's problem.
    [[nodiscard]] QString id(ExportField field);
    [[nodiscard]] QString quantityOf(const QString& text);

    void fail(const char* code, const QString& detail);
    [[nodiscard]] const std::optional<IntakeProblem>& problem() const { return m_problem; }

private:
    const ExportTable& m_table;
    const CsvRow& m_cells;
    int m_number;
    std::optional<IntakeProblem> m_problem;
};

/// A moment of a file's cell; nullopt where it is none.
[[nodiscard]] std::optional<Instant> instantOfCell(const QString& text, const QTimeZone& zone);

/// A short stable id for a refund that its source does not name: a hash of what it is about.
[[nodiscard]] QString refundIdOf(const QString& orderId, const QString& lineId, qint64 amount);

} // namespace kaibang
