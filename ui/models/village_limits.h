// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "village.h"

#include <QString>

namespace kaibang {

/// The limit of a rule as a field takes it: percent with a point for shares, an amount of `currency` for money, else a
/// whole number.
[[nodiscard]] QString limitToEdit(const VillageRule& rule, const QString& currency);
/// The same back. Invalid for anything but a number that is not negative; no floating point on the way.
[[nodiscard]] Result<qint64> limitFromText(ExceptionRule rule, const QString& text, const QString& currency);

} // namespace kaibang
