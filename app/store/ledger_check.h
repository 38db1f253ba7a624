// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"

#include <atomic>

namespace kaibang {

/// Reads the whole file of a ledger and says whether its pages hang together, table by table with their indexes, on a
/// read-only connection of its own: the ledger may be open and written meanwhile. A gigabyte takes a laptop's cold disk
/// half a minute. Any thread; Damaged with the table's name; Refused when `stop` was set, seen between two tables.
/// https://www.sqlite.org/pragma.html#pragma_quick_check
Result<Done> checkFile(const QString& path, const Clock& clock, const std::atomic<bool>& stop);

/// The same of a village's ledger.
Result<Done> checkVillageFile(const QString& path, const Clock& clock, const std::atomic<bool>& stop);

} // namespace kaibang
