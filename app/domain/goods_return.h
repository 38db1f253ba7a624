// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "uid.h"

#include <QList>
#include <QString>
#include <optional>

namespace kaibang {

/// What became of goods that had left the house. Stored: add at the end, never renumber.
enum class ReturnState {
    ToInspect = 1, ///< they are back, and nobody has looked at them
    Restocked = 2, ///< looked at, and on the shelf again
    Lost = 3,      ///< broken, worn or gone on the way
    Kept = 4       ///< the buyer keeps them: they do not come back
};

/// Units of one order line that came back, or never will.
struct GoodsReturn
{
    Uid uid, order, variant;
    QString source, orderId, alias;
    QString lineId, itemName, pieceNumber;
    qint64 units = 0; ///< of stock
    ReturnState state = ReturnState::ToInspect;
    QString note;
    Instant at; ///< when they came, or when it was known that they do not
    std::optional<Instant> decidedAt;
    bool operator==(const GoodsReturn&) const = default;
};

/// A line of an order whose goods are out, and how many of them nothing is known of yet.
struct LineOut
{
    QString lineId, itemName, pieceNumber;
    Uid variant;
    qint64 units = 0;
    bool isAwaited = false; ///< the source says that it was refunded or is on its way back
    bool operator==(const LineOut&) const = default;
};

/// An order that left the house with lines that are out.
struct OrderOut
{
    Uid order;
    QString source, orderId, alias, currency;
    std::optional<qint64> refundedMinor;
    Instant changedAt;
    QList<LineOut> lines;
    bool operator==(const OrderOut&) const = default;
};

/// Returns as they stand on disk.
struct ReturnsView
{
    QList<OrderOut> awaited;      ///< the longest known first
    QList<GoodsReturn> toInspect; ///< in the order they came
    QList<GoodsReturn> done;      ///< the newest first
    bool operator==(const ReturnsView&) const = default;
};

/// The name of a state for programs; it does not change.
[[nodiscard]] QString returnStateName(ReturnState state);

} // namespace kaibang
