// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opening.h"

namespace kaibang {

/// A result being typed, as the keys that were pressed: digits, '>' (the next field) and '*' (the size). What is kept
/// is the keys themselves, so that a restart shows the same fields with the cursor in the same one.
///
/// One by one: a digit adds one pearl of that grade. Counts: digits write the number of the grade the cursor is in, '>'
/// goes to the next one and behind the last to the size. '*' goes to the size from everywhere; there, digits write
/// tenths of a millimetre.
class OpeningEntry
{
public:
    static constexpr qsizetype longest = 64;
    static constexpr int mostPearls = 999, mostTenths = 999;

    OpeningEntry(EntryWay way, QStringList grades, QString typed = {});

    /// False, and nothing changed, when the key means nothing here (no such grade, a number too large, too many keys).
    bool press(QChar key);
    /// Takes the last key back; false when there is none.
    bool erase();

    [[nodiscard]] const QString& typed() const { return m_typed; }
    /// The field the cursor is in; -1 for the size, and -1 never in one-by-one before '*' or '>' was pressed.
    [[nodiscard]] int field() const { return m_field; }
    [[nodiscard]] bool isAtSize() const { return m_field == sizeField; }
    [[nodiscard]] const QList<int>& counts() const { return m_counts; }
    [[nodiscard]] std::optional<int> bestTenths() const;
    [[nodiscard]] OpeningResult result() const;

    /// The grades of a card, in order.
    [[nodiscard]] static QStringList gradesOf(const Disclosure& card);

private:
    static constexpr int sizeField = -1;
    bool apply(QChar key);
    bool digit(int value);
    void replay();

    EntryWay m_way;
    QStringList m_grades;
    QString m_typed;
    QList<int> m_counts;
    int m_tenths = 0, m_field = 0;
};

} // namespace kaibang
