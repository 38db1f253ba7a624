// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "day_facts.h"

#include <QMap>

namespace kaibang {

/// Money of one currency on one day, in minor units. An amount nobody told is counted beside the sum.
struct MoneySum
{
    qint64 claimed = 0, paid = 0; ///< owed by those who have not paid; paid by those who have, before refunds
    qint64 refundedOfSales = 0;   ///< has gone back of what was sold on this day
    qint64 refundedToday = 0;     ///< went back on this day, of whatever sale
    qint64 claimedUnknown = 0, paidUnknown = 0, refundedUnknown = 0;
    bool operator==(const MoneySum&) const = default;
};

/// A day counted. Every order is in one of the four; sums are those of the orders counted.
struct DaySums
{
    qint64 orders = 0, paid = 0, unpaid = 0, cancelled = 0, unknown = 0;
    qint64 lines = 0, shows = 0, openings = 0, replacements = 0, openingsLeft = 0;
    QMap<QString, MoneySum> money; ///< by currency
    bool operator==(const DaySums&) const = default;
};

[[nodiscard]] DaySums sumsOf(const DayFacts& day);

} // namespace kaibang
