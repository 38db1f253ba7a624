// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "uid.h"

#include <QList>
#include <QString>
#include <optional>

namespace kaibang {

enum class ShowState { Planned = 0, Live = 1, Ended = 2 };
enum class RunItemState { Queued = 0, OnAir = 1, Shown = 2, Parked = 3 };

/// One live session. Its business day is fixed when it starts: a show over 04:00 stays one day.
struct Show
{
    Uid uid;
    QString title;
    ShowState state = ShowState::Planned;
    std::optional<Instant> startedAt, endedAt;
    BusinessDay day;
    bool operator==(const Show&) const = default;
};

/// One item of a run order. Exactly one item of a live show may be on air.
struct RunItem
{
    Uid uid;
    Uid variant;
    int position = 0; ///< 0-based
    RunItemState state = RunItemState::Queued;
    std::optional<Instant> onAirSince; ///< set while on air; the timer is now minus this
    qint64 onAirMs = 0;                ///< earlier turns on air, summed
    bool operator==(const RunItem&) const = default;
};

/// One turn on air, for the marks in a show's review.
struct OnAirSpan
{
    Uid item, variant;
    Instant from;
    std::optional<Instant> until;
    bool operator==(const OnAirSpan&) const = default;
};

} // namespace kaibang
