// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shopify and Mercado Libre that do not do what they should: lists without ids, orders that come in halves, parcels
// that nobody may see.
#include "market_samples.h"
#include "scripted_shop.h"
#include "shop_sources.h"
#include "shopify_query.h"

using namespace kaibang;
using namespace kaibang::market_samples;
using namespace kaibang::samples;
using namespace Qt::Literals::StringLiterals;
using enum FeedTrouble;

namespace {

class ScriptedMarket : public testing::Test
{
protected:
    void begin(ShopKind kind, const QString& shopId)
    {
        setup.shop.kind = kind;
        setup.shop.shopId = shopId;
        setup.shop.sourceId = u"lab"_s;
        setup.shop.address = shop.address();
        setup.credentials = {u"app"_s, u"s3cret"_s, u"A-1"_s, u"R-1"_s};
        setup.now = [] { return market_samples::now; };
    }
    [[nodiscard]] QByteArray start() const { return firstCursorOf(setup.shop.kind, Instant{1'790'000'000'000}); }
    PollReply poll() { return polled(*shopSource(setup), start()); }
    ScriptedShop shop;
    ShopSetup setup;
};

// -- Shopify, where all questions go to one path

const QByteArray graphPath = "/admin/api/" + shopifyApiVersion().toLatin1() + "/graphql.json",
                 shopifyTokenPath = "/admin/oauth/access_token";

QJsonObject graph(const QJsonObject& data)
{
    return {{u"data"_s, data}};
}

QJsonObject graphError(const char* code)
{
    return {{u"errors"_s, QJsonArray{QJsonObject{{u"extensions"_s, QJsonObject{{u"code"_s, QLatin1String(code)}}}}}}};
}

QJsonObject nodesOf(const QJsonArray& nodes, const QString& after = {})
{
    return {{u"nodes"_s, nodes},
            {u"pageInfo"_s, QJsonObject{{u"hasNextPage"_s, !after.isEmpty()}, {u"endCursor"_s, after}}}};
}

QJsonObject ordersOf(const QJsonArray& rows)
{
    return graph({{u"orders"_s, nodesOf(rows)}});
}

const QJsonObject listedRow{{u"id"_s, u"77"_s}, {u"updated_at"_s, u"2026-11-20T19:20:00Z"_s}};

QJsonObject graphLine(const QString& id)
{
    return {{u"id"_s, id},
            {u"quantity"_s, 1},
            {u"price_set"_s, QJsonObject{{u"shop_money"_s, QJsonObject{{u"amount"_s, u"10.0"_s}}}}}};
}

QJsonObject graphOrder(const QJsonObject& lines, const QJsonArray& refunds = {})
{
    QJsonObject order = with(sample("shopify/order_edited_unpaid.json"), "id", u"77"_s);
    order = with(with(order, "line_items", lines), "refunds", refunds);
    return graph({{u"order"_s, order}});
}

class ShopifyScript : public ScriptedMarket
{
protected:
    void SetUp() override { begin(ShopKind::Shopify, u"lab"_s); }
    void tell(std::initializer_list<QJsonObject> answers)
    {
        shop.forget(graphPath);
        for (const QJsonObject& answer : answers)
            shop.tell(graphPath, answer);
    }
};

TEST_F(ShopifyScript, AListThatCannotBeReadIsAFailure)
{
    tell({ordersOf({QJsonObject{{u"updated_at"_s, u"2026-11-20T19:20:00Z"_s}}})});
    EXPECT_EQ(troubleOf(poll()), BadAnswer);
    tell({ordersOf({QJsonObject{{u"id"_s, u"77"_s}}})});
    EXPECT_EQ(troubleOf(poll()), BadAnswer);
    tell({ordersOf({with(listedRow, "updated_at", u"1999-01-01T00:00:00Z"_s)})});
    EXPECT_EQ(troubleOf(poll()), TooOld);
    tell({graphError("ACCESS_DENIED")});
    EXPECT_EQ(troubleOf(poll()), NoPermission);
    tell({ordersOf({})});
    EXPECT_EQ(troubleOf(poll()), None);
}

TEST_F(ShopifyScript, AnOrderComesWholeOrNotAtAll)
{
    const QJsonArray refunds{QJsonObject{{u"id"_s, u"R1"_s}}, QJsonObject{{u"id"_s, u"R2"_s}}};
    const auto refundLines = [](const QString& line, const QString& after = {}) {
        const QJsonObject item{{u"quantity"_s, 1}, {u"line_item"_s, QJsonObject{{u"id"_s, line}}}};
        return graph({{u"refund"_s, QJsonObject{{u"refund_line_items"_s, nodesOf({item}, after)}}}});
    };
    const QJsonObject moreLines = graph({{u"order"_s, QJsonObject{{u"line_items"_s, nodesOf({graphLine(u"L2"_s)})}}}});
    tell({ordersOf({listedRow}), graphOrder(nodesOf({graphLine(u"L1"_s)}, u"c1"_s), refunds), moreLines,
          refundLines(u"L1"_s, u"r1"_s), refundLines(u"L2"_s), refundLines(u"L1"_s)});
    const PollReply reply = poll();
    EXPECT_EQ(troubleOf(reply), None);
    ASSERT_EQ(reply.batch.problems.size(), 1) << "one unit of the first line, taken out twice";
    EXPECT_EQ(reply.batch.problems.first().text, u"line_items.quantity"_s);
    EXPECT_EQ(shop.timesAsked(graphPath), 6);
    EXPECT_TRUE(shop.asked(graphPath).at(2).body.contains("c1"));
    EXPECT_TRUE(shop.asked(graphPath).at(4).body.contains("r1"));
    EXPECT_FALSE(shop.asked(graphPath).at(5).body.contains("r1")) << "another refund begins at its first page";
    // What fails on the way fails as a whole.
    tell({ordersOf({listedRow}), graphOrder(nodesOf({graphLine(u"L1"_s)}, u"c1"_s)),
          graphError("INTERNAL_SERVER_ERROR")});
    EXPECT_EQ(troubleOf(poll()), ServerFailed);
    tell({ordersOf({listedRow}), graphOrder(nodesOf({graphLine(u"L1"_s)}), refunds),
          graphError("INTERNAL_SERVER_ERROR")});
    EXPECT_EQ(troubleOf(poll()), ServerFailed);
    tell({ordersOf({listedRow}), graphError("INTERNAL_SERVER_ERROR")});
    EXPECT_EQ(troubleOf(poll()), ServerFailed);
    tell({ordersOf({listedRow}), graph({{u"order"_s, QJsonValue()}})});
    const PollReply gone = poll();
    EXPECT_EQ(troubleOf(gone), None);
    EXPECT_TRUE(gone.batch.events.isEmpty()) << "deleted meanwhile";
}

TEST_F(ShopifyScript, AnOrderWhosePagesFollowEachOtherInACircleIsAFailure)
{
    const auto more = [](const QString& after) {
        return graph({{u"order"_s, QJsonObject{{u"line_items"_s, nodesOf({graphLine(u"L2"_s)}, after)}}}});
    };
    tell({ordersOf({listedRow}), graphOrder(nodesOf({graphLine(u"L1"_s)}, u"c1"_s)), more(u"c2"_s), more(u"c1"_s)});
    const PollReply lines = poll();
    EXPECT_EQ(troubleOf(lines), BadAnswer);
    EXPECT_EQ(lines.failure->detail, u"a page that follows itself"_s);
    EXPECT_EQ(shop.timesAsked(graphPath), 4);
    const QJsonArray refunds{QJsonObject{{u"id"_s, u"R1"_s}}};
    const QJsonObject same = graph({{u"refund"_s, QJsonObject{{u"refund_line_items"_s, nodesOf({}, u"r1"_s)}}}});
    tell({ordersOf({listedRow}), graphOrder(nodesOf({graphLine(u"L1"_s)}), refunds), same}); // for ever
    EXPECT_EQ(troubleOf(poll()), BadAnswer);
}

TEST_F(ShopifyScript, ABudgetThatFillsSoonIsWaitedForAndALateOneIsNot)
{
    const auto throttled = [](double wanted) {
        QJsonObject body = graphError("THROTTLED");
        const QJsonObject budget{{u"currentlyAvailable"_s, 0}, {u"restoreRate"_s, 100}};
        body.insert(u"extensions"_s, QJsonObject{{u"cost"_s, QJsonObject{{u"requestedQueryCost"_s, wanted},
                                                                         {u"throttleStatus"_s, budget}}}});
        return body;
    };
    tell({throttled(100), ordersOf({})});
    EXPECT_EQ(troubleOf(poll()), None);
    EXPECT_EQ(shop.timesAsked(graphPath), 2);
    tell({throttled(3'000), ordersOf({})});
    const PollReply late = poll();
    EXPECT_EQ(troubleOf(late), Busy);
    EXPECT_EQ(late.failure->retryAfterMs, 30'000);
    EXPECT_EQ(shop.timesAsked(graphPath), 3);
}

TEST_F(ShopifyScript, ATokenThatIsTakenBackIsRenewedOnceWhereThereIsAKey)
{
    shop.tell(graphPath, "{}", 401);
    shop.tell(shopifyTokenPath, QJsonObject{{u"access_token"_s, u"A-2"_s}, {u"expires_in"_s, 600}});
    EXPECT_EQ(troubleOf(poll()), WrongKey);
    EXPECT_EQ(shop.timesAsked(shopifyTokenPath), 1);
    EXPECT_EQ(shop.asked(graphPath).constLast().headers.value("x-shopify-access-token"), "A-2");
    setup.credentials = {{}, {}, u"A-1"_s};
    EXPECT_EQ(troubleOf(poll()), WrongKey);
    EXPECT_EQ(shop.timesAsked(shopifyTokenPath), 1) << "nothing to renew with";
    EXPECT_EQ(shop.timesAsked(graphPath), 3);
}

TEST_F(ShopifyScript, OnlyWhatIsToldAsGoneIsGone)
{
    const auto source = shopSource(setup);
    const QStringList ids{u"1"_s, u"2"_s};
    tell({graph({{u"nodes"_s, QJsonArray{QJsonObject{{u"id"_s, u"1"_s}}, QJsonValue()}}})});
    const PollReply reply = lookedAgain(*source, ids);
    ASSERT_EQ(idsOf(reply), QStringList{u"2"_s});
    EXPECT_EQ(reply.batch.events.first().sourceStatus, u"deleted"_s);
    tell({graph({{u"nodes"_s, QJsonArray{QJsonValue()}}})});
    EXPECT_TRUE(lookedAgain(*source, ids).batch.events.isEmpty()) << "nobody knows which of the two";
    tell({graphError("INTERNAL_SERVER_ERROR")});
    const PollReply failed = lookedAgain(*source, ids);
    EXPECT_EQ(troubleOf(failed), ServerFailed);
    EXPECT_TRUE(failed.batch.events.isEmpty());
}

TEST_F(ShopifyScript, ATrialTellsTheShopsNameAndWhetherItsOrdersMayBeRead)
{
    const QJsonObject lab{{u"name"_s, u"Perlas"_s}, {u"myshopifyDomain"_s, u"Lab.myshopify.com"_s}};
    tell({graph({{u"shop"_s, lab}, {u"orders"_s, nodesOf({})}})});
    const ShopTrial good = triedOut(*shopSource(setup));
    EXPECT_EQ(good.trouble, None);
    EXPECT_EQ(good.shopName, u"Perlas"_s);
    EXPECT_TRUE(good.shopId.isEmpty()) << "asked at an address of its own, it keeps its own name";
    tell({graph({{u"shop"_s, lab}, {u"orders"_s, QJsonValue()}})});
    EXPECT_EQ(triedOut(*shopSource(setup)).trouble, NoPermission);
    tell({graphError("INTERNAL_SERVER_ERROR")});
    EXPECT_EQ(triedOut(*shopSource(setup)).trouble, ServerFailed);
}

// -- Mercado Libre

const QByteArray meliList = "/orders/search", meliOne = "/orders/2000011223344556",
                 meliParcel = "/shipments/44028000001", meliToken = "/oauth/token", meliMe = "/users/me";

class MeliScript : public ScriptedMarket
{
protected:
    void SetUp() override { begin(ShopKind::MercadoLibre, u"779432305"_s); }
    void tellRows(const QJsonArray& rows)
    {
        shop.forget(meliList);
        shop.tell(meliList, QJsonObject{{u"results"_s, rows}, {u"paging"_s, QJsonObject{{u"total"_s, rows.size()}}}});
    }
    static QJsonObject order() { return sample("mercadolibre/order_paid.json"); }
};

TEST_F(MeliScript, AListThatCannotBeReadIsAFailure)
{
    shop.tell(meliList, QJsonObject{{u"results"_s, u"none"_s}});
    EXPECT_EQ(troubleOf(poll()), BadAnswer);
    for (const char* missing : {"id", "last_updated"}) {
        QJsonObject row = order();
        row.remove(QLatin1String(missing));
        tellRows({row});
        EXPECT_EQ(troubleOf(poll()), BadAnswer) << missing;
    }
    shop.forget(meliList);
    shop.tell(meliList, QJsonObject{{u"error"_s, u"forbidden"_s}}, 403);
    const PollReply denied = poll();
    EXPECT_EQ(troubleOf(denied), NoPermission);
    EXPECT_EQ(denied.failure->detail, u"HTTP 403 forbidden"_s);
}

TEST_F(MeliScript, AnOrderDoesNotWaitForAParcelThatNobodyMaySee)
{
    tellRows({order()});
    shop.tell(meliOne, order());
    const auto withParcel = [this](const QJsonObject& told, int status) {
        shop.forget(meliParcel);
        shop.tell(meliParcel, told, status);
        return poll();
    };
    const QJsonObject error{{u"error"_s, u"no"_s}};
    EXPECT_EQ(withParcel({{u"status"_s, u"shipped"_s}}, 200).batch.events.value(0).fulfilment, Fulfilment::Shipped);
    for (const int unseen : {403, 404}) {
        const PollReply reply = withParcel({{u"status"_s, u"shipped"_s}}, unseen);
        EXPECT_EQ(reply.batch.events.size(), 1) << unseen;
        EXPECT_EQ(reply.batch.events.value(0).fulfilment, Fulfilment::None) << unseen;
    }
    EXPECT_EQ(troubleOf(withParcel(error, 500)), ServerFailed);
    const qsizetype before = shop.timesAsked(meliParcel);
    QJsonObject byHand = order();
    byHand.remove(u"shipping"_s);
    shop.forget(meliOne);
    shop.tell(meliOne, byHand);
    EXPECT_EQ(poll().batch.events.size(), 1);
    EXPECT_EQ(shop.timesAsked(meliParcel), before) << "handed over by agreement";
    shop.forget(meliOne);
    shop.tell(meliOne, error, 404);
    EXPECT_EQ(troubleOf(poll()), None) << "gone meanwhile";
    shop.forget(meliOne);
    shop.tell(meliOne, error, 500);
    EXPECT_EQ(troubleOf(poll()), ServerFailed);
}

TEST_F(MeliScript, OnlyWhatHasMovedIsToldWhenItIsLookedAtAgain)
{
    const auto source = shopSource(setup);
    const QStringList ids{u"2000011223344556"_s};
    shop.tell(meliOne, order());
    shop.tell(meliParcel, QJsonObject{{u"status"_s, u"shipped"_s}});
    EXPECT_EQ(lookedAgain(*source, ids).batch.events.size(), 1);
    EXPECT_TRUE(lookedAgain(*source, ids).batch.events.isEmpty());
    shop.forget(meliParcel);
    shop.tell(meliParcel, QJsonObject{{u"status"_s, u"delivered"_s}});
    EXPECT_EQ(lookedAgain(*source, ids).batch.events.value(0).fulfilment, Fulfilment::Delivered);
}

TEST_F(MeliScript, AnAccessThatIsRefusedIsRenewedOnceAndNotForEver)
{
    shop.tell(meliMe, QJsonObject{{u"error"_s, u"invalid_token"_s}}, 401);
    shop.tell(meliToken,
              QJsonObject{{u"access_token"_s, u"A-2"_s}, {u"expires_in"_s, 600}, {u"refresh_token"_s, u"R-2"_s}});
    const ShopTrial trial = triedOut(*shopSource(setup));
    EXPECT_EQ(trial.trouble, WrongKey);
    EXPECT_EQ(shop.timesAsked(meliMe), 2);
    EXPECT_EQ(shop.timesAsked(meliToken), 1);
    ASSERT_TRUE(trial.credentials) << "the old ones are spent";
    EXPECT_EQ(trial.credentials->refreshToken, u"R-2"_s);
}

} // namespace
