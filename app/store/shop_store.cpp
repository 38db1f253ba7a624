// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop_store.h"

#include "order_store.h"

namespace kaibang {

Result<QList<ShopRow>> ShopStore::connected()
{
    QList<ShopRow> shops;
    Statement s = m_database.statement(
        "SELECT "
        "s.source_id,s.kind,s.shop_id,s.address,s.name,s.connected_at,c.cursor,f.last_success,f.received,f.refused,"
        "f.repeats,f.out_of_order,f.lag_ms,f.gap_from,f.gap_to FROM shop s LEFT JOIN source_cursor c USING(source_id) "
        "LEFT JOIN feed f USING(source_id) WHERE s.disconnected_at IS NULL ORDER BY s.connected_at,s.source_id");
    s.run();
    while (s.next()) {
        ShopRow row;
        row.shop = Shop{
            s.text(0), static_cast<ShopKind>(s.integer(1)), s.text(2), s.text(3), s.text(4), Instant{s.integer(5)}};
        row.cursor = s.blob(6);
        row.health.id = row.shop.sourceId;
        row.health.name = row.shop.name;
        row.health.detail = row.shop.address;
        row.health.state = FeedState::Waiting;
        row.health.kind = FeedKind::Polled;
        row.health.lastSuccess = s.optionalInstant(7);
        row.health.received = static_cast<int>(s.integer(8));
        row.health.refused = static_cast<int>(s.integer(9));
        row.health.repeats = static_cast<int>(s.integer(10));
        row.health.outOfOrder = static_cast<int>(s.integer(11));
        row.health.lagMs = s.optionalInteger(12);
        row.health.gapFrom = s.optionalInstant(13);
        row.health.gapTo = s.optionalInstant(14);
        shops.append(row);
    }
    return m_database.checked(shops);
}

Result<Done> ShopStore::connectShop(const Shop& shop, const QByteArray& firstCursor)
{
    Statement known = m_database.statement("SELECT disconnected_at IS NULL FROM shop WHERE source_id=?");
    const bool isThere = known.run(shop.sourceId).next() && known.integer(0) != 0;
    known.finish();
    if (isThere)
        return Error{ErrorKind::Exists, shop.sourceId};
    m_database
        .statement("INSERT INTO shop(source_id,kind,shop_id,address,name,connected_at) VALUES(?,?,?,?,?,?) "
                   "ON CONFLICT DO UPDATE SET address=excluded.address,name=excluded.name,disconnected_at=NULL")
        .run(shop.sourceId, static_cast<int>(shop.kind), shop.shopId, shop.address, shop.name, shop.connectedAt.ms);
    m_database.statement("INSERT INTO source_cursor(source_id,cursor,at) VALUES(?,?,?) ON CONFLICT DO NOTHING")
        .run(shop.sourceId, firstCursor, m_ledger.now().ms);
    return m_database.checked(Done{});
}

Result<Done> ShopStore::disconnectShop(const QString& sourceId)
{
    Statement s =
        m_database.statement("UPDATE shop SET disconnected_at=? WHERE source_id=? AND disconnected_at IS NULL");
    return m_database.changed(s.run(m_ledger.now().ms, sourceId), Error{ErrorKind::NotFound, sourceId});
}

Result<QList<OrderOutcome>> ShopStore::apply(const OrderBatch& batch, const FeedNote& note)
{
    const auto outcomes = OrderStore(m_ledger).apply(batch);
    if (!outcomes)
        return outcomes;
    const OutcomeCounts counts = countsOf(outcomes.value());
    const qint64 refused = counts.refused + batch.problems.size();
    const qint64 now = m_ledger.now().ms;
    const std::optional<qint64> gapFrom = note.gapFrom ? std::optional(note.gapFrom->ms) : std::nullopt;
    const std::optional<qint64> gapTo = note.gapFrom ? std::optional(now) : std::nullopt;
    m_database
        .statement(
            "INSERT INTO feed(source_id,last_success,received,refused,repeats,out_of_order,lag_ms,gap_from,gap_to) "
            "VALUES(?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET last_success=excluded.last_success,"
            "received=received+excluded.received,refused=refused+excluded.refused,"
            "repeats=repeats+excluded.repeats,out_of_order=out_of_order+excluded.out_of_order,"
            "lag_ms=coalesce(excluded.lag_ms,lag_ms),gap_from=coalesce(excluded.gap_from,gap_from),"
            "gap_to=coalesce(excluded.gap_to,gap_to)")
        .run(batch.sourceId, now, static_cast<qint64>(batch.events.size()), refused, qint64{counts.repeats},
             qint64{counts.outOfOrder}, note.lagMs, gapFrom, gapTo);
    return m_database.checked(outcomes.value());
}

QStringList ShopStore::openOrders(const Shop& shop, const QString& after, int most)
{
    QStringList ids;
    Statement s = m_database.statement("SELECT ext_id FROM orders WHERE source=? AND shop_id=? AND ext_id>? "
                                       "AND closed=0 AND withdrawn=0 ORDER BY ext_id LIMIT ?");
    s.run(orderSourceOf(shop.kind), shop.shopId, after, most);
    while (s.next())
        ids.append(s.text(0));
    return ids;
}

} // namespace kaibang
