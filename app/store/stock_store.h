// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "stock.h"

#include <QHash>
#include <QList>

namespace kaibang {

/// Moves stock, always by a delta with a reason. Runs inside a transaction of the store thread.
class StockStore
{
public:
    explicit StockStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// Takes exactly `units` or nothing. True when they were there.
    bool take(qint64 variantId, qint64 units, StockReason reason, std::optional<qint64> orderId,
              const QString& note = {});
    /// Takes what is there, at most `units`; returns how many.
    qint64 takeUpTo(qint64 variantId, qint64 units, StockReason reason, std::optional<qint64> orderId);
    void put(qint64 variantId, qint64 units, StockReason reason, std::optional<qint64> orderId,
             const QString& note = {});
    [[nodiscard]] qint64 onHand(qint64 variantId);

    /// A person's delta. OutOfStock when it would go below zero; Invalid for zero; NotFound. Refused for one more of a
    /// piece that is there or that an order took: it comes back through PieceStore alone.
    Result<qint64> move(const Uid& variant, qint64 delta, StockReason reason, const QString& note);
    Result<StockTaken> takenBy(const Uid& variant);
    /// The same of every variant that orders have taken any of, in one pass over their lines.
    Result<QHash<Uid, StockTaken>> takenByVariant();
    /// Variants on sale that have reached their low-stock level or have nothing left, with what is left. Without
    /// pieces, which are one of each, and sets, which have no stock of their own.
    Result<QHash<Uid, qint64>> low();
    /// The newest rows first.
    Result<QList<StockMove>> history(const Uid& variant, int limit);

private:
    [[nodiscard]] bool isPiece(qint64 variantId);
    [[nodiscard]] bool mayComeByHand(qint64 variantId);
    void record(qint64 variantId, qint64 delta, StockReason reason, std::optional<qint64> orderId, const QString& note);

    Ledger& m_ledger;
    Database& m_database;
};

/// The row id of a variant; nullopt when unknown.
std::optional<qint64> variantRowId(Database& database, const Uid& variant);

} // namespace kaibang
