// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_store.h"

#include "identity_removal.h"
#include "order.h"
#include "order_event_json.h"
#include "order_rows.h"
#include "sealed_field.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace kaibang {

namespace {

struct NamedReport
{
    VersionKey version;
    QByteArray digest;
};

} // namespace

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
    if ((before == digest && opens(orderId, order, digest)) || !IdentityRemoval(m_ledger).isWelcome(orderId))
        return;
    insert(orderId, order, digest, buyer);
    m_database.statement("UPDATE order_history SET identity=? WHERE order_id=? AND event_hash=?")
        .run(digest, orderId, eventHash);
    if (!before.isEmpty() && before != digest)
        dropUnreported(orderId);
}

// A copy that was put back can have rows whose month's key is destroyed; what its source tells again takes their place.
bool IdentityStore::opens(qint64 orderId, const Uid& order, const QByteArray& digest)
{
    Statement s = m_database.statement("SELECT key_id,platform_id,display,receiver,phone,address,note FROM "
                                       "order_identity WHERE order_id=? AND digest=?");
    bool isOpen = s.run(orderId, digest).next();
    const SecretKey key = isOpen ? m_ledger.identityKeys().month(s.text(0)) : SecretKey();
    for (int i = 0; isOpen && i < identityFields().size(); ++i)
        isOpen = !key.isNull() && unsealed(key, order, identityFields().at(i).column, s.blob(i + 1)).ok();
    s.finish();
    return isOpen;
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
    if (!opens(orderId, order, digest))
        m_database.statement("DELETE FROM order_identity WHERE order_id=? AND digest=?").run(orderId, digest);
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

Result<std::optional<BuyerIdentity>> IdentityStore::foldOf(qint64 orderId, const Uid& order)
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
            if (!text) {
                s.finish();
                return text.error();
            }
            one.*field.text = text.value();
        }
        s.finish();
        if (found && key.isNull())
            return std::optional<BuyerIdentity>();
        buyer.update(one);
    }
    return std::optional(buyer);
}

Result<BuyerRecord> IdentityStore::recordOf(const Uid& order)
{
    const auto id = orderRowId(m_database, order);
    if (!id)
        return Error{ErrorKind::NotFound, QStringLiteral("order")};
    Statement erased = m_database.statement("SELECT 1 FROM erased_buyer e JOIN orders o ON o.source=e.source AND "
                                            "o.shop_id=e.shop_id AND o.ext_id=e.ext_id WHERE o.order_id=?");
    const bool isErased = erased.run(*id).next();
    erased.finish();
    if (isErased)
        return m_database.checked(BuyerRecord{BuyerRecord::State::Erased, {}});
    const auto buyer = foldOf(*id, order);
    if (!buyer)
        return buyer.error();
    if (!buyer.value())
        return m_database.checked(BuyerRecord{BuyerRecord::State::KeyGone, {}});
    const auto state = buyer.value()->isEmpty() ? BuyerRecord::State::NoneKept : BuyerRecord::State::Kept;
    return m_database.checked(BuyerRecord{state, *buyer.value()});
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

Result<BuyerCounts> IdentityStore::counts()
{
    Statement s = m_database.statement("SELECT count(DISTINCT order_id) FROM order_identity");
    BuyerCounts counts{s.run().next() ? s.integer(0) : 0, IdentityRemoval(m_ledger).keepDays()};
    s.finish();
    return m_database.checked(counts);
}

} // namespace kaibang
