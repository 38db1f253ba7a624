// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "order.h"

namespace kaibang {

/// What the ledger keeps beside a line: the product it means and the stock it took.
struct LineState
{
    std::optional<qint64> variantId;
    qint64 taken = 0;
    qint64 shortUnits = 0;
    bool removed = false; ///< gone from the newest report; kept for its history
    qint64 returned = 0;  ///< came back and is on the shelf again; not in `taken`
    bool operator==(const LineState&) const = default;
};

/// An order as stored: the merged facts plus what the ledger made of them.
struct OrderRow
{
    qint64 id = 0; ///< local row id, 0 before it is stored
    Order order;
    std::optional<qint64> showId;
    BusinessDay day;
    Instant arrivedAt, changedAt;
    Origin origin = Origin::Push;
    QMap<QString, LineState> lines; ///< by line id
    bool isShort = false, isUnmapped = false, withdrawn = false;
    std::optional<qint64> packedAt;
};

/// Reads one order with lines and refunds; nullopt when there is none.
std::optional<OrderRow> loadOrder(Database& database, const QString& source, const QString& shopId,
                                  const QString& orderId);
std::optional<OrderRow> loadOrder(Database& database, qint64 id);
/// The local row id of an order.
[[nodiscard]] std::optional<qint64> orderRowId(Database& database, const Uid& order);
/// A row id that no order has; it is this transaction's to give to a new one.
[[nodiscard]] qint64 freeOrderRowId(Database& database);
/// Inserts (id 0, which is then set) or updates the order, its lines and refunds.
void saveOrder(Database& database, OrderRow& row);

} // namespace kaibang
