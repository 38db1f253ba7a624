// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity_keys.h"
#include "result.h"
#include "uid.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace kaibang {

class BuyerDesk;
class Clock;
class SecretKeeper;
struct IdentityKeyPlan;

/// Brings the keys of buyers' identities from the system's keychain to the desk, makes this month's and the next one's
/// when they are not there yet, and destroys those of months that hold nothing any more. GUI thread.
///
/// After an erasure the keys of its months are replaced: the new key is in the keychain before the ledger is sealed
/// with it, and the former one goes when that is on disk. A kill in between leaves both, and the next start takes the
/// former one away.
///
/// The keys of a household carry its id, so that two ledgers of one user do not share any. A rehearsal's keys are in
/// memory alone and end with the program. Where there is no keychain the desk is told so and keeps aliases only.
class IdentityKeyring : public QObject
{
    Q_OBJECT

public:
    IdentityKeyring(SecretKeeper& secrets, BuyerDesk& buyers, const Clock& clock, QObject* parent = nullptr);

    /// Begins; the desk tells by keepingChanged() how it went.
    void open();

    /// The name under which a household's key is in the keychain; `what` is "index", a month, or, for a key that took
    /// another one's place, the month and how often that was ("2026-11.1").
    [[nodiscard]] static QString nameOf(const Uid& household, const QString& what);

private:
    void plan(const IdentityKeyPlan& plan);
    void readNext();
    void took(const QString& what, const Result<QByteArray>& answer);
    void keep(const QString& what, const SecretKey& key);
    void destroy(const QStringList& months);
    void replace(const QStringList& months);
    void replaceOne(const QString& month);
    void endReplacing(const QString& month);
    void hand();
    [[nodiscard]] QString slotOf(const QString& what, int generation) const;
    [[nodiscard]] QString nameNow(const QString& what) const;
    [[nodiscard]] QStringList ownMonths() const;

    SecretKeeper& m_secrets;
    BuyerDesk& m_buyers;
    const Clock& m_clock;
    Uid m_household;
    bool m_inMemory = false;
    QStringList m_wanted;
    IdentityKeys m_keys;
    QHash<QString, int> m_generations; ///< of months whose key was replaced
    QHash<QString, bool> m_replacing;  ///< months at work; true: once more afterwards
    bool m_handsLater = false;
};

} // namespace kaibang
