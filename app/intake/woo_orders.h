// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_event.h"
#include "result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kaibang {

/// The source of every order of a WooCommerce shop.
[[nodiscard]] QString wooSource();

/// An instant of a field in GMT, which is written without a zone.
[[nodiscard]] std::optional<Instant> wooGmt(const QJsonObject& object, const char* name);

/// An order of the REST API v3, which is also the body of its webhooks. Instants are read from the fields in GMT alone:
/// the others have no zone. Amounts are read as decimal text, digits beyond those of the currency are rounded; what the
/// API gives as a number only (a line's price) is worked out from the texts. Invalid, with the field's name, when the
/// order has no sound id, time or currency, or an amount that is none.
[[nodiscard]] Result<OrderEvent> wooOrder(const QJsonObject& order, const QString& shopId, Origin origin,
                                          Instant observedAt);

/// Adds what only the list of an order's refunds tells: when, and how much of which line.
[[nodiscard]] Result<Done> addWooRefunds(OrderEvent& event, const QJsonArray& refunds);

/// An order that is not there any more: it is cancelled, and nothing else is known.
[[nodiscard]] OrderEvent wooGone(const QString& orderId, const QString& shopId, Origin origin, Instant observedAt);

/// A checkout that somebody has begun and not sent: not an order yet.
[[nodiscard]] bool isWooDraft(const QJsonObject& order);

/// The order's time of change, in seconds since 1970.
[[nodiscard]] std::optional<qint64> wooModified(const QJsonObject& order);

} // namespace kaibang
