// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop_desk.h"

namespace kaibang {

class HouseholdDesk;
class SecretKeeper;
class ShowRunner;

/// The keychain as the desk of shops wants it. `secrets` is borrowed and outlives the desk.
[[nodiscard]] SecretAccess secretAccess(SecretKeeper& secrets);

/// Shops are asked from the moment the household is known, and more often during a show. A rehearsal asks no real shop.
void wireShops(HouseholdDesk& household, ShopDesk& shops, ShowRunner& runner);

} // namespace kaibang
