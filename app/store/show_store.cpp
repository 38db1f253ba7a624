// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show_store.h"

#include "disclosure_store.h"
#include "feed_store.h"
#include "flash_store.h"
#include "opening_query.h"
#include "order_query.h"
#include "run_plan_store.h"
#include "settlement_query.h"
#include "stock_store.h"

#include <algorithm>

namespace kaibang {

namespace {

Show showFrom(Statement& s)
{
    return Show{Uid::fromBytes(s.blob(0)),
                s.text(1),
                static_cast<ShowState>(s.integer(2)),
                s.optionalInstant(3),
                s.optionalInstant(4),
                BusinessDay{static_cast<int>(s.integer(5))}};
}

} // namespace

qint64 showRowId(Database& database, const Uid& show)
{
    Statement s = database.statement("SELECT show_id FROM show WHERE uid=?");
    const qint64 id = s.run(show.bytes()).next() ? s.integer(0) : 0;
    s.finish();
    return id;
}

Result<Show> ShowStore::currentOrNew()
{
    Statement s = m_database.statement(
        "SELECT uid,title,state,started_at,ended_at,biz_day FROM show WHERE state<2 ORDER BY state DESC LIMIT 1");
    if (s.run().next()) {
        const Show show = showFrom(s);
        s.finish();
        return show;
    }
    const Show show{Uid::create(m_ledger.now()), {}, ShowState::Planned, {}, {}, {}};
    m_database.statement("INSERT INTO show(uid,title,state) VALUES(?,?,0)").run(show.uid.bytes(), show.title);
    return m_database.checked(show);
}

Result<QList<RunItem>> ShowStore::items(const Uid& show)
{
    QList<RunItem> items;
    Statement s = m_database.statement(
        "SELECT i.uid,v.uid,i.state,(SELECT from_ms FROM on_air a WHERE a.item_id=i.item_id AND until_ms IS NULL),"
        "(SELECT coalesce(sum(until_ms-from_ms),0) FROM on_air a WHERE a.item_id=i.item_id AND until_ms IS NOT NULL) "
        "FROM run_item i JOIN show w USING(show_id) JOIN variant v USING(variant_id) WHERE w.uid=? AND i.removed=0 "
        "ORDER BY i.position");
    s.run(show.bytes());
    while (s.next())
        items.append(RunItem{Uid::fromBytes(s.blob(0)), Uid::fromBytes(s.blob(1)), static_cast<int>(items.size()),
                             static_cast<RunItemState>(s.integer(2)), s.optionalInstant(3), s.integer(4)});
    return m_database.checked(items);
}

Result<QList<Show>> ShowStore::past(int limit)
{
    QList<Show> shows;
    Statement s = m_database.statement(
        "SELECT uid,title,state,started_at,ended_at,biz_day FROM show WHERE state=2 ORDER BY started_at DESC LIMIT ?");
    s.run(limit);
    while (s.next())
        shows.append(showFrom(s));
    return m_database.checked(shows);
}

Result<Done> ShowStore::rename(const Uid& show, const QString& title)
{
    m_database.statement("UPDATE show SET title=? WHERE uid=?").run(title.trimmed(), show.bytes());
    return m_database.checked(Done{});
}

Result<Done> ShowStore::start(const Uid& show)
{
    const Instant now = m_ledger.now();
    Statement s = m_database.statement("UPDATE show SET state=1,started_at=?,biz_day=? WHERE uid=? AND state=0 "
                                       "AND NOT EXISTS(SELECT 1 FROM show WHERE state=1)");
    return m_database.changed(s.run(now.ms, m_ledger.dayRule().dayOf(now).days, show.bytes()),
                              Error{ErrorKind::Refused, QStringLiteral("a show is running")});
}

Result<Done> ShowStore::end(const Uid& show)
{
    const Instant now = m_ledger.now();
    const qint64 id = showRowId(m_database, show);
    if (const auto off = putOnAir(show, {}); !off)
        return off.error();
    // A clock set back during the show must not make it end before it began.
    Statement s =
        m_database.statement("UPDATE show SET state=2,ended_at=max(started_at,?) WHERE show_id=? AND state=1");
    if (s.run(now.ms, id).changed() != 1 && m_database.ok())
        return Error{ErrorKind::Refused, QStringLiteral("no show is running")};
    const auto following = currentOrNew();
    if (!following)
        return following.error();
    const qint64 next = showRowId(m_database, following.value().uid);
    QList<qint64> variants;
    Statement old =
        m_database.statement("SELECT variant_id FROM run_item WHERE show_id=? AND removed=0 ORDER BY position");
    old.run(id);
    while (old.next())
        variants.append(old.integer(0));
    Statement put =
        m_database.statement("INSERT INTO run_item(uid,show_id,variant_id,position,state) VALUES(?,?,?,?,0)");
    for (qsizetype i = 0; i < variants.size(); ++i)
        put.run(Uid::create(now).bytes(), next, variants.at(i), static_cast<qint64>(i));
    return m_database.checked(Done{});
}

Result<Done> ShowStore::addItem(const Uid& show, const Uid& variant)
{
    const auto variantId = variantRowId(m_database, variant);
    const qint64 showId = showRowId(m_database, show);
    if (!variantId || showId == 0)
        return Error{ErrorKind::NotFound, QStringLiteral("variant or show")};
    m_database
        .statement("INSERT INTO run_item(uid,show_id,variant_id,position,state) "
                   "SELECT ?,?,?,coalesce(max(position)+1,0),0 FROM run_item WHERE show_id=?")
        .run(Uid::create(m_ledger.now()).bytes(), showId, *variantId, showId);
    return m_database.checked(Done{});
}

Result<Done> ShowStore::setRemoved(const Uid& item, bool removed)
{
    m_database
        .statement("UPDATE on_air SET until_ms=max(from_ms,?) WHERE until_ms IS NULL AND item_id=(SELECT item_id FROM "
                   "run_item WHERE uid=?)")
        .run(m_ledger.now().ms, item.bytes());
    m_database.statement("UPDATE run_item SET removed=?,state=CASE WHEN state=1 THEN 2 ELSE state END WHERE uid=?")
        .run(removed, item.bytes());
    return m_database.checked(Done{});
}

void ShowStore::renumber(qint64 showId, const QList<qint64>& order)
{
    Statement s = m_database.statement("UPDATE run_item SET position=? WHERE item_id=? AND show_id=?");
    for (qsizetype i = 0; i < order.size(); ++i)
        s.run(static_cast<qint64>(i), order.at(i), showId);
}

Result<Done> ShowStore::moveItem(const Uid& show, const Uid& item, int position)
{
    const qint64 showId = showRowId(m_database, show);
    QList<qint64> order;
    qsizetype from = -1;
    Statement s =
        m_database.statement("SELECT item_id,uid FROM run_item WHERE show_id=? AND removed=0 ORDER BY position");
    s.run(showId);
    while (s.next()) {
        if (Uid::fromBytes(s.blob(1)) == item)
            from = order.size();
        order.append(s.integer(0));
    }
    if (from < 0)
        return Error{ErrorKind::NotFound, QStringLiteral("item")};
    order.move(from, std::clamp<qsizetype>(position, 0, order.size() - 1));
    renumber(showId, order);
    return m_database.checked(Done{});
}

Result<Done> ShowStore::putOnAir(const Uid& show, const Uid& item, RunItemState offState)
{
    const qint64 showId = showRowId(m_database, show);
    const qint64 now = m_ledger.now().ms;
    m_database
        .statement("UPDATE on_air SET until_ms=max(from_ms,?) WHERE until_ms IS NULL AND item_id IN (SELECT item_id "
                   "FROM run_item WHERE show_id=?)")
        .run(now, showId);
    m_database.statement("UPDATE run_item SET state=? WHERE show_id=? AND state=1")
        .run(static_cast<int>(offState), showId);
    if (item.isValid()) {
        Statement what = m_database.statement("SELECT variant_id FROM run_item WHERE uid=?");
        const qint64 variantId = what.run(item.bytes()).next() ? what.integer(0) : 0;
        what.finish();
        if (const auto told = DisclosureStore(m_ledger).checkSellable(variantId); !told)
            return told.error();
        Statement on = m_database.statement("UPDATE run_item SET state=1 WHERE uid=? AND show_id=? AND removed=0");
        if (on.run(item.bytes(), showId).changed() != 1 && m_database.ok())
            return Error{ErrorKind::NotFound, QStringLiteral("item")};
        m_database.statement("INSERT INTO on_air(item_id,from_ms) SELECT item_id,? FROM run_item WHERE uid=?")
            .run(now, item.bytes());
    }
    return m_database.checked(Done{});
}

Result<Done> ShowStore::setState(const Uid& item, RunItemState state)
{
    m_database.statement("UPDATE run_item SET state=? WHERE uid=?").run(static_cast<int>(state), item.bytes());
    return m_database.checked(Done{});
}

void ShowStore::reviewRows(qint64 showId, ShowReview& review)
{
    Statement s = m_database.statement(
        "SELECT v.uid,v.code,item_name(p.name,v.name),o.currency,count(*),"
        "sum(CASE WHEN o.closed<2 THEN CAST(l.quantity AS INTEGER) ELSE 0 END),"
        "sum(CASE WHEN o.payment BETWEEN 4 AND 6 AND o.closed<2 THEN CAST(l.quantity AS INTEGER) ELSE 0 "
        "END),sum(l.short_units),k.on_hand,"
        "sum(CASE WHEN o.payment BETWEEN 4 AND 6 THEN coalesce(l.line_total,0) ELSE 0 END),"
        "(SELECT coalesce(sum(a.until_ms-a.from_ms),0) FROM on_air a JOIN run_item i USING(item_id) "
        " WHERE i.show_id=o.show_id AND i.variant_id=v.variant_id AND a.until_ms IS NOT NULL),"
        "sum(CASE WHEN o.payment BETWEEN 4 AND 6 AND l.line_total IS NULL THEN 1 ELSE 0 END) "
        "FROM orders o JOIN order_line l ON l.order_id=o.order_id AND l.removed=0 JOIN variant v ON "
        "v.variant_id=l.variant_id "
        "JOIN product p ON p.uid=v.product JOIN stock k ON k.variant_id=v.variant_id "
        "WHERE o.show_id=? AND o.withdrawn=0 GROUP BY v.variant_id,o.currency,o.show_id ORDER BY 10 DESC");
    s.run(showId);
    while (s.next())
        review.rows.append(ReviewRow{Uid::fromBytes(s.blob(0)), s.text(1), s.text(2), s.text(3), s.integer(4),
                                     s.integer(5), s.integer(6), s.integer(7), s.integer(8), s.integer(9),
                                     s.integer(10), s.integer(11)});
}

void ShowStore::reviewTimes(qint64 showId, ShowReview& review)
{
    Statement minutes = m_database.statement(
        "SELECT placed_at/60000*60000,count(*) FROM orders WHERE show_id=? AND withdrawn=0 GROUP BY 1 ORDER BY 1");
    minutes.run(showId);
    while (minutes.next())
        review.minutes.append(ReviewMinute{Instant{minutes.integer(0)}, static_cast<int>(minutes.integer(1))});
    Statement marks = m_database.statement(
        "SELECT a.from_ms,coalesce(a.until_ms,a.from_ms),item_name(p.name,v.name) "
        "FROM on_air a JOIN run_item i USING(item_id) JOIN variant v USING(variant_id) JOIN product p ON "
        "p.uid=v.product "
        "WHERE i.show_id=? ORDER BY a.from_ms");
    marks.run(showId);
    while (marks.next())
        review.marks.append(ReviewMark{Instant{marks.integer(0)}, Instant{marks.integer(1)}, marks.text(2)});
}

Result<ShowReview> ShowStore::review(const Uid& show)
{
    ShowReview review;
    const qint64 id = showRowId(m_database, show);
    Statement s = m_database.statement(
        "SELECT title,started_at,coalesce(ended_at,?) FROM show WHERE show_id=? AND started_at IS NOT NULL");
    if (!s.run(m_ledger.now().ms, id).next())
        return Error{ErrorKind::NotFound, QStringLiteral("show")};
    review.title = s.text(0);
    review.startedAt = Instant{s.integer(1)};
    review.endedAt = Instant{s.integer(2)};
    s.finish();
    reviewRows(id, review);
    reviewTimes(id, review);
    OrderQuery query(m_ledger);
    const auto totals = query.totalsOfShow(show);
    OrderFilter filter;
    filter.show = show;
    filter.state = OrderState::Short;
    const auto shorts = query.list(filter);
    const auto noted = RunPlanStore(m_ledger).marks(show);
    const auto flashes = FlashStore(m_ledger).ofShow(show);
    const auto openings = OpeningQuery(m_ledger).totals(show, {});
    const auto settled = SettlementQuery(m_ledger).ofShow(show);
    if (!totals || !shorts || !noted || !flashes || !openings || !settled)
        return m_database.error();
    review.flashes = flashes.value();
    review.currency = m_ledger.household().currency;
    review.totals = totals.value();
    review.settled = settled.value();
    review.shortOrders = shorts.value();
    review.noted = noted.value();
    review.openings = openings.value();
    const auto completeness = FeedStore(m_ledger).completeness(show);
    if (!completeness)
        return completeness.error();
    review.completeness = completeness.value();
    filter.state = OrderState::Unmapped;
    if (const auto unmapped = query.list(filter))
        review.unmappedOrders = static_cast<int>(unmapped.value().size());
    return m_database.checked(review);
}

} // namespace kaibang
