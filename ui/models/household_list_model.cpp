// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "household_list_model.h"

#include "village_wording.h"

namespace kaibang {

HouseholdListModel::HouseholdListModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void HouseholdListModel::setHouseholds(const QList<VillageHousehold>& households)
{
    if (households == m_households)
        return;
    beginResetModel();
    m_households = households;
    sieve();
    endResetModel();
}

void HouseholdListModel::setSearch(const QString& search)
{
    if (search == m_search)
        return;
    beginResetModel();
    m_search = search;
    sieve();
    endResetModel();
}

void HouseholdListModel::sieve()
{
    m_shown.clear();
    for (qsizetype each = 0; each < m_households.size(); ++each) {
        const VillageHousehold& household = m_households.at(each);
        for (const QString& text : {household.name, household.group, household.phones})
            if (text.contains(m_search, Qt::CaseInsensitive)) {
                m_shown.append(each);
                break;
            }
    }
}

void HouseholdListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const VillageHousehold* HouseholdListModel::household(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_shown.size() ? &m_households.at(m_shown.at(index.row())) : nullptr;
}

QModelIndex HouseholdListModel::indexOf(const Uid& household) const
{
    for (qsizetype row = 0; row < m_shown.size(); ++row)
        if (m_households.at(m_shown.at(row)).uid == household)
            return index(static_cast<int>(row), 0);
    return {};
}

int HouseholdListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int HouseholdListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HouseholdListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const VillageHousehold& each = *household(index);
    switch (index.column()) {
    case Name:
        return each.name;
    case Group:
        return each.group;
    case Phones:
        return each.phones;
    case Joined:
        return VillageWording::shortDay(each.joinedOn);
    case Left:
        return each.leftOn ? VillageWording::shortDay(*each.leftOn) : QString();
    default:
        return {};
    }
}

QVariant HouseholdListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Household");
    case Group:
        return tr("Group");
    case Phones:
        return tr("Phone");
    case Joined:
        return tr("Since", "column: day on which a household joined");
    case Left:
        return tr("Until", "column: last day of a household");
    default:
        return {};
    }
}

} // namespace kaibang
