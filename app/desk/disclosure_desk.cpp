// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure_desk.h"

#include "disclosure_store.h"
#include "in_turn.h"
#include "opening_query.h"
#include "store_thread.h"

namespace kaibang {

DisclosureDesk::DisclosureDesk(StoreThread& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{}

DisclosureDesk::~DisclosureDesk()
{
    m_store.drain();
}

QFuture<Result<DisclosureState>> DisclosureDesk::read(const Uid& product)
{
    return m_store.read([product](Ledger& ledger) -> Result<DisclosureState> {
        const auto card = DisclosureStore(ledger).newest(product);
        const auto soFar = OpeningQuery(ledger).totals({}, product);
        if (!card || !soFar)
            return card ? soFar.error() : card.error();
        return DisclosureState{card.value(), soFar.value()};
    });
}

QFuture<Result<Disclosure>> DisclosureDesk::save(const Disclosure& card)
{
    auto future =
        m_store.run(acting(Act::Stock, [card](Ledger& ledger) { return DisclosureStore(ledger).save(card); }));
    return inTurn(future, this, [this](const Result<Disclosure>& kept) {
        if (kept)
            Q_EMIT saved(kept.value());
        return kept;
    });
}

QFuture<Result<QList<Uid>>> DisclosureDesk::disclosed()
{
    return m_store.read([](Ledger& ledger) { return DisclosureStore(ledger).disclosed(); });
}

} // namespace kaibang
