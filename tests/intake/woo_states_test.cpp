// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Orders of WooCommerce that are incomplete or wrong: which are refused and why, and what the others come to.
#include "woo_orders.h"

#include <gtest/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject wooChanged(QJsonObject object, std::initializer_list<std::pair<QString, QJsonValue>> changes)
{
    for (const auto& [name, value] : changes)
        object.insert(name, value);
    return object;
}

QJsonObject wooItem(std::initializer_list<std::pair<QString, QJsonValue>> changes = {})
{
    return wooChanged({{u"id"_s, 7},
                       {u"name"_s, u"Mango"_s},
                       {u"product_id"_s, 18},
                       {u"variation_id"_s, 0},
                       {u"quantity"_s, 2},
                       {u"subtotal"_s, u"370.00"_s},
                       {u"total"_s, u"370.00"_s}},
                      changes);
}

QJsonObject wooPlain(std::initializer_list<std::pair<QString, QJsonValue>> changes = {})
{
    return wooChanged({{u"id"_s, 20},
                       {u"status"_s, u"processing"_s},
                       {u"currency"_s, u"MXN"_s},
                       {u"date_created_gmt"_s, u"2026-11-23T22:09:37"_s},
                       {u"date_paid_gmt"_s, u"2026-11-23T22:09:39"_s},
                       {u"shipping_total"_s, u"80.00"_s},
                       {u"total"_s, u"450.00"_s},
                       {u"line_items"_s, QJsonArray{wooItem()}},
                       {u"refunds"_s, QJsonArray()}},
                      changes);
}

OrderEvent wooRead(const QJsonObject& order)
{
    const auto event = wooOrder(order, u"shop"_s, Origin::Poll, Instant{1'800'000'000'000});
    EXPECT_TRUE(event.ok()) << (event ? "" : event.error().detail.toStdString());
    return event ? event.value() : OrderEvent{};
}

OrderLine wooLine(std::initializer_list<std::pair<QString, QJsonValue>> changes)
{
    return wooRead(wooPlain({{u"line_items"_s, QJsonArray{wooItem(changes)}}})).lines.value(0);
}

TEST(WooOrder, WhatIsMissingOrWrongIsNamed)
{
    const auto line = [](const QString& name, const QJsonValue& value) {
        return wooPlain({{u"line_items"_s, QJsonArray{wooItem({{name, value}})}}});
    };
    const QString most = u"92233720368547758.07"_s;
    const struct
    {
        QJsonObject order;
        const char* wrong;
    } cases[]{
        {wooPlain({{u"currency"_s, u"pesos"_s}}), "currency"},
        {wooPlain({{u"id"_s, QJsonValue()}}), "id"},
        {wooPlain({{u"date_created_gmt"_s, u"now"_s}}), "date_created_gmt"},
        {wooPlain({{u"total"_s, QJsonValue()}}), "total"},
        {line(u"id"_s, QJsonValue()), "line_items.id"},
        {line(u"quantity"_s, u"many"_s), "line_items.quantity"},
        {wooPlain({{u"refunds"_s, QJsonArray{QJsonObject{{u"total"_s, u"-1.00"_s}}}}}), "refunds.id"},
        // What does not fit into one sum is no sum.
        {wooPlain({{u"shipping_total"_s, most}, {u"total_tax"_s, most}}), "sum"},
        {wooPlain({{u"line_items"_s, QJsonArray{wooItem({{u"subtotal"_s, most}}), wooItem({{u"subtotal"_s, most}})}}}),
         "sum"},
        {wooPlain({{u"refunds"_s, QJsonArray{QJsonObject{{u"id"_s, 1}, {u"total"_s, most}},
                                             QJsonObject{{u"id"_s, 2}, {u"total"_s, most}}}}}),
         "sum"},
    };
    for (const auto& told : cases) {
        const auto event = wooOrder(told.order, u"shop"_s, Origin::Poll, Instant{1});
        ASSERT_FALSE(event.ok()) << told.wrong;
        EXPECT_EQ(event.error().kind, ErrorKind::Invalid);
        EXPECT_EQ(event.error().detail, QLatin1String(told.wrong));
    }
}

TEST(WooOrder, ALineTellsWhatItCanWithoutTheRest)
{
    EXPECT_EQ(wooLine({}).productId, u"18"_s);
    EXPECT_EQ(wooLine({{u"variation_id"_s, QJsonValue()}}).productId, u"18"_s);
    EXPECT_EQ(wooLine({{u"variation_id"_s, 31}}).productId, u"31"_s);
    EXPECT_EQ(wooLine({}).unitPrice, 18500);
    EXPECT_EQ(wooLine({{u"quantity"_s, 3}}).unitPrice, std::nullopt) << "370 in three is no price";
    EXPECT_EQ(wooLine({{u"quantity"_s, 0}}).unitPrice, std::nullopt);
    EXPECT_EQ(wooLine({{u"quantity"_s, 0.5}}).unitPrice, std::nullopt);
    EXPECT_EQ(wooLine({{u"subtotal"_s, QJsonValue()}}).unitPrice, std::nullopt);
    const auto meta = [](const char* key, const QJsonValue& value) {
        return QJsonObject{{u"key"_s, QLatin1String(key)}, {u"display_value"_s, value}};
    };
    EXPECT_EQ(wooLine({{u"meta_data"_s, QJsonArray{meta("pa_size", u"8 mm"_s), meta("_reduced_stock", u"2"_s),
                                                   meta("gift", 1), meta("color", u"Rosa"_s)}}})
                  .variant,
              u"8 mm Rosa"_s)
        << "what the buyer chose, and nothing of a plugin";
}

TEST(WooOrder, AStateIsReadWithItsDatesAndItsMoney)
{
    const QJsonObject cod = wooPlain({{u"payment_method"_s, u"cod"_s}});
    EXPECT_EQ(wooRead(cod).payment, Payment::Paid) << "its date of payment says so";
    EXPECT_EQ(wooRead(wooChanged(cod, {{u"date_paid_gmt"_s, QJsonValue()}})).payment, Payment::Pending);
    const QJsonValue done = u"2026-11-24T10:00:00"_s;
    EXPECT_EQ(wooRead(wooPlain({{u"date_completed_gmt"_s, done}})).fulfilment, Fulfilment::None)
        << "opened again: it has not been sent";
    EXPECT_EQ(wooRead(wooPlain({{u"status"_s, u"completed"_s}, {u"date_completed_gmt"_s, done}})).fulfilment,
              Fulfilment::Shipped);
    const auto cancelled = [](const char* back) {
        return wooRead(
                   wooPlain({{u"status"_s, u"cancelled"_s},
                             {u"refunds"_s, QJsonArray{QJsonObject{{u"id"_s, 1}, {u"total"_s, QLatin1String(back)}}}}}))
            .closed;
    };
    EXPECT_EQ(cancelled("-450.00"), Closed::CancelledRefunded);
    EXPECT_EQ(cancelled("-449.99"), Closed::CancelledUnpaid);
    EXPECT_EQ(cancelled("0.00"), Closed::CancelledUnpaid);
    EXPECT_EQ(wooRead(wooPlain({{u"refunds"_s, QJsonValue()}})).amounts.refunded, std::nullopt)
        << "nobody has told of refunds";
    EXPECT_EQ(wooRead(wooPlain({{u"customer_id"_s, 31}})).buyer.platformId, u"31"_s);
    EXPECT_EQ(wooRead(wooPlain({{u"billing"_s, QJsonObject{{u"first_name"_s, u"Ana"_s}, {u"phone"_s, u"311"_s}}}}))
                  .buyer.receiver,
              u"Ana"_s)
        << "who pays is who gets it, where nobody else is told";
    EXPECT_TRUE(isWooDraft(wooPlain({{u"status"_s, u"checkout-draft"_s}})));
    EXPECT_TRUE(isWooDraft(wooPlain({{u"status"_s, u"auto-draft"_s}})));
    EXPECT_FALSE(isWooDraft(wooPlain()));
}

TEST(WooRefunds, AreOfTheLinesTheyName)
{
    const auto refund = [](int id, const QJsonValue& line, const char* total) {
        return QJsonObject{
            {u"id"_s, id},
            {u"date_created_gmt"_s, u"2026-11-25T00:00:00"_s},
            {u"line_items"_s,
             QJsonArray{QJsonObject{
                 {u"quantity"_s, -1},
                 {u"total"_s, QLatin1String(total)},
                 {u"meta_data"_s, QJsonArray{QJsonObject{{u"key"_s, u"note"_s}, {u"value"_s, u"8"_s}},
                                             QJsonObject{{u"key"_s, u"_refunded_item_id"_s}, {u"value"_s, line}}}}}}}};
    };
    const OrderEvent order =
        wooRead(wooPlain({{u"line_items"_s, QJsonArray{wooItem(), wooItem({{u"id"_s, 8}})}},
                          {u"refunds"_s, QJsonArray{QJsonObject{{u"id"_s, 1}, {u"total"_s, u"-10.00"_s}},
                                                    QJsonObject{{u"id"_s, 2}, {u"total"_s, u"-5.00"_s}}}}}));
    OrderEvent told = order;
    ASSERT_TRUE(addWooRefunds(told, {refund(1, u"7"_s, "-10.00"), refund(2, 7, "-5.00"), refund(3, 8, "-99.00")}).ok());
    EXPECT_EQ(told.lines.at(0).refundedAmount, 1500);
    EXPECT_EQ(told.lines.at(0).refundedQuantity, u"2"_s);
    EXPECT_EQ(told.lines.at(1).refundedAmount, std::nullopt) << "the order does not know that refund yet";
    EXPECT_EQ(told.refunds.at(0).at, Instant::fromIso(u"2026-11-25T00:00:00Z"_s));
    OrderEvent broken = order;
    EXPECT_EQ(addWooRefunds(broken, {refund(1, 7, "all")}).error().detail, u"refunds.total"_s);
    constexpr auto most = "92233720368547758.07";
    EXPECT_EQ(addWooRefunds(broken, {refund(1, 7, most), refund(2, 7, most)}).error().detail, u"refunds.sum"_s);
}

} // namespace
