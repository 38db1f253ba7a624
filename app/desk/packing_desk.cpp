// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packing_desk.h"

#include "in_turn.h"
#include "order_desk.h"
#include "packing_store.h"
#include "store_thread.h"

namespace kaibang {

PackingDesk::PackingDesk(StoreThread& store, OrderDesk& orders, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_orders(orders)
{
    connect(&m_orders, &OrderDesk::ordersChanged, this, &PackingDesk::changed);
}

PackingDesk::~PackingDesk()
{
    m_store.drain();
}

// One step on the store thread; then whoever shows the bag's orders hears that they changed.
template<typename T, typename Step>
QFuture<Result<T>> PackingDesk::step(const Uid& bag, Step step)
{
    struct Answer
    {
        T value;
        QList<Uid> orders;
    };
    auto future = m_store.run(acting(Act::Packing, [bag, step](Ledger& ledger) -> Result<Answer> {
        PackingStore packing(ledger);
        const auto done = step(packing);
        if (!done)
            return done.error();
        const auto now = packing.bag(bag);
        if (!now)
            return now.error();
        return Answer{done.value(), now.value().orders};
    }));
    return inTurn(future, this, [this](const Result<Answer>& answer) -> Result<T> {
        if (!answer)
            return answer.error();
        QList<OrderOutcome> outcomes;
        for (const Uid& order : answer.value().orders)
            outcomes.append(
                OrderOutcome{order, {}, {}, OutcomeKind::Changed, OutcomeReason::FactsChanged, false, false});
        m_orders.announce(outcomes);
        Q_EMIT changed();
        return answer.value().value;
    });
}

QFuture<Result<QList<Bag>>> PackingDesk::bags(const BagsOf& show)
{
    return m_store.run(acting(nobodysAct, [show](Ledger& ledger) -> Result<QList<Bag>> {
        PackingStore packing(ledger);
        if (const auto assigned = packing.assign(show); !assigned)
            return assigned.error();
        return packing.bags(show);
    }));
}

QFuture<Result<Bag>> PackingDesk::setTicked(const Uid& bag, const BagItem& item, qint64 units)
{
    return step<Bag>(bag, [=](PackingStore& packing) { return packing.setTicked(bag, item, units); });
}

QFuture<Result<ScanOutcome>> PackingDesk::scan(const Uid& bag, const QString& text)
{
    return step<ScanOutcome>(bag, [=](PackingStore& packing) { return packing.scan(bag, text); });
}

QFuture<Result<Done>> PackingDesk::setPacked(const Uid& bag, bool packed)
{
    return step<Done>(bag, [=](PackingStore& packing) { return packing.setPacked(bag, packed); });
}

QFuture<Result<Done>> PackingDesk::setPhoto(const Uid& bag, const QString& address)
{
    return step<Done>(bag, [=](PackingStore& packing) { return packing.setPhoto(bag, address); });
}

QFuture<Result<Done>> PackingDesk::setParcel(const Uid& bag, const QString& courier, const QString& tracking)
{
    return step<Done>(bag, [=](PackingStore& packing) { return packing.setParcel(bag, courier, tracking); });
}

QFuture<Result<Done>> PackingDesk::setHanded(const QList<Uid>& bags, bool handed)
{
    auto future = m_store.run(acting(Act::Packing, [=](Ledger& ledger) -> Result<Done> {
        for (const Uid& bag : bags)
            if (const auto set = PackingStore(ledger).setHanded(bag, handed); !set)
                return set;
        return Done{};
    }));
    return inTurn(future, this, [this](const Result<Done>& done) -> Result<Done> {
        Q_EMIT changed();
        return done;
    });
}

QFuture<Result<QList<Bag>>> PackingDesk::ofSameBuyer(const Uid& bag)
{
    return m_store.read([bag](Ledger& ledger) { return PackingStore(ledger).ofSameBuyer(bag); });
}

QFuture<Result<Done>> PackingDesk::combine(const Uid& from, const Uid& into)
{
    return step<Done>(into, [=](PackingStore& packing) { return packing.combine(from, into); });
}

QFuture<Result<Done>> PackingDesk::separate(const Uid& from)
{
    return step<Done>(from, [=](PackingStore& packing) { return packing.separate(from); });
}

} // namespace kaibang
