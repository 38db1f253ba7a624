// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bag_store.h"

#include "order_rows.h"

namespace kaibang {

BagStore::Place BagStore::openBagBeside(qint64 orderId)
{
    // Two lookups, each by its own index; the older number is the one already written on a bag.
    Statement s = m_database.statement(
        "WITH me AS (SELECT show_id,buyer_key,source,shop_id,group_id FROM orders WHERE order_id=?),"
        "near AS (SELECT p.bag_id FROM me JOIN orders p ON p.buyer_key=me.buyer_key UNION "
        "SELECT p.bag_id FROM me JOIN orders p ON p.group_id=me.group_id AND p.source=me.source AND "
        "p.shop_id=me.shop_id WHERE p.group_id<>'') "
        "SELECT b.bag_id,b.number FROM me JOIN near JOIN bag b USING(bag_id) LEFT JOIN bag t ON "
        "t.bag_id=b.combined_into WHERE b.show_id IS me.show_id AND b.handed_at IS NULL AND t.handed_at IS NULL "
        "ORDER BY b.number LIMIT 1");
    Place place;
    if (s.run(orderId).next())
        place = Place{s.integer(0), static_cast<int>(s.integer(1))};
    s.finish();
    return place;
}

BagStore::Place BagStore::newBag(std::optional<qint64> showId)
{
    Statement last = m_database.statement("SELECT coalesce(max(number),0) FROM bag WHERE show_id IS ?");
    Place place;
    if (last.run(showId).next())
        place.number = static_cast<int>(last.integer(0)) + 1;
    last.finish();
    Statement put = m_database.statement("INSERT INTO bag(uid,show_id,number,made_at) VALUES(?,?,?,?)");
    place.bagId = put.run(Uid::create(m_ledger.now()).bytes(), showId, place.number, m_ledger.now().ms).insertedId();
    return place;
}

void BagStore::openAgain(qint64 bagId)
{
    m_database
        .statement("UPDATE bag SET packed_at=NULL WHERE packed_at IS NOT NULL AND handed_at IS NULL AND (bag_id=? OR "
                   "bag_id=(SELECT combined_into FROM bag WHERE bag_id=?))")
        .run(bagId, bagId);
}

void BagStore::openAgainFor(qint64 orderId)
{
    Statement s = m_database.statement("SELECT bag_id FROM orders WHERE order_id=? AND bag_id IS NOT NULL");
    const qint64 bagId = s.run(orderId).next() ? s.integer(0) : 0;
    s.finish();
    if (bagId == 0)
        return;
    openAgain(bagId);
    m_database
        .statement("UPDATE orders SET packed_at=NULL WHERE order_id=? AND packed_at IS NOT NULL AND EXISTS(SELECT 1 "
                   "FROM bag WHERE bag_id=? AND packed_at IS NULL)")
        .run(orderId, bagId);
}

Result<int> BagStore::bagOf(qint64 orderId)
{
    Statement known = m_database.statement(
        "SELECT o.show_id,b.number FROM orders o LEFT JOIN bag b USING(bag_id) WHERE o.order_id=?");
    if (!known.run(orderId).next())
        return m_database.ok() ? Error{ErrorKind::NotFound, QStringLiteral("order")} : m_database.error();
    const std::optional<qint64> showId = known.optionalInteger(0), number = known.optionalInteger(1);
    known.finish();
    if (number)
        return static_cast<int>(*number);
    Place place = openBagBeside(orderId);
    if (place.bagId == 0)
        place = newBag(showId);
    else
        openAgain(place.bagId);
    m_database.statement("UPDATE orders SET bag_id=? WHERE order_id=?").run(place.bagId, orderId);
    return m_database.checked(place.number);
}

Result<int> BagStore::bagOf(const Uid& order)
{
    const auto id = orderRowId(m_database, order);
    if (!id)
        return Error{ErrorKind::NotFound, QStringLiteral("order")};
    return bagOf(*id);
}

} // namespace kaibang
