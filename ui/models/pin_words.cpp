// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pin_words.h"

#include "household_desk.h"
#include "role_words.h"
#include "wording.h"

namespace kaibang {

QString PinWords::refusal(const Error& error)
{
    if (const auto minutes = pinLockedMinutes(error))
        return tr("After too many wrong tries the PIN stays closed for %n more minutes.", nullptr, *minutes);
    if (const auto act = actRefused(error))
        return RoleWords::refusal(*act);
    if (error.kind == ErrorKind::Refused && error.detail == QLatin1String("role_off"))
        return tr("This role is not in use. The host sets its PIN in Setup, Roles and PINs.");
    if (error.kind == ErrorKind::Refused && error.detail == QLatin1String("host_pin_first"))
        return tr("Set the host's PIN first: without it nobody could come back to everything.");
    if (error.kind == ErrorKind::Refused && error.detail == QLatin1String("other_roles_first"))
        return tr("Remove the PINs of the other roles first: nobody could come back to everything.");
    if (error.kind == ErrorKind::Refused)
        return tr("The PIN is not right.");
    return Wording::errorText(error);
}

} // namespace kaibang
