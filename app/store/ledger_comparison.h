// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "recovery.h"

namespace kaibang {

/// Works out what would change if `backup` took the place of `ledger`, from both files and the ledger's journal. Reads
/// only; the ledger may be open and written meanwhile, may be damaged, or may not be there. Any thread; a million
/// orders take some seconds. The backup may be of an older version: what that did not know counts as newer.
Result<RestoreComparison> compareForRestore(const QString& backup, const QString& ledger, const Clock& clock);

} // namespace kaibang
