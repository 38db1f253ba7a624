// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll_pace.h"

#include <gtest/gtest.h>

using namespace kaibang;

namespace {

TEST(PollPace, DoublesWithChanceAndForgetsAfterAWord)
{
    const PollRhythm rhythm;
    PollPace pace(rhythm);
    qint64 most = 0;
    for (const qint64 expected : {5'000, 10'000, 20'000, 40'000}) {
        PollPace same = pace;
        const qint64 least = same.afterFailure(FeedTrouble::ServerFailed, {}, PollPace::Show::Off, 0);
        most = pace.afterFailure(FeedTrouble::ServerFailed, {}, PollPace::Show::Off, 1);
        EXPECT_EQ(least, expected / 2);
        EXPECT_EQ(most, expected);
    }
    for (int i = 0; i < 80; ++i) // no overflow, and an end
        most = pace.afterFailure(FeedTrouble::ServerFailed, {}, PollPace::Show::Off, 1);
    EXPECT_EQ(most, rhythm.longestWaitMs);
    EXPECT_EQ(pace.afterSuccess(PollPace::Show::Off, PollPace::Answer::Part, 0.5), rhythm.moreMs);
    EXPECT_EQ(pace.afterSuccess(PollPace::Show::Off, PollPace::Answer::Last, 0.5), rhythm.quietMs);
    EXPECT_EQ(pace.afterSuccess(PollPace::Show::Live, PollPace::Answer::Last, 0.5), rhythm.liveMs);
    EXPECT_EQ(pace.afterFailure(FeedTrouble::ServerFailed, {}, PollPace::Show::Off, 1), 5'000);
}

TEST(PollPace, NeverUndercutsWhatTheShopAskedFor)
{
    const PollRhythm rhythm;
    for (const double chance : {0.0, 0.3, 1.0}) {
        PollPace pace(rhythm);
        EXPECT_GE(pace.afterFailure(FeedTrouble::Busy, 90'000, PollPace::Show::Live, chance), 90'000);
        EXPECT_GE(pace.afterFailure(FeedTrouble::Busy, qint64{0}, PollPace::Show::Live, chance), 2'500);
        EXPECT_LE(pace.afterFailure(FeedTrouble::Busy, 1'000'000'000, PollPace::Show::Live, chance),
                  rhythm.longestAskedMs * 11 / 10);
    }
}

TEST(PollPace, WaitsLongWhereOnlyAPersonHelpsAndShortWhereTheWayFails)
{
    const PollRhythm rhythm;
    PollPace refused(rhythm);
    EXPECT_GE(refused.afterFailure(FeedTrouble::WrongKey, {}, PollPace::Show::Live, 0), rhythm.refusedWaitMs / 2);
    PollPace away(rhythm);
    qint64 wait = 0;
    for (int i = 0; i < 20; ++i)
        wait = away.afterFailure(FeedTrouble::HostNotFound, {}, PollPace::Show::Live, 1);
    EXPECT_EQ(wait, rhythm.longestLiveWaitMs);
}

TEST(PollPace, AFeedIsLateBeforeItHasFailed)
{
    const PollRhythm rhythm;
    EXPECT_EQ(stateOf(FeedTrouble::None, std::nullopt, rhythm), FeedState::Waiting);
    EXPECT_EQ(stateOf(FeedTrouble::TimedOut, 10'000, rhythm), FeedState::Ok);
    EXPECT_EQ(stateOf(FeedTrouble::TimedOut, rhythm.lateAfterMs, rhythm), FeedState::Late);
    EXPECT_EQ(stateOf(FeedTrouble::TimedOut, rhythm.failedAfterMs, rhythm), FeedState::Failed);
    EXPECT_EQ(stateOf(FeedTrouble::WrongKey, 10'000, rhythm), FeedState::Failed);
}

} // namespace
