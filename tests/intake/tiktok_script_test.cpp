// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A TikTok Shop that does not do what it should: lists without ids, returns that fail, pages that never end.
#include "market_samples.h"
#include "scripted_shop.h"
#include "shop_sources.h"

using namespace kaibang;
using namespace kaibang::market_samples;
using namespace kaibang::samples;
using namespace Qt::Literals::StringLiterals;
using enum FeedTrouble;

namespace {

const QByteArray ordersPath = "/order/202309/orders/search", orderPath = "/order/202309/orders",
                 returnsPath = "/return_refund/202309/returns/search",
                 cancellationsPath = "/return_refund/202309/cancellations/search",
                 shopsPath = "/authorization/202309/shops", tokenPath = "/api/v2/token/refresh";

QJsonObject dataOf(const QJsonObject& data)
{
    return {{u"code"_s, 0}, {u"data"_s, data}};
}

QJsonObject refusal(const QString& message, int code = 9)
{
    return {{u"code"_s, code}, {u"message"_s, message}};
}

QJsonObject orderRow(const QString& id, qint64 changed = 1'795'500'600)
{
    return {{u"id"_s, id}, {u"update_time"_s, changed}};
}

QJsonObject returnRow(const QString& id, const QString& orderId)
{
    return {{u"return_id"_s, id}, {u"order_id"_s, orderId}, {u"update_time"_s, 1'795'500'600}};
}

class TiktokScript : public testing::Test
{
protected:
    void SetUp() override
    {
        setup.shop.kind = ShopKind::TikTokShop;
        setup.shop.shopId = u"7494"_s;
        setup.shop.sourceId = u"tiktok:lab"_s;
        setup.shop.address = shop.address();
        setup.credentials = {u"app"_s, u"s3cret"_s, u"A-1"_s, u"R-1"_s};
        setup.now = [] { return market_samples::now; };
        tellList(cancellationsPath, "cancellations", {});
    }
    OrderSource& source()
    {
        if (!m_source)
            m_source = shopSource(setup);
        return *m_source;
    }
    void tellList(const QByteArray& path, const char* name, const QJsonArray& entries, const QString& next = {})
    {
        shop.tell(path, dataOf({{QLatin1String(name), entries}, {u"next_page_token"_s, next}}));
    }
    /// The sample's order under other numbers.
    void tellOrders(const QStringList& ids, const char* status = "AWAITING_SHIPMENT")
    {
        QJsonArray orders;
        for (const QString& id : ids)
            orders.append(
                with(with(sample("tiktok/order_one_unit_cancelled.json"), "id", id), "status", QLatin1String(status)));
        shop.tell(orderPath, dataOf({{u"orders"_s, orders}}));
    }
    static QJsonObject cursorOf(const PollReply& reply)
    {
        return QJsonDocument::fromJson(reply.batch.nextCursor).object();
    }
    [[nodiscard]] QByteArray start() const { return firstCursorOf(ShopKind::TikTokShop, Instant{1'795'000'000'000}); }
    ScriptedShop shop;
    ShopSetup setup;

private:
    std::unique_ptr<OrderSource> m_source;
};

TEST_F(TiktokScript, AListThatCannotBeReadIsAFailure)
{
    const struct
    {
        QJsonObject row;
        FeedTrouble trouble;
    } cases[]{{{{u"update_time"_s, 1'795'500'600}}, BadAnswer},
              {orderRow(u"1"_s, 0), BadAnswer},
              {orderRow(u"1"_s, 5), TooOld}};
    for (const auto& told : cases) {
        shop.forget(ordersPath);
        tellList(ordersPath, "orders", {told.row});
        EXPECT_EQ(troubleOf(polled(source(), start())), told.trouble);
    }
    shop.forget(ordersPath);
    shop.tell(ordersPath, refusal(u"no such scope"_s));
    EXPECT_EQ(troubleOf(polled(source(), start())), NoPermission);
    EXPECT_EQ(shop.timesAsked(orderPath), 0);
}

TEST_F(TiktokScript, AnOrderWhoseReturnsFailComesAndIsKeptInMindOnce)
{
    tellList(ordersPath, "orders", {orderRow(u"1"_s)});
    tellOrders({u"1"_s});
    shop.tell(returnsPath, refusal(u"system error"_s));
    QJsonObject cursor = QJsonDocument::fromJson(start()).object();
    cursor.insert(u"untold"_s, QJsonArray{u"1"_s, u"2"_s});
    const PollReply reply = polled(source(), QJsonDocument(cursor).toJson());
    ASSERT_EQ(troubleOf(reply), None);
    EXPECT_EQ(idsOf(reply), QStringList{u"1"_s});
    EXPECT_EQ(cursorOf(reply).value("untold"_L1).toArray(), (QJsonArray{u"1"_s, u"2"_s}));
}

TEST_F(TiktokScript, BeyondSomeHundredSuchOrdersTheListWaits)
{
    tellList(ordersPath, "orders", {orderRow(u"1"_s)});
    tellOrders({u"1"_s});
    shop.tell(returnsPath, refusal(u"system error"_s));
    QJsonObject cursor = QJsonDocument::fromJson(start()).object();
    QJsonArray untold;
    for (int i = 0; i < 500; ++i)
        untold.append(u"8%1"_s.arg(i));
    cursor.insert(u"untold"_s, untold);
    const PollReply reply = polled(source(), QJsonDocument(cursor).toJson());
    EXPECT_EQ(troubleOf(reply), ServerFailed);
    EXPECT_TRUE(reply.batch.events.isEmpty());
    EXPECT_TRUE(reply.batch.nextCursor.isEmpty()) << "the old one holds";
}

TEST_F(TiktokScript, WhatReturnsCannotTellIsAskedForAgainAndTheCursorStays)
{
    tellList(ordersPath, "orders", {});
    const QByteArray cursor = polled(source(), start()).batch.nextCursor;
    // Its returns cannot be read for want of an order's number.
    tellList(returnsPath, "return_orders", {returnRow(u"7"_s, {})});
    PollReply reply = polled(source(), cursor);
    EXPECT_EQ(troubleOf(reply), None);
    EXPECT_EQ(reply.returns, ReturnsRead::Failed);
    EXPECT_EQ(reply.batch.nextCursor, cursor);
    // The list can be read, and then the returns of its order fail.
    shop.forget(returnsPath);
    tellList(returnsPath, "return_orders", {returnRow(u"7"_s, u"1"_s)});
    shop.tell(returnsPath, refusal(u"system error"_s));
    tellOrders({u"1"_s});
    ASSERT_EQ(troubleOf(polled(source(), cursor)), None);
    reply = polled(source(), cursor);
    EXPECT_EQ(reply.returns, ReturnsRead::Failed);
    EXPECT_TRUE(reply.batch.events.isEmpty());
    // At last all of it is there.
    shop.forget(returnsPath);
    tellList(returnsPath, "return_orders", {returnRow(u"7"_s, u"1"_s)});
    ASSERT_EQ(troubleOf(polled(source(), cursor)), None);
    reply = polled(source(), cursor);
    EXPECT_EQ(reply.returns, ReturnsRead::Yes);
    EXPECT_EQ(idsOf(reply), QStringList{u"1"_s});
}

TEST_F(TiktokScript, OrdersThatWereKeptInMindAreReadFirst)
{
    tellList(ordersPath, "orders", {});
    QJsonObject began = QJsonDocument::fromJson(start()).object();
    began.insert(u"untold"_s, QJsonArray{u"1"_s});
    const QByteArray cursor = polled(source(), QJsonDocument(began).toJson()).batch.nextCursor;
    shop.tell(orderPath, refusal(u"access denied"_s));
    PollReply reply = polled(source(), cursor);
    EXPECT_EQ(reply.returns, ReturnsRead::NotAllowed);
    EXPECT_EQ(reply.batch.nextCursor, cursor);
    shop.forget(orderPath);
    tellOrders({u"1"_s});
    tellList(returnsPath, "return_orders", {});
    ASSERT_EQ(troubleOf(polled(source(), cursor)), None);
    reply = polled(source(), cursor);
    EXPECT_EQ(idsOf(reply), QStringList{u"1"_s});
    EXPECT_EQ(reply.batch.events.value(0).amounts.refunded, 0) << "now it is told that nothing went back";
    EXPECT_FALSE(cursorOf(reply).contains("untold"_L1));
    EXPECT_TRUE(reply.batch.more);
}

TEST_F(TiktokScript, ReturnsAreReadPageByPageAndNotInACircle)
{
    tellList(ordersPath, "orders", {orderRow(u"1"_s)});
    tellOrders({u"1"_s});
    const auto back = [](const QString& id) {
        return QJsonObject{{u"return_id"_s, id},
                           {u"order_id"_s, u"1"_s},
                           {u"return_type"_s, u"REFUND"_s},
                           {u"return_status"_s, u"RETURN_OR_REFUND_REQUEST_COMPLETE"_s},
                           {u"refund_amount"_s, QJsonObject{{u"currency"_s, u"MXN"_s}, {u"refund_total"_s, u"10"_s}}}};
    };
    tellList(returnsPath, "return_orders", {back(u"7"_s)}, u"p2"_s);
    tellList(returnsPath, "return_orders", {back(u"7"_s), back(u"8"_s)}, u"p3"_s);
    tellList(returnsPath, "return_orders", {}, u"p4"_s);
    PollReply reply = polled(source(), start());
    EXPECT_EQ(reply.batch.events.value(0).amounts.refunded, 2000) << "one that stands on two pages is one";
    EXPECT_EQ(shop.timesAsked(returnsPath), 3) << "an empty page is the last";
    EXPECT_TRUE(shop.asked(returnsPath).at(1).target.contains("page_token=p2"));
    shop.forget(returnsPath);
    tellList(returnsPath, "return_orders", {back(u"7"_s)}, u"p2"_s); // for ever
    const auto anew = shopSource(setup);
    reply = polled(*anew, start());
    EXPECT_EQ(reply.batch.events.value(0).amounts.refunded, std::nullopt);
    EXPECT_EQ(cursorOf(reply).value("untold"_L1).toArray(), QJsonArray{u"1"_s});
}

TEST_F(TiktokScript, OnlyOfPaidOrdersThatWereCancelledCancellationsAreAsked)
{
    tellList(ordersPath, "orders", {orderRow(u"1"_s)});
    tellList(returnsPath, "return_orders", {});
    const QJsonObject unit =
        sample("tiktok/order_one_unit_cancelled.json").value("line_items"_L1).toArray().at(0).toObject();
    const auto asksFor = [&](const QJsonObject& order) {
        shop.forget(orderPath);
        shop.tell(orderPath, dataOf({{u"orders"_s, QJsonArray{with(order, "id", u"1"_s)}}}));
        shop.forget(cancellationsPath);
        shop.tell(
            cancellationsPath,
            dataOf({{u"cancellations"_s,
                     QJsonArray{QJsonObject{{u"cancel_id"_s, u"9"_s},
                                            {u"order_id"_s, u"1"_s},
                                            {u"cancel_status"_s, u"CANCELLATION_REQUEST_COMPLETE"_s},
                                            {u"refund_amount"_s, QJsonObject{{u"currency"_s, u"MXN"_s},
                                                                             {u"refund_total"_s, u"119"_s}}}}}}}));
        const qsizetype before = shop.timesAsked(cancellationsPath);
        const PollReply reply = polled(*shopSource(setup), start());
        EXPECT_EQ(troubleOf(reply), None);
        return std::pair(shop.timesAsked(cancellationsPath) > before,
                         reply.batch.events.value(0).amounts.refunded.value_or(-1));
    };
    using Asked = std::pair<bool, qint64>;
    const QJsonObject order = sample("tiktok/order_one_unit_cancelled.json");
    EXPECT_EQ(asksFor(order), Asked(true, 11900)) << "a unit of it was cancelled";
    const QJsonObject whole = with(order, "line_items", QJsonArray{unit});
    EXPECT_EQ(asksFor(whole), Asked(false, 0));
    EXPECT_EQ(asksFor(with(whole, "status", u"CANCELLED"_s)), Asked(true, 11900));
    EXPECT_EQ(asksFor(with(order, "paid_time", 0)).first, false);
    // What was asked for and is not there any more comes to nothing.
    shop.forget(orderPath);
    shop.tell(orderPath, dataOf({}));
    EXPECT_TRUE(polled(*shopSource(setup), start()).batch.events.isEmpty());
}

TEST_F(TiktokScript, AnAccessThatIsOverIsRenewedOnceAndNotForEver)
{
    shop.tell(shopsPath, refusal(u"expired"_s, 105002));
    shop.tell(tokenPath, dataOf({{u"access_token"_s, u"A-2"_s},
                                 {u"refresh_token"_s, u"R-2"_s},
                                 {u"access_token_expire_in"_s, 1'800'100'000}}));
    const ShopTrial trial = triedOut(source());
    EXPECT_EQ(trial.trouble, GrantEnded);
    EXPECT_EQ(shop.timesAsked(tokenPath), 1);
    EXPECT_EQ(shop.timesAsked(shopsPath), 2);
    EXPECT_EQ(shop.asked(shopsPath).at(1).headers.value("x-tts-access-token"), "A-2");
    ASSERT_TRUE(trial.credentials) << "the old ones are spent";
    EXPECT_EQ(trial.credentials->refreshToken, u"R-2"_s);
}

TEST_F(TiktokScript, OfSeveralShopsTheOneThatIsMeantIsTaken)
{
    const auto chosen = [this](const QString& id, const QString& name) {
        setup.shop.shopId = id;
        setup.shop.name = name;
        return triedOut(*shopSource(setup));
    };
    const auto entry = [](const char* id, const char* name) {
        return QJsonObject{{u"id"_s, QLatin1String(id)}, {u"name"_s, QLatin1String(name)}, {u"cipher"_s, u"C"_s}};
    };
    shop.tell(shopsPath, dataOf({{u"shops"_s, QJsonArray{entry("1", "One"), entry("2", "Two"), entry("3", "")}}}));
    tellList(ordersPath, "orders", {});
    tellList(returnsPath, "return_orders", {});
    EXPECT_EQ(chosen(u"2"_s, {}).shopName, u"Two"_s);
    EXPECT_EQ(chosen(u"9"_s, u"Two"_s).shopId, u"2"_s);
    EXPECT_EQ(chosen(u"9"_s, u"Nine"_s).shopId, u"1"_s) << "else the first";
    EXPECT_EQ(chosen(u"9"_s, {}).shopId, u"1"_s) << "no name is not the name of the third";
    ASSERT_TRUE(chosen(u"2"_s, {}).credentials);
    shop.forget(ordersPath);
    shop.tell(ordersPath, refusal(u"no permission"_s));
    const ShopTrial denied = chosen(u"2"_s, {});
    EXPECT_EQ(denied.trouble, NoPermission);
    EXPECT_FALSE(denied.credentials) << "nothing was spent";
    EXPECT_EQ(shop.asked(ordersPath).constLast().target.contains("shop_cipher=C"), true);
}

} // namespace
