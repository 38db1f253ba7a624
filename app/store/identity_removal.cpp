// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_removal.h"

#include "buyer_key.h"
#include "identity_key_log.h"
#include "identity_store.h"
#include "order_rows.h"
#include "sealed_field.h"
#include "trail_store.h"

#include <QCryptographicHash>
#include <algorithm>
#include <limits>

namespace kaibang {

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

// When an order's life ended: as told; for one that ended at a time nobody told, its last told instant; for one that
// never ends, the last change.
#define KAIBANG_ENDED                                                                                                  \
    "coalesce(o.done_at,o.closed_at,CASE WHEN o.closed<>0 THEN max(o.placed_at,coalesce(o.paid_at,o.placed_at),"       \
    "coalesce(o.shipped_at,o.placed_at)) ELSE o.changed_at END)"

} // namespace

int IdentityRemoval::keepDays() const
{
    bool told = false;
    const int days = m_ledger.setting(QStringLiteral("buyer_keep_days")).toInt(&told);
    return told && days >= 0 ? days : defaultKeepDays;
}

bool IdentityRemoval::isWelcome(qint64 orderId)
{
    Statement s = m_database.statement("SELECT " KAIBANG_ENDED
                                       ">? AND NOT EXISTS(SELECT 1 FROM erased_buyer e WHERE e.source=o.source AND "
                                       "e.shop_id=o.shop_id AND e.ext_id=o.ext_id) "
                                       "FROM orders o WHERE o.order_id=?");
    const int days = keepDays();
    const bool welcome = s.run(m_ledger.now().ms - days * dayMs, orderId).next() && s.integer(0) != 0;
    s.finish();
    return welcome && days > 0;
}

QList<qint64> IdentityRemoval::sameBuyer(qint64 orderId, const Uid& order)
{
    QList<qint64> orders{orderId};
    for (const qint64 other : BuyerKeyStore(m_ledger).ordersOfSameId(orderId))
        if (!orders.contains(other))
            orders.append(other);
    const auto known = IdentityStore(m_ledger).recordOf(order);
    if (!known)
        return orders; // unreadable: this order's rows are all that can be told to be the buyer's
    // By phone and id: a name alone may be another person's.
    BuyerIdentity sure;
    sure.platformId = known.value().buyer.platformId;
    sure.phone = known.value().buyer.phone;
    for (const QByteArray& token : identityTokens(m_ledger.identityKeys().index(), sure)) {
        Statement s = m_database.statement("SELECT DISTINCT order_id FROM identity_token WHERE token=?");
        s.run(token);
        while (s.next())
            if (!orders.contains(s.integer(0)))
                orders.append(s.integer(0));
    }
    return orders;
}

void IdentityRemoval::forget(qint64 orderId)
{
    m_database.statement("DELETE FROM order_identity WHERE order_id=?").run(orderId);
    m_database.statement("UPDATE order_history SET identity=x'' WHERE order_id=? AND identity<>x''").run(orderId);
    BuyerKeyStore(m_ledger).forget(orderId);
    m_database.statement("UPDATE claim SET words='',buyer_key=NULL WHERE order_id=?").run(orderId);
}

BuyerErasure IdentityRemoval::countedIn(const QList<qint64>& orders)
{
    BuyerErasure erasure;
    QCryptographicHash rows(QCryptographicHash::Sha256), names(QCryptographicHash::Sha256);
    erasure.at = m_ledger.now();
    erasure.orders = static_cast<int>(orders.size());
    for (const qint64 one : orders) {
        Statement named = m_database.statement("SELECT ext_id,uid,(SELECT count(*) FROM identity_token t WHERE "
                                               "t.order_id=o.order_id)+(SELECT count(*) FROM claim c WHERE "
                                               "c.order_id=o.order_id AND c.words<>'') FROM orders o WHERE order_id=?");
        if (named.run(one).next()) {
            erasure.orderIds.append(named.text(0));
            names.addData(named.blob(1));
            erasure.rows += named.integer(2);
        }
        named.finish();
        Statement s = m_database.statement("SELECT key_id,digest,platform_id,display,receiver,phone,address,note FROM "
                                           "order_identity WHERE order_id=? ORDER BY digest");
        s.run(one);
        while (s.next()) {
            ++erasure.rows;
            rows.addData(s.blob(1));
            if (!erasure.months.contains(s.text(0)))
                erasure.months.append(s.text(0));
            for (int i = 0; i < identityFields().size(); ++i) {
                const QByteArray bytes = s.blob(i + 2);
                rows.addData(bytes);
                if (!bytes.isEmpty() && !erasure.fields.contains(static_cast<BuyerField>(i)))
                    erasure.fields.append(static_cast<BuyerField>(i));
            }
        }
    }
    std::sort(erasure.fields.begin(), erasure.fields.end());
    std::sort(erasure.months.begin(), erasure.months.end());
    erasure.hash = QString::fromLatin1(rows.result().toHex());
    erasure.pseudonym = QStringLiteral("B-") + QString::fromLatin1(names.result().toHex().left(10).toUpper());
    return erasure;
}

Result<BuyerErasure> IdentityRemoval::preview(const Uid& order)
{
    const auto id = orderRowId(m_database, order);
    if (!id)
        return Error{ErrorKind::NotFound, QStringLiteral("order")};
    return m_database.checked(countedIn(sameBuyer(*id, order)));
}

void IdentityRemoval::markErased(const JournalOrder& order, const QString& buyer, Instant at)
{
    m_database
        .statement("INSERT INTO erased_buyer(source,shop_id,ext_id,buyer,at) VALUES(?,?,?,?,?) ON CONFLICT DO UPDATE "
                   "SET buyer=excluded.buyer,at=excluded.at")
        .run(order.source, order.shopId, order.orderId, buyer, at.ms);
}

Result<BuyerErasure> IdentityRemoval::erase(const Uid& order)
{
    const auto id = orderRowId(m_database, order);
    if (!id)
        return Error{ErrorKind::NotFound, QStringLiteral("order")};
    const QList<qint64> orders = sameBuyer(*id, order);
    const BuyerErasure erasure = countedIn(orders);
    PastErasure told{erasure.pseudonym, erasure.at, {}};
    for (const qint64 one : orders) {
        forget(one);
        Statement s = m_database.statement("SELECT source,shop_id,ext_id FROM orders WHERE order_id=?");
        if (s.run(one).next())
            told.orders.append({s.text(0), s.text(1), s.text(2)});
        s.finish();
    }
    for (const JournalOrder& one : told.orders)
        markErased(one, told.buyer, told.at);
    IdentityKeyLog(m_ledger).mustReplace(erasure.months);
    TrailStore(m_ledger).add(TrailKind::BuyerErased, erasure.pseudonym,
                             QStringLiteral("orders=%1 rows=%2").arg(erasure.orders).arg(erasure.rows),
                             QStringLiteral("sha256=") + erasure.hash);
    m_ledger.noteForJournal(bytesOf(entryOf(told)));
    return m_database.checked(erasure);
}

bool IdentityRemoval::eraseAgain(const PastErasure& erasure)
{
    bool isNew = false;
    QList<qint64> here;
    for (const JournalOrder& order : erasure.orders) {
        Statement known = m_database.statement("SELECT 1 FROM erased_buyer WHERE source=? AND shop_id=? AND ext_id=?");
        isNew = !known.run(order.source, order.shopId, order.orderId).next() || isNew;
        known.finish();
        Statement s = m_database.statement("SELECT order_id FROM orders WHERE source=? AND shop_id=? AND ext_id=?");
        if (s.run(order.source, order.shopId, order.orderId).next())
            here.append(s.integer(0));
        s.finish();
        markErased(order, erasure.buyer, erasure.at);
    }
    if (!isNew)
        return false;
    const BuyerErasure gone = countedIn(here);
    for (const qint64 order : std::as_const(here))
        forget(order);
    IdentityKeyLog(m_ledger).mustReplace(gone.months);
    TrailStore(m_ledger).add(TrailKind::BuyerErased, erasure.buyer,
                             QStringLiteral("orders=%1 rows=%2").arg(gone.orders).arg(gone.rows),
                             QStringLiteral("sha256=") + gone.hash, TrailStore::By::Clock);
    return true;
}

QList<PastErasure> IdentityRemoval::erasuresIn(Database& file)
{
    QList<PastErasure> erasures;
    if (file.readNumber(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name='erased_buyer'")) == 0)
        return erasures;
    Statement s = file.statement("SELECT buyer,at,source,shop_id,ext_id FROM erased_buyer ORDER BY at,buyer");
    s.run();
    while (s.next()) {
        const QString buyer = s.text(0);
        const JournalOrder order{s.text(2), s.text(3), s.text(4)};
        // Of old there is no pseudonym: each order stands for itself.
        if (!buyer.isEmpty() && !erasures.isEmpty() && erasures.last().buyer == buyer)
            erasures.last().orders.append(order);
        else
            erasures.append({buyer, Instant{s.integer(1)}, {order}});
    }
    return erasures;
}

QStringList IdentityRemoval::due(QList<qint64>& orders)
{
    QStringList months;
    Statement over = m_database.statement(
        "SELECT o.order_id,(SELECT group_concat(DISTINCT key_id) FROM order_identity i WHERE i.order_id=o.order_id) "
        "FROM orders o WHERE (o.buyer_key IS NOT NULL OR "
        "EXISTS(SELECT 1 FROM order_identity i WHERE i.order_id=o.order_id)) AND " KAIBANG_ENDED "<=?");
    const int days = keepDays();
    over.run(days == 0 ? std::numeric_limits<qint64>::max() : m_ledger.now().ms - days * dayMs);
    while (over.next()) {
        orders.append(over.integer(0));
        for (const QString& month : over.text(1).split(QLatin1Char(','), Qt::SkipEmptyParts))
            if (!months.contains(month))
                months.append(month);
    }
    return months;
}

Result<IdentityPurge> IdentityRemoval::purge()
{
    QList<qint64> orders;
    IdentityPurge purge;
    purge.touchedMonths = due(orders);
    for (const qint64 order : orders)
        forget(order);
    purge.orders = static_cast<int>(orders.size());
    // A comment that became no order has no end to count from but its own day.
    m_database.statement("UPDATE claim SET words='',buyer_key=NULL WHERE order_id IS NULL AND words<>'' AND at<=?")
        .run(m_ledger.now().ms - std::max(keepDays(), 1) * dayMs);
    Statement spent =
        m_database.statement("SELECT key_id FROM identity_key k WHERE destroyed_at IS NULL AND key_id<? "
                             "AND NOT EXISTS(SELECT 1 FROM order_identity i WHERE i.key_id=k.key_id) ORDER BY key_id");
    spent.run(IdentityKeys::monthOf(m_ledger.now()));
    while (spent.next()) {
        purge.spentMonths.append(spent.text(0));
        purge.touchedMonths.removeAll(spent.text(0));
    }
    if (purge.orders > 0)
        TrailStore(m_ledger).add(TrailKind::BuyersPurged, QStringLiteral("days=%1").arg(keepDays()),
                                 QStringLiteral("orders=%1").arg(purge.orders), {}, TrailStore::By::Clock);
    IdentityKeyLog(m_ledger).mustReplace(purge.touchedMonths);
    return m_database.checked(purge);
}

Result<Done> IdentityRemoval::sweepLog()
{
    m_database.readNumber(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return m_database.checked(Done{});
}

} // namespace kaibang
