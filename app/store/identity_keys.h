// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <memory>

namespace kaibang {

/// 32 bytes of key in memory that is locked against swapping, fenced by guard pages and zeroed when the last owner
/// goes (sodium_malloc). Copies share the bytes.
class SecretKey
{
public:
    static constexpr qsizetype size = 32;
    SecretKey() = default;
    /// Null unless `bytes` are exactly 32.
    static SecretKey fromBytes(const QByteArray& bytes);
    static SecretKey random();

    [[nodiscard]] bool isNull() const { return !m_bytes; }
    [[nodiscard]] const unsigned char* data() const { return m_bytes.get(); }
    /// For the keychain: a copy that is not locked.
    [[nodiscard]] QByteArray toBytes() const;

private:
    std::shared_ptr<const unsigned char> m_bytes;
};

/// The keys of one household's buyer identities: one for each month, and one for the index that finds them again.
/// A value that any thread may hold; the ledger opens without it, and then keeps no identity.
class IdentityKeys
{
public:
    /// "2026-11": the name of the key, by UTC, for what is stored at `at`.
    [[nodiscard]] static QString monthOf(Instant at);

    void setIndex(const SecretKey& key) { m_index = key; }
    /// `generation`: which of the month's keys it is. The keychain keeps each in a place of its own, and no place is
    /// ever used again.
    void setMonth(const QString& month, const SecretKey& key, int generation = 0)
    {
        m_months.insert(month, {key, generation});
    }
    void removeMonth(const QString& month) { m_months.remove(month); }

    /// Null where there is none.
    [[nodiscard]] SecretKey index() const { return m_index; }
    [[nodiscard]] SecretKey month(const QString& month) const { return m_months.value(month).key; }
    [[nodiscard]] int generation(const QString& month) const { return m_months.value(month).generation; }
    [[nodiscard]] QStringList months() const { return m_months.keys(); }
    [[nodiscard]] bool canSeal(Instant at) const { return !m_index.isNull() && !month(monthOf(at)).isNull(); }

private:
    struct MonthKey
    {
        SecretKey key;
        int generation = 0;
    };
    SecretKey m_index;
    QMap<QString, MonthKey> m_months;
};

} // namespace kaibang
