// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settlement_desk.h"

#include "import_desk.h"
#include "in_turn.h"
#include "order_desk.h"
#include "settlement_query.h"
#include "settlement_store.h"
#include "store_thread.h"

#include <QPromise>
#include <QtConcurrentRun>
#include <memory>

namespace kaibang {

SettlementDesk::SettlementDesk(StoreThread& store, OrderDesk& orders, ImportDesk& imports, const Clock& clock,
                               QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_readers.setMaxThreadCount(1);
    connect(&orders, &OrderDesk::ordersChanged, this, &SettlementDesk::changed);
    connect(&imports, &ImportDesk::imported, this, &SettlementDesk::changed);
    connect(&imports, &ImportDesk::undone, this, &SettlementDesk::changed);
}

SettlementDesk::~SettlementDesk()
{
    m_store.drain();
    m_readers.waitForDone();
}

QFuture<Result<SettlementOverview>> SettlementDesk::overview(std::optional<Instant> since)
{
    auto promise = std::make_shared<QPromise<Result<SettlementOverview>>>();
    promise->start();
    const auto answer = [promise](const Result<SettlementOverview>& overview) {
        promise->addResult(overview);
        promise->finish();
    };
    inTurn(m_store.read([](Ledger& ledger) -> Result<QString> { return ledger.path(); }), this,
           [this, since, answer](const Result<QString>& path) { inTurn(read(path.value(), since), this, answer); });
    return promise->future();
}

QFuture<Result<SettlementOverview>> SettlementDesk::read(const QString& path, std::optional<Instant> since)
{
    return QtConcurrent::run(&m_readers, [this, path, since]() -> Result<SettlementOverview> {
        const auto ledger = Ledger::openReadOnly(path, m_clock);
        if (!ledger)
            return ledger.error();
        return SettlementQuery(*ledger.value()).overview(since);
    });
}

QFuture<Result<QList<SettlementEntry>>> SettlementDesk::entries(const SettlementOrder& order)
{
    return m_store.read(
        [order](Ledger& ledger) { return SettlementQuery(ledger).entries(order.source, order.shopId, order.orderId); });
}

QFuture<Result<Done>> SettlementDesk::accept(const SettlementFinding& finding, const QString& because)
{
    return inTurn(m_store.run(acting(Act::Imports,
                                     [finding, because](Ledger& ledger) {
                                         return SettlementStore(ledger).accept(finding.order, finding.gap(), because);
                                     })),
                  this, [this](const Result<Done>& done) {
                      if (done)
                          Q_EMIT changed();
                      return done;
                  });
}

QFuture<Result<Done>> SettlementDesk::undoAccept(const SettlementOrder& order)
{
    return inTurn(m_store.run(acting(Act::Imports,
                                     [order](Ledger& ledger) { return SettlementStore(ledger).undoAccept(order); })),
                  this, [this](const Result<Done>& done) {
                      if (done)
                          Q_EMIT changed();
                      return done;
                  });
}

} // namespace kaibang
