// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goods_return.h"
#include "result.h"

#include <QFuture>
#include <QObject>

namespace kaibang {

class OrderDesk;
class StockRoom;
class StoreThread;

/// Goods that come back. GUI thread; answers come by futures after they are on disk, and changed() after every step.
class ReturnsDesk : public QObject
{
    Q_OBJECT

public:
    ReturnsDesk(StoreThread& store, OrderDesk& orders, StockRoom& stock, QObject* parent = nullptr);
    /// Waits for what it has asked the store.
    ~ReturnsDesk() override;

    QFuture<Result<ReturnsView>> view();
    /// What of one order is out. Refused when nothing of it has left.
    QFuture<Result<OrderOut>> out(const Uid& order);
    /// They are here and wait to be looked at. OutOfRange for more than are out.
    QFuture<Result<GoodsReturn>> receive(const Uid& order, const QString& lineId, qint64 units, const QString& note);
    /// Here, looked at, and on the shelf again, in one step.
    QFuture<Result<GoodsReturn>> restockAtOnce(const Uid& order, const QString& lineId, qint64 units,
                                               const QString& note);
    /// The buyer keeps them.
    QFuture<Result<GoodsReturn>> keep(const Uid& order, const QString& lineId, qint64 units, const QString& note);
    /// Restocked or Lost, of what waits to be looked at.
    QFuture<Result<GoodsReturn>> decide(const GoodsReturn& goods, ReturnState state, const QString& note);
    /// Takes the last step of a return back. OutOfStock when it has been sold again.
    QFuture<Result<Done>> undo(const GoodsReturn& goods);

Q_SIGNALS:
    void changed();

private:
    template<typename T, typename Job>
    QFuture<Result<T>> step(const Uid& order, Job job);
    void announce(const Uid& order);

    StoreThread& m_store;
    OrderDesk& m_orders;
    StockRoom& m_stock;
};

} // namespace kaibang
