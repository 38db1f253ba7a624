// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Webhooks of Shopify and TikTok Shop at the local intake, over real sockets.
#include "event_server.h"
#include "hmac.h"

#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>
#include <mutex>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

using Headers = QHash<QByteArray, QByteArray>;
const QByteArray shopifySecret = "shpss_\u00f1";

QByteArray sample(const char* name)
{
    QFile file(QStringLiteral(KAIBANG_TEST_DATA "/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

class MarketWebhookTest : public testing::Test
{
protected:
    void SetUp() override
    {
        EventServerSetup setup;
        setup.secrets = {"of-the-intake"};
        setup.doors = {{ShopKind::TikTokShop, u"1"_s, "other", "other"},
                       {ShopKind::TikTokShop, u"7495540735365777507"_s, "abcdef", "123"},
                       {ShopKind::Shopify, u"lab.myshopify.com"_s, {}, shopifySecret}};
        setup.sourceId = u"intake"_s;
        setup.now = [] { return Instant{1'800'000'000'000}; };
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
        QObject::connect(server.get(), &EventServer::rung, server.get(),
                         [this](ShopKind, const QString& shopId) { rung += shopId; });
    }
    int post(const char* path, const Headers& headers, const QByteArray& body) const
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/%2"_s.arg(server->port()).arg(QLatin1String(path))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        for (auto it = headers.begin(); it != headers.end(); ++it)
            request.setRawHeader(it.key(), it.value());
        QNetworkReply* reply = network.post(request, body);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
        loop.exec();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    int shopify(const char* topic, const QByteArray& body, const QByteArray& secret = shopifySecret) const
    {
        return post("shopify",
                    {{"X-Shopify-Topic", topic},
                     {"X-Shopify-Hmac-Sha256", base64Of(hmacSha256(secret, {body}))},
                     {"X-Shopify-Shop-Domain", "Lab.myshopify.com"},
                     {"X-Shopify-Webhook-Id", "w-1"},
                     {"X-Shopify-Event-Id", "e-1"}},
                    body);
    }

    std::mutex mutex;
    QList<OrderEvent> taken;
    QStringList rung;
    OutcomeKind outcome = OutcomeKind::Added;
    std::unique_ptr<EventServer> server; // last: its thread ends before what the handler uses goes
};

TEST_F(MarketWebhookTest, ShopifysOrdersAndRefundsAreTaken)
{
    const QByteArray order = sample("shopify/order_partly_refunded.json");
    for (const char* topic : {"orders/create", "orders/paid", "orders/updated", "orders/cancelled"})
        EXPECT_EQ(shopify(topic, order), 200) << topic;
    ASSERT_EQ(taken.size(), 4); // one delivery id for all: it is no key
    EXPECT_EQ(taken.front().shopId, u"lab.myshopify.com"_s);
    EXPECT_EQ(taken.front().orderId, u"5519283446098765432"_s);
    EXPECT_EQ(taken.front().source, u"shopify"_s);
    EXPECT_EQ(taken.front().sourceEventId, u"w-1"_s);
    EXPECT_EQ(taken.front().origin, Origin::Push);
    const qsizetype at = order.indexOf("\"refunds\":[") + 11;
    EXPECT_EQ(shopify("refunds/create", order.mid(at, order.size() - at - 3)), 200);
    ASSERT_EQ(taken.size(), 5);
    EXPECT_EQ(taken.back().orderId, taken.front().orderId);
    EXPECT_EQ(taken.back().refunds, taken.front().refunds);
    EXPECT_TRUE(taken.back().flags.testFlag(EventFlag::LinesOnly));
    EXPECT_EQ(shopify("orders/delete", "{\"id\":5519283446098765432}"), 200);
    EXPECT_EQ(taken.back().closed, Closed::CancelledUnpaid);
}

TEST_F(MarketWebhookTest, OtherTopicsAndRefusedReportsAreAnsweredAsTaken)
{
    EXPECT_EQ(shopify("products/update", "{\"id\":1}"), 200);
    EXPECT_EQ(shopify("customers/redact", "{}"), 200);
    EXPECT_TRUE(taken.isEmpty());
    outcome = OutcomeKind::Refused; // a webhook that is refused often enough is deleted
    EXPECT_EQ(shopify("orders/updated", sample("shopify/order_partly_refunded.json")), 200);
}

TEST_F(MarketWebhookTest, ForgedAndChangedOnesAreRefused)
{
    const QByteArray order = sample("shopify/order_partly_refunded.json");
    EXPECT_EQ(shopify("orders/paid", order, "shpss_other"), 401);
    EXPECT_EQ(shopify("orders/paid", order, "123"), 401); // of another kind of shop
    EXPECT_EQ(post("shopify", {{"X-Shopify-Topic", "orders/paid"}}, order), 401);
    QByteArray changed = order;
    changed[order.size() / 2] = static_cast<char>(changed.at(order.size() / 2) ^ 1);
    EXPECT_EQ(post("shopify",
                   {{"X-Shopify-Topic", "orders/paid"},
                    {"X-Shopify-Hmac-Sha256", base64Of(hmacSha256(shopifySecret, {order}))},
                    {"X-Shopify-Shop-Domain", "lab.myshopify.com"}},
                   changed),
              401);
    EXPECT_EQ(shopify("orders/paid", "[]"), 400);
    EXPECT_EQ(shopify("orders/paid", "{\"id\":1}"), 400);
    EXPECT_TRUE(taken.isEmpty());
    EXPECT_EQ(shopify("orders/paid", order, "of-the-intake"), 200); // what passes webhooks on may sign anew
}

TEST_F(MarketWebhookTest, TiktokShopRingsAndIsAskedAfterwards)
{
    const QByteArray body =
        R"({"type":1,"tts_notification_id":"7380066284010030890","shop_id":"7495540735365777507","timestamp":1718305585,)"
        R"("data":{"is_on_hold_order":true,"order_id":"576653688135258178","order_status":"UNPAID","update_time":1718305585}})";
    const QByteArray right = "5dec0f11ec2f6783b8deee53c9ffbf8d024302f7c7e7fa55a35d17629031ac05";
    EXPECT_EQ(post("tiktok", {{"Authorization", right}}, body), 200);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !rung.isEmpty(); }, 5000));
    EXPECT_EQ(rung, QStringList{u"7495540735365777507"_s});
    EXPECT_TRUE(taken.isEmpty());
    EXPECT_EQ(post("tiktok", {{"Authorization", right}}, body + ' '), 401);
    EXPECT_EQ(post("tiktok", {}, body), 401);
    EXPECT_EQ(post("tiktok", {{"Authorization", hexOf(hmacSha256("of-the-intake", {"abcdef", body}))}}, body), 401);
    server->setDoors({});
    EXPECT_EQ(post("tiktok", {{"Authorization", right}}, body), 401); // the shop was disconnected
    EXPECT_EQ(rung.size(), 1);
}

} // namespace
