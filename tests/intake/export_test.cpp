// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_reader.h"
#include "export_samples.h"
#include "order.h"
#include "order_event_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace kaibang;
using namespace kaibang::samples;

namespace {

QStringList taobaoHeaders(const char* generation)
{
    const QJsonObject all = QJsonDocument::fromJson(sample("taobao", QStringLiteral("headers.json")).bytes).object();
    QStringList headers;
    for (const QJsonValue& value : all.value(QLatin1String(generation)).toArray())
        headers.append(value.toString());
    EXPECT_GT(headers.size(), 9);
    return headers;
}

const Cells taobaoRow{{QStringLiteral("订单编号"), QStringLiteral("=\"35153131473290001\"")},
                      {QStringLiteral("订单状态"), QStringLiteral("交易成功")},
                      {QStringLiteral("订单创建时间"), QStringLiteral("2021-03-01 10:00:00")},
                      {QStringLiteral("订单付款时间"), QStringLiteral("2021-03-01 10:01:00")},
                      {QStringLiteral("确认收货时间"), QStringLiteral("2021-03-05 10:01:00")},
                      {QStringLiteral("宝贝标题"), QStringLiteral("梯田红米")},
                      {QStringLiteral("宝贝总数量"), QStringLiteral("2")},
                      {QStringLiteral("买家应付货款"), QStringLiteral("77.80")},
                      {QStringLiteral("买家应付邮费"), QStringLiteral("0.00")},
                      {QStringLiteral("总金额"), QStringLiteral("77.80")},
                      {QStringLiteral("买家实际支付金额"), QStringLiteral("77.80")},
                      {QStringLiteral("打款商家金额"), QStringLiteral("0.48元")},
                      {QStringLiteral("退款金额"), QStringLiteral("0.00")}};

} // namespace

TEST(Taobao, OrderListAlone)
{
    const FileReading file = readOne(taobaoOrders());
    ASSERT_EQ(file.kind, QStringLiteral("taobao_orders"));
    EXPECT_EQ(file.rows, 5);
    EXPECT_TRUE(file.problems.isEmpty());
    ASSERT_EQ(file.events.size(), 5);
    const OrderEvent& paid = eventOf(file, "35153131473290001");
    EXPECT_EQ(paid.payment, Payment::Paid);
    EXPECT_EQ(paid.placedAt, beijing(2017, 7, 8, 0, 42, 32));
    EXPECT_EQ(paid.paidAt, beijing(2017, 7, 8, 0, 42, 39));
    EXPECT_EQ(paid.exportedAt, beijing(2017, 7, 8, 10, 1));
    EXPECT_FALSE(paid.flags.testFlag(EventFlag::TimeGuessed));
    EXPECT_TRUE(paid.flags.testFlag(EventFlag::LinesGuessed));
    EXPECT_TRUE(paid.flags.testFlag(EventFlag::Masked));
    EXPECT_EQ(paid.buyer.note, QStringLiteral("要真空的，\"谢谢\""));
    EXPECT_EQ(paid.amounts.buyerPaid, 3890);
    EXPECT_EQ(paid.source, QStringLiteral("taobao"));
    EXPECT_EQ(paid.origin, Origin::File);
    const OrderEvent& unpaid = eventOf(file, "35082869905640002");
    EXPECT_EQ(unpaid.payment, Payment::Unpaid);
    EXPECT_EQ(unpaid.lines.first().quantity, QStringLiteral("3"));
    EXPECT_EQ(unpaid.amounts.shipping, 1000);
    const OrderEvent& shipped = eventOf(file, "13293638796520003");
    EXPECT_EQ(shipped.fulfilment, Fulfilment::Shipped);
}

TEST(Taobao, RefundsOpenAndClosed)
{
    const FileReading file = readOne(taobaoOrders());
    const OrderEvent& closed = eventOf(file, "13230536893600004");
    EXPECT_EQ(closed.closed, Closed::CancelledRefunded);
    EXPECT_EQ(closed.payment, Payment::Refunded);
    EXPECT_EQ(closed.amounts.buyerPaid, 5980);
    EXPECT_EQ(closed.amounts.refunded, 5980);
    ASSERT_EQ(closed.refunds.size(), 1);
    const OrderEvent& part = eventOf(file, "29911142123210005");
    EXPECT_EQ(part.closed, Closed::Completed);
    EXPECT_EQ(part.payment, Payment::PartlyRefunded);
    EXPECT_EQ(part.amounts.refunded, 650);
    EXPECT_EQ(part.amounts.buyerPaid, 7780) << "what came in, not what was left after the refund";
    EXPECT_EQ(part.sellerNote, QStringLiteral("补差价\n发顺丰"));
    // The same refund reported again is the same refund.
    Order order;
    for (int i = 0; i < 2; ++i)
        order = merged(order, part, contentHash(part));
    EXPECT_EQ(order.refundedTotal(), 650);
}

TEST(Taobao, ListAndDetailsJoin)
{
    const ImportReading both = ExportImporter::read({taobaoDetails(), taobaoOrders()}, context);
    EXPECT_TRUE(both.files.at(0).events.isEmpty()) << "every detail found its order";
    ASSERT_EQ(both.eventCount(), 5);
    EXPECT_EQ(both.problemCount(), 0);
    const OrderEvent& two = eventOf(both.files.at(1), "35082869905640002");
    ASSERT_EQ(two.lines.size(), 2);
    EXPECT_FALSE(two.flags.testFlag(EventFlag::LinesGuessed));
    EXPECT_EQ(two.lines.at(0).sku, QStringLiteral("ORANGE-10J"));
    EXPECT_EQ(two.lines.at(0).lineId, QStringLiteral("35082869905640002#1"));
    EXPECT_EQ(two.lines.at(1).unitPrice, 3890);
    EXPECT_TRUE(two.flags.testFlag(EventFlag::AmountMismatch)) << "the list says 119.60, the lines 158.50";
    EXPECT_FALSE(eventOf(both.files.at(1), "29911142123210005").flags.testFlag(EventFlag::AmountMismatch));
}

TEST(Taobao, DetailsAloneSayOnlyLines)
{
    const FileReading file = readOne(taobaoDetails());
    ASSERT_EQ(file.kind, QStringLiteral("taobao_details"));
    EXPECT_EQ(file.rows, 6);
    ASSERT_EQ(file.events.size(), 5);
    for (const OrderEvent& event : file.events)
        EXPECT_TRUE(event.flags.testFlag(EventFlag::LinesOnly));
    // Joined or one after the other, in either order: the same lines in the end.
    const FileReading orders = readOne(taobaoOrders());
    const ImportReading both = ExportImporter::read({taobaoOrders(), taobaoDetails()}, context);
    for (const OrderEvent& joined : both.files.first().events) {
        const OrderEvent& list = eventOf(orders, joined.orderId.toLatin1().constData());
        const OrderEvent& lines = eventOf(file, joined.orderId.toLatin1().constData());
        const Order a = merged(merged({}, list, contentHash(list)), lines, contentHash(lines));
        const Order b = merged(merged({}, lines, contentHash(lines)), list, contentHash(list));
        EXPECT_EQ(a.lines, b.lines);
        EXPECT_EQ(a.lines, joined.lines);
        EXPECT_EQ(a.payment, b.payment);
    }
}

TEST(Taobao, EveryGenerationOfHeaders)
{
    for (const char* generation : {"2017", "2018-19", "2021"}) {
        const FileReading file =
            readOne(madeFile(QStringLiteral("export.csv"), taobaoHeaders(generation), {taobaoRow}));
        ASSERT_EQ(file.kind, QStringLiteral("taobao_orders")) << generation;
        ASSERT_EQ(file.events.size(), 1) << generation;
        const OrderEvent& event = file.events.first();
        EXPECT_EQ(event.amounts.buyerPaid, 7780);
        EXPECT_EQ(event.closed, Closed::Completed);
        EXPECT_TRUE(event.flags.testFlag(EventFlag::TimeGuessed));
        const bool hasDone = QByteArrayView(generation) != "2017";
        EXPECT_EQ(event.exportedAt, hasDone ? beijing(2021, 3, 5, 10, 1) : beijing(2021, 3, 1, 10, 1));
        EXPECT_EQ(event.amounts.merchantNet, hasDone ? std::optional<qint64>(48) : std::nullopt);
    }
}

TEST(Taobao, NoOlderExportRollsBack)
{
    Cells older = taobaoRow;
    older[QStringLiteral("订单状态")] = QStringLiteral("等待买家付款");
    older[QStringLiteral("买家实际支付金额")] = QStringLiteral("0.00");
    const QStringList headers = taobaoHeaders("2021");
    const OrderEvent first =
        readOne(madeFile(QStringLiteral("ExportOrderList202103011000.csv"), headers, {older})).events.first();
    const OrderEvent second =
        readOne(madeFile(QStringLiteral("ExportOrderList202103061000.csv"), headers, {taobaoRow})).events.first();
    const Order order = merged(merged({}, second, contentHash(second)), first, contentHash(first));
    EXPECT_EQ(order.payment, Payment::Paid);
    EXPECT_EQ(order.amounts.buyerPaid, 7780);
}

TEST(Taobao, BuyerColumnsOfEveryGeneration)
{
    for (const char* generation : {"2017", "2018-19", "2021"}) {
        Cells row = taobaoRow;
        row[QStringLiteral("买家会员名")] = QStringLiteral("pearl_fan");
        row[QStringLiteral("收货人姓名")] = QStringLiteral("张三");
        row[QStringLiteral("联系电话")] = QStringLiteral("'0873-5620001");
        row[QStringLiteral("收货地址")] = QStringLiteral("云南省 红河 元阳县 某路1号");
        row[QStringLiteral("买家留言")] = QStringLiteral("轻放");
        const FileReading file = readOne(madeFile(QStringLiteral("a.csv"), taobaoHeaders(generation), {row}));
        ASSERT_EQ(file.events.size(), 1) << generation;
        const BuyerIdentity& buyer = file.events.front().buyer;
        EXPECT_EQ(buyer.display, QStringLiteral("pearl_fan")) << generation;
        EXPECT_EQ(buyer.receiver, QStringLiteral("张三")) << generation;
        EXPECT_EQ(buyer.phone, QStringLiteral("0873-5620001")) << generation << ": no mobile, so the landline";
        EXPECT_EQ(buyer.address, QStringLiteral("云南省 红河 元阳县 某路1号")) << generation;
        EXPECT_EQ(buyer.note, QStringLiteral("轻放")) << generation;
        row[QStringLiteral("联系手机")] = QStringLiteral("'13800138000");
        const FileReading mobile = readOne(madeFile(QStringLiteral("a.csv"), taobaoHeaders(generation), {row}));
        EXPECT_EQ(mobile.events.front().buyer.phone, QStringLiteral("13800138000")) << generation;
    }
}

TEST(Taobao, RefusedRowsSayWhy)
{
    const QStringList headers = taobaoHeaders("2021");
    const auto problemOf = [&](const char16_t* column, const char16_t* value) -> QString {
        Cells row = taobaoRow;
        row[QString::fromUtf16(column)] = QString::fromUtf16(value);
        const FileReading file = readOne(madeFile(QStringLiteral("a.csv"), headers, {taobaoRow, row}));
        if (file.problems.isEmpty())
            return QString();
        EXPECT_EQ(file.problems.first().row, 3);
        EXPECT_FALSE(file.problems.first().raw.isEmpty());
        EXPECT_EQ(file.events.size(), 1);
        return file.problems.first().code;
    };
    EXPECT_EQ(problemOf(u"订单编号", u"3.30436E+18"), QStringLiteral("id_damaged"));
    EXPECT_EQ(problemOf(u"订单编号", u""), QStringLiteral("no_order_id"));
    EXPECT_EQ(problemOf(u"总金额", u"12,5"), QStringLiteral("bad_amount"));
    EXPECT_EQ(problemOf(u"订单创建时间", u"yesterday"), QStringLiteral("bad_time"));
    EXPECT_EQ(problemOf(u"订单创建时间", u""), QStringLiteral("no_placed_at"));
    EXPECT_EQ(problemOf(u"宝贝总数量", u"two"), QStringLiteral("bad_quantity"));
    EXPECT_EQ(problemOf(u"退款金额", u"-1.00"), QStringLiteral("bad_amount"));
    EXPECT_EQ(problemOf(u"总金额", u"99999999999999.99"), QStringLiteral("bad_amount")) << "it would break a sum";
    EXPECT_EQ(problemOf(u"总金额", u"¥1,299.00"), QString());
    EXPECT_EQ(problemOf(u"订单创建时间", u"2021/3/1 8:05"), QString());
}

TEST(Taobao, UnknownStatusIsFlagged)
{
    Cells row = taobaoRow;
    row[QStringLiteral("订单状态")] = QStringLiteral("新的状态");
    const FileReading file = readOne(madeFile(QStringLiteral("a.csv"), taobaoHeaders("2017"), {row}));
    ASSERT_EQ(file.events.size(), 1);
    EXPECT_EQ(file.events.first().payment, Payment::Unknown);
    EXPECT_EQ(file.events.first().sourceStatus, QStringLiteral("新的状态"));
    EXPECT_TRUE(file.events.first().flags.testFlag(EventFlag::UnknownStatus));
}

TEST(Douyin, BuyerInPlainTextIsTaken)
{
    NamedBytes file = douyinOrders();
    file.bytes.replace("##密文,$$密文,云南省,红河,元阳县,,##密文",
                       "李四,13900139000,云南省,红河州,元阳县,南沙镇,某路2号");
    const FileReading reading = readOne(file);
    const OrderEvent& event = eventOf(reading, "6917926768823640001");
    EXPECT_EQ(event.buyer.receiver, QStringLiteral("李四"));
    EXPECT_EQ(event.buyer.phone, QStringLiteral("13900139000"));
    EXPECT_EQ(event.buyer.address, QStringLiteral("云南省红河州元阳县南沙镇某路2号"));
    EXPECT_TRUE(event.buyer.display.isEmpty()) << "no alias is made of a receiver's name";
    EXPECT_FALSE(event.flags.testFlag(EventFlag::Masked));
}

TEST(Douyin, SampleFile)
{
    const FileReading file = readOne(douyinOrders());
    ASSERT_EQ(file.kind, QStringLiteral("douyin_orders"));
    EXPECT_EQ(file.rows, 7);
    EXPECT_TRUE(file.problems.isEmpty());
    ASSERT_EQ(file.events.size(), 6);
    const OrderEvent& refunded = eventOf(file, "6917926768823640001");
    EXPECT_EQ(refunded.payment, Payment::Refunded);
    EXPECT_EQ(refunded.closed, Closed::Completed);
    EXPECT_EQ(refunded.amounts.refunded, 2890);
    EXPECT_EQ(refunded.lines.first().refundedQuantity, QStringLiteral("1"));
    EXPECT_EQ(refunded.exportedAt, Instant{1791213782000});
    EXPECT_EQ(refunded.placedAt, beijing(2026, 9, 22, 0, 54, 10));
    EXPECT_TRUE(refunded.flags.testFlag(EventFlag::Masked));
    EXPECT_TRUE(refunded.buyer.isEmpty()) << "ciphertext is not kept";
    const OrderEvent& two = eventOf(file, "6917926768823640004");
    ASSERT_EQ(two.lines.size(), 2);
    EXPECT_EQ(two.lines.at(0).lineId, QStringLiteral("6917926768823640041"));
    EXPECT_EQ(two.lines.at(0).quantity, QStringLiteral("2"));
    EXPECT_EQ(two.lines.at(0).sku, QStringLiteral("300400008"));
    EXPECT_EQ(two.amounts.buyerPaid, 3180 + 3890);
    EXPECT_EQ(two.payment, Payment::Paid);
    const OrderEvent& unpaid = eventOf(file, "6917926768823640005");
    EXPECT_EQ(unpaid.payment, Payment::Unpaid);
    EXPECT_FALSE(unpaid.paidAt.has_value());
    EXPECT_FALSE(unpaid.amounts.buyerPaid.has_value());
    EXPECT_EQ(merged({}, unpaid, contentHash(unpaid)).amountDue(), 1590);
    EXPECT_EQ(eventOf(file, "6917926768823640006").closed, Closed::CancelledUnpaid);
    EXPECT_EQ(eventOf(file, "6917926768823640002").fulfilment, Fulfilment::Shipped);
}

TEST(Douyin, SecondColumnOrderAndMergedSubOrders)
{
    const QStringList headers{
        QStringLiteral("订单状态"),     QStringLiteral("售后状态"),     QStringLiteral("子订单编号"),
        QStringLiteral("主订单编号"),   QStringLiteral("商品数量"),     QStringLiteral("选购商品"),
        QStringLiteral("商品规格"),     QStringLiteral("商品金额"),     QStringLiteral("订单应付金额"),
        QStringLiteral("订单提交时间"), QStringLiteral("支付完成时间"), QStringLiteral("商家编码")};
    Cells row{{QStringLiteral("订单状态"), QStringLiteral("待发货")},
              {QStringLiteral("子订单编号"), QStringLiteral("\t6917926768823640042;6917926768823640041")},
              {QStringLiteral("主订单编号"), QStringLiteral("\t6917926768823640004")},
              {QStringLiteral("商品数量"), QStringLiteral("1;2")},
              {QStringLiteral("选购商品"), QStringLiteral("梯田红米;红糖块")},
              {QStringLiteral("商品规格"), QStringLiteral("1袋")},
              {QStringLiteral("商品金额"), QStringLiteral("38.90;31.80")},
              {QStringLiteral("订单应付金额"), QStringLiteral("70.70")},
              {QStringLiteral("订单提交时间"), QStringLiteral("2026/9/22 0:54")},
              {QStringLiteral("支付完成时间"), QStringLiteral("2026/9/22 0:55")},
              {QStringLiteral("商家编码"), QStringLiteral("A;B")}};
    const FileReading file = readOne(madeFile(QStringLiteral("x.csv"), headers, {row}, false));
    ASSERT_EQ(file.kind, QStringLiteral("douyin_orders"));
    ASSERT_EQ(file.events.size(), 1) << (file.problems.isEmpty() ? "" : file.problems.first().code.toStdString());
    const OrderEvent& event = file.events.first();
    ASSERT_EQ(event.lines.size(), 2);
    EXPECT_EQ(event.lines.at(0).title, QStringLiteral("红糖块"));
    EXPECT_EQ(event.lines.at(0).quantity, QStringLiteral("2"));
    EXPECT_EQ(event.lines.at(0).lineTotal, 3180);
    EXPECT_EQ(event.lines.at(0).sku, QStringLiteral("B"));
    EXPECT_EQ(event.amounts.buyerPaid, 7070);
    EXPECT_EQ(event.exportedAt, beijing(2026, 9, 22, 0, 55));
    EXPECT_TRUE(event.flags.testFlag(EventFlag::TimeGuessed));
    row[QStringLiteral("商品数量")] = QStringLiteral("3");
    const FileReading unclear = readOne(madeFile(QStringLiteral("x.csv"), headers, {row}, false));
    EXPECT_TRUE(unclear.events.isEmpty());
    ASSERT_EQ(unclear.problems.size(), 1);
    EXPECT_EQ(unclear.problems.first().code, QStringLiteral("bad_quantity"));
    row[QStringLiteral("商品数量")] = QStringLiteral("1;2");
    row[QStringLiteral("子订单编号")] = QStringLiteral("6.91793E+18");
    EXPECT_EQ(readOne(madeFile(QStringLiteral("x.csv"), headers, {row}, false)).problems.first().code,
              QStringLiteral("id_damaged"));
}

TEST(Import, UnknownFilesAreRefusedWithTheirHeader)
{
    const FileReading file = readOne({QStringLiteral("quality.csv"), "质检仓,质检机构,质检状态\n1,2,3\n"});
    EXPECT_EQ(file.kind, QString());
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_EQ(file.problems.first().code, QStringLiteral("unknown_header"));
    EXPECT_TRUE(file.problems.first().text.contains(QStringLiteral("质检机构")));
    EXPECT_TRUE(file.events.isEmpty());
    EXPECT_EQ(readOne({QStringLiteral("e.csv"), {}}).problems.first().code, QStringLiteral("empty_file"));
    EXPECT_EQ(readOne({QStringLiteral("e.csv"), "a,\"b"}).problems.first().code, QStringLiteral("damaged_file"));
    EXPECT_EQ(readOne({QStringLiteral("e.csv"), QByteArray(CsvLimits{}.bytes + 1, 'a')}).problems.first().code,
              QStringLiteral("too_large"));
}

TEST(Import, TheSameBytesGiveTheSameEvents)
{
    const FileReading a = readOne(taobaoOrders());
    const FileReading b = readOne(taobaoOrders());
    EXPECT_EQ(a.sha256.size(), 32);
    EXPECT_EQ(a.sha256, b.sha256);
    EXPECT_EQ(a.events, b.events);
}
