// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"

namespace kaibang {

/// What became of a try at a PIN.
struct PinVerdict
{
    bool right = false;
    qint64 lockedMs = 0; ///< for how much longer no PIN is looked at; 0 is open
};

/// The household's roles: a role other than the host's is in use when it has a PIN. Inside transactions of the store
/// thread. PINs are Argon2id hashes (libsodium, interactive limits).
class RoleStore
{
public:
    explicit RoleStore(Ledger& ledger)
        : m_ledger(ledger)
    {}

    /// All four roles, with and without a PIN.
    [[nodiscard]] QList<RoleSeat> seats() const;
    [[nodiscard]] bool hasPin(Role role) const;
    /// Who is at the console after a start: the weakest of those in use; the host where there is no other.
    [[nodiscard]] Role startRole() const;

    /// Right, too, when it is the host's and none is set. After five wrong tries in a row no PIN of that role is looked
    /// at for as many minutes as there were tries. The count is stored, so that ending the program gives no new tries.
    Result<PinVerdict> tryPin(Role role, const QString& pin);
    /// Sets the PIN (4 to 12 digits), or removes it with an empty one: then the role is out of use. Invalid for another
    /// form; Refused with "host_pin_first" for another role while the host has none, and with "other_roles_first" for
    /// removing the host's while others are in use: nobody could get back to the host.
    Result<Done> setPin(Role role, const QString& pin);
    Result<Done> setName(Role role, const QString& name);

private:
    Ledger& m_ledger;
};

} // namespace kaibang
