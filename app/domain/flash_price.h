// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "uid.h"

#include <QString>
#include <optional>

namespace kaibang {

/// A price that holds until a stored instant, or until its units are sold.
struct FlashPrice
{
    Uid uid, variant;
    qint64 priceMinor = 0;
    Instant from, until;
    qint64 units = 0;     ///< so many at this price; 0: no limit
    qint64 unitsEach = 0; ///< for one buyer; 0: no limit
    qint64 sold = 0;      ///< units that were taken at this price and not given back
    std::optional<Instant> endedAt;
    QString name; ///< of the item
    bool operator==(const FlashPrice&) const = default;

    [[nodiscard]] bool runsAt(Instant at) const
    {
        return at >= from && at < until && (!endedAt || at < *endedAt) && (units == 0 || sold < units);
    }
};

} // namespace kaibang
