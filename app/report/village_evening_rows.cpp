// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of one evening: what needs a look before the day is signed.

#include "village_definitions.h"
#include "village_desk_store.h"
#include "village_notice.h"

namespace kaibang {

namespace {

QString orNothing(const std::optional<ExceptionRule>& rule)
{
    return rule ? exceptionRuleName(*rule) : QString();
}

// A figure of an exception in the cell that fits its rule.
QList<ReportCell> figuresOf(const VillageException& found)
{
    const ReportCell none;
    switch (found.rule) {
    case ExceptionRule::NoNet:
        return {found.measured * 60'000, none, none, none, none, none};
    case ExceptionRule::Unpaid:
        return {none, found.measured, found.part, found.whole, none, none};
    case ExceptionRule::Replacements:
        return {none, shareCell(found.part, found.whole), found.part, found.whole, none, none};
    case ExceptionRule::NoDisclosure:
        return {none, none, found.part, found.whole, none, none};
    case ExceptionRule::Discount:
        return {none,
                found.measured,
                none,
                none,
                amountCell(found.part, found.currency),
                amountCell(found.whole, found.currency)};
    case ExceptionRule::BelowFloor:
    case ExceptionRule::Changed:
        break;
    }
    return {none, none, none, none, amountCell(found.part, found.currency), amountCell(found.whole, found.currency)};
}

} // namespace

ReportRows eveningRows(VillageLedger& ledger, const VillageRange& range)
{
    const auto evening = villageEvening(ledger, BusinessDay{range.to});
    if (!evening)
        return evening.error();
    QList<QList<ReportCell>> rows;
    const auto once = [](const EveningRow& row, qint64 value) {
        return row.isFirst ? ReportCell(value) : ReportCell();
    };
    const auto share = [](const std::optional<qint64>& value) { return value ? ReportCell(*value) : ReportCell(); };
    for (const EveningRow& row : evening.value().rows) {
        const QString& in = row.currency;
        const auto known = [&](qint64 minor) { return sumCell(minor, row.unknownAmounts, in); };
        rows.append({row.household.text(),
                     row.name,
                     row.group,
                     attendanceName(row.attendance),
                     row.attendance == Attendance::Missing ? ReportCell() : dayCompletenessName(row.completeness),
                     once(row, row.exceptions - row.acknowledged),
                     once(row, row.showMs),
                     once(row, row.shows),
                     row.orders,
                     row.paidOrders,
                     row.unpaidOrders,
                     share(row.unpaidShare()),
                     in,
                     known(row.paidMinor),
                     amountCell(row.refundedMinor, in),
                     known(row.netMinor()),
                     amountCell(row.refundsOfWeekMinor, in),
                     amountCell(row.onlineMinor, in),
                     amountCell(row.offlineMinor, in),
                     share(row.onlineShare()),
                     row.unknownAmounts,
                     once(row, row.openingsDone),
                     once(row, row.openingsLeft),
                     once(row, row.replacements),
                     once(row, row.stockUnits),
                     yesCell(row.isRestated),
                     row.bundleNumber,
                     instantCell(row.receivedAt)});
    }
    return rows;
}

ReportRows exceptionRows(VillageLedger& ledger, const VillageRange& range)
{
    const auto evening = villageEvening(ledger, BusinessDay{range.to});
    if (!evening)
        return evening.error();
    QList<QList<ReportCell>> rows;
    for (const VillageException& found : evening.value().exceptions) {
        QList<ReportCell> row{found.household.text(), found.householdName, exceptionRuleName(found.rule), found.about};
        row += figuresOf(found);
        row += {found.currency, yesCell(found.isAcknowledged), found.note, instantCell(found.acknowledgedAt)};
        rows.append(row);
    }
    return rows;
}

ReportRows missingRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    QList<QList<ReportCell>> rows;
    Statement s = database.statement(
        "SELECT h.uid,h.name,h.team,h.phones,e.planned_minutes,(SELECT max(b.closes) FROM bundle b WHERE b.hh=h.hh AND "
        "b.closes<?1),h.note FROM expected e JOIN household h USING(hh) WHERE e.biz_day=?1 AND NOT "
        "EXISTS(SELECT 1 FROM f_day d WHERE d.biz_day=?1 AND d.hh=e.hh) ORDER BY h.name,h.uid");
    s.run(range.to);
    while (s.next()) {
        const auto last = s.optionalInteger(5);
        rows.append({uidCell(s.blob(0)), s.text(1), s.text(2), s.text(3), s.integer(4) * 60'000,
                     last ? dayCell(*last) : ReportCell(), s.text(6)});
    }
    return database.checked(rows);
}

ReportRows townshipRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    QList<QList<ReportCell>> rows;
    Statement s = database.statement(
        "SELECT c.code,c.online,r.currency,(SELECT count(DISTINCT h.hh) FROM r_day_hh_channel h WHERE h.biz_day=?1 AND "
        "h.channel_id=r.channel_id AND h.currency=r.currency),orders,paid_orders,unpaid_orders,cancelled_orders,lines,"
        "claimed,paid,refunded,fees,unknown FROM r_day_channel r JOIN channel c USING(channel_id) WHERE r.biz_day=?1 "
        "ORDER BY r.currency,c.online DESC,c.code");
    s.run(range.to);
    while (s.next()) {
        const QString currency = s.text(2);
        rows.append({dayCell(range.to), s.text(0),
                     s.integer(1) != 0 ? QStringLiteral("online") : QStringLiteral("offline"), s.integer(3),
                     s.integer(4), s.integer(5), s.integer(6), s.integer(7), s.integer(8), currency,
                     amountCell(s.integer(9), currency), amountCell(s.integer(10), currency),
                     amountCell(s.integer(11), currency), amountCell(s.integer(10) - s.integer(11), currency),
                     amountCell(s.integer(12), currency), s.integer(13)});
    }
    return database.checked(rows);
}

ReportRows definitionRows(VillageLedger&, const VillageRange&)
{
    QList<QList<ReportCell>> rows;
    for (const QString& term : villageTerms())
        rows.append({term, term});
    return rows;
}

ReportRows taskRows(VillageLedger& ledger, const VillageRange& range)
{
    const auto tasks = VillageDeskStore(ledger).tasks(BusinessDay{range.to});
    if (!tasks)
        return tasks.error();
    QList<QList<ReportCell>> rows;
    for (const VillageTask& task : tasks.value())
        rows.append({task.id, task.day, task.householdName, task.text, orNothing(task.rule),
                     task.doneAt ? QStringLiteral("done") : QStringLiteral("open"), instantCell(task.doneAt)});
    return rows;
}

} // namespace kaibang
