// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity_key_slots.h"
#include "identity_keys.h"
#include "result.h"
#include "secret_access.h"
#include "uid.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <optional>

namespace kaibang {

class BuyerDesk;
class Clock;
struct IdentityKeyPlan;

/// Brings the keys of buyers' identities from the system's keychain to the desk, makes this month's and the next one's
/// when they are not there yet, and destroys those of months that hold nothing any more. GUI thread.
///
/// After an erasure the keys of its months are replaced: the new key is in the keychain before the ledger is sealed
/// with it, and all others of the month go when that is on disk. What is still to be done stands in the ledger, so that
/// after a kill, or with a keychain that was shut, the next start or the next day does it.
///
/// The keys of a household carry its id, so that two ledgers of one user do not share any. A rehearsal's keys are in
/// memory alone and end with the program. Where there is no keychain the desk is told so and keeps aliases only.
class IdentityKeyring : public QObject
{
    Q_OBJECT

public:
    IdentityKeyring(SecretAccess secrets, BuyerDesk& buyers, const Clock& clock, QObject* parent = nullptr);
    /// Waits for what it has asked the desk: the store must not answer somebody who has gone.
    ~IdentityKeyring() override;

    /// Begins; the desk tells by keepingChanged() how it went.
    void open();

private:
    void plan(const IdentityKeyPlan& plan);
    void readNext();
    void took(const QString& what, const Result<IdentityKeySlots::Found>& answer);
    void keep(const QString& what, const IdentityKeySlots::Found& found);
    void shut();
    void destroy(const QStringList& months);
    void replace(const QStringList& months);
    void replaceOne(const QString& month);
    void destroyFormer(const QString& month);
    void endReplacing(const QString& month);
    void hand();
    [[nodiscard]] QStringList ownMonths() const;

    SecretAccess m_secrets;
    BuyerDesk& m_buyers;
    const Clock& m_clock;
    std::optional<IdentityKeySlots> m_slots;
    QStringList m_wanted;
    IdentityKeys m_keys;
    QHash<QString, int> m_generations; ///< as the ledger knows them
    QStringList m_toReplace, m_toDestroy;
    QHash<QString, bool> m_replacing; ///< months at work; true: once more afterwards
    bool m_isReady = false;           ///< the keychain has given what there is
    bool m_handsLater = false;
};

} // namespace kaibang
