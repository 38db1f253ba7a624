// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "return_store.h"

#include "bag_sql.h"
#include "piece_store.h"
#include "roll_up.h"
#include "set_store.h"
#include "stock_store.h"

namespace kaibang {

namespace {

constexpr int mostDone = 200;

#define KAIBANG_RETURN                                                                                                 \
    "SELECT g.return_id,g.order_id,g.variant_id,g.uid,o.uid,v.uid,o.source,o.ext_id,o.alias,g.line_id,"                \
    "item_name(p.name,v.name),coalesce(v.piece_number,''),g.units,g.state,g.note,g.at,g.decided_at "                   \
    "FROM goods_return g JOIN orders o USING(order_id) JOIN variant v USING(variant_id) JOIN product p ON "            \
    "p.uid=v.product "

// Refunded as a whole, cancelled, called back, or with a quantity of this line refunded: then its goods are to be
// expected. An amount alone is often a discount for a scratch.
bool isAwaited(const Order& order, const QString& lineId)
{
    const bool whole =
        order.fulfilment == Fulfilment::Returned || order.payment == Payment::Refunded || order.isCancelled();
    return whole || order.lineRefunds.value(lineId).thousandths > 0;
}

} // namespace

QList<ReturnStore::Row> ReturnStore::rowsOf(Statement& s)
{
    QList<Row> rows;
    while (s.next()) {
        Row row{s.integer(0), s.integer(1), s.integer(2), {}, false};
        GoodsReturn& goods = row.goods;
        goods.uid = Uid::fromBytes(s.blob(3));
        goods.order = Uid::fromBytes(s.blob(4));
        goods.variant = Uid::fromBytes(s.blob(5));
        goods.source = s.text(6);
        goods.orderId = s.text(7);
        goods.alias = s.text(8);
        goods.lineId = s.text(9);
        goods.itemName = s.text(10);
        goods.pieceNumber = s.text(11);
        goods.units = s.integer(12);
        goods.state = static_cast<ReturnState>(s.integer(13));
        goods.note = s.text(14);
        goods.at = Instant{s.integer(15)};
        goods.decidedAt = s.optionalInstant(16);
        row.isPiece = !goods.pieceNumber.isEmpty();
        rows.append(row);
    }
    return rows;
}

std::optional<ReturnStore::Row> ReturnStore::rowOf(const Uid& goods)
{
    Statement s = m_database.statement(KAIBANG_RETURN "WHERE g.uid=? AND g.undone_at IS NULL");
    s.run(goods.bytes());
    const QList<Row> rows = rowsOf(s);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.constFirst());
}

Result<QList<GoodsReturn>> ReturnStore::ofOrder(qint64 orderId)
{
    Statement s =
        m_database.statement(KAIBANG_RETURN "WHERE g.order_id=? AND g.undone_at IS NULL ORDER BY g.return_id");
    s.run(orderId);
    QList<GoodsReturn> found;
    for (const Row& row : rowsOf(s))
        found.append(row.goods);
    return m_database.checked(found);
}

// What left is what is still taken and what came back onto the shelf; of that, what nothing was noted of is out.
Result<QList<LineOut>> ReturnStore::linesOut(const OrderRow& row)
{
    QList<LineOut> lines;
    for (const OrderLine& line : row.order.lines) {
        const LineState state = row.lines.value(line.lineId);
        if (!state.variantId)
            continue;
        Statement s = m_database.statement(
            "SELECT v.uid,item_name(p.name,v.name),coalesce(v.piece_number,''),(SELECT coalesce(sum(g.units),0) FROM "
            "goods_return g WHERE g.order_id=? AND g.line_id=? AND g.undone_at IS NULL) FROM variant v JOIN product p "
            "ON p.uid=v.product WHERE v.variant_id=?");
        if (!s.run(row.id, line.lineId, *state.variantId).next())
            continue;
        LineOut out{line.lineId,
                    s.text(1),
                    s.text(2),
                    Uid::fromBytes(s.blob(0)),
                    state.taken + state.returned - s.integer(3),
                    isAwaited(row.order, line.lineId)};
        s.finish();
        if (out.units > 0)
            lines.append(out);
    }
    return m_database.checked(lines);
}

Result<OrderOut> ReturnStore::out(const Uid& order)
{
    const auto id = orderRowId(m_database, order);
    const auto row = id ? loadOrder(m_database, *id) : std::nullopt;
    if (!row)
        return Error{ErrorKind::NotFound, QStringLiteral("order")};
    if (row->withdrawn || (!row->order.hasLeft() && !row->packedAt && row->origin != Origin::Hand))
        return Error{ErrorKind::Refused, QStringLiteral("nothing of it has left")};
    const auto lines = linesOut(*row);
    if (!lines)
        return lines.error();
    return OrderOut{order,
                    row->order.source,
                    row->order.orderId,
                    row->order.alias,
                    row->order.currency.code(),
                    row->order.amounts.refunded,
                    row->changedAt,
                    lines.value()};
}

Result<ReturnsView> ReturnStore::view()
{
    ReturnsView view;
    QList<Uid> orders;
    Statement awaited = m_database.statement(
        "SELECT o.uid FROM orders o WHERE o.withdrawn=0 AND (o.fulfilment<>0 OR " KAIBANG_LEFT_IN_BAG
        ") AND (o.fulfilment=4 OR o.payment=6 OR o.closed>=2 OR o.line_refunds<>'') AND EXISTS(SELECT 1 FROM "
        "order_line l WHERE l.order_id=o.order_id AND "
        "l.removed=0 AND l.taken+l.returned>(SELECT coalesce(sum(g.units),0) FROM goods_return g WHERE "
        "g.order_id=l.order_id AND g.line_id=l.line_id AND g.undone_at IS NULL)) ORDER BY o.changed_at LIMIT 500");
    awaited.run();
    while (awaited.next())
        orders.append(Uid::fromBytes(awaited.blob(0)));
    for (const Uid& order : std::as_const(orders)) {
        auto one = out(order);
        if (!one)
            continue;
        one.value().lines.removeIf([](const LineOut& line) { return !line.isAwaited; });
        if (!one.value().lines.isEmpty())
            view.awaited.append(one.value());
    }
    Statement here =
        m_database.statement(KAIBANG_RETURN "WHERE g.state=1 AND g.undone_at IS NULL ORDER BY g.return_id");
    here.run();
    for (const Row& row : rowsOf(here))
        view.toInspect.append(row.goods);
    Statement done = m_database.statement(
        KAIBANG_RETURN "WHERE g.state<>1 AND g.undone_at IS NULL ORDER BY g.decided_at DESC,g.return_id DESC LIMIT ?");
    done.run(mostDone);
    for (const Row& row : rowsOf(done))
        view.done.append(row.goods);
    return m_database.checked(view);
}

Result<GoodsReturn> ReturnStore::put(const Uid& order, const QString& lineId, qint64 units, ReturnState state,
                                     const QString& note)
{
    const auto known = out(order);
    if (!known)
        return known.error();
    const QList<LineOut>& lines = known.value().lines;
    const auto line = std::find_if(lines.begin(), lines.end(), [&](const LineOut& l) { return l.lineId == lineId; });
    if (line == lines.end() || units < 1 || units > line->units)
        return Error{ErrorKind::OutOfRange, QStringLiteral("more than are out")};
    const Instant now = m_ledger.now();
    const Uid uid = Uid::create(now);
    const auto decided = state == ReturnState::ToInspect ? std::nullopt : std::optional(now.ms);
    m_database
        .statement("INSERT INTO goods_return(uid,order_id,line_id,variant_id,units,state,note,at,decided_at) "
                   "VALUES(?,?,?,?,?,?,?,?,?)")
        .run(uid.bytes(), orderRowId(m_database, order), lineId, variantRowId(m_database, line->variant), units,
             static_cast<int>(state), note.simplified(), now.ms, decided);
    const auto row = rowOf(uid);
    return row ? m_database.checked(row->goods) : Result<GoodsReturn>(m_database.error());
}

Result<GoodsReturn> ReturnStore::receive(const Uid& order, const QString& lineId, qint64 units, const QString& note)
{
    const auto goods = put(order, lineId, units, ReturnState::ToInspect, note);
    if (goods && !goods.value().pieceNumber.isEmpty())
        if (const auto back = PieceStore(m_ledger).takeBack(goods.value().variant, note); !back)
            return back.error();
    return goods;
}

Result<GoodsReturn> ReturnStore::keep(const Uid& order, const QString& lineId, qint64 units, const QString& note)
{
    return put(order, lineId, units, ReturnState::Kept, note);
}

// Of a cancelled order goods count as sold while they are out: `move` changes that, and the sums follow.
template<typename Move>
Result<Done> ReturnStore::withSums(qint64 orderId, Move move)
{
    const auto before = loadOrder(m_database, orderId);
    const Result<Done> moved = move();
    const auto after = loadOrder(m_database, orderId);
    if (moved && before && after) {
        addToRollUps(m_database, *before, -1);
        addToRollUps(m_database, *after, 1);
    }
    return moved ? m_database.checked(Done{}) : moved;
}

// The line gives up what is on the shelf again, so that nothing that happens to the order later gives it back twice.
Result<Done> ReturnStore::restock(const Row& row)
{
    const auto order = loadOrder(m_database, row.orderId);
    const LineState state = order ? order->lines.value(row.goods.lineId) : LineState();
    if (state.taken < row.goods.units)
        return Error{ErrorKind::Refused, QStringLiteral("the order has given it back already")};
    SetStore sets(m_ledger);
    if (row.isPiece) {
        if (const auto back = PieceStore(m_ledger).requeue(row.goods.variant); !back)
            return back;
    } else if (sets.hasParts(row.orderId, row.goods.lineId)) {
        sets.giveBack(row.orderId, row.goods.lineId, state.taken, state.taken - row.goods.units, StockReason::Returned);
    } else {
        StockStore(m_ledger).put(row.variantId, row.goods.units, StockReason::Returned, row.orderId, row.goods.note);
    }
    if (!row.isPiece) // a piece exists once, which StockStore::put() sees to
        m_database.statement("UPDATE order_line SET taken=taken-?,returned=returned+? WHERE order_id=? AND line_id=?")
            .run(row.goods.units, row.goods.units, row.orderId, row.goods.lineId);
    return m_database.checked(Done{});
}

Result<Done> ReturnStore::takeOffShelf(const Row& row)
{
    const Error outOfStock{ErrorKind::OutOfStock, row.goods.itemName};
    if (row.isPiece) {
        const auto undone = PieceStore(m_ledger).undoLast(row.goods.variant);
        return !undone && undone.error().kind == ErrorKind::Refused ? Result<Done>(outOfStock) : undone;
    }
    SetStore sets(m_ledger);
    const bool isThere =
        sets.isSet(row.variantId)
            ? sets.takeUpTo(row.variantId, row.goods.units, row.orderId, row.goods.lineId) >= row.goods.units
            : StockStore(m_ledger).take(row.variantId, row.goods.units, StockReason::Order, row.orderId);
    if (!isThere && m_database.ok())
        return outOfStock;
    m_database.statement("UPDATE order_line SET taken=taken+?,returned=returned-? WHERE order_id=? AND line_id=?")
        .run(row.goods.units, row.goods.units, row.orderId, row.goods.lineId);
    return m_database.checked(Done{});
}

Result<GoodsReturn> ReturnStore::decide(const Uid& goods, ReturnState state, const QString& note)
{
    const auto row = rowOf(goods);
    if (!row)
        return Error{ErrorKind::NotFound, QStringLiteral("return")};
    const bool isDecision = state == ReturnState::Restocked || state == ReturnState::Lost;
    if (row->goods.state != ReturnState::ToInspect || !isDecision)
        return Error{ErrorKind::Refused, QStringLiteral("decided already")};
    if (state == ReturnState::Restocked) {
        if (const auto back = withSums(row->orderId, [&] { return restock(*row); }); !back)
            return back.error();
    } else if (row->isPiece) {
        if (const auto gone = PieceStore(m_ledger).withdraw(row->goods.variant, note); !gone)
            return gone.error();
    }
    m_database
        .statement("UPDATE goods_return SET state=?,decided_at=?,note=CASE WHEN ?='' THEN note ELSE ? END WHERE "
                   "return_id=?")
        .run(static_cast<int>(state), m_ledger.now().ms, note.simplified(), note.simplified(), row->id);
    const auto now = rowOf(goods);
    return now ? m_database.checked(now->goods) : Result<GoodsReturn>(m_database.error());
}

Result<Done> ReturnStore::undo(const Uid& goods)
{
    const auto row = rowOf(goods);
    if (!row)
        return Error{ErrorKind::NotFound, QStringLiteral("return")};
    const ReturnState state = row->goods.state;
    if (state == ReturnState::Restocked) {
        if (const auto taken = withSums(row->orderId, [&] { return takeOffShelf(*row); }); !taken)
            return taken;
    } else if (row->isPiece && state != ReturnState::Kept) {
        if (const auto undone = PieceStore(m_ledger).undoLast(row->goods.variant); !undone)
            return undone;
    }
    const bool isDecided = state == ReturnState::Restocked || state == ReturnState::Lost;
    if (isDecided)
        m_database.statement("UPDATE goods_return SET state=1,decided_at=NULL WHERE return_id=?").run(row->id);
    else
        m_database.statement("UPDATE goods_return SET undone_at=? WHERE return_id=?").run(m_ledger.now().ms, row->id);
    return m_database.checked(Done{});
}

} // namespace kaibang
