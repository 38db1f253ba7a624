// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "village_ledger.h"

#include <QSet>

namespace kaibang {

/// Days of households whose facts have changed.
using TouchedDays = QSet<std::pair<int, qint64>>; ///< business day, household

/// Makes every sum again that these days are part of. Inside the transaction that changed the facts.
void sumAgain(Database& database, const TouchedDays& touched);

/// How many rows of the sums differ from the sums of the facts, made anew from the facts alone; 0 in a sound ledger.
/// Reads everything: seconds for a large ledger.
[[nodiscard]] Result<qint64> countWrongVillageSums(VillageLedger& ledger);

} // namespace kaibang
