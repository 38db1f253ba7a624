// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "village_ledger.h"

namespace kaibang {

/// What a verified copy turned out to hold when it was opened again.
struct CopyReport
{
    qint64 bytes = 0;
    qint64 orders = 0;
};

/// Writes a whole, compact copy: VACUUM INTO a temporary name, sync of file and folder, rename, open again, check.
/// A damaged source makes VACUUM fail instead of copying the damage. Exists when `path` is there already.
/// Runs outside a transaction. A ledger that was opened to be read only will do, and on another thread the writer goes
/// on meanwhile.
Result<CopyReport> copyLedger(Ledger& ledger, const QString& path);

/// Opens a copy read-only and checks it: integrity, our kind, version, invariants.
Result<CopyReport> checkCopy(const QString& path, const Clock& clock);

/// The same for a village's ledger; its orders are those that bundles told.
Result<CopyReport> copyVillage(VillageLedger& ledger, const QString& path);
Result<CopyReport> checkVillageCopy(const QString& path, const Clock& clock);

/// Flushes a file or folder to the disk. Io.
Result<Done> syncToDisk(const QString& path);

} // namespace kaibang
