// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_table.h"
#include "report_text.h"

#include <QAbstractTableModel>

namespace kaibang {

/// A report as a person reads it: its rows in the locale's form, sorted as she likes, and its totals below them, which
/// stay there. GUI thread.
class ReportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ReportTableModel(QObject* parent = nullptr);

    void setTable(const ReportTable& table);
    [[nodiscard]] const ReportTable& table() const { return m_table; }
    /// The words in the language of now.
    void setWords(const ReportWords& words);
    /// Columns by their ids that only programs need, such as the id of a row.
    void setHidden(const QStringList& columns);

    /// The row of the report that stands at `index`; nullopt for a total.
    [[nodiscard]] std::optional<qsizetype> reportRow(const QModelIndex& index) const;
    /// The total that stands at `index`; nullptr for a row.
    [[nodiscard]] const ReportTotal* total(const QModelIndex& index) const;
    /// Where a row of the report stands now.
    [[nodiscard]] QModelIndex indexOfReportRow(qsizetype row) const;
    /// The cell of a row of the report; nothing where it has no such column.
    [[nodiscard]] ReportCell cell(qsizetype row, const QString& column) const;
    [[nodiscard]] QString columnId(int section) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] QString textAt(int row, int section) const;
    void showColumns();
    void arrange();

    ReportTable m_table;
    ReportWords m_words;
    QStringList m_hidden;
    QList<qsizetype> m_columns; ///< of the report, those that are shown
    QList<qsizetype> m_order;   ///< of the report's rows
    int m_sorted = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

/// A cell as a person reads it: channels by their names, of a pseudonym its end.
[[nodiscard]] QString cellWords(const ReportTable& table, qsizetype row, qsizetype column, const ReportWords& words);

/// Whether cells of this kind are written at the right of their column.
[[nodiscard]] bool isNumber(ColumnKind kind);

} // namespace kaibang
