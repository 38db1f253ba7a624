// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "result.h"

#include <QByteArrayList>
#include <QFuture>
#include <QObject>
#include <optional>

namespace kaibang {

class StoreThread;

/// The household's own settings as people edit them.
struct HouseholdSettings
{
    QString name;
    QString zone;
    int dayStartMinute = 240;
    QString currency;
    bool isRehearsal = false; ///< read only
    QString dropFolder, watchFolder;
    int intakePort = 8765;
    bool intakeOn = false;
    int buyerKeepDays = 90; ///< after delivery or closing; 0 keeps no buyer at all
    bool hasPin = false;    ///< read only
    /// The zone in which people read times; the computer's until the household is loaded.
    [[nodiscard]] QTimeZone timeZone() const
    {
        const QTimeZone named(zone.toLatin1());
        return named.isValid() ? named : QTimeZone::systemTimeZone();
    }
    [[nodiscard]] DayRule dayRule() const { return {timeZone(), dayStartMinute}; }
    bool operator==(const HouseholdSettings&) const = default;
};

/// How many minutes, begun ones counted whole, the PIN stays closed after wrong tries, where that is why checkPin() or
/// setPin() refused; else nullopt.
[[nodiscard]] std::optional<int> pinLockedMinutes(const Error& error);

/// Household settings and the PIN that guards refunds, prices and deletion. GUI thread.
class HouseholdDesk : public QObject
{
    Q_OBJECT

public:
    HouseholdDesk(StoreThread& store, const Clock& clock, QObject* parent = nullptr);
    /// Waits for what it has asked the store.
    ~HouseholdDesk() override;

    QFuture<Result<HouseholdSettings>> load();
    QFuture<Result<HouseholdSettings>> save(const HouseholdSettings& settings);
    [[nodiscard]] const HouseholdSettings& current() const { return m_current; }
    /// The business day it is where the household lives.
    [[nodiscard]] BusinessDay today() const { return m_current.dayRule().dayOf(m_clock.now()); }

    /// Sets, changes (old PIN needed when one is set) or, with an empty new PIN, removes it. 4 to 12 digits.
    /// Stored as an Argon2id hash (libsodium, interactive limits).
    QFuture<Result<Done>> setPin(const QString& oldPin, const QString& newPin);
    /// Done when right or when no PIN is set. Refused when wrong; after five wrong tries in a row it stays Refused for
    /// as many minutes as there were tries, also across restarts: see pinLockedMinutes().
    QFuture<Result<Done>> checkPin(const QString& pin);
    /// A new random Standard Webhooks secret ("whsec_…") for the local intake, added to those that are valid.
    /// The caller keeps it in the system keychain; this class never writes it to a file.
    [[nodiscard]] static QString makeIntakeSecret();

Q_SIGNALS:
    void changed(const kaibang::HouseholdSettings& settings);

private:
    StoreThread& m_store;
    const Clock& m_clock;
    HouseholdSettings m_current;
};

} // namespace kaibang
