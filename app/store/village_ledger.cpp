// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_ledger.h"

#include "money.h"

namespace kaibang {

namespace {

constexpr LedgerKind villageKind{VillageLedger::applicationId, VillageLedger::currentVersion, ":/village_migrations"};

Result<Done> checkSettings(const VillageSettings& settings)
{
    if (!QTimeZone::isTimeZoneIdAvailable(settings.zone.toLatin1()))
        return Error{ErrorKind::Invalid, QStringLiteral("zone")};
    if (!Currency::fromCode(settings.currency))
        return Error{ErrorKind::Invalid, QStringLiteral("currency")};
    if (settings.dayStartMinute < 0 || settings.dayStartMinute >= 24 * 60)
        return Error{ErrorKind::Invalid, QStringLiteral("start of the day")};
    return Done{};
}

} // namespace

VillageLedger::VillageLedger(std::unique_ptr<LedgerFile> file, const Clock& clock)
    : m_file(std::move(file))
    , m_clock(clock)
{}

Result<std::unique_ptr<VillageLedger>> VillageLedger::create(const QString& path, const VillageSettings& settings,
                                                             const Clock& clock)
{
    if (const auto sound = checkSettings(settings); !sound)
        return sound.error();
    auto file = LedgerFile::create(path, villageKind);
    if (!file)
        return file.error();
    std::unique_ptr<VillageLedger> ledger(new VillageLedger(std::move(file).value(), clock));
    Database& database = ledger->database();
    database.begin();
    Statement put = database.statement("INSERT INTO village_rule(rule,is_on,limit_value) VALUES(?,?,?)");
    for (const VillageRule& rule : defaultVillageRules())
        put.run(static_cast<int>(rule.rule), rule.isOn, rule.limit);
    static_cast<void>(ledger->storeSettings(settings)); // told by the commit
    if (!database.commit())
        return database.error();
    if (const auto read = ledger->readSettings(); !read)
        return read.error();
    if (const auto placed = ledger->m_file->place(); !placed)
        return placed.error();
    ledger->m_file->keep();
    return ledger;
}

Result<std::unique_ptr<VillageLedger>> VillageLedger::ownedBy(Result<std::unique_ptr<LedgerFile>> file,
                                                              const Clock& clock)
{
    if (!file)
        return file.error();
    std::unique_ptr<VillageLedger> ledger(new VillageLedger(std::move(file).value(), clock));
    if (const auto read = ledger->readSettings(); !read)
        return read.error();
    return ledger;
}

Result<std::unique_ptr<VillageLedger>> VillageLedger::open(const QString& path, const Clock& clock, FileCheck check)
{
    return ownedBy(LedgerFile::open(path, villageKind, check), clock);
}

Result<std::unique_ptr<VillageLedger>> VillageLedger::openReadOnly(const QString& path, const Clock& clock)
{
    return ownedBy(LedgerFile::openReadOnly(path, villageKind), clock);
}

Result<Done> VillageLedger::readSettings()
{
    VillageSettings read;
    read.name = setting(QStringLiteral("name"));
    read.zone = setting(QStringLiteral("zone"));
    read.dayStartMinute = setting(QStringLiteral("day_start")).toInt();
    read.currency = setting(QStringLiteral("currency"));
    if (!database().ok())
        return database().error();
    const QTimeZone zone(read.zone.toLatin1());
    if (read.zone.isEmpty() || !zone.isValid()) // no name of a zone is UTC to Qt
        return Error{ErrorKind::Damaged, QStringLiteral("village settings")};
    m_settings = read;
    m_dayRule = DayRule{zone, read.dayStartMinute};
    return Done{};
}

Result<Done> VillageLedger::storeSettings(const VillageSettings& settings)
{
    if (const auto sound = checkSettings(settings); !sound)
        return sound.error();
    const QList<std::pair<QString, QString>> values{
        {QStringLiteral("name"), settings.name.trimmed()},
        {QStringLiteral("zone"), settings.zone},
        {QStringLiteral("day_start"), QString::number(settings.dayStartMinute)},
        {QStringLiteral("currency"), settings.currency}};
    for (const auto& [key, value] : values)
        if (const auto stored = setSetting(key, value); !stored)
            return stored.error();
    return Done{};
}

int monthOf(BusinessDay day)
{
    const QDate date = day.date();
    return date.year() * 100 + date.month();
}

MonthDays daysOfMonth(int month)
{
    const QDate first(month / 100, month % 100, 1);
    return {month, BusinessDay::fromDate(first), BusinessDay::fromDate(first.addMonths(1).addDays(-1))};
}

} // namespace kaibang
