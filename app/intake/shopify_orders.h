// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_event.h"
#include "result.h"

#include <QJsonObject>

namespace kaibang {

/// An order as a webhook's body writes it, which is also the shape that ShopifySource asks GraphQL for. `order` comes
/// from jsonWithDigits(). Amounts are those in the shop's own currency, never in the one that the buyer was shown.
/// What was taken out of an order by an edit is written as a refund without money there: it makes a line smaller and is
/// no refund here. Invalid, with the field's name, when the order has no sound id, time or currency, or an amount that
/// is none.
[[nodiscard]] Result<OrderEvent> shopifyOrder(const QJsonObject& order, const QString& shopId, Origin origin,
                                              Instant observedAt);

/// The body of refunds/create: a refund alone, which tells nothing else of its order. Its lines follow with the order,
/// and so does all of it where nothing here says what the shop's own currency is (Invalid, "currency").
[[nodiscard]] Result<OrderEvent> shopifyRefund(const QJsonObject& refund, const QString& shopId, Instant observedAt);

/// An order that is not there any more.
[[nodiscard]] OrderEvent shopifyGone(const QString& orderId, const QString& shopId, Instant observedAt);

/// The number in "gid://shopify/Order/123", or a plain number, as text.
[[nodiscard]] QString shopifyId(const QJsonValue& value);

} // namespace kaibang
