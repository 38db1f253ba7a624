// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a show's numbers rest on: gaps, silences, restarts, exports.
#include "desk_fixture.h"
#include "failing_statements.h"
#include "feed_log.h"
#include "feed_store.h"
#include "live_rooms.h"
#include "order_store.h"
#include "shop_store.h"

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 minute = 60'000;

class FeedLogTest : public samples::DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        orders = std::make_unique<OrderDesk>(*store);
        open();
        ASSERT_TRUE(answer(runner->addItem(variants.at(0).uid)).ok());
    }
    void TearDown() override
    {
        log.reset();
        runner.reset();
        orders.reset();
        DeskFixture::TearDown();
    }
    void makeLog()
    {
        FeedLogRhythm rhythm;
        rhythm.lookMs = 3'600'000; // the test looks
        log = std::make_unique<FeedLog>(
            *store, *runner, [this] { return feeds; }, clock, rhythm);
    }
    void open()
    {
        runner = std::make_unique<ShowRunner>(*store);
        makeLog();
        ASSERT_TRUE(answer(runner->load()).ok());
        settle();
    }
    void kill() // what was kept is kept, and nothing is said any more
    {
        log.reset();
        runner.reset();
    }
    void settle()
    {
        store->drain();
        QCoreApplication::processEvents();
        store->drain();
        QCoreApplication::processEvents();
    }
    void startShow()
    {
        ASSERT_TRUE(answer(runner->start()).ok());
        show = runner->current().show.uid;
        settle();
    }
    void endShow()
    {
        ASSERT_TRUE(answer(runner->end()).ok());
        settle();
    }
    void pass(qint64 ms)
    {
        clock.shift(ms);
        log->look();
    }
    FeedHealth& feed(const QString& id, FeedKind kind)
    {
        for (FeedHealth& known : feeds)
            if (known.id == id)
                return known;
        FeedHealth made;
        made.id = id;
        made.kind = kind;
        made.state = FeedState::Waiting;
        feeds.append(made);
        return feeds.last();
    }
    static void speak(FeedHealth& health, Instant now)
    {
        ++health.received;
        health.state = FeedState::Ok;
        health.lastSuccess = now;
    }
    ShowCompleteness completeness()
    {
        const auto read =
            answer(store->read([uid = show](Ledger& ledger) { return FeedStore(ledger).completeness(uid); }));
        EXPECT_TRUE(read.ok()) << (read ? "" : read.error().detail.toStdString());
        return read ? read.value() : ShowCompleteness{};
    }
    SourceCompleteness source(const QString& id)
    {
        const ShowCompleteness all = completeness();
        for (const SourceCompleteness& each : all.sources)
            if (each.source == id)
                return each;
        ADD_FAILURE() << id.toStdString() << " is not there";
        return {};
    }

    Uid show;
    QList<FeedHealth> feeds;
    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<ShowRunner> runner;
    std::unique_ptr<FeedLog> log;
};

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
