// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of HoldStore that tells the intake journal, and holds again what a journal tells. The order itself is an
// entry of its own, before this one.
#include "hold_store.h"
#include "order_rows.h"
#include "order_store.h"
#include "stock_store.h"

namespace kaibang {

void HoldStore::noteHold(qint64 orderId)
{
    Statement s = m_database.statement(
        "SELECT o.source,o.shop_id,o.ext_id,v.uid,h.units,h.from_ms,h.until_ms,h.state,h.closed_at,h.told_ms FROM hold "
        "h "
        "JOIN orders o USING(order_id) JOIN variant v ON v.variant_id=h.variant_id WHERE h.order_id=?");
    if (!s.run(orderId).next())
        return;
    JournalEntry entry = entryAbout(journal::hold, {s.text(0), s.text(1), s.text(2)});
    entry.told.insert(QStringLiteral("variant"), Uid::fromBytes(s.blob(3)).text());
    entry.told.insert(QStringLiteral("units"), s.integer(4));
    entry.told.insert(QStringLiteral("from"), s.integer(5));
    entry.told.insert(QStringLiteral("until"), s.integer(6));
    entry.told.insert(QStringLiteral("state"), s.integer(7));
    if (const auto closed = s.optionalInteger(8))
        entry.told.insert(QStringLiteral("closed"), *closed);
    entry.told.insert(QStringLiteral("told"), s.integer(9));
    s.finish();
    m_ledger.noteForJournal(bytesOf(entry));
}

void HoldStore::holdAgain(const JournalEntry& hold)
{
    const JournalOrder about = orderOf(hold);
    const auto order = loadOrder(m_database, about.source, about.shopId, about.orderId);
    const auto variant = variantRowId(m_database, Uid::fromText(hold.text("variant")));
    if (!order || !variant)
        return;
    const auto closed =
        hold.told.contains(QStringLiteral("closed")) ? std::optional(hold.number("closed")) : std::nullopt;
    m_database
        .statement("INSERT INTO hold(order_id,variant_id,units,from_ms,until_ms,state,closed_at,told_ms) "
                   "VALUES(?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET until_ms=excluded.until_ms,state=excluded.state,"
                   "closed_at=excluded.closed_at,told_ms=excluded.told_ms")
        .run(order->id, *variant, hold.number("units"), hold.number("from"), hold.number("until"), hold.number("state"),
             closed, hold.number("told"));
}

QList<JournalOrder> HoldStore::letGoUncovered()
{
    QList<qint64> orders;
    Statement s = m_database.statement(
        "SELECT o.order_id FROM orders o LEFT JOIN hold h ON h.order_id=o.order_id AND h.state=0 WHERE "
        "o.source='claim' "
        "AND o.payment=1 AND o.closed=0 AND o.withdrawn=0 AND (h.order_id IS NULL OR o.is_short=1 OR h.units<>(SELECT "
        "coalesce(sum(taken),0) FROM order_line l WHERE l.order_id=o.order_id AND l.variant_id=h.variant_id))");
    s.run();
    while (s.next())
        orders.append(s.integer(0));
    QList<JournalOrder> letGo;
    for (const qint64 id : std::as_const(orders)) {
        Row row;
        row.orderId = id;
        Statement told = m_database.statement("SELECT told_ms FROM hold WHERE order_id=?");
        row.toldMs = told.run(id).next() ? told.integer(0) : 0;
        told.finish();
        if (const auto order = loadOrder(m_database, id))
            letGo.append({order->order.source, order->order.shopId, order->order.orderId});
        static_cast<void>(giveBack(row, HoldState::Released, m_ledger.now()).ok()); // the database keeps the failure
    }
    return letGo;
}

} // namespace kaibang
