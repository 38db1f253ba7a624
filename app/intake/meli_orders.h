// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_event.h"
#include "result.h"

#include <QJsonObject>

namespace kaibang {

/// An order of Mercado Libre, from jsonWithDigits(), with its parcel where that is known (else an empty object). A
/// basket of several is a pack, whose id becomes the group's. What has gone back is told by the payments: a refund
/// turns the whole order into a cancelled one. Whether it was sent and has arrived is told by the parcel alone;
/// "delivered" among the tags is written by other programs. sale_fee is for one unit. Invalid, with the field's name,
/// when the order has no sound id, time or currency, or an amount that is none.
[[nodiscard]] Result<OrderEvent> meliOrder(const QJsonObject& order, const QJsonObject& parcel, const QString& shopId,
                                           Instant observedAt);

/// Its times are written with "-04:00", and those of packs and parcels with "-0400".
[[nodiscard]] std::optional<Instant> meliTime(const QString& text);

/// When an order was changed: "last_updated", in lists also "date_last_updated".
[[nodiscard]] std::optional<Instant> meliChanged(const QJsonObject& order);

} // namespace kaibang
