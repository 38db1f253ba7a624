// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing_key.h"

#include <cstring>
#include <sodium.h>

namespace kaibang {

namespace {

static_assert(crypto_sign_SEEDBYTES == SigningKey::seedSize && crypto_sign_PUBLICKEYBYTES == SigningKey::publicSize &&
              crypto_sign_BYTES == SigningKey::signatureSize);

const unsigned char* unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

// The terminating zero is part of a prefix, so that none is the beginning of another.
QByteArray prefixed(SignedThing thing, QByteArrayView message)
{
    const QByteArrayView prefix = thing == SignedThing::Bundle ? QByteArrayView("kaibang bundle 1", 17)
                                                               : QByteArrayView("kaibang sign-off 1", 19);
    QByteArray whole;
    whole.reserve(prefix.size() + message.size());
    return whole.append(prefix).append(message);
}

} // namespace

SigningKey SigningKey::create()
{
    if (sodium_init() < 0)
        return {};
    QByteArray seed(seedSize, '\0');
    randombytes_buf(seed.data(), seedSize);
    const SigningKey key = fromSeed(seed);
    sodium_memzero(seed.data(), seedSize);
    return key;
}

SigningKey SigningKey::fromSeed(const QByteArray& seed)
{
    if (seed.size() != seedSize || sodium_init() < 0)
        return {};
    auto* secret = static_cast<unsigned char*>(sodium_malloc(crypto_sign_SECRETKEYBYTES));
    if (!secret)
        return {};
    SigningKey key;
    key.m_public = QByteArray(publicSize, '\0');
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(key.m_public.data()), secret, unsignedBytes(seed));
    sodium_mprotect_readonly(secret);
    key.m_secret = {secret, [](const unsigned char* last) { sodium_free(const_cast<unsigned char*>(last)); }};
    return key;
}

QByteArray SigningKey::seed() const
{
    return isNull() ? QByteArray() : QByteArray(reinterpret_cast<const char*>(m_secret.get()), seedSize);
}

QByteArray SigningKey::sign(SignedThing thing, QByteArrayView message) const
{
    if (isNull())
        return {};
    const QByteArray whole = prefixed(thing, message);
    QByteArray signature(signatureSize, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, unsignedBytes(whole),
                         static_cast<unsigned long long>(whole.size()), m_secret.get());
    return signature;
}

bool isSignedBy(const QByteArray& publicKey, SignedThing thing, QByteArrayView message, QByteArrayView signature)
{
    if (publicKey.size() != SigningKey::publicSize || signature.size() != SigningKey::signatureSize ||
        sodium_init() < 0)
        return false;
    const QByteArray whole = prefixed(thing, message);
    return crypto_sign_verify_detached(unsignedBytes(signature), unsignedBytes(whole),
                                       static_cast<unsigned long long>(whole.size()), unsignedBytes(publicKey)) == 0;
}

} // namespace kaibang
