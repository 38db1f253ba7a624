// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_store.h"

#include "live_rooms.h"
#include "order_event_json.h"
#include "roll_up.h"
#include "text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kaibang {

namespace {

// A source without line ids still needs a stable name for each line: its place.
OrderEvent withLineIds(OrderEvent event)
{
    for (qsizetype i = 0; i < event.lines.size(); ++i)
        if (event.lines.at(i).lineId.isEmpty())
            event.lines[i].lineId = QStringLiteral("#%1").arg(i + 1);
    return event;
}

// An import shows what was refused before it is made; nobody is there to read the answer of a delivery.
IntakeProblem refusalOf(const OrderEvent& event, OutcomeReason reason)
{
    return {0,
            QStringLiteral("refused:") + reasonName(reason),
            reason == OutcomeReason::BadOrderId ? QString() : event.orderId,
            {}};
}

qint64 shortUnits(const OrderRow& row)
{
    qint64 units = 0;
    for (const LineState& line : row.lines)
        units += line.shortUnits;
    return units;
}

} // namespace

Result<QList<OrderOutcome>> OrderStore::apply(const OrderBatch& batch, std::optional<ImportMark> import)
{
    QList<OrderOutcome> outcomes;
    outcomes.reserve(batch.events.size());
    m_importUid = import ? importUid(*import) : QString();
    for (const OrderEvent& event : batch.events) {
        outcomes.append(applyOne(event, import));
        if (!import && outcomes.constLast().kind == OutcomeKind::Refused)
            quarantine(batch.sourceId, std::nullopt, refusalOf(event, outcomes.constLast().reason));
    }
    for (const IntakeProblem& problem : batch.problems)
        quarantine(batch.sourceId, import ? std::optional(import->id) : std::nullopt, problem);
    if (!batch.nextCursor.isEmpty())
        m_database
            .statement("INSERT INTO source_cursor(source_id,cursor,at) VALUES(?,?,?) "
                       "ON CONFLICT DO UPDATE SET cursor=excluded.cursor,at=excluded.at")
            .run(batch.sourceId, batch.nextCursor, m_ledger.now().ms);
    return m_database.checked(outcomes);
}

std::optional<OrderOutcome> OrderStore::refuse(const OrderEvent& event, const std::optional<OrderRow>& known) const
{
    OutcomeReason reason = OutcomeReason::None;
    const bool linesOnly = event.flags.testFlag(EventFlag::LinesOnly);
    if (!isSoundOrderId(event.orderId) || event.source.isEmpty() || event.flags.testFlag(EventFlag::IdDamaged))
        reason = OutcomeReason::BadOrderId;
    else if (linesOnly && !known)
        reason = OutcomeReason::NeedsOrderList;
    else if (!linesOnly && !event.placedAt)
        reason = OutcomeReason::NeedsPlacedAt;
    else if (!linesOnly && !event.currency.isValid())
        reason = OutcomeReason::NeedsCurrency;
    else if (!linesOnly && known && known->order.currency != event.currency)
        reason = OutcomeReason::CurrencyChanged;
    else
        return std::nullopt;
    return OrderOutcome{{}, event.orderId, event.sourceEventId, OutcomeKind::Refused, reason, false, false};
}

OrderRow OrderStore::newRow(const OrderEvent& event)
{
    OrderRow row;
    row.order.uid = Uid::create(m_ledger.now());
    row.origin = event.origin;
    row.arrivedAt = m_ledger.now();
    if (m_again) {
        row.order.uid = m_again->order.isValid() ? m_again->order : row.order.uid;
        row.day = m_again->day;
        row.showId = m_again->showId;
        return row;
    }
    const Instant placed = event.placedAt.value_or(m_ledger.now());
    row.day = m_ledger.dayRule().dayOf(placed);
    // An order belongs to the show it was placed in, and takes that show's day even after 04:00. What is sold at this
    // table while a show runs is that show's, even where the clock was put back to before its start.
    const bool isSoldHere = event.origin == Origin::Hand || event.origin == Origin::Claim;
    Statement show = m_database.statement("SELECT show_id,biz_day FROM show WHERE ((started_at<=? AND (ended_at IS "
                                          "NULL OR ended_at>=?)) OR (state=1 AND ?)) "
                                          "AND state<>0 ORDER BY started_at DESC,show_id DESC LIMIT 1");
    const bool isInShow = show.run(placed.ms, placed.ms, isSoldHere).next();
    const qint64 showId = isInShow ? show.integer(0) : 0;
    const BusinessDay showDay{isInShow ? static_cast<int>(show.integer(1)) : 0};
    show.finish();
    // An order from somebody else's room is an order all the same, and none of this show.
    if (isInShow && LiveRooms(m_ledger).note(event, showId) != RoomVerdict::NotOurs) {
        row.showId = showId;
        row.day = showDay;
    }
    return row;
}

OrderOutcome OrderStore::outcomeOf(const OrderRow& row, const QString& eventId, OutcomeKind kind,
                                   OutcomeReason reason) const
{
    return OrderOutcome{row.order.uid, row.order.orderId, eventId, kind, reason, row.isShort, row.isUnmapped};
}

OrderStore::Settled OrderStore::store(OrderRow& row, const std::optional<OrderRow>& before)
{
    row.changedAt = m_ledger.now();
    if (before)
        addToRollUps(m_database, *before, -1);
    if (row.id == 0)
        row.id = freeOrderRowId(m_database); // stock rows name the order before it is stored
    m_lines.settle(row);
    saveOrder(m_database, row);
    // What a person decided was about less than is missing now.
    if (before && shortUnits(row) > shortUnits(*before))
        m_database.statement("UPDATE orders SET conflict_seen=0 WHERE order_id=?").run(row.id);
    addToRollUps(m_database, row, 1);
    return m_turns.settle(row) ? Settled::OpenedBefore : Settled::Plain;
}

OrderOutcome OrderStore::applyOne(const OrderEvent& raw, std::optional<ImportMark> import)
{
    const OrderEvent event = withLineIds(raw);
    const auto known = loadOrder(m_database, event.source, event.shopId, event.orderId);
    if (auto refusal = refuse(event, known))
        return *refusal;
    const QByteArray text = m_again ? m_again->text : canonicalText(event);
    const QByteArray hash = contentHash(text);
    bool undone = false;
    if (known) {
        Statement seen =
            m_database.statement("SELECT undone_at IS NOT NULL FROM order_history WHERE order_id=? AND event_hash=?");
        const bool found = seen.run(known->id, hash).next();
        undone = found && seen.integer(0) != 0;
        seen.finish();
        if (found && !undone) {
            if (!import)
                m_database.statement("UPDATE order_history SET repeats=repeats+1 WHERE order_id=? AND event_hash=?")
                    .run(known->id, hash);
            rememberBuyer(*known, hash, event);
            return outcomeOf(*known, event.sourceEventId, OutcomeKind::Unchanged, OutcomeReason::AlreadyKnown);
        }
    }
    OrderRow row = known ? *known : newRow(event);
    const Order before = row.order;
    row.order = merged(row.order, event, hash);
    row.withdrawn = false;
    OutcomeKind kind = OutcomeKind::Added;
    OutcomeReason reason = undone ? OutcomeReason::BackAfterUndo : OutcomeReason::NewOrder;
    if (known && !known->withdrawn) {
        Order ignoringKeys = row.order;
        ignoringKeys.headKey = before.headKey;
        ignoringKeys.linesKey = before.linesKey;
        ignoringKeys.aliasKey = before.aliasKey;
        const bool changed = ignoringKeys != before;
        kind = changed ? OutcomeKind::Changed : OutcomeKind::Unchanged;
        reason = changed                               ? OutcomeReason::FactsChanged
                 : row.order.headKey == before.headKey ? OutcomeReason::OlderThanKnown
                                                       : OutcomeReason::NothingNew;
    }
    if (store(row, known) == Settled::OpenedBefore)
        reason = OutcomeReason::OpenedBefore;
    m_database
        .statement(
            "INSERT INTO order_history(order_id,event_hash,history_id,import_id,origin,observed_at,outcome,reason,"
            "source_event_id,event) VALUES(?,?,(SELECT count(*)+1 FROM order_history WHERE order_id=?),?,?,?,?,?,?,?) "
            "ON CONFLICT DO UPDATE SET undone_at=NULL,import_id=excluded.import_id,observed_at=excluded.observed_at,"
            "outcome=excluded.outcome,reason=excluded.reason")
        .run(row.id, hash, row.id, import ? std::optional<qint64>(import->id) : std::nullopt,
             static_cast<int>(event.origin), event.observedAt.ms, static_cast<int>(kind), static_cast<int>(reason),
             event.sourceEventId, QString::fromUtf8(text));
    noteReport(row, event, text);
    rememberBuyer(row, hash, event);
    return outcomeOf(row, event.sourceEventId, kind, reason);
}

void OrderStore::rememberBuyer(const OrderRow& row, const QByteArray& hash, const OrderEvent& event)
{
    if (m_again)
        return; // two buyers can have one mask
    m_identities.remember(row.id, row.order.uid, hash, event.buyer);
    m_buyerKeys.remember(row.id, hash, event);
}

OrderOutcome OrderStore::refold(qint64 orderId)
{
    const auto before = loadOrder(m_database, orderId);
    if (!before)
        return {};
    OrderRow row = *before;
    Order order;
    order.uid = row.order.uid;
    Statement history = m_database.statement("SELECT event,event_hash,origin,observed_at FROM order_history "
                                             "WHERE order_id=? AND undone_at IS NULL ORDER BY history_id");
    history.run(orderId);
    bool any = false;
    while (history.next()) {
        auto event = orderEventFromJson(QJsonDocument::fromJson(history.text(0).toUtf8()).object());
        if (!event) {
            m_database.fail(Error{ErrorKind::Damaged, QStringLiteral("order history: ") + event.error().detail});
            break;
        }
        event.value().observedAt = Instant{history.integer(3)};
        order = merged(order, event.value(), history.blob(1));
        any = true;
    }
    history.finish();
    if (any && order.placedAt)
        row.order = order;
    row.withdrawn = !any || !order.placedAt;
    store(row, before);
    m_identities.dropUnreported(orderId);
    m_buyerKeys.dropUnreported(orderId);
    return outcomeOf(row, {}, OutcomeKind::Changed, OutcomeReason::FactsChanged);
}

Result<OrderOutcome> OrderStore::sell(const OrderEvent& event)
{
    const OrderOutcome outcome = applyOne(event, std::nullopt);
    if (!m_database.ok())
        return m_database.error();
    if (outcome.kind == OutcomeKind::Refused)
        return Error{ErrorKind::Invalid, reasonName(outcome.reason)};
    // The caller's transaction is rolled back on an Error, so nothing of the sale stays.
    if (outcome.isShort)
        return Error{ErrorKind::OutOfStock, event.lines.value(0).sku};
    return outcome;
}

Result<OrderOutcome> OrderStore::undoEvent(const Uid& order)
{
    const auto id = orderRowId(m_database, order);
    const auto known = id ? loadOrder(m_database, *id) : std::nullopt;
    if (!known)
        return Error{ErrorKind::NotFound, QStringLiteral("order")};
    // A refund is a hand entry, too, and stays: it went out by a PIN.
    if (known->order.refundedTotal() > 0)
        return Error{ErrorKind::Refused, QStringLiteral("money went back")};
    Statement undo = m_database.statement(
        "UPDATE order_history SET undone_at=? WHERE order_id=? AND origin=? AND undone_at IS NULL");
    if (undo.run(m_ledger.now().ms, *id, static_cast<int>(Origin::Hand)).changed() < 1)
        return Error{ErrorKind::Refused, QStringLiteral("not a hand entry")};
    noteUndo(journal::undoHand, *id);
    return m_database.checked(refold(*id));
}

Result<OrderOutcome> OrderStore::undoReports(qint64 orderId, const QString& sourceEventId)
{
    Statement undo = m_database.statement(
        "UPDATE order_history SET undone_at=? WHERE order_id=? AND source_event_id=? AND undone_at IS NULL");
    if (undo.run(m_ledger.now().ms, orderId, sourceEventId).changed() < 1)
        return Error{ErrorKind::Refused, QStringLiteral("no such report")};
    noteUndo(journal::undoDelivery, orderId, sourceEventId);
    return m_database.checked(refold(orderId));
}

Result<OrderOutcome> OrderStore::redoReports(qint64 orderId, const QString& sourceEventId)
{
    Statement redo = m_database.statement(
        "UPDATE order_history SET undone_at=NULL WHERE order_id=?1 AND source_event_id=?2 AND undone_at="
        "(SELECT max(undone_at) FROM order_history WHERE order_id=?1 AND source_event_id=?2)");
    if (redo.run(orderId, sourceEventId).changed() < 1)
        return Error{ErrorKind::Refused, QStringLiteral("no such report")};
    noteUndo(journal::redoDelivery, orderId, sourceEventId);
    return m_database.checked(refold(orderId));
}

Result<QList<OrderOutcome>> OrderStore::confirmRule(const LineRule& rule)
{
    if (const auto kept = m_lines.confirm(rule, m_ledger.now()); !kept)
        return kept.error();
    QList<qint64> waiting;
    Statement s = m_database.statement("SELECT order_id FROM orders WHERE is_unmapped=1 AND source=? AND shop_id=?");
    s.run(rule.source, rule.shopId);
    while (s.next())
        waiting.append(s.integer(0));
    return m_database.checked(settleAll(waiting));
}

Result<QList<OrderOutcome>> OrderStore::forgetRule(const LineRule& rule)
{
    if (const auto forgotten = m_lines.forget(rule); !forgotten)
        return forgotten.error();
    QList<qint64> taken;
    Statement s = m_database.statement(
        "SELECT DISTINCT o.order_id FROM orders o JOIN order_line l USING(order_id) JOIN variant v USING(variant_id) "
        "WHERE o.source=? AND o.shop_id=? AND v.uid=? AND o.packed_at IS NULL AND o.fulfilment=0 AND o.withdrawn=0");
    s.run(rule.source, rule.shopId, rule.variant.bytes());
    while (s.next())
        taken.append(s.integer(0));
    return m_database.checked(settleAll(taken));
}

// Brings orders in line with rules that have changed; those whose lines changed by it.
QList<OrderOutcome> OrderStore::settleAll(const QList<qint64>& orders)
{
    QList<OrderOutcome> changed;
    for (const qint64 id : orders) {
        const auto before = loadOrder(m_database, id);
        if (!before)
            break; // it could not be read, which the database tells
        OrderRow row = *before;
        store(row, before);
        if (row.lines != before->lines)
            changed.append(outcomeOf(row, {}, OutcomeKind::Changed, OutcomeReason::FactsChanged));
    }
    return changed;
}

Result<OrderOutcome> OrderStore::settleAgain(const Uid& order)
{
    const auto id = orderRowId(m_database, order);
    const auto before = id ? loadOrder(m_database, *id) : std::nullopt;
    if (!before)
        return Error{ErrorKind::NotFound, QStringLiteral("order")};
    OrderRow row = *before;
    store(row, before);
    return m_database.checked(outcomeOf(row, {}, OutcomeKind::Changed, OutcomeReason::FactsChanged));
}

Result<Done> OrderStore::setPacked(const Uid& order, bool packed)
{
    const auto id = orderRowId(m_database, order);
    const auto row = id ? loadOrder(m_database, *id) : std::nullopt;
    if (!row)
        return Error{ErrorKind::NotFound, QStringLiteral("order")};
    if (packed && (row->withdrawn || row->order.isCancelled() || row->order.payment == Payment::Refunded))
        return Error{ErrorKind::Refused, QStringLiteral("cancelled")};
    if (packed && m_turns.hasUnopened(*id))
        return Error{ErrorKind::Refused, QStringLiteral("unopened")};
    m_database.statement("UPDATE orders SET packed_at=?,changed_at=? WHERE uid=?")
        .run(packed ? std::optional<qint64>(m_ledger.now().ms) : std::nullopt, m_ledger.now().ms, order.bytes());
    return m_database.checked(Done{});
}

Result<Done> OrderStore::markConflictSeen(const Uid& order, bool seen)
{
    m_database.statement("UPDATE orders SET conflict_seen=? WHERE uid=?").run(seen ? 1 : 0, order.bytes());
    return m_database.checked(Done{});
}

} // namespace kaibang
