// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer_key.h"

#include "identity_removal.h"
#include "text.h"

#include <sodium.h>

namespace kaibang {

namespace {

constexpr qsizetype hashSize = 16;

// The first byte of a key, so that the smallest of several is one made of an id.
enum class KeyKind : char { Id = 1, Name = 2 };

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

QByteArray BuyerKeyStore::secret()
{
    const QString name = QStringLiteral("buyer_key_secret");
    QByteArray bytes = QByteArray::fromHex(m_ledger.setting(name).toLatin1());
    if (bytes.size() == crypto_generichash_KEYBYTES)
        return bytes;
    bytes = QByteArray(crypto_generichash_KEYBYTES, '\0');
    randombytes_buf(bytes.data(), crypto_generichash_KEYBYTES);
    if (const auto kept = m_ledger.setSetting(name, QString::fromLatin1(bytes.toHex())); !kept)
        return {};
    return bytes;
}

QByteArray BuyerKeyStore::keyOf(const QString& source, const QString& shopId, const BuyerIdentity& told)
{
    const BuyerIdentity buyer = told.withoutMasked();
    const KeyKind kind = buyer.platformId.isEmpty() ? KeyKind::Name : KeyKind::Id;
    const QString plain = normalizedWidth(kind == KeyKind::Id ? buyer.platformId : buyer.display).simplified();
    const QByteArray key = plain.isEmpty() ? QByteArray() : secret();
    if (key.isEmpty())
        return {};
    QByteArray message(1, static_cast<char>(kind));
    for (const QString& part : {source, shopId, plain.toCaseFolded()})
        message += part.toUtf8() + '\0';
    QByteArray hash(hashSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hashSize, bytesOf(message),
                       static_cast<unsigned long long>(message.size()), bytesOf(key), crypto_generichash_KEYBYTES);
    return static_cast<char>(kind) + hash;
}

void BuyerKeyStore::remember(qint64 orderId, const QByteArray& eventHash, const OrderEvent& event)
{
    const QByteArray key = keyOf(event.source, event.shopId, event.buyer);
    if (key.isEmpty() || !IdentityRemoval(m_ledger).isWelcome(orderId))
        return;
    m_database.statement("UPDATE order_history SET buyer_key=? WHERE order_id=? AND event_hash=?")
        .run(key, orderId, eventHash);
    m_database.statement("UPDATE orders SET buyer_key=? WHERE order_id=? AND coalesce(buyer_key>?,1)")
        .run(key, orderId, key);
}

void BuyerKeyStore::dropUnreported(qint64 orderId)
{
    m_database.statement("UPDATE order_history SET buyer_key=NULL WHERE order_id=? AND undone_at IS NOT NULL")
        .run(orderId);
    m_database
        .statement("UPDATE orders SET buyer_key=(SELECT min(buyer_key) FROM order_history h WHERE h.order_id=?) "
                   "WHERE order_id=?")
        .run(orderId, orderId);
}

void BuyerKeyStore::forget(qint64 orderId)
{
    m_database.statement("UPDATE order_history SET buyer_key=NULL WHERE order_id=? AND buyer_key IS NOT NULL")
        .run(orderId);
    m_database.statement("UPDATE orders SET buyer_key=NULL WHERE order_id=? AND buyer_key IS NOT NULL").run(orderId);
}

QList<qint64> BuyerKeyStore::ordersOfSameId(qint64 orderId)
{
    QList<qint64> orders;
    Statement s = m_database.statement("SELECT b.order_id FROM orders a JOIN orders b ON b.buyer_key=a.buyer_key "
                                       "WHERE a.order_id=? AND substr(a.buyer_key,1,1)=? ORDER BY b.order_id");
    s.run(orderId, QByteArray(1, static_cast<char>(KeyKind::Id)));
    while (s.next())
        orders.append(s.integer(0));
    return orders;
}

} // namespace kaibang
