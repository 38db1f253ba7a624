// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opening.h"

namespace kaibang {

/// The mussel in the hand, with everything a person at the table needs.
struct RunningOpening
{
    OpeningTurn turn;
    Opening opening;
    Disclosure card;
    QList<WorkItem> work; ///< promised for this mussel so far
    bool operator==(const RunningOpening&) const = default;
};

/// The opening table as it stands on disk.
struct OpeningView
{
    std::optional<RunningOpening> running;
    QList<OpeningTurn> queue; ///< fair; the first is the one at the table, also while a mussel of it is open
    QList<OpeningTurn> putOff;
    std::optional<Disclosure> nextCard; ///< of the first in the queue
    std::optional<Disclosure> workCard; ///< of the mussel that work is promised with: the open one, else the last
    QString workAlias;                  ///< whose it is
    QList<Lot> lots;
    Uid lot; ///< the chosen one; invalid where there is none with mussels
    std::optional<qint64> paceMs;
    bool isPaused = false;            ///< no further openings are sold by hand
    std::optional<StepKind> lastStep; ///< what undo would take back
    qint64 opened = 0;                ///< in the current show
    bool operator==(const OpeningView&) const = default;
};

} // namespace kaibang
