// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer_identity.h"
#include "journal_entry.h"
#include "ledger.h"

namespace kaibang {

/// What a purge took away, and the months that hold nothing any more: their keys are to be destroyed.
struct IdentityPurge
{
    int orders = 0;
    QStringList spentMonths;
    QStringList touchedMonths; ///< not spent, but backups made before hold more of these months than the ledger does
};

/// Takes buyers' identities away again, in time and on request, and notes which months' keys have to be replaced so
/// that older backups forget too (IdentityKeyLog). What changes does so inside a transaction of the store thread.
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
    /// Takes away this order's identity and that of every order with the same phone or platform id, for good, and tells
    /// the intake journal which orders these were, so that a copy that is put back forgets them too. NotFound.
    Result<BuyerErasure> erase(const Uid& order);
    /// Once more, in a copy from before the erasure. The orders need not be in it: what a source tells of them later
    /// names nobody. Whether it was not known here.
    bool eraseAgain(const PastErasure& erasure);
    /// Which erasures a ledger's file knows; none where it is of a version before they were kept in this way.
    static QList<PastErasure> erasuresIn(Database& file);
    /// Takes away what was kept longer than the household wants after an order's end: delivery or closing, or, where no
    /// source told of either, the last word of the order.
    Result<IdentityPurge> purge();
    /// Empties the write-ahead log, which still has the pages as they were. Outside a transaction.
    Result<Done> sweepLog();

private:
    [[nodiscard]] BuyerErasure countedIn(const QList<qint64>& orders);
    [[nodiscard]] QList<qint64> sameBuyer(qint64 orderId, const Uid& order);
    void forget(qint64 orderId);
    void markErased(const JournalOrder& order, const QString& buyer, Instant at);
    /// Orders whose time is over, and the months of what is kept of them.
    [[nodiscard]] QStringList due(QList<qint64>& orders);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
