// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer_identity.h"
#include "ledger.h"

#include <optional>

namespace kaibang {

/// What a purge took away, and the months that hold nothing any more: their keys are to be destroyed.
struct IdentityPurge
{
    int orders = 0;
    QStringList spentMonths;
};

/// Keeps buyers' identities apart from the orders, sealed, for a time. What changes does so inside a transaction of the
/// store thread. Without keys in the ledger (Ledger::setIdentityKeys) nothing is kept and nothing can be read.
class IdentityStore
{
public:
    static constexpr int defaultKeepDays = 90;

    explicit IdentityStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// Keeps what one report named of the buyer. Nothing when it names nobody, when the buyer was erased, or when the
    /// order ended too long ago. A report that comes again with the same facts replaces its own earlier words.
    void remember(qint64 orderId, const Uid& order, const QByteArray& eventHash, const BuyerIdentity& told);
    /// After an undo: what no report that still counts has named goes.
    void dropUnreported(qint64 orderId);

    /// NotFound when there is no such order; Damaged when a sealed field was tampered with.
    Result<BuyerRecord> recordOf(const Uid& order);
    /// Orders of which a whole name, phone or id is these words, newest first.
    Result<QList<Uid>> find(const QString& words);
    /// Takes away this order's identity and that of every order with the same phone or platform id, for good.
    Result<BuyerErasure> erase(const Uid& order);
    /// Takes away what was kept longer than the household wants after an order's end: delivery or closing, or, where no
    /// source told of either, the last word of the order.
    Result<IdentityPurge> purge();

    /// Months that have a key, as far as this ledger knows.
    Result<QStringList> months();
    /// Notes the months of the ledger's keys, so that each can be destroyed in time.
    Result<Done> noteKeys();
    Result<Done> noteDestroyed(const QString& month);
    Result<BuyerCounts> counts();
    /// 0 keeps nothing.
    [[nodiscard]] int keepDays() const;

private:
    [[nodiscard]] bool isWelcome(qint64 orderId);
    [[nodiscard]] QByteArray identityOfReport(qint64 orderId, const QByteArray& eventHash);
    void insert(qint64 orderId, const Uid& order, const QByteArray& digest, const BuyerIdentity& buyer);
    [[nodiscard]] std::optional<qint64> rowOf(const Uid& order);
    /// The fold of what the order's reports named; nullopt where a key is missing.
    [[nodiscard]] std::optional<BuyerIdentity> foldOf(qint64 orderId, const Uid& order);
    [[nodiscard]] QList<qint64> sameBuyer(qint64 orderId, const Uid& order);
    void forget(qint64 orderId);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
