// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop_wires.h"

#include "household_desk.h"
#include "shop_desk.h"
#include "show_runner.h"

#include <memory>
#include <utility>

namespace kaibang {

void wireShops(HouseholdDesk& household, ShopDesk& shops, ShowRunner& runner)
{
    QObject::connect(&runner, &ShowRunner::changed, &shops,
                     [&shops](const ShowView& view) { shops.setLive(view.show.state == ShowState::Live); });
    const auto once = std::make_shared<bool>(false);
    QObject::connect(&household, &HouseholdDesk::changed, &shops, [&shops, once](const HouseholdSettings& settings) {
        if (std::exchange(*once, true))
            return;
        if (settings.isRehearsal)
            shops.setRehearsal();
        else
            shops.load();
    });
}

} // namespace kaibang
