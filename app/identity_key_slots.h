// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity_keys.h"
#include "secret_access.h"
#include "uid.h"

#include <QHash>
#include <functional>

namespace kaibang {

/// The places in which a keychain keeps a household's keys of buyers' identities: the first of a month has its name,
/// the n-th that took its place has the number behind it ("2026-11.2").
///
/// A ledger that was put back counts from where it stood then, and the keychain does not: so a note in the keychain
/// itself says how far each month has come, no place is ever used twice, and no key is written over. GUI thread; every
/// call answers once, with the keychain's Error where that is shut.
class IdentityKeySlots
{
public:
    struct Found
    {
        SecretKey key; ///< null where there is none
        int generation = 0;
    };

    IdentityKeySlots(SecretAccess secrets, const Uid& household);

    /// Reads the note; before anything else.
    void open(const std::function<void(Result<Done>)>& answer);
    /// The ledger has come as far as this place, whether the note says so or not.
    void know(const QString& month, int generation);
    /// The key in the place `from`, or the next one above it that is there.
    void find(const QString& what, int from, const std::function<void(Result<Found>)>& answer);
    /// Puts a key into a place that never had one; its number.
    void add(const QString& what, const SecretKey& key, const std::function<void(Result<int>)>& answer);
    /// Destroys every other key of the month; all of them for `none`.
    static constexpr int none = -1;
    void keepOnly(const QString& month, int generation, const std::function<void(Result<Done>)>& answer);

    /// What the key of the search is called, beside those of months.
    [[nodiscard]] static QString indexKey() { return QStringLiteral("index"); }
    /// The name under which a household's key is in the keychain; `what` is "index" or a month, with its number if any.
    [[nodiscard]] static QString nameOf(const Uid& household, const QString& what);

private:
    [[nodiscard]] QString slotOf(const QString& what, int generation) const;
    void write(const QString& what, int generation, const SecretKey& key,
               const std::function<void(Result<int>)>& answer);
    void destroyFrom(const QString& month, int generation, int kept, const std::function<void(Result<Done>)>& answer);

    SecretAccess m_secrets;
    Uid m_household;
    QHash<QString, int> m_highest; ///< the highest place that was ever used
};

} // namespace kaibang
