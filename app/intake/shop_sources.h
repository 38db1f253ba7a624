// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_source.h"
#include "result.h"

#include <memory>

namespace kaibang {

/// The source of a shop of any kind.
[[nodiscard]] std::unique_ptr<OrderSource> shopSource(ShopSetup setup);

/// The cursor from which such a source begins with what was changed at `since` and later.
[[nodiscard]] QByteArray firstCursorOf(ShopKind kind, Instant since);

/// Where a shop of that kind is asked. Of a Shopify shop it is made of what a person types: its name, its address, or
/// that of its admin's page. Mercado Libre and TikTok Shop have one address for all sellers; where `typed` is not empty
/// it stands in for that (a test's server). Invalid, "address", when it is none; Invalid, "own_domain", for what leads
/// to no Shopify shop, such as its own domain, which is not where it can be asked.
[[nodiscard]] Result<QUrl> askedAddress(ShopKind kind, const QString& typed);

/// A person's entry of a permission: the address that her browser was sent to with "code=" in it, or a bare refresh
/// token.
void takeGrantEntry(const QString& entry, ShopCredentials& credentials);

} // namespace kaibang
