// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pin_words.h"

#include "household_desk.h"
#include "wording.h"

namespace kaibang {

QString PinWords::refusal(const Error& error)
{
    if (const auto minutes = pinLockedMinutes(error))
        return tr("After too many wrong tries the PIN stays closed for %n more minutes.", nullptr, *minutes);
    if (error.kind == ErrorKind::Refused)
        return tr("The PIN is not right.");
    return Wording::errorText(error);
}

} // namespace kaibang
