// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud_events.h"
#include "instant.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace kaibang {

/// A delivery of a Shopify webhook, its headers' names in lower case, after its signature (base64 HMAC-SHA256 of the
/// raw body in X-Shopify-Hmac-Sha256) was checked. Orders of topics orders/create, /updated, /paid, /cancelled and
/// others of that resource, and refunds/create; other topics give an empty reading. Webhook and event ids go along and
/// are no keys: the same change may come with another one. Invalid with the field that is wrong.
[[nodiscard]] Result<CloudEventsReading> readShopifyDelivery(const QHash<QByteArray, QByteArray>& headers,
                                                             const QByteArray& body, Instant observedAt);

} // namespace kaibang
