// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_removal.h"

#include "buyer_key.h"
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
                                       ">? AND NOT EXISTS(SELECT 1 FROM identity_erased e WHERE e.order_id=o.order_id) "
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

Result<BuyerErasure> IdentityRemoval::erase(const Uid& order)
{
    const auto id = orderRowId(m_database, order);
    if (!id)
        return Error{ErrorKind::NotFound, QStringLiteral("order")};
    const QList<qint64> orders = sameBuyer(*id, order);
    const BuyerErasure erasure = countedIn(orders);
    for (const qint64 one : orders) {
        forget(one);
        m_database.statement("INSERT INTO identity_erased(order_id,at) VALUES(?,?) ON CONFLICT DO NOTHING")
            .run(one, m_ledger.now().ms);
    }
    TrailStore(m_ledger).add(TrailKind::BuyerErased, erasure.pseudonym,
                             QStringLiteral("orders=%1 rows=%2").arg(erasure.orders).arg(erasure.rows),
                             QStringLiteral("sha256=") + erasure.hash);
    return m_database.checked(erasure);
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
                                 QStringLiteral("orders=%1").arg(purge.orders));
    return m_database.checked(purge);
}

Result<QHash<QString, int>> IdentityRemoval::generations()
{
    QHash<QString, int> generations;
    Statement s = m_database.statement("SELECT key_id,generation FROM identity_key WHERE generation>0");
    s.run();
    while (s.next())
        generations.insert(s.text(0), static_cast<int>(s.integer(1)));
    return m_database.checked(generations);
}

Result<Done> IdentityRemoval::reseal(const QString& month, const IdentityKeys& now, const IdentityKeys& then)
{
    const SecretKey from = now.month(month), to = then.month(month);
    if (from.isNull() || to.isNull())
        return Error{ErrorKind::Unsupported, QStringLiteral("key of ") + month};
    struct Row
    {
        qint64 order;
        QByteArray digest;
        QList<std::optional<QByteArray>> fields;
    };
    QList<Row> rows;
    Statement s = m_database.statement("SELECT i.order_id,i.digest,o.uid,i.platform_id,i.display,i.receiver,i.phone,"
                                       "i.address,i.note FROM order_identity i JOIN orders o USING(order_id) WHERE "
                                       "i.key_id=?");
    s.run(month);
    while (s.next()) {
        Row row{s.integer(0), s.blob(1), {}};
        const Uid order = Uid::fromBytes(s.blob(2));
        for (int i = 0; i < identityFields().size(); ++i) {
            // What was tampered with opens with neither key: it goes, as nobody could read it.
            const char* column = identityFields().at(i).column;
            auto text = unsealed(from, order, column, s.blob(i + 3));
            if (!text) // sealed while this job was being tried again, after its group had failed
                text = unsealed(to, order, column, s.blob(i + 3));
            const QByteArray bytes = text ? sealed(to, order, column, text.value()) : QByteArray();
            row.fields.append(bytes.isEmpty() ? std::nullopt : std::optional(bytes));
        }
        rows.append(row);
    }
    Statement put = m_database.statement("UPDATE order_identity SET platform_id=?,display=?,receiver=?,phone=?,"
                                         "address=?,note=? WHERE order_id=? AND digest=?");
    for (const Row& row : rows)
        put.run(row.fields.at(0), row.fields.at(1), row.fields.at(2), row.fields.at(3), row.fields.at(4),
                row.fields.at(5), row.order, row.digest);
    m_database.statement("UPDATE identity_key SET generation=generation+1 WHERE key_id=?").run(month);
    TrailStore(m_ledger).add(TrailKind::BackupsClosed, month);
    if (m_database.ok()) {
        IdentityKeys keys = m_ledger.identityKeys();
        keys.setMonth(month, to);
        m_ledger.setIdentityKeys(keys);
    }
    return m_database.checked(Done{});
}

Result<QStringList> IdentityRemoval::months()
{
    QStringList months;
    Statement s = m_database.statement("SELECT key_id FROM identity_key WHERE destroyed_at IS NULL ORDER BY key_id");
    s.run();
    while (s.next())
        months.append(s.text(0));
    return m_database.checked(months);
}

Result<Done> IdentityRemoval::noteKeys()
{
    Statement s = m_database.statement("INSERT INTO identity_key(key_id,made_at) VALUES(?,?) ON CONFLICT DO NOTHING");
    for (const QString& month : m_ledger.identityKeys().months())
        s.run(month, m_ledger.now().ms);
    return m_database.checked(Done{});
}

Result<Done> IdentityRemoval::noteDestroyed(const QString& month)
{
    m_database.statement("UPDATE identity_key SET destroyed_at=? WHERE key_id=?").run(m_ledger.now().ms, month);
    return m_database.checked(Done{});
}

Result<Done> IdentityRemoval::sweepLog()
{
    m_database.readNumber(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return m_database.checked(Done{});
}

} // namespace kaibang
