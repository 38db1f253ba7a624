// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud_events.h"
#include "instant.h"

#include <QByteArray>
#include <QHash>

namespace kaibang {

/// The first word of a new webhook, a form without a signature ("webhook_id=3"). It carries nothing and must be
/// answered with 200, or the webhook is not kept.
[[nodiscard]] bool isWooPing(const QByteArray& contentType, const QByteArray& body);

/// A delivery of a WooCommerce webhook, its headers' names in lower case, after its signature was checked. Orders of
/// topic order.created, .updated and .restored, and order.deleted, whose body is {"id":N}; other resources give an
/// empty reading. The delivery id goes along and is no key: the shop gives two changes of one second the same. Invalid
/// with the field that is wrong.
[[nodiscard]] Result<CloudEventsReading> readWooDelivery(const QHash<QByteArray, QByteArray>& headers,
                                                         const QByteArray& body, Instant observedAt);

} // namespace kaibang
