// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expected_model.h"

#include <algorithm>
#include <utility>

namespace kaibang {

namespace {

constexpr int mostMinutes = 24 * 60;

} // namespace

ExpectedModel::ExpectedModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void ExpectedModel::setHouseholds(const QList<VillageHousehold>& households)
{
    if (households == m_households)
        return;
    beginResetModel();
    m_households = households;
    endResetModel();
}

void ExpectedModel::setExpected(const QList<ExpectedHousehold>& expected)
{
    const QHash<Uid, int> before = std::exchange(m_expected, {});
    for (const ExpectedHousehold& each : expected)
        m_expected.insert(each.household, each.plannedMinutes);
    // Minutes that are being typed into a row are lost when it is said to have changed.
    for (int row = 0; row < rowCount(); ++row) {
        const Uid& household = m_households.at(row).uid;
        if (before.contains(household) != m_expected.contains(household) ||
            before.value(household) != m_expected.value(household))
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

QList<ExpectedHousehold> ExpectedModel::expected() const
{
    QList<ExpectedHousehold> list;
    for (auto each = m_expected.cbegin(); each != m_expected.cend(); ++each)
        list.append({each.key(), each.value()});
    std::sort(list.begin(), list.end(), [](const ExpectedHousehold& one, const ExpectedHousehold& other) {
        return one.household < other.household;
    });
    return list;
}

void ExpectedModel::setAll(bool isExpected)
{
    for (const VillageHousehold& each : std::as_const(m_households)) {
        if (!isExpected)
            m_expected.remove(each.uid);
        else if (!m_expected.contains(each.uid))
            m_expected.insert(each.uid, 0);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT edited();
}

void ExpectedModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ExpectedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_households.size());
}

int ExpectedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExpectedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VillageHousehold& each = m_households.at(index.row());
    const bool isExpected = m_expected.contains(each.uid);
    const int minutes = m_expected.value(each.uid);
    if (role == Qt::CheckStateRole && index.column() == Household)
        return isExpected ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role == Qt::EditRole && index.column() == Planned)
        return minutes;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Household:
        return each.name;
    case Planned:
        return isExpected && minutes > 0 ? tr("%1 min").arg(minutes) : QString();
    case Group:
        return each.group;
    default:
        return {};
    }
}

bool ExpectedModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Uid household = m_households.at(index.row()).uid;
    if (role == Qt::CheckStateRole && index.column() == Household) {
        if (value.toInt() == Qt::Checked)
            m_expected.insert(household, m_expected.value(household));
        else
            m_expected.remove(household);
    } else if (role == Qt::EditRole && index.column() == Planned) {
        m_expected.insert(household, std::clamp(value.toInt(), 0, mostMinutes));
    } else {
        return false;
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags ExpectedModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags can = QAbstractTableModel::flags(index);
    if (index.column() == Household)
        can |= Qt::ItemIsUserCheckable;
    if (index.column() == Planned)
        can |= Qt::ItemIsEditable;
    return can;
}

QVariant ExpectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Planned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Household:
        return tr("Household");
    case Planned:
        return tr("Planned", "column: minutes of a show");
    case Group:
        return tr("Group");
    default:
        return {};
    }
}

} // namespace kaibang
