// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flash_price.h"
#include "ledger.h"

#include <QList>

namespace kaibang {

/// Prices for a short time. Runs inside jobs of the store thread. When a price ends is a stored instant; nothing has to
/// happen at that instant for the usual price to be back.
class FlashStore
{
public:
    explicit FlashStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    static constexpr qint64 shortestMs = 10'000, longestMs = 24LL * 3600 * 1000;

    /// Begins now and takes the place of a price that runs for the same variant. Refused below the floor price unless
    /// `belowFloorAllowed`; Invalid for lengths and limits that are none; NotFound.
    Result<FlashPrice> start(const Uid& show, const Uid& variant, qint64 priceMinor, qint64 lengthMs, qint64 units,
                             qint64 unitsEach, bool belowFloorAllowed);
    Result<Done> end(const Uid& flash);
    /// Goes on where end() stopped it, when its time is not over.
    Result<Done> undoEnd(const Uid& flash);

    /// The prices that run at `at`.
    Result<QList<FlashPrice>> running(Instant at);
    /// The price of `variant` at `at`, also when its units are sold: see FlashPrice::runsAt().
    std::optional<FlashPrice> priceOf(const Uid& variant, Instant at);
    /// Units that one buyer has taken at this price.
    qint64 takenBy(const Uid& flash, const QByteArray& buyerKey);
    /// Notes that an order took the price. While its last unit is taken the price does not run.
    void note(const FlashPrice& flash, const Uid& order, qint64 units);
    Result<QList<FlashPrice>> ofShow(const Uid& show);

private:
    QList<FlashPrice> pricesOf(class Statement& s);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
