// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger_audit.h"
#include "village_ledger.h"

namespace kaibang {

/// Reads a whole village ledger: SQLite's own check, every fact by a bundle that is there, every sum made anew from the
/// facts alone, the figures of signed days. Seconds for a large one.
[[nodiscard]] Result<QList<AuditCheck>> auditVillage(VillageLedger& ledger);

} // namespace kaibang
