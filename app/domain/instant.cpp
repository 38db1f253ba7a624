// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instant.h"

namespace kaibang {

QString Instant::toIsoUtc() const
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<Instant> Instant::fromIso(QStringView text)
{
    const QString iso = text.trimmed().toString();
    const QDateTime parsed = QDateTime::fromString(iso, Qt::ISODateWithMs);
    // Without an offset Qt would take the computer's own zone: a guess this type does not make.
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return Instant{parsed.toMSecsSinceEpoch()};
}

QDate BusinessDay::date() const
{
    return QDate(1970, 1, 1).addDays(days);
}

BusinessDay BusinessDay::fromDate(QDate date)
{
    return BusinessDay{static_cast<int>(QDate(1970, 1, 1).daysTo(date))};
}

BusinessDay DayRule::dayOf(Instant instant) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant.ms, zone);
    const int minute = local.time().hour() * 60 + local.time().minute();
    const BusinessDay day = BusinessDay::fromDate(local.date());
    return minute < startMinute ? BusinessDay{day.days - 1} : day;
}

Instant DayRule::startOf(BusinessDay day) const
{
    const QDate date = day.date();
    for (int minute = startMinute; minute < 24 * 60; ++minute) {
        const QDateTime local(date, QTime(minute / 60, minute % 60), zone);
        // A wall time that the clocks jumped over is moved by Qt, or said to be none.
        if (local.isValid() && local.date() == date && local.time() == QTime(minute / 60, minute % 60))
            return Instant{local.toMSecsSinceEpoch()};
    }
    return Instant{date.addDays(1).startOfDay(zone).toMSecsSinceEpoch()};
}

} // namespace kaibang
