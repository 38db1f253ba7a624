// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was told once is told no more, and what is remembered of it stays as small as the last minutes.
#include "seen_lately.h"

#include <gtest/gtest.h>

using namespace kaibang;

namespace {

constexpr qint64 minute = 60'000, newsMs = 10 * minute;
constexpr Instant evening{1'796'000'000'000};

TEST(SeenLately, AThingIsTakenOnceHoweverOftenItChanges)
{
    SeenLately seen(newsMs);
    const Uid order = Uid::create(evening);
    EXPECT_TRUE(seen.take(order, evening, evening));
    for (const qint64 later : {qint64(0), minute, newsMs, newsMs + 1, 20 * newsMs})
        EXPECT_FALSE(seen.take(order, evening, evening.plusMs(later))) << later;
    EXPECT_FALSE(seen.take(Uid::create(evening), evening, evening.plusMs(newsMs + 1))) << "yesterday's news";
}

TEST(SeenLately, ThirteenHoursOfOrdersLeaveNoMoreThanTheLastMinutes)
{
    SeenLately seen(newsMs);
    constexpr int orders = 172'800;
    constexpr qint64 everyMs = 13 * 60 * minute / orders; // 270 ms
    qsizetype most = 0;
    int taken = 0;
    Instant now = evening;
    Uid before;
    for (int i = 0; i < orders; ++i, now = now.plusMs(everyMs)) {
        const Uid order = Uid::create(now);
        taken += seen.take(order, now, now) ? 1 : 0;
        if (before.isValid() && seen.take(before, now.plusMs(-everyMs), now)) // it changed
            ADD_FAILURE() << i;
        before = order;
        most = std::max(most, seen.size());
    }
    EXPECT_EQ(taken, orders);
    EXPECT_LE(most, newsMs / everyMs + 2);
}

TEST(SeenLately, AClockThatIsSetBackLeavesNothingBehindForADay)
{
    SeenLately seen(newsMs);
    for (int i = 0; i < 100; ++i)
        EXPECT_TRUE(seen.take(Uid::create(evening), evening, evening));
    const Instant back = evening.plusMs(-24 * 60 * minute);
    EXPECT_TRUE(seen.take(Uid::create(back), back, back));
    EXPECT_EQ(seen.size(), 1);
}

} // namespace
