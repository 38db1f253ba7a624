// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evening_model.h"

#include "village_wording.h"
#include "wording.h"

#include <QMap>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isNumberColumn(int column)
{
    return column >= EveningModel::ShowTime && column <= EveningModel::Stock;
}

bool hasReported(const EveningRow& row)
{
    return row.attendance != Attendance::Missing;
}

// Nothing is written where a household has told nothing: a zero would be a figure.
QString cellText(const EveningRow& row, int column)
{
    if (column == EveningModel::Household)
        return row.name;
    if (column == EveningModel::State)
        return row.isFirst ? VillageWording::rowStateText(row) : QString();
    if (!hasReported(row))
        return {};
    const bool sold = !row.currency.isEmpty();
    switch (column) {
    case EveningModel::ShowTime:
        return row.isFirst ? VillageWording::durationText(row.showMs) : QString();
    case EveningModel::Orders:
        return Wording::count(row.orders);
    case EveningModel::Unpaid:
        return VillageWording::shareText(row.unpaidShare());
    case EveningModel::Refunds:
        return sold ? Wording::amountOnly(row.refundsOfWeekMinor, row.currency) : QString();
    case EveningModel::Net:
        return sold ? Wording::sumText(row.netMinor(), row.unknownAmounts, row.currency) : QString();
    case EveningModel::Online:
        return VillageWording::shareText(row.onlineShare());
    case EveningModel::Openings:
        if (!row.isFirst)
            return {};
        return row.openingsLeft > 0 ? EveningModel::tr("%1, %2 left", "mussels opened, and still to open")
                                          .arg(Wording::count(row.openingsDone), Wording::count(row.openingsLeft))
                                    : Wording::count(row.openingsDone);
    case EveningModel::Replaced:
        return row.isFirst ? Wording::count(row.replacements) : QString();
    case EveningModel::Stock:
        return row.isFirst ? Wording::count(row.stockUnits) : QString();
    case EveningModel::Complete:
        return row.isFirst ? VillageWording::completenessText(row) : QString();
    default:
        return {};
    }
}

qint64 rankOf(const EveningRow& row, int column)
{
    switch (column) {
    case EveningModel::State:
        return row.acknowledged - row.exceptions;
    case EveningModel::ShowTime:
        return row.showMs;
    case EveningModel::Orders:
        return row.orders;
    case EveningModel::Unpaid:
        return row.unpaidShare().value_or(-1);
    case EveningModel::Refunds:
        return row.refundsOfWeekMinor;
    case EveningModel::Net:
        return row.netMinor();
    case EveningModel::Online:
        return row.onlineShare().value_or(-1);
    case EveningModel::Openings:
        return row.openingsDone;
    case EveningModel::Replaced:
        return row.replacements;
    case EveningModel::Stock:
        return row.stockUnits;
    case EveningModel::Complete:
        return static_cast<qint64>(row.completeness);
    default:
        return 0;
    }
}

} // namespace

EveningModel::EveningModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void EveningModel::setEvening(const VillageEvening& evening)
{
    if (evening == m_evening)
        return;
    beginResetModel();
    m_evening = evening;
    arrange();
    endResetModel();
}

void EveningModel::setSieve(const EveningSieve& sieve)
{
    if (sieve == m_sieve)
        return;
    beginResetModel();
    m_sieve = sieve;
    arrange();
    endResetModel();
}

void EveningModel::setIcons(std::function<QIcon(const EveningRow&)> icons)
{
    m_icons = std::move(icons);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State), {Qt::DecorationRole});
}

void EveningModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool EveningModel::fits(const EveningRow& row) const
{
    if (m_sieve.onlyToLookAt && row.exceptions <= row.acknowledged && row.attendance != Attendance::Missing)
        return false;
    if (!m_sieve.group.isEmpty() && row.group != m_sieve.group)
        return false;
    return row.name.contains(m_sieve.search, Qt::CaseInsensitive) ||
           row.group.contains(m_sieve.search, Qt::CaseInsensitive);
}

void EveningModel::arrange()
{
    m_shown.clear();
    for (qsizetype each = 0; each < m_evening.rows.size(); ++each)
        if (fits(m_evening.rows.at(each)))
            m_shown.append(each);
    if (m_sorted < 0)
        return;
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](qsizetype one, qsizetype other) {
        const EveningRow& left = m_evening.rows.at(m_direction == Qt::AscendingOrder ? one : other);
        const EveningRow& right = m_evening.rows.at(m_direction == Qt::AscendingOrder ? other : one);
        if (m_sorted == Household)
            return left.name.localeAwareCompare(right.name) < 0;
        return rankOf(left, m_sorted) < rankOf(right, m_sorted);
    });
}

void EveningModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged();
    const QList<qsizetype> before = m_shown;
    m_sorted = column;
    m_direction = order;
    arrange();
    const QModelIndexList known = persistentIndexList();
    for (const QModelIndex& each : known)
        changePersistentIndex(each, index(static_cast<int>(m_shown.indexOf(before.at(each.row()))), each.column()));
    Q_EMIT layoutChanged();
}

const EveningRow* EveningModel::row(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_shown.size() ? &m_evening.rows.at(m_shown.at(index.row())) : nullptr;
}

QModelIndex EveningModel::indexOf(const Uid& household) const
{
    for (qsizetype place = 0; place < m_shown.size(); ++place)
        if (m_evening.rows.at(m_shown.at(place)).household == household)
            return index(static_cast<int>(place), 0);
    return {};
}

QList<VillageException> EveningModel::exceptionsOf(const Uid& household) const
{
    QList<VillageException> found;
    for (const VillageException& each : m_evening.exceptions)
        if (each.household == household)
            found.append(each);
    return found;
}

QStringList EveningModel::groups() const
{
    QStringList groups;
    for (const EveningRow& each : m_evening.rows)
        if (!each.group.isEmpty() && !groups.contains(each.group))
            groups.append(each.group);
    groups.sort();
    return groups;
}

QStringList EveningModel::totals() const
{
    struct Sum
    {
        qint64 orders = 0, net = 0, unknown = 0, refunds = 0, unpaid = 0, known = 0;
    };
    QMap<QString, Sum> sums;
    for (const qsizetype place : m_shown) {
        const EveningRow& each = m_evening.rows.at(place);
        if (each.currency.isEmpty())
            continue;
        Sum& sum = sums[each.currency];
        sum.orders += each.orders;
        sum.net += each.netMinor();
        sum.unknown += each.unknownAmounts;
        sum.refunds += each.refundsOfWeekMinor;
        sum.unpaid += each.unpaidOrders;
        sum.known += each.unpaidOrders + each.paidOrders;
    }
    QStringList lines;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        //: orders, net amount, share of unpaid orders, amount
        lines += tr("%1 orders · net %2 · %3 unpaid · refunds of 7 days %4")
                     .arg(Wording::count(sum->orders), Wording::sumText(sum->net, sum->unknown, sum.key()),
                          VillageWording::shareText(shareOf(sum->unpaid, sum->known)),
                          Wording::money(sum->refunds, sum.key()));
    return lines;
}

int EveningModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int EveningModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EveningModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EveningRow& each = *row(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(each, index.column());
    case Qt::ToolTipRole: {
        QStringList lines{each.name};
        for (const VillageException& found : exceptionsOf(each.household))
            lines += VillageWording::exceptionText(found);
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return index.column() == Household ? u"%1, %2"_s.arg(each.name, VillageWording::rowStateText(each))
                                           : cellText(each, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::DecorationRole:
        return index.column() == State && each.isFirst && m_icons ? QVariant(m_icons(each)) : QVariant();
    default:
        return {};
    }
}

QVariant EveningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumberColumn(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Household:
        return tr("Household");
    case State:
        return tr("State");
    case ShowTime:
        return tr("Live", "column: how long shows ran");
    case Orders:
        return tr("Orders");
    case Unpaid:
        return tr("Unpaid", "column: share of the orders");
    case Refunds:
        return tr("Refunds 7 d", "column: amount of seven days");
    case Net:
        return tr("Net", "column: paid less refunded");
    case Online:
        return tr("Online", "column: share of the paid money");
    case Openings:
        return tr("Opened", "column: mussels");
    case Replaced:
        return tr("Replaced", "column: mussels");
    case Stock:
        return tr("Stock", "column: units on the shelf");
    case Complete:
        return tr("Complete", "column: did every source tell everything");
    default:
        return {};
    }
}

} // namespace kaibang
