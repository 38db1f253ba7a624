// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"

#include <QHash>

namespace kaibang {

/// What a ledger knows of its months' keys, which are in the system's keychain: that there are some, how often each was
/// replaced, and what is still to be done so that backups made before an erasure do not open. What changes does so
/// inside a transaction of the store thread.
class IdentityKeyLog
{
public:
    explicit IdentityKeyLog(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// Months that have a key, as far as this ledger knows.
    Result<QStringList> months();
    /// In which place of the keychain each month's key is, where it is not the first (IdentityKeys::generation()).
    Result<QHash<QString, int>> generations();
    /// Notes the ledger's keys and their places, so that each can be found and destroyed in time.
    Result<Done> noteKeys();
    /// The month's keys are in no keychain any more.
    Result<Done> noteDestroyed(const QString& month);

    /// Backups made before now hold more of these months than the ledger does. It stands here until it is done,
    /// whatever becomes of the program or the keychain meanwhile.
    void mustReplace(const QStringList& months);
    /// Months whose key has to be replaced: waiting for it, or resealed and waiting for the former keys to go.
    struct Open
    {
        QStringList toReplace, toDestroy;
    };
    Result<Open> open();
    /// Seals what the month's key has sealed with the month's key of `then`, and from now on. With the former key gone,
    /// copies in backups made before cannot be opened, wherever those lie; that is why a copy is not rewritten instead:
    /// a stick in a drawer cannot be. Unsupported without both keys.
    Result<Done> reseal(const QString& month, const IdentityKeys& now, const IdentityKeys& then);
    /// What is left of the month's keys in the keychain.
    enum class Left { NewOne, None };
    /// The month's former keys are destroyed. Whether backups do not open now: not where another erasure has come since
    /// the reseal.
    Result<bool> noteClosed(const QString& month, Left left);

private:
    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
