// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_summary.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QTimeZone>
#include <functional>

namespace kaibang {

/// Orders as a table, in the order they are given (newest first). GUI thread.
class OrdersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Placed, OrderNumber, Buyer, Items, Amount, State, Marks, Source, ColumnCount };
    enum Role { OrderRole = Qt::UserRole }; ///< Uid as bytes

    explicit OrdersModel(QObject* parent = nullptr);

    /// Rows that stay keep their place, so that a selection and a scrolled list survive new orders on top.
    void setOrders(const QList<OrderSummary>& orders);
    /// Icon by name in the current colours.
    void setIcons(std::function<QIcon(const QString&)> icons);
    void retranslate();
    /// In which times are shown.
    void setZone(const QTimeZone& zone);

    [[nodiscard]] const QList<OrderSummary>& orders() const { return m_orders; }
    [[nodiscard]] const OrderSummary* order(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Uid& order) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant text(const OrderSummary& order, int column) const;
    /// How many rows at the front of `orders` are new, when the rest are the rows there are; else -1.
    [[nodiscard]] qsizetype newOnTop(const QList<OrderSummary>& orders) const;

    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QList<OrderSummary> m_orders;
    std::function<QIcon(const QString&)> m_icons;
};

} // namespace kaibang
