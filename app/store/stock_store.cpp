// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stock_store.h"

#include <algorithm>

namespace kaibang {

std::optional<qint64> variantRowId(Database& database, const Uid& variant)
{
    Statement find = database.statement("SELECT variant_id FROM variant WHERE uid=?");
    std::optional<qint64> id;
    if (find.run(variant.bytes()).next())
        id = find.integer(0);
    find.finish();
    return id;
}

qint64 StockStore::onHand(qint64 variantId)
{
    Statement read = m_database.statement("SELECT on_hand FROM stock WHERE variant_id=?");
    const qint64 units = read.run(variantId).next() ? read.integer(0) : 0;
    read.finish();
    return units;
}

void StockStore::record(qint64 variantId, qint64 delta, StockReason reason, std::optional<qint64> orderId,
                        const QString& note)
{
    m_database
        .statement("INSERT INTO stock_ledger(variant_id,delta,on_hand_after,reason,note,order_id,at) "
                   "SELECT variant_id,?,on_hand,?,?,?,? FROM stock WHERE variant_id=?")
        .run(delta, static_cast<int>(reason), note, orderId, m_ledger.now().ms, variantId);
}

bool StockStore::take(qint64 variantId, qint64 units, StockReason reason, std::optional<qint64> orderId,
                      const QString& note)
{
    // The condition and the subtraction are one statement, so that of two claims for the last unit exactly one wins.
    Statement update = m_database.statement("UPDATE stock SET on_hand=on_hand-? WHERE variant_id=? AND on_hand>=?");
    if (update.run(units, variantId, units).changed() != 1)
        return false;
    record(variantId, -units, reason, orderId, note);
    return true;
}

qint64 StockStore::takeUpTo(qint64 variantId, qint64 units, StockReason reason, std::optional<qint64> orderId)
{
    if (take(variantId, units, reason, orderId))
        return units;
    const qint64 there = std::min(units, onHand(variantId));
    return there > 0 && take(variantId, there, reason, orderId) ? there : 0;
}

void StockStore::put(qint64 variantId, qint64 units, StockReason reason, std::optional<qint64> orderId,
                     const QString& note)
{
    if (units <= 0)
        return;
    m_database.statement("UPDATE stock SET on_hand=on_hand+? WHERE variant_id=?").run(units, variantId);
    record(variantId, units, reason, orderId, note);
    // An order that gives a piece back after the piece itself came back gives back nothing: it exists once.
    if (const qint64 there = isPiece(variantId) ? onHand(variantId) : 0; there > 1)
        take(variantId, there - 1, StockReason::Correction, std::nullopt, QStringLiteral("came back before"));
}

bool StockStore::isPiece(qint64 variantId)
{
    Statement s = m_database.statement("SELECT 1 FROM variant WHERE variant_id=? AND piece_number IS NOT NULL");
    const bool piece = s.run(variantId).next();
    s.finish();
    return piece;
}

bool StockStore::mayComeByHand(qint64 variantId)
{
    if (onHand(variantId) > 0)
        return false;
    Statement last =
        m_database.statement("SELECT reason FROM stock_ledger WHERE variant_id=? ORDER BY move_id DESC LIMIT 1");
    const bool fromOrder =
        last.run(variantId).next() && static_cast<StockReason>(last.integer(0)) == StockReason::Order;
    last.finish();
    return !fromOrder;
}

Result<qint64> StockStore::move(const Uid& variant, qint64 delta, StockReason reason, const QString& note)
{
    const auto id = variantRowId(m_database, variant);
    if (!id)
        return Error{ErrorKind::NotFound, QStringLiteral("variant")};
    Statement set = m_database.statement("SELECT 1 FROM set_part WHERE variant_id=?");
    const bool isSet = set.run(*id).next();
    set.finish();
    if (isSet)
        return Error{ErrorKind::Refused, QStringLiteral("a set has the stock of its parts")};
    if (delta == 0 || delta > 1'000'000'000 || delta < -1'000'000'000)
        return Error{ErrorKind::Invalid, QStringLiteral("delta")};
    if (delta > 0 && isPiece(*id) && (delta > 1 || !mayComeByHand(*id)))
        return Error{ErrorKind::Refused, QStringLiteral("a piece exists once")};
    if (delta < 0 && !take(*id, -delta, reason, std::nullopt, note))
        return Error{ErrorKind::OutOfStock, QString::number(onHand(*id))};
    if (delta > 0)
        put(*id, delta, reason, std::nullopt, note);
    return m_database.checked(onHand(*id));
}

Result<QHash<Uid, qint64>> StockStore::low()
{
    QHash<Uid, qint64> found;
    Statement s = m_database.statement(
        "SELECT v.uid,s.on_hand FROM variant v JOIN stock s USING(variant_id) JOIN product p ON p.uid=v.product WHERE "
        "s.on_hand<=v.low_stock AND v.archived=0 AND p.archived=0 AND v.piece_number IS NULL AND NOT EXISTS(SELECT 1 "
        "FROM set_part t WHERE t.variant_id=v.variant_id)");
    s.run();
    while (s.next())
        found.insert(Uid::fromBytes(s.blob(0)), s.integer(1));
    return m_database.checked(found);
}

Result<QList<StockMove>> StockStore::history(const Uid& variant, int limit)
{
    QList<StockMove> moves;
    Statement read = m_database.statement(
        "SELECT l.delta,l.reason,l.note,o.uid,l.at,l.on_hand_after FROM variant v JOIN stock_ledger l "
        "USING(variant_id) "
        "LEFT JOIN orders o ON o.order_id=l.order_id WHERE v.uid=? ORDER BY l.move_id DESC LIMIT ?");
    read.run(variant.bytes(), limit);
    while (read.next())
        moves.append(StockMove{variant, read.integer(0), static_cast<StockReason>(read.integer(1)), read.text(2),
                               Uid::fromBytes(read.blob(3)), Instant{read.integer(4)}, read.integer(5)});
    return m_database.checked(moves);
}

// Paid as Order::isPaid() means it: a voided payment holds, it sells nothing.
#define KAIBANG_TAKEN                                                                                                  \
    "sum(CASE WHEN o.payment BETWEEN 4 AND 6 THEN 0 ELSE l.taken END),"                                                \
    "sum(CASE WHEN o.payment BETWEEN 4 AND 6 THEN l.taken ELSE 0 END) "                                                \
    "FROM (SELECT order_id,variant_id,taken FROM order_line UNION ALL SELECT order_id,part_id,units FROM line_part) "  \
    "l "                                                                                                               \
    "JOIN orders o USING(order_id) JOIN variant v USING(variant_id) "

Result<StockTaken> StockStore::takenBy(const Uid& variant)
{
    Statement s = m_database.statement("SELECT " KAIBANG_TAKEN "WHERE v.uid=?");
    StockTaken taken;
    if (s.run(variant.bytes()).next())
        taken = StockTaken{s.integer(0), s.integer(1)};
    s.finish();
    return m_database.checked(taken);
}

Result<QHash<Uid, StockTaken>> StockStore::takenByVariant()
{
    QHash<Uid, StockTaken> all;
    Statement s = m_database.statement("SELECT v.uid," KAIBANG_TAKEN "WHERE l.taken>0 GROUP BY l.variant_id");
    s.run();
    while (s.next())
        all.insert(Uid::fromBytes(s.blob(0)), StockTaken{s.integer(1), s.integer(2)});
    return m_database.checked(all);
}

} // namespace kaibang
