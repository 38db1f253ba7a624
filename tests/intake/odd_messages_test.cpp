// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events, comments and webhooks that lack something or have too much of it, and what is said of each.
#include "chat_reading.h"
#include "cloud_events.h"
#include "repeat_guard.h"
#include "shop_sources.h"
#include "shopify_webhook.h"
#include "standard_webhooks.h"
#include "woo_webhook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

const Instant oddNow{1'800'000'000'000};

QJsonObject oddWith(QJsonObject object, const char* name, const QJsonValue& value)
{
    value.isUndefined() ? object.remove(QLatin1String(name)) : void(object.insert(QLatin1String(name), value));
    return object;
}

QString reasonFor(const QJsonObject& envelope)
{
    const auto reading =
        readCloudEvents(QJsonDocument(envelope).toJson(QJsonDocument::Compact), CloudEventsForm::Single, oddNow);
    if (!reading || reading.value().events.size() != 1)
        return u"not read"_s;
    EXPECT_EQ(reading.value().batch.problems.size(), reading.value().events.first().accepted ? 0 : 1);
    return reading.value().events.first().reason;
}

TEST(OddEvents, AnOrderThatIsRefusedSaysWhatItLacks)
{
    OrderEvent event;
    event.source = u"market"_s;
    event.shopId = u"main"_s;
    event.orderId = u"9001"_s;
    event.placedAt = oddNow;
    event.currency = Currency::fromCode(u"MXN").value();
    event.payment = Payment::Paid;
    OrderLine line;
    line.title = u"Perla"_s;
    event.lines.append(line);
    const QJsonObject good = toCloudEvent(event, u"/s"_s, u"e-1"_s, oddNow);
    EXPECT_EQ(reasonFor(good), QString());
    const QJsonObject data = good.value("data"_L1).toObject();
    const auto withData = [&](const char* name, const QJsonValue& value) {
        return oddWith(good, "data", oddWith(data, name, value));
    };
    const struct
    {
        QJsonObject envelope;
        const char* reason;
    } cases[]{
        {oddWith(good, "specversion", u"0.3"_s), "specversion is not 1.0"},
        {oddWith(good, "id", u""_s), "id or source of the envelope is missing"},
        {oddWith(good, "source", u""_s), "id or source of the envelope is missing"},
        {oddWith(good, "type", u"io.kaibang.other"_s), "type is not io.kaibang.order"},
        {oddWith(good, "data", u"text"_s), "data is missing or no JSON object"},
        {withData("currency", QJsonValue(QJsonValue::Undefined)), "currency is missing"},
        {withData("currency", QJsonValue()), "currency is missing"},
        {withData("currency", u"  "_s), "currency is missing"},
        {withData("currency", u"shells"_s), "currency is missing or wrong"},
        {withData("order_id", u"3.5E+17"_s), "order_id is damaged"},
        {withData("lines", QJsonArray()), "lines is empty"},
        {oddWith(good, "time", u"yesterday"_s), "time of the envelope is wrong"},
    };
    for (const auto& told : cases)
        EXPECT_EQ(reasonFor(told.envelope), QLatin1String(told.reason));
    EXPECT_EQ(reasonFor(oddWith(good, "time", QJsonValue(QJsonValue::Undefined))), QString());
}

TEST(OddEvents, ACommentThatIsRefusedSaysWhatItLacks)
{
    const QJsonObject good{
        {u"specversion"_s, u"1.0"_s},
        {u"type"_s, u"io.kaibang.comment"_s},
        {u"source"_s, u"bridge"_s},
        {u"id"_s, u"c1"_s},
        {u"time"_s, u"2026-11-20T18:00:00Z"_s},
        {u"data"_s, QJsonObject{{u"source"_s, u"facebook"_s}, {u"name"_s, u"Ana"_s}, {u"text"_s, u"yo"_s}}}};
    const auto read = [](const QJsonObject& envelope) {
        return readCloudEvents(QJsonDocument(envelope).toJson(), CloudEventsForm::Single, oddNow)
            .value()
            .batch.comments.value(0);
    };
    EXPECT_EQ(read(good).messageId, u"bridge c1"_s);
    EXPECT_EQ(read(good).at, Instant::fromIso(u"2026-11-20T18:00:00Z"_s));
    EXPECT_EQ(read(oddWith(good, "time", u""_s)).at, std::nullopt);
    const QJsonObject data = good.value("data"_L1).toObject();
    EXPECT_EQ(read(oddWith(good, "data", oddWith(data, "message_id", u"m7"_s))).messageId, u"m7"_s);
    for (const char* name : {"specversion", "id", "source"})
        EXPECT_EQ(reasonFor(oddWith(good, name, u""_s)), u"specversion, id or source of the envelope is missing"_s)
            << name;
    for (const char* name : {"source", "name", "text"})
        EXPECT_EQ(reasonFor(oddWith(good, "data", oddWith(data, name, u""_s))), u"source, name or text is missing"_s)
            << name;
}

TEST(OddChat, WhatSaysNoIsNotSaid)
{
    const auto counts = [](const QByteArray& json) {
        const ChatReading r = readChatJson(json);
        return u"%1 %2 %3 %4"_s.arg(r.comments.size()).arg(r.events).arg(r.donations).arg(r.unreadable);
    };
    const auto streamed = [&counts](const QByteArray& more) {
        return counts(R"({"type":"tiktok","chatname":"Ana","chatmessage":"yo")" + more + '}');
    };
    const QString comment = u"1 0 0 0"_s, event = u"0 1 0 0"_s, gift = u"0 0 1 0"_s, unread = u"0 0 0 1"_s;
    for (const char* no : {"false", "0", "\"\"", "\" \"", "\"false\"", "null", "[]"})
        EXPECT_EQ(streamed(QByteArray(",\"hasDonation\":") + no), comment) << no;
    for (const char* yes : {"true", "1", "\"5\"", "{\"a\":1}"}) {
        EXPECT_EQ(streamed(QByteArray(",\"hasDonation\":") + yes), gift) << yes;
        EXPECT_EQ(streamed(QByteArray(",\"event\":") + yes), event) << yes;
    }
    EXPECT_EQ(counts(R"({"type":"tiktok","chatname":"<b></b>","chatmessage":"yo"})"), event);
    EXPECT_EQ(counts(R"({"chatname":"Ana","chatmessage":"yo"})"), unread) << "of no platform";
    EXPECT_EQ(counts('[' + QByteArray("1,").repeated(1'000) + "1]"), unread) << "too many at once";
    const auto barrage = [&counts](const QByteArray& type, const QByteArray& data) {
        return counts("{\"Type\":" + type + ",\"Data\":" + data + '}');
    };
    const QByteArray said = R"({"User":{"Nickname":"Ana"},"Content":"yo","Owner":{"UserId":0},"RoomId":"R1"})";
    EXPECT_EQ(barrage("1", said), comment);
    EXPECT_EQ(barrage("5", said), gift);
    EXPECT_EQ(barrage("3", said), event);
    EXPECT_EQ(barrage("0", said), unread);
    EXPECT_EQ(barrage("\"1\"", said), unread);
    EXPECT_EQ(barrage("1", R"({"User":{"Nickname":"Ana"},"Content":"<i></i>"})"), unread);
    EXPECT_EQ(barrage("1", R"({"Content":"yo"})"), unread);
    EXPECT_EQ(counts(R"({"Type":1})"), unread) << "a barrage without its data is none";
    EXPECT_EQ(readChatJson("{\"Type\":1,\"Data\":" + said + '}').comments.value(0).room, u"R1"_s)
        << "an owner of number 0 is none";
}

TEST(OddChat, AnEqualMessageIsKnownAsLongAsItsNewestSightIs)
{
    RepeatGuard guard;
    BuyerComment one;
    one.source = u"douyin"_s;
    one.passingBody = u"same bytes"_s;
    EXPECT_FALSE(guard.isRepeat(u"f"_s, one, 0));
    EXPECT_FALSE(guard.isRepeat(u"f"_s, one, 29'500)) << "another one that reads alike";
    EXPECT_TRUE(guard.isRepeat(u"f"_s, one, 31'000)) << "the first sight is forgotten, the second is not";
    EXPECT_EQ(guard.kept(), 1);
    BuyerComment bare;
    bare.source = u"douyin"_s;
    EXPECT_FALSE(guard.isRepeat(u"f"_s, bare, 31'000));
    EXPECT_FALSE(guard.isRepeat(u"f"_s, bare, 31'001)) << "nothing to know it by";
}

TEST(OddWebhooks, HeadersThatAreNoneAndKeysThatAreNoneOpenNothing)
{
    const QByteArray secret = newWebhookSecret(), body = "{}";
    const QByteArray time = QByteArray::number(oddNow.ms / 1000), sign = signWebhook("m1", oddNow, body, secret);
    const auto verdict = [&](const WebhookHeaders& headers, const QByteArray& key) {
        return verifyWebhook(headers, body, {key}, oddNow).verdict;
    };
    EXPECT_EQ(verdict({"m1", time, sign}, secret), WebhookVerdict::Valid);
    EXPECT_EQ(verdict({"m1", time, "v2,x " + sign}, secret), WebhookVerdict::Valid) << "of several one is enough";
    EXPECT_EQ(verdict({"", time, sign}, secret), WebhookVerdict::MissingHeader);
    EXPECT_EQ(verdict({"m1", time, ""}, secret), WebhookVerdict::MissingHeader);
    for (const char* none : {"", "now", "-1", "1e9", "9999999999999"})
        EXPECT_EQ(verdict({"m1", none, sign}, secret), WebhookVerdict::MissingHeader) << none;
    for (const char* none : {"", "whsec_", "whsec_%%%", "=="}) {
        EXPECT_EQ(verdict({"m1", time, sign}, none), WebhookVerdict::BadSignature) << none;
        EXPECT_TRUE(signWebhook("m1", oddNow, body, none).isEmpty()) << none;
    }
    EXPECT_EQ(verdict({"m1", time, sign}, ' ' + secret.mid(6) + '\n'), WebhookVerdict::Valid) << "as it may be pasted";
}

TEST(OddWebhooks, AShopsDeliveryNeedsItsShopAndItsOrder)
{
    const QByteArray form = "application/x-www-form-urlencoded";
    EXPECT_TRUE(isWooPing(form + "; charset=utf-8", "webhook_id=12"));
    for (const char* none :
         {"webhook_id=", "webhook_id=1/2", "webhook_id=1a", "webhook_id=12345678901234567890", "id=12"})
        EXPECT_FALSE(isWooPing(form, none)) << none;
    EXPECT_FALSE(isWooPing("application/json", "webhook_id=12"));
    using Headers = QHash<QByteArray, QByteArray>;
    const Headers woo{{"x-wc-webhook-resource", "order"}, {"x-wc-webhook-source", "https://shop.example.com/"}};
    const QByteArray draft = R"({"id":7,"status":"checkout-draft"})";
    EXPECT_EQ(readWooDelivery({{"x-wc-webhook-resource", "order"}}, "{}", oddNow).error().detail,
              u"x-wc-webhook-source"_s);
    EXPECT_TRUE(readWooDelivery(woo, draft, oddNow).value().events.isEmpty()) << "not an order yet";
    Headers deleted = woo;
    deleted.insert("x-wc-webhook-event", "deleted");
    EXPECT_EQ(readWooDelivery(deleted, "{\"id\":7}", oddNow).value().batch.events.value(0).orderId, u"7"_s);
    EXPECT_EQ(readWooDelivery(woo, "[]", oddNow).error().detail, u"the body is no JSON object"_s);

    const auto shopify = [](const char* topic, const QByteArray& body, const Headers& more = {}) {
        Headers headers{{"x-shopify-topic", topic}, {"x-shopify-shop-domain", "Lab.myshopify.com"}};
        headers.insert(more);
        return readShopifyDelivery(headers, body, oddNow);
    };
    EXPECT_TRUE(shopify("products/update", "{}").value().events.isEmpty());
    EXPECT_EQ(shopify("orders/create", "{}", {{"x-shopify-shop-domain", " "}}).error().detail,
              u"x-shopify-shop-domain"_s);
    EXPECT_EQ(shopify("orders/create", "[]").error().detail, u"the body is no JSON object"_s);
    EXPECT_EQ(shopify("orders/create", "{}").error().detail, u"currency"_s);
    EXPECT_TRUE(shopify("refunds/create", "{}").value().events.isEmpty()) << "the order follows and tells its money";
    const QByteArray refund =
        R"({"id":1,"refund_line_items":[{"subtotal_set":{"shop_money":{"amount":"1","currency_code":"MXN"}}}]})";
    EXPECT_EQ(shopify("refunds/create", refund).error().detail, u"order_id"_s);
    const auto gone = shopify("orders/delete", "{\"id\":7}", {{"x-shopify-event-id", "ev-1"}});
    EXPECT_EQ(gone.value().batch.events.value(0).sourceEventId, u"ev-1"_s);
    EXPECT_EQ(gone.value().batch.events.value(0).shopId, u"lab.myshopify.com"_s);
    EXPECT_EQ(shopify("orders/delete", "{\"id\":7}", {{"x-shopify-webhook-id", "w-1"}}).value().events.value(0).id,
              u"w-1"_s);
}

TEST(OddAddresses, EachKindOfShopHasItsOwn)
{
    EXPECT_EQ(askedAddress(ShopKind::TikTokShop, {}).value().host(), u"open-api.tiktokglobalshop.com"_s);
    EXPECT_EQ(askedAddress(ShopKind::TikTokShop, u"http://127.0.0.1:9"_s).value(), QUrl(u"http://127.0.0.1:9"_s));
    EXPECT_EQ(askedAddress(ShopKind::MercadoLibre, u"http://127.0.0.1:9"_s).value(), QUrl(u"http://127.0.0.1:9"_s));
    EXPECT_EQ(askedAddress(ShopKind::WooCommerce, u"shop.example.com"_s).value().scheme(), u"https"_s);
    EXPECT_EQ(askedAddress(ShopKind::Shopify, u"http://127.0.0.1:9"_s).value(), QUrl(u"http://127.0.0.1:9"_s));
    EXPECT_EQ(askedAddress(ShopKind::Shopify, u"lab/orders"_s).error().detail, u"own_domain"_s);
    const auto newer = static_cast<ShopKind>(99);
    EXPECT_EQ(askedAddress(newer, {}).error().kind, ErrorKind::Unsupported);
    ShopSetup setup;
    setup.shop.kind = newer;
    EXPECT_EQ(shopSource(setup), nullptr) << "a kind of a newer version";
    ShopCredentials pasted;
    takeGrantEntry(u"code=TG-1&state=x"_s, pasted);
    EXPECT_EQ(pasted.code, u"TG-1"_s);
    EXPECT_TRUE(pasted.redirect.isEmpty());
}

} // namespace
} // namespace kaibang
