// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real shop's webhooks, as they were recorded: signed with its own secret over the raw bytes, the first one not at
// all.
#include "event_server.h"
#include "hmac.h"
#include "order.h"
#include "order_event_json.h"
#include "woo_webhook.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QTimer>
#include <gtest/gtest.h>
#include <mutex>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant now{1'800'000'000'000};
const QByteArray secret = "lab-secret-\u00f1-1";

struct Delivery
{
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
};

QList<Delivery> recorded()
{
    QFile file(QStringLiteral(KAIBANG_TEST_DATA "/woocommerce/real84_webhook_deliveries.jsonl"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QList<Delivery> all;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        Delivery delivery;
        const QJsonObject headers = line.value("headers"_L1).toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            delivery.headers.insert(it.key().toLatin1(), it.value().toString().toLatin1());
        delivery.body = line.value("raw"_L1).toString().toUtf8();
        all.append(delivery);
    }
    return all;
}

class WooWebhookTest : public testing::Test
{
protected:
    void SetUp() override
    {
        EventServerSetup setup;
        setup.secrets = {"another", secret};
        setup.sourceId = u"intake"_s;
        setup.now = [] { return now; };
        auto opened = EventServer::open(setup, [this](const OrderBatch& batch, const BatchReply& reply) {
            const std::lock_guard lock(mutex);
            taken += batch.events;
            QList<OrderOutcome> outcomes;
            for (const OrderEvent& event : batch.events)
                outcomes.append(OrderOutcome{{}, event.orderId, event.sourceEventId, outcome, OutcomeReason::None});
            reply(outcomes);
        });
        ASSERT_TRUE(opened.ok());
        server = std::move(opened).value();
    }
    int post(const Delivery& delivery) const
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/woocommerce"_s.arg(server->port())));
        for (auto it = delivery.headers.begin(); it != delivery.headers.end(); ++it)
            request.setRawHeader(it.key(), it.value());
        QNetworkReply* reply = network.post(request, delivery.body);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
        loop.exec();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    std::mutex mutex;
    QList<OrderEvent> taken;
    OutcomeKind outcome = OutcomeKind::Added;
    std::unique_ptr<EventServer> server; // last: its thread ends before what the handler uses goes
};

TEST_F(WooWebhookTest, EveryRecordedDeliveryIsTakenAndTheUnsignedFirstWordAnswered)
{
    QSet<QByteArray> ids;
    int orders = 0, repeatedIds = 0, pings = 0;
    for (const Delivery& delivery : recorded()) {
        EXPECT_EQ(post(delivery), 200) << delivery.body.left(80).toStdString();
        if (!delivery.headers.contains("x-wc-webhook-signature")) {
            ++pings;
            continue;
        }
        ++orders;
        const QByteArray id = delivery.headers.value("x-wc-webhook-delivery-id");
        repeatedIds += ids.contains(id) ? 1 : 0;
        ids.insert(id);
    }
    EXPECT_EQ(pings, 1);
    EXPECT_EQ(repeatedIds, 1); // two different changes of one second: the second is the payment
    ASSERT_EQ(taken.size(), orders);
    EXPECT_EQ(taken.front().shopId, u"127.0.0.1:8085"_s);
    EXPECT_EQ(taken.front().origin, Origin::Push);
    int deleted = 0;
    for (const OrderEvent& event : std::as_const(taken))
        deleted += event.sourceStatus == "deleted"_L1 ? 1 : 0;
    EXPECT_EQ(deleted, 1);
}

TEST_F(WooWebhookTest, ForgedAndChangedOnesAreRefused)
{
    const Delivery real = recorded().front();
    for (qsizetype at : {qsizetype{0}, qsizetype{8}, real.body.size() / 2, real.body.size() - 1}) {
        Delivery changed = real;
        changed.body[at] = static_cast<char>(changed.body.at(at) ^ 1);
        EXPECT_EQ(post(changed), 401) << at;
    }
    Delivery unsignedOne = real;
    unsignedOne.headers.remove("x-wc-webhook-signature");
    EXPECT_EQ(post(unsignedOne), 401);
    Delivery emptyOne = real;
    emptyOne.headers.insert("x-wc-webhook-signature", "");
    EXPECT_EQ(post(emptyOne), 401);
    // A first word that carries anything is none.
    EXPECT_EQ(post({{{"content-type", "application/x-www-form-urlencoded"}}, "webhook_id=3&status=paid"}), 401);
    EXPECT_EQ(post({{{"content-type", "application/json"}}, "webhook_id=3"}), 401);
    EXPECT_TRUE(taken.isEmpty());
}

TEST_F(WooWebhookTest, AReportThatTheLedgerRefusesIsAnsweredAsTaken)
{
    outcome = OutcomeKind::Refused; // the shop would switch the webhook off after five refusals
    EXPECT_EQ(post(recorded().front()), 200);
}

// Order 21: placed and paid in one second, under one delivery id; then a part of it went back, then the rest.
TEST_F(WooWebhookTest, TwoChangesOfOneSecondEndInTheFurtherOneWhicheverCameFirst)
{
    for (const Delivery& delivery : recorded())
        ASSERT_EQ(post(delivery), 200);
    QList<OrderEvent> second, later;
    for (const OrderEvent& event : std::as_const(taken))
        if (event.orderId == "21"_L1)
            (event.amounts.refunded.value_or(0) == 0 ? second : later).append(event);
    ASSERT_EQ(second.size(), 3);
    EXPECT_EQ(second.front().sourceUpdatedAt, second.back().sourceUpdatedAt);
    const auto folded = [](const QList<OrderEvent>& events) {
        Order order;
        for (const OrderEvent& event : events)
            order = merged(order, event, contentHash(event));
        return order;
    };
    EXPECT_EQ(folded(second).payment, Payment::Paid);
    EXPECT_EQ(folded({second.rbegin(), second.rend()}).payment, Payment::Paid);
    // A part that went back leaves what was paid alone, and the order in which that is told does not matter either.
    ASSERT_EQ(later.size(), 2);
    EXPECT_EQ(folded({later.front()}).payment, Payment::PartlyRefunded);
    EXPECT_EQ(later.front().amounts.refunded, 18'500);
    EXPECT_EQ(later.front().amounts.buyerPaid, 63'500);
    const Order whole = folded(second + later);
    EXPECT_EQ(whole.payment, Payment::Refunded);
    EXPECT_EQ(whole.refundedTotal(), 63'500);
    const QList<OrderEvent> all = second + later;
    EXPECT_EQ(folded({all.rbegin(), all.rend()}).refundedTotal(), 63'500);
}

TEST(WooWebhook, OtherResourcesAreNoOrders)
{
    EXPECT_TRUE(
        readWooDelivery({{"x-wc-webhook-resource", "product"}}, "{\"id\":1}", now).value().batch.events.isEmpty());
    const QHash<QByteArray, QByteArray> order{{"x-wc-webhook-resource", "order"},
                                              {"x-wc-webhook-event", "updated"},
                                              {"x-wc-webhook-source", "https://shop.example.com/"}};
    EXPECT_FALSE(readWooDelivery(order, "[]", now).ok());
    EXPECT_FALSE(readWooDelivery(order, "{\"id\":1}", now).ok());
    EXPECT_FALSE(isSignedBody("AAAA", "body", {}));
    EXPECT_FALSE(isSignedBody("thN0dBCO6Ib5K6MO8Q8uwSwPAVSB4OSxYHzW9AajbOA=", "body", {""}));
}

} // namespace
