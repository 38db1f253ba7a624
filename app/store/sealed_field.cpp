// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed_field.h"

#include "text.h"

#include <sodium.h>

namespace kaibang {

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype digestSize = 16;
static_assert(SecretKey::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(SecretKey::size >= crypto_generichash_KEYBYTES_MIN && SecretKey::size <= crypto_generichash_KEYBYTES_MAX);

enum class TokenKind : char { Name = 'n', Phone = 'p', Id = 'i' };

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* writable(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

unsigned long long lengthOf(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

QByteArray keyedHash(const SecretKey& key, const QByteArray& message)
{
    QByteArray hash(digestSize, '\0');
    crypto_generichash(writable(hash), digestSize, bytesOf(message), lengthOf(message), key.data(), SecretKey::size);
    return hash;
}

// The same name in whatever width and case, with single blanks.
QString plainName(const QString& text)
{
    return normalizedWidth(text).simplified().toCaseFolded();
}

// Digits alone. Of a long number its last ten, so that it is found with and without the country's code.
QString plainPhone(const QString& text)
{
    QString digits;
    for (const QChar c : normalizedWidth(text))
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits.size() < 5 ? QString() : digits.right(10);
}

void addToken(QList<QByteArray>& tokens, const SecretKey& index, TokenKind kind, const QString& plain)
{
    if (plain.isEmpty())
        return;
    const QByteArray token = keyedHash(index, static_cast<char>(kind) + plain.toUtf8());
    if (!tokens.contains(token))
        tokens.append(token);
}

} // namespace

const QList<IdentityField>& identityFields()
{
    static const QList<IdentityField> fields{
        {"platform_id", &BuyerIdentity::platformId}, {"display", &BuyerIdentity::display},
        {"receiver", &BuyerIdentity::receiver},      {"phone", &BuyerIdentity::phone},
        {"address", &BuyerIdentity::address},        {"note", &BuyerIdentity::note}};
    return fields;
}

QByteArray sealed(const SecretKey& key, const Uid& order, const char* column, const QString& text)
{
    if (text.isEmpty() || key.isNull())
        return {};
    const QByteArray plain = text.toUtf8();
    const QByteArray place = order.bytes() + column;
    QByteArray bytes(nonceSize + plain.size() + tagSize, '\0');
    randombytes_buf(bytes.data(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(writable(bytes) + nonceSize, nullptr, bytesOf(plain), lengthOf(plain),
                                               bytesOf(place), lengthOf(place), nullptr, bytesOf(bytes), key.data());
    return bytes;
}

Result<QString> unsealed(const SecretKey& key, const Uid& order, const char* column, const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return QString();
    if (key.isNull() || bytes.size() < nonceSize + tagSize)
        return Error{ErrorKind::Damaged, QStringLiteral("sealed field")};
    const QByteArray place = order.bytes() + column;
    QByteArray plain(bytes.size() - nonceSize - tagSize, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(writable(plain), nullptr, nullptr, bytesOf(bytes) + nonceSize,
                                                   lengthOf(bytes) - nonceSize, bytesOf(place), lengthOf(place),
                                                   bytesOf(bytes), key.data()) != 0)
        return Error{ErrorKind::Damaged, QStringLiteral("sealed field")};
    return QString::fromUtf8(plain);
}

QByteArray identityDigest(const SecretKey& index, const Uid& order, const BuyerIdentity& buyer)
{
    QByteArray message = order.bytes();
    for (const IdentityField& field : identityFields())
        message += (buyer.*field.text).toUtf8() + '\0';
    return keyedHash(index, message);
}

QList<QByteArray> identityTokens(const SecretKey& index, const BuyerIdentity& buyer)
{
    QList<QByteArray> tokens;
    addToken(tokens, index, TokenKind::Name, plainName(buyer.display));
    addToken(tokens, index, TokenKind::Name, plainName(buyer.receiver));
    addToken(tokens, index, TokenKind::Phone, plainPhone(buyer.phone));
    addToken(tokens, index, TokenKind::Id, plainName(buyer.platformId));
    return tokens;
}

QList<QByteArray> searchTokens(const SecretKey& index, const QString& words)
{
    QList<QByteArray> tokens;
    addToken(tokens, index, TokenKind::Name, plainName(words));
    addToken(tokens, index, TokenKind::Phone, plainPhone(words));
    addToken(tokens, index, TokenKind::Id, plainName(words));
    return tokens;
}

} // namespace kaibang
