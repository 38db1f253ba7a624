// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When a source is asked, and what is told of it: over a source that says what the test wants.
#include "poll_fixture.h"

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

class PollTest : public samples::PollFixture
{};

TEST_F(PollTest, PagesFollowEachOtherAndTheCursorIsStoredWithItsOrders)
{
    say({1, 2}, "a", true);
    say({3}, "b");
    begin();
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return asked() == 1 && ordersThere() == 2; }));
    EXPECT_EQ(storedCursor(), "a");
    pass(200);
    ASSERT_TRUE(waitFor([this] { return asked() == 2 && ordersThere() == 3; }));
    EXPECT_EQ(storedCursor(), "b");
    ASSERT_TRUE(waitFor([this] { return health().lastSuccess == wall.now(); }));
    EXPECT_EQ(health().received, 3);
    EXPECT_EQ(settled(), 2); // and then it waits
    pass(120'000);
    ASSERT_TRUE(waitFor([this] { return asked() == 3; }));
    const std::lock_guard lock(shared->mutex);
    EXPECT_EQ(shared->asked, (QList<QByteArray>{"start", "a", "b"}));
}

TEST_F(PollTest, AFailureKeepsTheCursorAndIsTold)
{
    fail(FeedTrouble::ServerFailed);
    fail(FeedTrouble::Busy, 60'000);
    say({1}, "a");
    begin();
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return health().trouble == FeedTrouble::ServerFailed; }));
    EXPECT_EQ(health().state, FeedState::Failed); // there never was a word
    ASSERT_TRUE(health().nextTry);
    EXPECT_EQ(health().nextTry->ms - wall.now().ms, 3750);
    pass(3750);
    ASSERT_TRUE(waitFor([this] { return health().trouble == FeedTrouble::Busy; }));
    pass(59'000);
    EXPECT_EQ(settled(), 2); // the shop asked for a minute
    pass(4'000);
    ASSERT_TRUE(waitFor([this] { return ordersThere() == 1 && health().trouble == FeedTrouble::None; }));
    EXPECT_FALSE(health().nextTry);
    const std::lock_guard lock(shared->mutex);
    EXPECT_EQ(shared->asked, (QList<QByteArray>{"start", "start", "start"}));
}

// Somebody asks for the list while its end is on its way: that is an answer like any other.
TEST_F(PollTest, AnEmptyEndMakesFailuresForgottenThoughSomebodyRang)
{
    fail(FeedTrouble::ServerFailed);
    begin();
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return health().trouble == FeedTrouble::ServerFailed; }));
    say({}, "a");
    fail(FeedTrouble::Busy);
    {
        const std::lock_guard lock(shared->mutex);
        shared->whenAsked = [this] {
            shared->whenAsked = {};
            QMetaObject::invokeMethod(
                polls.get(), [this] { polls->pollNow(row.shop.sourceId); }, Qt::QueuedConnection);
        };
    }
    pass(3750);
    ASSERT_TRUE(waitFor([this] { return asked() == 2 && health().trouble == FeedTrouble::None; }));
    pass(200); // whoever rang is answered soon
    ASSERT_TRUE(waitFor([this] { return health().trouble == FeedTrouble::Busy; }));
    ASSERT_TRUE(health().nextTry);
    EXPECT_EQ(health().nextTry->ms - wall.now().ms, 3750) << "the first wait, not the second";
}

TEST_F(PollTest, ATimeWithoutWordIsAGapUntilAllOfItHasBeenRead)
{
    say({1}, "a");
    begin();
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return health().lastSuccess.has_value(); }));
    const Instant lastWord = wall.now();
    fail(FeedTrouble::NoConnection);
    fail(FeedTrouble::NoConnection);
    say({2}, "b", true);
    say({3}, "c");
    pass(150'000);
    ASSERT_TRUE(waitFor([this] { return health().trouble == FeedTrouble::NoConnection; }));
    EXPECT_EQ(health().state, FeedState::Ok); // not yet
    pass(60'000);
    // Asked, and the answer taken: time stands still, and what is due is counted from when it came.
    ASSERT_TRUE(waitFor([this] { return asked() == 3 && health().nextTry && *health().nextTry > wall.now(); }));
    EXPECT_EQ(health().state, FeedState::Late);
    EXPECT_EQ(health().gapFrom, lastWord);
    EXPECT_FALSE(health().gapTo);
    pass(600'000);
    ASSERT_TRUE(waitFor([this] { return ordersThere() == 2 && health().lastSuccess == wall.now(); }));
    EXPECT_FALSE(health().gapTo); // one page more
    pass(200);
    ASSERT_TRUE(waitFor([this] { return ordersThere() == 3 && health().gapTo == wall.now(); }));
    EXPECT_EQ(health().gapFrom, lastWord);
    EXPECT_EQ(health().state, FeedState::Ok);
    // It is still known when the program starts again.
    const auto rows = answer(store->read([](Ledger& ledger) { return ShopStore(ledger).connected(); }));
    EXPECT_EQ(rows.value().front().health.gapFrom, lastWord);
    EXPECT_EQ(rows.value().front().health.received, 3);
}

TEST_F(PollTest, ClocksThatAreSetMakeNoStormAndNoSilence)
{
    begin();
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return asked() == 1; }));
    wall.add(-30LL * 24 * 3600 * 1000); // a month back
    EXPECT_EQ(settled(), 1);
    pass(120'000);
    ASSERT_TRUE(waitFor([this] { return asked() == 2; }));
    wall.add(60LL * 24 * 3600 * 1000); // two months ahead, or a long sleep
    EXPECT_EQ(settled(), 2);           // the network gets a moment …
    pass(6'000);
    ASSERT_TRUE(waitFor([this] { return asked() == 3; }));
    EXPECT_EQ(settled(), 3); // … and then it is asked once, not once for every poll that was slept through
    EXPECT_EQ(health().state, FeedState::Ok);
    EXPECT_FALSE(health().gapFrom);
}

TEST_F(PollTest, OneQuestionAtATimeHoweverOftenAPersonAsks)
{
    begin();
    pass(3000);
    for (int i = 0; i < 50; ++i) {
        polls->pollNow(row.shop.sourceId);
        QTest::qWait(1);
    }
    ASSERT_TRUE(waitFor([this] { return shared->open == 0; }));
    EXPECT_EQ(shared->mostOpen, 1);
    polls->remove(row.shop.sourceId);
    const int before = settled();
    pass(1'000'000);
    EXPECT_EQ(settled(), before);
    EXPECT_TRUE(polls->feeds().isEmpty());
}

TEST_F(PollTest, AShowIsAskedForMoreOften)
{
    begin();
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return asked() == 1; }));
    settled();
    polls->setLive(true);
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return asked() == 2; })); // the long pause is not waited out
    settled();
    pass(20'000);
    ASSERT_TRUE(waitFor([this] { return asked() == 3; }));
}

} // namespace
