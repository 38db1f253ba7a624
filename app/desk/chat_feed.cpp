// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat_feed.h"

#include <algorithm>

namespace kaibang {

namespace {

constexpr qint64 lateForMs = 60'000; ///< then it is called failed
constexpr qint64 orderlyMs = 2'000;  ///< servers stamp in parallel; less is no disorder

} // namespace

void ChatFeed::turnOn(const QString& detail)
{
    health.detail = detail;
    health.trouble = FeedTrouble::None;
    health.isStanding = false;
    health.state = health.lastSuccess ? FeedState::Ok : FeedState::Waiting;
    troubleSince.reset();
    nextTry.reset();
}

void ChatFeed::turnOff()
{
    health.state = FeedState::Off;
    health.trouble = FeedTrouble::None;
    health.isStanding = false;
    troubleSince.reset();
    nextTry.reset();
}

void ChatFeed::note(const ChatReading& reading, Instant now)
{
    health.lastSuccess = now;
    if (health.trouble == FeedTrouble::None)
        health.state = FeedState::Ok;
    health.refused += reading.unreadable;
    health.received += static_cast<int>(reading.comments.size());
    for (const BuyerComment& comment : reading.comments) {
        if (!comment.at)
            continue;
        health.lagMs = std::max<qint64>(now.ms - comment.at->ms, 0);
        if (newestAt && comment.at->ms < newestAt->ms - orderlyMs)
            ++health.outOfOrder;
        newestAt = std::max(newestAt.value_or(*comment.at), *comment.at);
    }
}

void ChatFeed::note(const ChatState& state, Instant now)
{
    health.isStanding = state.isJoined;
    health.trouble = state.trouble;
    if (state.isJoined) {
        if (troubleSince && now.ms - troubleSince->ms >= lateForMs) {
            health.gapFrom = troubleSince;
            health.gapTo = now;
        }
        health.state = FeedState::Ok;
        health.lastSuccess = now;
        troubleSince.reset();
        nextTry.reset();
        return;
    }
    if (!troubleSince)
        troubleSince = health.lastSuccess.value_or(now);
    nextTry = state.nextTryMs ? std::optional(now.plusMs(*state.nextTryMs)) : std::nullopt;
}

FeedHealth ChatFeed::at(Instant now) const
{
    FeedHealth told = health;
    if (told.state == FeedState::Off || told.trouble == FeedTrouble::None)
        return told;
    const bool isForPeople = told.trouble == FeedTrouble::NoChannel || told.trouble == FeedTrouble::ShutOut ||
                             told.trouble == FeedTrouble::PortTaken;
    const bool isLong = now.ms - troubleSince.value_or(now).ms >= lateForMs;
    told.state = isForPeople || isLong ? FeedState::Failed : FeedState::Late;
    told.nextTry = nextTry;
    if (isLong) {
        told.gapFrom = troubleSince;
        told.gapTo.reset();
    }
    return told;
}

} // namespace kaibang
