// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_entry.h"

namespace kaibang {

OpeningEntry::OpeningEntry(EntryWay way, QStringList grades, QString typed)
    : m_way(way)
    , m_grades(std::move(grades))
    , m_typed(std::move(typed))
{
    replay();
}

QStringList OpeningEntry::gradesOf(const Disclosure& card)
{
    QStringList names;
    for (const DisclosedGrade& grade : card.grades)
        names.append(grade.name);
    return names;
}

void OpeningEntry::replay()
{
    m_counts = QList<int>(m_grades.size(), 0);
    m_tenths = 0;
    m_field = m_grades.isEmpty() ? sizeField : 0;
    for (const QChar key : std::as_const(m_typed))
        apply(key);
}

bool OpeningEntry::press(QChar key)
{
    if (m_typed.size() >= longest || !apply(key))
        return false;
    m_typed.append(key);
    return true;
}

bool OpeningEntry::erase()
{
    if (m_typed.isEmpty())
        return false;
    m_typed.chop(1);
    replay();
    return true;
}

bool OpeningEntry::apply(QChar key)
{
    if (key == QLatin1Char('*') || key == QLatin1Char('>')) {
        if (isAtSize())
            return false;
        const bool isLast = m_way == EntryWay::OneByOne || m_field + 1 >= m_grades.size();
        m_field = key == QLatin1Char('*') || isLast ? sizeField : m_field + 1;
        return true;
    }
    const int value = key.digitValue();
    return value >= 0 && digit(value);
}

bool OpeningEntry::digit(int value)
{
    if (m_way == EntryWay::OneByOne && !isAtSize()) {
        if (value < 1 || value > m_grades.size() || m_counts.at(value - 1) >= mostPearls)
            return false;
        ++m_counts[value - 1];
        m_field = value - 1;
        return true;
    }
    int& number = isAtSize() ? m_tenths : m_counts[m_field];
    const int wanted = number * 10 + value;
    if (wanted > (isAtSize() ? mostTenths : mostPearls))
        return false;
    number = wanted;
    return true;
}

std::optional<int> OpeningEntry::bestTenths() const
{
    return m_tenths > 0 ? std::optional(m_tenths) : std::nullopt;
}

OpeningResult OpeningEntry::result() const
{
    OpeningResult found;
    for (qsizetype i = 0; i < m_grades.size(); ++i)
        if (m_counts.at(i) > 0)
            found.grades.append({m_grades.at(i), m_counts.at(i)});
    found.bestTenths = bestTenths();
    return found;
}

} // namespace kaibang
