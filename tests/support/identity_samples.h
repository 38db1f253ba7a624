// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity_keys.h"
#include "order_samples.h"

#include <QFile>

namespace kaibang::samples {

/// Keys for these months, random, as a keychain would have given them.
inline IdentityKeys identityKeys(const QStringList& months)
{
    IdentityKeys keys;
    keys.setIndex(SecretKey::random());
    for (const QString& month : months)
        keys.setMonth(month, SecretKey::random());
    return keys;
}

/// A buyer like nobody: every word is found again wherever it leaks.
inline BuyerIdentity canaryBuyer(const QString& mark)
{
    BuyerIdentity buyer;
    buyer.platformId = QStringLiteral("canary-id-") + mark;
    buyer.display = QStringLiteral("canary-account-") + mark;
    buyer.receiver = QStringLiteral("金丝雀") + mark;
    buyer.phone = QStringLiteral("1390000") + mark;
    buyer.address = QStringLiteral("鸟笼路") + mark + QStringLiteral("号");
    buyer.note = QStringLiteral("canary-note-") + mark;
    return buyer;
}

/// A ledger as it lies on the disk: the file and its write-ahead log.
inline QByteArray bytesOnDisk(const QString& ledger)
{
    QByteArray all;
    for (const auto& suffix : {QString(), QStringLiteral("-wal")}) {
        QFile file(ledger + suffix);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace kaibang::samples
