// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a show's numbers rest on: gaps, silences, restarts, exports.
#include "failing_statements.h"
#include "feed_log_fixture.h"
#include "live_rooms.h"
#include "order_store.h"
#include "shop_store.h"

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

using samples::minute;

class FeedLogTest : public samples::FeedLogFixture
{};

TEST_F(FeedLogTest, AChatThatBreaksLeavesAGapThatNobodyCloses)
{
    FeedHealth& chat = feed(u"irc"_s, FeedKind::Comments);
    chat.isStanding = true;
    chat.received = 40; // before the show
    startShow();
    pass(5 * minute);
    speak(feed(u"irc"_s, FeedKind::Comments), clock.now());
    pass(minute);
    const Instant broke = clock.now();
    feeds[0].state = FeedState::Late;
    feeds[0].trouble = FeedTrouble::NoConnection;
    feeds[0].isStanding = false;
    pass(3 * minute);
    feeds[0].state = FeedState::Ok;
    feeds[0].trouble = FeedTrouble::None;
    feeds[0].isStanding = true;
    pass(0);
    pass(2 * minute);
    endShow();
    const SourceCompleteness told = source(u"irc"_s);
    EXPECT_EQ(told.received, 1);
    ASSERT_EQ(told.gaps.size(), 1);
    EXPECT_EQ(told.gaps.at(0).cause, GapCause::NoAnswer);
    EXPECT_FALSE(told.gaps.at(0).isClosed);
    EXPECT_NEAR(static_cast<double>(told.openGapMs()), 3.0 * minute, 3'000.0);
    ASSERT_TRUE(told.completeUpTo);
    EXPECT_NEAR(static_cast<double>(told.completeUpTo->ms), static_cast<double>(broke.ms), 3'000.0)
        << "its word reaches to where it broke";
    EXPECT_FALSE(told.isComplete());
}

TEST_F(FeedLogTest, AShopsGapIsClosedByItsNextAnswerAlsoAfterTheShow)
{
    const QString id = u"woocommerce:shop.example.com"_s;
    speak(feed(id, FeedKind::Polled), clock.now());
    feeds[0].name = u"Mango shop"_s;
    startShow();
    pass(2 * minute);
    feeds[0].state = FeedState::Late;
    pass(10 * minute);
    endShow();
    SourceCompleteness told = source(id);
    ASSERT_EQ(told.gaps.size(), 1);
    EXPECT_FALSE(told.isComplete());
    clock.shift(60 * minute); // it answers an hour later, with everything
    ASSERT_TRUE(answer(store->run([id](Ledger& ledger) -> Result<Done> {
                    const auto applied = ShopStore(ledger).apply(OrderBatch{id, {}, {}, "c", false}, {});
                    return applied ? Result<Done>(Done{}) : Result<Done>(applied.error());
                })).ok());
    told = source(id);
    EXPECT_TRUE(told.gaps.at(0).isClosed);
    EXPECT_TRUE(told.isComplete());
    EXPECT_EQ(told.completeUpTo, completeness().endedAt);
    EXPECT_EQ(told.name, u"Mango shop"_s);
}

TEST_F(FeedLogTest, AfterAKillTheTimeBetweenIsAGapAndTheCountsGoOn)
{
    feed(u"ssn"_s, FeedKind::Comments);
    startShow();
    pass(minute);
    speak(feeds[0], clock.now());
    pass(30'000);
    settle();
    const Instant died = clock.now();
    kill();
    feeds.clear();
    clock.shift(4 * minute);
    feed(u"ssn"_s, FeedKind::Comments).state = FeedState::Off; // it is not on at once
    open();
    pass(minute);
    feeds[0].state = FeedState::Waiting;
    pass(0);
    speak(feeds[0], clock.now());
    pass(minute);
    endShow();
    const SourceCompleteness told = source(u"ssn"_s);
    EXPECT_EQ(told.received, 2);
    ASSERT_EQ(told.gaps.size(), 1);
    EXPECT_EQ(told.gaps.at(0).cause, GapCause::WeWereOff);
    EXPECT_NEAR(static_cast<double>(told.gaps.at(0).from.ms), static_cast<double>(died.ms), 3'000.0);
    EXPECT_NEAR(static_cast<double>(told.openGapMs()), 5.0 * minute, 3'000.0);
}

TEST_F(FeedLogTest, WhatADiskRefusesAtARestartIsAskedAgainAndNoKnownGapIsLost)
{
    feed(u"irc"_s, FeedKind::Comments).state = FeedState::Ok;
    startShow();
    pass(minute);
    feeds[0].state = FeedState::Late;
    pass(3 * minute);
    feeds[0].state = FeedState::Ok;
    pass(0);
    settle();
    ASSERT_EQ(source(u"irc"_s).gaps.size(), 1);
    kill();
    runner = std::make_unique<ShowRunner>(*store);
    ASSERT_TRUE(answer(runner->load()).ok());
    int told = 0;
    {
        const samples::FailingStatements failing(0);
        makeLog();
        QObject::connect(log.get(), &FeedLog::failed, log.get(), [&told](const Error&) { ++told; });
        settle();
        EXPECT_TRUE(failing.hasRefused());
    }
    EXPECT_EQ(told, 1);
    pass(1'000);
    settle();
    pass(minute);
    endShow();
    const SourceCompleteness known = source(u"irc"_s);
    ASSERT_FALSE(known.gaps.isEmpty()) << "a show with a gap is not complete";
    EXPECT_EQ(known.gaps.front().cause, GapCause::NoAnswer);
    EXPECT_FALSE(known.isComplete());
}

TEST_F(FeedLogTest, ASilenceIsNamedAndProvesNothing)
{
    feed(u"ssn"_s, FeedKind::Comments);
    startShow();
    pass(minute);
    speak(feeds[0], clock.now());
    pass(0);
    pass(14 * minute);
    speak(feeds[0], clock.now());
    pass(0);
    pass(9 * minute);
    endShow();
    const SourceCompleteness told = source(u"ssn"_s);
    ASSERT_EQ(told.gaps.size(), 1) << "nine minutes are none";
    EXPECT_EQ(told.gaps.at(0).cause, GapCause::Silence);
    EXPECT_TRUE(told.isComplete());
    EXPECT_FALSE(told.completeUpTo) << "who sends by his own will promises nothing";
}

TEST_F(FeedLogTest, WhatIsTurnedOffInAShowIsAGapAndWhatNeverWasOnIsNoNews)
{
    feed(u"intake"_s, FeedKind::Pushed);
    feed(u"ssn"_s, FeedKind::Comments).state = FeedState::Off;
    startShow();
    pass(minute);
    feeds[0].state = FeedState::Off;
    pass(3 * minute);
    endShow();
    const ShowCompleteness all = completeness();
    ASSERT_EQ(all.sources.size(), 1);
    ASSERT_EQ(all.sources.at(0).gaps.size(), 1);
    EXPECT_EQ(all.sources.at(0).gaps.at(0).cause, GapCause::WeWereOff);
}

TEST_F(FeedLogTest, WhatIsPushedToUsIsMissedWhileItIsShutAndAFolderWaits)
{
    feed(u"intake"_s, FeedKind::Pushed);
    feed(u"drop"_s, FeedKind::Files);
    startShow();
    pass(minute);
    feeds[0].state = feeds[1].state = FeedState::Off;
    pass(3 * minute);
    feeds[0].state = feeds[1].state = FeedState::Waiting;
    pass(minute);
    const auto known = log->feeds();
    ASSERT_EQ(known.size(), 2);
    EXPECT_TRUE(known.at(1).told.gaps.isEmpty()) << "what lies in a folder lies there";
    endShow();
    ASSERT_EQ(source(u"intake"_s).gaps.size(), 1);
    EXPECT_FALSE(source(u"intake"_s).gaps.front().isClosed) << "nobody brings it again";
}

TEST_F(FeedLogTest, AShopThatSaysLittleAndAKillBetweenMakeNoGap)
{
    const QString id = u"woocommerce:shop.example.com"_s;
    speak(feed(id, FeedKind::Polled), clock.now().plusMs(-minute)); // before the show
    startShow();
    pass(minute);
    EXPECT_FALSE(source(id).completeUpTo) << "what it said before is not of this show";
    speak(feeds[0], clock.now());
    pass(minute);
    pass(20 * minute);
    speak(feeds[0], clock.now());
    pass(0);
    settle();
    kill();
    clock.shift(5 * minute);
    open();
    speak(feeds[0], clock.now());
    pass(0);
    endShow();
    EXPECT_TRUE(source(id).gaps.isEmpty()) << "its next answer has everything";
    EXPECT_TRUE(source(id).completeUpTo);
}

TEST_F(FeedLogTest, ALateWordInABrokenLineIsOneGapAndNotTwo)
{
    feed(u"ssn"_s, FeedKind::Comments);
    startShow();
    speak(feeds[0], clock.now().plusMs(1));
    pass(minute);
    feeds[0].state = FeedState::Failed;
    pass(15 * minute);
    feeds[0].lastSuccess = clock.now(); // one word, and it is still broken
    pass(minute);
    feeds[0].state = FeedState::Ok;
    pass(minute);
    endShow();
    ASSERT_EQ(source(u"ssn"_s).gaps.size(), 1);
    EXPECT_EQ(source(u"ssn"_s).gaps.front().cause, GapCause::NoAnswer);
}

TEST_F(FeedLogTest, AClockThatIsSetBackDoesNotStopTheSaving)
{
    feed(u"ssn"_s, FeedKind::Comments);
    startShow();
    pass(minute);
    speak(feeds[0], clock.now());
    pass(-10 * minute);
    settle();
    kill(); // all that is known is what was saved
    open();
    pass(0);
    endShow();
    EXPECT_EQ(source(u"ssn"_s).received, 1);
}

TEST_F(FeedLogTest, WhatCannotBeSavedIsTold)
{
    feed(u"ssn"_s, FeedKind::Comments);
    startShow();
    int told = 0;
    QObject::connect(log.get(), &FeedLog::failed, log.get(), [&told](const Error&) { ++told; });
    {
        const samples::FailingStatements failing(0, samples::FailingStatements::Ends::AtItsEnd);
        pass(minute);
        settle();
        ASSERT_TRUE(failing.hasRefused());
    }
    EXPECT_EQ(told, 1);
    speak(feeds[0], clock.now());
    pass(minute);
    endShow();
    EXPECT_EQ(told, 1);
    EXPECT_EQ(source(u"ssn"_s).received, 1);
}

TEST_F(FeedLogTest, AShowThatIsOverBeforeItsFeedsAreKnownIsNotFollowed)
{
    feed(u"ssn"_s, FeedKind::Comments);
    const auto started = runner->start();
    const auto ended = runner->end(); // pressed by mistake, and at once again
    show = answer(started).value().show.uid;
    ASSERT_TRUE(answer(ended).ok());
    settle();
    pass(minute);
    settle();
    EXPECT_TRUE(log->feeds().isEmpty());
    EXPECT_TRUE(completeness().sources.isEmpty()) << "what comes now is not of that show";
    startShow();
    pass(minute);
    EXPECT_EQ(log->feeds().size(), 1) << "the control: the next show is";
}

TEST_F(FeedLogTest, AnExportThatIsExpectedIsMissedUntilItIsThere)
{
    // An earlier evening's export makes it a habit: this household sells by Taobao.
    const auto orderOf = [this](const QString& id, Instant placed) {
        OrderEvent event;
        event.source = u"taobao"_s;
        event.shopId = u"shop"_s;
        event.orderId = id;
        event.origin = Origin::File;
        event.placedAt = placed;
        event.currency = Currency::fromCode(u"CNY").value();
        event.payment = Payment::Paid;
        event.observedAt = clock.now();
        OrderLine line;
        line.lineId = u"1"_s;
        line.title = u"Stud"_s;
        event.lines.append(line);
        return event;
    };
    const auto import = [this](const OrderEvent& event) {
        ASSERT_TRUE(answer(store->run([event](Ledger& ledger) -> Result<Done> {
                        OrderStore imports(ledger);
                        const auto mark =
                            imports.beginImport({u"a.csv"_s}, {QByteArray(32, char(event.orderId.size()))});
                        const auto outcomes = imports.apply(OrderBatch{{}, {event}, {}, {}, false}, mark.value());
                        if (!outcomes)
                            return outcomes.error();
                        return imports.finishImport(mark.value(), outcomes.value(), {});
                    })).ok());
    };
    import(orderOf(u"900001"_s, clock.now().plusMs(-24 * 60 * minute)));
    startShow();
    pass(30 * minute);
    endShow();
    SourceCompleteness told = source(u"taobao"_s);
    EXPECT_TRUE(told.isExportMissing);
    EXPECT_FALSE(completeness().isComplete());
    clock.shift(10 * minute);
    import(orderOf(u"9000022"_s, completeness().startedAt.plusMs(5 * minute)));
    told = source(u"taobao"_s);
    EXPECT_FALSE(told.isExportMissing);
    EXPECT_EQ(told.received, 1);
    EXPECT_EQ(told.completeUpTo, completeness().endedAt);
    // An export that says that it was made before the end does not reach it.
    OrderEvent early = orderOf(u"90000333"_s, completeness().startedAt.plusMs(6 * minute));
    early.exportedAt = completeness().startedAt.plusMs(10 * minute);
    import(early);
    EXPECT_TRUE(source(u"taobao"_s).isExportMissing);
    EXPECT_EQ(source(u"taobao"_s).completeUpTo, early.exportedAt);
}

TEST_F(FeedLogTest, OrdersOfSomebodyElsesRoomBelongToNoShow)
{
    startShow();
    pass(minute);
    const auto push = [this](const QString& id) {
        OrderEvent event;
        event.source = u"douyin"_s;
        event.shopId = u"shop"_s;
        event.orderId = id;
        event.placedAt = clock.now();
        event.currency = Currency::fromCode(u"CNY").value();
        event.payment = Payment::Paid;
        event.observedAt = clock.now();
        event.live = {u"douyin"_s, u"123"_s, u"77"_s};
        OrderLine line;
        line.lineId = u"1"_s;
        event.lines.append(line);
        ASSERT_TRUE(answer(orders->apply(OrderBatch{{}, {event}, {}, {}, false})).ok());
    };
    push(u"500001"_s);
    OrderFilter ofShow;
    ofShow.show = show;
    EXPECT_EQ(answer(orders->list(ofShow)).value().size(), 1) << "asked about, and counted meanwhile";
    EXPECT_EQ(source(u"douyin"_s).otherRooms, 1);
    ASSERT_TRUE(answer(store->run([](Ledger& ledger) {
                    return LiveRooms(ledger).decide(u"douyin"_s, u"77"_s, RoomVerdict::NotOurs);
                })).ok());
    push(u"500002"_s);
    EXPECT_EQ(answer(orders->list(ofShow)).value().size(), 1);
    EXPECT_EQ(answer(orders->list({})).value().size(), 2) << "an order is a fact all the same";
    expectSound();
}

} // namespace
} // namespace kaibang
