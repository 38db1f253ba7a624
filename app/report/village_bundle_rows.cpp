// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What came in, what it told, and what was signed.

#include "catalogue.h"
#include "village_definitions.h"
#include "village_sign_off.h"

namespace kaibang {

ReportRows bundleRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    QList<QList<ReportCell>> rows;
    // A file that does not say which day it closes belongs to the day on which it came.
    const Instant from = ledger.dayRule().startOf(BusinessDay{range.from}),
                  to = ledger.dayRule().startOf(BusinessDay{range.to + 1});
    Statement s = database.statement(
        "SELECT household,coalesce(h.name,household_name),file,state,reason,number,other_number,closes,made_at,"
        "received_at,days,days_taken,orders,lines,seen_again FROM bundle b LEFT JOIN household h ON h.uid=b.household "
        "WHERE (closes BETWEEN ?1 AND ?2 OR closes IS NULL AND received_at>=?3 AND received_at<?4) AND (?5=x'' OR "
        "b.household=?5) ORDER BY received_at DESC,bundle_id DESC");
    s.run(range.from, range.to, from.ms, to.ms, range.household);
    while (s.next()) {
        const auto closes = s.optionalInteger(7);
        rows.append({uidCell(s.blob(0)), s.text(1), s.text(2), bundleStateName(static_cast<BundleState>(s.integer(3))),
                     bundleReasonName(static_cast<BundleReason>(s.integer(4))), s.integer(5),
                     s.integer(6) > 0 ? ReportCell(s.integer(6)) : ReportCell(),
                     closes ? dayCell(*closes) : ReportCell(), instantCell(s.optionalInstant(8)), Instant{s.integer(9)},
                     s.integer(10), s.integer(11), s.integer(12), s.integer(13), s.integer(14)});
    }
    return database.checked(rows);
}

ReportRows toldRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    QList<QList<ReportCell>> rows;
    Statement s = database.statement(
        "SELECT h.uid,h.name,t.biz_day,b.number,b.file,b.made_at,b.received_at,t.bundle_id=d.bundle_id,t.orders,"
        "t.currency,t.paid,t.refunded FROM household h CROSS JOIN (WITH RECURSIVE days(x) AS (VALUES(?1) UNION ALL "
        "SELECT "
        "x+1 FROM days WHERE x<?2) SELECT x FROM days) e CROSS JOIN told t ON t.biz_day=e.x AND t.hh=h.hh CROSS JOIN "
        "f_day d ON d.biz_day=t.biz_day AND d.hh=t.hh CROSS JOIN bundle b ON b.bundle_id=t.bundle_id WHERE (?3=x'' OR "
        "h.uid=?3) AND ?1<=?2 ORDER BY t.biz_day,h.name,h.uid,b.number,b.made_at,b.sha256,t.currency");
    s.run(range.from, range.to, range.household);
    while (s.next()) {
        const QString currency = s.text(9);
        rows.append({uidCell(s.blob(0)), s.text(1), dayCell(s.integer(2)), s.integer(3), s.text(4),
                     instantCell(s.optionalInstant(5)), Instant{s.integer(6)}, yesCell(s.integer(7) != 0), s.integer(8),
                     currency, amountCell(s.integer(10), currency), amountCell(s.integer(11), currency),
                     amountCell(s.integer(10) - s.integer(11), currency)});
    }
    return database.checked(rows);
}

ReportRows villageStockRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    QList<QList<ReportCell>> rows;
    Statement s = database.statement(
        "SELECT h.uid,h.name,i.product_code,i.product,i.variant,f.on_hand,f.currency,f.list,f.floor,b.number,b.closes "
        "FROM f_stock f JOIN household h USING(hh) JOIN item i USING(item_id) JOIN f_shelf e ON e.hh=f.hh JOIN bundle "
        "b "
        "ON b.bundle_id=e.bundle_id WHERE (?1=x'' OR h.uid=?1) AND (?2=0 OR i.product_id=?2) ORDER BY "
        "h.name,h.uid,f.n");
    s.run(range.household, range.product);
    while (s.next()) {
        const QString currency = s.text(6);
        rows.append({uidCell(s.blob(0)), s.text(1), s.text(2), itemName(s.text(3), s.text(4)), s.integer(5), currency,
                     amountCell(s.optionalInteger(7), currency), amountCell(s.optionalInteger(8), currency),
                     dayCell(s.integer(10)), s.integer(9)});
    }
    return database.checked(rows);
}

ReportRows signedRows(VillageLedger& ledger, const VillageRange& range)
{
    const auto days = VillageSignOff(ledger).heads(BusinessDay{range.from}, BusinessDay{range.to});
    if (!days)
        return days.error();
    QList<QList<ReportCell>> rows;
    for (const SignedDay& day : days.value()) {
        const auto figures = readFigures(day.figures);
        if (!figures)
            return figures.error();
        rows.append({day.position, day.day, day.signedAt, figures.value().expected, figures.value().reported,
                     figures.value().missing, day.corrections, QString::fromLatin1(day.hash.toHex()),
                     QString::fromLatin1(day.publicKey.toHex()), day.note});
    }
    return rows;
}

ReportRows correctionRows(VillageLedger& ledger, const VillageRange& range)
{
    const auto all = VillageSignOff(ledger).corrections(BusinessDay{range.from}, BusinessDay{range.to});
    if (!all)
        return all.error();
    QList<QList<ReportCell>> rows;
    for (const VillageCorrection& one : all.value()) {
        if (!range.household.isEmpty() && one.household.bytes() != range.household)
            continue;
        const QString& in = one.currency;
        rows.append({one.household.text(), one.householdName, one.day, one.at, correctionReasonName(one.reason),
                     one.bundleNumber, one.ordersAfter - one.ordersBefore, in,
                     amountCell(one.paidBefore - one.refundedBefore, in),
                     amountCell(one.paidAfter - one.refundedAfter, in), amountCell(one.netChange(), in)});
    }
    return rows;
}

ReportRows restatedRows(VillageLedger& ledger, const VillageRange& range)
{
    VillageSignOff signOff(ledger);
    const auto days = signOff.corrected(BusinessDay{range.from}, BusinessDay{range.to});
    if (!days)
        return days.error();
    QHash<QByteArray, QString> names;
    Statement s = ledger.database().statement("SELECT uid,name FROM household");
    s.run();
    while (s.next())
        names.insert(s.blob(0), s.text(1));
    QList<QList<ReportCell>> rows;
    for (const SignedDay& day : days.value()) {
        const auto figures = readFigures(day.figures);
        if (!figures)
            return figures.error();
        const MoneyByHousehold now = signOff.moneyNow(day.day);
        MoneyByHousehold was = figures.value().money;
        for (auto each = now.constBegin(); each != now.constEnd(); ++each)
            if (!was.contains(each.key()))
                was.insert(each.key(), DayMoney{});
        for (auto each = was.constBegin(); each != was.constEnd(); ++each) {
            const DayMoney is = now.value(each.key());
            if (is == *each || (!range.household.isEmpty() && each.key().first != range.household))
                continue;
            const QString& in = each.key().second;
            rows.append({uidCell(each.key().first), names.value(each.key().first), day.day, each->orders, is.orders, in,
                         amountCell(each->net(), in), amountCell(is.net(), in),
                         amountCell(is.net() - each->net(), in)});
        }
    }
    return ledger.database().checked(rows);
}

} // namespace kaibang
