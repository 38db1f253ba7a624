// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moves_model.h"

#include "wording.h"

namespace kaibang {

MovesModel::MovesModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void MovesModel::setMoves(const QList<StockMove>& moves)
{
    beginResetModel();
    m_moves = moves;
    endResetModel();
}

void MovesModel::setZone(const QTimeZone& zone)
{
    m_zone = zone;
    retranslate();
}

void MovesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_moves.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MovesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_moves.size());
}

int MovesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MovesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StockMove& move = m_moves.at(index.row());
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return column == Delta || column == After ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                  : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == Note)
        return move.note;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case When:
        return Wording::timeText(move.at, m_zone);
    case Delta:
        return Wording::delta(move.delta);
    case After:
        return Wording::count(move.onHandAfter);
    case Reason:
        return Wording::stockReasonText(move.reason);
    case Note:
        return move.note;
    default:
        return {};
    }
}

QVariant MovesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Delta || section == After ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                    : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Delta:
        return tr("Change");
    case After:
        return tr("On hand");
    case Reason:
        return tr("Why");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace kaibang
