// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaibang {

class HouseholdDesk;
class ShopDesk;
class ShowRunner;

/// Shops are asked from the moment the household is known, and more often during a show. A rehearsal asks no real shop.
void wireShops(HouseholdDesk& household, ShopDesk& shops, ShowRunner& runner);

} // namespace kaibang
