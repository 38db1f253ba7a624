// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "uid.h"

#include <QList>
#include <QMap>
#include <QString>
#include <optional>

namespace kaibang {

// The numbers behind these enums are stored in ledgers: add at the end, never renumber.
/// What a buyer gets for a mussel that is empty or dead.
enum class EmptyRule {
    Replace = 1, ///< another mussel is opened
    Refund = 2,  ///< the price of that mussel is given back
    Counts = 3   ///< it counts as opened; the card says so before the sale
};

/// How results are typed: one key a pearl, or a number for each grade.
enum class EntryWay { OneByOne = 1, Counts = 2 };

/// One thing that can be inside.
struct DisclosedGrade
{
    QString name;     ///< "AAA 10-11 mm"; unique on the card
    QString howOften; ///< in the seller's words, as far as it is known; may be empty
    bool operator==(const DisclosedGrade&) const = default;
};

/// What can be done with a pearl afterwards, and for how much.
struct DisclosedWork
{
    QString name;
    qint64 priceMinor = 0;
    bool operator==(const DisclosedWork&) const = default;
};

/// What a buyer of an opening is told before buying. A version is never changed; another one replaces it.
struct Disclosure
{
    static constexpr int mostGrades = 9; ///< one digit key each
    static constexpr int mostWork = 3;   ///< one key each

    Uid uid, product;
    int version = 0;              ///< 1 is the first
    QList<DisclosedGrade> grades; ///< best first
    QString minimum;              ///< what is inside at least
    EmptyRule emptyRule = EmptyRule::Replace;
    EntryWay entryWay = EntryWay::Counts;
    qint64 priceMinor = 0; ///< of one mussel, in the household's currency
    QList<DisclosedWork> work;
    QMap<Uid, int> packs;    ///< mussels in one unit of a variant, where it is not one
    QString returns, minors; ///< what holds for returns and for minors
    int perBuyer = 0;        ///< mussels for one buyer before the next one has a turn; 0 is no limit
    Instant madeAt;
    [[nodiscard]] int musselsIn(const Uid& variant) const { return packs.value(variant, 1); }
    bool operator==(const Disclosure&) const = default;
};

/// Why a card cannot be shown to buyers yet.
enum class DisclosureGap {
    None,
    NoGrades,
    TooManyGrades,
    GradeTwice,
    NoMinimum,
    NoReturns,
    NoMinors,
    BadWork,
    BadPrice
};

[[nodiscard]] DisclosureGap gapOf(const Disclosure& card);

/// True when both tell a buyer the same; identity, version and date do not count.
[[nodiscard]] bool saysTheSame(const Disclosure& a, const Disclosure& b);

} // namespace kaibang
