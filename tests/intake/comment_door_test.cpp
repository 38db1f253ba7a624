// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may post comments to the local intake, over real sockets.
#include "event_server.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

const QByteArray comment = R"({"chatname":"Ana","chatmessage":"lo quiero","type":"facebook","id":1})";
constexpr auto extension = "chrome-extension://cppibjhfemifednoimlblfcmjgfhfjeg";

class CommentDoorTest : public testing::Test
{
protected:
    void SetUp() override { open({}); }
    void open(const CommentDoor::Limits& limits)
    {
        EventServerSetup setup;
        setup.now = [] { return Instant{1'795'000'000'000}; };
        setup.comments = [this](const ChatReading& reading, const BatchReply& reply) {
            taken += static_cast<int>(reading.comments.size());
            reply(QList<OrderOutcome>(reading.comments.size()));
        };
        setup.commentLimits = limits;
        auto opened = EventServer::open(setup, [](const OrderBatch&, const BatchReply&) {});
        ASSERT_TRUE(opened.ok());
        server = std::move(opened).value();
        server->setCommentToken(token);
    }
    /// Sends a request and returns the whole answer.
    QByteArray ask(const QByteArray& method, const QByteArray& path, const QByteArray& lines = {},
                   const QByteArray& body = {}, const QByteArray& host = "127.0.0.1:1")
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, server->port());
        EXPECT_TRUE(socket.waitForConnected(5'000));
        socket.write(method + ' ' + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + lines +
                     "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray answer;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                answer += socket.readAll();
                return socket.state() == QAbstractSocket::UnconnectedState;
            },
            10'000));
        return answer + socket.readAll();
    }
    QByteArray post(const QByteArray& lines = {}, const QByteArray& body = comment)
    {
        return ask("POST", "/comments/" + token, "Content-Type: application/json\r\n" + lines, body);
    }
    static int statusOf(const QByteArray& answer) { return answer.mid(9, 3).toInt(); }

    std::atomic<int> taken = 0;
    QByteArray token = CommentDoor::newToken();
    std::unique_ptr<EventServer> server;
};

TEST_F(CommentDoorTest, WhoHasTheAddressMayPost)
{
    EXPECT_EQ(statusOf(post()), 200);
    EXPECT_EQ(taken, 1);
    EXPECT_GE(token.size(), 24);
    EXPECT_NE(token, CommentDoor::newToken());
    EXPECT_EQ(
        statusOf(ask("POST", "/comments/" + CommentDoor::newToken(), "Content-Type: application/json\r\n", comment)),
        404);
    EXPECT_EQ(statusOf(ask("POST", "/comments/", "Content-Type: application/json\r\n", comment)), 404);
    EXPECT_EQ(statusOf(ask("POST", "/comments", "Content-Type: application/json\r\n", comment)), 404);
    EXPECT_EQ(statusOf(ask("GET", "/comments/" + token)), 405);
    server->setCommentToken(CommentDoor::newToken()); // it was renewed
    QTest::qWait(50);
    EXPECT_EQ(statusOf(post()), 404);
    server->setCommentToken({}); // and turned off
    QTest::qWait(50);
    EXPECT_EQ(statusOf(ask("POST", "/comments/", "Content-Type: application/json\r\n", comment)), 404);
    EXPECT_EQ(taken, 1);
}

TEST_F(CommentDoorTest, ABrowsersExtensionMayAndAWebsiteMayNot)
{
    const QByteArray fromExtension = QByteArray("Origin: ") + extension + "\r\n";
    const QByteArray asks = "Access-Control-Request-Method: POST\r\nAccess-Control-Request-Headers: content-type\r\n"
                            "Access-Control-Request-Private-Network: true\r\n";
    const QByteArray preflight = ask("OPTIONS", "/comments/" + token, fromExtension + asks);
    EXPECT_EQ(statusOf(preflight), 204);
    EXPECT_TRUE(preflight.contains(QByteArray("Access-Control-Allow-Origin: ") + extension + "\r\n"));
    EXPECT_TRUE(preflight.contains("Access-Control-Allow-Methods: POST\r\n"));
    EXPECT_TRUE(preflight.contains("Access-Control-Allow-Headers: Content-Type\r\n"));
    EXPECT_TRUE(preflight.contains("Access-Control-Allow-Private-Network: true\r\n"));
    EXPECT_FALSE(preflight.contains("Allow-Origin: *"));
    EXPECT_FALSE(preflight.contains("Content-Length")) << "an answer without content says nothing of its length";
    const QByteArray posted = post(fromExtension);
    EXPECT_EQ(statusOf(posted), 200);
    EXPECT_TRUE(posted.contains(QByteArray("Access-Control-Allow-Origin: ") + extension + "\r\n"));
    EXPECT_EQ(taken, 1);

    for (const char* name :
         {"https://evil.example", "http://127.0.0.1", "null", "file://", "https://evil.example/chrome-extension://a"}) {
        const QByteArray origin(name);
        const QByteArray refused = ask("OPTIONS", "/comments/" + token, "Origin: " + origin + "\r\n" + asks);
        EXPECT_EQ(statusOf(refused), 403) << origin.toStdString();
        EXPECT_FALSE(refused.contains("Access-Control-Allow")) << origin.toStdString();
        EXPECT_EQ(statusOf(post("Origin: " + origin + "\r\n")), 403) << origin.toStdString();
    }
    // A name that a website's owner pointed at this computer.
    EXPECT_EQ(statusOf(ask("POST", "/comments/" + token, "Content-Type: application/json\r\n", comment,
                           "rebound.example:8765")),
              403);
    EXPECT_EQ(statusOf(ask("OPTIONS", "/events", fromExtension + asks)), 405) << "orders are for programs";
    EXPECT_EQ(taken, 1);
}

TEST_F(CommentDoorTest, WhatIsNoCommentIsRefusedWithAReason)
{
    QSignalSpy refused(server.get(), &EventServer::commentsRefused);
    EXPECT_EQ(statusOf(ask("POST", "/comments/" + token, "Content-Type: text/plain\r\n", comment)), 415);
    EXPECT_EQ(statusOf(post({}, "lo quiero")), 400);
    EXPECT_EQ(statusOf(post({}, "{\"a\":\"" + QByteArray(70'000, 'x') + "\"}")), 413);
    EXPECT_EQ(statusOf(post({}, QByteArray(600 * 1024, 'x'))), 413);
    EXPECT_EQ(statusOf(post({}, R"({"type":"tiktok","event":"viewer_update","meta":12})")), 200)
        << "no comment, no fault";
    EXPECT_TRUE(QTest::qWaitFor([&] { return refused.count() >= 3; }, 5'000));
    EXPECT_EQ(taken, 0);
}

TEST_F(CommentDoorTest, WhatComesTooFastIsLostAndSaid)
{
    open({10, 5, 64 * 1024});
    QSignalSpy refused(server.get(), &EventServer::commentsRefused);
    int late = 0;
    for (int i = 0; i < 12; ++i) {
        const QByteArray answer = post();
        late += statusOf(answer) == 429 ? 1 : 0;
        EXPECT_EQ(answer.contains("Retry-After"), statusOf(answer) == 429);
    }
    EXPECT_GT(late, 0);
    EXPECT_EQ(taken + late, 12) << "each one is taken or said to be lost";
    EXPECT_TRUE(QTest::qWaitFor([&] { return refused.count() == late; }, 5'000));
    QTest::qWait(400);
    EXPECT_EQ(statusOf(post()), 200) << "turns come back with time";
}

} // namespace
} // namespace kaibang
