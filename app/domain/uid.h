// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

namespace kaibang {

/// Our own identity of a thing: 16 bytes, UUID version 7 (RFC 9562), made by the client so that nothing from a
/// database sequence ever leaves the machine.
class Uid
{
public:
    Uid() = default;
    static Uid create(Instant now);
    /// Exactly 16 bytes, or an invalid Uid.
    static Uid fromBytes(const QByteArray& bytes);
    static Uid fromText(QStringView text);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isValid() const { return m_bytes.size() == 16; }
    auto operator<=>(const Uid& other) const { return m_bytes.compare(other.m_bytes) <=> 0; }
    bool operator==(const Uid&) const = default;

private:
    QByteArray m_bytes;
};

inline size_t qHash(const Uid& uid, size_t seed = 0)
{
    return ::qHash(uid.bytes(), seed);
}

} // namespace kaibang
