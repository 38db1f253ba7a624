// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle_file.h"
#include "told_bundle.h"

namespace kaibang {

class Ledger;

/// A bundle with its number, ready to be given away.
struct BundleOffer
{
    ToldBundle told;
    QString fileName; ///< bundleFileName()
    QByteArray bytes;
};

/// What a bundle that closes this day says, without number and instant: the day, and every earlier one since the first
/// that was ever told that was not told yet or has changed. Reads only, on any connection to a ledger whose pseudonyms
/// were made (Pseudonyms), and all of one moment. Refused for a rehearsal, Invalid for a day that has not begun.
[[nodiscard]] Result<DayBundle> gatheredBundle(Ledger& ledger, BusinessDay closes);

[[nodiscard]] BundleDraft draftOf(const DayBundle& bundle);

/// The gathered bundle under the number that the ledger gave it. As encodeBundle().
[[nodiscard]] Result<BundleOffer> sealedBundle(DayBundle bundle, const ToldBundle& told, const SigningKey& key);

/// The highest number among this household's bundles in these folders, by their first lines; 0 where there is none. So
/// that a ledger which was restored from a backup gives no number twice. Reads the disk: on a worker.
[[nodiscard]] qint64 highestNumber(const QStringList& folders, const Uid& household);

/// All of it at once, on a ledger that may be written, in one transaction. `given`: see BundleStore::numbered().
[[nodiscard]] Result<BundleOffer> makeBundle(Ledger& ledger, BusinessDay closes, const SigningKey& key,
                                             qint64 given = 0);

/// Writes a whole file or none: a name of its own in the same folder, sync, rename, sync of the folder. What stood
/// there under this name is replaced. Io, DiskFull, NotFound for the folder. Waits for the disk: on a worker.
[[nodiscard]] Result<Done> writeWhole(const QString& path, const QByteArray& bytes);

} // namespace kaibang
