// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trail.h"

#include <array>

namespace kaibang {

/// What the trail has of an act: names of kinds (trailKindName()), and why it has nothing of the rest. Either may be
/// empty, not both.
struct ActTrail
{
    Act act;
    const char* kinds;
    const char* rest;
};

/// One line for each act. The manual prints it (README.md), and a test compares both.
inline constexpr std::array actTrails{
    ActTrail{Act::Openings, "", "each step is a row of its own, taken back or not"},
    ActTrail{Act::Packing, "", "the bag has when it was packed and handed over"},
    ActTrail{Act::Sell, "sale_undone", "the order's story has the rest"},
    ActTrail{Act::Claims, "", "claim, hold and order have what was decided"},
    ActTrail{Act::Stock, "", "each movement is a row with its reason"},
    ActTrail{Act::Imports, "", "each file is listed with its rows"},
    ActTrail{Act::StartShow, "", "the show has its times"},
    ActTrail{Act::PrivatePages, "", "looking changes nothing"},
    ActTrail{Act::Village, "", "each file is listed with what became of it; notes and tasks are rows"},
    ActTrail{Act::Exports, "exported", ""},
    ActTrail{Act::SignOff, "signed_off, key_made", ""},
    ActTrail{Act::EndShow, "", "the show has its times"},
    ActTrail{Act::Prices, "price, below_floor, flash_price, catalogue_file", ""},
    ActTrail{Act::Refunds, "refund", ""},
    ActTrail{Act::TakeBack, "archived, unarchived, catalogue_undone, import_undone, deleted, brought_back", ""},
    ActTrail{Act::EraseBuyers, "buyer_erased", ""},
    ActTrail{Act::Settings, "keep_days, key_made", "the rest can be set back and changes no order"},
    ActTrail{Act::Keys, "key_made, key_removed", "keyboard and pedals change no order"},
    ActTrail{Act::Restore, "restored, exported", ""},
    ActTrail{Act::Roles, "pin_set, pin_changed, pin_removed, role_named", ""}};

/// Kinds that are nobody's act: who is at the console, and what the program does by itself.
inline constexpr std::array nobodysTrail{TrailKind::PinClosed, TrailKind::RoleTaken, TrailKind::BuyersPurged,
                                         TrailKind::BackupsClosed};

[[nodiscard]] constexpr bool isEveryActHere()
{
    for (std::size_t i = 0; i < actTrails.size(); ++i)
        if (static_cast<std::size_t>(actTrails[i].act) != i || (!*actTrails[i].kinds && !*actTrails[i].rest))
            return false;
    return actTrails.size() == actRules.size();
}
static_assert(isEveryActHere());

} // namespace kaibang
