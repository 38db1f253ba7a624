// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Orders of Mercado Libre and TikTok Shop that are incomplete or wrong: which are refused and why, and what the others
// come to.
#include "market_samples.h"
#include "meli_orders.h"
#include "tiktok_orders.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace kaibang;
using namespace kaibang::market_samples;
using namespace Qt::Literals::StringLiterals;

namespace {

struct NamedWrong
{
    QJsonObject order;
    const char* wrong;
};

QJsonObject without(QJsonObject object, const char* name)
{
    object.remove(QLatin1String(name));
    return object;
}

QJsonObject withIn(const QJsonObject& object, const char* inner, const char* name, const QJsonValue& value)
{
    return with(object, inner, with(object.value(QLatin1String(inner)).toObject(), name, value));
}

QJsonObject firstIn(const QJsonObject& object, const char* list)
{
    return object.value(QLatin1String(list)).toArray().at(0).toObject();
}

// -- Mercado Libre

QJsonObject meliPaid()
{
    return sample("mercadolibre/order_paid.json");
}

OrderEvent meliRead(const QJsonObject& order, const QJsonObject& parcel = {})
{
    const auto event = meliOrder(order, parcel, u"779432305"_s, now);
    EXPECT_TRUE(event.ok()) << (event ? "" : event.error().detail.toStdString());
    return event ? event.value() : OrderEvent{};
}

QJsonObject meliLine(const char* name, const QJsonValue& value)
{
    return with(meliPaid(), "order_items", QJsonArray{with(firstIn(meliPaid(), "order_items"), name, value)});
}

QJsonObject meliItem(const QJsonObject& item)
{
    return meliLine("item", item);
}

QJsonObject meliPayment(std::initializer_list<std::pair<const char*, QJsonValue>> changes)
{
    QJsonObject payment = firstIn(meliPaid(), "payments");
    for (const auto& [name, value] : changes)
        payment = with(payment, name, value);
    return with(meliPaid(), "payments", QJsonArray{payment});
}

TEST(MeliOrder, WhatIsMissingOrWrongIsNamed)
{
    const QJsonObject item = firstIn(meliPaid(), "order_items").value("item"_L1).toObject();
    for (const NamedWrong& told : {
             NamedWrong{without(meliPaid(), "currency_id"), "currency_id"},
             NamedWrong{without(meliPaid(), "id"), "id"},
             NamedWrong{with(meliPaid(), "date_created", u"2026-11-20T14:01:02"_s), "date_created"},
             NamedWrong{without(meliPaid(), "total_amount"), "total_amount"},
             NamedWrong{with(meliPaid(), "total_amount", u"free"_s), "total_amount"},
             NamedWrong{meliLine("quantity", u"0"_s), "order_items"},
             NamedWrong{meliLine("quantity", u"0.5"_s), "order_items"},
             NamedWrong{meliItem(without(without(item, "id"), "variation_id")), "order_items"},
             NamedWrong{meliItem(with(without(item, "id"), "variation_id", 7)), "order_items"},
             NamedWrong{meliLine("unit_price", u"1,2"_s), "unit_price"},
             NamedWrong{meliPayment({{"shipping_cost", u"x"_s}}), "shipping_cost"},
             NamedWrong{meliPayment({{"transaction_amount", u"92233720368547758.07"_s}}), "sum"},
         }) {
        const auto event = meliOrder(told.order, {}, u"1"_s, now);
        ASSERT_FALSE(event.ok()) << told.wrong;
        EXPECT_EQ(event.error().detail, QLatin1String(told.wrong));
    }
}

TEST(MeliOrder, ALineTellsWhatItCanWithoutTheRest)
{
    const QJsonObject item{{u"id"_s, u"MLM1"_s},
                           {u"seller_custom_field"_s, u"OWN-1"_s},
                           {u"variation_attributes"_s, QJsonArray{QJsonObject{{u"value_name"_s, QJsonValue()}},
                                                                  QJsonObject{{u"value_name"_s, u"Rosa"_s}}}}};
    const OrderLine line = meliRead(meliItem(item)).lines.at(0);
    EXPECT_EQ(line.lineId, u"MLM1"_s);
    EXPECT_EQ(line.productId, u"MLM1"_s);
    EXPECT_EQ(line.sku, u"OWN-1"_s);
    EXPECT_EQ(line.variant, u"Rosa"_s) << "a choice without a name is none";
    const OrderEvent priceless = meliRead(meliLine("unit_price", QJsonValue()));
    EXPECT_EQ(priceless.lines.at(0).lineTotal, std::nullopt);
    EXPECT_TRUE(priceless.flags.testFlag(EventFlag::AmountMismatch)) << "its total is more than nothing";
}

TEST(MeliOrder, MoneyThatWentBackIsToldByItsPayment)
{
    const OrderEvent taken = meliRead(meliPayment({{"status", u"charged_back"_s}}));
    EXPECT_EQ(taken.amounts.refunded, 49980) << "the bank took all of it";
    EXPECT_EQ(taken.refunds.at(0).reason, u"charged_back"_s);
    EXPECT_EQ(taken.lines.at(0).refundedQuantity, u"2"_s);
    const OrderEvent partly =
        meliRead(meliPayment({{"status", u"charged_back"_s}, {"transaction_amount_refunded", u"100"_s}}));
    EXPECT_EQ(partly.amounts.refunded, 10000);
    EXPECT_EQ(partly.lines.at(0).refundedAmount, 10000);
    EXPECT_TRUE(partly.lines.at(0).refundedQuantity.isEmpty()) << "not the whole line";
    const OrderEvent back =
        meliRead(meliPayment({{"transaction_amount_refunded", u"499.8"_s}, {"date_approved", QJsonValue()}}));
    EXPECT_TRUE(back.refunds.at(0).reason.isEmpty());
    EXPECT_EQ(back.paidAt, std::nullopt);
    EXPECT_EQ(back.amounts.buyerPaid, 58980);
    // Of two items nobody says which went back.
    const QJsonObject two = meliPayment({{"transaction_amount_refunded", u"100"_s}});
    QJsonArray lines = two.value("order_items"_L1).toArray();
    lines.append(lines.at(0));
    for (const OrderLine& line : meliRead(with(two, "order_items", lines)).lines)
        EXPECT_EQ(line.refundedAmount, std::nullopt);
    // Paid by its word alone: nothing has gone back, and how much came is not told.
    const OrderEvent word = meliRead(with(meliPaid(), "payments", QJsonArray()));
    EXPECT_EQ(word.payment, Payment::Paid);
    EXPECT_EQ(word.amounts.refunded, 0);
    EXPECT_EQ(word.amounts.buyerPaid, std::nullopt);
    EXPECT_EQ(meliRead(with(with(meliPaid(), "payments", QJsonArray()), "status", u"confirmed"_s)).amounts.refunded,
              std::nullopt);
}

TEST(MeliOrder, AParcelSaysWhereTheGoodsAre)
{
    const auto parcel = [](const char* status, std::initializer_list<std::pair<QString, QJsonValue>> history = {}) {
        return QJsonObject{{u"status"_s, QLatin1String(status)},
                           {u"status_history"_s, QJsonObject(history)},
                           {u"last_updated"_s, u"2026-11-24T10:00:00.000+0000"_s}};
    };
    EXPECT_EQ(meliRead(meliPaid(), parcel("shipped")).fulfilment, Fulfilment::Shipped);
    EXPECT_EQ(meliRead(meliPaid(), parcel("not_delivered")).fulfilment, Fulfilment::Shipped) << "on its way back";
    EXPECT_EQ(
        meliRead(meliPaid(), parcel("not_delivered", {{u"date_returned"_s, u"2026-11-24T09:00:00.000Z"_s}})).fulfilment,
        Fulfilment::Returned);
    EXPECT_EQ(meliRead(meliPaid(), parcel("delivered")).closed, Closed::Completed);
    EXPECT_EQ(meliRead(with(meliPaid(), "status", u"partially_refunded"_s), parcel("delivered")).closed,
              Closed::Completed);
    EXPECT_EQ(meliRead(with(meliPaid(), "status", u"confirmed"_s), parcel("delivered")).closed, Closed::None)
        << "nobody has paid for it";
    EXPECT_EQ(meliRead(with(meliPaid(), "status", u"cancelled"_s), parcel("delivered")).closed,
              Closed::CancelledUnpaid);
    EXPECT_EQ(meliRead(meliPaid(), parcel("shipped")).sourceUpdatedAt, at("2026-11-24T10:00:00Z"));
    EXPECT_EQ(meliRead(without(meliPaid(), "last_updated"), parcel("shipped")).sourceUpdatedAt, std::nullopt)
        << "a parcel's time is not the order's";
    EXPECT_EQ(meliTime(u"2026-11-20T18:01:02.000+0000"_s), at("2026-11-20T18:01:02Z"));
    EXPECT_EQ(meliTime(u"0400"_s), std::nullopt);
}

// -- TikTok Shop

QJsonObject tiktokPaid()
{
    return sample("tiktok/order_one_unit_cancelled.json");
}

OrderEvent tiktokRead(const QJsonObject& order, const TiktokBack& back = {})
{
    const auto event = tiktokOrder(order, back, u"7494"_s, now);
    EXPECT_TRUE(event.ok()) << (event ? "" : event.error().detail.toStdString());
    return event ? event.value() : OrderEvent{};
}

QJsonObject tiktokUnits(const QJsonArray& units)
{
    return with(tiktokPaid(), "line_items", units);
}

QJsonObject returned(std::initializer_list<std::pair<QString, QJsonValue>> more)
{
    QJsonObject told{{u"return_id"_s, u"7"_s},
                     {u"return_type"_s, u"RETURN_AND_REFUND"_s},
                     {u"return_status"_s, u"RETURN_OR_REFUND_REQUEST_COMPLETE"_s},
                     {u"refund_amount"_s, QJsonObject{{u"currency"_s, u"MXN"_s}, {u"refund_total"_s, u"50"_s}}},
                     {u"return_line_items"_s,
                      QJsonArray{QJsonObject{{u"order_line_item_id"_s, u"577000000000000202"_s},
                                             {u"refund_amount"_s,
                                              QJsonObject{{u"currency"_s, u"MXN"_s}, {u"refund_total"_s, u"50"_s}}}}}}};
    for (const auto& [name, value] : more)
        told.insert(name, value);
    return told;
}

TEST(TiktokOrder, WhatIsMissingOrWrongIsNamed)
{
    const QJsonObject unit = firstIn(tiktokPaid(), "line_items");
    for (const NamedWrong& told : {
             NamedWrong{withIn(tiktokPaid(), "payment", "currency", QJsonValue()), "payment.currency"},
             NamedWrong{withIn(tiktokPaid(), "payment", "total_amount", QJsonValue()), "payment.total_amount"},
             NamedWrong{withIn(tiktokPaid(), "payment", "tax", u"x"_s), "tax"},
             NamedWrong{without(tiktokPaid(), "id"), "id"},
             NamedWrong{without(tiktokPaid(), "create_time"), "create_time"},
             NamedWrong{with(tiktokPaid(), "create_time", 0), "create_time"},
             NamedWrong{with(tiktokPaid(), "create_time", u"1795500000000"_s), "create_time"}, // milliseconds
             NamedWrong{tiktokUnits({without(unit, "id")}), "line_items.id"},
             NamedWrong{tiktokUnits({with(unit, "sale_price", u"-"_s)}), "sale_price"},
         }) {
        const auto event = tiktokOrder(told.order, {}, u"1"_s, now);
        ASSERT_FALSE(event.ok()) << told.wrong;
        EXPECT_EQ(event.error().detail, QLatin1String(told.wrong));
    }
    const auto wrongBack = [](const QJsonObject& told) {
        const auto event = tiktokOrder(tiktokPaid(), {{told}, {}, true}, u"1"_s, now);
        return event ? QString() : event.error().detail;
    };
    EXPECT_EQ(wrongBack(returned({{u"return_id"_s, QJsonValue()}})), u"return_id"_s);
    EXPECT_EQ(wrongBack(returned(
                  {{u"refund_amount"_s, QJsonObject{{u"currency"_s, u"MXN"_s}, {u"refund_total"_s, u"-1"_s}}}})),
              u"refund_amount.refund_total"_s);
}

TEST(TiktokOrder, UnitsAreOneLineWhereTheirPriceIsTheSame)
{
    const QJsonObject unit = firstIn(tiktokPaid(), "line_items");
    const auto each = [&unit](const char* id, const QJsonValue& price) {
        return with(with(unit, "id", QLatin1String(id)), "sale_price", price);
    };
    const OrderEvent event = tiktokRead(
        tiktokUnits({each("1000", u"119"_s), each("999", u"119"_s), each("1001", u"99"_s), each("5", QJsonValue())}));
    ASSERT_EQ(event.lines.size(), 3);
    EXPECT_EQ(event.lines.at(0).lineId, u"999"_s) << "a number, not a text: 999 comes before 1000";
    EXPECT_EQ(event.lines.at(0).quantity, u"2"_s);
    EXPECT_EQ(event.lines.at(1).lineTotal, 9900);
    EXPECT_EQ(event.lines.at(2).unitPrice, std::nullopt);
    EXPECT_EQ(event.lines.at(2).lineTotal, std::nullopt);
}

TEST(TiktokOrder, WhatIsInThePriceIsNotAddedToIt)
{
    const auto paid = [](const char* tax, const char* total) {
        return tiktokRead(withIn(withIn(tiktokPaid(), "payment", "tax", QLatin1String(tax)), "payment", "total_amount",
                                 QLatin1String(total)));
    };
    EXPECT_EQ(paid("54.81", "397.4").amounts.tax, std::nullopt) << "the prices hold it";
    EXPECT_FALSE(paid("54.81", "397.4").flags.testFlag(EventFlag::AmountMismatch));
    EXPECT_EQ(paid("54.81", "452.21").amounts.tax, 5481);
    EXPECT_FALSE(paid("54.81", "452.21").flags.testFlag(EventFlag::AmountMismatch));
    EXPECT_TRUE(paid("54.81", "420").flags.testFlag(EventFlag::AmountMismatch));
    EXPECT_EQ(paid("0", "397.4").amounts.tax, 0);
    const OrderEvent unknown =
        tiktokRead(withIn(tiktokPaid(), "payment", "original_total_product_price", QJsonValue()));
    EXPECT_EQ(unknown.amounts.itemsTotal, std::nullopt);
    EXPECT_FALSE(unknown.flags.testFlag(EventFlag::AmountMismatch)) << "nothing to compare";
}

TEST(TiktokOrder, CashOnDeliveryIsPaidWhenItHasArrived)
{
    const auto of = [](const char* status, bool isCod, bool isPaid) {
        const QJsonObject order = with(with(tiktokPaid(), "status", QLatin1String(status)), "is_cod", isCod);
        return tiktokRead(isPaid ? order : without(order, "paid_time")).payment;
    };
    EXPECT_EQ(of("IN_TRANSIT", true, false), Payment::Pending);
    EXPECT_EQ(of("DELIVERED", true, false), Payment::Paid);
    EXPECT_EQ(of("IN_TRANSIT", true, true), Payment::Paid);
    EXPECT_EQ(of("IN_TRANSIT", false, false), Payment::Paid);
    EXPECT_EQ(of("UNPAID", true, false), Payment::Unpaid);
}

TEST(TiktokOrder, WhatIsNotMaskedIsKept)
{
    const OrderEvent event = tiktokRead(with(tiktokPaid(), "recipient_address",
                                             QJsonObject{{u"name"_s, u"Ana Ejemplo"_s},
                                                         {u"phone_number"_s, u"3110000000"_s},
                                                         {u"full_address"_s, u"Tepic, ***"_s}}));
    EXPECT_EQ(event.buyer.receiver, u"Ana Ejemplo"_s);
    EXPECT_EQ(event.buyer.phone, u"3110000000"_s);
    EXPECT_TRUE(event.buyer.address.isEmpty());
    EXPECT_TRUE(event.flags.testFlag(EventFlag::Masked));
}

TEST(TiktokReturns, AGoodOfWhichNobodyKnowsStaysOutAndAKeptOneIsNotBack)
{
    const QJsonObject order = with(tiktokPaid(), "status", u"DELIVERED"_s);
    const auto lineOf = [&order](const QJsonObject& told) { return tiktokRead(order, {{told}, {}, true}).lines.at(0); };
    EXPECT_EQ(lineOf(returned({})).refundedQuantity, u"2"_s) << "the cancelled unit, and the one that came back";
    EXPECT_EQ(lineOf(returned({})).refundedAmount, 5000);
    EXPECT_EQ(lineOf(returned({{u"can_buyer_keep_item"_s, true}})).refundedQuantity, u"1"_s);
    EXPECT_EQ(lineOf(returned({{u"return_line_items"_s, QJsonArray{QJsonObject{{u"order_line_item_id"_s, u"1"_s}}}}}))
                  .refundedAmount,
              std::nullopt)
        << "of an older state of the order";
    // A replacement is no money, unless it ended as a refund.
    EXPECT_EQ(lineOf(returned({{u"return_type"_s, u"REPLACEMENT"_s}})).refundedAmount, std::nullopt);
    EXPECT_EQ(lineOf(returned({{u"return_type"_s, u"REPLACEMENT"_s},
                               {u"return_status"_s, u"REPLACEMENT_REQUEST_REFUND_SUCCESS"_s}}))
                  .refundedAmount,
              5000);
    // A cancellation that was refused leaves a cancelled order's money untold.
    TiktokBack refused{
        {}, {QJsonObject{{u"cancel_id"_s, u"9"_s}, {u"cancel_status"_s, u"CANCELLATION_REQUEST_REJECT"_s}}}, true};
    EXPECT_EQ(tiktokRead(with(tiktokPaid(), "status", u"CANCELLED"_s), refused).amounts.refunded, std::nullopt);
}

} // namespace
