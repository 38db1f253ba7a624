// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bag_store.h"

#include "order_rows.h"

namespace kaibang {

BagStore::Place BagStore::openBagBeside(qint64 orderId)
{
    // Two lookups, each by its own index; the older number is the one already written on a bag.
    Statement s = m_database.statement(
        "SELECT b.bag_id,b.number FROM orders o JOIN orders p ON p.buyer_key=o.buyer_key JOIN bag b ON "
        "b.bag_id=p.bag_id WHERE o.order_id=? AND p.show_id IS o.show_id AND b.show_id IS o.show_id AND b.handed_at "
        "IS NULL UNION SELECT b.bag_id,b.number FROM orders o JOIN orders p ON p.source=o.source AND "
        "p.shop_id=o.shop_id AND p.group_id=o.group_id JOIN bag b ON b.bag_id=p.bag_id WHERE o.order_id=? AND "
        "o.group_id<>'' AND p.show_id IS o.show_id AND b.show_id IS o.show_id AND b.handed_at IS NULL "
        "ORDER BY 2 LIMIT 1");
    Place place;
    if (s.run(orderId, orderId).next())
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
        m_database.statement("UPDATE bag SET packed_at=NULL WHERE bag_id=? AND packed_at IS NOT NULL").run(place.bagId);
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
