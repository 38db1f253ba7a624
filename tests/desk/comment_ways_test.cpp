// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways in for comments as a person turns them on, off and over: real servers, and lines that speak out of turn.
#include "comment_fixture.h"
#include "failing_statements.h"
#include "peer_process.h"

#include <QLoggingCategory>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class CommentWaysTest : public samples::CommentFixture
{
protected:
    static bool waitFor(const std::function<bool()>& done) { return QTest::qWaitFor(done, 20'000); }
    CommentSettings ircAt(int port, const QString& channel) const
    {
        CommentSettings wanted = comments->settings();
        wanted.readsIrc = true;
        wanted.ircIsEncrypted = false;
        wanted.ircHost = u"127.0.0.1"_s;
        wanted.ircPort = port;
        wanted.ircChannel = channel;
        return wanted;
    }
    CommentSettings socketAt(const QString& address) const
    {
        CommentSettings wanted = comments->settings();
        wanted.readsSocket = true;
        wanted.socketAddress = address;
        return wanted;
    }
};

/// A tool of the household that gives a chat out.
struct ChatTool
{
    ChatTool()
    {
        EXPECT_TRUE(server.listen(QHostAddress::LocalHost));
        QObject::connect(&server, &QWebSocketServer::newConnection, &server, [this] {
            lines.append(server.nextPendingConnection());
            ++connections;
        });
    }
    ~ChatTool() { qDeleteAll(lines); }
    [[nodiscard]] QString address() const { return u"ws://127.0.0.1:%1"_s.arg(server.serverPort()); }
    void say(const QByteArray& json) { lines.constLast()->sendTextMessage(QString::fromUtf8(json)); }

    QWebSocketServer server{u"tool"_s, QWebSocketServer::NonSecureMode};
    QList<QWebSocket*> lines;
    int connections = 0;
};

/// An IRC server in the test's own hand. It waits without the event loop, so that nobody else comes to word meanwhile.
struct HandServer
{
    HandServer() { EXPECT_TRUE(server.listen(QHostAddress::LocalHost)); }
    bool await(const QByteArray& words)
    {
        while (!seen.contains(words)) {
            if (line->bytesAvailable() == 0 && !line->waitForReadyRead(20'000))
                return false;
            seen += line->readAll();
        }
        return true;
    }
    void say(const QByteArray& words)
    {
        line->write(words + "\r\n");
        line->flush();
    }
    bool letIn()
    {
        seen.clear();
        if (!server.hasPendingConnections() && !server.waitForNewConnection(20'000))
            return false;
        line = server.nextPendingConnection();
        if (!await("CAP END"))
            return false;
        const QByteArray nick = seen.mid(seen.indexOf("NICK ") + 5).split('\r').first();
        say(":peer 001 " + nick + " :Welcome");
        if (!await("JOIN #rancho"))
            return false;
        say(':' + nick + "!reader@peer JOIN #rancho");
        return true;
    }

    QTcpServer server;
    QTcpSocket* line = nullptr;
    QByteArray seen;
};

TEST_F(CommentWaysTest, AChatGoesOnUntilItsOwnSettingsAreOthers)
{
    samples::PeerProcess server(u"irc_server.py"_s, {u"chat"_s}), other(u"irc_server.py"_s, {u"chat"_s});
    const auto clients = [](samples::PeerProcess& peer) { return peer.said().count("CLIENT"); };
    ASSERT_TRUE(save(ircAt(server.port(), u"rancho"_s)).ok());
    ASSERT_TRUE(waitFor([&] { return feed(u"irc"_s).isStanding; }));
    takePosts(); // another way's settings
    CommentSettings wanted = ircAt(server.port(), u"perlas"_s);
    ASSERT_TRUE(save(wanted).ok());
    ASSERT_TRUE(waitFor([&] { return server.said().contains("JOIN #perlas"); }));
    EXPECT_EQ(clients(server), 2) << "the chat was not cut for what is not its own";
    wanted.ircHost = u"localhost"_s;
    ASSERT_TRUE(save(wanted).ok());
    EXPECT_TRUE(waitFor([&] { return clients(server) == 3; }));
    wanted.ircPort = other.port();
    ASSERT_TRUE(save(wanted).ok());
    EXPECT_TRUE(waitFor([&] { return clients(other) == 1; }));
    wanted.ircIsEncrypted = true;
    ASSERT_TRUE(save(wanted).ok());
    EXPECT_TRUE(waitFor([&] { return clients(other) == 2; }));
    wanted.readsIrc = false;
    ASSERT_TRUE(save(wanted).ok());
    EXPECT_EQ(feed(u"irc"_s).state, FeedState::Off);
    EXPECT_EQ(clients(server), 3);
}

TEST_F(CommentWaysTest, AToolsChatIsReadUntilItsAddressIsAnother)
{
    const auto tool = std::make_unique<ChatTool>(), other = std::make_unique<ChatTool>();
    ASSERT_TRUE(save(socketAt(tool->address())).ok());
    ASSERT_TRUE(waitFor([&] { return tool->connections == 1 && feed(u"barrage"_s).isStanding; }));
    clock.shift(60'000);
    const Instant later = clock.now();
    tool->say(R"({"Type":3,"Data":"{}"})");
    ASSERT_TRUE(waitFor([&] { return feed(u"barrage"_s).lastSuccess >= later; })) << "a like is a sign of life";
    EXPECT_EQ(feed(u"barrage"_s).received, 0);
    takePosts();
    tool->say(said(u"Ana Ruiz"_s, u"lo quiero 2"_s, 1));
    tool->say(said(u"Ana Ruiz"_s, u"lo quiero 2"_s, 1));
    ASSERT_TRUE(waitFor([&] { return feed(u"barrage"_s).received == 2 && comments->heard().size() == 1; }));
    EXPECT_EQ(feed(u"barrage"_s).repeats, 1) << "nobody waits for an answer here: it is counted all the same";
    EXPECT_EQ(comments->heard().front().feed, u"barrage"_s);
    EXPECT_EQ(tray->board().holds.size(), 1);
    EXPECT_EQ(tool->connections, 1) << "nobody was cut off";
    ASSERT_TRUE(save(socketAt(other->address())).ok());
    EXPECT_TRUE(waitFor(
        [&] { return other->connections == 1 && tool->lines.front()->state() == QAbstractSocket::UnconnectedState; }));
    CommentSettings off = comments->settings();
    off.readsSocket = false;
    ASSERT_TRUE(save(off).ok());
    EXPECT_TRUE(waitFor([&] { return other->lines.front()->state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_EQ(feed(u"barrage"_s).state, FeedState::Off);
    EXPECT_EQ(tool->connections, 1);
}

TEST_F(CommentWaysTest, AnAddressInTheLedgerThatIsNoneIsNotFollowed)
{
    ASSERT_TRUE(answer(store->run([](Ledger& ledger) -> Result<Done> {
                    if (const auto on = ledger.setSetting(u"comment_socket"_s, u"1"_s); !on)
                        return on;
                    return ledger.setSetting(u"comment_socket_address"_s, u"http://127.0.0.1"_s);
                })).ok());
    begin();
    EXPECT_TRUE(comments->settings().readsSocket);
    EXPECT_TRUE(comments->feeds().isEmpty()) << "no way in says that it is open";
}

TEST_F(CommentWaysTest, WhatALineSaysAfterItWasTurnedOffDoesNotCount)
{
    HandServer server;
    ASSERT_TRUE(save(ircAt(server.server.serverPort(), u"rancho"_s)).ok());
    ASSERT_TRUE(server.letIn());
    ASSERT_TRUE(waitFor([&] { return feed(u"irc"_s).isStanding; }));
    CommentSettings off = comments->settings();
    off.readsIrc = false;
    const auto saved = comments->save(off);
    store->drain(); // it is kept, and the desk is to hear of it before whatever the line says from now on
    server.say(":ana!~a@peer PRIVMSG #rancho :lo quiero");
    server.say("PING :one");
    ASSERT_TRUE(server.await("PONG :one"));
    server.say("PING :two"); // a sign of life alone
    ASSERT_TRUE(server.await("PONG :two"));
    server.say("ERROR :closing");
    ASSERT_TRUE(server.line->state() == QAbstractSocket::UnconnectedState || server.line->waitForDisconnected(20'000));
    ASSERT_TRUE(answer(saved).ok());
    ASSERT_TRUE(save(ircAt(server.server.serverPort(), u"rancho"_s)).ok());
    ASSERT_TRUE(server.letIn());
    ASSERT_TRUE(waitFor([&] { return feed(u"irc"_s).isStanding; }));
    EXPECT_EQ(feed(u"irc"_s).trouble, FeedTrouble::None);
    EXPECT_EQ(feed(u"irc"_s).received, 0);
    EXPECT_TRUE(comments->heard().isEmpty());
    server.say(":ana!~a@peer PRIVMSG #rancho :lo quiero");
    EXPECT_TRUE(waitFor([&] { return comments->heard().size() == 1; })) << "the control: the new line counts";
    clock.shift(60'000);
    const Instant later = clock.now();
    server.say("PING :three");
    EXPECT_TRUE(waitFor([&] { return feed(u"irc"_s).lastSuccess >= later; }));
}

TEST_F(CommentWaysTest, APortThatAnotherProgramHasIsToldOfComments)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    comments->setPort(other.serverPort());
    takePosts();
    EXPECT_EQ(feed(u"ssn"_s).state, FeedState::Failed);
    EXPECT_EQ(feed(u"ssn"_s).trouble, FeedTrouble::PortTaken);
    EXPECT_EQ(feed(u"ssn"_s).detail, u"127.0.0.1:%1"_s.arg(other.serverPort()));
    other.close();
    comments->setPort(QUrl(comments->address()).port());
    EXPECT_EQ(feed(u"ssn"_s).trouble, FeedTrouble::None);
    EXPECT_EQ(curl(said(u"Ana"_s, u"hola"_s, 1)), 200);
}

TEST_F(CommentWaysTest, WhatComesFasterThanItMayIsCountedAsLost)
{
    takePosts();
    const QUrl url(comments->address());
    QTcpSocket bridge;
    bridge.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(url.port()));
    ASSERT_TRUE(bridge.waitForConnected(5'000));
    QLoggingCategory::setFilterRules(u"default.info=false"_s); // each is a line
    const QByteArray body = "[]";                              // takes its turn and nobody's time
    const QByteArray post = "POST " + url.path().toLatin1() +
                            " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: " +
                            QByteArray::number(body.size()) + "\r\n\r\n" + body;
    qsizetype unread = 0, lost = 0;
    while (unread < 100'000 && lost == 0) {
        bridge.write(post.repeated(500));
        QByteArray replies;
        while (replies.count("HTTP/1.1 ") < 500 || !replies.endsWith('}')) {
            ASSERT_TRUE(bridge.waitForReadyRead(20'000));
            replies += bridge.readAll();
        }
        unread += replies.count("HTTP/1.1 400");
        lost += replies.count("HTTP/1.1 429");
    }
    ASSERT_GT(lost, 0);
    EXPECT_TRUE(waitFor([&] { return feed(u"ssn"_s).lost == lost; }));
    EXPECT_EQ(feed(u"ssn"_s).refused, unread);
    QLoggingCategory::setFilterRules({});
}

TEST_F(CommentWaysTest, SettingsThatCannotBeReadOpenNothingAndStayAsTheyWere)
{
    takePosts();
    const QString before = comments->address();
    comments.reset();
    intake = std::make_unique<IntakeSchedule>(*orders, clock);
    comments = std::make_unique<CommentDesk>(*store, *tray, *intake, clock, vault.access());
    {
        const samples::FailingStatements failing(0);
        comments->load();
        store->drain();
        QCoreApplication::processEvents();
        ASSERT_TRUE(failing.hasRefused());
    }
    EXPECT_TRUE(comments->address().isEmpty());
    EXPECT_EQ(intake->port(), 0);
    begin();
    EXPECT_EQ(QUrl(comments->address()).path(), QUrl(before).path());
}

TEST_F(CommentWaysTest, NoAddressIsShownBeforeTheKeychainHasAnswered)
{
    takePosts();
    const QString path = QUrl(comments->address()).path();
    comments.reset();
    intake = std::make_unique<IntakeSchedule>(*orders, clock);
    vault.isSlow = true;
    comments = std::make_unique<CommentDesk>(*store, *tray, *intake, clock, vault.access());
    comments->load();
    ASSERT_TRUE(waitFor([&] { return comments->settings().takesPosts; }));
    EXPECT_TRUE(comments->address().isEmpty()) << "another one would be worth nothing a moment later";
    vault.answerAll();
    EXPECT_EQ(QUrl(comments->address()).path(), path);
}

TEST_F(CommentWaysTest, AKeychainThatAnswersWhenTheDeskIsGoneIsNotHeard)
{
    takePosts();
    comments.reset();
    intake = std::make_unique<IntakeSchedule>(*orders, clock);
    vault.isSlow = vault.isSlowToWrite = true;
    comments = std::make_unique<CommentDesk>(*store, *tray, *intake, clock, vault.access());
    comments->load();
    ASSERT_TRUE(waitFor([&] { return vault.waiting.size() == 1; }));
    comments.reset();
    vault.answerAll();
    EXPECT_EQ(intake->port(), 0) << "nobody listens for a desk that is gone";

    vault.isSlow = false;
    vault.kept.clear();
    comments = std::make_unique<CommentDesk>(*store, *tray, *intake, clock, vault.access());
    comments->load();
    ASSERT_TRUE(waitFor([&] { return vault.waiting.size() == 1; })); // a new token
    comments.reset();
    vault.answerAll();
    EXPECT_EQ(vault.kept.size(), 1) << "it is kept for the next start";
}

} // namespace
} // namespace kaibang
