// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lots and households that do worse than the others.

#include "village_definitions.h"

#include <algorithm>

namespace kaibang {

namespace {

constexpr qint64 leastTaken = 10; // of fewer mussels nobody can say that a lot is bad

#define LOTS                                                                                                           \
    "(SELECT hh,lot_id,opened,replaced,empty,dead,pearls,best_tenths FROM r_month_hh_lot WHERE month BETWEEN ?1 AND "  \
    "?2 UNION ALL SELECT hh,lot_id,opened,replaced,empty,dead,pearls,best_tenths FROM r_day_hh_lot WHERE biz_day "     \
    "BETWEEN ?3 AND ?4 UNION ALL SELECT hh,lot_id,opened,replaced,empty,dead,pearls,best_tenths FROM r_day_hh_lot "    \
    "WHERE biz_day BETWEEN ?5 AND ?6)"
// Columns from here: opened, replaced, empty, dead, pearls, best, and the village's replaced and taken.
#define LOT_SUMS                                                                                                       \
    "sum(opened),sum(replaced),sum(empty),sum(dead),sum(pearls),max(best_tenths),sum(sum(replaced)) OVER (),"          \
    "sum(sum(opened+replaced)) OVER () FROM "

QList<ReportCell> lotCells(const Statement& s, int at)
{
    const qint64 opened = s.integer(at), replaced = s.integer(at + 1), taken = opened + replaced;
    const qint64 usualReplaced = s.integer(at + 6), usualTaken = s.integer(at + 7);
    const auto best = s.optionalInteger(at + 5);
    OpeningResult size;
    if (best)
        size.bestTenths = static_cast<int>(*best);
    const bool isBad = taken >= leastTaken && replaced > 0 && replaced * usualTaken >= 2 * usualReplaced * taken;
    return {taken,
            opened,
            replaced,
            s.integer(at + 2),
            s.integer(at + 3),
            shareCell(replaced, taken),
            shareCell(usualReplaced, usualTaken),
            s.integer(at + 4),
            opened > 0 ? ReportCell(s.integer(at + 4) * 1000 / opened) : ReportCell(),
            best ? ReportCell(size.sizeText()) : ReportCell(),
            taken < leastTaken ? QStringLiteral("too_few")
            : isBad            ? QStringLiteral("bad")
                               : QStringLiteral("usual")};
}

template<typename... More>
Statement& overLots(Statement& s, const VillageRange& range, const More&... more)
{
    const MonthsAndDays split = monthsAndDays(range);
    return s.run(split.firstMonth, split.lastMonth, split.before, split.beforeEnd, split.behind, split.behindEnd,
                 more...);
}

} // namespace

ReportRows lotRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    QList<QList<ReportCell>> rows;
    Statement s = database.statement("SELECT lot_id,l.farm,l.lot,count(DISTINCT hh)," LOT_SUMS LOTS
                                     " JOIN lot l USING(lot_id) GROUP BY lot_id ORDER BY "
                                     "sum(replaced)*10000/max(sum(opened+replaced),1) DESC,l.farm,l.lot");
    overLots(s, range);
    while (s.next())
        rows.append(QList<ReportCell>{s.integer(0), s.text(1), s.text(2), s.integer(3)} + lotCells(s, 4));
    return database.checked(rows);
}

ReportRows lotHouseholdRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    QList<QList<ReportCell>> rows;
    Statement s = database.statement(
        "SELECT * FROM (SELECT h.uid,h.name,lot_id AS lot,l.farm,l.lot AS name_of_lot," LOT_SUMS LOTS
        " JOIN lot l USING(lot_id) JOIN household h USING(hh) GROUP BY lot_id,hh ORDER BY l.farm,l.lot,"
        "sum(replaced)*10000/max(sum(opened+replaced),1) DESC,h.name,h.uid) WHERE (?7=0 OR lot=?7) AND (?8=x'' OR "
        "uid=?8)");
    overLots(s, range, range.lot, range.household);
    while (s.next())
        rows.append(QList<ReportCell>{uidCell(s.blob(0)), s.integer(2), s.text(3), s.text(4), s.text(1)} +
                    lotCells(s, 5));
    return database.checked(rows);
}

namespace {

struct Learner
{
    QByteArray uid;
    QString name, group;
    qint64 days = 0, shows = 0, showMs = 0, opened = 0, replaced = 0;
    qint64 orders = 0, paid = 0, unpaid = 0, refunds = 0;

    [[nodiscard]] qint64 perHour() const { return showMs > 0 ? orders * 3'600'000'000 / showMs : 0; } // thousandths
    void add(const Statement& s)
    {
        days += s.integer(1);
        shows += s.integer(2);
        showMs += s.integer(3);
        opened += s.integer(4);
        replaced += s.integer(5);
        orders += s.integer(6);
        paid += s.integer(7);
        unpaid += s.integer(8);
        refunds += s.integer(9);
    }
};

// Of the households that streamed.
QList<Learner> readLearners(Database& database, const MonthsAndDays& split)
{
    QHash<qint64, Learner> learners;
    const auto add = [&](Statement s) {
        while (s.next())
            learners[s.integer(0)].add(s);
    };
    Statement months =
        database.statement("SELECT hh,days,shows,show_ms,opened,replaced,orders,paid_orders,unpaid_orders,refunds FROM "
                           "r_month_hh WHERE month BETWEEN ? AND ?");
    add(months.run(split.firstMonth, split.lastMonth));
    Statement days =
        database.statement("SELECT hh,1,shows,show_ms,opened,replaced,orders,paid_orders,unpaid_orders,refunds FROM "
                           "r_day_hh WHERE biz_day BETWEEN ? AND ?");
    add(days.run(split.before, split.beforeEnd));
    add(days.run(split.behind, split.behindEnd));
    QList<Learner> streamed;
    Statement households = database.statement("SELECT hh,uid,name,team FROM household");
    households.run();
    while (households.next()) {
        const auto learner = learners.constFind(households.integer(0));
        if (learner == learners.cend() || learner->showMs <= 0)
            continue;
        streamed.append(*learner);
        streamed.last().uid = households.blob(1);
        streamed.last().name = households.text(2);
        streamed.last().group = households.text(3);
    }
    return streamed;
}

// Half as good as the village, or worse; the first of these that holds.
QString trainFor(const Learner& one, const Learner& all)
{
    const auto isTwice = [](qint64 part, qint64 whole, qint64 villagePart, qint64 villageWhole) {
        return part > 0 && part * villageWhole >= 2 * villagePart * whole;
    };
    if (2 * one.perHour() <= all.perHour())
        return QStringLiteral("few_orders");
    if (isTwice(one.unpaid, one.paid + one.unpaid, all.unpaid, all.paid + all.unpaid))
        return QStringLiteral("many_unpaid");
    if (isTwice(one.refunds, one.paid, all.refunds, all.paid))
        return QStringLiteral("many_refunds");
    if (isTwice(one.replaced, one.opened + one.replaced, all.replaced, all.opened + all.replaced))
        return QStringLiteral("many_replaced");
    return QStringLiteral("nothing");
}

} // namespace

ReportRows trainingRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    QList<Learner> sorted = readLearners(database, monthsAndDays(range));
    Learner all;
    for (const Learner& one : std::as_const(sorted)) {
        all.showMs += one.showMs;
        all.orders += one.orders;
        all.paid += one.paid;
        all.unpaid += one.unpaid;
        all.refunds += one.refunds;
        all.opened += one.opened;
        all.replaced += one.replaced;
    }
    std::sort(sorted.begin(), sorted.end(), [](const Learner& a, const Learner& b) {
        return std::make_tuple(a.perHour(), a.name, a.uid) < std::make_tuple(b.perHour(), b.name, b.uid);
    });
    QList<QList<ReportCell>> rows;
    for (const Learner& one : std::as_const(sorted))
        rows.append({uidCell(one.uid), one.name, one.group, one.days, one.shows, one.showMs, one.orders, one.perHour(),
                     shareCell(one.unpaid, one.paid + one.unpaid), shareCell(one.refunds, one.paid),
                     shareCell(one.replaced, one.opened + one.replaced), trainFor(one, all)});
    return database.checked(rows);
}

} // namespace kaibang
