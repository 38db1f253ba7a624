// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders_model.h"

#include "wording.h"

#include <utility>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

OrdersModel::OrdersModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

qsizetype OrdersModel::newOnTop(const QList<OrderSummary>& orders) const
{
    const qsizetype added = orders.size() - m_orders.size();
    if (added < 0 || m_orders.isEmpty())
        return -1;
    for (qsizetype row = 0; row < m_orders.size(); ++row)
        if (m_orders.at(row).uid != orders.at(row + added).uid)
            return -1;
    return added;
}

void OrdersModel::setOrders(const QList<OrderSummary>& orders)
{
    const qsizetype added = newOnTop(orders);
    if (added < 0) {
        beginResetModel();
        m_orders = orders;
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
        m_orders = orders.first(added) + m_orders;
        endInsertRows();
    }
    for (qsizetype row = added; row < orders.size(); ++row) {
        if (m_orders.at(row) == orders.at(row))
            continue;
        m_orders[row] = orders.at(row);
        Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), ColumnCount - 1));
    }
}

void OrdersModel::setIcons(std::function<QIcon(const QString&)> icons)
{
    m_icons = std::move(icons);
    if (!m_orders.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DecorationRole});
}

void OrdersModel::setZone(const QTimeZone& zone)
{
    m_zone = zone;
    retranslate();
}

void OrdersModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_orders.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const OrderSummary* OrdersModel::order(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_orders.size() ? &m_orders.at(index.row()) : nullptr;
}

QModelIndex OrdersModel::indexOf(const Uid& order) const
{
    for (qsizetype row = 0; row < m_orders.size(); ++row)
        if (m_orders.at(row).uid == order)
            return index(static_cast<int>(row), 0);
    return {};
}

int OrdersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

int OrdersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrdersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrderSummary& order = m_orders.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(order, column);
    case Qt::ToolTipRole:
        return column == Items || column == OrderNumber || column == Marks ? text(order, column) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (!m_icons)
            return {};
        if (column == State)
            return m_icons(Wording::stateIcon(order));
        if (column == Source)
            return m_icons(Wording::originIcon(order.origin));
        if (column == Marks && (order.isShort || order.isUnmapped))
            return m_icons(order.isShort ? u"conflict"_s : u"which-product"_s);
        return {};
    case OrderRole:
        return order.uid.bytes();
    default:
        return {};
    }
}

QVariant OrdersModel::text(const OrderSummary& order, int column) const
{
    switch (column) {
    case Placed:
        return Wording::timeText(order.placedAt, m_zone);
    case OrderNumber:
        return Wording::orderTitle(order, m_zone);
    case Buyer:
        return order.alias;
    case Items:
        return order.items;
    case Amount:
        return Wording::moneyOrUnknown(order.amountMinor, order.currency);
    case State:
        return Wording::stateText(order);
    case Marks:
        return Wording::flagsText(order);
    case Source:
        return Wording::sourceText(order.source);
    default:
        return {};
    }
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Placed:
        return tr("Placed");
    case OrderNumber:
        return tr("Order");
    case Buyer:
        return tr("Buyer");
    case Items:
        return tr("Items");
    case Amount:
        return tr("Amount");
    case State:
        return tr("State");
    case Marks:
        return tr("Marks");
    case Source:
        return tr("Source");
    default:
        return {};
    }
}

} // namespace kaibang
