// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "returns_desk.h"

#include "in_turn.h"
#include "order_desk.h"
#include "return_store.h"
#include "stock_room.h"
#include "store_thread.h"

namespace kaibang {

ReturnsDesk::ReturnsDesk(StoreThread& store, OrderDesk& orders, StockRoom& stock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_orders(orders)
    , m_stock(stock)
{
    // A refund can make goods awaited.
    connect(&m_orders, &OrderDesk::ordersChanged, this, &ReturnsDesk::changed);
}

ReturnsDesk::~ReturnsDesk()
{
    m_store.drain();
}

template<typename T, typename Job>
QFuture<Result<T>> ReturnsDesk::step(const Uid& order, Job job)
{
    return inTurn(m_store.run(acting(Act::Stock, job)), this, [this, order](const Result<T>& result) -> Result<T> {
        if (result)
            announce(order);
        return result;
    });
}

void ReturnsDesk::announce(const Uid& order)
{
    m_orders.announce({{order, {}, {}, OutcomeKind::Changed, OutcomeReason::FactsChanged, false, false}});
    Q_EMIT m_stock.catalogueChanged();
    Q_EMIT changed();
}

QFuture<Result<ReturnsView>> ReturnsDesk::view()
{
    return m_store.read([](Ledger& ledger) { return ReturnStore(ledger).view(); });
}

QFuture<Result<OrderOut>> ReturnsDesk::out(const Uid& order)
{
    return m_store.read([order](Ledger& ledger) { return ReturnStore(ledger).out(order); });
}

QFuture<Result<GoodsReturn>> ReturnsDesk::receive(const Uid& order, const QString& lineId, qint64 units,
                                                  const QString& note)
{
    return step<GoodsReturn>(order,
                             [=](Ledger& ledger) { return ReturnStore(ledger).receive(order, lineId, units, note); });
}

QFuture<Result<GoodsReturn>> ReturnsDesk::restockAtOnce(const Uid& order, const QString& lineId, qint64 units,
                                                        const QString& note)
{
    return step<GoodsReturn>(order, [=](Ledger& ledger) -> Result<GoodsReturn> {
        ReturnStore returns(ledger);
        const auto here = returns.receive(order, lineId, units, note);
        return here ? returns.decide(here.value().uid, ReturnState::Restocked, note) : here;
    });
}

QFuture<Result<GoodsReturn>> ReturnsDesk::keep(const Uid& order, const QString& lineId, qint64 units,
                                               const QString& note)
{
    return step<GoodsReturn>(order,
                             [=](Ledger& ledger) { return ReturnStore(ledger).keep(order, lineId, units, note); });
}

QFuture<Result<GoodsReturn>> ReturnsDesk::decide(const GoodsReturn& goods, ReturnState state, const QString& note)
{
    return step<GoodsReturn>(goods.order, [uid = goods.uid, state, note](Ledger& ledger) {
        return ReturnStore(ledger).decide(uid, state, note);
    });
}

QFuture<Result<Done>> ReturnsDesk::undo(const GoodsReturn& goods)
{
    return step<Done>(goods.order, [uid = goods.uid](Ledger& ledger) { return ReturnStore(ledger).undo(uid); });
}

} // namespace kaibang
