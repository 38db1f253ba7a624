// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comments from the socket to the ledger: a real post becomes a hold; floods, rooms and restarts.
#include "comment_fixture.h"
#include "failing_statements.h"
#include "peer_process.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class CommentDeskTest : public samples::CommentFixture
{};

TEST_F(CommentDeskTest, APostedCommentBecomesAHoldOnce)
{
    EXPECT_TRUE(comments->feeds().isEmpty()) << "every way is off at first";
    takePosts();
    EXPECT_EQ(curl(said(u"Ana Ruiz"_s, u"lo <b>quiero</b> <img src=x onerror=alert(1) alt='2'>"_s, 1)), 200);
    ASSERT_EQ(tray->board().holds.size(), 1);
    EXPECT_EQ(tray->board().holds.front().units, 2);
    EXPECT_EQ(tray->board().holds.front().alias, u"A***z"_s);
    EXPECT_EQ(onHand(0), 8);
    ASSERT_EQ(comments->heard().size(), 1);
    EXPECT_EQ(comments->heard().front().words, u"lo quiero 2"_s);
    EXPECT_EQ(comments->heard().front().state, ClaimState::Held);
    EXPECT_EQ(curl(said(u"Ana Ruiz"_s, u"lo <b>quiero</b> <img src=x onerror=alert(1) alt='2'>"_s, 1)), 200);
    EXPECT_EQ(tray->board().holds.size(), 1) << "it was sent again";
    EXPECT_EQ(feed(u"ssn"_s).repeats, 1);
    EXPECT_EQ(curl(said(u"Ana Ruiz"_s, u"lo quiero 2"_s, 2)), 200);
    EXPECT_EQ(tray->board().holds.size(), 1);
    ASSERT_EQ(tray->board().undecided.size(), 1) << "she said it again: a person is asked, and nothing is lost";
    EXPECT_EQ(tray->board().undecided.front().reason, ClaimReason::HoldsAlready);
    EXPECT_EQ(curl(said(u"Donor"_s, u"lo quiero"_s, 3, {{u"hasDonation"_s, u"$50"_s}})), 200);
    EXPECT_EQ(curl("not json"), 400);
    EXPECT_EQ(feed(u"ssn"_s).received, 3);
    EXPECT_EQ(feed(u"ssn"_s).refused, 1);
    EXPECT_EQ(tray->board().undecided.size(), 1);
    expectSound();
}

TEST_F(CommentDeskTest, TheAddressIsKeptRenewedAndTurnedOff)
{
    takePosts();
    const QString first = comments->address();
    EXPECT_TRUE(first.startsWith(u"http://127.0.0.1:"_s));
    const int port = QUrl(first).port();
    comments->setPort(port);
    begin();
    comments->setPort(port);
    EXPECT_EQ(comments->address(), first) << "what was pasted stays good";
    EXPECT_EQ(curl(said(u"Ana"_s, u"yo"_s, 1)), 200);
    const QString old = comments->address();
    ASSERT_TRUE(answer(comments->renewAddress()).ok());
    EXPECT_NE(comments->address(), old);
    QTest::qWait(50);
    EXPECT_EQ(curl(said(u"Ana"_s, u"yo"_s, 2), old), 404);
    EXPECT_EQ(curl(said(u"Ana"_s, u"yo"_s, 2)), 200);
    CommentSettings off = comments->settings();
    off.takesPosts = false;
    ASSERT_TRUE(answer(comments->save(off)).ok());
    EXPECT_TRUE(comments->address().isEmpty());
    EXPECT_EQ(intake->port(), 0) << "nothing listens that nobody wants";
}

TEST_F(CommentDeskTest, WithoutAKeychainTheAddressIsOfThisRun)
{
    vault.isMissing = true;
    begin();
    takePosts();
    EXPECT_TRUE(comments->isAddressForgotten());
    EXPECT_EQ(curl(said(u"Ana"_s, u"yo"_s, 1)), 200);
}

TEST_F(CommentDeskTest, OrdersAndCommentsShareAnAddressAndNotTheirSwitch)
{
    takePosts();
    const auto started = intake->startServer(intake->port(), {"whsec_AAAA"});
    ASSERT_TRUE(started.ok());
    EXPECT_EQ(curl(said(u"Ana"_s, u"yo"_s, 1)), 200);
    intake->stopServer();
    EXPECT_EQ(curl(said(u"Ana"_s, u"yo otra"_s, 2)), 200) << "orders were turned off, comments were not";
    EXPECT_EQ(feed(u"intake"_s).state, FeedState::Off);
}

TEST_F(CommentDeskTest, AnotherRoomsClaimsWaitAndAreAskedAboutOnce)
{
    takePosts();
    QSignalSpy asked(comments.get(), &CommentDesk::roomAsked);
    const QByteArray barrage = R"({"Type":1,"Data":"{\"MsgId\":%1,\"User\":{\"Nickname\":\"%2\"},\"Owner\":)"
                               R"({\"UserId\":\"77\",\"Nickname\":\"<b>别人</b>\"},\"Content\":\"我要2个\"}"})";
    const auto from = [&barrage](int id, const char* name) {
        QByteArray json = barrage;
        return json.replace("%1", QByteArray::number(id)).replace("%2", name);
    };
    EXPECT_EQ(curl(from(1, "小鱼")), 200);
    EXPECT_TRUE(tray->board().holds.isEmpty()) << "not silently taken";
    ASSERT_EQ(tray->board().undecided.size(), 1);
    EXPECT_EQ(tray->board().undecided.front().reason, ClaimReason::OtherRoom);
    EXPECT_EQ(tray->board().undecided.front().room, u"别人"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked.count() == 1; }, 5'000));
    EXPECT_EQ(feed(u"ssn"_s).otherRooms, 1);
    ASSERT_EQ(comments->rooms().size(), 1);
    const LiveRoom room = comments->rooms().front();
    EXPECT_EQ(room.platform, u"douyin"_s);

    ASSERT_TRUE(answer(comments->decideRoom(room, RoomVerdict::NotOurs)).ok());
    EXPECT_EQ(curl(from(2, "大鱼")), 200);
    EXPECT_EQ(tray->board().undecided.size(), 1) << "left out";
    EXPECT_EQ(feed(u"ssn"_s).otherRooms, 2) << "and counted";

    ASSERT_TRUE(answer(comments->decideRoom(room, RoomVerdict::Ours)).ok());
    EXPECT_EQ(curl(from(3, "红鱼")), 200);
    EXPECT_EQ(tray->board().holds.size(), 1);
    EXPECT_EQ(curl(from(3, "红鱼")), 200);
    EXPECT_EQ(feed(u"ssn"_s).repeats, 1) << "the platform's own id";
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(CommentDeskTest, WhatTheDiskRefusesWaitsAndIsAHoldWhenItTakesAgain)
{
    takePosts();
    auto failing = std::make_unique<samples::FailingStatements>(0);
    bool wasRefused = false;
    QTimer::singleShot(1'000, qApp, [&] {
        wasRefused = failing->hasRefused();
        failing.reset();
    });
    EXPECT_EQ(curl(said(u"Ana Ruiz"_s, u"lo quiero 2"_s, 1)), 200) << "answered when it was stored, and not before";
    EXPECT_TRUE(wasRefused);
    ASSERT_EQ(tray->board().holds.size(), 1);
    EXPECT_EQ(tray->board().holds.front().units, 2);
    EXPECT_EQ(feed(u"ssn"_s).lost, 0);
    expectSound();
}

TEST_F(CommentDeskTest, FiveThousandInAMinuteAreAllTakenAndTheWindowGoesOn)
{
    takePosts();
    constexpr int many = 5'000, lines = 5;
    const QUrl url(comments->address());
    struct Sender
    {
        QTcpSocket socket;
        int answered = 0, sent = 0;
        QByteArray seen;
    };
    std::vector<std::unique_ptr<Sender>> senders;
    for (int i = 0; i < lines; ++i) {
        senders.push_back(std::make_unique<Sender>());
        senders.back()->socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(url.port()));
        ASSERT_TRUE(senders.back()->socket.waitForConnected(5'000));
    }
    int next = 0, refused = 0;
    qint64 longest = 0;
    QElapsedTimer whole, turn;
    whole.start();
    turn.start();
    QTimer heartbeat;
    QObject::connect(&heartbeat, &QTimer::timeout, &heartbeat, [&] { longest = std::max(longest, turn.restart()); });
    heartbeat.start(5);
    const auto isDone = [&] {
        int answered = 0;
        for (const auto& sender : senders) {
            sender->seen += sender->socket.readAll();
            for (qsizetype at; (at = sender->seen.indexOf("\r\n\r\n")) >= 0;) {
                const qsizetype body = sender->seen.indexOf('}', at);
                if (body < 0)
                    break;
                refused += sender->seen.startsWith("HTTP/1.1 200") ? 0 : 1;
                sender->seen.remove(0, body + 1);
                ++sender->answered;
            }
            answered += sender->answered;
            // As fast as they may come: the first thousand at once, then a hundred and fifty each second.
            const bool isTime = next < 1'000 + whole.elapsed() * 150 / 1'000;
            if (sender->answered == sender->sent && next < many && isTime) {
                // A tenth of them claims, the rest is talk, as in a lively chat.
                const QByteArray body =
                    said(u"Viewer %1"_s.arg(next), next % 10 == 0 ? u"lo quiero"_s : u"hola"_s, next);
                ++next;
                ++sender->sent;
                sender->socket.write("POST " + url.path().toLatin1() +
                                     " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                                     "Content-Length: " +
                                     QByteArray::number(body.size()) + "\r\n\r\n" + body);
            }
        }
        return answered == many;
    };
    while (!isDone() && whole.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    std::printf("5,000 comments in %lld ms, the longest turn of the window's thread %lld ms\n",
                static_cast<long long>(whole.elapsed()), static_cast<long long>(longest));
    EXPECT_LT(whole.elapsed(), 60'000);
    EXPECT_EQ(refused, feed(u"ssn"_s).lost);
    EXPECT_EQ(feed(u"ssn"_s).received + feed(u"ssn"_s).lost, many) << "each one is taken, or said to be lost";
    EXPECT_EQ(feed(u"ssn"_s).lost, 0);
    EXPECT_LT(longest, 1'000) << "the window answers meanwhile";
    EXPECT_EQ(tray->board().holds.size(), 10) << "ten were on hand";
    const auto kept = answer(store->read([](Ledger& ledger) -> Result<qint64> {
        return ledger.database().readNumber(u"SELECT count(*) FROM claim"_s);
    }));
    EXPECT_EQ(kept.value(), many / 10);
    expectSound();
}

TEST_F(CommentDeskTest, AnIrcChatIsReadFromItsSettings)
{
    samples::PeerProcess server(u"irc_server.py"_s, {u"chat"_s});
    ASSERT_GT(server.port(), 0);
    CommentSettings wanted = comments->settings();
    wanted.readsIrc = true;
    wanted.ircIsEncrypted = false;
    wanted.ircHost = u" 127.0.0.1 "_s;
    wanted.ircPort = server.port();
    EXPECT_EQ(answer(comments->save(wanted)).error().detail, u"channel"_s);
    wanted.ircChannel = u"https://www.twitch.tv/Rancho"_s;
    ASSERT_TRUE(answer(comments->save(wanted)).ok());
    ASSERT_TRUE(QTest::qWaitFor([&] { return comments->heard().size() == 3; }, 10'000));
    EXPECT_EQ(tray->board().holds.size(), 2) << "its channel was set up by a person: it is ours";
    EXPECT_EQ(tray->board().undecided.size(), 1) << "and what may be an order is asked about";
    EXPECT_TRUE(feed(u"irc"_s).isStanding);
    EXPECT_EQ(feed(u"irc"_s).state, FeedState::Ok);
    EXPECT_TRUE(feed(u"irc"_s).lagMs);
    wanted = comments->settings();
    wanted.readsIrc = false;
    ASSERT_TRUE(answer(comments->save(wanted)).ok());
    EXPECT_EQ(feed(u"irc"_s).state, FeedState::Off);
}

} // namespace
} // namespace kaibang
