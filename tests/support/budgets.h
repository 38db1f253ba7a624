// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kaibang::samples {

/// Whether KAIBANG_LONG asks for the long budgets. Unset, empty and 0 all mean the short ones.
inline bool hasLongBudget()
{
    const QByteArray asked = qgetenv("KAIBANG_LONG");
    return !asked.isEmpty() && asked != "0";
}

} // namespace kaibang::samples
