// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instant.h"

#include <array>
#include <chrono>

namespace kaibang {

// The same text as QDateTime writes, without its general ways: each order that is stored has several instants in the
// text its hash is made of.
QString Instant::toIsoUtc() const
{
    using namespace std::chrono;
    const sys_time<milliseconds> whole{milliseconds(ms)};
    const auto day = floor<days>(whole);
    const year_month_day date(day);
    const hh_mm_ss time(whole - day);
    const int year = int(date.year());
    if (year < 1 || year > 9999)
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
    std::array<char, 24> text;
    auto* to = text.begin();
    const auto put = [&to](qint64 number, int digits, char after) {
        for (int i = digits - 1; i >= 0; --i, number /= 10)
            to[i] = char('0' + number % 10);
        to[digits] = after;
        to += digits + 1;
    };
    put(year, 4, '-');
    put(unsigned(date.month()), 2, '-');
    put(unsigned(date.day()), 2, 'T');
    put(time.hours().count(), 2, ':');
    put(time.minutes().count(), 2, ':');
    put(time.seconds().count(), 2, '.');
    put(time.subseconds().count(), 3, 'Z');
    return QString::fromLatin1(text.data(), int(text.size()));
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
