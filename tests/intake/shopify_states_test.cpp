// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Orders of Shopify that are incomplete, edited, given back or wrong: which are refused and why, and what the others
// come to.
#include "market_samples.h"
#include "shopify_orders.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace kaibang;
using namespace kaibang::market_samples;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject editedOrder()
{
    return sample("shopify/order_edited_unpaid.json");
}

QJsonObject refundedOrder()
{
    return sample("shopify/order_partly_refunded.json");
}

QJsonObject shopAmount(const char* amount, const char* currency = "MXN")
{
    return {{u"shop_money"_s,
             QJsonObject{{u"amount"_s, QLatin1String(amount)}, {u"currency_code"_s, QLatin1String(currency)}}}};
}

QJsonObject firstOf(const QJsonObject& order, const char* list)
{
    return order.value(QLatin1String(list)).toArray().at(0).toObject();
}

QJsonObject without(QJsonObject object, const char* name)
{
    object.remove(QLatin1String(name));
    return object;
}

/// The order with its first line, or refund, as `change` makes it.
template<typename Change>
QJsonObject withFirst(const QJsonObject& order, const char* list, Change change)
{
    return with(order, list, QJsonArray{change(firstOf(order, list))});
}

OrderEvent readSound(const QJsonObject& order)
{
    const auto event = shopifyOrder(order, u"lab"_s, Origin::Poll, now);
    EXPECT_TRUE(event.ok()) << (event ? "" : event.error().detail.toStdString());
    return event ? event.value() : OrderEvent{};
}

TEST(ShopifyOrder, WhatIsMissingOrWrongIsNamed)
{
    const QJsonObject order = editedOrder();
    const auto line = [&order](const char* name, const QJsonValue& value) {
        return withFirst(order, "line_items", [&](const QJsonObject& item) { return with(item, name, value); });
    };
    const auto refundLine = [&order](const char* name, const QJsonValue& value) {
        return withFirst(order, "refunds", [&](const QJsonObject& refund) {
            return withFirst(refund, "refund_line_items",
                             [&](const QJsonObject& item) { return with(item, name, value); });
        });
    };
    const auto refund = [&order](const char* name, const QJsonValue& value) {
        return withFirst(order, "refunds", [&](const QJsonObject& told) { return with(told, name, value); });
    };
    const QString most = u"92233720368547758.07"_s;
    const struct
    {
        QJsonObject order;
        const char* wrong;
    } cases[]{
        {without(order, "currency"), "currency"},
        {without(order, "id"), "id"},
        {with(order, "id", u"12 34"_s), "id"},
        {without(order, "created_at"), "created_at"},
        {without(without(order, "total_price_set"), "total_price"), "total_price"},
        {with(order, "total_tip_received_set", shopAmount("a lot")), "amount"},
        {with(without(order, "total_discounts_set"), "total_discounts", u"1,2"_s), "total_discounts"},
        {line("id", QJsonValue()), "line_items.id"},
        {line("quantity", 1.5), "line_items.quantity"},
        {line("quantity", u"three"_s), "line_items.quantity"},
        {line("quantity", u"1000000000"_s), "line_items.quantity"},
        {line("price_set", shopAmount(qPrintable(most))), "sum"},
        {refund("id", QJsonValue()), "refunds.id"},
        {refund("total_refunded_set", shopAmount("x")), "amount"},
        {refundLine("quantity", 4), "line_items.quantity"}, // more than there were
        {refundLine("quantity", u"--1"_s), "line_items.quantity"},
    };
    for (const auto& told : cases) {
        const auto event = shopifyOrder(told.order, u"lab"_s, Origin::Poll, now);
        ASSERT_FALSE(event.ok()) << told.wrong;
        EXPECT_EQ(event.error().kind, ErrorKind::Invalid) << told.wrong;
        EXPECT_EQ(event.error().detail, QLatin1String(told.wrong));
    }
}

TEST(ShopifyOrder, ALineTellsWhatItCanWithoutTheRest)
{
    const QJsonObject order = without(editedOrder(), "refunds");
    const auto lineOf = [&order](auto change) {
        const OrderEvent event = readSound(withFirst(order, "line_items", change));
        return event.lines.value(0);
    };
    // The product stands in for a variant that is gone.
    EXPECT_EQ(lineOf([](QJsonObject item) {
                  item.remove(u"variant"_s);
                  return with(item, "product_id", u"gid://shopify/Product/7?x=1"_s);
              }).productId,
              u"7"_s);
    EXPECT_EQ(
        lineOf([](const QJsonObject& item) { return with(without(item, "variant"), "variant_id", 92); }).productId,
        u"92"_s);
    // A line's own discount counts where its shares are not told, and these hold it where they are.
    const auto discounted = [](const QJsonObject& item) { return with(item, "total_discount", u"20.00"_s); };
    EXPECT_EQ(
        lineOf([&](const QJsonObject& item) { return without(discounted(item), "discount_allocations"); }).lineTotal,
        3 * 12000 - 2000);
    EXPECT_EQ(lineOf(discounted).lineTotal, 3 * 12000);
    const OrderLine priceless = lineOf([](const QJsonObject& item) { return without(item, "price_set"); });
    EXPECT_EQ(priceless.unitPrice, std::nullopt);
    EXPECT_EQ(priceless.lineTotal, std::nullopt);
    EXPECT_EQ(priceless.quantity, u"3"_s);
    // A list as the other API writes it.
    const QJsonArray lines = order.value("line_items"_L1).toArray();
    EXPECT_EQ(readSound(with(order, "line_items", QJsonObject{{u"nodes"_s, lines}})).lines.size(), 1);
    EXPECT_EQ(readSound(order).amounts.refunded, std::nullopt) << "nobody has told of refunds";
}

TEST(ShopifyOrder, ARefundIsWhatItsPaymentsSayInTheShopsMoney)
{
    const auto paid = [](const char* kind, const char* status, const char* amount, const char* currency) {
        return QJsonObject{{u"kind"_s, QLatin1String(kind)},
                           {u"status"_s, QLatin1String(status)},
                           {u"amount"_s, QLatin1String(amount)},
                           {u"currency"_s, QLatin1String(currency)}};
    };
    const auto of = [](const QJsonArray& transactions) {
        return readSound(withFirst(refundedOrder(), "refunds", [&](const QJsonObject& refund) {
            return with(refund, "transactions", transactions);
        }));
    };
    EXPECT_EQ(of({paid("refund", "success", "100.00", "MXN"), paid("refund", "success", "15.50", "MXN"),
                  paid("sale", "success", "999.00", "MXN"), paid("refund", "failure", "999.00", "MXN")})
                  .amounts.refunded,
              11550);
    // One part of it in the buyer's money makes the lines the only ones to go by.
    EXPECT_EQ(
        of({paid("refund", "success", "100.00", "MXN"), paid("refund", "success", "6.00", "USD")}).amounts.refunded,
        21550);
    const OrderEvent goodsOnly = of({});
    EXPECT_EQ(goodsOnly.amounts.refunded, 0) << "no payment went back";
    EXPECT_TRUE(goodsOnly.refunds.isEmpty());
    EXPECT_EQ(goodsOnly.lines.at(0).quantity, u"2"_s) << "an edit took it out";
}

TEST(ShopifyOrder, MoneyForALineWithoutAUnitIsKeptWithTheLine)
{
    const auto refunded = [](int units, const char* amount) {
        return readSound(withFirst(refundedOrder(), "refunds",
                                   [&](const QJsonObject& refund) {
                                       return withFirst(refund, "refund_line_items", [&](const QJsonObject& item) {
                                           return with(with(item, "quantity", units), "subtotal_set",
                                                       shopAmount(amount));
                                       });
                                   }))
            .lines.at(0);
    };
    EXPECT_EQ(refunded(0, "50.00").refundedQuantity, u"0"_s);
    EXPECT_EQ(refunded(0, "50.00").refundedAmount, 5000);
    EXPECT_EQ(refunded(1, "0.00").refundedQuantity, u"1"_s);
    EXPECT_TRUE(refunded(0, "0.00").refundedQuantity.isEmpty());
    EXPECT_EQ(refunded(0, "0.00").refundedAmount, std::nullopt);
}

TEST(ShopifyOrder, AnEditedOrderTellsItsPresentDiscountAndTax)
{
    const QJsonObject taxed =
        with(with(with(editedOrder(), "taxes_included", false), "current_total_discounts_set", shopAmount("10.0")),
             "total_discounts_set", shopAmount("40.0"));
    EXPECT_EQ(readSound(taxed).amounts.sellerDiscount, 1000);
    EXPECT_EQ(readSound(taxed).amounts.tax, 3724);
    // Without the present amounts, those of the beginning are all there is.
    const OrderEvent old = readSound(without(taxed, "current_total_discounts_set"));
    EXPECT_EQ(old.amounts.sellerDiscount, 4000);
    EXPECT_EQ(old.amounts.tax, 5379);
    // Nor is it an edit where money has gone back.
    QJsonArray refunds = taxed.value("refunds"_L1).toArray();
    refunds.append(QJsonObject{{u"id"_s, u"77"_s}, {u"total_refunded_set"_s, shopAmount("5.0")}});
    EXPECT_EQ(readSound(with(taxed, "refunds", refunds)).amounts.sellerDiscount, 4000);
    EXPECT_TRUE(readSound(with(editedOrder(), "total_price_set", shopAmount("391.02")))
                    .flags.testFlag(EventFlag::AmountMismatch));
}

TEST(ShopifyOrder, WhatCameInIsTakenFromTheTotalWhereNothingNewerIsTold)
{
    const auto paidOf = [](QJsonObject order, std::initializer_list<const char*> unknown) {
        order = with(order, "financial_status", u"paid"_s);
        for (const char* name : unknown)
            order.remove(QLatin1String(name));
        return readSound(order).amounts.buyerPaid;
    };
    EXPECT_EQ(paidOf(editedOrder(), {}), 0) << "worth 270 now, and 270 are owed";
    EXPECT_EQ(paidOf(editedOrder(), {"current_total_price_set"}), 39000);
    EXPECT_EQ(paidOf(editedOrder(), {"total_outstanding_set"}), 39000);
}

TEST(ShopifyOrder, AnEndIsToldByItsDatesAndTheMoney)
{
    const auto ended = [](const char* money, const char* goods, const char* closedAt, const char* cancelledAt = "") {
        QJsonObject order = with(refundedOrder(), "financial_status", QLatin1String(money));
        order = with(order, "fulfillment_status", QLatin1String(goods));
        order = with(order, "closed_at", QLatin1String(closedAt));
        return readSound(with(order, "cancelled_at", QLatin1String(cancelledAt)));
    };
    constexpr auto day = "2026-11-25T00:00:00Z";
    EXPECT_EQ(ended("paid", "fulfilled", day).closed, Closed::Completed);
    EXPECT_EQ(ended("paid", "fulfilled", day).closedAt, at(day));
    EXPECT_EQ(ended("paid", "fulfilled", "").closed, Closed::None);
    EXPECT_EQ(ended("paid", "partial", day).closed, Closed::None);
    EXPECT_EQ(ended("partially_refunded", "fulfilled", day).closed, Closed::None);
    EXPECT_EQ(ended("refunded", "", "", day).closed, Closed::CancelledUnpaid) << "not all of it went back";
    EXPECT_EQ(ended("voided", "", "").closed, Closed::CancelledUnpaid);
    EXPECT_EQ(ended("expired", "", "").payment, Payment::Unpaid);
    EXPECT_EQ(ended("expired", "", "").amounts.buyerPaid, std::nullopt);
    EXPECT_EQ(ended("on the moon", "", "").amounts.buyerPaid, std::nullopt);
    const QJsonObject all = withFirst(
        with(with(refundedOrder(), "cancelled_at", QLatin1String(day)), "financial_status", u"refunded"_s), "refunds",
        [](const QJsonObject& refund) { return with(refund, "total_refunded_set", shopAmount("1364.50")); });
    EXPECT_EQ(readSound(with(with(all, "total_outstanding", u"1149.00"_s), "current_total_price", u"1149.00"_s)).closed,
              Closed::CancelledRefunded);
    // A parcel counts only where the order says that something was sent.
    EXPECT_EQ(ended("paid", "", "").shippedAt, std::nullopt);
    EXPECT_EQ(readSound(with(refundedOrder(), "fulfillments",
                             QJsonArray{QJsonObject{{u"created_at"_s, u"soon"_s}},
                                        QJsonObject{{u"created_at"_s, u"2026-11-22T00:00:00Z"_s}},
                                        QJsonObject{{u"created_at"_s, u"2026-11-21T00:00:00Z"_s}}}))
                  .shippedAt,
              at("2026-11-21T00:00:00Z"));
}

TEST(ShopifyOrder, ARefundAloneNeedsItsOrderAndTheShopsMoney)
{
    const QJsonObject refund = firstOf(refundedOrder(), "refunds");
    const auto wrong = [](const QJsonObject& told) {
        const auto event = shopifyRefund(told, u"lab"_s, now);
        return event ? QString() : event.error().detail;
    };
    EXPECT_EQ(wrong(without(refund, "order_id")), u"order_id"_s);
    EXPECT_EQ(wrong(without(refund, "id")), u"refunds.id"_s);
    EXPECT_EQ(wrong(without(refund, "refund_line_items")), u"currency"_s);
    EXPECT_EQ(wrong(withFirst(refund, "refund_line_items",
                              [](const QJsonObject& item) { return with(item, "subtotal_set", shopAmount("1", "")); })),
              u"currency"_s);
    // Without a line its currency may come with what was adjusted.
    const QJsonObject adjusted = with(without(refund, "refund_line_items"), "order_adjustments",
                                      QJsonArray{QJsonObject{{u"amount_set"_s, shopAmount("-5.00")}}});
    const QJsonObject inPesos = with(adjusted, "transactions",
                                     QJsonArray{QJsonObject{{u"kind"_s, u"refund"_s},
                                                            {u"status"_s, u"success"_s},
                                                            {u"amount"_s, u"5.00"_s},
                                                            {u"currency"_s, u"MXN"_s}}});
    const auto read = shopifyRefund(inPesos, u"lab"_s, now);
    ASSERT_TRUE(read.ok()) << read.error().detail.toStdString();
    EXPECT_EQ(read.value().currency.code(), u"MXN"_s);
    ASSERT_EQ(read.value().refunds.size(), 1);
    EXPECT_EQ(read.value().refunds.front().amount, 500);
    const auto nothing = shopifyRefund(with(refund, "transactions", QJsonArray()), u"lab"_s, now);
    ASSERT_TRUE(nothing.ok());
    EXPECT_TRUE(nothing.value().refunds.isEmpty()) << "goods that came back without money";
}

} // namespace
