// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer_identity.h"
#include "ledger.h"

#include <QHash>

namespace kaibang {

/// What a purge took away, and the months that hold nothing any more: their keys are to be destroyed.
struct IdentityPurge
{
    int orders = 0;
    QStringList spentMonths;
    QStringList touchedMonths; ///< not spent, but backups made before hold more of these months than the ledger does
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

    /// What erase() would take away; nothing is changed. NotFound.
    Result<BuyerErasure> preview(const Uid& order);
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
    /// How often each month's key was replaced; months that never were are left out.
    Result<QHash<QString, int>> generations();
    /// Seals what the month's key has sealed with the month's key of `then`, and from now on. With the former key gone,
    /// copies in backups made before cannot be opened, wherever those lie; that is why a copy is not rewritten instead:
    /// a stick in a drawer cannot be. Unsupported without both keys.
    Result<Done> reseal(const QString& month, const IdentityKeys& now, const IdentityKeys& then);

private:
    [[nodiscard]] BuyerErasure countedIn(const QList<qint64>& orders);
    [[nodiscard]] QList<qint64> sameBuyer(qint64 orderId, const Uid& order);
    void forget(qint64 orderId);
    /// Orders whose time is over, and the months of what is kept of them.
    [[nodiscard]] QStringList due(QList<qint64>& orders);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
