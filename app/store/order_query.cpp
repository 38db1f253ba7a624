// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_query.h"

#include "line_book.h"
#include "opening_query.h"
#include "order_event_json.h"
#include "order_rows.h"
#include "return_store.h"
#include "settlement_query.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kaibang {

namespace {

#define KAIBANG_SUMMARY                                                                                                \
    "SELECT o.uid,o.source,o.ext_id,o.alias,o.currency,"                                                               \
    "(SELECT group_concat(CASE WHEN l.title<>'' THEN l.title WHEN l.sku<>'' THEN l.sku ELSE l.line_id END || "         \
    "CASE WHEN l.quantity='1' THEN '' ELSE ' ×' || l.quantity END, ' · ') FROM order_line l "                        \
    "WHERE l.order_id=o.order_id AND l.removed=0),"                                                                    \
    "o.placed_at,o.arrived_at,o.changed_at,o.origin,o.payment,o.fulfilment,o.closed,"                                  \
    "CASE WHEN o.buyer_paid IS NOT NULL AND (o.buyer_paid<>0 OR o.payment BETWEEN 4 AND 6) THEN o.buyer_paid "         \
    "ELSE coalesce(o.items_total,(SELECT CASE WHEN count(*)=count(l.line_total) THEN sum(l.line_total) END "           \
    "FROM order_line l WHERE l.order_id=o.order_id AND l.removed=0))"                                                  \
    "-coalesce(o.seller_discount,0)-coalesce(o.platform_discount,0)+coalesce(o.shipping,0)+coalesce(o.tax,0) END,"     \
    "CASE WHEN o.payment IN (5,6) OR (o.payment=4 AND o.closed=3) THEN o.refunded ELSE coalesce(o.refunded,0) END,"    \
    "(SELECT CASE WHEN min(l.quantity<>'' AND l.quantity NOT GLOB '*[^0-9]*') THEN "                                   \
    "sum(CAST(l.quantity AS INTEGER)) END FROM order_line l WHERE l.order_id=o.order_id AND l.removed=0),"             \
    "o.is_short,o.is_unmapped,o.packed_at IS NOT NULL,o.conflict_seen,"                                                \
    "(SELECT until_ms FROM hold h WHERE h.order_id=o.order_id AND h.state=0),"                                         \
    "(SELECT coalesce(sum(opened_over),0) FROM opening_turn t WHERE t.order_id=o.order_id) FROM orders o "

OrderSummary summaryFrom(Statement& s)
{
    OrderSummary o;
    o.uid = Uid::fromBytes(s.blob(0));
    o.source = s.text(1);
    o.orderId = s.text(2);
    o.alias = s.text(3);
    o.currency = s.text(4);
    o.items = s.text(5);
    o.placedAt = Instant{s.integer(6)};
    o.arrivedAt = Instant{s.integer(7)};
    o.changedAt = Instant{s.integer(8)};
    o.origin = static_cast<Origin>(s.integer(9));
    o.payment = static_cast<Payment>(s.integer(10));
    o.fulfilment = static_cast<Fulfilment>(s.integer(11));
    o.closed = static_cast<Closed>(s.integer(12));
    o.amountMinor = s.optionalInteger(13);
    o.refundedMinor = s.optionalInteger(14);
    o.units = s.optionalInteger(15);
    o.isShort = s.integer(16) != 0;
    o.isUnmapped = s.integer(17) != 0;
    o.isPacked = s.integer(18) != 0;
    o.conflictSeen = s.integer(19) != 0;
    if (const auto until = s.optionalInteger(20))
        o.heldUntil = Instant{*until};
    o.openedOver = s.integer(21);
    return o;
}

QList<OrderSummary> allOf(Statement& s)
{
    QList<OrderSummary> list;
    while (s.next())
        list.append(summaryFrom(s));
    return list;
}

// The text for LIKE with its own wildcards made harmless.
QString containing(const QString& text)
{
    QString escaped = text.trimmed();
    for (const QChar special : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        escaped.replace(special, QStringLiteral("\\") + special);
    return QLatin1Char('%') + escaped + QLatin1Char('%');
}

} // namespace

Result<QList<OrderSummary>> OrderQuery::list(const OrderFilter& filter)
{
    // The filter is a row of its own, so that each value is bound once; SQLite reads it once a query.
    Statement s = m_database.statement(
        "WITH f AS (SELECT ? AS source,? AS since,? AS until,? AS words,? AS show,? AS state,? AS "
        "most) " KAIBANG_SUMMARY
        "WHERE o.withdrawn=0 AND ((SELECT source FROM f)='' OR o.source=(SELECT source FROM f)) "
        "AND ((SELECT since FROM f) IS NULL OR o.placed_at>=(SELECT since FROM f)) "
        "AND ((SELECT until FROM f) IS NULL OR o.placed_at<(SELECT until FROM f)) "
        "AND ((SELECT words FROM f)='%%' OR o.ext_id LIKE (SELECT words FROM f) ESCAPE '\\' OR o.alias LIKE (SELECT "
        "words FROM f) ESCAPE '\\' "
        "OR EXISTS(SELECT 1 FROM order_line l WHERE l.order_id=o.order_id "
        "AND (l.title LIKE (SELECT words FROM f) ESCAPE '\\' OR l.sku LIKE (SELECT words FROM f) ESCAPE '\\'))) "
        "AND (length((SELECT show FROM f))=0 OR o.show_id=(SELECT show_id FROM show WHERE uid=(SELECT show FROM f))) "
        "AND CASE (SELECT state FROM f) "
        "WHEN 1 THEN o.payment IN (1,2,3) AND o.closed<2 WHEN 2 THEN o.payment BETWEEN 4 AND 6 "
        "WHEN 3 THEN o.payment IN (4,5) AND o.closed<2 AND o.fulfilment<2 AND o.packed_at IS NULL "
        "WHEN 4 THEN o.packed_at IS NOT NULL WHEN 5 THEN o.closed>=2 WHEN 6 THEN coalesce(o.refunded,0)>0 "
        "WHEN 7 THEN o.is_short=1 WHEN 8 THEN o.is_unmapped=1 ELSE 1 END "
        "ORDER BY o.placed_at DESC,o.order_id DESC LIMIT (SELECT most FROM f)");
    s.run(filter.source, filter.since ? std::optional<qint64>(filter.since->ms) : std::nullopt,
          filter.until ? std::optional<qint64>(filter.until->ms) : std::nullopt, containing(filter.text),
          filter.show.bytes(), static_cast<int>(filter.state), filter.limit);
    return m_database.checked(allOf(s));
}

Result<QList<OrderSummary>> OrderQuery::summaries(const QList<Uid>& orders)
{
    QList<OrderSummary> list;
    for (const Uid& order : orders) {
        Statement s = m_database.statement(KAIBANG_SUMMARY "WHERE o.uid=?");
        s.run(order.bytes());
        list += allOf(s);
    }
    return m_database.checked(list);
}

Result<QList<OrderSummary>> OrderQuery::conflicts()
{
    Statement s = m_database.statement(
        KAIBANG_SUMMARY
        "WHERE o.conflict_seen=0 AND ((o.is_short=1 AND o.withdrawn=0) OR EXISTS(SELECT 1 FROM "
        "opening_turn t WHERE t.order_id=o.order_id AND t.opened_over>0)) ORDER BY o.order_id LIMIT 200");
    s.run();
    return m_database.checked(allOf(s));
}

QList<StoryEntry> OrderQuery::entriesOf(qint64 orderId)
{
    QList<StoryEntry> entries;
    Statement s = m_database.statement(
        "SELECT observed_at,origin,outcome,reason,repeats,undone_at IS NOT NULL,event,source_event_id "
        "FROM order_history WHERE order_id=? ORDER BY history_id");
    s.run(orderId);
    while (s.next()) {
        StoryEntry entry;
        entry.observedAt = Instant{s.integer(0)};
        entry.origin = static_cast<Origin>(s.integer(1));
        entry.outcome = static_cast<OutcomeKind>(s.integer(2));
        entry.reason = static_cast<OutcomeReason>(s.integer(3));
        entry.repeats = static_cast<int>(s.integer(4));
        entry.undone = s.integer(5) != 0;
        if (auto event = orderEventFromJson(QJsonDocument::fromJson(s.text(6).toUtf8()).object()))
            entry.event = event.value();
        entry.event.sourceEventId = s.text(7);
        entries.append(entry);
    }
    return entries;
}

QList<StoryLine> OrderQuery::linesOf(qint64 orderId, const Order& order)
{
    QList<StoryLine> lines;
    for (const OrderLine& line : order.lines) {
        StoryLine story{line, {}, {}, 0, 0};
        Statement s = m_database.statement(
            "SELECT v.uid,item_name(p.name,v.name),l.taken,l.short_units FROM "
            "order_line l "
            "JOIN variant v USING(variant_id) JOIN product p ON p.uid=v.product WHERE l.order_id=? AND l.line_id=?");
        if (s.run(orderId, line.lineId).next())
            story = StoryLine{line, Uid::fromBytes(s.blob(0)), s.text(1), s.integer(2), s.integer(3)};
        s.finish();
        lines.append(story);
    }
    return lines;
}

QList<StockMove> OrderQuery::movesOf(qint64 orderId, const Uid& order)
{
    QList<StockMove> moves;
    Statement s = m_database.statement("SELECT v.uid,l.delta,l.reason,l.note,l.at,l.on_hand_after FROM stock_ledger l "
                                       "JOIN variant v USING(variant_id) WHERE l.order_id=? ORDER BY l.move_id");
    s.run(orderId);
    while (s.next())
        moves.append(StockMove{Uid::fromBytes(s.blob(0)), s.integer(1), static_cast<StockReason>(s.integer(2)),
                               s.text(3), order, Instant{s.integer(4)}, s.integer(5)});
    return moves;
}

Result<OrderStory> OrderQuery::story(const Uid& order)
{
    const auto found = summaries({order});
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return Error{ErrorKind::NotFound, QStringLiteral("order")};
    OrderStory story;
    story.summary = found.value().front();
    Statement s = m_database.statement("SELECT order_id FROM orders WHERE uid=?");
    const qint64 id = s.run(order.bytes()).next() ? s.integer(0) : 0;
    s.finish();
    const auto row = loadOrder(m_database, id);
    if (!row)
        return m_database.error();
    story.order = row->order;
    story.lines = linesOf(id, row->order);
    story.entries = entriesOf(id);
    story.moves = movesOf(id, order);
    const auto openings = OpeningQuery(m_ledger).ofOrder(id);
    if (!openings)
        return openings.error();
    story.openings = openings.value();
    const auto returns = ReturnStore(m_ledger).ofOrder(id);
    if (!returns)
        return returns.error();
    story.returns = returns.value();
    SettlementQuery settlement(m_ledger);
    const auto entries = settlement.entries(story.order.source, story.order.shopId, story.order.orderId);
    if (!entries)
        return entries.error();
    story.settlement = entries.value();
    if (story.settlement.isEmpty())
        return m_database.checked(story);
    const auto finding = settlement.finding(story.order.source, story.order.shopId, story.order.orderId);
    if (!finding)
        return finding.error();
    story.settlementFinding = finding.value();
    return m_database.checked(story);
}

Result<QList<WaitingLine>> OrderQuery::waitingLines()
{
    QList<WaitingLine> lines;
    Statement s = m_database.statement(
        "SELECT o.source,o.shop_id,l.sku,l.product_id,l.title,l.variant_text,l.quantity,l.unit_price,count(DISTINCT "
        "o.order_id) "
        "FROM orders o JOIN order_line l USING(order_id) WHERE o.is_unmapped=1 AND o.withdrawn=0 AND l.removed=0 AND "
        "l.variant_id IS NULL "
        "GROUP BY 1,2,3,4,5,6 ORDER BY 9 DESC,5 LIMIT 200");
    s.run();
    while (s.next()) {
        WaitingLine line;
        line.source = s.text(0);
        line.shopId = s.text(1);
        line.line.sku = s.text(2);
        line.line.productId = s.text(3);
        line.line.title = s.text(4);
        line.line.variant = s.text(5);
        line.line.quantity = s.text(6);
        line.line.unitPrice = s.optionalInteger(7);
        line.orders = static_cast<int>(s.integer(8));
        lines.append(line);
    }
    return m_database.checked(lines);
}

namespace {
QList<MoneyTotals> totalsFrom(Statement& s)
{
    QList<MoneyTotals> totals;
    while (s.next())
        totals.append(MoneyTotals{s.text(0), s.integer(1), s.integer(2), s.integer(3), s.integer(4), s.integer(5),
                                  s.integer(6), s.integer(7), s.integer(8), s.integer(9), s.integer(10)});
    return totals;
}
#define KAIBANG_TOTALS                                                                                                 \
    "SELECT currency,sum(orders),sum(paid_orders),sum(unpaid_orders),sum(cancelled_orders),sum(claimed_minor),"        \
    "sum(paid_minor),sum(refunded_minor),sum(claimed_unknown),sum(paid_unknown),sum(refunded_unknown) FROM "
} // namespace

Result<QList<MoneyTotals>> OrderQuery::totalsOfShow(const Uid& show)
{
    Statement s = m_database.statement(
        KAIBANG_TOTALS "roll_show JOIN show USING(show_id) WHERE uid=? GROUP BY currency ORDER BY currency");
    s.run(show.bytes());
    return m_database.checked(totalsFrom(s));
}

Result<QList<MoneyTotals>> OrderQuery::totalsOfDay(BusinessDay day)
{
    Statement s =
        m_database.statement(KAIBANG_TOTALS "roll_day_channel WHERE biz_day=? GROUP BY currency ORDER BY currency");
    s.run(day.days);
    return m_database.checked(totalsFrom(s));
}

Result<LedgerCounts> OrderQuery::counts()
{
    Statement s = m_database.statement(
        "SELECT coalesce(sum(orders),0),coalesce(sum(paid_orders),0),coalesce(sum(unpaid_orders),0),"
        "coalesce(sum(cancelled_orders),0),(SELECT count(*) FROM orders WHERE refunded>0 AND withdrawn=0),"
        "(SELECT count(*) FROM orders WHERE is_short=1 AND withdrawn=0),(SELECT coalesce(sum(repeats),0) FROM "
        "order_history) "
        "FROM roll_day_channel");
    LedgerCounts counts;
    if (s.run().next())
        counts = LedgerCounts{s.integer(0), s.integer(1), s.integer(2), s.integer(3),
                              s.integer(4), s.integer(5), s.integer(6)};
    s.finish();
    return m_database.checked(counts);
}

} // namespace kaibang
