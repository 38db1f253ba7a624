// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "ledger_copy.h"
#include "money.h"
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

Result<int> usableVersion(const QString& path)
{
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    if (header.value().applicationId != static_cast<quint32>(Ledger::applicationId))
        return Error{ErrorKind::NotOurs, QStringLiteral("application id")};
    if (header.value().userVersion > static_cast<quint32>(Ledger::currentVersion))
        return Error{ErrorKind::NewerFile, QString::number(header.value().userVersion)};
    return static_cast<int>(header.value().userVersion);
}

// Read within a second by a laptop's disk. A larger file is checked while the window is in use already.
constexpr qint64 checkedAtOnceBytes = 64LL * 1024 * 1024;

Result<Done> checkSound(Database& database)
{
    if (database.readText(QStringLiteral("PRAGMA quick_check(1)")) != QLatin1String("ok"))
        return Error{ErrorKind::Damaged, database.ok() ? QStringLiteral("quick_check") : database.error().detail};
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

} // namespace

Ledger::Ledger(QString path, const Clock& clock)
    : m_path(std::move(path))
    , m_clock(clock)
{
    loadMigrations();
}

Ledger::~Ledger()
{
    if (!m_lock || !m_database)
        return;
    m_database->clearError();
    if (!m_isCheckDue) // a clean end: the next start need not check the whole file
        m_database->execute(QStringLiteral("UPDATE setting SET value='1' WHERE key='closed_cleanly'"));
}

Result<Done> Ledger::takeLock()
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

Result<Done> Ledger::connect(Database::Mode mode)
{
    auto database = Database::open(m_path, mode);
    if (!database)
        return database.error();
    m_database = std::move(database).value();
    return Done{};
}

Result<std::unique_ptr<Ledger>> Ledger::create(const QString& path, const Household& household, const Clock& clock)
{
    if (QFile::exists(path))
        return Error{ErrorKind::Exists, path};
    if (!QTimeZone::isTimeZoneIdAvailable(household.zone.toLatin1()))
        return Error{ErrorKind::Invalid, QStringLiteral("zone")};
    if (!Currency::fromCode(household.currency))
        return Error{ErrorKind::Invalid, QStringLiteral("currency")};
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error{ErrorKind::Io, QStringLiteral("folder")};
    std::unique_ptr<Ledger> ledger(new Ledger(path, clock));
    if (const auto lock = ledger->takeLock(); !lock)
        return lock.error();
    if (const auto connected = ledger->connect(Database::Mode::ReadWrite); !connected)
        return connected.error();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    Database& database = *ledger->m_database;
    database.execute(QStringLiteral("PRAGMA application_id=%1").arg(applicationId));
    if (const auto migrated = migrate(database, 0, currentVersion); !migrated)
        return migrated.error();
    // Into the file itself, not only its log: the next start reads the kind and version from the file's header.
    database.readNumber(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    Household own = household;
    own.uid = Uid::create(clock.now());
    database.begin();
    Statement put = database.statement("INSERT INTO setting(key,value) VALUES(?,?)");
    put.run(QStringLiteral("household_uid"), own.uid.text());
    put.run(QStringLiteral("rehearsal"), QString::number(own.isRehearsal ? 1 : 0));
    put.run(QStringLiteral("closed_cleanly"), QStringLiteral("0"));
    for (const auto& key :
         {QStringLiteral("name"), QStringLiteral("zone"), QStringLiteral("day_start"), QStringLiteral("currency")})
        put.run(key, QString());
    database.commit();
    if (const auto stored = ledger->setHousehold(own); !stored)
        return stored.error();
    if (const auto read = ledger->readHousehold(); !read)
        return read.error();
    return ledger;
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString& path, const Clock& clock, FileCheck check)
{
    const auto version = usableVersion(path);
    if (!version)
        return version.error();
    std::unique_ptr<Ledger> ledger(new Ledger(path, clock));
    if (const auto lock = ledger->takeLock(); !lock)
        return lock.error();
    if (const auto connected = ledger->connect(Database::Mode::ReadWrite); !connected)
        return connected.error();
    Database& database = *ledger->m_database;
    // After a kill the header may be older than what the log says.
    const int inForce = static_cast<int>(database.readNumber(QStringLiteral("PRAGMA user_version")));
    if (!database.ok())
        return database.error();
    if (inForce > currentVersion)
        return Error{ErrorKind::NewerFile, QString::number(inForce)};
    if (inForce < currentVersion) {
        // A file that is damaged is refused as it is; its copy would carry the damage along.
        if (const auto sound = checkSound(database); !sound)
            return sound.error();
        if (const auto kept = keepBeforeStep(database, QStringLiteral("%1.before-v%2").arg(path).arg(currentVersion));
            !kept)
            return kept.error();
        if (const auto migrated = migrate(database, inForce, currentVersion); !migrated)
            return migrated.error();
    }
    ledger->m_isCheckDue = ledger->setting(QStringLiteral("closed_cleanly")) != QLatin1String("1");
    if (ledger->m_isCheckDue && (check == FileCheck::AtOnce || QFileInfo(path).size() <= checkedAtOnceBytes)) {
        if (const auto sound = checkSound(database); !sound)
            return sound.error();
        ledger->m_isCheckDue = false;
    }
    if (const auto read = ledger->readHousehold(); !read)
        return read.error();
    if (const auto marked = ledger->setSetting(QStringLiteral("closed_cleanly"), QStringLiteral("0")); !marked)
        return marked.error();
    return ledger;
}

Result<std::unique_ptr<Ledger>> Ledger::openReadOnly(const QString& path, const Clock& clock)
{
    const auto version = usableVersion(path);
    if (!version)
        return version.error();
    std::unique_ptr<Ledger> ledger(new Ledger(path, clock));
    if (const auto connected = ledger->connect(Database::Mode::ReadOnly); !connected)
        return connected.error();
    if (const auto read = ledger->readHousehold(); !read)
        return read.error();
    return ledger;
}

int Ledger::fileVersion()
{
    return static_cast<int>(m_database->readNumber(QStringLiteral("PRAGMA user_version")));
}

Result<Done> Ledger::readHousehold()
{
    m_household.uid = Uid::fromText(setting(QStringLiteral("household_uid")));
    m_household.name = setting(QStringLiteral("name"));
    m_household.zone = setting(QStringLiteral("zone"));
    m_household.dayStartMinute = setting(QStringLiteral("day_start")).toInt();
    m_household.currency = setting(QStringLiteral("currency"));
    m_household.isRehearsal = setting(QStringLiteral("rehearsal")) == QLatin1String("1");
    m_dayRule = DayRule{QTimeZone(m_household.zone.toLatin1()), m_household.dayStartMinute};
    if (!m_database->ok())
        return m_database->error();
    if (!m_household.uid.isValid() || !m_dayRule.zone.isValid())
        return Error{ErrorKind::Damaged, QStringLiteral("household settings")};
    return Done{};
}

Result<Done> Ledger::setHousehold(const Household& household)
{
    if (!QTimeZone::isTimeZoneIdAvailable(household.zone.toLatin1()) || !Currency::fromCode(household.currency) ||
        household.dayStartMinute < 0 || household.dayStartMinute >= 24 * 60)
        return Error{ErrorKind::Invalid, QStringLiteral("household")};
    if (household.currency != m_household.currency) {
        Statement any = m_database->statement("SELECT 1 FROM orders LIMIT 1");
        const bool used = any.run().next();
        any.finish();
        if (used)
            return Error{ErrorKind::Refused, QStringLiteral("currency of a ledger with orders")};
    }
    Statement put = m_database->statement("UPDATE setting SET value=? WHERE key=?");
    put.run(household.name.trimmed(), QStringLiteral("name"));
    put.run(household.zone, QStringLiteral("zone"));
    put.run(QString::number(household.dayStartMinute), QStringLiteral("day_start"));
    put.run(household.currency, QStringLiteral("currency"));
    if (!m_database->ok())
        return m_database->error();
    return readHousehold();
}

QString Ledger::setting(const QString& key) const
{
    Statement get = m_database->statement("SELECT value FROM setting WHERE key=?");
    const QString value = get.run(key).next() ? get.text(0) : QString();
    get.finish();
    return value;
}

Result<Done> Ledger::setSetting(const QString& key, const QString& value)
{
    m_database
        ->statement("INSERT INTO setting(key,value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value")
        .run(key, value);
    return m_database->checked(Done{});
}

} // namespace kaibang
