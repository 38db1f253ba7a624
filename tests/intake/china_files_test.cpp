// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order files of Kuaishou, WeChat Channels, Pinduoduo and Xiaohongshu, and the Taobao workbook without a buyer.
#include "export_samples.h"
#include "order.h"
#include "order_event_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kaibang;
using namespace kaibang::samples;
using namespace Qt::Literals::StringLiterals;

TEST(Kuaishou, SampleFile)
{
    const FileReading file = readOne(sample("kuaishou", u"orders.csv"_s));
    ASSERT_EQ(file.kind, u"kuaishou_orders"_s);
    EXPECT_EQ(file.rows, 5);
    EXPECT_TRUE(file.problems.isEmpty());
    ASSERT_EQ(file.events.size(), 5);
    const OrderEvent& paid = eventOf(file, "2607602240240001");
    EXPECT_EQ(paid.source, u"kuaishou"_s);
    EXPECT_EQ(paid.payment, Payment::Paid);
    EXPECT_EQ(paid.placedAt, beijing(2026, 8, 13, 20, 1, 2));
    EXPECT_EQ(paid.paidAt, beijing(2026, 8, 13, 20, 1, 10));
    EXPECT_EQ(paid.amounts.buyerPaid, 3890);
    EXPECT_EQ(paid.amounts.itemsTotal, 3890);
    ASSERT_EQ(paid.lines.size(), 1);
    EXPECT_EQ(paid.lines.front().sku, u"RICE-5J"_s);
    EXPECT_EQ(paid.lines.front().productId, u"23000000000001"_s);
    EXPECT_FALSE(paid.flags.testFlag(EventFlag::LinesGuessed)) << "the row is the line";
    EXPECT_TRUE(paid.flags.testFlag(EventFlag::Masked));
    EXPECT_TRUE(paid.buyer.receiver.isEmpty()) << "a masked name leads nobody anywhere";
    const OrderEvent& shipped = eventOf(file, "2607602240240002");
    EXPECT_EQ(shipped.fulfilment, Fulfilment::Shipped);
    EXPECT_EQ(shipped.lines.front().quantity, u"2"_s);
    EXPECT_EQ(eventOf(file, "2607602240240003").amounts.buyerPaid, 129900) << "¥1,299.00";
    const OrderEvent& closed = eventOf(file, "2607602240240004");
    EXPECT_EQ(closed.closed, Closed::CancelledRefunded);
    EXPECT_EQ(closed.payment, Payment::Refunded);
    EXPECT_EQ(closed.amounts.refunded, 3890);
    const OrderEvent& unpaid = eventOf(file, "2607602240240005");
    EXPECT_EQ(unpaid.payment, Payment::Unpaid);
    EXPECT_FALSE(unpaid.amounts.buyerPaid.has_value()) << "what is to be paid has not been paid";
    EXPECT_EQ(merged({}, unpaid, contentHash(unpaid)).amountDue(), 3890);
}

TEST(Kuaishou, DiscountsAreNotTakenTwice)
{
    Cells row{{u"订单号"_s, u"\t2607602240240009"_s},
              {u"订单创建时间"_s, u"2026/8/13 20:01"_s},
              {u"订单状态"_s, u"待付款"_s},
              {u"实付款"_s, u"¥38.90"_s},
              {u"快递费"_s, u"6.00"_s},
              {u"店铺优惠"_s, u"5.00"_s},
              {u"平台补贴"_s, u"-1.10"_s},
              {u"成交数量"_s, u"1"_s},
              {u"商品名称"_s, u"红糖块"_s}};
    const FileReading file = readOne(madeFile(u"k.csv"_s, headersOf("KUAISHOU_ORDER_HEADERS"), {row}));
    ASSERT_EQ(file.events.size(), 1);
    const OrderEvent& event = file.events.front();
    EXPECT_EQ(event.amounts.itemsTotal, 3900) << "38.90 paid, 6.00 of it freight, 6.10 off";
    EXPECT_EQ(merged({}, event, contentHash(event)).amountDue(), 3890);
}

TEST(WeChat, SampleFile)
{
    const FileReading file = readOne(sample("wechat_channels", u"orders.csv"_s));
    ASSERT_EQ(file.kind, u"wechat_orders"_s);
    EXPECT_TRUE(file.problems.isEmpty());
    ASSERT_EQ(file.events.size(), 4);
    const OrderEvent& paid = eventOf(file, "3737550999277696001");
    EXPECT_EQ(paid.payment, Payment::Paid);
    EXPECT_EQ(paid.amounts.buyerPaid, 3890);
    EXPECT_EQ(paid.amounts.merchantNet, 3890);
    EXPECT_TRUE(paid.refunds.isEmpty());
    const OrderEvent& part = eventOf(file, "3737550999277696002");
    EXPECT_EQ(part.closed, Closed::Completed);
    EXPECT_EQ(part.payment, Payment::PartlyRefunded) << "the status says nothing of it, the amount does";
    EXPECT_EQ(part.amounts.refunded, 1000);
    EXPECT_EQ(part.lines.front().refundedAmount, 1000);
    EXPECT_TRUE(part.lines.front().refundedQuantity.isEmpty());
    const OrderEvent& unpaid = eventOf(file, "3737550999277696003");
    EXPECT_EQ(unpaid.payment, Payment::Unpaid);
    EXPECT_EQ(merged({}, unpaid, contentHash(unpaid)).amountDue(), 3890);
    const OrderEvent& cancelled = eventOf(file, "3737550999277696004");
    EXPECT_EQ(cancelled.closed, Closed::CancelledUnpaid);
    EXPECT_FALSE(cancelled.amounts.buyerPaid.has_value()) << "the amount stands there, and nobody paid it";
}

TEST(WeChat, SeveralGoodsRepeatTheOrdersAmounts)
{
    Cells first{{u"订单号"_s, u"3737550999277696009"_s},
                {u"订单下单时间"_s, u"2026-08-26 10:00:00"_s},
                {u"支付时间"_s, u"2026-08-26 10:00:08"_s},
                {u"订单状态"_s, u"待发货"_s},
                {u"商品总价"_s, u"98.70"_s},
                {u"订单实际支付金额"_s, u"98.70"_s},
                {u"订单实际收款金额"_s, u"98.70"_s},
                {u"商品名称"_s, u"梯田红米"_s},
                {u"SKU编码(自定义)"_s, u"RICE-5J"_s},
                {u"商品实际价格(总共)"_s, u"38.90"_s},
                {u"商品数量"_s, u"1"_s},
                {u"商品已退款金额"_s, u"0"_s}};
    Cells second = first;
    second[u"商品名称"_s] = u"赣南脐橙"_s;
    second[u"SKU编码(自定义)"_s] = u"ORANGE-10J"_s;
    second[u"商品实际价格(总共)"_s] = u"59.80"_s;
    const QStringList headers = headersOf("WEIXIN_VIDEO_ORDER_HEADERS");
    const FileReading file = readOne(madeFile(u"w.csv"_s, headers, {first, second}, false));
    ASSERT_EQ(file.events.size(), 1);
    EXPECT_EQ(file.events.front().lines.size(), 2);
    EXPECT_EQ(file.events.front().amounts.buyerPaid, 9870) << "told twice, paid once";
    EXPECT_EQ(file.events.front().lines.front().lineTotal, 5980);
    // The same rows the other way round are the same order.
    const FileReading turned = readOne(madeFile(u"w.csv"_s, headers, {second, first}, false));
    EXPECT_EQ(turned.events.front().lines, file.events.front().lines);
    second[u"订单实际支付金额"_s] = u"59.80"_s;
    const FileReading odd = readOne(madeFile(u"w.csv"_s, headers, {first, second}, false));
    EXPECT_TRUE(odd.events.front().flags.testFlag(EventFlag::AmountMismatch));
}

TEST(Pinduoduo, SampleFile)
{
    const FileReading file = readOne(sample("pinduoduo", u"orders_export.csv"_s));
    ASSERT_EQ(file.kind, u"pinduoduo_orders"_s);
    EXPECT_TRUE(file.problems.isEmpty());
    ASSERT_EQ(file.events.size(), 4);
    const OrderEvent& paid = eventOf(file, "260915-391328563310001");
    EXPECT_EQ(paid.payment, Payment::Paid);
    EXPECT_EQ(paid.amounts.itemsTotal, 5980);
    EXPECT_EQ(paid.amounts.buyerPaid, 4980);
    EXPECT_EQ(paid.amounts.platformDiscount, 800);
    EXPECT_EQ(paid.amounts.merchantNet, 5780) << "what the buyer paid and what the platform put on top";
    EXPECT_FALSE(paid.flags.testFlag(EventFlag::AmountMismatch));
    EXPECT_EQ(paid.lines.front().variant, u"10斤,大果"_s);
    const OrderEvent& shipped = eventOf(file, "260915-391328563310002");
    EXPECT_EQ(shipped.fulfilment, Fulfilment::Shipped);
    EXPECT_EQ(shipped.shippedAt, beijing(2026, 9, 16, 8, 0));
    const OrderEvent& back = eventOf(file, "260915-391328563310003");
    EXPECT_EQ(back.closed, Closed::CancelledRefunded);
    EXPECT_EQ(back.amounts.refunded, 5980);
    EXPECT_EQ(back.sourceStatus, u"已取消，退款成功"_s) << "its own words, untouched";
    const OrderEvent& signedFor = eventOf(file, "260915-391328563310004");
    EXPECT_EQ(signedFor.fulfilment, Fulfilment::Delivered);
    EXPECT_TRUE(signedFor.refunds.isEmpty()) << "asked for is not given back";
}

TEST(Pinduoduo, AReceiptThatDoesNotAddUpIsFlagged)
{
    NamedBytes file = sample("pinduoduo", u"orders_export.csv"_s);
    file.bytes.replace(",49.80,57.80,", ",49.80,56.80,");
    EXPECT_TRUE(eventOf(readOne(file), "260915-391328563310001").flags.testFlag(EventFlag::AmountMismatch));
}

TEST(Xiaohongshu, HeadersAreKnownAndSkusBecomeLines)
{
    Cells first{{u"订单号"_s, u"\tP700012345678901234"_s},
                {u"订单状态"_s, u"待发货"_s},
                {u"订单创建时间"_s, u"2026-09-01 09:00:00"_s},
                {u"支付时间"_s, u"2026-09-01 09:01:00"_s},
                {u"SKU名称"_s, u"珍珠耳钉"_s},
                {u"SKU规格"_s, u"8mm"_s},
                {u"SKU件数"_s, u"1"_s},
                {u"商品总价(元)"_s, u"59.00"_s},
                {u"用户应付金额(元)"_s, u"49.00"_s},
                {u"平台优惠(元)"_s, u"10.00"_s},
                {u"商家应收金额(元)（支付金额）"_s, u"59.00"_s},
                {u"商家编码"_s, u"STUD-8W"_s}};
    Cells second = first;
    second[u"商家编码"_s] = u"STUD-8P"_s;
    second[u"售后状态"_s] = u"退款成功"_s;
    const FileReading file =
        readOne(madeFile(u"x.csv"_s, headersOf("XIAOHONGSHU_ORDER_HEADERS"), {first, second}, false));
    ASSERT_EQ(file.kind, u"xiaohongshu_orders"_s);
    ASSERT_EQ(file.events.size(), 1);
    const OrderEvent& event = file.events.front();
    EXPECT_EQ(event.lines.size(), 2);
    EXPECT_EQ(event.amounts.itemsTotal, 11800);
    EXPECT_EQ(event.amounts.buyerPaid, 9800);
    EXPECT_EQ(event.amounts.merchantNet, 11800) << "full-width brackets in the header do not matter";
    EXPECT_EQ(event.payment, Payment::PartlyRefunded);
    EXPECT_EQ(event.amounts.refunded, 4900);
    first[u"订单状态"_s] = u"换货申请中"_s;
    const FileReading odd = readOne(madeFile(u"x.csv"_s, headersOf("XIAOHONGSHU_ORDER_HEADERS"), {first}, false));
    EXPECT_TRUE(odd.events.front().flags.testFlag(EventFlag::UnknownStatus)) << "a word that nobody taught is told";
}

TEST(Qianniu, WithoutABuyerAndWithoutAStatus)
{
    Cells row{{u"订单编号"_s, u"35153131473290001"_s},
              {u"买家应付货款"_s, u"77.80"_s},
              {u"买家应付邮费"_s, u"0.00"_s},
              {u"总金额"_s, u"77.80"_s},
              {u"买家实付金额"_s, u"77.80"_s},
              {u"订单创建时间"_s, u"2026-01-02 10:00:00"_s},
              {u"订单付款时间"_s, u"2026-01-02 10:01:00"_s},
              {u"商品标题"_s, u"梯田红米"_s},
              {u"商品属性SKU"_s, u"5斤"_s},
              {u"退款金额"_s, u"6.50"_s},
              {u"确认收货打款金额"_s, u"71.30"_s}};
    const QStringList headers = headersOf("QIANNIU_ORDER_HEADERS");
    const FileReading file = readOne(madeFile(u"export.csv"_s, headers, {row}));
    ASSERT_EQ(file.kind, u"taobao_orders"_s);
    ASSERT_EQ(file.events.size(), 1) << (file.problems.isEmpty() ? "" : file.problems.first().code.toStdString());
    const OrderEvent& event = file.events.front();
    EXPECT_EQ(event.payment, Payment::PartlyRefunded);
    EXPECT_EQ(event.amounts.buyerPaid, 7780);
    EXPECT_EQ(event.amounts.merchantNet, 7130);
    EXPECT_EQ(event.lines.front().variant, u"5斤"_s);
    EXPECT_TRUE(event.buyer.isEmpty());
    EXPECT_TRUE(event.flags.testFlag(EventFlag::PartialRow)) << "no status was told";
    EXPECT_FALSE(event.flags.testFlag(EventFlag::UnknownStatus));
    row.remove(u"订单付款时间"_s);
    EXPECT_EQ(readOne(madeFile(u"export.csv"_s, headers, {row})).events.front().payment, Payment::Unpaid);
    // The same workbook with the status column that some shops choose.
    row[u"订单状态"_s] = u"交易成功"_s;
    EXPECT_EQ(readOne(madeFile(u"export.csv"_s, headers + QStringList{u"订单状态"_s}, {row})).events.front().closed,
              Closed::Completed);
}

TEST(ChinaFiles, SettlementsAndInsuranceAreNoOrders)
{
    const QStringList orders{u"DOUYIN_ORDER_HEADERS"_s, u"WEIXIN_VIDEO_ORDER_HEADERS"_s, u"KUAISHOU_ORDER_HEADERS"_s,
                             u"XIAOHONGSHU_ORDER_HEADERS"_s, u"QIANNIU_ORDER_HEADERS"_s};
    const QJsonObject all = QJsonDocument::fromJson(sample("china", u"headers.json"_s).bytes).object();
    EXPECT_GT(all.size(), 15);
    for (auto one = all.begin(); one != all.end(); ++one) {
        const FileReading file = readOne(madeFile(u"f.csv"_s, headersOf(one.key().toLatin1().constData()), {}));
        EXPECT_EQ(!file.kind.isEmpty() && !file.isStatement, orders.contains(one.key()))
            << one.key().toStdString() << file.kind.toStdString();
    }
}

TEST(ChinaFiles, AGrowingRefundIsOneRefund)
{
    // Both files tell what was given back so far: 6.50, later 13.00. That is 13.00, not 19.50.
    NamedBytes later = taobaoOrders();
    later.name = u"ExportOrderList201707091001.csv"_s;
    later.bytes.replace("\"71.30\"", "\"64.80\"").replace("\"6.50\"", "\"13.00\"");
    const OrderEvent first = eventOf(readOne(taobaoOrders()), "29911142123210005");
    const OrderEvent second = eventOf(readOne(later), "29911142123210005");
    ASSERT_EQ(second.amounts.refunded, 1300);
    const Order order = merged(merged({}, first, contentHash(first)), second, contentHash(second));
    EXPECT_EQ(order.refundedTotal(), 1300);
    const Order turned = merged(merged({}, second, contentHash(second)), first, contentHash(first));
    EXPECT_EQ(turned.refundedTotal(), 1300) << "an older file takes nothing back";
}
