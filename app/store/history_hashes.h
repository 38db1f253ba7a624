// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace kaibang {

/// The schema step that comes with forgetBuyersInHashes().
inline constexpr int buyerFreeHashesVersion = 2;

/// Up to version 1 the hash of a report covered the buyer's name and note, which could be guessed from it. Gives every
/// report of the history, and every version key, the hash of the facts alone: what contentHash() gives for the same
/// report today, so that it is known again. Two reports that told the same but for the buyer become one.
/// Inside the schema step's transaction.
void forgetBuyersInHashes(Database& database);

} // namespace kaibang
