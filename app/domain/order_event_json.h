// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_event.h"

#include <QJsonObject>

namespace kaibang {

/// The wire and file form of an order event: snake_case names as the fields of OrderEvent, instants as ISO 8601 UTC,
/// amounts as integer minor units, ids and quantities as text. Absent optionals are left out.
/// `withBuyer` is for the wire alone, where a sender tells who bought. False leaves the buyer's identity out and only
/// the masked alias in: the form that is kept in an order's history and shown by every program.
[[nodiscard]] QJsonObject toJson(const OrderEvent& event, bool withBuyer);

/// Reads the form above. Integers may be 64-bit; ids given as JSON integers become text without loss.
/// Invalid names the first field that is missing or wrong. observed_at is not read: the receiver sets it.
Result<OrderEvent> orderEventFromJson(const QJsonObject& object);

/// The JSON without observed_at, origin, the delivery id and the buyer (but with the alias), as an order's history
/// keeps it: equal bytes for equal facts.
[[nodiscard]] QByteArray canonicalText(const OrderEvent& event);
/// SHA-256 of it: the name of a report.
[[nodiscard]] QByteArray contentHash(const QByteArray& canonicalText);
[[nodiscard]] QByteArray contentHash(const OrderEvent& event);

[[nodiscard]] QString paymentName(Payment payment);
[[nodiscard]] QString fulfilmentName(Fulfilment fulfilment);
[[nodiscard]] QString closedName(Closed closed);
[[nodiscard]] QString originName(Origin origin);

} // namespace kaibang
