// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer_identity.h"
#include "ledger.h"

namespace kaibang {

/// What a purge took away, and the months that hold nothing any more: their keys are to be destroyed.
struct IdentityPurge
{
    int orders = 0;
    QStringList spentMonths;
};

/// Takes buyers' identities away again: in time, on request, and with their keys from old backups too. What changes
/// does so inside a transaction of the store thread.
class IdentityRemoval
{
public:
    static constexpr int defaultKeepDays = 90;

    explicit IdentityRemoval(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// The household's days after an order's end; 0 keeps nothing.
    [[nodiscard]] int keepDays() const;
    /// Whether an identity of this order may be kept: not after an erasure, and not when its time is over.
    [[nodiscard]] bool isWelcome(qint64 orderId);

    /// Takes away this order's identity and that of every order with the same phone or platform id, for good.
    /// NotFound.
    Result<BuyerErasure> erase(const Uid& order);
    /// Takes away what was kept longer than the household wants after an order's end: delivery or closing, or, where no
    /// source told of either, the last word of the order.
    Result<IdentityPurge> purge();
    /// Empties the write-ahead log, which still has the pages as they were. Outside a transaction.
    Result<Done> sweepLog();

    /// Months that have a key, as far as this ledger knows.
    Result<QStringList> months();
    /// Notes the months of the ledger's keys, so that each can be destroyed in time.
    Result<Done> noteKeys();
    Result<Done> noteDestroyed(const QString& month);

private:
    [[nodiscard]] QList<qint64> sameBuyer(qint64 orderId, const Uid& order);
    void forget(qint64 orderId);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
