// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_store.h"

#include "order.h"
#include "order_event_json.h"
#include "sealed_field.h"

#include <QJsonDocument>
#include <QJsonObject>
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

struct NamedReport
{
    VersionKey version;
    QByteArray digest;
};

} // namespace

int IdentityStore::keepDays() const
{
    bool told = false;
    const int days = m_ledger.setting(QStringLiteral("buyer_keep_days")).toInt(&told);
    return told && days >= 0 ? days : defaultKeepDays;
}

bool IdentityStore::isWelcome(qint64 orderId)
{
    Statement s = m_database.statement("SELECT " KAIBANG_ENDED
                                       ">? AND NOT EXISTS(SELECT 1 FROM identity_erased e WHERE e.order_id=o.order_id) "
                                       "FROM orders o WHERE o.order_id=?");
    const int days = keepDays();
    const bool welcome = s.run(m_ledger.now().ms - days * dayMs, orderId).next() && s.integer(0) != 0;
    s.finish();
    return welcome && days > 0;
}

QByteArray IdentityStore::identityOfReport(qint64 orderId, const QByteArray& eventHash)
{
    Statement s = m_database.statement("SELECT identity FROM order_history WHERE order_id=? AND event_hash=?");
    const QByteArray digest = s.run(orderId, eventHash).next() ? s.blob(0) : QByteArray();
    s.finish();
    return digest;
}

void IdentityStore::remember(qint64 orderId, const Uid& order, const QByteArray& eventHash, const BuyerIdentity& told)
{
    const IdentityKeys& keys = m_ledger.identityKeys();
    const BuyerIdentity buyer = told.withoutMasked();
    if (buyer.isEmpty() || !keys.canSeal(m_ledger.now()))
        return;
    const QByteArray digest = identityDigest(keys.index(), order, buyer);
    const QByteArray before = identityOfReport(orderId, eventHash);
    if (before == digest || !isWelcome(orderId))
        return;
    insert(orderId, order, digest, buyer);
    m_database.statement("UPDATE order_history SET identity=? WHERE order_id=? AND event_hash=?")
        .run(digest, orderId, eventHash);
    if (!before.isEmpty())
        dropUnreported(orderId);
}

void IdentityStore::insert(qint64 orderId, const Uid& order, const QByteArray& digest, const BuyerIdentity& buyer)
{
    const IdentityKeys& keys = m_ledger.identityKeys();
    const Instant now = m_ledger.now();
    const QString month = IdentityKeys::monthOf(now);
    const SecretKey key = keys.month(month);
    const auto field = [&](int index) -> std::optional<QByteArray> {
        const IdentityField& f = identityFields().at(index);
        const QByteArray bytes = sealed(key, order, f.column, buyer.*f.text);
        return bytes.isEmpty() ? std::nullopt : std::optional(bytes);
    };
    m_database.statement("INSERT INTO identity_key(key_id,made_at) VALUES(?,?) ON CONFLICT DO NOTHING")
        .run(month, now.ms);
    m_database
        .statement("INSERT INTO order_identity(order_id,digest,key_id,platform_id,display,receiver,phone,address,note,"
                   "stored_at) VALUES(?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING")
        .run(orderId, digest, month, field(0), field(1), field(2), field(3), field(4), field(5), now.ms);
    Statement token =
        m_database.statement("INSERT INTO identity_token(token,order_id,digest) VALUES(?,?,?) ON CONFLICT DO NOTHING");
    for (const QByteArray& entry : identityTokens(keys.index(), buyer))
        token.run(entry, orderId, digest);
}

void IdentityStore::dropUnreported(qint64 orderId)
{
    m_database.statement("UPDATE order_history SET identity=x'' WHERE order_id=? AND undone_at IS NOT NULL")
        .run(orderId);
    m_database
        .statement("DELETE FROM order_identity WHERE order_id=? AND NOT EXISTS(SELECT 1 FROM order_history h "
                   "WHERE h.order_id=order_identity.order_id AND h.identity=order_identity.digest)")
        .run(orderId);
}

std::optional<qint64> IdentityStore::rowOf(const Uid& order)
{
    Statement s = m_database.statement("SELECT order_id FROM orders WHERE uid=?");
    const std::optional<qint64> id = s.run(order.bytes()).next() ? s.optionalInteger(0) : std::nullopt;
    s.finish();
    return id;
}

std::optional<BuyerIdentity> IdentityStore::foldOf(qint64 orderId, const Uid& order)
{
    QList<NamedReport> reports;
    Statement history = m_database.statement(
        "SELECT event,event_hash,identity FROM order_history WHERE order_id=? AND identity<>x'' AND undone_at IS NULL");
    history.run(orderId);
    while (history.next())
        if (const auto event = orderEventFromJson(QJsonDocument::fromJson(history.text(0).toUtf8()).object()))
            reports.append({VersionKey::of(event.value(), history.blob(1), true), history.blob(2)});
    std::sort(reports.begin(), reports.end(),
              [](const NamedReport& a, const NamedReport& b) { return b.version.newerThan(a.version); });
    BuyerIdentity buyer;
    for (const NamedReport& report : reports) {
        Statement s = m_database.statement("SELECT key_id,platform_id,display,receiver,phone,address,note FROM "
                                           "order_identity WHERE order_id=? AND digest=?");
        const bool found = s.run(orderId, report.digest).next();
        const SecretKey key = found ? m_ledger.identityKeys().month(s.text(0)) : SecretKey();
        BuyerIdentity one;
        for (int i = 0; found && !key.isNull() && i < identityFields().size(); ++i) {
            const IdentityField& field = identityFields().at(i);
            const auto text = unsealed(key, order, field.column, s.blob(i + 1));
            if (text)
                one.*field.text = text.value();
            else
                m_database.fail(text.error());
        }
        s.finish();
        if (found && key.isNull())
            return std::nullopt;
        buyer.update(one);
    }
    return buyer;
}

Result<BuyerRecord> IdentityStore::recordOf(const Uid& order)
{
    const auto id = rowOf(order);
    if (!id)
        return Error{ErrorKind::NotFound, QStringLiteral("order")};
    Statement erased = m_database.statement("SELECT 1 FROM identity_erased WHERE order_id=?");
    const bool isErased = erased.run(*id).next();
    erased.finish();
    if (isErased)
        return m_database.checked(BuyerRecord{BuyerRecord::State::Erased, {}});
    const auto buyer = foldOf(*id, order);
    if (!buyer)
        return m_database.checked(BuyerRecord{BuyerRecord::State::KeyGone, {}});
    const auto state = buyer->isEmpty() ? BuyerRecord::State::NoneKept : BuyerRecord::State::Kept;
    return m_database.checked(BuyerRecord{state, *buyer});
}

Result<QList<Uid>> IdentityStore::find(const QString& words)
{
    QList<std::pair<qint64, Uid>> found;
    if (m_ledger.identityKeys().index().isNull())
        return QList<Uid>();
    for (const QByteArray& token : searchTokens(m_ledger.identityKeys().index(), words)) {
        Statement s = m_database.statement("SELECT DISTINCT o.placed_at,o.uid FROM identity_token t JOIN orders o "
                                           "USING(order_id) WHERE t.token=? AND o.withdrawn=0 LIMIT 500");
        s.run(token);
        while (s.next())
            if (const std::pair one(s.integer(0), Uid::fromBytes(s.blob(1))); !found.contains(one))
                found.append(one);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<Uid> orders;
    for (const auto& [placed, order] : found)
        orders.append(order);
    return m_database.checked(orders);
}

QList<qint64> IdentityStore::sameBuyer(qint64 orderId, const Uid& order)
{
    QList<qint64> orders{orderId};
    const auto buyer = foldOf(orderId, order);
    if (!buyer)
        return orders;
    // By phone and id: a name alone may be another person's.
    BuyerIdentity sure;
    sure.platformId = buyer->platformId;
    sure.phone = buyer->phone;
    for (const QByteArray& token : identityTokens(m_ledger.identityKeys().index(), sure)) {
        Statement s = m_database.statement("SELECT DISTINCT order_id FROM identity_token WHERE token=?");
        s.run(token);
        while (s.next())
            if (!orders.contains(s.integer(0)))
                orders.append(s.integer(0));
    }
    return orders;
}

void IdentityStore::forget(qint64 orderId)
{
    m_database.statement("DELETE FROM order_identity WHERE order_id=?").run(orderId);
    m_database.statement("UPDATE order_history SET identity=x'' WHERE order_id=? AND identity<>x''").run(orderId);
}

Result<BuyerErasure> IdentityStore::erase(const Uid& order)
{
    const auto id = rowOf(order);
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

Result<IdentityPurge> IdentityStore::purge()
{
    QList<qint64> due;
    Statement over = m_database.statement("SELECT DISTINCT i.order_id FROM order_identity i JOIN orders o "
                                          "USING(order_id) WHERE " KAIBANG_ENDED "<=?");
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

Result<QStringList> IdentityStore::months()
{
    QStringList months;
    Statement s = m_database.statement("SELECT key_id FROM identity_key WHERE destroyed_at IS NULL ORDER BY key_id");
    s.run();
    while (s.next())
        months.append(s.text(0));
    return m_database.checked(months);
}

Result<Done> IdentityStore::noteKeys()
{
    Statement s = m_database.statement("INSERT INTO identity_key(key_id,made_at) VALUES(?,?) ON CONFLICT DO NOTHING");
    for (const QString& month : m_ledger.identityKeys().months())
        s.run(month, m_ledger.now().ms);
    return m_database.checked(Done{});
}

Result<Done> IdentityStore::noteDestroyed(const QString& month)
{
    m_database.statement("UPDATE identity_key SET destroyed_at=? WHERE key_id=?").run(m_ledger.now().ms, month);
    return m_database.checked(Done{});
}

Result<BuyerCounts> IdentityStore::counts()
{
    Statement s = m_database.statement("SELECT count(DISTINCT order_id) FROM order_identity");
    BuyerCounts counts{s.run().next() ? s.integer(0) : 0, keepDays()};
    s.finish();
    return m_database.checked(counts);
}

} // namespace kaibang
