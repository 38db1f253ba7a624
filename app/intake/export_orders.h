// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_draft.h"

namespace kaibang {

/// What a file's rows became.
struct RowsReading
{
    QList<OrderEvent> events; ///< in the order in which their first rows came
    QList<IntakeProblem> problems;
};

/// Makes orders of a table's rows as its profile says, keeping of each row only what becomes of it.
class ExportOrders
{
public:
    /// `table` must outlive this.
    explicit ExportOrders(const ExportTable& table);
    void add(const CsvRow& cells, int number);
    [[nodiscard]] RowsReading finish();

private:
    OrderDraft& draftOf(const QString& orderId);

    const ExportTable& m_table;
    RowsReading m_reading;
    QList<OrderDraft> m_drafts; ///< where an order can have several rows
    QHash<QString, qsizetype> m_known;
};

/// Puts the lines of a detail list into an order list's event.
void takeLines(OrderEvent& order, const OrderEvent& details);

} // namespace kaibang
