// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer_desk.h"

#include "identity_key_log.h"
#include "identity_removal.h"
#include "identity_store.h"
#include "in_turn.h"
#include "order_query.h"
#include "store_thread.h"

namespace kaibang {

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

} // namespace

BuyerDesk::BuyerDesk(StoreThread& store, const Clock& clock, std::chrono::milliseconds lookEvery, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_hours.setInterval(lookEvery);
    connect(&m_hours, &QTimer::timeout, this, &BuyerDesk::everyHour);
    m_hours.start();
}

BuyerDesk::~BuyerDesk()
{
    drain();
}

void BuyerDesk::drain()
{
    m_store.drain();
}

void BuyerDesk::everyHour()
{
    const qint64 since = m_clock.now().ms - m_purgedAt.ms;
    if (m_keeping == Keeping::Starting || (since >= 0 && since < dayMs))
        return;
    purge();
    Q_EMIT dayPassed();
}

void BuyerDesk::setKeeping(Keeping keeping)
{
    const bool first = m_keeping == Keeping::Starting;
    if (m_keeping != keeping) {
        m_keeping = keeping;
        Q_EMIT keepingChanged();
    }
    if (first)
        purge();
}

QFuture<Result<IdentityKeyPlan>> BuyerDesk::keyPlan()
{
    return m_store.read([](Ledger& ledger) -> Result<IdentityKeyPlan> {
        IdentityKeyLog log(ledger);
        const auto months = log.months();
        const auto generations = log.generations();
        const auto open = log.open();
        if (!months || !generations || !open)
            return !months ? months.error() : !generations ? generations.error() : open.error();
        return IdentityKeyPlan{ledger.household().uid, ledger.household().isRehearsal, months.value(),
                               generations.value(),    open.value().toReplace,         open.value().toDestroy};
    });
}

QFuture<Result<Done>> BuyerDesk::setKeys(const IdentityKeys& keys)
{
    auto future = m_store.run(acting(nobodysAct, [keys](Ledger& ledger) {
        ledger.setIdentityKeys(keys);
        return IdentityKeyLog(ledger).noteKeys();
    }));
    return inTurn(future, this, [this](const Result<Done>& noted) -> Result<Done> {
        if (noted)
            setKeeping(Keeping::On);
        return noted;
    });
}

void BuyerDesk::setNoKeychain()
{
    setKeeping(Keeping::NoKeychain);
}

QFuture<Result<Done>> BuyerDesk::noteDestroyed(const QString& month)
{
    return m_store.run(
        acting(nobodysAct, [month](Ledger& ledger) { return IdentityKeyLog(ledger).noteDestroyed(month); }));
}

QFuture<Result<Done>> BuyerDesk::reseal(const QString& month, const IdentityKeys& now, const IdentityKeys& then)
{
    return m_store.run(acting(
        nobodysAct, [month, now, then](Ledger& ledger) { return IdentityKeyLog(ledger).reseal(month, now, then); }));
}

QFuture<Result<bool>> BuyerDesk::noteBackupsClosed(const QString& month, KeysLeft left)
{
    const auto of = left == KeysLeft::None ? IdentityKeyLog::Left::None : IdentityKeyLog::Left::NewOne;
    auto future = m_store.run(
        acting(nobodysAct, [month, of](Ledger& ledger) { return IdentityKeyLog(ledger).noteClosed(month, of); }));
    return inTurn(future, this, [this, month](const Result<bool>& closed) -> Result<bool> {
        if (closed && closed.value())
            Q_EMIT backupsClosed(month);
        return closed;
    });
}

QFuture<Result<BuyerRecord>> BuyerDesk::buyerOf(const Uid& order)
{
    return m_store.read(
        acting(Act::PrivatePages, [order](Ledger& ledger) { return IdentityStore(ledger).recordOf(order); }));
}

QFuture<Result<QList<OrderSummary>>> BuyerDesk::find(const QString& words)
{
    return m_store.read(acting(Act::PrivatePages, [words](Ledger& ledger) -> Result<QList<OrderSummary>> {
        const auto orders = IdentityStore(ledger).find(words);
        if (!orders)
            return orders.error();
        return OrderQuery(ledger).summaries(orders.value());
    }));
}

// The write-ahead log still holds the pages as they were: it is emptied too.
void BuyerDesk::sweep()
{
    m_store.read([](Ledger& ledger) { return IdentityRemoval(ledger).sweepLog(); });
    Q_EMIT forgotten();
}

QFuture<Result<BuyerErasure>> BuyerDesk::previewErase(const Uid& order)
{
    return m_store.read(
        acting(Act::EraseBuyers, [order](Ledger& ledger) { return IdentityRemoval(ledger).preview(order); }));
}

QFuture<Result<BuyerErasure>> BuyerDesk::erase(const Uid& order)
{
    auto future =
        m_store.run(acting(Act::EraseBuyers, [order](Ledger& ledger) { return IdentityRemoval(ledger).erase(order); }));
    return inTurn(future, this, [this](const Result<BuyerErasure>& erased) -> Result<BuyerErasure> {
        if (!erased)
            return erased;
        sweep();
        if (!erased.value().months.isEmpty())
            Q_EMIT monthsTouched(erased.value().months);
        return erased;
    });
}

QFuture<Result<int>> BuyerDesk::purge()
{
    m_purgedAt = m_clock.now();
    auto future = m_store.run(acting(nobodysAct, [](Ledger& ledger) { return IdentityRemoval(ledger).purge(); }));
    return inTurn(future, this, [this](const Result<IdentityPurge>& purged) -> Result<int> {
        if (!purged)
            return purged.error();
        if (purged.value().orders > 0)
            sweep();
        if (!purged.value().touchedMonths.isEmpty())
            Q_EMIT monthsTouched(purged.value().touchedMonths);
        if (!purged.value().spentMonths.isEmpty())
            Q_EMIT monthsSpent(purged.value().spentMonths);
        return purged.value().orders;
    });
}

QFuture<Result<BuyerCounts>> BuyerDesk::counts()
{
    return m_store.read([](Ledger& ledger) { return IdentityStore(ledger).counts(); });
}

} // namespace kaibang
