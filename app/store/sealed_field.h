// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer_identity.h"
#include "identity_keys.h"
#include "uid.h"

#include <QList>

namespace kaibang {

/// One field of a buyer's identity, its column, and how it is read and written.
struct IdentityField
{
    const char* column;
    QString BuyerIdentity::*text;
};

/// In the order of the table's columns.
[[nodiscard]] const QList<IdentityField>& identityFields();

/// Seals one field: a random nonce of 24 bytes, then XChaCha20-Poly1305 (IETF) over its UTF-8. Order and column are
/// authenticated with it, so that a sealed field is worth nothing in another row or column. Empty text gives nothing.
[[nodiscard]] QByteArray sealed(const SecretKey& key, const Uid& order, const char* column, const QString& text);

/// Damaged when the key, order or column is another one or a bit has changed.
Result<QString> unsealed(const SecretKey& key, const Uid& order, const char* column, const QByteArray& bytes);

/// What equal identities of one order have in common and nothing else can be told from: keyed BLAKE2b, 16 bytes.
[[nodiscard]] QByteArray identityDigest(const SecretKey& index, const Uid& order, const BuyerIdentity& buyer);

/// The blind index's entries for an identity: keyed BLAKE2b of each whole name, phone and id in one written form.
[[nodiscard]] QList<QByteArray> identityTokens(const SecretKey& index, const BuyerIdentity& buyer);

/// The entries that words typed by a person may stand for: a name, a phone, an id.
[[nodiscard]] QList<QByteArray> searchTokens(const SecretKey& index, const QString& words);

} // namespace kaibang
