// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_problems_model.h"

#include "wording.h"

namespace kaibang {

ImportProblemsModel::ImportProblemsModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void ImportProblemsModel::setFiles(const QList<FilePreview>& files)
{
    beginResetModel();
    m_rows.clear();
    for (const FilePreview& file : files)
        for (const IntakeProblem& problem : file.problems)
            m_rows.append({file.name, problem});
    endResetModel();
}

void ImportProblemsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ImportProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportProblemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return column == RowNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == Reason)
        return Wording::problemText(row.problem);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case File:
        return row.file;
    case RowNumber:
        return row.problem.row > 0 ? Wording::count(row.problem.row) : tr("all");
    case Reason:
        return Wording::problemText(row.problem);
    case Detail:
        return row.problem.text;
    default:
        return {};
    }
}

QVariant ImportProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == RowNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                    : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case RowNumber:
        return tr("Row");
    case Reason:
        return tr("Why it was refused");
    case Detail:
        return tr("Detail");
    default:
        return {};
    }
}

} // namespace kaibang
