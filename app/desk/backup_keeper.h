// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "recovery.h"
#include "result.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <optional>

namespace kaibang {

class StoreThread;

struct BackupFile
{
    QString path;
    Instant at;
    qint64 bytes = 0;
    std::optional<qint64> orders; ///< read from the copy itself when it was made; a list of files does not know it
    bool operator==(const BackupFile&) const = default;
};

/// What becomes of the orders that the intake journal has and the backup has not.
enum class NewerOrders { MakeUp, LeaveOut };

/// Verified copies of the ledger: every five minutes while something changed, and when asked. GUI thread.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int usuallyEveryMs = 5 * 60 * 1000;

    BackupKeeper(StoreThread& store, const Clock& clock, QString folder, QObject* parent = nullptr,
                 int everyMs = usuallyEveryMs);
    /// Waits for the copies that were begun.
    ~BackupKeeper() override;

    /// Copy, sync, rename, reopen, check; older generations are thinned (all of the last day, one a day for a month),
    /// and the copies made before schema steps, which keep what a step takes out, are removed.
    QFuture<Result<BackupFile>> backUpNow();
    /// To a place of the user's choice: an act (Restore) with its line in the trail. Exists when the file is there.
    QFuture<Result<BackupFile>> backUpTo(const QString& path);
    /// Newest first.
    QFuture<Result<QList<BackupFile>>> generations() const;
    /// The same for any folder, at once; for a ledger that cannot be opened.
    [[nodiscard]] static QList<BackupFile> filesIn(const QString& folder);
    /// Marks the ledger as changed since the last copy.
    void noteChange() { m_changed = true; }
    [[nodiscard]] QString folder() const { return m_folder; }
    /// What restoring `backup` would change, worked out on another thread; nothing is touched.
    QFuture<Result<RestoreComparison>> compare(const QString& backup) const;
    /// The same at once, for a ledger that is not open or cannot be opened. Takes as long as a large file does: on a
    /// worker.
    static Result<RestoreComparison> compareNow(const QString& backup, const QString& ledger, const Clock& clock);
    /// What the last restore has made up, until a person has read it.
    QFuture<Result<std::optional<ReplayReport>>> lastReplay() const;
    QFuture<Result<Done>> forgetLastReplay();

    /// Puts `backup` in the place of `ledger`, which no program may have open; the ledger that was there is kept
    /// beside it under the name that is returned. The backup is checked first; on any failure nothing has changed.
    /// The newer orders are made up when the ledger is opened next, also when the program is killed before that.
    static Result<QString> restore(const QString& backup, const QString& ledger, const Clock& clock,
                                   NewerOrders newer = NewerOrders::MakeUp);
    /// Brings a restore() that was cut off by a kill or a power cut to its end; before a ledger is opened or made.
    /// Locked when another program has it.
    static Result<Done> finishRestore(const QString& ledger);

Q_SIGNALS:
    void backedUp(const kaibang::BackupFile& file);
    void failed(const kaibang::Error& error);

private:
    template<typename T>
    QFuture<Result<T>> onCopier(std::function<Result<T>(const QString& ledger)> job) const;
    QFuture<Result<BackupFile>> copyTo(const QString& path, bool ownGeneration);

    StoreThread& m_store;
    const Clock& m_clock;
    QString m_folder;
    QTimer m_timer;
    mutable QThreadPool m_copier; ///< one copy at a time; done before this goes
    bool m_changed = false;
};

} // namespace kaibang
