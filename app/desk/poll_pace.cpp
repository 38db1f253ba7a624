// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll_pace.h"

#include <algorithm>

namespace kaibang {

namespace {

// Half of a wait is fixed and half is chance, so that computers that failed together do not come back together.
qint64 spread(qint64 waitMs, double chance)
{
    return waitMs / 2 + static_cast<qint64>(static_cast<double>(waitMs - waitMs / 2) * chance);
}

} // namespace

bool needsPerson(FeedTrouble trouble)
{
    switch (trouble) {
    case FeedTrouble::Redirected:
    case FeedTrouble::NotAShop:
    case FeedTrouble::WrongKey:
    case FeedTrouble::NoPermission:
    case FeedTrouble::Blocked:
    case FeedTrouble::ClockOff:
    case FeedTrouble::TlsFailed:
    case FeedTrouble::TooOld:
    case FeedTrouble::NoKeychain:
    case FeedTrouble::GrantEnded:
    case FeedTrouble::NoChannel:
    case FeedTrouble::ShutOut:
    case FeedTrouble::PortTaken:
        return true;
    case FeedTrouble::None:
    case FeedTrouble::HostNotFound:
    case FeedTrouble::NoConnection:
    case FeedTrouble::TimedOut:
    case FeedTrouble::Busy:
    case FeedTrouble::ServerFailed:
    case FeedTrouble::BadAnswer:
    case FeedTrouble::LedgerFailed:
        return false;
    }
    return false;
}

qint64 PollPace::afterSuccess(Show show, Answer answer, double chance)
{
    if (answer != Answer::EmptyPart)
        m_failures = 0;
    if (answer != Answer::Last)
        return m_rhythm.moreMs;
    const qint64 wait = show == Show::Live ? m_rhythm.liveMs : m_rhythm.quietMs;
    return wait - wait / 10 + static_cast<qint64>(static_cast<double>(wait / 5) * chance);
}

qint64 PollPace::afterFailure(FeedTrouble trouble, std::optional<qint64> askedMs, Show show, double chance)
{
    ++m_failures;
    const bool isPaused = needsPerson(trouble);
    const bool isOnTheWay = trouble == FeedTrouble::HostNotFound || trouble == FeedTrouble::NoConnection ||
                            trouble == FeedTrouble::TimedOut;
    const qint64 longest = show == Show::Live && isOnTheWay ? m_rhythm.longestLiveWaitMs : m_rhythm.longestWaitMs;
    qint64 wait = m_rhythm.firstWaitMs;
    for (int i = 1; i < m_failures && wait < longest; ++i)
        wait *= 2;
    wait = spread(isPaused ? m_rhythm.refusedWaitMs : std::min(wait, longest), chance);
    if (!askedMs)
        return wait;
    const qint64 asked = std::min(*askedMs, m_rhythm.longestAskedMs);
    return std::max(wait, asked + static_cast<qint64>(static_cast<double>(asked / 10) * chance));
}

FeedState stateOf(FeedTrouble trouble, std::optional<qint64> silentMs, const PollRhythm& rhythm)
{
    if (trouble == FeedTrouble::None)
        return silentMs ? FeedState::Ok : FeedState::Waiting;
    if (needsPerson(trouble) || !silentMs || *silentMs >= rhythm.failedAfterMs)
        return FeedState::Failed;
    return *silentMs >= rhythm.lateAfterMs ? FeedState::Late : FeedState::Ok;
}

} // namespace kaibang
