// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "result.h"
#include "role.h"
#include "trail.h"

#include <QByteArrayList>
#include <QFuture>
#include <QObject>
#include <algorithm>
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
    int buyerKeepDays = 90;   ///< after delivery or closing; 0 keeps no buyer at all
    bool hasPin = false;      ///< read only: whoever is at the console has a PIN
    Role acting = Role::Host; ///< read only: who is at the console
    QList<RoleSeat> seats;    ///< read only: all roles
    /// Whether there is more than one role to choose from.
    [[nodiscard]] bool hasRoles() const
    {
        return std::any_of(seats.begin(), seats.end(),
                           [](const RoleSeat& seat) { return seat.role != Role::Host && seat.hasPin; });
    }
    [[nodiscard]] bool may(Act act) const { return mayDo(acting, act); }
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

/// Household settings, who is at the console, and the PINs. GUI thread.
///
/// Without a PIN everybody is the host. A start with roles is a start as the weakest of them (RoleStore::startRole());
/// what a role may not do is refused by the desks themselves, by actRefused() of their errors.
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

    /// Sets, changes (old PIN needed when one is set) or, with an empty new PIN, removes the host's. 4 to 12 digits.
    /// Stored as an Argon2id hash (libsodium, interactive limits). As setRolePin().
    QFuture<Result<Done>> setPin(const QString& oldPin, const QString& newPin)
    {
        return setRolePin(Role::Host, oldPin, newPin);
    }
    /// The same for any role; `hostPin` is asked for each. Refused for whoever may not (Act::Roles), with
    /// "host_pin_first" and "other_roles_first" as RoleStore::setPin() says.
    QFuture<Result<Done>> setRolePin(Role role, const QString& hostPin, const QString& newPin);
    QFuture<Result<Done>> setRoleName(Role role, const QString& name);
    /// The PIN of whoever is at the console: done when right or when none is set. Refused when wrong; after five wrong
    /// tries in a row it stays Refused for as many minutes as there were tries, also across restarts: see
    /// pinLockedMinutes().
    QFuture<Result<Done>> checkPin(const QString& pin);
    /// Another one takes the console. The PIN of that role is asked unless it may do nothing more. Refused for a wrong
    /// PIN, and with "role_off" for a role that is not in use.
    QFuture<Result<Done>> takeRole(Role role, const QString& pin);
    /// Whether takeRole() wants a PIN.
    [[nodiscard]] bool needsPin(Role role) const;
    /// Adds a line to the trail for what happens outside the ledger: Exported, Restored, SignedOff. Refused where `act`
    /// is not allowed: ask before doing it.
    QFuture<Result<Done>> note(Act act, TrailKind kind, const QString& subject, const QString& before = {},
                               const QString& after = {});
    /// note() for a file that leaves the console: the line has the file's name and what it holds, a code such as
    /// "orders". A file without a line must not be, so this is asked before it is written.
    QFuture<Result<Done>> noteExport(const QString& path, const QString& what);
    /// The newest lines of the trail.
    QFuture<Result<QList<TrailLine>>> trail(int limit = 500);
    /// A new random Standard Webhooks secret ("whsec_…") for the local intake, to be added to those that are valid: an
    /// act (Keys) with its line in the trail. The caller keeps it in the system keychain; this class never writes it to
    /// a file.
    QFuture<Result<QString>> renewIntakeSecret();
    /// Such a secret, of nobody yet.
    [[nodiscard]] static QString makeIntakeSecret();

Q_SIGNALS:
    void changed(const kaibang::HouseholdSettings& settings);

private:
    QFuture<Result<HouseholdSettings>> taken(const QFuture<Result<HouseholdSettings>>& read);

    StoreThread& m_store;
    const Clock& m_clock;
    HouseholdSettings m_current;
};

} // namespace kaibang
