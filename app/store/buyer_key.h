// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "order_event.h"

namespace kaibang {

/// "The same buyer", without saying who: what bags, limits for each buyer and claims compare.
///
/// A key is a BLAKE2b hash, keyed with a random secret of this ledger, of source, shop and the platform's id of the
/// buyer, or where there is none the name shown. The same person has different keys in two ledgers. Never of a phone
/// or an address: those are few enough to try them all, and whoever has the file has the secret too. A name can be
/// tried likewise by one who suspects it, so the key goes when the identity goes. A masked name ("m***a") gives none:
/// two buyers can look alike. Works without a keychain. What changes does so inside a transaction of the store thread.
class BuyerKeyStore
{
public:
    explicit BuyerKeyStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// Empty where nobody can be told from it. Keys are equal or not; nothing else can be read from them.
    [[nodiscard]] QByteArray keyOf(const QString& source, const QString& shopId, const BuyerIdentity& told);

    /// Notes whom one report names. An id counts more than a name; of two that differ the smaller key stays, so that
    /// it does not matter which report came first. Nothing when the identity of this order may not be kept.
    void remember(qint64 orderId, const QByteArray& eventHash, const OrderEvent& event);
    /// After an undo: what no report that still counts has told goes.
    void dropUnreported(qint64 orderId);
    void forget(qint64 orderId);
    /// Orders of the buyer that this order names by id, itself among them; empty where it names nobody by id.
    [[nodiscard]] QList<qint64> ordersOfSameId(qint64 orderId);

private:
    [[nodiscard]] QByteArray secret();

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
