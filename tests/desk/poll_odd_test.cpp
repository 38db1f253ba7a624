// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers that come too late, that cannot be kept, or that are none; and what a schedule says of them.
#include "failing_statements.h"
#include "poll_fixture.h"
#include "store_pause.h"

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class PollOddTest : public samples::PollFixture
{
protected:
    /// Asks, waits until the answer is on its way, and lets no other event come meanwhile.
    void askAndWait()
    {
        while (shared->answered.tryAcquire()) { // those of before
        }
        polls->pollNow(row.shop.sourceId);
        shared->answered.acquire();
    }
    /// Lets the schedule have it, and nobody else anything.
    void takeAnswer() { QCoreApplication::sendPostedEvents(polls.get(), 0); }
    qsizetype lookedFor()
    {
        const std::lock_guard lock(shared->mutex);
        return shared->lookedFor.size();
    }
};

TEST_F(PollOddTest, WhatCannotBeStoredIsToldAndAskedForAgain)
{
    begin();
    {
        const samples::FailingStatements failing(0, samples::FailingStatements::Ends::AtItsEnd);
        say({1}, "a");
        pass(3000);
        ASSERT_TRUE(waitFor([this] { return health().trouble == FeedTrouble::LedgerFailed; }));
    }
    EXPECT_EQ(storedCursor(), "start");
    say({1}, "a");
    pass(5000);
    ASSERT_TRUE(waitFor([this] { return ordersThere() == 1 && health().trouble == FeedTrouble::None; }));
    EXPECT_EQ(storedCursor(), "a");
    const std::lock_guard lock(shared->mutex);
    EXPECT_EQ(shared->asked, (QList<QByteArray>{"start", "start"}));
}

TEST_F(PollOddTest, AnAnswerIsStoredThoughItsShopWasLeftOrTheScheduleIsGone)
{
    begin();
    {
        const samples::StorePause pause(*store);
        say({1}, "a");
        askAndWait();
        takeAnswer();
        polls->remove(row.shop.sourceId);
    }
    ASSERT_TRUE(waitFor([this] { return ordersThere() == 1; }));
    EXPECT_TRUE(polls->feeds().isEmpty());
    polls->add(row, std::make_unique<samples::SpokenSource>(shared));
    say({2}, "b");
    askAndWait();
    takeAnswer();
    polls.reset(); // waits for the store, and its own word is still to come
    QCoreApplication::processEvents();
    EXPECT_EQ(ordersThere(), 2);
    EXPECT_EQ(storedCursor(), "b");
}

TEST_F(PollOddTest, TheAnswerOfASourceThatWasReplacedDoesNotCount)
{
    begin();
    say({1}, "a");
    askAndWait();
    const auto anew = std::make_shared<samples::SpokenSource::Shared>();
    polls->add(row, std::make_unique<samples::SpokenSource>(anew));
    pass(3000);
    ASSERT_TRUE(waitFor([&] { return health().lastSuccess.has_value(); }));
    EXPECT_EQ(ordersThere(), 0);
    EXPECT_EQ(health().received, 0);
    const std::lock_guard lock(anew->mutex);
    EXPECT_EQ(anew->asked.value(0), "start");
}

TEST_F(PollOddTest, RowsThatCannotBeReadAndOrdersThatAreRefusedAreCounted)
{
    begin();
    PollReply reply;
    reply.batch.nextCursor = "a";
    reply.batch.problems = {{1, u"no_id"_s, u"no order id"_s, "x"}};
    say(reply);
    reply.batch.problems.clear();
    reply.batch.nextCursor = "b";
    reply.batch.events = {samples::orderNumbered(1, wall), samples::orderNumbered(2, wall)};
    reply.batch.events.first().currency = {};
    say(reply);
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return health().refused == 1 && health().lastSuccess; }));
    EXPECT_EQ(answer(orders->unreadRows()).value().size(), 1);
    pass(120'000);
    ASSERT_TRUE(waitFor([this] { return health().refused == 2; }));
    EXPECT_EQ(ordersThere(), 1);
    EXPECT_EQ(answer(orders->unreadRows()).value().size(), 2) << "a person can look at each";
}

TEST_F(PollOddTest, APlaceWithoutAShopIsToldAtOnceAndOneThatHadAShopMayComeBack)
{
    begin();
    fail(FeedTrouble::NotAShop);
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return health().trouble == FeedTrouble::NotAShop; }));
    say({}, "a");
    pass(30 * 60'000);
    ASSERT_TRUE(waitFor([this] { return health().lastSuccess.has_value(); }));
    fail(FeedTrouble::NotAShop);
    pass(120'000);
    ASSERT_TRUE(waitFor([this] { return health().trouble == FeedTrouble::ServerFailed; }));
    fail(FeedTrouble::Redirected);
    pass(120'000);
    ASSERT_TRUE(waitFor([this] { return health().trouble == FeedTrouble::Redirected; }));
    EXPECT_EQ(health().detail, u"by order of the test"_s) << "where to";
}

TEST_F(PollOddTest, AFeedWithoutOrdersIsWrittenDownNowAndThen)
{
    begin();
    say({}, "start");
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return health().lastSuccess.has_value(); }));
    const auto kept = [this] {
        return answer(store->read([](Ledger& ledger) { return ShopStore(ledger).connected(); }))
            .value()
            .value(0)
            .health.lastSuccess;
    };
    EXPECT_FALSE(kept()) << "nothing was new, and nothing is written for it";
    say({}, "start");
    pass(rhythm.keepEveryMs);
    ASSERT_TRUE(waitFor([this] { return health().lastSuccess == wall.now(); }));
    EXPECT_TRUE(kept());
}

TEST_F(PollOddTest, AGapThatEndsWithoutAnyNewsIsKeptAsWell)
{
    begin();
    say({1}, "a");
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return health().lastSuccess.has_value(); }));
    fail(FeedTrouble::NoConnection);
    pass(120'000);
    ASSERT_TRUE(waitFor([this] { return health().trouble == FeedTrouble::NoConnection; }));
    say({}, "a");
    pass(rhythm.lateAfterMs);
    ASSERT_TRUE(waitFor([this] { return health().gapTo.has_value(); }));
    const auto rows = answer(store->read([](Ledger& ledger) { return ShopStore(ledger).connected(); }));
    EXPECT_EQ(rows.value().front().health.gapFrom, health().gapFrom) << "the next start knows it, too";
}

TEST_F(PollOddTest, AShopThatIsSilentStaysBesideOneThatIsAsked)
{
    begin();
    ShopRow other = row;
    other.shop.sourceId = other.health.id = u"shopify:mute"_s;
    polls->addSilent(other, FeedTrouble::NoKeychain);
    polls->pollNow(other.shop.sourceId);
    polls->pollNow(u"shopify:nobody"_s);
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return health().lastSuccess.has_value(); }));
    EXPECT_EQ(asked(), 1);
    ASSERT_EQ(polls->feeds().size(), 2);
    EXPECT_EQ(polls->feeds().at(1).trouble, FeedTrouble::NoKeychain);
    EXPECT_EQ(polls->feeds().at(1).state, FeedState::Failed);
    EXPECT_FALSE(polls->feeds().at(1).nextTry) << "nobody tries";
}

TEST_F(PollOddTest, AShowHurriesNobodyWhoAskedForPatienceAndItsEndNobodyAtAll)
{
    begin();
    fail(FeedTrouble::Busy, 60'000);
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return health().trouble == FeedTrouble::Busy; }));
    polls->setLive(true);
    polls->setLive(true);
    pass(30'000);
    EXPECT_EQ(settled(), 1);
    pass(40'000);
    ASSERT_TRUE(waitFor([this] { return asked() == 2 && health().trouble == FeedTrouble::None; }));
    polls->setLive(false);
    pass(20'000); // the pace of the show was set with the last answer
    ASSERT_TRUE(waitFor([this] { return asked() == 3; }));
    settled();
    pass(30'000);
    EXPECT_EQ(settled(), 3) << "and now there is time";
}

TEST_F(PollOddTest, WhatIsGoneIsLookedForUntilTheDiskOrAPersonSaysNo)
{
    begin(0); // with each answer
    say({1}, "a");
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return lookedFor() == 1; }));
    {
        const std::lock_guard lock(shared->mutex);
        EXPECT_EQ(shared->lookedFor.front(), QStringList{u"1"_s});
    }
    // The open orders cannot be read: that is no reason to stop asking for new ones.
    {
        const samples::FailingStatements failing(0, samples::FailingStatements::Ends::AtItsEnd);
        pass(120'000);
        ASSERT_TRUE(waitFor([&] { return failing.hasRefused(); }));
        store->drain();
    }
    EXPECT_EQ(lookedFor(), 1);
    pass(120'000);
    ASSERT_TRUE(waitFor([this] { return lookedFor() == 2; }));
    // It was left while they were read.
    settled();
    {
        const samples::StorePause pause(*store);
        askAndWait();
        takeAnswer();
        polls->remove(row.shop.sourceId);
    }
    store->drain();
    QCoreApplication::processEvents();
    EXPECT_EQ(lookedFor(), 2);
    EXPECT_TRUE(polls->feeds().isEmpty());
}

} // namespace
} // namespace kaibang
