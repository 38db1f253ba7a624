// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of PackingStore that is about whole bags: packed, handed over, combined.
#include "packing_store.h"

#include "order_store.h"

namespace kaibang {

Result<Done> PackingStore::setPacked(const Uid& wanted, bool packed)
{
    const auto place = placeOf(wanted);
    const auto known = bag(wanted);
    if (!known)
        return known.error();
    const Bag& now = known.value();
    if (place->isHanded || (packed && (now.has(BagItemState::TakeOut) || now.has(BagItemState::Unopened))))
        return Error{ErrorKind::Refused, QStringLiteral("the bag has left, or something comes out or in first")};
    m_database.statement("UPDATE bag SET packed_at=? WHERE bag_id=?")
        .run(packed ? std::optional(m_ledger.now().ms) : std::nullopt, place->id);
    markOrders(place->id, packed);
    return m_database.checked(Done{});
}

Result<Done> PackingStore::setPhoto(const Uid& bag, const QString& address)
{
    Statement s = m_database.statement("UPDATE bag SET photo=? WHERE uid=?");
    return m_database.changed(s.run(address, bag.bytes()), Error{ErrorKind::NotFound, QStringLiteral("bag")});
}

Result<Done> PackingStore::setParcel(const Uid& bag, const QString& courier, const QString& tracking)
{
    Statement s = m_database.statement("UPDATE bag SET courier=?,tracking=? WHERE uid=?");
    return m_database.changed(s.run(courier.simplified(), tracking.simplified(), bag.bytes()),
                              Error{ErrorKind::NotFound, QStringLiteral("bag")});
}

Result<Done> PackingStore::setHanded(const Uid& bag, bool handed)
{
    Statement s = m_database.statement("UPDATE bag SET handed_at=? WHERE uid=? AND packed_at IS NOT NULL");
    const auto at = handed ? std::optional(m_ledger.now().ms) : std::nullopt;
    if (s.run(at, bag.bytes()).changed() != 1 && m_database.ok())
        return Error{ErrorKind::Refused, QStringLiteral("the bag is not packed")};
    if (!handed)
        settleCancelled(bag);
    return m_database.checked(Done{});
}

// What was cancelled while the bag was away is here again with it, and on the shelf.
void PackingStore::settleCancelled(const Uid& bag)
{
    QList<Uid> orders;
    Statement s = m_database.statement("SELECT o.uid FROM orders o JOIN bag b USING(bag_id) LEFT JOIN bag w ON "
                                       "w.bag_id=b.combined_into WHERE ? IN (b.uid,w.uid) AND o.closed>=2");
    s.run(bag.bytes());
    while (s.next())
        orders.append(Uid::fromBytes(s.blob(0)));
    for (const Uid& order : std::as_const(orders))
        if (const auto settled = OrderStore(m_ledger).settleAgain(order); !settled)
            return; // the database has kept why
}

Result<QList<Bag>> PackingStore::ofSameBuyer(const Uid& wanted)
{
    const auto place = placeOf(wanted);
    if (!place)
        return Error{ErrorKind::NotFound, QStringLiteral("bag")};
    QList<Uid> found;
    Statement s = m_database.statement(
        "SELECT DISTINCT b.uid FROM orders o JOIN orders p ON p.buyer_key=o.buyer_key JOIN bag b ON b.bag_id=p.bag_id "
        "WHERE o.bag_id=? AND b.bag_id<>o.bag_id AND b.handed_at IS NULL AND b.combined_into IS NULL ORDER BY "
        "b.bag_id");
    s.run(place->id);
    while (s.next())
        found.append(Uid::fromBytes(s.blob(0)));
    QList<Bag> bags;
    for (const Uid& uid : found) {
        const auto one = bag(uid);
        if (!one)
            return one.error();
        bags.append(one.value());
    }
    return bags;
}

Result<Done> PackingStore::combine(const Uid& from, const Uid& into)
{
    const auto source = placeOf(from), target = placeOf(into);
    if (!source || !target)
        return Error{ErrorKind::NotFound, QStringLiteral("bag")};
    if (source->id == target->id || source->isHanded || target->isHanded || source->isCombined || target->isCombined)
        return Error{ErrorKind::Refused, QStringLiteral("a bag has left or is combined already")};
    open(source->id);
    open(target->id);
    m_database.statement("UPDATE bag SET combined_into=? WHERE bag_id=? OR combined_into=?")
        .run(target->id, source->id, source->id);
    return m_database.checked(Done{});
}

Result<Done> PackingStore::separate(const Uid& from)
{
    Statement s = m_database.statement("SELECT combined_into FROM bag WHERE uid=? AND combined_into IS NOT NULL");
    const qint64 target = s.run(from.bytes()).next() ? s.integer(0) : 0;
    s.finish();
    if (target == 0)
        return Error{ErrorKind::Refused, QStringLiteral("the bag is not combined")};
    open(target);
    m_database.statement("UPDATE bag SET combined_into=NULL WHERE uid=?").run(from.bytes());
    return m_database.checked(Done{});
}

} // namespace kaibang
