// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QList>
#include <QString>
#include <array>
#include <optional>

namespace kaibang {

/// Who is at the console. Numbers are stored in ledgers and never change.
enum class Role { Host = 1, Helper = 2, Trainee = 3, Coordinator = 4 };

inline constexpr std::array everyRole{Role::Host, Role::Helper, Role::Trainee, Role::Coordinator};

/// What a person does at the console and what not everybody may do. Looking and choosing a language is nobody's act.
enum class Act {
    Openings,     ///< results at the opening table
    Packing,      ///< ticks, parcels, promised work
    Sell,         ///< sales by hand, the run order, orders without product or stock
    Claims,       ///< claims and holds
    Stock,        ///< products and counts, without prices
    Imports,      ///< files of orders and payouts
    StartShow,    ///< begins a show and names it
    PrivatePages, ///< names and addresses of buyers
    Village,      ///< the village's households, files, rules, notes and tasks
    Exports,      ///< files that leave the console: reports, catalogue, bundles for the village
    SignOff,      ///< the village's days
    EndShow,      ///< ends a show
    Prices,       ///< prices, sales below the lowest price, flash prices, catalogue files
    Refunds,      ///< money that goes back, by hand
    TakeBack,     ///< archives a product, takes an import back
    EraseBuyers,  ///< erases a buyer for good
    Settings,     ///< Setup, but for language and look
    Keys,         ///< keys, pedals, and the keys of shops
    Restore,      ///< puts a backup in the ledger's place
    Roles         ///< roles and their PINs
};

/// One line of the table below.
struct ActRule
{
    Act act;
    const char* name; ///< stable, as in the manual: "refunds"
    bool host, helper, trainee, coordinator;
};

/// The one table of who may do what. The manual prints it (README.md), and a test compares both.
inline constexpr std::array actRules{ActRule{Act::Openings, "openings", true, true, true, false},
                                     ActRule{Act::Packing, "packing", true, true, true, false},
                                     ActRule{Act::Sell, "selling", true, true, false, false},
                                     ActRule{Act::Claims, "claims", true, true, false, false},
                                     ActRule{Act::Stock, "stock", true, true, false, false},
                                     ActRule{Act::Imports, "imports", true, true, false, false},
                                     ActRule{Act::StartShow, "start show", true, true, false, false},
                                     ActRule{Act::PrivatePages, "private pages", true, true, false, false},
                                     ActRule{Act::Village, "village", true, false, false, true},
                                     ActRule{Act::Exports, "exports", true, false, false, true},
                                     ActRule{Act::SignOff, "sign-offs", true, false, false, true},
                                     ActRule{Act::EndShow, "end show", true, false, false, false},
                                     ActRule{Act::Prices, "prices", true, false, false, false},
                                     ActRule{Act::Refunds, "refunds", true, false, false, false},
                                     ActRule{Act::TakeBack, "deletion and undo", true, false, false, false},
                                     ActRule{Act::EraseBuyers, "erase buyers", true, false, false, false},
                                     ActRule{Act::Settings, "settings", true, false, false, false},
                                     ActRule{Act::Keys, "keys", true, false, false, false},
                                     ActRule{Act::Restore, "restore", true, false, false, false},
                                     ActRule{Act::Roles, "roles", true, false, false, false}};

[[nodiscard]] constexpr bool mayDo(Role role, Act act)
{
    const ActRule& rule = actRules[static_cast<std::size_t>(act)];
    switch (role) {
    case Role::Host:
        return rule.host;
    case Role::Helper:
        return rule.helper;
    case Role::Trainee:
        return rule.trainee;
    case Role::Coordinator:
        return rule.coordinator;
    }
    return false;
}

/// How many acts a role has: who has the fewest is the weakest.
[[nodiscard]] constexpr int strengthOf(Role role)
{
    int acts = 0;
    for (const ActRule& rule : actRules)
        acts += mayDo(role, rule.act) ? 1 : 0;
    return acts;
}

/// Whether `inner` may do nothing that `outer` may not: no PIN is asked on that way.
[[nodiscard]] constexpr bool isWithin(Role inner, Role outer)
{
    for (const ActRule& rule : actRules)
        if (mayDo(inner, rule.act) && !mayDo(outer, rule.act))
            return false;
    return true;
}

/// Each act stands at its own place and the host may do everything, or nobody could set a PIN right.
[[nodiscard]] constexpr bool isWholeTable()
{
    for (std::size_t i = 0; i < actRules.size(); ++i)
        if (static_cast<std::size_t>(actRules[i].act) != i || !actRules[i].host)
            return false;
    return actRules.size() == static_cast<std::size_t>(Act::Roles) + 1;
}
static_assert(isWholeTable());

/// "host", "helper": stable, for files and reports.
[[nodiscard]] constexpr const char* roleName(Role role)
{
    switch (role) {
    case Role::Host:
        return "host";
    case Role::Helper:
        return "helper";
    case Role::Trainee:
        return "trainee";
    case Role::Coordinator:
        return "coordinator";
    }
    return "";
}

/// A role as a household has it.
struct RoleSeat
{
    Role role = Role::Host;
    QString name; ///< the household's own word for it, such as a person's name; may be empty
    bool hasPin = false;
    bool operator==(const RoleSeat&) const = default;
};

/// Refused, for an act that whoever is at the console may not do.
[[nodiscard]] inline Error notAllowed(Act act)
{
    return {ErrorKind::Refused,
            QStringLiteral("not allowed: ") + QLatin1String(actRules[static_cast<std::size_t>(act)].name)};
}

/// The act that was refused, where that is what the error says.
[[nodiscard]] inline std::optional<Act> actRefused(const Error& error)
{
    for (const ActRule& rule : actRules)
        if (error.kind == ErrorKind::Refused && error.detail == notAllowed(rule.act).detail)
            return rule.act;
    return std::nullopt;
}

} // namespace kaibang
