// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A WooCommerce shop that does not do what it should, and what is made of orders that are gone or half told.
#include "scripted_shop.h"
#include "woo_source.h"

using namespace kaibang;
using namespace kaibang::samples;
using namespace Qt::Literals::StringLiterals;
using enum FeedTrouble;

namespace {

const QByteArray wooOrders = "/tienda/wp-json/wc/v3/orders";

QJsonObject wooListed(int id, const QString& status = u"processing"_s)
{
    return {{u"id"_s, id},
            {u"status"_s, status},
            {u"currency"_s, u"MXN"_s},
            {u"date_created_gmt"_s, u"2026-11-23T22:09:37"_s},
            {u"date_modified_gmt"_s, u"2026-11-23T22:10:00"_s},
            {u"date_paid_gmt"_s, u"2026-11-23T22:09:39"_s},
            {u"total"_s, u"100.00"_s}};
}

QJsonObject wooWithRefund(int id)
{
    QJsonObject order = wooListed(id);
    order.insert(u"refunds"_s, QJsonArray{QJsonObject{{u"id"_s, 5}, {u"total"_s, u"-10.00"_s}}});
    return order;
}

QByteArray bytesOf(const QJsonArray& list)
{
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

class WooScript : public testing::Test
{
protected:
    void SetUp() override
    {
        setup.shop.sourceId = u"woocommerce:lab"_s;
        setup.shop.shopId = u"lab"_s;
        setup.shop.address = shop.address() + u"/tienda/"_s;
        setup.credentials = {u"ck"_s, u"cs"_s};
        setup.now = [] { return Instant{1'800'000'000'000}; };
    }
    void tellList(const QJsonArray& orders)
    {
        shop.forget(wooOrders);
        shop.tell(wooOrders, bytesOf(orders));
    }
    PollReply poll()
    {
        WooSource source(setup);
        return polled(source, WooCursor::startingAt(Instant{1'790'000'000'000}).toBytes());
    }
    PollReply lookAgain(const QStringList& ids)
    {
        WooSource source(setup);
        return lookedAgain(source, ids);
    }
    ScriptedShop shop;
    ShopSetup setup;
};

TEST_F(WooScript, AListThatCannotBeReadIsAFailure)
{
    for (const char* missing : {"id", "date_modified_gmt"}) {
        QJsonObject order = wooListed(7);
        order.remove(QLatin1String(missing));
        tellList({order});
        EXPECT_EQ(troubleOf(poll()), BadAnswer) << missing;
    }
    QJsonObject old = wooListed(7);
    old.insert(u"date_modified_gmt"_s, u"1999-01-01T00:00:00"_s);
    tellList({old});
    EXPECT_EQ(troubleOf(poll()), TooOld) << "a shop that gives its oldest orders for ever";
    shop.forget(wooOrders);
    shop.tell(wooOrders, QJsonObject{{u"code"_s, u"rest_invalid_param"_s}}, 400);
    EXPECT_EQ(troubleOf(poll()), TooOld);
}

TEST_F(WooScript, WhatIsNoOrderYetIsLeftOutAndWhatIsWrongIsTold)
{
    QJsonObject wrong = wooListed(9);
    wrong.insert(u"currency"_s, u"shells"_s);
    tellList({wooListed(7, u"checkout-draft"_s), wooListed(8), wrong});
    const PollReply reply = poll();
    EXPECT_EQ(troubleOf(reply), None);
    EXPECT_EQ(idsOf(reply), QStringList{u"8"_s});
    ASSERT_EQ(reply.batch.problems.size(), 1);
    EXPECT_EQ(reply.batch.problems.first().code, u"bad_order"_s);
    EXPECT_EQ(reply.batch.problems.first().row, 3);
    EXPECT_EQ(reply.batch.problems.first().text, u"currency"_s);
}

TEST_F(WooScript, RefundsAreAskedForAndAnOrderThatIsGoneMeanwhileIsNoFailure)
{
    const QByteArray refunds = wooOrders + "/7/refunds";
    tellList({wooWithRefund(7), wooListed(8)});
    const auto told = [&](const QByteArray& body, int status) {
        shop.forget(refunds);
        shop.tell(refunds, body, status);
        return poll();
    };
    const QJsonObject refund{{u"id"_s, 5}, {u"date_created_gmt"_s, u"2026-11-24T00:00:00"_s}};
    EXPECT_EQ(told(bytesOf({refund}), 200).batch.events.value(0).refunds.value(0).at,
              Instant::fromIso(u"2026-11-24T00:00:00Z"_s));
    const PollReply gone = told(R"({"code":"woocommerce_rest_shop_order_invalid_id"})", 404);
    EXPECT_EQ(troubleOf(gone), None);
    EXPECT_EQ(idsOf(gone), (QStringList{u"7"_s, u"8"_s}));
    EXPECT_EQ(gone.batch.events.value(0).amounts.refunded, 1000) << "what the order itself says is enough";
    const PollReply elsewhere = told(R"({"code":"rest_no_route"})", 404);
    EXPECT_EQ(troubleOf(elsewhere), NotAShop);
    EXPECT_TRUE(elsewhere.batch.events.isEmpty());
    EXPECT_EQ(troubleOf(told("{}", 500)), ServerFailed);
    QJsonObject wrong = refund;
    wrong.insert(u"line_items"_s, QJsonArray{QJsonObject{{u"total"_s, u"all"_s}}});
    const PollReply broken = told(bytesOf({wrong}), 200);
    EXPECT_EQ(broken.batch.events.size(), 2);
    EXPECT_EQ(broken.batch.problems.value(0).text, u"refunds.total"_s);
}

TEST_F(WooScript, OnlyWhatTheShopCallsNoOrderIsGone)
{
    tellList({QJsonObject{{u"id"_s, 7}}});
    const QByteArray eight = wooOrders + "/8", nine = wooOrders + "/9";
    shop.tell(eight, R"({"code":"woocommerce_rest_shop_order_invalid_id"})", 404);
    shop.tell(nine, R"({"id":9})", 200); // in the trash, or in a state that a plugin hides
    PollReply reply = lookAgain({u"7"_s, u"8"_s, u"9"_s});
    EXPECT_EQ(troubleOf(reply), None);
    ASSERT_EQ(idsOf(reply), QStringList{u"8"_s});
    EXPECT_EQ(reply.batch.events.first().sourceStatus, u"deleted"_s);
    shop.forget(eight);
    shop.tell(eight, R"({"code":"rest_no_route"})", 404);
    reply = lookAgain({u"7"_s, u"8"_s, u"9"_s});
    EXPECT_EQ(troubleOf(reply), NotAShop);
    EXPECT_TRUE(reply.batch.events.isEmpty());
    EXPECT_EQ(shop.timesAsked(nine), 1) << "a failure ends it";
    shop.forget(wooOrders);
    shop.tell(wooOrders, "{}", 500);
    EXPECT_EQ(troubleOf(lookAgain({u"7"_s})), ServerFailed);
}

TEST_F(WooScript, ATrialNeedsAnAnswerThatHasUnderstoodTheQuestion)
{
    const auto trial = [this](const QByteArray& body, const QByteArray& headers, int status = 200) {
        shop.forget(wooOrders);
        shop.tell(wooOrders, body, status, headers);
        WooSource source(setup);
        return triedOut(source).trouble;
    };
    EXPECT_EQ(trial("[]", "X-WP-Total: 0\r\n"), None);
    EXPECT_EQ(trial("[]", ""), TooOld);
    EXPECT_EQ(trial(R"([{"id":7}])", "X-WP-Total: 1\r\n"), TooOld) << "orders that will change tomorrow";
    EXPECT_EQ(trial("{}", "", 401), Blocked);
}

} // namespace
