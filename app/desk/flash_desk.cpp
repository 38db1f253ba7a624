// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flash_desk.h"

#include "catalogue_store.h"
#include "flash_store.h"
#include "in_turn.h"
#include "order_desk.h"
#include "store_thread.h"
#include "trail_notes.h"
#include "trail_store.h"

#include <algorithm>
#include <chrono>

namespace kaibang {

using namespace std::chrono_literals;

FlashDesk::FlashDesk(StoreThread& store, OrderDesk& orders, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &FlashDesk::look);
    m_timer.start(500ms);
    connect(&orders, &OrderDesk::ordersChanged, this, [this] {
        if (!m_running.isEmpty())
            load();
    });
}

FlashDesk::~FlashDesk()
{
    m_store.drain();
}

void FlashDesk::look()
{
    const Instant now = m_clock.now();
    const bool isOver =
        std::any_of(m_running.begin(), m_running.end(), [now](const FlashPrice& price) { return !price.runsAt(now); });
    if (isOver)
        load();
}

void FlashDesk::take(const QList<FlashPrice>& running)
{
    if (running == m_running)
        return;
    const QList<FlashPrice> before = std::exchange(m_running, running);
    Q_EMIT changed(m_running);
    for (const FlashPrice& price : before)
        if (std::none_of(m_running.begin(), m_running.end(),
                         [&price](const FlashPrice& one) { return one.variant == price.variant; }))
            Q_EMIT ended(price);
}

QFuture<Result<QList<FlashPrice>>> FlashDesk::load()
{
    auto future = m_store.read([](Ledger& ledger) { return FlashStore(ledger).running(ledger.now()); });
    return inTurn(future, this, [this](const Result<QList<FlashPrice>>& running) -> Result<QList<FlashPrice>> {
        if (running)
            take(running.value());
        return running;
    });
}

QFuture<Result<FlashPrice>> FlashDesk::start(const Wish& wish, bool belowFloorAllowed)
{
    auto future = m_store.run(acting(Act::Prices, [wish, belowFloorAllowed](Ledger& ledger) {
        const auto started = FlashStore(ledger).start(wish.show, wish.variant, wish.priceMinor, wish.lengthMs,
                                                      wish.units, wish.unitsEach, belowFloorAllowed);
        const auto variant = CatalogueStore(ledger).variant(wish.variant);
        if (started && variant)
            TrailStore(ledger).add(TrailKind::FlashPrice, variant.value().code,
                                   amountText(ledger, variant.value().priceMinor), amountText(ledger, wish.priceMinor));
        return started;
    }));
    return inTurn(future, this, [this](const Result<FlashPrice>& started) -> Result<FlashPrice> {
        if (started)
            load();
        return started;
    });
}

QFuture<Result<Done>> FlashDesk::end(const Uid& flash)
{
    auto future = m_store.run(acting(Act::Sell, [flash](Ledger& ledger) { return FlashStore(ledger).end(flash); }));
    return inTurn(future, this, [this](const Result<Done>& done) -> Result<Done> {
        load();
        return done;
    });
}

QFuture<Result<Done>> FlashDesk::undoEnd(const Uid& flash)
{
    auto future = m_store.run(acting(Act::Sell, [flash](Ledger& ledger) { return FlashStore(ledger).undoEnd(flash); }));
    return inTurn(future, this, [this](const Result<Done>& done) -> Result<Done> {
        load();
        return done;
    });
}

} // namespace kaibang
