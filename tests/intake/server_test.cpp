// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud_events.h"
#include "event_server.h"
#include "standard_webhooks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <gtest/gtest.h>
#include <mutex>
#include <thread>

using namespace kaibang;

namespace {

const Instant now{1'800'000'000'000};

struct Answer
{
    int status = 0;
    QByteArray head;
    QJsonObject json;
};

// A server with a consumer that answers as the test says, from a thread of its own.
class Intake
{
public:
    explicit Intake(EventServerLimits limits = EventServerLimits(), ErrorKind failWith = ErrorKind::Invalid,
                    bool fail = false, bool answer = true)
    {
        EventServerSetup setup;
        setup.secrets = {secret};
        setup.sourceId = QStringLiteral("intake");
        setup.now = [] { return now; };
        setup.limits = limits;
        auto opened = EventServer::open(setup, [this, failWith, fail, answer](OrderBatch batch, BatchReply reply) {
            {
                const std::lock_guard lock(mutex);
                batches.append(batch);
            }
            if (!answer)
                return;
            std::thread([batch, reply, failWith, fail] {
                if (fail) {
                    reply(Error{failWith, QStringLiteral("by order of the test")});
                    return;
                }
                QList<OrderOutcome> outcomes;
                for (const OrderEvent& event : batch.events)
                    outcomes.append(
                        {{}, event.orderId, event.sourceEventId, OutcomeKind::Added, OutcomeReason::NewOrder});
                reply(outcomes);
            }).detach();
        });
        EXPECT_TRUE(opened.ok());
        server = std::move(opened).value();
    }

    QList<OrderBatch> taken()
    {
        const std::lock_guard lock(mutex);
        return batches;
    }

    QByteArray secret = newWebhookSecret();
    std::mutex mutex;
    QList<OrderBatch> batches;
    std::unique_ptr<EventServer> server; // last: its thread ends before what the handler uses goes
};

QByteArray eventBytes(const QString& id)
{
    OrderEvent event;
    event.source = QStringLiteral("myshop");
    event.shopId = QStringLiteral("main");
    event.orderId = id;
    event.placedAt = now;
    event.currency = Currency::fromCode(u"MXN").value();
    event.payment = Payment::Paid;
    OrderLine line;
    line.lineId = QStringLiteral("1");
    line.sku = QStringLiteral("A");
    event.lines.append(line);
    return QJsonDocument(toCloudEvent(event, QStringLiteral("/s"), QStringLiteral("e-") + id, now))
        .toJson(QJsonDocument::Compact);
}

QByteArray signatureLines(const QByteArray& body, const QByteArray& secret, Instant at = now)
{
    return "webhook-id: m1\r\nwebhook-timestamp: " + QByteArray::number(at.ms / 1000) +
           "\r\nwebhook-signature: " + signWebhook("m1", at, body, secret) + "\r\n";
}

QByteArray post(const QByteArray& body, const QByteArray& lines,
                const QByteArray& type = "application/cloudevents+json")
{
    return "POST /events HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n" + lines +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

class Client
{
public:
    explicit Client(const Intake& intake)
    {
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), intake.server->port());
        EXPECT_TRUE(socket.waitForConnected(2000));
    }
    Answer ask(const QByteArray& request)
    {
        socket.write(request);
        socket.flush();
        return read();
    }
    Answer read(int ms = 5000)
    {
        Answer answer;
        qsizetype end = -1;
        qsizetype length = 0;
        while ((end = buffer.indexOf("\r\n\r\n")) < 0 || buffer.size() < end + 4 + length) {
            if (end >= 0) {
                const qsizetype at = buffer.indexOf("Content-Length: ");
                length = buffer.mid(at + 16, buffer.indexOf("\r\n", at) - at - 16).toLongLong();
                if (buffer.size() >= end + 4 + length)
                    break;
            }
            if (!socket.bytesAvailable() && !socket.waitForReadyRead(ms))
                return answer;
            buffer += socket.readAll();
        }
        answer.head = buffer.first(end);
        answer.status = answer.head.mid(9, 3).toInt();
        const qsizetype at = answer.head.indexOf("Content-Length: ");
        length = answer.head.mid(at + 16).split('\r').first().toLongLong();
        answer.json = QJsonDocument::fromJson(buffer.mid(end + 4, length)).object();
        buffer.remove(0, end + 4 + length);
        return answer;
    }
    QTcpSocket socket;
    QByteArray buffer;
};

} // namespace

TEST(Server, HealthAndUnknownPaths)
{
    Intake intake;
    Client client(intake);
    const Answer health = client.ask("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(health.status, 200);
    EXPECT_TRUE(health.json.value(QLatin1String("ok")).toBool());
    EXPECT_EQ(client.ask("GET /events HTTP/1.1\r\nHost: x\r\n\r\n").status, 405);
    EXPECT_EQ(client.ask("GET /other HTTP/1.1\r\nHost: x\r\n\r\n").status, 404);
}

TEST(Server, StoresThenAnswersOnAKeptConnection)
{
    Intake intake;
    QSignalSpy received(intake.server.get(), &EventServer::received);
    Client client(intake);
    for (const char* id : {"1", "2", "3"}) {
        const QByteArray body = eventBytes(QLatin1String(id));
        const Answer answer = client.ask(post(body, signatureLines(body, intake.secret)));
        ASSERT_EQ(answer.status, 200);
        const QJsonObject result = answer.json.value(QLatin1String("results")).toArray().first().toObject();
        EXPECT_EQ(result.value(QLatin1String("id")).toString(), QStringLiteral("e-") + QLatin1String(id));
        EXPECT_EQ(result.value(QLatin1String("outcome")).toString(), QStringLiteral("added"));
    }
    EXPECT_EQ(intake.taken().size(), 3);
    EXPECT_EQ(intake.taken().first().sourceId, QStringLiteral("intake"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return received.count() == 3; }));
}

TEST(Server, PipelinedRequestsAreAnsweredInOrder)
{
    Intake intake;
    Client client(intake);
    const QByteArray a = eventBytes(QStringLiteral("A")), b = eventBytes(QStringLiteral("B"));
    const Answer first =
        client.ask(post(a, signatureLines(a, intake.secret)) + post(b, signatureLines(b, intake.secret)));
    const Answer second = client.read();
    const auto idOf = [](const Answer& answer) {
        return answer.json.value(QLatin1String("results"))
            .toArray()
            .first()
            .toObject()
            .value(QLatin1String("id"))
            .toString();
    };
    EXPECT_EQ(idOf(first), QStringLiteral("e-A"));
    EXPECT_EQ(idOf(second), QStringLiteral("e-B"));
}

TEST(Server, ChunkedBodyAndBatch)
{
    Intake intake;
    Client client(intake);
    const QByteArray body =
        '[' + eventBytes(QStringLiteral("1")) + ",{\"id\":\"bad\"}," + eventBytes(QStringLiteral("2")) + ']';
    QByteArray request = "POST /events HTTP/1.1\r\nHost: x\r\nContent-Type: application/cloudevents-batch+json\r\n" +
                         signatureLines(body, intake.secret) + "Transfer-Encoding: chunked\r\n\r\n";
    for (qsizetype at = 0; at < body.size(); at += 100) {
        const QByteArray part = body.mid(at, 100);
        request += QByteArray::number(part.size(), 16) + ";x=y\r\n" + part + "\r\n";
    }
    request += "0\r\nTrailer: z\r\n\r\n";
    // In small pieces, so that every state of the reader meets the end of its bytes.
    for (qsizetype at = 0; at < request.size(); at += 37) {
        client.socket.write(request.mid(at, 37));
        client.socket.flush();
    }
    const Answer answer = client.read();
    ASSERT_EQ(answer.status, 200);
    const QJsonArray results = answer.json.value(QLatin1String("results")).toArray();
    ASSERT_EQ(results.size(), 3);
    EXPECT_EQ(results.at(0).toObject().value(QLatin1String("outcome")).toString(), QStringLiteral("added"));
    EXPECT_EQ(results.at(1).toObject().value(QLatin1String("outcome")).toString(), QStringLiteral("refused"));
    EXPECT_EQ(results.at(2).toObject().value(QLatin1String("id")).toString(), QStringLiteral("e-2"));
    EXPECT_EQ(intake.taken().first().problems.size(), 1);
}

TEST(Server, AClockThatLiesLosesNoOrderAndIsTold)
{
    Intake intake;
    Client client(intake);
    QSignalSpy clock(intake.server.get(), &EventServer::clockCompared);
    const QByteArray body = eventBytes(QStringLiteral("1"));
    EXPECT_EQ(client.ask(post(body, signatureLines(body, intake.secret, now.plusMs(3'600'000)))).status, 200);
    EXPECT_EQ(client.ask(post(body, signatureLines(body, intake.secret))).status, 200);
    ASSERT_TRUE(QTest::qWaitFor([&] { return clock.count() == 2; }));
    EXPECT_FALSE(clock.at(0).at(0).toString().isEmpty()) << "who sent it";
    EXPECT_EQ(clock.at(0).at(1).toLongLong(), 3'600'000);
    EXPECT_TRUE(clock.at(0).at(2).toBool());
    EXPECT_FALSE(clock.at(1).at(2).toBool());
    // Who knows no secret is told nothing, and no clock is compared with his.
    EXPECT_EQ(client.ask(post(body, signatureLines(body, newWebhookSecret(), now.plusMs(3'600'000)))).status, 401);
    EXPECT_EQ(clock.count(), 2);
    // A comment is known for minutes only: sent again later it would claim again.
    const QByteArray comment = R"({"specversion":"1.0","type":"io.kaibang.comment","source":"bridge","id":"1",)"
                               R"("data":{"source":"facebook","name":"Ana","text":"mine"}})";
    const Answer off = client.ask(post(comment, signatureLines(comment, intake.secret, now.plusMs(3'600'000))));
    EXPECT_EQ(off.status, 401);
    EXPECT_TRUE(off.json.value(QLatin1String("error")).toString().contains(QStringLiteral("3600 seconds ahead")));
    // Beside an order it is left out alone.
    const QByteArray mixed = '[' + eventBytes(QStringLiteral("2")) + ',' + comment + ']';
    const Answer both = client.ask(
        post(mixed, signatureLines(mixed, intake.secret, now.plusMs(3'600'000)), "application/cloudevents-batch+json"));
    EXPECT_EQ(both.status, 200);
    EXPECT_EQ(intake.taken().last().events.size(), 1);
    EXPECT_TRUE(intake.taken().last().comments.isEmpty());
}

TEST(Server, RefusesWhatIsNotSignedRightly)
{
    Intake intake;
    Client client(intake);
    QSignalSpy refused(intake.server.get(), &EventServer::refused);
    const QByteArray body = eventBytes(QStringLiteral("1"));
    EXPECT_EQ(client.ask(post(body, {})).status, 401);
    EXPECT_EQ(client.ask(post(body, signatureLines(body + ' ', intake.secret))).status, 401);
    EXPECT_TRUE(QTest::qWaitFor([&] { return refused.count() == 2; }));
    const QByteArray junk = "{not json";
    EXPECT_EQ(client.ask(post(junk, {})).status, 401) << "the signature comes before the parsing";
    EXPECT_EQ(client.ask(post(junk, signatureLines(junk, intake.secret))).status, 400);
    EXPECT_EQ(client.ask(post(body, signatureLines(body, intake.secret), "text/plain")).status, 400);
    const QByteArray other = "{\"specversion\":\"1.0\",\"id\":\"x\",\"source\":\"y\",\"type\":\"z\"}";
    EXPECT_EQ(client.ask(post(other, signatureLines(other, intake.secret))).status, 422);
    EXPECT_TRUE(QTest::qWaitFor([&] { return refused.count() == 6; }));
    EXPECT_EQ(refused.last().at(2).toInt(), 1);
    // What was signed rightly and cannot be read is told to a person, once each; nothing else came through.
    const QList<OrderBatch> told = intake.taken();
    ASSERT_EQ(told.size(), 2);
    for (const OrderBatch& batch : told) {
        EXPECT_TRUE(batch.events.isEmpty());
        EXPECT_EQ(batch.problems.size(), 1);
    }
    const QByteArray next = newWebhookSecret();
    intake.server->setSecrets({intake.secret, next});
    EXPECT_EQ(client.ask(post(body, signatureLines(body, next))).status, 200);
}

TEST(Server, EveryEventOfARefusedDeliveryIsCounted)
{
    Intake intake;
    Client client(intake);
    QSignalSpy refused(intake.server.get(), &EventServer::refused);
    const QByteArray one = "{\"specversion\":\"1.0\",\"id\":\"x\",\"source\":\"y\",\"type\":\"z\"}";
    const QByteArray body = '[' + one + ',' + QByteArray(one).replace("\"x\"", "\"w\"") + ']';
    const Answer answer =
        client.ask(post(body, signatureLines(body, intake.secret), "application/cloudevents-batch+json"));
    EXPECT_EQ(answer.status, 422);
    ASSERT_TRUE(QTest::qWaitFor([&] { return refused.count() == 1; }));
    EXPECT_EQ(refused.first().at(2).toInt(), 2);
}

TEST(Server, TooLargeIsToldWhileTheSenderStillSends)
{
    Intake intake;
    const QByteArray body(600 * 1024, 'x');
    Client client(intake);
    EXPECT_EQ(client.ask(post(body, {})).status, 413);
    Client chunked(intake);
    EXPECT_EQ(chunked.ask("POST /events HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n96000\r\n" + body).status, 413);
    Client header(intake);
    EXPECT_EQ(header.ask("GET /health HTTP/1.1\r\nX: " + QByteArray(20'000, 'x')).status, 431);
    Client smuggler(intake);
    EXPECT_EQ(smuggler.ask("POST /events HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n").status,
              400);
    Client largest(intake);
    const QByteArray fits(512 * 1024, ' ');
    EXPECT_EQ(largest.ask(post(fits, signatureLines(fits, intake.secret))).status, 400) << "read whole, and no JSON";
}

TEST(Server, SlowSendersAreCutOff)
{
    EventServerLimits limits;
    limits.requestMs = 300;
    limits.idleMs = 300;
    Intake intake(limits);
    Client slow(intake);
    Answer answer;
    slow.socket.write("POST /events HTTP/1.1\r\nX-A: ");
    for (int i = 0; i < 40 && answer.status == 0; ++i) {
        slow.socket.write("a");
        slow.socket.flush();
        answer = slow.read(50);
    }
    EXPECT_EQ(answer.status, 408);
    Client idle(intake);
    EXPECT_TRUE(idle.socket.waitForDisconnected(3000));
}

TEST(Server, ConnectionsAreLimited)
{
    EventServerLimits limits;
    limits.connections = 2;
    Intake intake(limits);
    Client a(intake), b(intake);
    EXPECT_EQ(a.ask("GET /health HTTP/1.1\r\n\r\n").status, 200);
    EXPECT_EQ(b.ask("GET /health HTTP/1.1\r\n\r\n").status, 200);
    Client c(intake);
    EXPECT_TRUE(c.socket.state() == QAbstractSocket::UnconnectedState || c.socket.waitForDisconnected(3000));
}

TEST(Server, AnswersForALedgerThatCannotWrite)
{
    const auto statusFor = [](ErrorKind kind) {
        Intake intake(EventServerLimits(), kind, true);
        Client client(intake);
        const QByteArray body = eventBytes(QStringLiteral("1"));
        return client.ask(post(body, signatureLines(body, intake.secret))).status;
    };
    EXPECT_EQ(statusFor(ErrorKind::DiskFull), 503);
    EXPECT_EQ(statusFor(ErrorKind::Refused), 422);
    EventServerLimits limits;
    limits.handlerMs = 200;
    Intake silent(limits, ErrorKind::Invalid, false, false);
    Client client(silent);
    const QByteArray body = eventBytes(QStringLiteral("1"));
    EXPECT_EQ(client.ask(post(body, signatureLines(body, silent.secret))).status, 503);
}

TEST(Server, ATakenPortIsAnError)
{
    Intake intake;
    EventServerSetup setup;
    setup.port = intake.server->port();
    setup.now = [] { return now; };
    const auto second = EventServer::open(setup, [](OrderBatch, BatchReply) {});
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().kind, ErrorKind::Network);
}

TEST(Server, LateRepliesFall)
{
    BatchReply kept;
    const QByteArray secret = newWebhookSecret();
    {
        EventServerSetup setup;
        setup.secrets = {secret};
        setup.now = [] { return now; };
        std::mutex mutex;
        auto server = EventServer::open(setup, [&](OrderBatch, BatchReply reply) {
            const std::lock_guard lock(mutex);
            kept = reply;
        });
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.value()->port());
        ASSERT_TRUE(socket.waitForConnected());
        const QByteArray body = eventBytes(QStringLiteral("1"));
        socket.write(post(body, signatureLines(body, secret)));
        ASSERT_TRUE(QTest::qWaitFor([&] {
            const std::lock_guard lock(mutex);
            return static_cast<bool>(kept);
        }));
    }
    kept(QList<OrderOutcome>());
}
