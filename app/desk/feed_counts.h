// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"
#include "outcome.h"

#include <QList>

namespace kaibang {

/// Adds to a feed those of the reports it brought that were known already, or older than what was known.
inline void count(FeedHealth& feed, const QList<OrderOutcome>& outcomes)
{
    const OutcomeCounts counts = countsOf(outcomes);
    feed.repeats += counts.repeats;
    feed.outOfOrder += counts.outOfOrder;
}

} // namespace kaibang
