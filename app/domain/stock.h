// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "uid.h"

#include <QString>

namespace kaibang {

/// Why stock moved. Stored in ledgers: add at the end, never renumber.
enum class StockReason {
    Received = 1,       ///< goods came in
    Order = 2,          ///< an order took them
    OrderCancelled = 3, ///< a cancelled or changed order gave them back
    Correction = 4,     ///< a person counted again; the difference is the delta
    Spoiled = 5,
    Returned = 6, ///< a buyer sent it back and a person put it on the shelf
    TopUp = 7,    ///< added while selling
    Gift = 8,
    ImportUndone = 9,
    Opened = 10 ///< a mussel taken from a lot
};

/// The name of a reason for programs; it does not change.
[[nodiscard]] QString stockReasonName(StockReason reason);

/// One row of the stock ledger: the only way stock ever changes.
struct StockMove
{
    Uid variant;
    qint64 delta = 0; ///< units, never 0
    StockReason reason = StockReason::Correction;
    QString note;
    Uid order; ///< the order that caused it, if one did
    Instant at;
    qint64 onHandAfter = 0;
    bool operator==(const StockMove&) const = default;
};

/// Units that orders have taken and not given back: held by those that are not paid, sold by those that are.
struct StockTaken
{
    qint64 held = 0, sold = 0;
    bool operator==(const StockTaken&) const = default;
};

} // namespace kaibang
