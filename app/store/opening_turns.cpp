// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_turns.h"

#include "opening_rules.h"

#include <QSet>
#include <algorithm>

namespace kaibang {

namespace {

#define KAIBANG_TURN                                                                                                   \
    "SELECT t.uid,o.uid,v.uid,v.product,o.alias,o.ext_id,o.source,o.shop_id,t.line_id,coalesce(o.buyer_key,o.uid),"    \
    "item_name(p.name,v.name),t.paid_at,t.arrived_at,t.mussels,t.opened,"                                              \
    "t.opened_over,t.state,t.put_off_show,"                                                                            \
    "(SELECT per_buyer FROM disclosure d WHERE d.product=p.uid ORDER BY version DESC LIMIT 1),"                        \
    "(SELECT number FROM bag b WHERE b.bag_id=o.bag_id) "                                                              \
    "FROM opening_turn t JOIN orders o USING(order_id) JOIN variant v ON v.variant_id=t.variant_id "                   \
    "JOIN product p ON p.uid=v.product "

} // namespace

std::optional<qint64> OpeningTurns::liveShow()
{
    Statement s = m_database.statement("SELECT show_id FROM show WHERE state=1");
    const std::optional<qint64> id = s.run().next() ? std::optional(s.integer(0)) : std::nullopt;
    s.finish();
    return id;
}

bool OpeningTurns::isOpening(qint64 variantId)
{
    Statement s = m_database.statement(
        "SELECT 1 FROM variant v JOIN product p ON p.uid=v.product WHERE v.variant_id=? AND p.kind=1");
    const bool is = s.run(variantId).next();
    s.finish();
    return is;
}

qint64 OpeningTurns::packOf(qint64 variantId)
{
    Statement s = m_database.statement(
        "SELECT coalesce((SELECT mussels FROM disclosure_pack k WHERE k.disclosure_id=d.disclosure_id AND "
        "k.variant_id=v.variant_id),1) FROM variant v JOIN disclosure d ON d.product=v.product WHERE v.variant_id=? "
        "ORDER BY d.version DESC LIMIT 1");
    const qint64 mussels = s.run(variantId).next() ? s.integer(0) : 1;
    s.finish();
    return mussels;
}

std::optional<OpeningTurns::Known> OpeningTurns::known(qint64 orderId, const QString& lineId)
{
    Statement s = m_database.statement(
        "SELECT turn_id,variant_id,per_unit,opened,opened_over FROM opening_turn WHERE order_id=? AND line_id=?");
    std::optional<Known> found;
    if (s.run(orderId, lineId).next())
        found = Known{s.integer(0), s.integer(1), s.integer(2), s.integer(3), s.integer(4)};
    s.finish();
    return found;
}

bool OpeningTurns::concerns(qint64 orderId)
{
    // Most orders have nothing to open: they cost this one question.
    Statement s =
        m_database.statement("SELECT EXISTS(SELECT 1 FROM opening_turn WHERE order_id=?) OR EXISTS(SELECT 1 FROM "
                             "order_line l JOIN variant v "
                             "USING(variant_id) JOIN product p ON p.uid=v.product WHERE l.order_id=? AND p.kind=1)");
    const bool does = s.run(orderId, orderId).next() && s.integer(0) != 0;
    s.finish();
    return does;
}

bool OpeningTurns::settle(const OrderRow& row)
{
    if (!concerns(row.id))
        return false;
    bool isConflict = false;
    QSet<QString> seen;
    for (const OrderLine& line : row.order.lines) {
        seen.insert(line.lineId);
        if (settleLine(row, line, row.lines.value(line.lineId)))
            isConflict = true;
    }
    // A line that is gone from the order promises nothing any more.
    QStringList gone;
    Statement s = m_database.statement("SELECT line_id FROM opening_turn WHERE order_id=?");
    s.run(row.id);
    while (s.next())
        if (!seen.contains(s.text(0)))
            gone.append(s.text(0));
    for (const QString& lineId : std::as_const(gone))
        if (const auto turn = known(row.id, lineId); turn && setPromised(row, *turn, turn->variantId, turn->perUnit, 0))
            isConflict = true;
    return isConflict;
}

bool OpeningTurns::settleLine(const OrderRow& row, const OrderLine& line, const LineState& state)
{
    const auto turn = known(row.id, line.lineId);
    const bool opens = state.variantId && isOpening(*state.variantId);
    if (!opens)
        return turn && setPromised(row, *turn, turn->variantId, turn->perUnit, 0);
    // A mussel that was opened fixes what a unit means; until then the newest card says it.
    const bool isFixed = turn && turn->opened > 0 && turn->variantId == *state.variantId;
    const qint64 pack = isFixed ? turn->perUnit : packOf(*state.variantId);
    // The stock units of a line are its units times what a rule says one of the source's units stands for.
    const qint64 units = wholeUnits(line.quantity).value_or(0);
    const qint64 perLine =
        units > 0 ? std::max<qint64>(1, (state.taken + state.shortUnits + state.returned) / units) : 1;
    const auto promised = row.withdrawn ? std::optional<qint64>(0) : musselsPromised(row.order, line, perLine * pack);
    if (turn)
        return setPromised(row, *turn, *state.variantId, pack, promised);
    if (promised.value_or(0) < 1)
        return false;
    m_database
        .statement(
            "INSERT INTO opening_turn(uid,order_id,line_id,variant_id,per_unit,mussels,paid_at,arrived_at,state) "
            "VALUES(?,?,?,?,?,?,?,?,0)")
        .run(Uid::create(m_ledger.now()).bytes(), row.id, line.lineId, *state.variantId, pack, *promised,
             row.order.paidAt.value_or(row.order.placedAt.value_or(row.arrivedAt)).ms, row.arrivedAt.ms);
    return false;
}

bool OpeningTurns::setPromised(const OrderRow& row, const Known& turn, qint64 variantId, qint64 perUnit,
                               std::optional<qint64> promised)
{
    const qint64 mussels = promised.value_or(turn.opened); // goods that left the house are not opened any more
    const qint64 over = promised ? std::max<qint64>(0, turn.opened - *promised) : turn.over;
    m_database
        .statement("UPDATE opening_turn SET variant_id=?,per_unit=?,mussels=?,opened_over=?,paid_at=? WHERE turn_id=?")
        .run(variantId, perUnit, mussels, over,
             row.order.paidAt.value_or(row.order.placedAt.value_or(row.arrivedAt)).ms, turn.id);
    if (over > turn.over)
        m_database.statement("UPDATE orders SET conflict_seen=0 WHERE order_id=?").run(row.id);
    return over > turn.over;
}

bool OpeningTurns::hasUnopened(qint64 orderId)
{
    Statement s = m_database.statement("SELECT 1 FROM opening_turn WHERE order_id=? AND mussels>opened LIMIT 1");
    const bool found = s.run(orderId).next();
    s.finish();
    return found;
}

void OpeningTurns::countAgain(const Uid& product)
{
    Statement s = m_database.statement(
        "SELECT DISTINCT t.order_id FROM opening_turn t JOIN variant v USING(variant_id) WHERE v.product=? AND "
        "t.opened=0 AND t.mussels>0");
    settleAll(s.run(product.bytes()));
}

void OpeningTurns::kindChanged(const Uid& product)
{
    Statement s = m_database.statement(
        "SELECT DISTINCT l.order_id FROM order_line l JOIN orders o USING(order_id) JOIN variant v USING(variant_id) "
        "WHERE v.product=? AND l.removed=0 AND o.show_id=(SELECT max(show_id) FROM show) ORDER BY l.order_id");
    settleAll(s.run(product.bytes()));
}

void OpeningTurns::settleAll(Statement& orders)
{
    QList<qint64> all;
    while (orders.next())
        all.append(orders.integer(0));
    for (const qint64 order : std::as_const(all))
        if (const auto row = loadOrder(m_database, order))
            settle(*row);
}

QList<OpeningTurn> OpeningTurns::read(Statement& s)
{
    const auto live = liveShow();
    QList<OpeningTurn> turns;
    while (s.next()) {
        OpeningTurn t;
        t.uid = Uid::fromBytes(s.blob(0));
        t.order = Uid::fromBytes(s.blob(1));
        t.variant = Uid::fromBytes(s.blob(2));
        t.product = Uid::fromBytes(s.blob(3));
        t.alias = s.text(4);
        t.orderId = s.text(5);
        t.source = s.text(6);
        t.place = QStringList{s.text(6), s.text(7), s.text(5), s.text(8)}.join(QLatin1Char('\n'));
        t.buyer = s.blob(9);
        t.productName = s.text(10);
        t.paidAt = Instant{s.integer(11)};
        t.arrivedAt = Instant{s.integer(12)};
        t.mussels = s.integer(13);
        t.opened = s.integer(14);
        t.over = s.integer(15);
        t.state = static_cast<TurnState>(s.integer(16));
        if (t.state == TurnState::PutOff && s.optionalInteger(17) != live)
            t.state = TurnState::Waiting; // another show: its turn is as good as ever
        t.perBuyer = static_cast<int>(s.integer(18));
        t.bag = static_cast<int>(s.integer(19));
        turns.append(t);
    }
    addShow(turns);
    return turns;
}

void OpeningTurns::addShow(QList<OpeningTurn>& turns)
{
    const auto live = liveShow();
    QHash<Uid, qint64> byTurn;
    QHash<QByteArray, qint64> byBuyer;
    Statement s =
        m_database.statement("SELECT t.uid,coalesce(o.buyer_key,o.uid),count(*) FROM opening x JOIN opening_turn t "
                             "USING(turn_id) JOIN orders o USING(order_id) "
                             "WHERE x.show_id IS ? AND x.state IN (2,4) AND x.undone_at IS NULL GROUP BY t.turn_id");
    s.run(live);
    while (s.next()) {
        byTurn[Uid::fromBytes(s.blob(0))] += s.integer(2);
        byBuyer[s.blob(1)] += s.integer(2);
    }
    Statement begin = m_database.statement("SELECT started_at FROM show WHERE show_id=?");
    const qint64 startedAt = live && begin.run(*live).next() ? begin.integer(0) : m_ledger.now().ms;
    begin.finish();
    for (OpeningTurn& turn : turns) {
        turn.openedInShow = byTurn.value(turn.uid);
        turn.buyerInShow = byBuyer.value(turn.buyer);
        turn.isCarriedOver = turn.paidAt.ms < startedAt;
    }
}

Result<QList<OpeningTurn>> OpeningTurns::waiting()
{
    Statement s = m_database.statement(KAIBANG_TURN "WHERE t.mussels>t.opened");
    s.run();
    return m_database.checked(read(s));
}

Result<OpeningTurn> OpeningTurns::turn(qint64 turnId)
{
    Statement s = m_database.statement(KAIBANG_TURN "WHERE t.turn_id=?");
    s.run(turnId);
    const QList<OpeningTurn> found = read(s);
    if (found.isEmpty())
        return m_database.ok() ? Error{ErrorKind::NotFound, QStringLiteral("turn")} : m_database.error();
    return m_database.checked(found.constFirst());
}

Result<QList<OpeningTurn>> OpeningTurns::ofOrder(qint64 orderId)
{
    Statement s = m_database.statement(KAIBANG_TURN "WHERE t.order_id=? ORDER BY t.turn_id");
    s.run(orderId);
    return m_database.checked(read(s));
}

} // namespace kaibang
