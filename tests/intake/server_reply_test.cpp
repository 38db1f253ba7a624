// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a sender reads when whoever stores the orders refuses, answers too late, or answers for less than was asked.
#include "cloud_events.h"
#include "event_server.h"
#include "hmac.h"
#include "standard_webhooks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <gtest/gtest.h>
#include <mutex>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant served{1'800'000'000'000};

struct Heard
{
    int status = 0;
    QByteArray all;
    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(all.mid(all.indexOf("\r\n\r\n") + 4)).object();
    }
    [[nodiscard]] int answers() const { return static_cast<int>(all.count("HTTP/1.1 ")); }
};

QByteArray orderJson(const QString& id)
{
    OrderEvent event;
    event.source = u"market"_s;
    event.shopId = u"main"_s;
    event.orderId = id;
    event.placedAt = served;
    event.currency = Currency::fromCode(u"MXN").value();
    event.payment = Payment::Paid;
    event.lines.append(OrderLine());
    return QJsonDocument(toCloudEvent(event, u"/s"_s, u"e-"_s + id, served)).toJson(QJsonDocument::Compact);
}

class ServerReply : public testing::Test
{
protected:
    void SetUp() override
    {
        setup.secrets = {m_secret};
        setup.now = [] { return served; };
        setup.comments = [this](const ChatReading&, const BatchReply& reply) { answerNow(reply); };
        open();
    }
    void open()
    {
        auto opened =
            EventServer::open(setup, [this](const OrderBatch&, const BatchReply& reply) { answerNow(reply); });
        ASSERT_TRUE(opened.ok());
        server = std::move(opened).value();
        server->setCommentToken(m_token);
    }
    /// From now on this is answered; nothing at all where it is null.
    void answerWith(const std::optional<Result<QList<OrderOutcome>>>& answer)
    {
        const std::lock_guard lock(m_mutex);
        m_answer = answer;
    }
    std::unique_ptr<QTcpSocket> send(const QByteArray& request)
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, server->port());
        EXPECT_TRUE(socket->waitForConnected(10'000));
        socket->write(request);
        return socket;
    }
    static Heard hear(QTcpSocket& socket)
    {
        Heard heard;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                heard.all += socket.readAll();
                return socket.state() == QAbstractSocket::UnconnectedState;
            },
            20'000));
        heard.all += socket.readAll();
        heard.status = heard.all.mid(9, 3).toInt();
        return heard;
    }
    Heard ask(const QByteArray& request) { return hear(*send(request)); }
    [[nodiscard]] static QByteArray request(const QByteArray& line, const QByteArray& headers = {},
                                            const QByteArray& body = {})
    {
        return line + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers +
               "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    [[nodiscard]] QByteArray delivery(const QByteArray& body, bool isBatch = false, Instant at = served) const
    {
        const QByteArray type = isBatch ? "application/cloudevents-batch+json" : "application/cloudevents+json";
        return request("POST /events",
                       "Content-Type: " + type +
                           "\r\nwebhook-id: m1\r\nwebhook-timestamp: " + QByteArray::number(at.ms / 1000) +
                           "\r\nwebhook-signature: " + signWebhook("m1", at, body, m_secret) + "\r\n",
                       body);
    }
    [[nodiscard]] QByteArray comment() const
    {
        return request("POST /comments/" + m_token, "Content-Type: application/json\r\n",
                       R"({"chatname":"Ana","chatmessage":"lo quiero","type":"facebook","id":1})");
    }
    bool waitForKept()
    {
        return QTest::qWaitFor(
            [this] {
                const std::lock_guard lock(m_mutex);
                return static_cast<bool>(m_kept);
            },
            20'000);
    }
    BatchReply kept()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_kept, {});
    }

    EventServerSetup setup;

private:
    void answerNow(const BatchReply& reply)
    {
        const std::lock_guard lock(m_mutex);
        if (m_answer)
            reply(*m_answer);
        else
            m_kept = reply;
    }
    QByteArray m_secret = newWebhookSecret(), m_token = CommentDoor::newToken();
    std::mutex m_mutex;
    std::optional<Result<QList<OrderOutcome>>> m_answer;
    BatchReply m_kept;

protected:
    std::unique_ptr<EventServer> server; // last: its thread ends before what the handler uses goes
};

TEST_F(ServerReply, ARefusalIsForGoodAndAFailureIsToBeSentAgain)
{
    const std::pair<ErrorKind, int> cases[]{{ErrorKind::Invalid, 422},       {ErrorKind::Refused, 422},
                                            {ErrorKind::CurrencyMixed, 422}, {ErrorKind::Io, 503},
                                            {ErrorKind::DiskFull, 503},      {ErrorKind::Locked, 503}};
    for (const auto& [kind, status] : cases) {
        answerWith(Error{kind, u"why"_s});
        const Heard heard = ask(delivery(orderJson(u"1"_s)));
        EXPECT_EQ(heard.status, status);
        EXPECT_EQ(heard.all.contains("Retry-After"), status == 503);
        EXPECT_EQ(heard.json().value("error"_L1).toString().contains("why"_L1), status == 422);
    }
    answerWith(Error{ErrorKind::Refused, u"too many"_s});
    const Heard busy = ask(comment());
    EXPECT_EQ(busy.status, 429);
    EXPECT_TRUE(busy.all.contains("Retry-After"));
    answerWith(Error{ErrorKind::Io, {}});
    EXPECT_EQ(ask(comment()).status, 503);
    answerWith(QList<OrderOutcome>(1));
    EXPECT_EQ(ask(comment()).json().value("taken"_L1).toInt(), 1);
}

TEST_F(ServerReply, AnEventWithoutAnOutcomeCountsAsRefused)
{
    answerWith(QList<OrderOutcome>{{{}, u"1"_s, {}, OutcomeKind::Added, OutcomeReason::NewOrder}});
    const Heard heard = ask(delivery('[' + orderJson(u"1"_s) + ',' + orderJson(u"2"_s) + ']', true));
    EXPECT_EQ(heard.status, 200);
    const QJsonArray results = heard.json().value("results"_L1).toArray();
    ASSERT_EQ(results.size(), 2);
    EXPECT_EQ(results.at(0).toObject().value("outcome"_L1).toString(), u"added"_s);
    EXPECT_EQ(results.at(1).toObject().value("outcome"_L1).toString(), u"refused"_s);
    QSignalSpy refused(server.get(), &EventServer::refused);
    EXPECT_EQ(ask(delivery("[]", true)).status, 422);
    ASSERT_TRUE(QTest::qWaitFor([&] { return refused.count() == 1; }, 20'000));
    EXPECT_EQ(refused.first().at(1).toString(), u"no events"_s);
}

TEST_F(ServerReply, AnAnswerThatComesTooLateIsGivenToNobody)
{
    setup.limits.handlerMs = 200;
    open();
    for (const QByteArray& sent : {delivery(orderJson(u"1"_s)), comment()}) {
        answerWith(std::nullopt);
        const Heard heard = ask(sent);
        EXPECT_EQ(heard.status, 503);
        ASSERT_TRUE(waitForKept());
        kept()(QList<OrderOutcome>(1));
        EXPECT_EQ(heard.answers(), 1);
    }
    setup.limits.handlerMs = 20'000;
    open();
    // The sender is gone, and whoever comes after it gets answers of its own.
    for (const QByteArray& sent : {delivery(orderJson(u"1"_s)), comment()}) {
        answerWith(std::nullopt);
        send(sent)->waitForBytesWritten(10'000);
        ASSERT_TRUE(waitForKept());
        const BatchReply late = kept();
        answerWith(QList<OrderOutcome>{{{}, u"2"_s, {}, OutcomeKind::Unchanged, OutcomeReason::None}});
        late(Error{ErrorKind::Refused, u"late"_s});
        const Heard heard = ask(delivery(orderJson(u"2"_s)));
        EXPECT_EQ(heard.status, 200);
        EXPECT_FALSE(heard.all.contains("late"));
    }
}

TEST_F(ServerReply, EachPathTakesItsOwnMethodAndShopsAreCheckedByTheirSecret)
{
    for (const char* line : {"POST /health", "GET /events", "GET /woocommerce", "GET /shopify", "GET /tiktok"})
        EXPECT_EQ(ask(request(line)).status, 405) << line;
    EXPECT_EQ(ask(request("GET /nowhere")).status, 404);
    for (const char* line : {"POST /woocommerce", "POST /shopify", "POST /tiktok"})
        EXPECT_EQ(ask(request(line, {}, "{}")).status, 401) << line;
    setup.doors = {{ShopKind::TikTokShop, u"7"_s, "app", "s3cret"}};
    setup.comments = {};
    open();
    const auto rung = [this](const QByteArray& body) {
        return ask(request("POST /tiktok", "Authorization: " + hexOf(hmacSha256("s3cret", {"app", body})) + "\r\n",
                           body))
            .status;
    };
    QSignalSpy rings(server.get(), &EventServer::rung);
    EXPECT_EQ(rung("[]"), 400) << "signed rightly, and no message";
    EXPECT_EQ(rung(R"({"shop_id":"7"})"), 200);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rings.count() == 1; }, 20'000));
    EXPECT_EQ(rings.first().at(1).toString(), u"7"_s);
    EXPECT_EQ(ask(comment()).status, 404) << "nobody here takes comments";
}

TEST_F(ServerReply, AClockThatIsBehindIsToldSo)
{
    const QByteArray said = R"({"specversion":"1.0","type":"io.kaibang.comment","source":"bridge","id":"1",)"
                            R"("data":{"source":"facebook","name":"Ana","text":"mine"}})";
    const Heard heard = ask(delivery(said, false, served.plusMs(-3'600'000)));
    EXPECT_EQ(heard.status, 401);
    EXPECT_TRUE(heard.json().value("error"_L1).toString().contains("3600 seconds behind"_L1))
        << heard.all.toStdString();
    // A comment that was refused for itself keeps its own reason beside an order that is taken.
    answerWith(QList<OrderOutcome>{{{}, u"1"_s, {}, OutcomeKind::Added, OutcomeReason::NewOrder}});
    const QByteArray nameless = QByteArray(said).replace("\"Ana\"", "\"\"");
    const Heard mixed = ask(delivery('[' + orderJson(u"1"_s) + ',' + nameless + ']', true, served.plusMs(-3'600'000)));
    EXPECT_EQ(mixed.status, 200);
    EXPECT_TRUE(mixed.all.contains("name or text is missing")) << mixed.all.toStdString();
}

} // namespace
