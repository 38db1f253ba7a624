// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudonym.h"

#include <sodium.h>

namespace kaibang {

namespace {
constexpr size_t nameBytes = 16;
}

Result<Pseudonyms> Pseudonyms::of(Ledger& ledger)
{
    const QString key = QStringLiteral("bundle_secret");
    QByteArray secret = QByteArray::fromHex(ledger.setting(key).toLatin1());
    if (secret.size() != crypto_generichash_KEYBYTES) {
        secret = QByteArray(crypto_generichash_KEYBYTES, '\0');
        randombytes_buf(secret.data(), crypto_generichash_KEYBYTES);
        if (const auto kept = ledger.setSetting(key, QString::fromLatin1(secret.toHex())); !kept)
            return kept.error();
    }
    return ledger.database().checked(Pseudonyms(secret));
}

Uid Pseudonyms::name(Kind kind, const Uid& uid) const
{
    if (!uid.isValid())
        return {};
    const QByteArray message = static_cast<char>(kind) + uid.bytes();
    QByteArray hash(nameBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), nameBytes,
                       reinterpret_cast<const unsigned char*>(message.constData()),
                       static_cast<unsigned long long>(message.size()),
                       reinterpret_cast<const unsigned char*>(m_secret.constData()), crypto_generichash_KEYBYTES);
    return Uid::fromBytes(hash);
}

} // namespace kaibang
