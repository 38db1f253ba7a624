// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle_outcomes_model.h"

#include "village_wording.h"

#include <algorithm>

namespace kaibang {

BundleOutcomesModel::BundleOutcomesModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void BundleOutcomesModel::setOutcomes(const QList<BundleOutcome>& outcomes)
{
    beginResetModel();
    m_outcomes = outcomes;
    std::stable_sort(m_outcomes.begin(), m_outcomes.end(), [](const BundleOutcome& one, const BundleOutcome& other) {
        return needsPerson(one.state) && !needsPerson(other.state);
    });
    endResetModel();
}

void BundleOutcomesModel::setIcons(std::function<QIcon(BundleState)> icons)
{
    m_icons = std::move(icons);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State), {Qt::DecorationRole});
}

void BundleOutcomesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const BundleOutcome* BundleOutcomesModel::outcome(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_outcomes.size() ? &m_outcomes.at(index.row()) : nullptr;
}

int BundleOutcomesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_outcomes.size());
}

int BundleOutcomesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BundleOutcomesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BundleOutcome& each = m_outcomes.at(index.row());
    if (role == Qt::DecorationRole)
        return index.column() == State && m_icons ? QVariant(m_icons(each.state)) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case State:
        return VillageWording::stateText(each.state);
    case Household:
        return each.householdName;
    case Reason:
        return VillageWording::reasonText(each);
    case File:
        return each.file;
    default:
        return {};
    }
}

QVariant BundleOutcomesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Household:
        return tr("Household");
    case Reason:
        return tr("Why");
    case File:
        return tr("File");
    default:
        return {};
    }
}

} // namespace kaibang
