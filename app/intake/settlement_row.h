// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_event.h"
#include "row_reader.h"
#include "settlement_profile.h"
#include "text_encoding.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace kaibang {

/// What the cells of one statement mean: its profile and where its columns are.
struct SettlementTable
{
    SettlementTable(const SettlementProfile& itsProfile, const QStringList& plainHeaders, TextEncoding itsEncoding);

    const SettlementProfile& profile;
    TextEncoding encoding;
    QTimeZone zone;
    QMap<StatementField, QList<int>> columns;
    QList<int> gross, refund;
    QMap<QString, QList<int>> fees;
    QList<QRegularExpression> orderPatterns;
};

/// Reads one row of a statement. The first thing that cannot be read is kept as the row's problem.
class SettlementRow
{
public:
    /// Both must outlive the row.
    SettlementRow(const SettlementTable& table, const CsvRow& cells, int number);

    /// nullopt where something could not be read; problem() says what.
    [[nodiscard]] std::optional<SettlementLine> read();
    [[nodiscard]] const std::optional<IntakeProblem>& problem() const { return m_problem; }

private:
    QString cell(int column);
    QString text(StatementField field);
    std::optional<qint64> amount(const QString& cell);
    qint64 sumOf(const QList<int>& columns);
    qint64 netAmount();
    std::optional<Instant> instant();
    void orderOf(SettlementLine& line);
    void kindOf(SettlementLine& line);
    void split(SettlementLine& line);
    void unsplit(SettlementLine& line);
    void fail(const char* code, const QString& detail);

    const SettlementTable& m_table;
    const CsvRow& m_cells;
    int m_number;
    Currency m_currency;
    QString m_fee;           ///< the kind of fee that the words tell
    bool m_kindTold = false; ///< by the words
    std::optional<IntakeProblem> m_problem;
};

} // namespace kaibang
