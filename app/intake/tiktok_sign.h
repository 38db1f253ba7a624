// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth_one.h"
#include "shop.h"

#include <optional>

namespace kaibang {

/// The signature of a request to TikTok Shop: hex HMAC-SHA256 under the app's secret of secret + path + the items'
/// names and values, sorted by name, + body + secret. `sign` and `access_token` are left out.
[[nodiscard]] QByteArray tiktokSignature(const QByteArray& secret, const QByteArray& path, QueryItems items,
                                         const QByteArray& body);

/// True when `authorization` is the hex HMAC-SHA256 under the door's secret of its app key and the raw body. Takes
/// constant time.
[[nodiscard]] bool isTiktokSignature(const QByteArray& authorization, const QByteArray& rawBody, const ShopDoor& door);

/// The shop that a webhook speaks of; nullopt for a body that is none. A webhook names an order and tells nearly
/// nothing of it, so it is a bell and no report.
[[nodiscard]] std::optional<QString> tiktokWebhookShop(const QByteArray& body);

} // namespace kaibang
