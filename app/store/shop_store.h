// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"
#include "ledger.h"
#include "outcome.h"
#include "shop.h"

#include <QStringList>

namespace kaibang {

/// A connected shop with where it has been read to and what was known of it last.
struct ShopRow
{
    Shop shop;
    QByteArray cursor;
    FeedHealth health;
};

/// Shops whose orders are fetched, and the feeds' own record. Store thread, inside its transactions.
class ShopStore
{
public:
    explicit ShopStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    [[nodiscard]] Result<QList<ShopRow>> connected();
    /// Adds the shop, or takes a disconnected one back with this name and address. `firstCursor` counts only where
    /// none is kept from earlier. Exists when it is connected already.
    Result<Done> connectShop(const Shop& shop, const QByteArray& firstCursor);
    /// NotFound when it is not connected. The orders stay, the cursor too.
    Result<Done> disconnectShop(const QString& sourceId);

    /// Stores what a poll brought: its orders, its cursor, its rows that could not be read and the feed's record, all
    /// in the transaction this is called in. Returns the orders' outcomes.
    Result<QList<OrderOutcome>> apply(const OrderBatch& batch, const FeedNote& note);
    /// Ids of the shop's orders that are neither closed nor withdrawn, sorted, from behind `after` on: those that
    /// somebody could have deleted.
    [[nodiscard]] QStringList openOrders(const Shop& shop, const QString& after, int most);

private:
    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
