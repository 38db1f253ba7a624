// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person is told of a way in: when it is well, when trouble has just begun and when it lasts.
#include "chat_feed.h"
#include "chat_source.h"
#include "comment_settings.h"
#include "desk_fixture.h"
#include "intake_schedule.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr Instant evening{1'795'000'000'000};

ChatState broken(FeedTrouble trouble, std::optional<qint64> nextTryMs = std::nullopt)
{
    return {false, trouble, {}, nextTryMs};
}

TEST(ChatFeedTest, TroubleThatLastsIsWorseThanTroubleThatHasBegun)
{
    ChatFeed feed(u"irc"_s);
    feed.turnOn(u"irc.example.com"_s);
    EXPECT_EQ(feed.at(evening).state, FeedState::Waiting);
    feed.note(ChatState{true, FeedTrouble::None, {}, {}}, evening);
    EXPECT_EQ(feed.at(evening).state, FeedState::Ok);
    EXPECT_TRUE(feed.at(evening).isStanding);
    feed.note(broken(FeedTrouble::NoConnection, 5'000), evening.plusMs(10'000));
    const FeedHealth late = feed.at(evening.plusMs(20'000));
    EXPECT_EQ(late.state, FeedState::Late);
    EXPECT_EQ(late.nextTry, evening.plusMs(15'000));
    EXPECT_FALSE(late.gapFrom);
    const FeedHealth failed = feed.at(evening.plusMs(60'000));
    EXPECT_EQ(failed.state, FeedState::Failed);
    EXPECT_EQ(failed.gapFrom, evening) << "since its last word";
    EXPECT_FALSE(failed.gapTo) << "it lasts";
    feed.note(broken(FeedTrouble::NoConnection), evening.plusMs(61'000));
    EXPECT_FALSE(feed.at(evening.plusMs(61'000)).nextTry);
    feed.note(ChatState{true, FeedTrouble::None, {}, {}}, evening.plusMs(90'000));
    const FeedHealth again = feed.at(evening.plusMs(90'000));
    EXPECT_EQ(again.state, FeedState::Ok);
    EXPECT_EQ(again.gapFrom, evening);
    EXPECT_EQ(again.gapTo, evening.plusMs(90'000));
    feed.turnOff();
    EXPECT_EQ(feed.at(evening.plusMs(90'000)).state, FeedState::Off);
    feed.turnOn(u"irc.example.com"_s);
    EXPECT_EQ(feed.at(evening.plusMs(90'000)).state, FeedState::Ok) << "it has been well today";
}

TEST(ChatFeedTest, WhatAPersonHasToMendIsToldAtOnce)
{
    for (const FeedTrouble trouble : {FeedTrouble::NoChannel, FeedTrouble::ShutOut, FeedTrouble::PortTaken}) {
        ChatFeed feed(u"irc"_s);
        feed.turnOn({});
        feed.note(broken(trouble), evening);
        EXPECT_EQ(feed.at(evening).state, FeedState::Failed);
    }
    ChatFeed shortly(u"irc"_s);
    shortly.turnOn({});
    shortly.note(broken(FeedTrouble::NoConnection), evening);
    shortly.note(ChatState{true, FeedTrouble::None, {}, {}}, evening.plusMs(3'000));
    EXPECT_FALSE(shortly.at(evening).gapFrom) << "three seconds are no gap";
}

TEST(ChatFeedTest, CountsWhatCameLateAndInDisorder)
{
    ChatFeed feed(u"ssn"_s);
    feed.turnOn({});
    const auto said = [](qint64 atMs) {
        BuyerComment comment;
        comment.at = evening.plusMs(atMs);
        return comment;
    };
    ChatReading reading;
    reading.comments = {said(10'000), said(9'000), said(1'000), BuyerComment{}};
    reading.unreadable = 2;
    feed.note(reading, evening.plusMs(11'000));
    EXPECT_EQ(feed.health.received, 4);
    EXPECT_EQ(feed.health.refused, 2);
    EXPECT_EQ(feed.health.outOfOrder, 1) << "a second is no disorder, and what has no time has none";
    EXPECT_EQ(feed.health.lagMs, 10'000);
    reading.comments = {said(20'000)};
    feed.note(reading, evening);
    EXPECT_EQ(feed.health.lagMs, 0) << "a clock that is ahead is no lag";
    feed.note(broken(FeedTrouble::NoConnection), evening);
    feed.note(reading, evening.plusMs(1'000));
    EXPECT_EQ(feed.at(evening.plusMs(1'000)).state, FeedState::Late) << "the line tells when it is mended";
}

TEST(CommentSettingsTest, WhatCannotWorkIsNamed)
{
    CommentSettings sound;
    sound.readsIrc = true;
    sound.ircHost = u" IRC.example.com "_s;
    sound.ircChannel = u"#pearls"_s;
    sound.readsSocket = true;
    ASSERT_TRUE(soundCommentSettings(sound).ok());
    EXPECT_EQ(soundCommentSettings(sound).value().ircHost, u"irc.example.com"_s);
    EXPECT_EQ(soundCommentSettings(sound).value().ircChannel, u"pearls"_s);
    const auto wrong = [&sound](const std::function<void(CommentSettings&)>& change) {
        CommentSettings other = sound;
        change(other);
        const auto result = soundCommentSettings(other);
        return result ? QString() : result.error().detail;
    };
    for (const QString& channel :
         {QString(), u"#"_s, u"two words"_s, u"a,b"_s, u"a:b"_s, u"a\tb"_s, QString(500, u'x')})
        EXPECT_EQ(wrong([&](CommentSettings& s) { s.ircChannel = channel; }), u"channel"_s) << channel.toStdString();
    for (const QString& host : {QString(), u"a b"_s, u"irc/x"_s})
        EXPECT_EQ(wrong([&](CommentSettings& s) { s.ircHost = host; }), u"host"_s) << host.toStdString();
    for (const int port : {0, -1, 65'536})
        EXPECT_EQ(wrong([&](CommentSettings& s) { s.ircPort = port; }), u"port"_s) << port;
    for (const QString& address : {QString(), u"http://127.0.0.1"_s, u"ws://"_s})
        EXPECT_EQ(wrong([&](CommentSettings& s) { s.socketAddress = address; }), u"address"_s) << address.toStdString();
    // What is off may be half filled in.
    CommentSettings off = sound;
    off.readsIrc = off.readsSocket = false;
    off.ircChannel.clear();
    off.ircHost.clear();
    off.socketAddress.clear();
    EXPECT_TRUE(soundCommentSettings(off).ok());
}

class IntakeWaysTest : public samples::DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        orders = std::make_unique<OrderDesk>(*store);
        intake = std::make_unique<IntakeSchedule>(*orders, clock);
    }
    void TearDown() override
    {
        intake.reset();
        orders.reset();
        DeskFixture::TearDown();
    }
    FeedHealth feed(const QString& id) const
    {
        for (const FeedHealth& health : intake->feeds())
            if (health.id == id)
                return health;
        return {};
    }
    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<IntakeSchedule> intake;
};

TEST_F(IntakeWaysTest, APortThatAnotherProgramHasIsToldAndTheNextOneServes)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    EXPECT_FALSE(intake->startServer(other.serverPort(), {"secret"}).ok());
    EXPECT_EQ(feed(u"intake"_s).state, FeedState::Failed);
    EXPECT_EQ(feed(u"intake"_s).trouble, FeedTrouble::PortTaken);
    EXPECT_EQ(intake->port(), 0);
    const auto port = intake->startServer(0, {"secret"});
    ASSERT_TRUE(port.ok());
    EXPECT_EQ(feed(u"intake"_s).trouble, FeedTrouble::None);
    EXPECT_EQ(intake->startServer(port.value(), {"other"}).value(), port.value()) << "nobody is cut off";
    // Comments share the address; orders alone are shut.
    ASSERT_TRUE(intake->startComments(port.value(), "token", {}).ok());
    intake->stopServer();
    EXPECT_EQ(intake->port(), port.value());
    EXPECT_EQ(feed(u"intake"_s).state, FeedState::Off);
    intake->stopComments();
    EXPECT_EQ(intake->port(), 0);
    intake->stopComments();
    intake->stopServer();
    ASSERT_TRUE(intake->startServer(0, {"secret"}).ok());
    ASSERT_TRUE(intake->startComments(intake->port(), "token", {}).ok());
    intake->stopComments();
    EXPECT_NE(intake->port(), 0) << "orders are still taken";
}

TEST_F(IntakeWaysTest, AFolderThatIsNotThereIsTold)
{
    EXPECT_EQ(intake->setDropFolder(folder.filePath(u"nowhere"_s)).error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(intake->setWatchFolder(folder.filePath(u"nowhere"_s)).ok());
    EXPECT_EQ(feed(u"watch"_s).state, FeedState::Failed);
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"drop"_s));
    ASSERT_TRUE(intake->setDropFolder(folder.filePath(u"drop"_s)).ok());
    EXPECT_EQ(feed(u"drop"_s).state, FeedState::Waiting);
    ASSERT_TRUE(intake->setWatchFolder(folder.filePath(u"drop"_s)).ok());
    EXPECT_EQ(feed(u"watch"_s).state, FeedState::Waiting);
    EXPECT_TRUE(intake->setDropFolder({}).ok());
    EXPECT_TRUE(intake->setWatchFolder({}).ok());
    EXPECT_EQ(feed(u"drop"_s).state, FeedState::Off);
    EXPECT_EQ(feed(u"watch"_s).state, FeedState::Off);
}

TEST_F(IntakeWaysTest, ARehearsalNeedsSomethingOnSaleAndLeavesTheHouseholdsOwnSecret)
{
    intake->stopRehearsal(); // none runs
    EXPECT_EQ(intake->startRehearsal(7, 1, 0, u"CNY"_s, {}).error().kind, ErrorKind::NotFound);
    intake->stopServer();
    ASSERT_TRUE(intake->startServer(0, {"secret"}).ok());
    ASSERT_TRUE(intake->startRehearsal(7, 1, 0, u"CNY"_s, {{u"STUD-8W"_s, u"Stud"_s, 5900}}).ok());
    EXPECT_EQ(feed(u"rehearsal"_s).state, FeedState::Waiting);
    EXPECT_TRUE(QTest::qWaitFor([&] { return feed(u"rehearsal"_s).received > 0; }, 20'000));
    const int port = intake->port();
    EXPECT_EQ(intake->startServer(0, {"new"}).value(), port) << "the crowd is not cut off";
    intake->stopRehearsal();
    EXPECT_EQ(feed(u"rehearsal"_s).state, FeedState::Off);
}

} // namespace
} // namespace kaibang
