// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_exceptions.h"
#include "village_reports.h"

#include <algorithm>

namespace kaibang {

namespace {

RowsByHousehold eveningHouseholds(Database& database, BusinessDay day)
{
    RowsByHousehold rows;
    Statement s = database.statement(
        "SELECT h.hh,h.uid,h.name,h.team,h.left_on,e.planned_minutes,b.number,b.received_at,d.openings_left,r.shows,"
        "r.show_ms,r.opened,r.replaced,r.complete,r.open_gap_ms,c.stock_units,e.hh IS NOT NULL,d.hh IS NOT NULL FROM "
        "household h LEFT JOIN expected e ON e.biz_day=?1 AND e.hh=h.hh LEFT JOIN f_day d ON d.biz_day=?1 AND "
        "d.hh=h.hh "
        "LEFT JOIN bundle b ON b.bundle_id=d.bundle_id LEFT JOIN r_day_hh r ON r.biz_day=?1 AND r.hh=h.hh LEFT JOIN "
        "f_closing c ON c.biz_day=?1 AND c.hh=h.hh WHERE e.hh IS NOT NULL OR d.hh IS NOT NULL");
    s.run(day.days);
    while (s.next()) {
        EveningRow row;
        row.household = Uid::fromBytes(s.blob(1));
        row.name = s.text(2);
        row.group = s.text(3);
        const auto leftOn = s.optionalInteger(4);
        const bool isExpected = s.integer(16) != 0, hasReported = s.integer(17) != 0;
        row.attendance = leftOn         ? Attendance::Left
                         : !hasReported ? Attendance::Missing
                         : isExpected   ? Attendance::Reported
                                        : Attendance::Unexpected;
        if (leftOn && !hasReported && *leftOn >= day.days)
            row.attendance = Attendance::Missing; // it was still here on that day
        row.plannedMinutes = static_cast<int>(s.integer(5));
        row.bundleNumber = s.integer(6);
        row.receivedAt = s.optionalInstant(7);
        row.openingsLeft = s.integer(8);
        row.shows = s.integer(9);
        row.showMs = s.integer(10);
        row.openingsDone = s.integer(11);
        row.replacements = s.integer(12);
        row.completeness = static_cast<DayCompleteness>(s.integer(13));
        row.openGapMs = s.integer(14);
        row.stockUnits = s.integer(15);
        rows[s.integer(0)].append(row);
    }
    return rows;
}

// The household's row of this currency: its first where that has none yet, else one more.
EveningRow& rowOf(QList<EveningRow>& rows, const QString& currency)
{
    for (EveningRow& row : rows)
        if (row.currency == currency)
            return row;
    if (rows.front().currency.isEmpty()) {
        rows.front().currency = currency;
        return rows.front();
    }
    EveningRow row;
    row.household = rows.front().household;
    row.name = rows.front().name;
    row.group = rows.front().group;
    row.attendance = rows.front().attendance;
    row.bundleNumber = rows.front().bundleNumber;
    row.receivedAt = rows.front().receivedAt;
    row.completeness = rows.front().completeness;
    row.isFirst = false;
    row.currency = currency;
    rows.append(row);
    return rows.back();
}

void addMoney(Database& database, BusinessDay day, const QString& firstCurrency, RowsByHousehold& rows)
{
    Statement s = database.statement(
        "SELECT r.hh,r.currency,c.online,sum(orders),sum(paid_orders),sum(unpaid_orders),sum(cancelled_orders),"
        "sum(claimed),sum(paid),sum(refunded),sum(unknown) FROM r_day_hh_channel r JOIN channel c USING(channel_id) "
        "WHERE biz_day=? GROUP BY r.hh,r.currency,c.online ORDER BY r.hh,r.currency<>?,r.currency");
    s.run(day.days, firstCurrency);
    while (s.next()) {
        const auto of = rows.find(s.integer(0));
        if (of == rows.end())
            continue;
        EveningRow& row = rowOf(*of, s.text(1));
        row.orders += s.integer(3);
        row.paidOrders += s.integer(4);
        row.unpaidOrders += s.integer(5);
        row.cancelledOrders += s.integer(6);
        row.claimedMinor += s.integer(7);
        row.paidMinor += s.integer(8);
        (s.integer(2) != 0 ? row.onlineMinor : row.offlineMinor) += s.integer(8);
        row.refundedMinor += s.integer(9);
        row.unknownAmounts += s.integer(10);
    }
}

void addRefundsOfWeek(Database& database, BusinessDay day, RowsByHousehold& rows)
{
    Statement s = database.statement(
        "SELECT hh,currency,sum(amount) FROM r_day_hh_refund WHERE biz_day BETWEEN ? AND ? GROUP BY hh,currency");
    s.run(day.days - 6, day.days);
    while (s.next())
        if (const auto of = rows.find(s.integer(0)); of != rows.end())
            rowOf(*of, s.text(1)).refundsOfWeekMinor = s.integer(2);
}

void addExceptions(const QList<VillageException>& exceptions, RowsByHousehold& rows)
{
    for (QList<EveningRow>& each : rows)
        for (const VillageException& exception : exceptions)
            if (exception.household == each.front().household) {
                ++each.front().exceptions;
                each.front().acknowledged += exception.isAcknowledged ? 1 : 0;
                each.front().isRestated = each.front().isRestated || exception.rule == ExceptionRule::Changed;
            }
}

void markRestated(Database& database, BusinessDay day, RowsByHousehold& rows)
{
    Statement s =
        database.statement("SELECT t.hh FROM told t JOIN f_day d USING(biz_day,hh) WHERE t.biz_day=? GROUP BY "
                           "t.hh HAVING count(DISTINCT t.bundle_id)>1");
    s.run(day.days);
    while (s.next())
        if (const auto of = rows.find(s.integer(0)); of != rows.end())
            for (EveningRow& row : *of)
                row.isRestated = true;
}

} // namespace

Result<VillageEvening> villageEvening(VillageLedger& ledger, BusinessDay day)
{
    Database& database = ledger.database();
    const ReadMoment moment(database);
    RowsByHousehold rows = eveningHouseholds(database, day);
    addMoney(database, day, ledger.settings().currency, rows);
    addRefundsOfWeek(database, day, rows);
    markRestated(database, day, rows);
    const auto exceptions = villageExceptions(ledger, day, rows);
    if (!exceptions)
        return exceptions.error();
    addExceptions(exceptions.value(), rows);
    VillageEvening evening;
    evening.day = day;
    evening.exceptions = exceptions.value();
    for (const QList<EveningRow>& each : std::as_const(rows)) {
        evening.rows += each;
        const bool isMissing = each.front().attendance == Attendance::Missing;
        ++(isMissing ? evening.missing : evening.reported);
    }
    const auto place = [](const EveningRow& row) {
        return std::make_tuple(row.name, row.household.bytes(), !row.isFirst, row.currency);
    };
    QHash<Uid, qint64> waiting;
    for (const EveningRow& row : std::as_const(evening.rows))
        waiting[row.household] += row.exceptions - row.acknowledged;
    std::sort(evening.rows.begin(), evening.rows.end(), [&](const EveningRow& a, const EveningRow& b) {
        const qint64 ofA = waiting.value(a.household), ofB = waiting.value(b.household);
        return ofA != ofB ? ofA > ofB : place(a) < place(b);
    });
    Statement state =
        database.statement("SELECT EXISTS(SELECT 1 FROM signed_day WHERE biz_day=?1),(SELECT count(*) FROM "
                           "correction WHERE biz_day=?1),(SELECT count(*) FROM expected WHERE biz_day=?1)");
    state.run(day.days).next();
    evening.isSigned = state.integer(0) != 0;
    evening.corrections = state.integer(1);
    evening.expected = state.integer(2);
    state.finish();
    return database.checked(evening);
}

} // namespace kaibang
