// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"

namespace kaibang {

/// The numbered bags in which orders are packed: one for each buyer of a show. Runs inside jobs of the store thread.
class BagStore
{
public:
    explicit BagStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// The number of the order's bag, which is made when it has none: the bag of the same buyer (BuyerKeyStore) or of
    /// the same group of one source in the order's show, else a bag of its own. Numbers begin at 1 in every show and
    /// for the counter, and none is ever used again. Once an order has its bag it keeps it, since somebody has written
    /// the number on a bag. A bag that was handed over takes no more; one that was packed is open again. NotFound.
    Result<int> bagOf(qint64 orderId);
    Result<int> bagOf(const Uid& order);
    /// Something of the order goes into its bag, or out of it: a packed bag that is still in the house is open again.
    void openAgainFor(qint64 orderId);

private:
    struct Place
    {
        qint64 bagId = 0; ///< 0: none yet
        int number = 0;
    };
    [[nodiscard]] Place openBagBeside(qint64 orderId);
    void openAgain(qint64 bagId);
    [[nodiscard]] Place newBag(std::optional<qint64> showId);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
