// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <compare>
#include <optional>

namespace kaibang {

/// A moment: milliseconds since 1970-01-01T00:00:00Z.
struct Instant
{
    qint64 ms = 0;

    auto operator<=>(const Instant&) const = default;
    [[nodiscard]] Instant plusMs(qint64 delta) const { return Instant{ms + delta}; }
    [[nodiscard]] QString toIsoUtc() const;
    /// Reads ISO 8601 with an offset or Z. Invalid text gives nullopt; text without an offset too.
    static std::optional<Instant> fromIso(QStringView text);
};

/// Days since 1970-01-01 of a household's local business day. Computed once, when a row is written, and then kept.
struct BusinessDay
{
    int days = 0;

    auto operator<=>(const BusinessDay&) const = default;
    [[nodiscard]] QDate date() const;
    static BusinessDay fromDate(QDate date);
};

/// How a household reads its clock: IANA zone and the local minute at which its business day begins (240 = 04:00).
struct DayRule
{
    QTimeZone zone = QTimeZone::utc();
    int startMinute = 240;

    /// Compares wall time with the start of the day. Subtracting four hours from the instant would be wrong on the
    /// days when clocks change.
    [[nodiscard]] BusinessDay dayOf(Instant instant) const;
    /// The day's first instant; where clocks jump over its start, the first one after the jump.
    [[nodiscard]] Instant startOf(BusinessDay day) const;
};

/// The time of day, injected so that tests can turn it.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

} // namespace kaibang
