// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_roster.h"

namespace kaibang {

namespace {

constexpr int keyBytes = 32;

std::optional<qint64> daysOf(const std::optional<BusinessDay>& day)
{
    return day ? std::optional<qint64>(day->days) : std::nullopt;
}

} // namespace

Result<QList<VillageHousehold>> VillageRoster::households(bool withLeft)
{
    Database& database = m_ledger.database();
    QList<VillageHousehold> all;
    Statement s =
        database.statement("SELECT uid,name,public_key,phones,zone,team,note,joined_on,left_on FROM household "
                           "WHERE ? OR left_on IS NULL ORDER BY name,uid");
    s.run(withLeft);
    while (s.next()) {
        VillageHousehold one{Uid::fromBytes(s.blob(0)),
                             s.text(1),
                             s.blob(2),
                             s.text(3),
                             s.text(4),
                             s.text(5),
                             s.text(6),
                             BusinessDay{static_cast<int>(s.integer(7))},
                             std::nullopt};
        if (const auto left = s.optionalInteger(8))
            one.leftOn = BusinessDay{static_cast<int>(*left)};
        all.append(one);
    }
    return database.checked(all);
}

Result<Done> VillageRoster::enrol(const VillageHousehold& household)
{
    if (!household.uid.isValid() || household.name.trimmed().isEmpty() || household.publicKey.size() != keyBytes)
        return Error{ErrorKind::Invalid, QStringLiteral("household")};
    if (!household.zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(household.zone.toLatin1()))
        return Error{ErrorKind::Invalid, QStringLiteral("zone")};
    Database& database = m_ledger.database();
    database
        .statement("INSERT INTO household(uid,name,public_key,phones,zone,team,note,joined_on,left_on) "
                   "VALUES(?,?,?,?,?,?,?,?,?) ON CONFLICT(uid) DO UPDATE SET name=excluded.name,"
                   "public_key=excluded.public_key,phones=excluded.phones,zone=excluded.zone,team=excluded.team,"
                   "note=excluded.note,joined_on=excluded.joined_on,left_on=excluded.left_on")
        .run(household.uid.bytes(), household.name.trimmed(), household.publicKey, household.phones.trimmed(),
             household.zone, household.group.trimmed(), household.note, household.joinedOn.days,
             daysOf(household.leftOn));
    return database.checked(Done{});
}

Result<Done> VillageRoster::setLeft(const Uid& household, std::optional<BusinessDay> lastDay)
{
    Database& database = m_ledger.database();
    const int changed = database.statement("UPDATE household SET left_on=? WHERE uid=?")
                            .run(daysOf(lastDay), household.bytes())
                            .changed();
    if (!database.ok())
        return database.error();
    if (changed != 1)
        return Error{ErrorKind::NotFound, QStringLiteral("household")};
    return Done{};
}

Result<qint64> VillageRoster::numberOf(const Uid& household)
{
    Database& database = m_ledger.database();
    Statement s = database.statement("SELECT hh FROM household WHERE uid=?");
    const bool found = s.run(household.bytes()).next();
    const qint64 number = s.integer(0);
    s.finish();
    if (!database.ok())
        return database.error();
    if (!found)
        return Error{ErrorKind::NotFound, QStringLiteral("household")};
    return number;
}

Result<QList<ExpectedHousehold>> VillageRoster::expected(BusinessDay day)
{
    Database& database = m_ledger.database();
    QList<ExpectedHousehold> all;
    Statement s = database.statement("SELECT h.uid,e.planned_minutes FROM expected e JOIN household h USING(hh) WHERE "
                                     "e.biz_day=? ORDER BY h.name,h.uid");
    s.run(day.days);
    while (s.next())
        all.append({Uid::fromBytes(s.blob(0)), static_cast<int>(s.integer(1))});
    return database.checked(all);
}

Result<Done> VillageRoster::setExpected(BusinessDay day, const QList<ExpectedHousehold>& households)
{
    Database& database = m_ledger.database();
    database.statement("DELETE FROM expected WHERE biz_day=?").run(day.days);
    Statement put =
        database.statement("INSERT INTO expected(biz_day,hh,planned_minutes) VALUES(?,?,?) ON CONFLICT DO UPDATE SET "
                           "planned_minutes=excluded.planned_minutes");
    for (const ExpectedHousehold& one : households) {
        const auto number = numberOf(one.household);
        if (!number)
            return number.error();
        put.run(day.days, number.value(), one.plannedMinutes);
    }
    return database.checked(Done{});
}

} // namespace kaibang
