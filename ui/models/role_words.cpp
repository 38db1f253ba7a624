// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "role_words.h"

#include <QStringList>

namespace kaibang {

QString RoleWords::roleText(Role role)
{
    switch (role) {
    case Role::Host:
        return tr("Host", "role");
    case Role::Helper:
        return tr("Helper", "role");
    case Role::Trainee:
        return tr("Trainee", "role");
    case Role::Coordinator:
        return tr("Coordinator", "role");
    }
    return {};
}

QString RoleWords::seatText(const RoleSeat& seat)
{
    //: role, name of a person
    return seat.name.isEmpty() ? roleText(seat.role) : tr("%1: %2", "role").arg(roleText(seat.role), seat.name);
}

QString RoleWords::actText(Act act)
{
    switch (act) {
    case Act::Openings:
        return tr("opening table", "act");
    case Act::Packing:
        return tr("packing", "act");
    case Act::Sell:
        return tr("selling", "act");
    case Act::Claims:
        return tr("claims and holds", "act");
    case Act::Stock:
        return tr("stock", "act");
    case Act::Imports:
        return tr("bringing in files", "act");
    case Act::StartShow:
        return tr("starting a show", "act");
    case Act::PrivatePages:
        return tr("buyers' names and addresses", "act");
    case Act::Village:
        return tr("the village's desk", "act");
    case Act::Exports:
        return tr("exports", "act");
    case Act::SignOff:
        return tr("signing days off", "act");
    case Act::EndShow:
        return tr("ending a show", "act");
    case Act::Prices:
        return tr("prices", "act");
    case Act::Refunds:
        return tr("refunds", "act");
    case Act::TakeBack:
        return tr("deleting, archiving and taking imports back", "act");
    case Act::EraseBuyers:
        return tr("erasing buyers", "act");
    case Act::Settings:
        return tr("settings", "act");
    case Act::Keys:
        return tr("keys and shop keys", "act");
    case Act::Restore:
        return tr("restoring backups", "act");
    case Act::Roles:
        return tr("roles and PINs", "act");
    }
    return {};
}

QString RoleWords::actsText(Role role)
{
    if (role == Role::Host)
        return tr("everything", "acts of a role");
    QStringList acts;
    for (const ActRule& rule : actRules)
        if (mayDo(role, rule.act))
            acts.append(actText(rule.act));
    return acts.join(tr(", ", "between acts"));
}

QString RoleWords::refusal(Act act)
{
    QStringList roles;
    for (const Role role : everyRole)
        if (mayDo(role, act))
            roles.append(roleText(role));
    //: an act, the roles that may do it
    return tr("Not for whoever is at the console now: %1. It is for: %2. Ctrl+Shift+L changes who is at the console.")
        .arg(actText(act), roles.join(tr(", ", "between acts")));
}

} // namespace kaibang
