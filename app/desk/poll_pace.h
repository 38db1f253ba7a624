// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"

#include <optional>

namespace kaibang {

/// How often sources are asked. Milliseconds.
struct PollRhythm
{
    qint64 liveMs = 20'000;    ///< between polls during a show
    qint64 quietMs = 120'000;  ///< and otherwise
    qint64 moreMs = 200;       ///< between the pages of one answer
    qint64 firstWaitMs = 5000; ///< after the first failure; doubles with each
    qint64 longestWaitMs = 15 * 60'000;
    qint64 longestLiveWaitMs = 60'000;    ///< during a show, while it is the way there that fails
    qint64 refusedWaitMs = 30 * 60'000;   ///< where only a person can help
    qint64 longestAskedMs = 6 * 3600'000; ///< of a Retry-After
    qint64 lateAfterMs = 3 * 60'000;      ///< without word: the feed is late
    qint64 failedAfterMs = 10 * 60'000;   ///< and then failed
    qint64 goneEveryMs = 15 * 60'000;     ///< between looks at what was deleted
    qint64 keepEveryMs = 10 * 60'000;     ///< a feed without orders is written down this often
    qint64 wakeMs = 3000;                 ///< after sleep the network takes a moment
    int tickMs = 500;
};

/// True where asking again helps nobody until a person has done something.
[[nodiscard]] bool needsPerson(FeedTrouble trouble);

/// Waits between polls of one source. Pure: time and chance are given.
class PollPace
{
public:
    explicit PollPace(const PollRhythm& rhythm)
        : m_rhythm(rhythm)
    {}

    enum class Show { Off, Live };
    /// After the last part the rest is for later; a part that brings nothing says only that its half of the source
    /// answers, so that it forgets no failure of the other half.
    enum class Answer { Last, Part, EmptyPart };
    /// `chance` from 0 to 1 spreads sources that began together.
    [[nodiscard]] qint64 afterSuccess(Show show, Answer answer, double chance);
    /// `askedMs` is what the source asked for (Retry-After) and is never undercut.
    [[nodiscard]] qint64 afterFailure(FeedTrouble trouble, std::optional<qint64> askedMs, Show show, double chance);
    [[nodiscard]] int failures() const { return m_failures; }

private:
    PollRhythm m_rhythm;
    int m_failures = 0;
};

/// What a feed without word since `silentMs` is called. `trouble` is its last failure.
[[nodiscard]] FeedState stateOf(FeedTrouble trouble, std::optional<qint64> silentMs, const PollRhythm& rhythm);

} // namespace kaibang
