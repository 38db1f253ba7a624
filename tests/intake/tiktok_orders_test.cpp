// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Orders of TikTok Shop as it writes them, what went back of them, and its signatures.
#include "hmac.h"
#include "market_samples.h"
#include "order.h"
#include "shop_sources.h"
#include "tiktok_orders.h"
#include "tiktok_sign.h"

#include <QJsonArray>
#include <QMap>
#include <gtest/gtest.h>

using namespace kaibang;
using namespace kaibang::market_samples;
using namespace Qt::Literals::StringLiterals;

namespace {

TEST(TiktokOrder, EqualUnitsAreOneLineAndKeepItsName)
{
    const auto read = tiktokOrder(sample("tiktok/order_one_unit_cancelled.json"), {}, u"7494"_s, now);
    ASSERT_TRUE(read.ok()) << read.error().detail.toStdString();
    const OrderEvent& event = read.value();
    EXPECT_EQ(event.source, u"tiktok"_s);
    EXPECT_EQ(event.payment, Payment::Paid);
    EXPECT_EQ(event.placedAt, Instant{1'795'500'000'000});
    ASSERT_EQ(event.lines.size(), 2);
    const OrderLine& line = event.lines.front();
    EXPECT_EQ(line.lineId, u"577000000000000201"_s); // the smallest, though that very unit is cancelled
    EXPECT_EQ(line.quantity, u"3"_s);
    EXPECT_EQ(line.unitPrice, 11900);
    EXPECT_EQ(line.lineTotal, 35700);
    EXPECT_EQ(line.refundedQuantity, u"1"_s);
    EXPECT_EQ(event.lines.at(1).unitPrice, 490); // "4.9"
    EXPECT_EQ(event.amounts.buyerPaid, 39740);
    EXPECT_EQ(event.amounts.refunded, std::nullopt);
    EXPECT_FALSE(event.flags.testFlag(EventFlag::AmountMismatch));
    EXPECT_TRUE(event.flags.testFlag(EventFlag::Masked));
    EXPECT_TRUE(event.buyer.phone.isEmpty());
    EXPECT_TRUE(event.buyer.address.isEmpty());
}

TEST(TiktokOrder, StatesSayWhatTheyMean)
{
    const QJsonObject order = sample("tiktok/order_one_unit_cancelled.json");
    const auto of = [&order](const char* word, int paidTime = 1'795'500'060) {
        return tiktokOrder(with(with(order, "status", QLatin1String(word)), "paid_time", QString::number(paidTime)), {},
                           u"7494"_s, now)
            .value();
    };
    EXPECT_EQ(of("UNPAID", 0).payment, Payment::Unpaid);
    EXPECT_EQ(of("UNPAID", 0).amounts.buyerPaid, std::nullopt);
    EXPECT_EQ(of("ON_HOLD").payment, Payment::Paid);
    EXPECT_EQ(of("PARTIALLY_SHIPPING").fulfilment, Fulfilment::Partial);
    EXPECT_EQ(of("AWAITING_COLLECTION").fulfilment, Fulfilment::Shipped);
    EXPECT_EQ(of("IN_TRANSIT").fulfilment, Fulfilment::Shipped);
    EXPECT_EQ(of("DELIVERED").fulfilment, Fulfilment::Delivered);
    EXPECT_EQ(of("COMPLETED").closed, Closed::Completed);
    for (const char* word : {"CANCEL", "CANCELLED"}) {
        EXPECT_EQ(of(word, 0).closed, Closed::CancelledUnpaid) << word;
        EXPECT_EQ(of(word).closed, Closed::CancelledRefunded) << word;
        EXPECT_EQ(of(word).amounts.refunded, std::nullopt) << word; // unknown, which is not zero
    }
    EXPECT_TRUE(of("LOST").flags.testFlag(EventFlag::UnknownStatus));
    EXPECT_EQ(tiktokOrder(with(with(order, "is_cod", true), "paid_time", u"0"_s), {}, u"7494"_s, now).value().payment,
              Payment::Pending);
}

// Its numbers are the order's of the sample: the unit 201 was cancelled, 202 and 203 are the others of its line.
QJsonObject tiktokBack(const char* kind, const char* id, const char* unit, const char* amount, const char* status)
{
    const QString name = QLatin1String(kind);
    const QJsonObject money{{u"currency"_s, u"MXN"_s},
                            {u"refund_total"_s, QLatin1String(amount)},
                            {u"refund_subtotal"_s, QLatin1String(amount)}};
    return {{name + u"_id"_s, QLatin1String(id)},
            {u"order_id"_s, u"576500000000000123"_s},
            {name + u"_status"_s, QLatin1String(status)},
            {name + u"_reason_text"_s, u"llegó rota"_s},
            {u"update_time"_s, u"1795600000"_s},
            {u"refund_amount"_s, money},
            {name + u"_line_items"_s,
             QJsonArray{QJsonObject{{u"order_line_item_id"_s, u"577000000000000"_s + QLatin1String(unit)},
                                    {u"refund_amount"_s, money}}}}};
}

TEST(TiktokReturns, WhatWentBackIsOfTheLineAndItsUnits)
{
    constexpr auto complete = "RETURN_OR_REFUND_REQUEST_COMPLETE";
    const QJsonObject order = with(sample("tiktok/order_one_unit_cancelled.json"), "status", u"DELIVERED"_s);
    TiktokBack back;
    back.isTold = true;
    back.returns = {
        with(tiktokBack("return", "7", "202", "100", complete), "return_type", u"RETURN_AND_REFUND"_s),
        with(tiktokBack("return", "8", "203", "9.5", complete), "return_type", u"REFUND"_s),
        with(tiktokBack("return", "9", "204", "4.9", "RETURN_OR_REFUND_REQUEST_PENDING"), "return_type",
             u"RETURN_AND_REFUND"_s),
        with(tiktokBack("return", "10", "204", "4.9", "REFUND_OR_RETURN_REQUEST_REJECT"), "return_type", u"REFUND"_s),
        with(tiktokBack("return", "11", "204", "4.9", "REPLACEMENT_REQUEST_COMPLETE"), "return_type",
             u"REPLACEMENT"_s)};
    back.cancellations = {tiktokBack("cancel", "12", "201", "119", "CANCELLATION_REQUEST_COMPLETE")};
    const auto read = tiktokOrder(order, back, u"7494"_s, now);
    ASSERT_TRUE(read.ok()) << read.error().detail.toStdString();
    const OrderEvent& event = read.value();
    EXPECT_EQ(event.amounts.refunded, 10000 + 950 + 11900);
    const OrderLine& line = event.lines.front();
    EXPECT_EQ(line.refundedQuantity, u"2"_s) << "the cancelled unit and the returned one; the buyer keeps the third";
    EXPECT_EQ(line.refundedAmount, 10000 + 950 + 11900);
    EXPECT_EQ(event.lines.at(1).refundedAmount, std::nullopt);
    ASSERT_EQ(event.refunds.size(), 5);
    QMap<QString, RefundState> states;
    for (const Refund& refund : event.refunds)
        states.insert(refund.refundId, refund.state);
    EXPECT_EQ(states, (QMap<QString, RefundState>{{u"7"_s, RefundState::Done},
                                                  {u"8"_s, RefundState::Done},
                                                  {u"9"_s, RefundState::Requested},
                                                  {u"10"_s, RefundState::Refused},
                                                  {u"12"_s, RefundState::Done}}));
    EXPECT_EQ(event.refunds.front().reason, u"llegó rota"_s);
    EXPECT_EQ(event.refunds.front().at, Instant{1'795'600'000'000});
    // A granted request is no money yet; the same entry later is.
    const Order asked = merged({}, event, "1");
    back.returns[2] = with(back.returns[2], "return_status", QLatin1String(complete));
    const Order paid = merged(asked, tiktokOrder(order, back, u"7494"_s, now).value(), "2");
    EXPECT_EQ(asked.payment, Payment::PartlyRefunded);
    EXPECT_EQ(paid.refundedTotal() - asked.refundedTotal(), 490);
    EXPECT_EQ(merged(paid, event, "1").refundedTotal(), paid.refundedTotal()) << "an older report takes nothing back";
}

TEST(TiktokReturns, NobodyHavingToldIsNotNothing)
{
    const QJsonObject order = sample("tiktok/order_one_unit_cancelled.json");
    const QJsonObject cancelled = with(order, "status", u"CANCELLED"_s);
    const auto refunded = [](const QJsonObject& of, const TiktokBack& back) {
        return tiktokOrder(of, back, u"7494"_s, now).value().amounts.refunded;
    };
    TiktokBack told;
    told.isTold = true;
    EXPECT_EQ(refunded(order, {}), std::nullopt);
    EXPECT_EQ(refunded(order, told), 0);
    EXPECT_EQ(refunded(cancelled, told), std::nullopt); // paid and cancelled: something went back
    told.cancellations = {tiktokBack("cancel", "12", "201", "397.4", "CANCELLATION_REQUEST_SUCCESS")};
    EXPECT_EQ(refunded(cancelled, told), 39740);
    EXPECT_EQ(merged({}, tiktokOrder(cancelled, told, u"7494"_s, now).value(), "1").payment, Payment::Refunded);
    told.cancellations[0].remove(u"refund_amount"_s);
    EXPECT_EQ(refunded(cancelled, told), std::nullopt);
    // Before it was paid there is nothing to give back.
    EXPECT_EQ(refunded(with(cancelled, "paid_time", u"0"_s), told), 0);
    QJsonObject dollars = tiktokBack("return", "7", "202", "100", "RETURN_OR_REFUND_REQUEST_COMPLETE");
    dollars.insert(u"refund_amount"_s, QJsonObject{{u"currency"_s, u"USD"_s}, {u"refund_total"_s, u"1"_s}});
    TiktokBack foreign{{dollars}, {}, true};
    EXPECT_EQ(tiktokOrder(order, foreign, u"7494"_s, now).error().detail, u"refund_amount.currency"_s);
}

// The amount is not told: a total that calls it nothing would be wrong.
TEST(TiktokReturns, AnAmountThatIsNotToldIsUnknown)
{
    const QJsonObject order = with(sample("tiktok/order_one_unit_cancelled.json"), "status", u"DELIVERED"_s);
    TiktokBack back;
    back.isTold = true;
    QJsonObject silent = tiktokBack("return", "7", "202", "1", "RETURN_OR_REFUND_REQUEST_COMPLETE");
    silent.remove(u"refund_amount"_s);
    back.returns = {silent};
    const Order known = merged({}, tiktokOrder(order, back, u"7494"_s, now).value(), "1");
    EXPECT_TRUE(known.isRefundUnknown());
    EXPECT_EQ(known.amounts.refunded, std::nullopt);
}

TEST(TiktokSign, TheDocumentedVectorIsRightAndAnythingElseWrong)
{
    const QByteArray body =
        R"({"type":1,"tts_notification_id":"7380066284010030890","shop_id":"7495540735365777507","timestamp":1718305585,)"
        R"("data":{"is_on_hold_order":true,"order_id":"576653688135258178","order_status":"UNPAID","update_time":1718305585}})";
    const QByteArray right = "5dec0f11ec2f6783b8deee53c9ffbf8d024302f7c7e7fa55a35d17629031ac05";
    const ShopDoor door{ShopKind::TikTokShop, {}, "abcdef", "123"};
    EXPECT_TRUE(isTiktokSignature(right, body, door));
    EXPECT_FALSE(isTiktokSignature(right, body + ' ', door));
    EXPECT_FALSE(isTiktokSignature(right.chopped(1), body, door));
    EXPECT_FALSE(isTiktokSignature({}, body, door));
    EXPECT_FALSE(isTiktokSignature(right, body, {ShopKind::TikTokShop, {}, "abcdef", "124"}));
    EXPECT_FALSE(isTiktokSignature(right, body, {ShopKind::TikTokShop, {}, "abcdef", ""}));
    EXPECT_EQ(tiktokWebhookShop(body), u"7495540735365777507"_s);
    EXPECT_EQ(tiktokWebhookShop("[]"), std::nullopt);
    // A request's items are signed by name, whatever their order, and neither the token nor the signature itself.
    EXPECT_EQ(tiktokSignature("s", "/p", {{"b", "2"}, {"a", "1"}, {"sign", "x"}, {"access_token", "y"}}, "{}"),
              hexOf(hmacSha256("s", {"s/pa1b2{}s"})));
}

} // namespace
