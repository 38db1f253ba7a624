// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_query.h"

#include "disclosure_store.h"
#include "opening_entry.h"
#include "opening_turns.h"

namespace kaibang {

namespace {

#define KAIBANG_OPENING                                                                                                \
    "SELECT x.opening_id,x.uid,t.uid,l.uid,l.name,x.nth,x.replaces IS NOT NULL,x.state,x.empty_kind,x.started_at,"     \
    "x.done_at,x.typed,x.best_tenths,x.photo,x.disclosure_id "                                                         \
    "FROM opening x JOIN opening_turn t USING(turn_id) JOIN lot l USING(lot_id) "
#define KAIBANG_WORK                                                                                                   \
    "SELECT w.uid,o.uid,x.uid,w.name,w.price_minor,w.currency,w.at,w.done_at,o.alias,o.ext_id,o.source,x.nth "         \
    "FROM work_item w JOIN orders o USING(order_id) LEFT JOIN opening x USING(opening_id) WHERE w.removed=0 "

WorkItem workFrom(Statement& s)
{
    return WorkItem{Uid::fromBytes(s.blob(0)),
                    Uid::fromBytes(s.blob(1)),
                    Uid::fromBytes(s.blob(2)),
                    s.text(3),
                    s.integer(4),
                    s.text(5),
                    Instant{s.integer(6)},
                    s.optionalInstant(7)};
}

} // namespace

QList<Opening> OpeningQuery::read(Statement& s)
{
    QList<Opening> all;
    while (s.next()) {
        const qint64 id = s.integer(0), cardId = s.integer(14);
        Opening o;
        o.uid = Uid::fromBytes(s.blob(1));
        o.turn = Uid::fromBytes(s.blob(2));
        o.lot = Uid::fromBytes(s.blob(3));
        o.lotName = s.text(4);
        o.nth = static_cast<int>(s.integer(5));
        o.isReplacement = s.integer(6) != 0;
        o.state = static_cast<OpeningState>(s.integer(7));
        o.empty = static_cast<EmptyKind>(s.integer(8));
        o.startedAt = Instant{s.integer(9)};
        o.doneAt = s.optionalInstant(10);
        o.typed = s.text(11);
        if (const auto best = s.optionalInteger(12))
            o.result.bestTenths = static_cast<int>(*best);
        o.photo = s.text(13);
        Statement grades =
            m_database.statement("SELECT grade,pearls FROM opening_grade WHERE opening_id=? ORDER BY position");
        grades.run(id);
        while (grades.next())
            o.result.grades.append({grades.text(0), grades.integer(1)});
        if (o.state == OpeningState::Running)
            if (const auto card = DisclosureStore(m_ledger).card(cardId))
                o.result = OpeningEntry(card.value().entryWay, OpeningEntry::gradesOf(card.value()), o.typed).result();
        all.append(o);
    }
    return all;
}

Result<Opening> OpeningQuery::opening(qint64 openingId)
{
    Statement s = m_database.statement(KAIBANG_OPENING "WHERE x.opening_id=?");
    s.run(openingId);
    const QList<Opening> found = read(s);
    if (found.isEmpty())
        return m_database.ok() ? Error{ErrorKind::NotFound, QStringLiteral("opening")} : m_database.error();
    return m_database.checked(found.constFirst());
}

Result<QList<WorkItem>> OpeningQuery::workOf(qint64 openingId)
{
    QList<WorkItem> all;
    Statement s = m_database.statement(KAIBANG_WORK "AND w.opening_id=? ORDER BY w.work_id");
    s.run(openingId);
    while (s.next())
        all.append(workFrom(s));
    return m_database.checked(all);
}

Result<OrderOpenings> OpeningQuery::ofOrder(qint64 orderId)
{
    OrderOpenings found;
    const auto turns = OpeningTurns(m_ledger).ofOrder(orderId);
    if (!turns)
        return turns.error();
    found.turns = turns.value();
    Statement openings =
        m_database.statement(KAIBANG_OPENING "WHERE t.order_id=? AND x.undone_at IS NULL ORDER BY x.opening_id");
    openings.run(orderId);
    found.openings = read(openings);
    Statement steps = m_database.statement(
        "SELECT s.kind,s.at,s.at-w.started_at,coalesce(x.nth,0),"
        "CASE s.kind WHEN 6 THEN (SELECT name FROM work_item WHERE work_id=s.ref) "
        "WHEN 3 THEN CASE x.empty_kind WHEN 1 THEN 'empty' WHEN 2 THEN 'dead' ELSE '' END ELSE coalesce(l.name,'') END,"
        "s.undone_at IS NOT NULL FROM opening_step s JOIN opening_turn t USING(turn_id) "
        "LEFT JOIN show w ON w.show_id=s.show_id LEFT JOIN opening x ON x.opening_id=s.opening_id "
        "LEFT JOIN lot l ON l.lot_id=x.lot_id WHERE t.order_id=? ORDER BY s.step_id");
    steps.run(orderId);
    while (steps.next())
        found.steps.append(OpeningStep{static_cast<StepKind>(steps.integer(0)), Instant{steps.integer(1)},
                                       steps.optionalInteger(2), static_cast<int>(steps.integer(3)), steps.text(4),
                                       steps.integer(5) != 0});
    Statement work = m_database.statement(KAIBANG_WORK "AND w.order_id=? ORDER BY w.work_id");
    work.run(orderId);
    while (work.next())
        found.work.append(workFrom(work));
    return m_database.checked(found);
}

QList<Instant> OpeningQuery::finished(std::optional<qint64> showId)
{
    QList<Instant> all;
    Statement s =
        m_database.statement("SELECT done_at FROM opening WHERE show_id IS ? AND state IN (2,4) AND undone_at IS NULL");
    s.run(showId);
    while (s.next())
        all.append(Instant{s.integer(0)});
    return all;
}

Result<OpeningTotals> OpeningQuery::totals(const Uid& show, const Uid& product)
{
    OpeningTotals totals;
    Statement lots = m_database.statement(
        "WITH f AS (SELECT ? AS show,? AS product) SELECT l.uid,p.uid,l.name,p.name,sum(x.state IN (2,4)),"
        "sum(x.state=3),sum(x.empty_kind=1),sum(x.empty_kind=2) FROM opening x JOIN opening_turn t USING(turn_id) JOIN "
        "variant v ON v.variant_id=t.variant_id "
        "JOIN product p ON p.uid=v.product JOIN lot l ON l.lot_id=x.lot_id WHERE x.undone_at IS NULL AND x.state<>1 "
        "AND (length((SELECT show FROM f))=0 OR x.show_id=(SELECT show_id FROM show WHERE uid=(SELECT show FROM f))) "
        "AND (length((SELECT product FROM f))=0 OR p.uid=(SELECT product FROM f)) "
        "GROUP BY l.lot_id,p.uid ORDER BY l.lot_id,p.name");
    lots.run(show.bytes(), product.bytes());
    while (lots.next())
        totals.lots.append(LotOpened{Uid::fromBytes(lots.blob(0)), Uid::fromBytes(lots.blob(1)), lots.text(2),
                                     lots.text(3), lots.integer(4), lots.integer(5), lots.integer(6), lots.integer(7)});
    // By the grade's place on the cards, so that the best comes first; mussels in which nothing was found come last.
    Statement grades = m_database.statement(
        "WITH f AS (SELECT ? AS show,? AS product) SELECT l.uid,p.uid,l.name,p.name,coalesce(g.grade,''),"
        "coalesce(sum(g.pearls),0),count(*),"
        "coalesce(min((SELECT position FROM disclosure_grade d WHERE d.disclosure_id=x.disclosure_id AND "
        "d.name=g.grade)),99) AS place "
        "FROM opening x JOIN opening_turn t USING(turn_id) JOIN variant v ON v.variant_id=t.variant_id "
        "JOIN product p ON p.uid=v.product JOIN lot l ON l.lot_id=x.lot_id LEFT JOIN opening_grade g "
        "ON g.opening_id=x.opening_id WHERE x.undone_at IS NULL AND x.state IN (2,4) "
        "AND (length((SELECT show FROM f))=0 OR x.show_id=(SELECT show_id FROM show WHERE uid=(SELECT show FROM f))) "
        "AND (length((SELECT product FROM f))=0 OR p.uid=(SELECT product FROM f)) "
        "GROUP BY l.lot_id,p.uid,g.grade ORDER BY l.lot_id,p.name,place,g.grade");
    grades.run(show.bytes(), product.bytes());
    while (grades.next())
        totals.grades.append(LotGrade{Uid::fromBytes(grades.blob(0)), Uid::fromBytes(grades.blob(1)), grades.text(2),
                                      grades.text(3), grades.text(4), grades.integer(5), grades.integer(6)});
    return m_database.checked(totals);
}

Result<QList<OpeningQuery::Listed>> OpeningQuery::listed(BusinessDay from, BusinessDay to)
{
    struct Found
    {
        qint64 id, turnId;
        BusinessDay day;
    };
    QList<Found> found;
    Statement s = m_database.statement(
        "SELECT x.opening_id,x.turn_id,w.biz_day,x.started_at FROM opening x LEFT JOIN show w USING(show_id) "
        "WHERE x.undone_at IS NULL AND x.state<>1 ORDER BY x.started_at,x.opening_id");
    s.run();
    while (s.next()) {
        const auto ofShow = s.optionalInteger(2);
        const BusinessDay day =
            ofShow ? BusinessDay{static_cast<int>(*ofShow)} : m_ledger.dayRule().dayOf(Instant{s.integer(3)});
        if (day >= from && day <= to)
            found.append({s.integer(0), s.integer(1), day});
    }
    QList<Listed> all;
    QHash<qint64, OpeningTurn> turns;
    for (const Found& each : std::as_const(found)) {
        const auto one = opening(each.id);
        if (!turns.contains(each.turnId))
            if (const auto turn = OpeningTurns(m_ledger).turn(each.turnId))
                turns.insert(each.turnId, turn.value());
        if (!one)
            return one.error();
        all.append({one.value(), turns.value(each.turnId), each.day});
    }
    return m_database.checked(all);
}

Result<QList<OpeningQuery::ListedWork>> OpeningQuery::work()
{
    QList<ListedWork> all;
    Statement s = m_database.statement(KAIBANG_WORK "ORDER BY w.work_id");
    s.run();
    while (s.next())
        all.append({workFrom(s), s.text(8), s.text(9), s.text(10), static_cast<int>(s.integer(11))});
    return m_database.checked(all);
}

} // namespace kaibang
