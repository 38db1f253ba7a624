// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer_identity.h"
#include "ledger.h"

#include <optional>

namespace kaibang {

/// Keeps buyers' identities apart from the orders, sealed. What changes does so inside a transaction of the store
/// thread. Without keys in the ledger (Ledger::setIdentityKeys) nothing is kept and nothing can be read.
class IdentityStore
{
public:
    explicit IdentityStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// Keeps what one report named of the buyer. Nothing when it names nobody, when the buyer was erased, or when the
    /// order ended too long ago. A report that comes again with the same facts replaces its own earlier words, and any
    /// that no key at hand opens.
    void remember(qint64 orderId, const Uid& order, const QByteArray& eventHash, const BuyerIdentity& told);
    /// After an undo: what no report that still counts has named goes.
    void dropUnreported(qint64 orderId);

    /// NotFound when there is no such order; Damaged when a sealed field was tampered with.
    Result<BuyerRecord> recordOf(const Uid& order);
    /// Orders of which a whole name, phone or id is these words, newest first.
    Result<QList<Uid>> find(const QString& words);
    Result<BuyerCounts> counts();

private:
    [[nodiscard]] QByteArray identityOfReport(qint64 orderId, const QByteArray& eventHash);
    [[nodiscard]] bool opens(qint64 orderId, const Uid& order, const QByteArray& digest);
    void insert(qint64 orderId, const Uid& order, const QByteArray& digest, const BuyerIdentity& buyer);
    /// The fold of what the order's reports named; nullopt where a key is missing, Damaged where one does not fit.
    Result<std::optional<BuyerIdentity>> foldOf(qint64 orderId, const Uid& order);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
