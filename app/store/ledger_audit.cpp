// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_audit.h"

#include "bag_sql.h"
#include "roll_up.h"
#include "trail_store.h"

namespace kaibang {

namespace {

struct Question
{
    const char* name;
    const char* sql; ///< gives one text a broken row
};

constexpr Question questions[] = {
    {"references", "SELECT \"table\" || ':' || rowid FROM pragma_foreign_key_check LIMIT 20"},
    {"stock_is_sum_of_ledger",
     "SELECT v.code FROM stock s JOIN variant v USING(variant_id) WHERE s.on_hand<>"
     "(SELECT coalesce(sum(delta),0) FROM stock_ledger l WHERE l.variant_id=s.variant_id) LIMIT 20"},
    // A line of sets has taken the units of its parts.
    {"order_took_what_its_lines_say",
     "SELECT o.source || ':' || o.ext_id FROM orders o WHERE (SELECT coalesce(sum(coalesce((SELECT sum(units) FROM "
     "line_part p WHERE p.order_id=l.order_id AND p.line_id=l.line_id),l.taken)),0) FROM order_line l WHERE "
     "l.order_id=o.order_id)<>-(SELECT coalesce(sum(delta),0) FROM stock_ledger m JOIN variant v USING(variant_id) "
     "WHERE m.order_id=o.order_id AND (m.reason IN (2,3,9) OR m.reason=6 AND v.piece_number IS NULL)) LIMIT 20"},
    {"returned_is_sum_of_returns",
     "SELECT o.source || ':' || o.ext_id FROM order_line l JOIN orders o USING(order_id) LEFT JOIN variant v "
     "USING(variant_id) WHERE v.piece_number IS NULL AND l.returned<>(SELECT coalesce(sum(units),0) FROM goods_return "
     "g "
     "WHERE g.order_id=l.order_id AND g.line_id=l.line_id AND g.state=2 AND g.undone_at IS NULL) LIMIT 20"},
    {"no_more_came_back_than_left",
     "SELECT o.source || ':' || o.ext_id FROM order_line l JOIN orders o USING(order_id) WHERE EXISTS(SELECT 1 FROM "
     "goods_return g WHERE g.order_id=l.order_id AND g.line_id=l.line_id AND g.undone_at IS NULL AND g.state=2 GROUP "
     "BY g.line_id HAVING sum(g.units)>l.taken+l.returned) LIMIT 20"},
    {"refund_total_covers_refunds",
     "SELECT o.source || ':' || o.ext_id FROM orders o WHERE coalesce(o.refunded,0)<"
     "(SELECT coalesce(sum(amount),0) FROM refund r WHERE r.order_id=o.order_id AND r.state=1) LIMIT 20"},
    {"piece_sold_once",
     "SELECT v.code FROM variant v JOIN stock s USING(variant_id) WHERE v.piece_number IS NOT NULL AND (s.on_hand>1 OR "
     "(SELECT coalesce(sum(taken),0) FROM order_line l WHERE l.variant_id=v.variant_id)>1+"
     "(SELECT count(*) FROM piece_event e WHERE e.variant_id=v.variant_id AND e.kind=5)) LIMIT 20"},
    // An active hold is an unpaid order that stands and has all its stock, and every such claim is held.
    {"holds_are_reservations",
     "SELECT o.source || ':' || o.ext_id FROM hold h JOIN orders o USING(order_id) WHERE h.state=0 AND (o.payment>=4 "
     "OR "
     "o.closed>=2 OR o.withdrawn=1 OR o.is_short=1 OR h.units<>(SELECT coalesce(sum(taken),0) FROM order_line l WHERE "
     "l.order_id=h.order_id AND l.variant_id=h.variant_id)) UNION ALL SELECT o.source || ':' || o.ext_id FROM orders o "
     "WHERE o.source='claim' AND o.payment=1 AND o.closed=0 AND o.withdrawn=0 AND NOT EXISTS(SELECT 1 FROM hold h "
     "WHERE "
     "h.order_id=o.order_id AND h.state=0) LIMIT 20"},
    {"ended_holds_gave_back",
     "SELECT o.source || ':' || o.ext_id FROM hold h JOIN orders o USING(order_id) WHERE "
     "h.state IN (2,3) AND (o.closed<2 AND o.withdrawn=0 OR (SELECT coalesce(sum(taken),0) FROM "
     "order_line l WHERE l.order_id=h.order_id)>0 AND NOT " KAIBANG_LEFT_IN_BAG ") LIMIT 20"},
    {"held_claims_have_holds",
     "SELECT hex(c.uid) FROM claim c WHERE c.state=1 AND NOT EXISTS(SELECT 1 FROM hold h WHERE "
     "h.order_id=c.order_id) LIMIT 20"},
    {"sets_have_no_stock", "SELECT v.code FROM variant v JOIN stock s USING(variant_id) WHERE s.on_hand<>0 AND EXISTS("
                           "SELECT 1 FROM set_part b WHERE b.variant_id=v.variant_id) LIMIT 20"},
    {"lot_is_sum_of_ledger", "SELECT name FROM lot WHERE remaining<>(SELECT coalesce(sum(delta),0) FROM lot_ledger l "
                             "WHERE l.lot_id=lot.lot_id) LIMIT 20"},
    {"opened_is_count_of_openings",
     "SELECT o.source || ':' || o.ext_id FROM opening_turn t JOIN orders o USING(order_id) WHERE t.opened<>(SELECT "
     "count(*) FROM opening x WHERE x.turn_id=t.turn_id AND x.state IN (2,4) AND x.undone_at IS NULL) LIMIT 20"},
    {"no_mussel_counts_twice",
     "SELECT o.source || ':' || o.ext_id FROM opening x JOIN opening_turn t USING(turn_id) JOIN orders o "
     "USING(order_id) WHERE x.state IN (2,4) AND x.undone_at IS NULL GROUP BY x.turn_id,x.nth HAVING count(*)>1 "
     "LIMIT 20"},
    {"settlement_lines_add_up", "SELECT source || ':' || ext_id FROM settlement_line l WHERE fees<>(SELECT "
                                "coalesce(sum(minor),0) FROM settlement_fee "
                                "f WHERE f.line_id=l.line_id) OR (kind<>3 AND net<>gross-refund-fees) LIMIT 20"},
    {"settlement_lines_are_told",
     "SELECT source || ':' || ext_id FROM settlement_line l WHERE told_by<>(SELECT count(*) FROM settlement_file_line "
     "t "
     "JOIN settlement_file f USING(file_id) WHERE t.line_id=l.line_id AND f.undone_at IS NULL) LIMIT 20"},
    // Days, orders and lines are three ways to the same sum.
    {"settlement_days_are_lines",
     "SELECT source || ':' || currency FROM (SELECT source,currency,sum(net) AS all_lines FROM settlement_counted "
     "GROUP BY "
     "source,currency) a WHERE all_lines<>(SELECT coalesce(sum(part),0) FROM (SELECT sum(net) AS part FROM "
     "settlement_counted c WHERE c.source=a.source AND c.currency=a.currency GROUP BY settle_day)) OR "
     "all_lines<>(SELECT coalesce(sum(part),0) FROM (SELECT sum(net) AS part FROM settlement_counted c WHERE "
     "c.source=a.source AND c.currency=a.currency GROUP BY shop_id,ext_id)) LIMIT 20"},
    {"recording_marks_go_forward",
     "SELECT hex(r.uid) FROM recording_mark m JOIN recording_mark b ON b.recording_id=m.recording_id AND b.nth=m.nth-1 "
     "JOIN recording r ON r.recording_id=m.recording_id WHERE b.at_ms>m.at_ms LIMIT 20"},
    {"recording_marks_are_inside",
     "SELECT hex(uid) FROM recording r WHERE state IN (2,3) AND EXISTS(SELECT 1 FROM recording_mark m WHERE "
     "m.recording_id=r.recording_id AND m.at_ms>r.length_ms) LIMIT 20"},
    // The proof of an opening is the proof of its order.
    {"opening_clips_hang_on_their_order",
     "SELECT hex(c.uid) FROM clip c JOIN opening x USING(opening_id) JOIN opening_turn t USING(turn_id) WHERE "
     "c.order_id IS NOT t.order_id LIMIT 20"},
    {"erased_buyers_are_gone",
     "SELECT o.source || ':' || o.ext_id FROM erased_buyer e JOIN orders o ON o.source=e.source AND "
     "o.shop_id=e.shop_id AND o.ext_id=e.ext_id WHERE o.buyer_key IS NOT NULL OR EXISTS(SELECT 1 FROM order_identity i "
     "WHERE i.order_id=o.order_id) OR EXISTS(SELECT 1 FROM order_history h WHERE h.order_id=o.order_id AND "
     "(h.identity<>x'' OR h.buyer_key IS NOT NULL)) LIMIT 20"},
    {"orders_have_history", "SELECT o.source || ':' || o.ext_id FROM orders o WHERE NOT EXISTS(SELECT 1 FROM "
                            "order_history h WHERE h.order_id=o.order_id) LIMIT 20"},
};

} // namespace

Result<QList<AuditCheck>> auditLedger(Ledger& ledger)
{
    Database& database = ledger.database();
    QList<AuditCheck> checks;
    Statement integrity = database.statement("PRAGMA integrity_check(5)");
    QStringList findings;
    integrity.run();
    while (integrity.next())
        findings.append(integrity.text(0));
    const bool sound = findings == QStringList{QStringLiteral("ok")};
    checks.append({QStringLiteral("integrity"), sound, sound ? QString() : findings.join(QStringLiteral("; "))});
    for (const Question& question : questions) {
        QStringList broken;
        Statement s = database.statement(question.sql);
        s.run();
        while (s.next())
            broken.append(s.text(0));
        checks.append({QLatin1String(question.name), broken.isEmpty(), broken.join(QStringLiteral(", "))});
    }
    if (!database.ok())
        return database.error();
    const auto broken = TrailStore(ledger).firstBroken();
    if (!broken)
        return broken.error();
    checks.append({QStringLiteral("trail_is_whole"), !broken.value(),
                   broken.value() ? QStringLiteral("from line %1 on").arg(*broken.value()) : QString()});
    const auto cells = wrongRollUpCells(database);
    if (!cells)
        return cells.error();
    checks.append(
        {QStringLiteral("roll_ups_are_facts"), cells.value().isEmpty(), cells.value().join(QStringLiteral(", "))});
    const auto ofJournal = auditJournal(ledger);
    if (!ofJournal)
        return ofJournal.error();
    return checks + ofJournal.value();
}

} // namespace kaibang
