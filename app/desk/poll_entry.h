// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "poll_pace.h"
#include "shop.h"

#include <QByteArray>

namespace kaibang {

class OrderSource;

/// A source in a PollSchedule, and where the schedule is with it.
struct PollEntry
{
    Shop shop;
    FeedHealth health;
    QByteArray cursor;             ///< in memory: what was read, with or without orders
    QByteArray storedCursor;       ///< in the ledger
    OrderSource* source = nullptr; ///< on the schedule's thread
    PollPace pace;
    int run = 0; ///< answers to an earlier source of the same id do not count
    bool isBusy = false;
    bool isRung = false; ///< somebody wants it asked, and the answer that is under way may be older than that
    qint64 dueAt = 0;    ///< steady
    std::optional<Instant> silentSince;  ///< the last word before the failures that go on
    std::optional<qint64> wordAt;        ///< steady; of the last word in this run of the program
    qint64 goneDueAt = 0, keepDueAt = 0; ///< steady
    QString goneAfter = {};              ///< the last order that was looked at in this round
};

} // namespace kaibang
