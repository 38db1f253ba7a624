// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_removal.h"

#include "buyer_key.h"
#include "identity_store.h"
#include "order_rows.h"
#include "sealed_field.h"

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
}

Result<BuyerErasure> IdentityRemoval::erase(const Uid& order)
{
    const auto id = orderRowId(m_database, order);
    if (!id)
        return Error{ErrorKind::NotFound, QStringLiteral("order")};
    BuyerErasure erasure;
    for (const qint64 one : sameBuyer(*id, order)) {
        Statement s = m_database.statement("SELECT key_id,platform_id IS NOT NULL,display IS NOT NULL,receiver IS NOT "
                                           "NULL,phone IS NOT NULL,address IS NOT NULL,note IS NOT NULL FROM "
                                           "order_identity WHERE order_id=?");
        s.run(one);
        while (s.next()) {
            if (!erasure.months.contains(s.text(0)))
                erasure.months.append(s.text(0));
            for (int i = 0; i < identityFields().size(); ++i)
                if (s.integer(i + 1) != 0 && !erasure.fields.contains(static_cast<BuyerField>(i)))
                    erasure.fields.append(static_cast<BuyerField>(i));
        }
        forget(one);
        m_database.statement("INSERT INTO identity_erased(order_id,at) VALUES(?,?) ON CONFLICT DO NOTHING")
            .run(one, m_ledger.now().ms);
        ++erasure.orders;
    }
    std::sort(erasure.fields.begin(), erasure.fields.end());
    std::sort(erasure.months.begin(), erasure.months.end());
    m_database.statement("INSERT INTO audit(at,action,detail) VALUES(?,'buyer erased',?)")
        .run(m_ledger.now().ms, order.text());
    return m_database.checked(erasure);
}

Result<IdentityPurge> IdentityRemoval::purge()
{
    QList<qint64> due;
    Statement over = m_database.statement(
        "SELECT o.order_id FROM orders o WHERE (o.buyer_key IS NOT NULL OR "
        "EXISTS(SELECT 1 FROM order_identity i WHERE i.order_id=o.order_id)) AND " KAIBANG_ENDED "<=?");
    const qint64 now = m_ledger.now().ms;
    const int days = keepDays();
    over.run(days == 0 ? std::numeric_limits<qint64>::max() : now - days * dayMs);
    while (over.next())
        due.append(over.integer(0));
    for (const qint64 order : due)
        forget(order);
    IdentityPurge purge{static_cast<int>(due.size()), {}};
    Statement spent =
        m_database.statement("SELECT key_id FROM identity_key k WHERE destroyed_at IS NULL AND key_id<? "
                             "AND NOT EXISTS(SELECT 1 FROM order_identity i WHERE i.key_id=k.key_id) ORDER BY key_id");
    spent.run(IdentityKeys::monthOf(m_ledger.now()));
    while (spent.next())
        purge.spentMonths.append(spent.text(0));
    return m_database.checked(purge);
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
