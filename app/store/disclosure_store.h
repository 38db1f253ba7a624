// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure.h"
#include "ledger.h"

#include <QList>

namespace kaibang {

/// Disclosure cards of opening products. A version that was saved never changes. Runs inside jobs of the store thread.
class DisclosureStore
{
public:
    explicit DisclosureStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// The newest version; nullopt when there is none.
    Result<std::optional<Disclosure>> newest(const Uid& product);
    /// Newest first.
    Result<QList<Disclosure>> versions(const Uid& product);
    /// The card with this row id.
    Result<Disclosure> card(qint64 id);
    /// Adds a version and counts what waits in the queue by its packs. A card that tells the same as the newest one
    /// adds none. Invalid while something is missing on it, NotFound when the product is no opening.
    Result<Disclosure> save(Disclosure card);
    /// Row id of the newest card of a product; nullopt when there is none.
    [[nodiscard]] std::optional<qint64> newestId(const QByteArray& product);
    /// Opening products that have a card.
    Result<QList<Uid>> disclosed();

    /// NeedsDisclosure, with the product's uid as its detail, when the variant is an opening without a card; else Done.
    Result<Done> checkSellable(qint64 variantId);

private:
    Disclosure read(Statement& head);
    void write(const Disclosure& card);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
