// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packing_store.h"

#include "bag_contents.h"
#include "bag_store.h"
#include "opening_store.h"
#include "order_rows.h"
#include "show_store.h"
#include "text.h"

#include <algorithm>

namespace kaibang {

namespace {

// A code in one written form: scanners differ in width and case, people in blanks.
QString plainCode(const QString& text)
{
    return normalizedWidth(text).simplified().toUpper();
}

bool isCodeOf(const BagItem& item, const QString& code)
{
    for (const QString& known : {item.code, item.gtin, item.pieceNumber})
        if (!known.isEmpty() && plainCode(known) == code)
            return true;
    return false;
}

} // namespace

std::optional<PackingStore::Place> PackingStore::placeOf(const Uid& bag)
{
    Statement s = m_database.statement(
        "SELECT bag_id,show_id,handed_at IS NOT NULL,combined_into IS NOT NULL FROM bag WHERE uid=?");
    std::optional<Place> place;
    if (s.run(bag.bytes()).next())
        place = Place{s.integer(0), s.optionalInteger(1), s.integer(2) != 0, s.integer(3) != 0};
    s.finish();
    return place;
}

Result<Done> PackingStore::assign(const BagsOf& show)
{
    const std::optional<qint64> showId = show.isValid() ? std::optional(showRowId(m_database, show)) : std::nullopt;
    QList<qint64> waiting;
    Statement s = m_database.statement(
        "SELECT order_id FROM orders WHERE show_id IS ? AND bag_id IS NULL AND withdrawn=0 AND payment IN (4,5) AND "
        "closed<2 AND fulfilment<2 ORDER BY coalesce(paid_at,placed_at),arrived_at,order_id");
    s.run(showId);
    while (s.next())
        waiting.append(s.integer(0));
    for (const qint64 order : waiting)
        if (const auto number = BagStore(m_ledger).bagOf(order); !number)
            return number.error();
    return m_database.checked(Done{});
}

Result<QList<Bag>> PackingStore::bagsOfShow(std::optional<qint64> showId)
{
    QList<Bag> bags;
    QHash<qint64, qsizetype> places;
    QHash<qint64, QList<BagItem>> contents = bagContents(m_database, showId);
    Statement s = m_database.statement(
        "SELECT b.bag_id,b.uid,w.uid,b.number,b.photo,b.note,b.courier,b.tracking,b.packed_at,b.handed_at,"
        "coalesce(t.show_id,0),coalesce(t.number,0) FROM bag b LEFT JOIN show w USING(show_id) LEFT JOIN bag t ON "
        "t.bag_id=b.combined_into WHERE b.show_id IS ? ORDER BY b.number");
    s.run(showId);
    while (s.next()) {
        Bag bag;
        bag.uid = Uid::fromBytes(s.blob(1));
        bag.show = Uid::fromBytes(s.blob(2));
        bag.number = static_cast<int>(s.integer(3));
        bag.code = Bag::codeOf(showId.value_or(0), bag.number);
        bag.photo = s.text(4);
        bag.note = s.text(5);
        bag.courier = s.text(6);
        bag.tracking = s.text(7);
        bag.packedAt = s.optionalInstant(8);
        bag.handedAt = s.optionalInstant(9);
        if (s.integer(11) > 0)
            bag.goneInto = Bag::codeOf(s.integer(10), static_cast<int>(s.integer(11)));
        bag.items = contents.take(s.integer(0));
        places.insert(s.integer(0), bags.size());
        bags.append(bag);
    }
    Statement orders = m_database.statement(
        "SELECT t.bag_id,o.uid,o.alias,coalesce(b.show_id,0),b.number,b.bag_id<>t.bag_id FROM bag t JOIN bag b ON "
        "b.bag_id=t.bag_id OR b.combined_into=t.bag_id JOIN orders o ON o.bag_id=b.bag_id WHERE t.show_id IS ? AND "
        "o.withdrawn=0 ORDER BY b.bag_id<>t.bag_id,o.placed_at,o.order_id");
    orders.run(showId);
    while (orders.next()) {
        Bag& bag = bags[places.value(orders.integer(0))];
        bag.orders.append(Uid::fromBytes(orders.blob(1)));
        if (bag.alias.isEmpty())
            bag.alias = orders.text(2);
        const QString code = Bag::codeOf(orders.integer(3), static_cast<int>(orders.integer(4)));
        if (orders.integer(5) != 0 && !bag.cameFrom.contains(code))
            bag.cameFrom.append(code);
    }
    return m_database.checked(bags);
}

Result<QList<Bag>> PackingStore::bags(const BagsOf& show)
{
    return bagsOfShow(show.isValid() ? std::optional(showRowId(m_database, show)) : std::nullopt);
}

Result<Bag> PackingStore::bag(const Uid& wanted)
{
    const auto place = placeOf(wanted);
    if (!place)
        return Error{ErrorKind::NotFound, QStringLiteral("bag")};
    const auto all = bagsOfShow(place->showId);
    if (!all)
        return all.error();
    return *std::find_if(all.value().begin(), all.value().end(), [&](const Bag& b) { return b.uid == wanted; });
}

void PackingStore::markOrders(qint64 bagId, bool packed)
{
    const qint64 now = m_ledger.now().ms;
    m_database
        .statement("UPDATE orders SET packed_at=?,changed_at=? WHERE bag_id IN (SELECT bag_id FROM bag WHERE bag_id=? "
                   "OR combined_into=?) AND (packed_at IS NULL)=?")
        .run(packed ? std::optional(now) : std::nullopt, now, bagId, bagId, packed);
}

void PackingStore::open(qint64 bagId)
{
    if (m_database.statement("UPDATE bag SET packed_at=NULL WHERE bag_id=? AND packed_at IS NOT NULL")
            .run(bagId)
            .changed() == 1)
        markOrders(bagId, false);
}

Result<Done> PackingStore::tick(qint64 orderId, const BagItem& item, qint64 units)
{
    if (item.kind == BagItemKind::Work)
        return OpeningStore(m_ledger).setWorkDone(Uid::fromText(item.ref), units > 0);
    if (units == 0)
        m_database.statement("DELETE FROM bag_tick WHERE order_id=? AND kind=? AND ref=?")
            .run(orderId, static_cast<int>(item.kind), item.ref);
    else
        m_database
            .statement("INSERT INTO bag_tick(order_id,kind,ref,units,at) VALUES(?,?,?,?,?) ON CONFLICT DO UPDATE SET "
                       "units=excluded.units,at=excluded.at")
            .run(orderId, static_cast<int>(item.kind), item.ref, units, m_ledger.now().ms);
    return m_database.checked(Done{});
}

Result<Bag> PackingStore::setTicked(const Uid& wanted, const BagItem& item, qint64 units)
{
    const auto place = placeOf(wanted);
    const auto order = orderRowId(m_database, item.order);
    if (!place || !order)
        return Error{ErrorKind::NotFound, QStringLiteral("bag or order")};
    if (place->isHanded)
        return Error{ErrorKind::Refused, QStringLiteral("the bag has left")};
    if (item.state == BagItemState::Unopened)
        return Error{ErrorKind::Refused, QStringLiteral("not opened yet")};
    if (const auto ticked = tick(*order, item, std::clamp<qint64>(units, 0, item.units)); !ticked)
        return ticked.error();
    auto now = bag(wanted);
    if (!now)
        return now;
    if (now.value().isComplete() && !now.value().packedAt) {
        if (const auto packed = setPacked(wanted, true); !packed)
            return packed.error();
        now.value().packedAt = m_ledger.now();
    } else if (!now.value().isComplete() && now.value().packedAt) {
        open(place->id);
        now.value().packedAt.reset();
    }
    return m_database.checked(now.value());
}

Result<ScanOutcome> PackingStore::scan(const Uid& wanted, const QString& text)
{
    ScanOutcome outcome;
    outcome.text = text.simplified();
    const QString code = plainCode(text);
    const auto here = bag(wanted);
    if (!here)
        return here.error();
    Statement label =
        m_database.statement("SELECT uid,number FROM bag WHERE 'B' || coalesce(show_id,0) || '-' || number=?");
    if (label.run(code).next()) {
        outcome.kind = ScanOutcome::Kind::Bag;
        outcome.bag = Uid::fromBytes(label.blob(0));
        outcome.number = static_cast<int>(label.integer(1));
        label.finish();
        return outcome;
    }
    bool known = false;
    for (const BagItem& item : here.value().items) {
        if (!isCodeOf(item, code))
            continue;
        known = true;
        outcome.title = item.title;
        outcome.item = item;
        if (item.state == BagItemState::Unpaid)
            outcome.kind = ScanOutcome::Kind::NotPaid;
        else if (item.state == BagItemState::Unopened)
            outcome.kind = ScanOutcome::Kind::NotOpen;
        else if (item.isIn() || item.state == BagItemState::TakeOut)
            outcome.kind = ScanOutcome::Kind::AllIn;
        else {
            const auto ticked = setTicked(wanted, item, item.ticked + 1);
            if (!ticked)
                return ticked.error();
            outcome.kind = ScanOutcome::Kind::Ticked;
            ++outcome.item.ticked;
            outcome.packed = ticked.value().packedAt.has_value();
            return outcome;
        }
    }
    if (known)
        return outcome;
    const auto others = bags(here.value().show);
    if (!others)
        return others.error();
    for (const Bag& other : others.value())
        for (const BagItem& item : other.items)
            if (isCodeOf(item, code) && item.state == BagItemState::Wanted && !item.isIn())
                return ScanOutcome{
                    ScanOutcome::Kind::OtherBag, outcome.text, item.title, other.uid, other.number, item, false};
    Statement goods = m_database.statement("SELECT item_name(p.name,v.name) FROM "
                                           "variant v JOIN product p ON p.uid=v.product WHERE upper(v.code)=? OR "
                                           "v.piece_number=?");
    if (goods.run(code, outcome.text).next()) {
        outcome.kind = ScanOutcome::Kind::Wrong;
        outcome.title = goods.text(0);
    }
    goods.finish();
    if (outcome.kind == ScanOutcome::Kind::Unknown && here.value().packedAt && !here.value().handedAt) {
        outcome.kind = ScanOutcome::Kind::Tracking;
        if (const auto kept = setParcel(wanted, here.value().courier, outcome.text); !kept)
            return kept.error();
    }
    return m_database.checked(outcome);
}

} // namespace kaibang
