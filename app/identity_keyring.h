// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity_keys.h"
#include "result.h"
#include "uid.h"

#include <QObject>
#include <QStringList>

namespace kaibang {

class BuyerDesk;
class Clock;
class SecretKeeper;

/// Brings the keys of buyers' identities from the system's keychain to the desk, makes this month's and the next one's
/// when they are not there yet, and destroys those of months that hold nothing any more. GUI thread.
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

    /// The name under which a household's key is in the keychain; `what` is a month or "index".
    [[nodiscard]] static QString nameOf(const Uid& household, const QString& what);

private:
    void plan(const Uid& household, bool isRehearsal, const QStringList& months);
    void readNext();
    void took(const QString& what, const Result<QByteArray>& answer);
    void keep(const QString& what, const SecretKey& key);
    void destroy(const QStringList& months);
    [[nodiscard]] QStringList ownMonths() const;

    SecretKeeper& m_secrets;
    BuyerDesk& m_buyers;
    const Clock& m_clock;
    Uid m_household;
    bool m_inMemory = false;
    QStringList m_wanted;
    IdentityKeys m_keys;
};

} // namespace kaibang
