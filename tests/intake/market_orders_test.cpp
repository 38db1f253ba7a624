// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Orders of Shopify and Mercado Libre as these write them (samples of our own), and what all markets share: numbers by
// their digits, a reading of lists that move.
#include "change_cursor.h"
#include "hmac.h"
#include "json_digits.h"
#include "market_samples.h"
#include "meli_orders.h"
#include "shop_sources.h"
#include "shopify_orders.h"

#include <QJsonArray>
#include <QMap>
#include <algorithm>
#include <gtest/gtest.h>

using namespace kaibang;
using namespace kaibang::market_samples;
using namespace Qt::Literals::StringLiterals;

namespace {

// -- numbers

TEST(JsonDigits, NumbersKeepTheDigitsThatWereSent)
{
    const QJsonObject read =
        jsonWithDigits(R"({"id":9007199254740993,"a":[0.10,-12.5e+2,0],"t":"1.5, [2] \"3\"","b":true,"n":null})")
            .object();
    EXPECT_EQ(read.value("id"_L1), u"9007199254740993"_s);
    EXPECT_EQ(read.value("a"_L1).toArray(), (QJsonArray{u"0.10"_s, u"-12.5e+2"_s, u"0"_s}));
    EXPECT_EQ(read.value("t"_L1), u"1.5, [2] \"3\""_s);
    EXPECT_EQ(read.value("b"_L1), true);
    EXPECT_TRUE(read.value("n"_L1).isNull());
    for (const char* broken : {"{\"a\":01}", "{\"a\":1.}", "{\"a\":1x}", "{\"a\":--1}", "{\"a\":.5}", "{\"a\":1 2}",
                               "{1:2}", "{\"a\":1e}", "[1,2", "", "1\"2\""})
        EXPECT_TRUE(jsonWithDigits(broken).isNull()) << broken;
}

TEST(JsonDigits, ExponentsBecomePlainDecimals)
{
    const std::pair<QString, QString> pairs[]{{u"1.25E3"_s, u"1250"_s},    {u"16799E3"_s, u"16799000"_s},
                                              {u"1.0E7"_s, u"10000000"_s}, {u"5e-2"_s, u"0.05"_s},
                                              {u"-1.5e1"_s, u"-15"_s},     {u"12.34"_s, u"12.34"_s},
                                              {u"1e999"_s, u"1e999"_s},    {u"12.345e1"_s, u"123.45"_s}};
    for (const auto& [text, plain] : pairs)
        EXPECT_EQ(plainDecimal(text), plain) << text.toStdString();
}

// -- Shopify

TEST(ShopifyOrder, TheShopsOwnMoneyCountsAndRefundsHaveTheirLines)
{
    const auto read =
        shopifyOrder(sample("shopify/order_partly_refunded.json"), u"lab.myshopify.com"_s, Origin::Push, now);
    ASSERT_TRUE(read.ok()) << read.error().detail.toStdString();
    const OrderEvent& event = read.value();
    EXPECT_EQ(event.source, u"shopify"_s);
    EXPECT_EQ(event.orderId, u"5519283446098765432"_s);
    EXPECT_EQ(event.placedAt, at("2026-11-21T01:04:11Z"));
    EXPECT_EQ(event.sourceUpdatedAt, at("2026-11-21T16:15:30Z"));
    EXPECT_EQ(event.shippedAt, at("2026-11-21T04:00:00Z"));
    EXPECT_EQ(event.currency.code(), u"MXN"_s);
    EXPECT_EQ(event.payment, Payment::PartlyRefunded);
    EXPECT_EQ(event.fulfilment, Fulfilment::Partial);
    EXPECT_EQ(event.closed, Closed::None);
    EXPECT_EQ(event.sourceStatus, u"partially_refunded/partial"_s);
    EXPECT_EQ(event.amounts.itemsTotal, 115000);
    EXPECT_EQ(event.amounts.sellerDiscount, 5000);
    EXPECT_EQ(event.amounts.shipping, 9350);
    EXPECT_EQ(event.amounts.tax, 17100);
    EXPECT_EQ(event.amounts.buyerPaid, 136450);
    EXPECT_EQ(event.amounts.refunded, 21550); // its transaction is in dollars; lines tell it in pesos
    EXPECT_FALSE(event.flags.testFlag(EventFlag::AmountMismatch));
    ASSERT_EQ(event.refunds.size(), 1);
    EXPECT_EQ(event.refunds.front().refundId, u"905001002003"_s);
    EXPECT_EQ(event.refunds.front().amount, 21550);
    EXPECT_EQ(event.refunds.front().reason, u"llegó rota"_s);
    ASSERT_EQ(event.lines.size(), 2);
    EXPECT_EQ(event.lines.at(0).lineId, u"13870012345678901"_s);
    EXPECT_EQ(event.lines.at(0).productId, u"44012345678901"_s);
    EXPECT_EQ(event.lines.at(0).variant, u"grande"_s);
    EXPECT_EQ(event.lines.at(0).quantity, u"3"_s);
    EXPECT_EQ(event.lines.at(0).unitPrice, 20000);
    EXPECT_EQ(event.lines.at(0).lineTotal, 57000);
    EXPECT_EQ(event.lines.at(0).refundedQuantity, u"1"_s);
    EXPECT_EQ(event.lines.at(0).refundedAmount, 19000);
    EXPECT_EQ(event.lines.at(1).lineTotal, 53000);
    EXPECT_EQ(event.lines.at(1).refundedAmount, std::nullopt);
    EXPECT_EQ(event.buyer.display, u"Ana Ejemplo"_s);
    EXPECT_EQ(event.buyer.platformId, u"7001002003004005006"_s);
}

TEST(ShopifyOrder, WhatAnEditTakesOutIsNoRefund)
{
    const auto read = shopifyOrder(sample("shopify/order_edited_unpaid.json"), u"lab"_s, Origin::Poll, now);
    ASSERT_TRUE(read.ok()) << read.error().detail.toStdString();
    const OrderEvent& event = read.value();
    EXPECT_EQ(event.payment, Payment::Pending);
    EXPECT_TRUE(event.refunds.isEmpty());
    EXPECT_EQ(event.amounts.refunded, 0);
    EXPECT_EQ(event.amounts.buyerPaid, std::nullopt);
    EXPECT_EQ(event.amounts.itemsTotal, 24000);
    EXPECT_EQ(event.amounts.tax, std::nullopt); // inside the prices
    ASSERT_EQ(event.lines.size(), 1);
    EXPECT_EQ(event.lines.front().lineId, u"21"_s);
    EXPECT_EQ(event.lines.front().productId, u"91"_s);
    EXPECT_EQ(event.lines.front().quantity, u"2"_s);
    EXPECT_EQ(event.lines.front().lineTotal, 24000);
    EXPECT_TRUE(event.lines.front().refundedQuantity.isEmpty());
    EXPECT_FALSE(event.flags.testFlag(EventFlag::AmountMismatch));
}

TEST(ShopifyOrder, StatesSayWhatTheyMean)
{
    QJsonObject order = sample("shopify/order_edited_unpaid.json");
    const auto state = [&order](const char* money, const char* goods, const char* cancelled = nullptr) {
        QJsonObject told = with(order, "financial_status", QLatin1String(money));
        told = with(told, "fulfillment_status", goods ? QJsonValue(QLatin1String(goods)) : QJsonValue());
        if (cancelled)
            told = with(told, "cancelled_at", QLatin1String(cancelled));
        return shopifyOrder(told, u"lab"_s, Origin::Push, now).value();
    };
    EXPECT_EQ(state("authorized", nullptr).payment, Payment::Pending);
    EXPECT_EQ(state("partially_paid", nullptr).payment, Payment::PartlyPaid);
    EXPECT_EQ(state("paid", nullptr).payment, Payment::Paid);
    EXPECT_EQ(state("paid", "fulfilled").fulfilment, Fulfilment::Shipped);
    EXPECT_EQ(state("PAID", "PARTIALLY_FULFILLED").fulfilment, Fulfilment::Partial);
    EXPECT_EQ(state("PAID", "IN_PROGRESS").sourceStatus, state("paid", nullptr).sourceStatus);
    EXPECT_EQ(state("refunded", nullptr).payment, Payment::Refunded);
    EXPECT_EQ(state("voided", nullptr).closed, Closed::CancelledUnpaid);
    EXPECT_EQ(state("pending", nullptr, "2026-11-20T20:00:00Z").closed, Closed::CancelledUnpaid);
    EXPECT_TRUE(state("on_the_moon", nullptr).flags.testFlag(EventFlag::UnknownStatus));
    const QJsonObject whole =
        with(sample("shopify/order_partly_refunded.json"), "cancelled_at", u"2026-11-22T00:00:00Z"_s);
    EXPECT_EQ(shopifyOrder(whole, u"lab"_s, Origin::Push, now).value().closed, Closed::CancelledUnpaid);
    EXPECT_FALSE(shopifyOrder(with(order, "currency", u"pesos"_s), u"lab"_s, Origin::Push, now).ok());
    EXPECT_FALSE(shopifyOrder(with(order, "id", u"5.5E18"_s), u"lab"_s, Origin::Push, now).ok());
    EXPECT_FALSE(shopifyOrder(with(order, "created_at", u"yesterday"_s), u"lab"_s, Origin::Push, now).ok());
}

TEST(ShopifyOrder, ARefundAloneTellsNothingElseOfItsOrder)
{
    const QJsonObject refund =
        sample("shopify/order_partly_refunded.json").value("refunds"_L1).toArray().at(0).toObject();
    const auto read = shopifyRefund(refund, u"lab"_s, now);
    ASSERT_TRUE(read.ok()) << read.error().detail.toStdString();
    EXPECT_EQ(read.value().orderId, u"5519283446098765432"_s);
    EXPECT_TRUE(read.value().flags.testFlag(EventFlag::LinesOnly));
    EXPECT_EQ(read.value().closed, Closed::None);
    ASSERT_EQ(read.value().refunds.size(), 1);
    EXPECT_EQ(read.value().refunds.front().amount, 21550);
    // Without the shop's own currency the amount may be in the buyer's.
    EXPECT_FALSE(shopifyRefund(with(refund, "refund_line_items", QJsonArray()), u"lab"_s, now).ok());
}

// -- Mercado Libre

TEST(MeliOrder, APackIsTheGroupAndTheParcelTellsWhetherItArrived)
{
    const QJsonObject order = sample("mercadolibre/order_paid.json");
    const auto read = meliOrder(order, {}, u"779432305"_s, now);
    ASSERT_TRUE(read.ok()) << read.error().detail.toStdString();
    const OrderEvent& event = read.value();
    EXPECT_EQ(event.orderId, u"2000011223344556"_s);
    EXPECT_EQ(event.groupId, u"2000007112233445"_s);
    EXPECT_EQ(event.placedAt, at("2026-11-20T18:01:02Z"));
    EXPECT_EQ(event.paidAt, at("2026-11-20T18:01:39Z"));
    EXPECT_EQ(event.payment, Payment::Paid);
    EXPECT_EQ(event.fulfilment, Fulfilment::None); // whatever its tags say
    EXPECT_EQ(event.amounts.itemsTotal, 49980);
    EXPECT_EQ(event.amounts.shipping, 9000);
    EXPECT_EQ(event.amounts.buyerPaid, 58980);  // a payment that was rejected brought nothing
    EXPECT_EQ(event.amounts.platformFee, 7498); // for one unit, and two were sold
    ASSERT_EQ(event.lines.size(), 1);
    EXPECT_EQ(event.lines.front().lineId, u"MLM2233445566-180011223344"_s);
    EXPECT_EQ(event.lines.front().variant, u"Rosa 8 mm"_s);
    EXPECT_EQ(event.lines.front().sku, u"OST-G"_s);
    const OrderEvent arrived =
        meliOrder(order, sample("mercadolibre/shipment_delivered.json"), u"779432305"_s, now).value();
    EXPECT_EQ(arrived.fulfilment, Fulfilment::Delivered);
    EXPECT_EQ(arrived.closed, Closed::Completed);
    EXPECT_EQ(arrived.shippedAt, at("2026-11-21T12:00:00Z"));
    EXPECT_EQ(arrived.doneAt, at("2026-11-23T21:29:00Z"));
    EXPECT_EQ(arrived.sourceUpdatedAt, at("2026-11-23T21:30:00Z")); // the order itself has not changed
}

TEST(MeliOrder, ARefundTurnsAPaidOrderCancelled)
{
    const auto read = meliOrder(sample("mercadolibre/order_refunded.json"), {}, u"779432305"_s, now);
    ASSERT_TRUE(read.ok()) << read.error().detail.toStdString();
    const OrderEvent& event = read.value();
    EXPECT_EQ(event.payment, Payment::Refunded);
    EXPECT_EQ(event.closed, Closed::CancelledRefunded);
    EXPECT_EQ(event.amounts.itemsTotal, 125000); // 1.25E3
    EXPECT_EQ(event.amounts.platformDiscount, 5000);
    EXPECT_EQ(event.amounts.buyerPaid, 120000);
    EXPECT_EQ(event.amounts.refunded, 125000);
    ASSERT_EQ(event.refunds.size(), 1);
    EXPECT_EQ(event.refunds.front().refundId, u"91776600002"_s);
    EXPECT_EQ(event.lines.front().refundedQuantity, u"1"_s);
    EXPECT_TRUE(event.groupId.isEmpty());
}

TEST(MeliOrder, StatesAndTimesSayWhatTheyMean)
{
    QJsonObject order = sample("mercadolibre/order_paid.json");
    const QJsonObject unpaid = with(order, "payments", QJsonArray());
    const auto of = [](const QJsonObject& told, const char* word) {
        return meliOrder(with(told, "status", QLatin1String(word)), {}, u"1"_s, now).value();
    };
    EXPECT_EQ(of(unpaid, "confirmed").payment, Payment::Unpaid);
    EXPECT_EQ(of(unpaid, "payment_required").payment, Payment::Unpaid);
    EXPECT_EQ(of(unpaid, "payment_in_process").payment, Payment::Pending);
    EXPECT_EQ(of(unpaid, "partially_paid").payment, Payment::PartlyPaid);
    EXPECT_EQ(of(unpaid, "cancelled").closed, Closed::CancelledUnpaid);
    EXPECT_EQ(of(unpaid, "cancelled").payment, Payment::Unpaid);
    EXPECT_EQ(of(order, "pending_cancel").closed, Closed::CancelledUnpaid);
    EXPECT_EQ(of(order, "pending_cancel").payment, Payment::Paid); // the money is still here
    EXPECT_EQ(of(order, "partially_refunded").payment, Payment::PartlyRefunded);
    EXPECT_TRUE(of(order, "new_word").flags.testFlag(EventFlag::UnknownStatus));
    EXPECT_EQ(meliTime(u"2026-11-20T14:01:02.000-0400"_s), meliTime(u"2026-11-20T14:01:02.000-04:00"_s));
    EXPECT_EQ(meliTime(u"2026-11-20T18:01:02.000Z"_s), meliTime(u"2026-11-20T14:01:02.000-0400"_s));
    EXPECT_EQ(meliTime({}), std::nullopt);
}

// -- what a person enters

TEST(AskedAddress, IsMadeOfWhatPeopleCopy)
{
    for (const char* typed :
         {"lab", "lab.myshopify.com", "https://Lab.myshopify.com/", "https://lab.myshopify.com/admin/orders",
          "https://admin.shopify.com/store/lab", "admin.shopify.com/store/lab/orders?x=1"})
        EXPECT_EQ(askedAddress(ShopKind::Shopify, QLatin1String(typed)).value(), QUrl(u"https://lab.myshopify.com"_s))
            << typed;
    EXPECT_EQ(askedAddress(ShopKind::Shopify, u"www.perlas.mx"_s).error().detail, u"own_domain"_s);
    EXPECT_EQ(askedAddress(ShopKind::Shopify, u"http://evil.example/lab.myshopify.com"_s).error().detail,
              u"own_domain"_s);
    EXPECT_FALSE(askedAddress(ShopKind::Shopify, {}).ok());
    EXPECT_EQ(askedAddress(ShopKind::MercadoLibre, {}).value().host(), u"api.mercadolibre.com"_s);
    ShopCredentials pasted;
    takeGrantEntry(u" https://www.example.com/vuelta?code=TG-1%2B2&state=x#top "_s, pasted);
    EXPECT_EQ(pasted.code, u"TG-1+2"_s);
    EXPECT_EQ(pasted.redirect, u"https://www.example.com/vuelta"_s);
    ShopCredentials own;
    own.redirect = u"https://own.example"_s;
    takeGrantEntry(u"https://own.example?code=A"_s, own);
    EXPECT_EQ(own.redirect, u"https://own.example"_s);
    ShopCredentials refresh;
    takeGrantEntry(u"TG-64-7"_s, refresh);
    EXPECT_EQ(refresh.refreshToken, u"TG-64-7"_s);
    EXPECT_TRUE(refresh.code.isEmpty());
}

// -- lists that move while they are read

struct MovingList
{
    QMap<QString, qint64> orders; ///< by id, when changed
    int size = 3;
    qint64 now = 2'000'000;

    // Sorted by change, with a token that is a mere count: the worst that a shop can do.
    [[nodiscard]] ChangePage answer(const ChangeAsk& ask) const
    {
        QList<ListedOrder> rows;
        for (auto it = orders.begin(); it != orders.end(); ++it)
            if (it.value() >= ask.from)
                rows.append(ListedOrder{it.key(), it.value(), QByteArray::number(it.value())});
        std::stable_sort(rows.begin(), rows.end(),
                         [](const ListedOrder& a, const ListedOrder& b) { return a.modified < b.modified; });
        const qsizetype first = ask.token.toLongLong();
        ChangePage page{rows.mid(first, size), {}, now};
        if (first + size < rows.size())
            page.nextToken = QByteArray::number(first + size);
        return page;
    }
};

QMap<QString, qint64> readAll(ChangeCursor& cursor, MovingList& list, qint64 overlap,
                              const std::function<void(int)>& meanwhile = {})
{
    QMap<QString, qint64> seen;
    for (int question = 0; question < 500; ++question) {
        const ChangePage page = list.answer(cursor.next(overlap));
        for (const ListedOrder& row : page.rows)
            seen.insert(row.id, row.modified);
        const bool isDone = cursor.took(page, ListOrder::ByChange, overlap);
        EXPECT_EQ(ChangeCursor::fromBytes(cursor.toBytes()), cursor);
        if (isDone)
            return seen;
        if (meanwhile)
            meanwhile(question);
    }
    ADD_FAILURE() << "never came to an end";
    return seen;
}

TEST(ChangeCursor, OrdersThatMoveToTheEndPullNobodyOutOfSight)
{
    MovingList list;
    for (int i = 0; i < 40; ++i)
        list.orders.insert(QString::number(100 + i), 1'000'000 + i / 2);
    ChangeCursor cursor = ChangeCursor::startingAt(Instant{900'000'000});
    const auto got = readAll(cursor, list, pollOverlapSeconds, [&list](int question) {
        if (question < 30) // whoever was read already goes to the end
            list.orders[QString::number(100 + question)] = 1'500'000 + question;
    });
    EXPECT_EQ(got.keys(), list.orders.keys());
}

TEST(ChangeCursor, ASecondWithMoreThanAPartHoldsIsReadWhole)
{
    MovingList list;
    for (int i = 0; i < 50; ++i)
        list.orders.insert(QString::number(100 + i), 1'000'000);
    ChangeCursor cursor = ChangeCursor::startingAt(Instant{900'000'000});
    auto got = readAll(cursor, list, pollOverlapSeconds, [&list](int question) {
        if (question < 12) // leaves the second, and pulls the rest forward by one
            list.orders[QString::number(100 + question)] = 1'600'000 + question;
    });
    EXPECT_EQ(got.keys(), list.orders.keys());
    const ChangeCursor before = cursor;
    EXPECT_TRUE(std::all_of(list.orders.keyBegin(), list.orders.keyEnd(), [&](const QString& id) {
        return list.orders[id] < 1'600'000 ||
               before.seen().knows({id, list.orders[id], QByteArray::number(list.orders[id])});
    }));
}

TEST(ChangeCursor, TheOverlapFindsWhatIsWrittenLateAndItsControlDoesNot)
{
    for (const qint64 overlap : {pollOverlapSeconds, qint64{0}}) {
        MovingList list;
        list.orders = {{u"1"_s, 1'000'000}, {u"2"_s, 1'000'050}};
        ChangeCursor cursor = ChangeCursor::startingAt(Instant{900'000'000});
        readAll(cursor, list, overlap);
        list.orders.insert(u"late"_s, 1'000'010);
        EXPECT_EQ(readAll(cursor, list, overlap).contains(u"late"_s), overlap > 0);
    }
}

TEST(ChangeCursor, AListSortedOtherwiseIsReadFromOneSecondToItsEnd)
{
    ChangeCursor cursor = ChangeCursor::startingAt(Instant{1'000'000'000});
    const qint64 from = cursor.next(0).from;
    EXPECT_FALSE(cursor.took({{{u"9"_s, 1'000'900, "a"}}, "50", 2'000'000}, ListOrder::Otherwise, 0));
    EXPECT_EQ(cursor.next(0), (ChangeAsk{from, "50"})); // the newest one comes first, and hides none
    EXPECT_TRUE(cursor.took({{{u"8"_s, 1'000'100, "b"}}, {}, 2'000'000}, ListOrder::Otherwise, 0));
    EXPECT_EQ(cursor.next(100), (ChangeAsk{1'000'800, {}}));
    for (const char* bytes : {"", "{}", "[]", "{\"v\":9}", "v"})
        EXPECT_FALSE(ChangeCursor::fromBytes(bytes)) << bytes;
}

} // namespace
