// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sent, and then given back, as each source says it: the goods are waited for, and only a person puts them on the
// shelf.
#include "export_samples.h"
#include "json_digits.h"
#include "ledger_fixture.h"
#include "meli_orders.h"
#include "order_event_json.h"
#include "packing_store.h"
#include "return_store.h"
#include "shopify_orders.h"
#include "tiktok_orders.h"
#include "woo_orders.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QStringDecoder>

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

/// The order of `id` in a file, and in a later one.
Story fileStory(const NamedBytes& sent, const NamedBytes& back, const QString& id)
{
    Story story;
    for (const auto& [file, event] : {std::pair{sent, &story.first}, std::pair{back, &story.second}})
        for (const OrderEvent& each : samples::readOne(file).events)
            if (each.orderId == id)
                *event = each;
    story.second.exportedAt = now;
    return story;
}

/// The file, with other words in two cells of the row of `id`; no cell of these samples has a comma within quotes
/// there.
Story cellStory(const NamedBytes& file, const QString& id, const QMap<QString, QString>& cells)
{
    const bool isUtf8 = QUtf8StringView(file.bytes).isValidUtf8();
    const QString text = isUtf8 ? QString::fromUtf8(file.bytes) : QString(QStringDecoder("GB18030").decode(file.bytes));
    QStringList lines = text.split(u'\n');
    QStringList headers = lines.front().split(u',');
    for (QString& header : headers)
        header = plainHeader(header.remove(u'"'));
    for (QString& line : lines) {
        QStringList row = line.split(u',');
        for (qsizetype i = 0; i < headers.size() && line.contains(id); ++i)
            for (auto cell = cells.begin(); cell != cells.end(); ++cell)
                if (headers.at(i) == cell.key())
                    row[i] = cell.value();
        line = row.join(u',');
    }
    const QString changed = lines.join(u'\n');
    NamedBytes back = file;
    back.bytes = isUtf8 ? changed.toUtf8() : QByteArray(QStringEncoder("GB18030").encode(changed));
    EXPECT_NE(back.bytes, file.bytes);
    return fileStory(file, back, id);
}

Story taobaoStory()
{
    return cellStory(samples::taobaoOrders(), u"13293638796520003"_s, {{u"退款金额"_s, u"\"59.80\""_s}});
}

Story kuaishouStory()
{
    return cellStory(samples::sample("kuaishou", u"orders.csv"_s), u"2607602240240002"_s,
                     {{u"售后状态"_s, u"退款成功"_s}});
}

Story wechatStory()
{
    return cellStory(samples::sample("wechat_channels", u"orders.csv"_s), u"3737550999277696002"_s,
                     {{u"商品已退款金额"_s, u"77.80"_s}});
}

Story pinduoduoStory()
{
    return cellStory(samples::sample("pinduoduo", u"orders_export.csv"_s), u"260915-391328563310002"_s,
                     {{u"订单状态"_s, u"已发货，退款成功"_s}, {u"售后状态"_s, u"退款成功"_s}});
}

Story douyinStory()
{
    const NamedBytes back = samples::douyinOrders();
    NamedBytes sent = back;
    sent.bytes.replace("退款成功", "-");
    return fileStory(sent, back, u"6917926768823640001"_s);
}

Story xiaohongshuStory()
{
    samples::Cells row{{u"订单号"_s, u"P700012345678901234"_s},
                       {u"订单状态"_s, u"已发货"_s},
                       {u"订单创建时间"_s, u"2026-09-01 09:00:00"_s},
                       {u"支付时间"_s, u"2026-09-01 09:01:00"_s},
                       {u"SKU名称"_s, u"珍珠耳钉"_s},
                       {u"SKU件数"_s, u"1"_s},
                       {u"商品总价(元)"_s, u"59.00"_s},
                       {u"用户应付金额(元)"_s, u"59.00"_s},
                       {u"商家编码"_s, u"STUD-8W"_s}};
    const auto file = [&row] {
        return samples::madeFile(u"x.csv"_s, samples::headersOf("XIAOHONGSHU_ORDER_HEADERS"), {row}, false);
    };
    const NamedBytes sent = file();
    row[u"售后状态"_s] = u"退款成功"_s;
    return fileStory(sent, file(), u"P700012345678901234"_s);
}

/// What another program sends to our own door.
Story ownStory()
{
    QJsonObject line{{u"line_id"_s, u"1"_s}, {u"qty"_s, u"2"_s}, {u"unit_price"_s, 1000}};
    QJsonObject order{{u"source"_s, u"rancho"_s},
                      {u"shop_id"_s, u"1"_s},
                      {u"order_id"_s, u"A-1"_s},
                      {u"placed_at"_s, u"2026-11-24T10:00:00Z"_s},
                      {u"source_updated_at"_s, u"2026-11-24T10:00:00Z"_s},
                      {u"currency"_s, u"MXN"_s},
                      {u"payment"_s, u"paid"_s},
                      {u"fulfilment"_s, u"shipped"_s},
                      {u"lines"_s, QJsonArray{line}}};
    const auto sent = orderEventFromJson(order);
    line = with(with(line, u"refunded_qty"_s, u"1"_s), u"refunded_amount"_s, 1000);
    order = with(with(order, u"lines"_s, QJsonArray{line}), u"source_updated_at"_s, u"2026-11-25T10:00:00Z"_s);
    const auto back = orderEventFromJson(with(order, u"refunded"_s, 1000));
    EXPECT_TRUE(sent.ok() && back.ok());
    return sent && back ? Story{sent.value(), back.value()} : Story();
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
                                         Source{"taobao", taobaoStory}, Source{"kuaishou", kuaishouStory},
                                         Source{"wechat", wechatStory}, Source{"douyin", douyinStory},
                                         Source{"pinduoduo", pinduoduoStory}, Source{"xiaohongshu", xiaohongshuStory},
                                         Source{"own", ownStory}));

} // namespace
