// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "role.h"

#include <QCoreApplication>

namespace kaibang {

/// Roles and acts in the user's words.
class RoleWords
{
    Q_DECLARE_TR_FUNCTIONS(kaibang::RoleWords)

public:
    /// "Helper".
    [[nodiscard]] static QString roleText(Role role);
    /// As roleText(), with the household's own word for it where there is one: "Helper: Ana".
    [[nodiscard]] static QString seatText(const RoleSeat& seat);
    [[nodiscard]] static QString actText(Act act);
    /// What the role may do, as one line.
    [[nodiscard]] static QString actsText(Role role);
    /// Who may do it, and how to become one: why a button is off, and what a refused act says.
    [[nodiscard]] static QString refusal(Act act);
};

} // namespace kaibang
