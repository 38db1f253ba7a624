// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_event.h"
#include "result.h"
#include "tiktok_returns.h"

#include <QJsonObject>

namespace kaibang {

/// An order of TikTok Shop (version 202309), from jsonWithDigits(), with what went back of it. One entry of its lines
/// is one unit; those of one variant and price become one line with a quantity, named by its smallest id, so that it
/// keeps its name when a unit of it is cancelled. Buyers come masked. What a paid order that was cancelled gave back is
/// unknown, and not zero, until a cancellation tells it. Invalid, with the field's name, when the order has no sound
/// id, time or currency, or an amount that is none.
[[nodiscard]] Result<OrderEvent> tiktokOrder(const QJsonObject& order, const TiktokBack& back, const QString& shopId,
                                             Instant observedAt);

} // namespace kaibang
