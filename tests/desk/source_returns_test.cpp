// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sent, and then given back, as each source says it: the goods are waited for, and only a person puts them on the
// shelf.
#include "export_importer.h"
#include "json_digits.h"
#include "ledger_fixture.h"
#include "meli_orders.h"
#include "packing_store.h"
#include "return_store.h"
#include "shopify_orders.h"
#include "tiktok_orders.h"
#include "woo_orders.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::LedgerFixture;

namespace {

const Instant now{1'800'000'000'000};

QByteArray bytesOf(const char* name)
{
    QFile file(QStringLiteral(KAIBANG_TEST_DATA "/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

QJsonObject objectOf(const char* name)
{
    return jsonWithDigits(bytesOf(name)).object();
}

QJsonObject with(QJsonObject object, const QString& name, const QJsonValue& value)
{
    object.insert(name, value);
    return object;
}

/// The same order twice: when it had been sent, and after it was given back.
using Story = std::pair<OrderEvent, OrderEvent>;

Story wooStory()
{
    for (const QJsonValue& order : jsonWithDigits(bytesOf("woocommerce/real84_orders_list.json")).array()) {
        const QJsonObject refunded = order.toObject();
        if (refunded.value("status"_L1) != "refunded"_L1)
            continue;
        const QJsonObject sent = with(with(with(refunded, u"status"_s, u"completed"_s), u"refunds"_s, QJsonArray()),
                                      u"date_modified_gmt"_s, refunded.value("date_created_gmt"_L1));
        OrderEvent back = wooOrder(refunded, u"s"_s, Origin::Poll, now).value();
        EXPECT_TRUE(addWooRefunds(back, jsonWithDigits(bytesOf("woocommerce/real84_refunds.json")).array()).ok());
        return {wooOrder(sent, u"s"_s, Origin::Poll, now).value(), back};
    }
    return {};
}

Story shopifyStory()
{
    const QJsonObject back = objectOf("shopify/order_partly_refunded.json");
    const QJsonObject sent = with(with(back, u"refunds"_s, QJsonArray()), u"financial_status"_s, u"paid"_s);
    return {shopifyOrder(with(sent, u"updated_at"_s, back.value("created_at"_L1)), u"s"_s, Origin::Poll, now).value(),
            shopifyOrder(back, u"s"_s, Origin::Poll, now).value()};
}

Story meliStory()
{
    const QJsonObject parcel = objectOf("mercadolibre/shipment_delivered.json");
    const QJsonObject back = objectOf("mercadolibre/order_refunded.json");
    QJsonObject payment = back.value("payments"_L1).toArray().first().toObject();
    payment = with(with(payment, u"status"_s, u"approved"_s), u"transaction_amount_refunded"_s, u"0"_s);
    const QJsonObject sent = with(with(with(back, u"status"_s, u"paid"_s), u"payments"_s, QJsonArray{payment}),
                                  u"last_updated"_s, back.value("date_created"_L1));
    return {meliOrder(sent, parcel, u"s"_s, now).value(), meliOrder(back, parcel, u"s"_s, now).value()};
}

Story tiktokStory()
{
    const QJsonObject order = with(objectOf("tiktok/order_one_unit_cancelled.json"), u"status"_s, u"DELIVERED"_s);
    const QJsonObject item{{u"order_line_item_id"_s, u"577000000000000202"_s}};
    TiktokBack back;
    back.isTold = true;
    back.returns = {
        QJsonObject{{u"return_id"_s, u"7"_s},
                    {u"return_type"_s, u"RETURN_AND_REFUND"_s},
                    {u"return_status"_s, u"RETURN_OR_REFUND_REQUEST_COMPLETE"_s},
                    {u"refund_amount"_s, QJsonObject{{u"currency"_s, u"MXN"_s}, {u"refund_total"_s, u"119"_s}}},
                    {u"return_line_items"_s, QJsonArray{item}}}};
    QJsonArray whole; // none of its units was cancelled
    for (const QJsonValue& unit : order.value("line_items"_L1).toArray())
        whole.append(with(unit.toObject(), u"display_status"_s, u"DELIVERED"_s));
    const QJsonObject sent = with(order, u"line_items"_s, whole);
    return {tiktokOrder(sent, {}, u"s"_s, now).value(), tiktokOrder(sent, back, u"s"_s, now).value()};
}

/// A file, and a later one in which the order of `id` was given back.
Story fileStory(const QString& name, const QByteArray& sent, const QByteArray& back, const QString& id)
{
    Story story;
    for (const auto& [bytes, event] : {std::pair{sent, &story.first}, std::pair{back, &story.second}}) {
        const ImportReading reading = ExportImporter::read({{name, bytes}}, ImportContext{u"main"_s, now});
        for (const OrderEvent& each : reading.files.first().events)
            if (each.orderId == id)
                *event = each;
    }
    story.second.exportedAt = now;
    return story;
}

Story kuaishouStory()
{
    const QByteArray sent = bytesOf("kuaishou/orders.csv");
    QList<QByteArray> rows = sent.split('\n');
    for (QByteArray& row : rows)
        if (row.contains("2607602240240002"))
            row.replace(",-,", ",退款成功,");
    return fileStory(u"orders.csv"_s, sent, rows.join('\n'), u"2607602240240002"_s);
}

Story douyinStory()
{
    const QByteArray back = bytesOf("douyin/1791213782_orders.csv");
    return fileStory(u"1791213782_orders.csv"_s, QByteArray(back).replace("退款成功", "-"), back,
                     u"6917926768823640001"_s);
}

Story pinduoduoStory()
{
    const QByteArray sent = bytesOf("pinduoduo/orders_export.csv");
    QList<QByteArray> rows = sent.split('\n');
    for (QByteArray& row : rows)
        if (row.contains("391328563310002"))
            row.replace("已发货，待签收", "已发货，退款成功").replace("无售后或售后取消", "退款成功");
    return fileStory(u"orders_export.csv"_s, sent, rows.join('\n'), u"260915-391328563310002"_s);
}

struct Source
{
    const char* name;
    Story (*story)();
};
void PrintTo(const Source& source, std::ostream* out)
{
    *out << source.name;
}

class SourceReturns : public LedgerFixture, public testing::WithParamInterface<Source>
{};

TEST_P(SourceReturns, AreWaitedForAndRestockedByAPerson)
{
    auto [sent, back] = GetParam().story();
    ASSERT_FALSE(sent.orderId.isEmpty());
    ASSERT_EQ(sent.orderId, back.orderId);
    for (OrderEvent* event : {&sent, &back}) { // of all of them one line is ours
        event->lines = event->lines.mid(0, 1);
        event->lines.front().sku = u"STUD-8W"_s;
    }
    const auto units = wholeUnits(sent.lines.front().quantity);
    ASSERT_TRUE(units);
    apply({sent});
    EXPECT_EQ(onHand(0), 10 - *units);
    EXPECT_TRUE(ReturnStore(*ledger).view().value().awaited.isEmpty());
    if (sent.fulfilment == Fulfilment::None) { // a shop that never says so
        PackingStore packing(*ledger);
        ASSERT_TRUE(packing.assign({}).ok());
        const Bag bag = packing.bags({}).value().front();
        ASSERT_TRUE(packing.setPacked(bag.uid, true).ok());
        ASSERT_TRUE(packing.setHanded(bag.uid, true).ok());
    }
    const Uid order = apply({back}).front().order;
    EXPECT_EQ(onHand(0), 10 - *units) << "money that went back is no goods that came back";
    const ReturnsView view = ReturnStore(*ledger).view().value();
    ASSERT_EQ(view.awaited.size(), 1);
    EXPECT_GT(view.awaited.front().refundedMinor.value_or(0), 0);
    ASSERT_EQ(view.awaited.front().lines.size(), 1);
    EXPECT_TRUE(view.awaited.front().lines.front().isAwaited);
    ReturnStore returns(*ledger);
    const auto goods = returns.receive(order, view.awaited.front().lines.front().lineId, 1, {});
    ASSERT_TRUE(goods.ok()) << goods.error().detail.toStdString();
    ASSERT_TRUE(returns.decide(goods.value().uid, ReturnState::Restocked, {}).ok());
    EXPECT_EQ(onHand(0), 11 - *units);
    expectSound();
}

INSTANTIATE_TEST_SUITE_P(Each, SourceReturns,
                         testing::Values(Source{"woocommerce", wooStory}, Source{"shopify", shopifyStory},
                                         Source{"mercadolibre", meliStory}, Source{"tiktok", tiktokStory},
                                         Source{"kuaishou", kuaishouStory}, Source{"douyin", douyinStory},
                                         Source{"pinduoduo", pinduoduoStory}));

} // namespace
