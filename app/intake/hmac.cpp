// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hmac.h"

#include <sodium.h>
#include <tuple>

namespace kaibang {

static_assert(std::tuple_size_v<Mac> == crypto_auth_hmacsha256_BYTES);

namespace {

const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

} // namespace

Mac hmacSha256(QByteArrayView key, std::initializer_list<QByteArrayView> parts)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytesOf(key), static_cast<size_t>(key.size()));
    for (const QByteArrayView part : parts)
        crypto_auth_hmacsha256_update(&state, bytesOf(part), static_cast<unsigned long long>(part.size()));
    Mac mac{};
    crypto_auth_hmacsha256_final(&state, mac.data());
    return mac;
}

QByteArray base64Of(const Mac& mac)
{
    return QByteArray(reinterpret_cast<const char*>(mac.data()), static_cast<qsizetype>(mac.size())).toBase64();
}

bool isMac(const QByteArray& base64, const Mac& mac)
{
    const auto given = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    // What was sent is no secret: it may decide a branch. What it should have been may not.
    if (!given || given.decoded.size() != static_cast<qsizetype>(mac.size()) || given.decoded.toBase64() != base64)
        return false;
    return sodium_memcmp(given.decoded.constData(), mac.data(), mac.size()) == 0;
}

bool isSignedBody(const QByteArray& signature, QByteArrayView rawBody, const QList<QByteArray>& secrets)
{
    bool matches = false; // no early exit: how long this takes says nothing about which secret was right
    for (const QByteArray& secret : secrets) {
        if (!secret.isEmpty())
            matches |= isMac(signature.trimmed(), hmacSha256(secret, {rawBody}));
    }
    return matches;
}

QByteArray hexOf(const Mac& mac)
{
    return QByteArray(reinterpret_cast<const char*>(mac.data()), static_cast<qsizetype>(mac.size())).toHex();
}

bool isHexMac(const QByteArray& hex, const Mac& mac)
{
    const QByteArray given = QByteArray::fromHex(hex);
    if (given.size() != static_cast<qsizetype>(mac.size()) || given.toHex() != hex)
        return false;
    return sodium_memcmp(given.constData(), mac.data(), mac.size()) == 0;
}

} // namespace kaibang
