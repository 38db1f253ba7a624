// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "history_hashes.h"
#include "journal_replay.h"
#include "money.h"
#include "schema.h"

namespace kaibang {

namespace {

constexpr LedgerKind householdKind{Ledger::applicationId, Ledger::currentVersion, ":/migrations",
                                   [](Database& database, int version) {
                                       if (version == buyerFreeHashesVersion)
                                           forgetBuyersInHashes(database);
                                   }};

Result<Done> checkHousehold(const Household& household)
{
    if (!QTimeZone::isTimeZoneIdAvailable(household.zone.toLatin1()))
        return Error{ErrorKind::Invalid, QStringLiteral("zone")};
    if (!Currency::fromCode(household.currency))
        return Error{ErrorKind::Invalid, QStringLiteral("currency")};
    if (household.dayStartMinute < 0 || household.dayStartMinute >= 24 * 60)
        return Error{ErrorKind::Invalid, QStringLiteral("start of the day")};
    return Done{};
}

} // namespace

Ledger::Ledger(std::unique_ptr<LedgerFile> file, const Clock& clock)
    : m_file(std::move(file))
    , m_clock(clock)
{}

Ledger::~Ledger()
{
    if (m_journal)
        database().setAroundCommit({});
}

Result<Done> migrate(Database& database, int fromVersion, int toVersion)
{
    return migrate(database, householdKind, fromVersion, toVersion);
}

Result<std::unique_ptr<Ledger>> Ledger::create(const QString& path, const Household& household, const Clock& clock)
{
    if (QFile::exists(path))
        return Error{ErrorKind::Exists, path};
    if (const auto sound = checkHousehold(household); !sound)
        return sound.error();
    auto file = LedgerFile::create(path, householdKind);
    if (!file)
        return file.error();
    std::unique_ptr<Ledger> ledger(new Ledger(std::move(file).value(), clock));
    Database& database = ledger->database();
    Household own = household;
    own.uid = Uid::create(clock.now());
    database.begin();
    Statement put = database.statement("INSERT INTO setting(key,value) VALUES(?,?)");
    put.run(QStringLiteral("household_uid"), own.uid.text());
    put.run(QStringLiteral("rehearsal"), QString::number(own.isRehearsal ? 1 : 0));
    for (const auto& key :
         {QStringLiteral("name"), QStringLiteral("zone"), QStringLiteral("day_start"), QStringLiteral("currency")})
        put.run(key, QString());
    database.commit();
    if (const auto stored = ledger->setHousehold(own); !stored)
        return stored.error();
    if (const auto placed = ledger->m_file->place(); !placed)
        return placed.error();
    if (const auto journal = ledger->openJournal(); !journal)
        return journal.error();
    ledger->m_file->keep();
    return ledger;
}

Result<std::unique_ptr<Ledger>> Ledger::ownedBy(Result<std::unique_ptr<LedgerFile>> file, const Clock& clock)
{
    if (!file)
        return file.error();
    std::unique_ptr<Ledger> ledger(new Ledger(std::move(file).value(), clock));
    if (const auto read = ledger->readHousehold(); !read)
        return read.error();
    return ledger;
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString& path, const Clock& clock, FileCheck check)
{
    auto ledger = ownedBy(LedgerFile::open(path, householdKind, check), clock);
    if (ledger)
        if (const auto journal = ledger.value()->openJournal(); !journal)
            return journal.error();
    return ledger;
}

Result<Done> Ledger::openJournal()
{
    if (!setting(journalReplayKey).isEmpty())
        if (const auto replayed = replayJournal(*this); !replayed)
            return replayed.error();
    const qint64 number = setting(journalNumberKey).toLongLong();
    if (!database().ok()) // with a number that is none the journal would cut off what was accepted
        return database().error();
    m_journal = std::make_unique<IntakeJournal>(path(), m_household.uid, number);
    database().setAroundCommit({[this] { return writeJournal(); },
                                [this](bool isCommitted) {
                                    if (!isCommitted && m_beforeChange)
                                        takeHousehold(*m_beforeChange);
                                    m_beforeChange.reset();
                                    if (isCommitted)
                                        m_journal->noteKept(now());
                                    else
                                        m_journal->forget();
                                }});
    return Done{};
}

// The group's number is part of the transaction; the group is on the disk before it. See IntakeJournal.
Result<Done> Ledger::writeJournal()
{
    if (!m_journal->hasNotes())
        return Done{};
    if (const auto numbered = setSetting(journalNumberKey, QString::number(m_journal->nextNumber())); !numbered)
        return numbered;
    return m_journal->write(now());
}

void Ledger::noteForJournal(const QByteArray& entry)
{
    if (m_journal && database().isInTransaction())
        m_journal->note(entry);
}

std::optional<ReplayReport> Ledger::lastReplay() const
{
    return replayReportFromJson(setting(lastReplayKey).toUtf8());
}

Result<Done> Ledger::forgetLastReplay()
{
    return setSetting(lastReplayKey, QString());
}

Result<std::unique_ptr<Ledger>> Ledger::openReadOnly(const QString& path, const Clock& clock)
{
    return ownedBy(LedgerFile::openReadOnly(path, householdKind), clock);
}

Result<std::unique_ptr<Ledger>> Ledger::openToAsk(const QString& path, const Clock& clock)
{
    auto ledger = openReadOnly(path, clock);
    if (!ledger)
        return ledger;
    const int version = ledger.value()->fileVersion();
    if (const Database& database = ledger.value()->database(); !database.ok())
        return database.error();
    if (version < currentVersion)
        return Error{ErrorKind::OlderFile, QString::number(version)};
    return ledger;
}

int Ledger::fileVersion()
{
    return static_cast<int>(database().readNumber(QStringLiteral("PRAGMA user_version")));
}

Result<Done> Ledger::readHousehold()
{
    Household read;
    read.uid = Uid::fromText(setting(QStringLiteral("household_uid")));
    read.name = setting(QStringLiteral("name"));
    read.zone = setting(QStringLiteral("zone"));
    read.dayStartMinute = setting(QStringLiteral("day_start")).toInt();
    read.currency = setting(QStringLiteral("currency"));
    read.isRehearsal = setting(QStringLiteral("rehearsal")) == QLatin1String("1");
    if (!database().ok())
        return database().error();
    // No name of a zone is UTC to Qt.
    if (!read.uid.isValid() || read.zone.isEmpty() || !QTimeZone(read.zone.toLatin1()).isValid())
        return Error{ErrorKind::Damaged, QStringLiteral("household settings")};
    takeHousehold(read);
    return Done{};
}

void Ledger::takeHousehold(const Household& household)
{
    m_household = household;
    m_dayRule = DayRule{QTimeZone(household.zone.toLatin1()), household.dayStartMinute};
}

Result<Done> Ledger::setHousehold(const Household& household)
{
    if (const auto sound = checkHousehold(household); !sound)
        return sound;
    if (household.currency != m_household.currency) {
        Statement any = database().statement("SELECT 1 FROM orders LIMIT 1");
        const bool used = any.run().next();
        any.finish();
        if (used)
            return Error{ErrorKind::Refused, QStringLiteral("currency of a ledger with orders")};
    }
    Statement put = database().statement("UPDATE setting SET value=? WHERE key=?");
    put.run(household.name.trimmed(), QStringLiteral("name"));
    put.run(household.zone, QStringLiteral("zone"));
    put.run(QString::number(household.dayStartMinute), QStringLiteral("day_start"));
    put.run(household.currency, QStringLiteral("currency"));
    if (!database().ok())
        return database().error();
    if (database().isInTransaction() && !m_beforeChange)
        m_beforeChange = m_household;
    return readHousehold();
}

} // namespace kaibang
