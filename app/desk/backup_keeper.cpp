// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_keeper.h"

#include "in_turn.h"
#include "journal_replay.h"
#include "ledger_comparison.h"
#include "ledger_copy.h"
#include "store_thread.h"
#include "trail_store.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QPointer>
#include <QSet>
#include <QtConcurrentRun>

namespace kaibang {

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
const QString namePattern = QStringLiteral("ledger-*.kaibang");

// The instant stands in the name, so that copies to other disks keep it.
QString nameFor(Instant at)
{
    return QStringLiteral("ledger-%1.kaibang")
        .arg(QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'")));
}

Instant instantOf(const QString& name)
{
    const QString stamp = name.mid(7, 18);
    QDateTime at = QDateTime::fromString(stamp, QStringLiteral("yyyyMMdd'T'HHmmsszzz"));
    at.setTimeSpec(Qt::UTC);
    return Instant{at.isValid() ? at.toMSecsSinceEpoch() : 0};
}

// All of the last day, one a day for a month. The newest is never removed. Gives the oldest that is left.
QString thinOut(const QString& folder, const QString& made, Instant now)
{
    QString oldest = made;
    QSet<qint64> daysKept;
    const QList<BackupFile> files = BackupKeeper::filesIn(folder);
    for (qsizetype i = 1; i < files.size(); ++i) {
        const qint64 age = now.ms - files.at(i).at.ms;
        const qint64 day = files.at(i).at.ms / dayMs;
        const bool isTooMany = age >= dayMs && (age > 31 * dayMs || daysKept.contains(day));
        if (!isTooMany || !QFile::remove(files.at(i).path))
            oldest = files.at(i).path;
        if (age >= dayMs)
            daysKept.insert(day);
    }
    return oldest;
}

// The journal has to reach back to the oldest copy that can be put back, and no further.
void thinJournalTo(const QString& copy, const QString& ledger, const Clock& clock)
{
    if (const auto oldest = Ledger::openReadOnly(copy, clock))
        thinJournal(ledger, oldest.value()->household().uid, oldest.value()->setting(journalNumberKey).toLongLong());
}

// A ledger copied before a schema step holds what the step took out, the buyers of old for one. It was there for the
// case that the step failed; with a checked copy of the new ledger it has served.
QStringList copiesBeforeSteps(const QString& ledger)
{
    const QFileInfo file(ledger);
    QStringList copies;
    for (const QString& name :
         QDir(file.absolutePath()).entryList({file.fileName() + QStringLiteral(".before-v*")}, QDir::Files))
        copies.append(file.absoluteDir().filePath(name));
    return copies;
}

} // namespace

QList<BackupFile> BackupKeeper::filesIn(const QString& folder)
{
    QList<BackupFile> files;
    for (const QFileInfo& info : QDir(folder).entryInfoList({namePattern}, QDir::Files, QDir::Name | QDir::Reversed))
        files.append(BackupFile{info.absoluteFilePath(), instantOf(info.fileName()), info.size(), {}});
    return files;
}

BackupKeeper::BackupKeeper(StoreThread& store, const Clock& clock, QString folder, QObject* parent, int everyMs)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_folder(std::move(folder))
{
    m_copier.setMaxThreadCount(1);
    m_timer.setInterval(everyMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_changed)
            backUpNow();
    });
    m_timer.start();
    // The ledger was brought forward and has no checked copy yet: one is due although nothing else changed.
    inTurn(m_store.read([](Ledger& ledger) -> Result<bool> { return !copiesBeforeSteps(ledger.path()).isEmpty(); }),
           this, [this](const Result<bool>& waiting) { m_changed = m_changed || (waiting && waiting.value()); });
}

BackupKeeper::~BackupKeeper()
{
    m_store.drain();
    m_copier.waitForDone();
}

// Asked of the store for the order: what was queued before is in the file. The job itself, a minute for a gigabyte, has
// a connection of its own, and orders go on being stored.
template<typename T>
QFuture<Result<T>> BackupKeeper::onCopier(std::function<Result<T>(const QString& ledger)> job) const
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_store.readThen([](Ledger& ledger) -> Result<QString> { return ledger.path(); },
                     [promise, job = std::move(job), copier = &m_copier](const Result<QString>& path) {
                         copier->start([promise, job, path] { // nothing of the file is read for the path
                             promise->addResult(job(path.value()));
                             promise->finish();
                         });
                     });
    return promise->future();
}

QFuture<Result<BackupFile>> BackupKeeper::copyTo(const QString& path, bool ownGeneration)
{
    const Instant now = m_clock.now();
    const QString folder = m_folder;
    const auto copyOf = [=, &clock = m_clock](const QString& source) -> Result<BackupFile> {
        const QString place = QFileInfo(path).absolutePath();
        if (!QDir().mkpath(place))
            return Error{ErrorKind::Io, QStringLiteral("backup folder")};
        const auto ledger = Ledger::openReadOnly(source, clock);
        if (!ledger)
            return ledger.error();
        const auto copied = copyLedger(*ledger.value(), path);
        if (!copied)
            return copied.error();
        if (ownGeneration) {
            thinJournalTo(thinOut(folder, path, now), source, clock);
            for (const QString& copy : copiesBeforeSteps(source))
                QFile::remove(copy);
        }
        return BackupFile{path, now, copied.value().bytes, copied.value().orders};
    };
    return inTurn(onCopier<BackupFile>(copyOf), this, [this](const Result<BackupFile>& file) -> Result<BackupFile> {
        if (file) {
            Q_EMIT backedUp(file.value());
        } else {
            m_changed = true;
            Q_EMIT failed(file.error());
        }
        return file;
    });
}

QFuture<Result<BackupFile>> BackupKeeper::backUpNow()
{
    m_changed = false;
    return copyTo(QDir(m_folder).filePath(nameFor(m_clock.now())), true);
}

QFuture<Result<BackupFile>> BackupKeeper::backUpTo(const QString& path)
{
    // The line is there before the file, and so in it.
    auto noted = m_store.run(
        noting(Act::Restore, TrailKind::Exported, QFileInfo(path).fileName(), {}, QStringLiteral("backup")));
    return inTurn(noted, this,
                  [this, path](const Result<Done>& allowed) {
                      return allowed ? copyTo(path, false)
                                     : QtFuture::makeReadyFuture(Result<BackupFile>(allowed.error()));
                  })
        .unwrap();
}

QFuture<Result<QList<BackupFile>>> BackupKeeper::generations() const
{
    return QtConcurrent::run([folder = m_folder]() -> Result<QList<BackupFile>> { return filesIn(folder); });
}

Result<RestoreComparison> BackupKeeper::compareNow(const QString& backup, const QString& ledger, const Clock& clock)
{
    return compareForRestore(backup, ledger, clock);
}

QFuture<Result<RestoreComparison>> BackupKeeper::compare(const QString& backup) const
{
    return onCopier<RestoreComparison>(
        [backup, &clock = m_clock](const QString& ledger) { return compareForRestore(backup, ledger, clock); });
}

QFuture<Result<std::optional<ReplayReport>>> BackupKeeper::lastReplay() const
{
    return m_store.read([](Ledger& ledger) -> Result<std::optional<ReplayReport>> { return ledger.lastReplay(); });
}

QFuture<Result<Done>> BackupKeeper::forgetLastReplay()
{
    return m_store.run(acting(Act::Restore, [](Ledger& ledger) { return ledger.forgetLastReplay(); }));
}

namespace {

const QString restoringInfix = QStringLiteral(".restoring-");
const QString asideInfix = QStringLiteral(".before-restore-");
constexpr const char* ledgerFiles[]{"", "-wal", "-shm"};

// Sets the ledger aside with its log, which must never meet another file, and gives its name to the draft. Where it was
// cut off half-way, doing it again does the rest; where it fails, everything is back where it was.
Result<Done> putInPlace(const QString& draft, const QString& ledger)
{
    QString aside = draft;
    aside.replace(ledger + restoringInfix, ledger + asideInfix);
    bool isMoved = true;
    for (const char* part : ledgerFiles)
        if (QFile::exists(ledger + QLatin1String(part)))
            isMoved = isMoved && QFile::rename(ledger + QLatin1String(part), aside + QLatin1String(part));
    const bool isPlaced = isMoved && QFile::rename(draft, ledger);
    const auto done = isPlaced ? syncToDisk(QFileInfo(ledger).absolutePath())
                               : Result<Done>(Error{ErrorKind::Io, QStringLiteral("putting the backup in place")});
    if (!done) {
        if (isPlaced)
            QFile::rename(ledger, draft);
        for (const char* part : ledgerFiles)
            if (QFile::exists(aside + QLatin1String(part)))
                QFile::rename(aside + QLatin1String(part), ledger + QLatin1String(part));
    }
    return done;
}

// With whatever SQLite keeps beside it: half a log must never meet another copy.
void discard(const QString& part)
{
    for (const char* beside : {"", "-wal", "-shm", "-journal"})
        QFile::remove(part + QLatin1String(beside));
}

} // namespace

Result<QString> BackupKeeper::restore(const QString& backup, const QString& ledger, const Clock& clock,
                                      NewerOrders newer)
{
    const auto checked = checkCopy(backup, clock);
    if (!checked)
        return checked.error();
    QLockFile lock(ledger + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return Error{ErrorKind::Locked, QStringLiteral("the ledger is open")};
    // Copied under a name that says it is not whole; with the next name the restore is decided, and a kill from there
    // on is made good by finishRestore().
    const QString stamp = QString::number(clock.now().ms);
    const QString draft = ledger + restoringInfix + stamp;
    const QString part = draft + QStringLiteral(".part");
    discard(part);
    if (!QFile::copy(backup, part))
        return Error{ErrorKind::Io, QStringLiteral("copy")};
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    // What is to become of the journal stands in the copy itself: whoever opens it does it, whatever happens meanwhile.
    const auto prepared =
        prepareRestored(part, ledger, newer == NewerOrders::MakeUp ? JournalUse::Replay : JournalUse::Leave);
    const auto synced = prepared ? syncToDisk(part) : prepared;
    if (!synced) {
        discard(part);
        return synced.error();
    }
    const bool hadOne = QFile::exists(ledger);
    if (!QFile::rename(part, draft)) {
        discard(part);
        return Error{ErrorKind::Io, QStringLiteral("naming the copy of the backup")};
    }
    if (const auto placed = putInPlace(draft, ledger); !placed) {
        QFile::remove(draft);
        return placed.error();
    }
    return hadOne ? ledger + asideInfix + stamp : QString();
}

Result<Done> BackupKeeper::finishRestore(const QString& ledger)
{
    const QFileInfo file(ledger);
    const QString stem = file.fileName() + restoringInfix; // the ledger's own name may have a ".part" in it
    const QStringList drafts =
        QDir(file.absolutePath()).entryList({stem + QLatin1Char('*')}, QDir::Files, QDir::Name | QDir::Reversed);
    if (drafts.isEmpty())
        return Done{};
    QLockFile lock(ledger + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return Error{ErrorKind::Locked, QStringLiteral("the ledger is open")};
    bool isPlaced = false;
    for (const QString& name : drafts) {
        const QString draft = QDir(file.absolutePath()).filePath(name);
        if (name.indexOf(QLatin1String(".part"), stem.size()) >= 0 ||
            isPlaced) { // also the log of one that was being prepared
            QFile::remove(draft);
        } else if (const auto placed = putInPlace(draft, ledger); !placed) {
            return placed;
        } else {
            isPlaced = true;
        }
    }
    return Done{};
}

} // namespace kaibang
