// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QLockFile>
#include <memory>

namespace kaibang {

/// When a file that was not closed cleanly is read through: small files at once and large ones by whoever asks
/// isCheckDue(), or every file at once.
enum class FileCheck { BySize, AtOnce };

/// A kind of file that this program keeps: what its header says and which schema steps it has.
struct LedgerKind
{
    int applicationId;
    int version;                                             ///< the newest step
    const char* steps;                                       ///< resource folder of the numbered .sql files
    void (*whileStepping)(Database&, int version) = nullptr; ///< work of a step that SQL cannot do, or null
};

/// An SQLite file of ours, open: the household's ledger and the village's are two kinds of it. Lives on the thread that
/// opened it. Its table `setting` (key, value) is there in every kind.
///
/// Opening takes an advisory lock beside the file (one writer), refuses files of other programs or kinds (NotOurs), of
/// newer versions (NewerFile) and damaged ones (Damaged) without changing a byte of them, and runs schema steps that
/// are missing, each in a transaction, after a copy `NAME.before-vN` was made.
class LedgerFile
{
public:
    /// A new file with 0600 rights in a folder with 0700 rights, under the draft name `NAME.new` until place() and gone
    /// with this object until keep(): what fails half-way leaves no file that the next try would take for a ledger.
    /// Exists when there is one already.
    static Result<std::unique_ptr<LedgerFile>> create(const QString& path, const LedgerKind& kind);
    static Result<std::unique_ptr<LedgerFile>> open(const QString& path, const LedgerKind& kind, FileCheck check);
    /// No lock, no step; nothing is written.
    static Result<std::unique_ptr<LedgerFile>> openReadOnly(const QString& path, const LedgerKind& kind);
    /// Gives a new file its name, whole and on the disk, and opens it there.
    Result<Done> place();
    /// A new file is wanted from now on.
    void keep() { m_unkept.clear(); }
    /// A clean end: the next start need not check the whole file. A new one that nobody kept is removed.
    ~LedgerFile();

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] const QString& path() const { return m_path; }
    /// See Ledger::isCheckDue().
    [[nodiscard]] bool isCheckDue() const { return m_isCheckDue; }
    void noteChecked() { m_isCheckDue = false; }
    [[nodiscard]] QString setting(const QString& key) const;
    Result<Done> setSetting(const QString& key, const QString& value);

private:
    explicit LedgerFile(QString path);
    Result<Done> takeLock();
    Result<Done> connect(const QString& path, Database::Mode mode);
    Result<Done> markInUse();
    Result<Done> upgrade(const LedgerKind& kind);

    QString m_path;
    QString m_unkept; ///< where the new file lies now, until keep()
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
    bool m_isCheckDue = false;
    bool m_isOpen = false; ///< to write, and taken for sound: a file that was refused is not written into
};

} // namespace kaibang
