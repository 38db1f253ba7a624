// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "village.h"

#include <QStringList>
#include <QThreadPool>
#include <atomic>
#include <memory>
#include <optional>

namespace kaibang {

class VillageLedger;

/// What one step of an import did.
struct ImportStep
{
    QList<BundleOutcome> files;
    QList<BusinessDay> days;
    bool isLast = false;
    std::optional<Error> failure; ///< of the ledger, after what stands above was kept
};

/// Many files into a village ledger, some at a time: each step is one transaction. Files are read, checked and unfolded
/// on other threads while the ledger's writes, a few ahead of it, so that no more than those are in memory. Made on any
/// thread; step() belongs to the ledger's.
class BundleImport
{
public:
    /// Files, and folders, of which every bundle is taken with those in the folders inside: what is called one, and
    /// what begins as one. Links are not followed.
    explicit BundleImport(QStringList paths);
    /// Waits for the reads that have begun, if end() has not.
    ~BundleImport();

    /// Looks for them: opens files and walks through folders, on whatever thread may wait for a disk. step() does it
    /// where nobody has. After a walk that was stopped no step is the last.
    void find(const std::atomic<bool>& stop);
    /// What find() has found.
    [[nodiscard]] int total() const { return static_cast<int>(m_files.size()); }
    /// The next files in, in the order of their names; stops early when `stop` is set. A file that the ledger refuses
    /// gets its outcome and stops no other; an error is the ledger's, and then nothing of this step was kept.
    Result<ImportStep> step(VillageLedger& ledger, const std::atomic<bool>& stop);
    /// No more of it: waits for the reads that have begun.
    void end();

private:
    struct Ahead;
    void readAhead();

    QStringList m_paths, m_files;
    bool m_isFound = false;
    bool m_isWhole = false; ///< the walk was not stopped
    qsizetype m_next = 0;   ///< of the next step
    qsizetype m_asked = 0;  ///< up to here reading has begun
    std::unique_ptr<Ahead> m_ahead;
    QThreadPool m_readers;
};

/// The bundles among `paths`, as BundleImport takes them.
[[nodiscard]] QStringList bundleFiles(const QStringList& paths, const std::atomic<bool>& stop);

} // namespace kaibang
