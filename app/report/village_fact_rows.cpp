// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of the village, one a row, each with the number of the bundle that it stands by.

#include "catalogue.h"
#include "day_facts.h"
#include "village_definitions.h"

namespace kaibang {

namespace {

// Every day of the range of every household asked for, each sought by its key; CROSS JOIN keeps SQLite to this order.
// Arguments ?1 first day, ?2 last day, ?3 the household or nothing.
#define EACH_DAY                                                                                                       \
    " FROM household h CROSS JOIN (WITH RECURSIVE days(x) AS (VALUES(?1) UNION ALL SELECT x+1 FROM days WHERE x<?2) "  \
    "SELECT x FROM days) d CROSS JOIN "
#define OF_DAY(table) table " f ON f.biz_day=d.x AND f.hh=h.hh "
#define ITS_BUNDLE                                                                                                     \
    "CROSS JOIN f_day fd ON fd.biz_day=f.biz_day AND fd.hh=f.hh CROSS JOIN bundle b ON b.bundle_id=fd.bundle_id "
#define ASKED "WHERE (?3=x'' OR h.uid=?3) AND ?1<=?2 "

QString orderStateName(qint64 state)
{
    switch (static_cast<FactState>(state)) {
    case FactState::Unpaid:
        return QStringLiteral("unpaid");
    case FactState::Paid:
        return QStringLiteral("paid");
    case FactState::Cancelled:
        return QStringLiteral("cancelled");
    case FactState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString openingResultName(qint64 state, qint64 empty, bool isReplacement)
{
    const bool isDead = static_cast<EmptyKind>(empty) == EmptyKind::Dead;
    switch (static_cast<OpeningState>(state)) {
    case OpeningState::Replaced:
        return isDead ? QStringLiteral("dead_replaced") : QStringLiteral("replaced");
    case OpeningState::Counted:
        return isDead ? QStringLiteral("dead") : QStringLiteral("empty");
    case OpeningState::Done:
    case OpeningState::Running:
        break;
    }
    return isReplacement ? QStringLiteral("replacement") : QStringLiteral("done");
}

} // namespace

ReportRows factShowRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    QList<QList<ReportCell>> rows;
    Statement s = database.statement(
        "SELECT "
        "h.uid,h.name,f.uid,f.biz_day,f.started_at,f.ended_at,f.sold_openings,f.disclosed,f.complete,f.open_gap_ms,"
        "(SELECT count(*) FROM f_order o WHERE o.biz_day=f.biz_day AND o.hh=f.hh AND o.show=f.uid),(SELECT count(*) "
        "FROM "
        "f_opening o WHERE o.biz_day=f.biz_day AND o.hh=f.hh AND o.show=f.uid AND o.state IN (2,4)),b.number" EACH_DAY
            OF_DAY("f_show") ITS_BUNDLE ASKED "AND (?4=x'' OR f.uid=?4) ORDER BY f.started_at,h.name");
    s.run(range.from, range.to, range.household, range.show);
    while (s.next()) {
        const auto ended = s.optionalInstant(5);
        const bool sold = s.integer(6) != 0;
        rows.append({uidCell(s.blob(0)), s.text(1), uidCell(s.blob(2)), dayCell(s.integer(3)), Instant{s.integer(4)},
                     instantCell(ended), ended ? ReportCell(ended->ms - s.integer(4)) : ReportCell(), s.integer(10),
                     s.integer(11), sold ? yesCell(s.integer(7) != 0) : ReportCell(), yesCell(s.integer(8) != 0),
                     s.integer(9), s.integer(12)});
    }
    return database.checked(rows);
}

ReportRows factOrderRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    QList<QList<ReportCell>> rows;
    Statement s = database.statement(
        "SELECT h.uid,h.name,f.biz_day,f.uid,f.placed_at,f.paid_at,c.code,f.state,f.lines,f.short,f.currency,f.due,"
        "f.refunded,f.fee,f.is_paid,f.show,b.number" EACH_DAY OF_DAY(
            "f_order") "CROSS JOIN channel c USING(channel_id) " ITS_BUNDLE ASKED
                       "AND (?4=x'' OR f.show=?4) AND (?5=x'' OR f.uid=?5) ORDER BY f.placed_at,h.name,f.n");
    s.run(range.from, range.to, range.household, range.show, range.order);
    while (s.next()) {
        const QString currency = s.text(10);
        const bool isPaid = s.integer(14) != 0, isUnpaid = s.integer(7) == static_cast<int>(FactState::Unpaid);
        const auto due = s.optionalInteger(11), refunded = s.optionalInteger(12);
        const qint64 unknown = ((isPaid || isUnpaid) && !due ? 1 : 0) + (isPaid && !refunded ? 1 : 0);
        rows.append({uidCell(s.blob(0)), s.text(1), dayCell(s.integer(2)), uidCell(s.blob(3)), Instant{s.integer(4)},
                     instantCell(s.optionalInstant(5)), s.text(6), orderStateName(s.integer(7)), s.integer(8),
                     yesCell(s.integer(9) != 0), currency, isUnpaid ? amountCell(due, currency) : ReportCell(),
                     isPaid ? amountCell(due, currency) : ReportCell(),
                     isPaid ? amountCell(refunded, currency) : ReportCell(),
                     isPaid ? amountCell(s.optionalInteger(13), currency) : ReportCell(), unknown, uidCell(s.blob(15)),
                     s.integer(16)});
    }
    return database.checked(rows);
}

ReportRows factLineRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    QList<QList<ReportCell>> rows;
    Statement s = database.statement(
        "SELECT h.uid,h.name,f.biz_day,o.uid,i.product_code,i.product,i.variant,i.grade,i.size,f.state,f.thousandths,"
        "f.currency,f.amount,f.refunded,f.unit,f.list,f.discount,f.is_paid,b.number" EACH_DAY OF_DAY(
            "f_line") "CROSS JOIN f_order o ON o.biz_day=f.biz_day AND o.hh=f.hh AND o.n=f.n CROSS JOIN item i "
                      "USING(item_id) " ITS_BUNDLE ASKED
                      "AND (?4=x'' OR o.show=?4) AND (?5=x'' OR o.uid=?5) AND (?6=0 OR f.product_id=?6) ORDER BY "
                      "o.placed_at,h.name,f.n,f.line");
    s.run(range.from, range.to, range.household, range.show, range.order, range.product);
    while (s.next()) {
        const QString currency = s.text(11);
        const bool isPaid = s.integer(17) != 0;
        const auto discount = s.optionalInteger(16);
        rows.append({uidCell(s.blob(0)), s.text(1), dayCell(s.integer(2)), uidCell(s.blob(3)), s.text(4),
                     itemName(s.text(5), s.text(6)), s.text(7), s.text(8), orderStateName(s.integer(9)), s.integer(10),
                     currency, isPaid ? amountCell(s.optionalInteger(12), currency) : ReportCell(),
                     isPaid ? amountCell(s.optionalInteger(13), currency) : ReportCell(),
                     amountCell(s.optionalInteger(14), currency), amountCell(s.optionalInteger(15), currency),
                     discount ? ReportCell(*discount) : ReportCell(), s.integer(18)});
    }
    return database.checked(rows);
}

ReportRows factItemRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    QList<QList<ReportCell>> rows;
    Statement s = database.statement(
        "SELECT h.uid,h.name,i.product_code,i.product,i.variant,i.grade,i.size,count(*),sum(CASE WHEN f.is_paid THEN "
        "f.thousandths ELSE 0 END),f.currency,sum(CASE WHEN f.is_paid THEN coalesce(f.amount,0) ELSE 0 "
        "END),sum(f.is_paid AND f.amount IS NULL),f.product_id" EACH_DAY OF_DAY(
            "f_line") "CROSS JOIN f_order o ON o.biz_day=f.biz_day AND o.hh=f.hh AND o.n=f.n CROSS JOIN item i "
                      "USING(item_id) " ASKED "AND (?4=x'' OR o.show=?4) AND (?5=0 OR f.product_id=?5) GROUP BY "
                      "h.hh,f.item_id,f.currency ORDER BY "
                      "h.name,h.uid,11 DESC,i.product,i.variant");
    s.run(range.from, range.to, range.household, range.show, range.product);
    while (s.next()) {
        const QString currency = s.text(9);
        rows.append({uidCell(s.blob(0)), s.text(1), s.integer(12), s.text(2), itemName(s.text(3), s.text(4)), s.text(5),
                     s.text(6), s.integer(7), s.integer(8), currency, sumCell(s.integer(10), s.integer(11), currency),
                     s.integer(11)});
    }
    return database.checked(rows);
}

ReportRows factOpeningRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    QList<QList<ReportCell>> rows;
    Statement s = database.statement(
        "SELECT h.uid,h.name,f.biz_day,f.started_at,f.order_uid,f.nth,l.farm,l.lot,f.state,f.empty,f.replacement,"
        "(SELECT group_concat(g.grade||' × '||g.pearls,', ') FROM f_grade g WHERE g.biz_day=f.biz_day AND g.hh=f.hh "
        "AND "
        "g.n=f.n),f.pearls,f.best_tenths,f.done_at,b.number,f.show" EACH_DAY OF_DAY(
            "f_opening") "CROSS JOIN lot l USING(lot_id) " ITS_BUNDLE ASKED
                         "AND (?4=x'' OR f.show=?4) AND (?5=x'' OR f.order_uid=?5) AND (?6=0 OR f.lot_id=?6) ORDER BY "
                         "f.started_at,h.name,f.n");
    s.run(range.from, range.to, range.household, range.show, range.order, range.lot);
    while (s.next()) {
        const auto state = static_cast<OpeningState>(s.integer(8));
        const bool counts = state == OpeningState::Done || state == OpeningState::Counted;
        const auto best = s.optionalInteger(13);
        OpeningResult size;
        if (best)
            size.bestTenths = static_cast<int>(*best);
        const auto done = s.optionalInstant(14);
        rows.append({uidCell(s.blob(0)), s.text(1), dayCell(s.integer(2)), Instant{s.integer(3)}, uidCell(s.blob(4)),
                     s.integer(5), s.text(6), s.text(7),
                     openingResultName(s.integer(8), s.integer(9), s.integer(10) != 0), s.text(11),
                     counts ? ReportCell(s.integer(12)) : ReportCell(qint64{0}),
                     best ? ReportCell(size.sizeText()) : ReportCell(), qint64{counts ? 1 : 0},
                     qint64{state == OpeningState::Replaced ? 1 : 0},
                     done ? ReportCell(done->ms - s.integer(3)) : ReportCell(), uidCell(s.blob(16)), s.integer(15)});
    }
    return database.checked(rows);
}

ReportRows factRefundRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    QList<QList<ReportCell>> rows;
    Statement s = database.statement(
        "SELECT h.uid,h.name,f.biz_day,f.at,f.order_uid,f.source,f.sale_day,f.currency,f.amount,b.number" EACH_DAY
            OF_DAY("f_refund") ITS_BUNDLE ASKED "AND (?4=x'' OR f.order_uid=?4) ORDER BY f.at,h.name,f.n");
    s.run(range.from, range.to, range.household, range.order);
    while (s.next())
        rows.append({uidCell(s.blob(0)), s.text(1), dayCell(s.integer(2)), Instant{s.integer(3)}, uidCell(s.blob(4)),
                     s.text(5), dayCell(s.integer(6)), s.text(7), amountCell(s.integer(8), s.text(7)), s.integer(9)});
    return database.checked(rows);
}

} // namespace kaibang
