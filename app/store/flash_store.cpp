// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flash_store.h"

#include "catalogue_store.h"
#include "show_store.h"
#include "stock_store.h"

namespace kaibang {

namespace {

constexpr qint64 mostUnits = 1'000'000;

#define KAIBANG_FLASH                                                                                                  \
    "SELECT f.uid,v.uid,f.price_minor,f.from_ms,f.until_ms,f.units,f.units_each,f.ended_at,"                           \
    "(SELECT coalesce(sum(s.units),0) FROM flash_sale s JOIN orders o USING(order_id) WHERE s.flash_id=f.flash_id "    \
    "AND o.closed<2 AND o.withdrawn=0),item_name(p.name,v.name) "                                                      \
    "FROM flash f JOIN variant v USING(variant_id) JOIN product p ON p.uid=v.product "

} // namespace

QList<FlashPrice> FlashStore::pricesOf(Statement& s)
{
    QList<FlashPrice> prices;
    while (s.next()) {
        const auto ended = s.optionalInteger(7);
        prices.append(FlashPrice{Uid::fromBytes(s.blob(0)), Uid::fromBytes(s.blob(1)), s.integer(2),
                                 Instant{s.integer(3)}, Instant{s.integer(4)}, s.integer(5), s.integer(6), s.integer(8),
                                 ended ? std::optional<Instant>(Instant{*ended}) : std::nullopt, s.text(9)});
    }
    return prices;
}

Result<FlashPrice> FlashStore::start(const Uid& show, const Uid& variant, qint64 priceMinor, qint64 lengthMs,
                                     qint64 units, qint64 unitsEach, bool belowFloorAllowed)
{
    const auto known = CatalogueStore(m_ledger).variant(variant);
    if (!known)
        return known.error();
    const bool isSound = priceMinor >= 0 && lengthMs >= shortestMs && lengthMs <= longestMs && units >= 0 &&
                         units <= mostUnits && unitsEach >= 0 && unitsEach <= mostUnits;
    if (!isSound)
        return Error{ErrorKind::Invalid, QStringLiteral("flash price")};
    if (!belowFloorAllowed && priceMinor < known.value().floorMinor.value_or(0))
        return Error{ErrorKind::Refused, QStringLiteral("below the floor price")};
    const qint64 showId = showRowId(m_database, show);
    const auto variantId = variantRowId(m_database, variant);
    if (showId == 0)
        return Error{ErrorKind::NotFound, QStringLiteral("show")};
    const Instant now = m_ledger.now();
    m_database
        .statement("UPDATE flash SET ended_at=max(from_ms,?) WHERE variant_id=? AND ended_at IS NULL AND until_ms>?")
        .run(now.ms, *variantId, now.ms);
    const Uid uid = Uid::create(now);
    m_database
        .statement("INSERT INTO flash(uid,show_id,variant_id,price_minor,from_ms,until_ms,units,units_each) "
                   "VALUES(?,?,?,?,?,?,?,?)")
        .run(uid.bytes(), showId, *variantId, priceMinor, now.ms, now.ms + lengthMs, units, unitsEach);
    const auto price = priceOf(variant, now);
    if (!price)
        return m_database.error();
    return m_database.checked(*price);
}

Result<Done> FlashStore::end(const Uid& flash)
{
    Statement s = m_database.statement("UPDATE flash SET ended_at=max(from_ms,?) WHERE uid=? AND ended_at IS NULL");
    return m_database.changed(s.run(m_ledger.now().ms, flash.bytes()),
                              Error{ErrorKind::NotFound, QStringLiteral("flash price")});
}

Result<Done> FlashStore::undoEnd(const Uid& flash)
{
    Statement s = m_database.statement(
        "UPDATE flash SET ended_at=NULL WHERE uid=? AND until_ms>? AND NOT EXISTS(SELECT 1 FROM flash g WHERE "
        "g.variant_id=flash.variant_id AND g.flash_id>flash.flash_id)");
    return m_database.changed(s.run(flash.bytes(), m_ledger.now().ms),
                              Error{ErrorKind::Refused, QStringLiteral("its time is over")});
}

Result<QList<FlashPrice>> FlashStore::running(Instant at)
{
    Statement s = m_database.statement(
        KAIBANG_FLASH
        "WHERE f.from_ms<=? AND f.until_ms>? AND (f.ended_at IS NULL OR f.ended_at>?) ORDER BY f.flash_id");
    s.run(at.ms, at.ms, at.ms);
    QList<FlashPrice> prices = pricesOf(s);
    prices.removeIf([at](const FlashPrice& price) { return !price.runsAt(at); });
    return m_database.checked(prices);
}

std::optional<FlashPrice> FlashStore::priceOf(const Uid& variant, Instant at)
{
    Statement s =
        m_database.statement(KAIBANG_FLASH "WHERE v.uid=? AND f.from_ms<=? AND f.until_ms>? AND (f.ended_at IS NULL OR "
                                           "f.ended_at>?) ORDER BY f.flash_id DESC LIMIT 1");
    s.run(variant.bytes(), at.ms, at.ms, at.ms);
    const QList<FlashPrice> prices = pricesOf(s);
    return prices.isEmpty() ? std::nullopt : std::optional<FlashPrice>(prices.front());
}

qint64 FlashStore::takenBy(const Uid& flash, const QByteArray& buyerKey)
{
    if (buyerKey.isEmpty())
        return 0;
    Statement s = m_database.statement(
        "SELECT coalesce(sum(s.units),0) FROM flash f JOIN flash_sale s USING(flash_id) JOIN orders o "
        "USING(order_id) WHERE f.uid=? AND o.buyer_key=? AND o.closed<2 AND o.withdrawn=0");
    const qint64 units = s.run(flash.bytes(), buyerKey).next() ? s.integer(0) : 0;
    s.finish();
    return units;
}

void FlashStore::note(const FlashPrice& flash, const Uid& order, qint64 units)
{
    m_database
        .statement("INSERT INTO flash_sale(flash_id,order_id,units) SELECT f.flash_id,o.order_id,? FROM flash f,orders "
                   "o WHERE f.uid=? AND o.uid=?")
        .run(units, flash.uid.bytes(), order.bytes());
}

Result<QList<FlashPrice>> FlashStore::ofShow(const Uid& show)
{
    Statement s =
        m_database.statement(KAIBANG_FLASH "JOIN show w ON w.show_id=f.show_id WHERE w.uid=? ORDER BY f.flash_id");
    s.run(show.bytes());
    return m_database.checked(pricesOf(s));
}

} // namespace kaibang
