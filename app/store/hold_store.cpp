// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hold_store.h"

#include "catalogue_store.h"
#include "order_rows.h"
#include "order_store.h"

#include <algorithm>

namespace kaibang {

namespace {

const QString releaseReport = QStringLiteral("release");

#define KAIBANG_HOLD                                                                                                   \
    "SELECT o.uid,v.uid,o.alias,o.shop_id,item_name(p.name,v.name),o.currency,"                                        \
    "h.units,coalesce(o.items_total,0),h.from_ms,h.until_ms,h.state,h.closed_at FROM hold h JOIN orders o "            \
    "USING(order_id) JOIN variant v ON v.variant_id=h.variant_id JOIN product p ON p.uid=v.product "

OrderEvent claimEvent(Ledger& ledger, const Variant& variant, const QString& title, const HoldStore::Wish& wish)
{
    const Instant now = ledger.now();
    OrderEvent event;
    event.source = QStringLiteral("claim");
    event.shopId = wish.source;
    event.orderId = Uid::create(now).text();
    event.origin = Origin::Claim;
    event.placedAt = wish.placedAt;
    event.sourceUpdatedAt = event.observedAt = now;
    event.zone = ledger.household().zone;
    event.payment = Payment::Unpaid;
    event.currency = Currency::fromCode(ledger.household().currency).value();
    event.buyer = wish.buyer;
    OrderLine line;
    line.lineId = QStringLiteral("#1");
    line.sku = variant.code;
    line.title = title;
    line.variant = variant.name;
    line.quantity = QString::number(wish.units);
    line.unitPrice = wish.unitPriceMinor;
    line.lineTotal = checkedMultiply(wish.unitPriceMinor, wish.units);
    event.amounts.itemsTotal = line.lineTotal;
    event.lines = {line};
    return event;
}

} // namespace

Result<OrderOutcome> HoldStore::reserve(const Wish& wish)
{
    const auto variant = CatalogueStore(m_ledger).variant(wish.variant);
    if (!variant)
        return variant.error();
    if (wish.units < 1 || !checkedMultiply(wish.unitPriceMinor, wish.units))
        return Error{ErrorKind::Invalid, QStringLiteral("quantity or price")};
    if (variant.value().onHand < wish.units)
        return Error{ErrorKind::OutOfStock, QString::number(variant.value().onHand)};
    const QString title = CatalogueStore(m_ledger).productName(variant.value().product);
    const auto outcome = OrderStore(m_ledger).sell(claimEvent(m_ledger, variant.value(), title, wish));
    if (!outcome)
        return outcome;
    const auto orderId = orderRowId(m_database, outcome.value().order);
    const auto variantId = variantRowId(m_database, wish.variant);
    const qint64 now = m_ledger.now().ms;
    const qint64 holdMs = std::clamp(wish.holdMs, ClaimLimits::shortestHoldMs, ClaimLimits::longestHoldMs);
    m_database
        .statement("INSERT INTO hold(order_id,claim_id,variant_id,units,from_ms,until_ms,state,told_ms) "
                   "VALUES(?,?,?,?,?,?,0,?)")
        .run(*orderId, wish.claimId, *variantId, wish.units, now, now + holdMs, now);
    noteHold(*orderId);
    return m_database.checked(outcome.value());
}

HoldStore::Row HoldStore::rowOf(const Uid& order)
{
    Statement s = m_database.statement(
        "SELECT h.order_id,h.state,h.until_ms,h.told_ms FROM hold h JOIN orders o USING(order_id) WHERE o.uid=?");
    Row row;
    if (s.run(order.bytes()).next())
        row = Row{s.integer(0), static_cast<HoldState>(s.integer(1)), Instant{s.integer(2)}, s.integer(3)};
    s.finish();
    return row;
}

// The same facts as known, as the newest report of all: the caller changes what is new.
OrderEvent HoldStore::nextReport(Row& row)
{
    const auto known = loadOrder(m_database, row.orderId);
    OrderEvent event;
    if (!known)
        return event;
    static_cast<OrderFacts&>(event) = known->order;
    row.toldMs = std::max(m_ledger.now().ms, row.toldMs + 1);
    event.sourceUpdatedAt = Instant{row.toldMs};
    event.observedAt = m_ledger.now();
    event.refunds.clear();
    // Only the report of a release tells of the cancellation, so that taking that one back takes it back.
    event.closed = Closed::None;
    event.closedAt.reset();
    m_database.statement("UPDATE hold SET told_ms=? WHERE order_id=?").run(row.toldMs, row.orderId);
    return event;
}

Result<OrderOutcome> HoldStore::report(const OrderEvent& event)
{
    const auto outcomes = OrderStore(m_ledger).apply(OrderBatch{{}, {event}, {}, {}, false});
    if (!outcomes)
        return outcomes.error();
    const OrderOutcome& outcome = outcomes.value().front();
    if (outcome.kind == OutcomeKind::Refused)
        return Error{ErrorKind::Invalid, reasonName(outcome.reason)};
    return outcome;
}

void HoldStore::close(const Row& row, HoldState state)
{
    const bool isOpen = state == HoldState::Active;
    m_database.statement("UPDATE hold SET state=?,closed_at=? WHERE order_id=?")
        .run(static_cast<int>(state), isOpen ? std::nullopt : std::optional<qint64>(m_ledger.now().ms), row.orderId);
    noteHold(row.orderId);
}

Result<OrderOutcome> HoldStore::pay(const Uid& order)
{
    Row row = rowOf(order);
    if (!row.isFound())
        return Error{ErrorKind::NotFound, QStringLiteral("hold")};
    const bool isLate = row.state == HoldState::Expired || row.state == HoldState::Released;
    if (row.state != HoldState::Active && !isLate)
        return Error{ErrorKind::Refused, QStringLiteral("paid already")};
    OrderEvent event = nextReport(row);
    event.origin = Origin::Hand;
    event.payment = Payment::Paid;
    event.paidAt = m_ledger.now();
    event.amounts.buyerPaid = event.amounts.itemsTotal;
    const auto outcome = report(event);
    close(row, isLate ? HoldState::PaidLate : HoldState::Paid);
    return outcome;
}

// Whether its stock was given back before its time was over: by a person, or because the order was cancelled.
bool HoldStore::endedEarly(const Row& row)
{
    const auto known = loadOrder(m_database, row.orderId);
    return known && known->order.closedAt && *known->order.closedAt < row.until;
}

Result<OrderOutcome> HoldStore::undoPay(const Uid& order)
{
    const Row row = rowOf(order);
    const bool wasLate = row.state == HoldState::PaidLate;
    if (!row.isFound() || (row.state != HoldState::Paid && !wasLate))
        return Error{ErrorKind::Refused, QStringLiteral("not paid")};
    const auto outcome = OrderStore(m_ledger).undoEvent(order);
    if (!outcome)
        return outcome;
    close(row, !wasLate ? HoldState::Active : endedEarly(row) ? HoldState::Released : HoldState::Expired);
    return outcome;
}

Result<OrderOutcome> HoldStore::giveBack(Row row, HoldState state, Instant at)
{
    OrderEvent event = nextReport(row);
    event.origin = Origin::Claim;
    event.sourceEventId = releaseReport;
    event.closed = Closed::CancelledUnpaid;
    event.closedAt = at;
    const auto outcome = report(event);
    close(row, state);
    return outcome;
}

Result<OrderOutcome> HoldStore::release(const Uid& order)
{
    const Row row = rowOf(order);
    if (!row.isFound() || row.state != HoldState::Active)
        return Error{ErrorKind::Refused, QStringLiteral("not held")};
    return giveBack(row, HoldState::Released, m_ledger.now());
}

Result<OrderOutcome> HoldStore::takeUpAgain(const Row& row, HoldState state)
{
    const auto outcome = OrderStore(m_ledger).undoReports(row.orderId, releaseReport);
    close(row, state);
    return outcome;
}

Result<OrderOutcome> HoldStore::undoRelease(const Uid& order)
{
    const Row row = rowOf(order);
    if (!row.isFound() || row.state != HoldState::Released || row.until <= m_ledger.now())
        return Error{ErrorKind::Refused, QStringLiteral("its time is over")};
    const auto outcome = takeUpAgain(row, HoldState::Active);
    if (outcome && outcome.value().isShort)
        return Error{ErrorKind::OutOfStock, QStringLiteral("taken by another")};
    return outcome;
}

Result<OrderOutcome> HoldStore::decideLate(const Uid& order, LateChoice choice)
{
    Row row = rowOf(order);
    if (!row.isFound() || row.state != HoldState::PaidLate)
        return Error{ErrorKind::Refused, QStringLiteral("not paid late")};
    if (choice == LateChoice::Refund) {
        OrderEvent event = nextReport(row);
        event.origin = Origin::Hand;
        event.flags = EventFlag::LinesOnly;
        event.refunds = {Refund{Uid::create(m_ledger.now()).text(), m_ledger.now(), event.amounts.buyerPaid.value_or(0),
                                RefundState::Done, QStringLiteral("paid late")}};
        event.amounts.refunded.reset();
        const auto outcome = report(event);
        close(row, HoldState::Refunded);
        return outcome;
    }
    const auto outcome = takeUpAgain(row, HoldState::Paid);
    if (!outcome)
        return outcome;
    if (choice == LateChoice::GiveShort) {
        if (const auto seen = OrderStore(m_ledger).markConflictSeen(order); !seen)
            return seen.error();
        return outcome;
    }
    if (outcome.value().isShort)
        return Error{ErrorKind::OutOfStock, QStringLiteral("sold to another")};
    return outcome;
}

Result<OrderOutcome> HoldStore::undoLate(const Uid& order)
{
    const Row row = rowOf(order);
    if (!row.isFound() || row.state != HoldState::Paid)
        return Error{ErrorKind::Refused, QStringLiteral("not decided so")};
    const auto outcome = OrderStore(m_ledger).redoReports(row.orderId, releaseReport);
    if (!outcome)
        return outcome;
    if (const auto unseen = OrderStore(m_ledger).markConflictSeen(order, false); !unseen)
        return unseen.error();
    close(row, HoldState::PaidLate);
    return outcome;
}

// Another way in may have told of a payment or a cancellation: the hold follows the order.
void HoldStore::reconcile(Sweep& sweep)
{
    Statement s = m_database.statement(
        "SELECT o.order_id,o.uid,h.state,o.payment BETWEEN 4 AND 6 FROM hold h JOIN orders o USING(order_id) WHERE "
        "(h.state=0 AND (o.payment BETWEEN 4 AND 6 OR o.closed>=2 OR o.withdrawn=1)) OR "
        "(h.state IN (2,3) AND o.payment=4 AND o.closed=2)");
    s.run();
    QList<std::pair<Row, HoldState>> ends;
    while (s.next()) {
        Row row;
        row.orderId = s.integer(0);
        const bool isActive = static_cast<HoldState>(s.integer(2)) == HoldState::Active;
        const HoldState end = !isActive           ? HoldState::PaidLate
                              : s.integer(3) != 0 ? HoldState::Paid
                                                  : HoldState::Released;
        ends.append({row, end});
        sweep.outcomes.append(OrderOutcome{
            Uid::fromBytes(s.blob(1)), {}, {}, OutcomeKind::Changed, OutcomeReason::FactsChanged, false, false});
    }
    for (const auto& [row, end] : std::as_const(ends))
        close(row, end);
}

Result<HoldStore::Sweep> HoldStore::sweep(Instant now)
{
    Sweep result;
    reconcile(result);
    Statement due =
        m_database.statement(KAIBANG_HOLD "WHERE h.state=0 AND h.until_ms<=? ORDER BY h.until_ms,h.order_id");
    due.run(now.ms);
    result.expired = holdsOf(due);
    for (Hold& hold : result.expired) {
        const auto outcome = giveBack(rowOf(hold.order), HoldState::Expired, now);
        if (!outcome)
            return outcome.error();
        hold.state = HoldState::Expired;
        hold.closedAt = now;
        result.outcomes.append(outcome.value());
    }
    return m_database.checked(result);
}

Result<std::optional<Instant>> HoldStore::nextExpiry()
{
    Statement s = m_database.statement("SELECT min(until_ms) FROM hold WHERE state=0");
    std::optional<Instant> next;
    if (s.run().next())
        if (const auto ms = s.optionalInteger(0))
            next = Instant{*ms};
    s.finish();
    return m_database.checked(next);
}

QList<Hold> HoldStore::holdsOf(Statement& s)
{
    QList<Hold> holds;
    while (s.next()) {
        const auto closed = s.optionalInteger(11);
        holds.append(Hold{Uid::fromBytes(s.blob(0)), Uid::fromBytes(s.blob(1)), s.text(2), s.text(3), s.text(4),
                          s.text(5), s.integer(6), s.integer(7), Instant{s.integer(8)}, Instant{s.integer(9)},
                          static_cast<HoldState>(s.integer(10)),
                          closed ? std::optional<Instant>(Instant{*closed}) : std::nullopt});
    }
    return holds;
}

Result<QList<Hold>> HoldStore::active()
{
    Statement s = m_database.statement(KAIBANG_HOLD "WHERE h.state=0 ORDER BY h.until_ms,h.order_id");
    s.run();
    return m_database.checked(holdsOf(s));
}

Result<QList<Hold>> HoldStore::endedOf(qint64 showId, int limit)
{
    Statement s = m_database.statement(
        KAIBANG_HOLD "WHERE h.state IN (2,3) AND o.show_id=? ORDER BY h.closed_at DESC,h.order_id DESC LIMIT ?");
    s.run(showId, limit);
    return m_database.checked(holdsOf(s));
}

Result<QList<Hold>> HoldStore::late()
{
    Statement s = m_database.statement(KAIBANG_HOLD "WHERE h.state=4 ORDER BY h.closed_at");
    s.run();
    return m_database.checked(holdsOf(s));
}

} // namespace kaibang
