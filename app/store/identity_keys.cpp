// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_keys.h"

#include <QDateTime>
#include <cstring>
#include <sodium.h>

namespace kaibang {

namespace {

unsigned char* lockedBytes()
{
    // sodium_malloc locks as far as the system allows and goes on where it does not; the zeroing is certain.
    return sodium_init() < 0 ? nullptr : static_cast<unsigned char*>(sodium_malloc(SecretKey::size));
}

std::shared_ptr<const unsigned char> owned(unsigned char* bytes)
{
    if (!bytes)
        return nullptr;
    sodium_mprotect_readonly(bytes);
    return {bytes, [](const unsigned char* last) { sodium_free(const_cast<unsigned char*>(last)); }};
}

} // namespace

SecretKey SecretKey::fromBytes(const QByteArray& bytes)
{
    SecretKey key;
    unsigned char* locked = bytes.size() == size ? lockedBytes() : nullptr;
    if (locked)
        std::memcpy(locked, bytes.constData(), size);
    key.m_bytes = owned(locked);
    return key;
}

SecretKey SecretKey::random()
{
    SecretKey key;
    unsigned char* locked = lockedBytes();
    if (locked)
        randombytes_buf(locked, size);
    key.m_bytes = owned(locked);
    return key;
}

QByteArray SecretKey::toBytes() const
{
    return isNull() ? QByteArray() : QByteArray(reinterpret_cast<const char*>(data()), size);
}

QString IdentityKeys::monthOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(QStringLiteral("yyyy-MM"));
}

} // namespace kaibang
