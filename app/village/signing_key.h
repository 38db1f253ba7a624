// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <memory>

namespace kaibang {

/// What a signature is put under. Each has a prefix of its own, so that a signature of one kind is none of another.
enum class SignedThing { Bundle, SignOff };

/// An Ed25519 key (RFC 8032) that signs. The secret is in memory that is locked against swapping and zeroed when the
/// last owner goes; copies share it. Any thread.
class SigningKey
{
public:
    static constexpr qsizetype seedSize = 32, publicSize = 32, signatureSize = 64;

    SigningKey() = default;
    static SigningKey create();
    /// The same key from the same seed. Null unless `seed` has exactly 32 bytes.
    static SigningKey fromSeed(const QByteArray& seed);

    [[nodiscard]] bool isNull() const { return !m_secret; }
    /// 32 bytes that anybody may see; empty for a null key.
    [[nodiscard]] const QByteArray& publicKey() const { return m_public; }
    /// For the keychain: a copy that is not locked.
    [[nodiscard]] QByteArray seed() const;
    /// 64 bytes; empty for a null key.
    [[nodiscard]] QByteArray sign(SignedThing thing, QByteArrayView message) const;

private:
    std::shared_ptr<const unsigned char> m_secret; ///< the seed, then the public key
    QByteArray m_public;
};

/// True where the owner of `publicKey` has signed these very bytes as this thing. False for keys and signatures of a
/// wrong length and for keys under which anything could be signed.
[[nodiscard]] bool isSignedBy(const QByteArray& publicKey, SignedThing thing, QByteArrayView message,
                              QByteArrayView signature);

} // namespace kaibang
