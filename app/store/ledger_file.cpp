// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_file.h"

#include "ledger_copy.h"
#include "schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

// The schema steps are in this static library; the linker would drop a resource that nobody names.
static void loadMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace kaibang {

namespace {

constexpr qint64 headerSize = 100;

struct FileHeader
{
    quint32 userVersion = 0, applicationId = 0;
};

// Read from the file itself, before SQLite sees it, so that a foreign or damaged file stays untouched to the byte.
// Offsets: https://www.sqlite.org/fileformat.html#the_database_header
Result<FileHeader> readHeader(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::NotFound, path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, file.errorString()};
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize)
        return Error{ErrorKind::Damaged, QStringLiteral("too short for a ledger")};
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Error{ErrorKind::NotOurs, QStringLiteral("no SQLite header")};
    return FileHeader{qFromBigEndian<quint32>(header.constData() + 60),
                      qFromBigEndian<quint32>(header.constData() + 68)};
}

Result<int> usableVersion(const QString& path, const LedgerKind& kind)
{
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    if (header.value().applicationId != static_cast<quint32>(kind.applicationId))
        return Error{ErrorKind::NotOurs, QStringLiteral("application id")};
    if (header.value().userVersion > static_cast<quint32>(kind.version))
        return Error{ErrorKind::NewerFile, QString::number(header.value().userVersion)};
    return static_cast<int>(header.value().userVersion);
}

// Read within a second by a laptop's disk. A larger file is checked while the window is in use already.
constexpr qint64 checkedAtOnceBytes = 64LL * 1024 * 1024;

Result<Done> checkSound(Database& database)
{
    const QString found = database.readText(QStringLiteral("PRAGMA quick_check(1)"));
    if (!database.ok()) // a disk that fails says nothing of the file
        return database.error();
    if (found != QLatin1String("ok"))
        return Error{ErrorKind::Damaged, QStringLiteral("quick_check")};
    return Done{};
}

// The file as it is before a step, whole and checked under its final name, whatever happens meanwhile. What stands
// there already was made the same way, by a start that was cut off in the steps.
Result<Done> keepBeforeStep(Database& database, const QString& copy)
{
    if (QFile::exists(copy))
        return Done{};
    const QString draft = copy + QStringLiteral(".part");
    QFile::remove(draft);
    QString quoted = draft;
    quoted.replace(QLatin1Char('\''), QLatin1String("''"));
    if (!database.execute(QStringLiteral("VACUUM INTO '%1'").arg(quoted)))
        return database.error();
    QFile::setPermissions(draft, QFile::ReadOwner | QFile::WriteOwner);
    if (const auto synced = syncToDisk(draft); !synced)
        return synced.error();
    {
        const auto written = Database::open(draft, Database::Mode::ReadOnly);
        if (!written)
            return written.error();
        if (const auto sound = checkSound(*written.value()); !sound)
            return sound.error();
    }
    if (!QFile::rename(draft, copy))
        return Error{ErrorKind::Io, QStringLiteral("rename of the copy before an upgrade")};
    return syncToDisk(QFileInfo(copy).absolutePath());
}

void removeWithLogs(const QString& path)
{
    for (const auto* part : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(part));
}

} // namespace

LedgerFile::LedgerFile(QString path)
    : m_path(std::move(path))
{
    loadMigrations();
}

LedgerFile::~LedgerFile()
{
    if (!m_unkept.isEmpty()) {
        m_database.reset(); // its log goes with it
        removeWithLogs(m_unkept);
        return;
    }
    if (!m_isOpen) {
        if (m_lock && m_database) // refused: not a byte of it changes
            m_database->keepLog();
        return;
    }
    m_database->clearError();
    if (!m_isCheckDue)
        m_database->execute(QStringLiteral("UPDATE setting SET value='1' WHERE key='closed_cleanly'"));
}

Result<Done> LedgerFile::takeLock()
{
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // only a dead owner makes a lock stale, never its age: a show may last 13 hours
    if (!m_lock->tryLock(0)) {
        const bool held = m_lock->error() == QLockFile::LockFailedError;
        m_lock.reset();
        return Error{held ? ErrorKind::Locked : ErrorKind::Io, QStringLiteral("lock file")};
    }
    return Done{};
}

Result<Done> LedgerFile::connect(const QString& path, Database::Mode mode)
{
    auto database = Database::open(path, mode);
    if (!database)
        return database.error();
    m_database = std::move(database).value();
    return Done{};
}

Result<Done> LedgerFile::markInUse()
{
    if (const auto marked = setSetting(QStringLiteral("closed_cleanly"), QStringLiteral("0")); !marked)
        return marked;
    m_isOpen = true;
    return Done{};
}

Result<std::unique_ptr<LedgerFile>> LedgerFile::create(const QString& path, const LedgerKind& kind)
{
    if (QFile::exists(path))
        return Error{ErrorKind::Exists, path};
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error{ErrorKind::Io, QStringLiteral("folder")};
    std::unique_ptr<LedgerFile> file(new LedgerFile(path));
    if (const auto lock = file->takeLock(); !lock)
        return lock.error();
    if (QFile::exists(path)) // somebody else's, made while the lock was not ours
        return Error{ErrorKind::Exists, path};
    const QString draft = path + QStringLiteral(".new");
    removeWithLogs(draft); // of a power cut
    file->m_unkept = draft;
    if (const auto connected = file->connect(draft, Database::Mode::ReadWrite); !connected)
        return connected.error();
    QFile::setPermissions(draft, QFile::ReadOwner | QFile::WriteOwner);
    Database& database = file->database();
    database.execute(QStringLiteral("PRAGMA application_id=%1").arg(kind.applicationId));
    if (const auto migrated = migrate(database, kind, 0, kind.version); !migrated)
        return migrated.error();
    return file;
}

Result<Done> LedgerFile::place()
{
    // Into the file itself, not only its log: the next start reads the kind and version from the file's header.
    m_database->readNumber(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!m_database->ok())
        return m_database->error();
    m_database.reset();
    if (const auto synced = syncToDisk(m_unkept); !synced)
        return synced;
    if (!QFile::rename(m_unkept, m_path)) // takes no other file's place
        return Error{ErrorKind::Io, QStringLiteral("rename of the new file")};
    m_unkept = m_path;
    if (const auto synced = syncToDisk(QFileInfo(m_path).absolutePath()); !synced)
        return synced;
    if (const auto connected = connect(m_path, Database::Mode::ReadWrite); !connected)
        return connected;
    return markInUse();
}

Result<std::unique_ptr<LedgerFile>> LedgerFile::open(const QString& path, const LedgerKind& kind, FileCheck check)
{
    const auto version = usableVersion(path, kind);
    if (!version)
        return version.error();
    std::unique_ptr<LedgerFile> file(new LedgerFile(path));
    if (const auto lock = file->takeLock(); !lock)
        return lock.error();
    if (const auto connected = file->connect(path, Database::Mode::ReadWrite); !connected)
        return connected.error();
    if (const auto upgraded = file->upgrade(kind); !upgraded)
        return upgraded.error();
    file->m_isCheckDue = file->setting(QStringLiteral("closed_cleanly")) != QLatin1String("1");
    if (file->m_isCheckDue && (check == FileCheck::AtOnce || QFileInfo(path).size() <= checkedAtOnceBytes)) {
        if (const auto sound = checkSound(file->database()); !sound)
            return sound.error();
        file->m_isCheckDue = false;
    }
    if (const auto marked = file->markInUse(); !marked)
        return marked.error();
    return file;
}

Result<Done> LedgerFile::upgrade(const LedgerKind& kind)
{
    // After a kill the header may be older than what the log says.
    const int inForce = static_cast<int>(m_database->readNumber(QStringLiteral("PRAGMA user_version")));
    if (!m_database->ok())
        return m_database->error();
    if (inForce > kind.version)
        return Error{ErrorKind::NewerFile, QString::number(inForce)};
    if (inForce == kind.version)
        return Done{};
    // A file that is damaged is refused as it is; its copy would carry the damage along.
    if (const auto sound = checkSound(*m_database); !sound)
        return sound.error();
    if (const auto kept = keepBeforeStep(*m_database, QStringLiteral("%1.before-v%2").arg(m_path).arg(kind.version));
        !kept)
        return kept.error();
    return migrate(*m_database, kind, inForce, kind.version);
}

Result<std::unique_ptr<LedgerFile>> LedgerFile::openReadOnly(const QString& path, const LedgerKind& kind)
{
    const auto version = usableVersion(path, kind);
    if (!version)
        return version.error();
    std::unique_ptr<LedgerFile> file(new LedgerFile(path));
    if (const auto connected = file->connect(path, Database::Mode::ReadOnly); !connected)
        return connected.error();
    return file;
}

QString LedgerFile::setting(const QString& key) const
{
    Statement get = m_database->statement("SELECT value FROM setting WHERE key=?");
    const QString value = get.run(key).next() ? get.text(0) : QString();
    get.finish();
    return value;
}

Result<Done> LedgerFile::setSetting(const QString& key, const QString& value)
{
    m_database
        ->statement("INSERT INTO setting(key,value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value")
        .run(key, value);
    return m_database->checked(Done{});
}

} // namespace kaibang
