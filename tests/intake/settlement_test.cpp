// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Statements of payouts as the platforms write them, and every way in which they go wrong.
#include "export_samples.h"
#include "settlement_profiles.h"
#include "zip_maker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <numeric>

using namespace kaibang;
using namespace kaibang::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

NamedBytes alipay()
{
    return sample("alipay", u"signcustomer_201707.csv"_s);
}

/// The Alipay sample with something replaced; GBK again.
NamedBytes changed(const QString& before, const QString& after)
{
    QString text = QStringDecoder("GB18030").decode(alipay().bytes);
    EXPECT_TRUE(text.contains(before)) << before.toStdString();
    text.replace(before, after);
    return {u"changed.csv"_s, QByteArray(QStringEncoder("GB18030").encode(text))};
}

qint64 feeOf(const SettlementLine& line, const QString& kind)
{
    qint64 minor = 0;
    for (const SettlementFee& fee : line.fees)
        minor += fee.kind == kind ? fee.minor : 0;
    return minor;
}

void expectAddsUp(const FileReading& file)
{
    for (const SettlementLine& line : file.settlement)
        if (line.kind != SettlementKind::Transfer) {
            EXPECT_EQ(line.net, line.gross - line.refund - line.feeSum()) << line.row;
        }
}

SettlementLine onlyLine(const FileReading& file)
{
    EXPECT_TRUE(file.isStatement);
    EXPECT_EQ(file.settlement.size(), 1) << (file.problems.isEmpty() ? "" : file.problems.first().text.toStdString());
    expectAddsUp(file);
    return file.settlement.value(0);
}

QString codeOf(const FileReading& file)
{
    return file.problems.isEmpty() ? QString() : file.problems.first().code;
}

} // namespace

TEST(Statements, EveryProfileIsSound)
{
    EXPECT_EQ(settlementProfiles().size(), 11);
    QSet<QString> ids;
    for (const SettlementProfile& profile : settlementProfiles())
        ids.insert(profile.id);
    EXPECT_EQ(ids.size(), settlementProfiles().size());
    EXPECT_FALSE(settlementProfileFromJson("{}").ok());
    EXPECT_FALSE(settlementProfileFromJson(R"({"form":"kaibang-settlement-profile","version":1})").ok());
}

TEST(Statements, TheAlipaySample)
{
    const FileReading file = readOne(alipay());
    ASSERT_EQ(file.kind, u"alipay_statement"_s);
    EXPECT_TRUE(file.isStatement);
    EXPECT_TRUE(file.events.isEmpty());
    EXPECT_EQ(file.rows, 4) << "remarks above and below are no rows";
    EXPECT_TRUE(file.problems.isEmpty()) << codeOf(file).toStdString();
    ASSERT_EQ(file.settlement.size(), 4);
    expectAddsUp(file);
    const SettlementLine& income = file.settlement.at(0);
    EXPECT_EQ(income.source, u"taobao"_s);
    EXPECT_EQ(income.orderId, u"35153131473290001"_s) << "without T200P";
    EXPECT_EQ(income.flowId, u"54632446530001"_s) << "without its tab";
    EXPECT_EQ(income.kind, SettlementKind::Income);
    EXPECT_EQ(income.gross, 3890);
    EXPECT_EQ(income.at, beijing(2017, 7, 20, 10, 0));
    EXPECT_EQ(income.currency, u"CNY"_s);
    const SettlementLine& refund = file.settlement.at(2);
    EXPECT_EQ(refund.kind, SettlementKind::Refund);
    EXPECT_EQ(refund.orderId, u"29911142123210005"_s);
    EXPECT_EQ(refund.refund, 650);
    EXPECT_EQ(refund.net, -650);
    const SettlementLine& fee = file.settlement.at(3);
    EXPECT_EQ(fee.kind, SettlementKind::Fee);
    EXPECT_TRUE(fee.orderId.isEmpty());
    EXPECT_EQ(feeOf(fee, u"talent_commission"_s), 120);
    EXPECT_EQ(fee.words, u"其它"_s);
    EXPECT_FALSE(fee.words.contains(u"淘宝客"_s)) << "a note is looked through and not kept";
}

TEST(Statements, AProductsTitleSaysNothingOfTheKindOfALine)
{
    const FileReading file = readOne(changed(u"梯田红米 5斤装"_s, u"梯田红米 送运费险 不退款"_s));
    ASSERT_EQ(file.settlement.size(), 4);
    EXPECT_EQ(file.settlement.at(0).kind, SettlementKind::Income);
    EXPECT_EQ(file.settlement.at(0).gross, 3890);
}

TEST(Statements, TheDouyinSample)
{
    const SettlementLine line = onlyLine(readOne(sample("douyin", u"settlement_动账.csv"_s)));
    EXPECT_EQ(line.statementKind, u"douyin_settlement"_s);
    EXPECT_EQ(line.orderId, u"6917926768823640001"_s) << "without its apostrophe";
    EXPECT_EQ(line.flowId, u"T1"_s);
    EXPECT_EQ(line.net, 184);
    EXPECT_EQ(line.gross, 2971) << "paid, and the platform's subsidy";
    EXPECT_EQ(line.refund, 2778);
    EXPECT_EQ(feeOf(line, u"platform_commission"_s), 9);
    EXPECT_EQ(feeOf(line, u"unexplained"_s), 0);
    EXPECT_EQ(line.kind, SettlementKind::Income);
    EXPECT_EQ(line.at, beijing(2026, 9, 28, 7, 54, 38));
}

TEST(Statements, DouyinWithAllItsColumns)
{
    const Cells row{{u"动账时间"_s, u"2026-09-28 07:54:38"_s},
                    {u"动帐流水号"_s, u"'202609280001"_s},
                    {u"动账方向"_s, u"入账"_s},
                    {u"动账金额"_s, u"80.10"_s},
                    {u"动账场景"_s, u"货款结算入账"_s},
                    {u"子订单号"_s, u"'6917926768823640041"_s},
                    {u"订单号"_s, u"'6917926768823640004"_s},
                    {u"订单实付应结"_s, u"100.00"_s},
                    {u"运费实付"_s, u"6.00"_s},
                    {u"实际平台补贴"_s, u"4.00"_s},
                    {u"平台服务费"_s, u"-5.50"_s},
                    {u"佣金"_s, u"-20.00"_s},
                    {u"招商服务费"_s, u"-3.00"_s},
                    {u"站外推广费"_s, u"-1.40"_s},
                    {u"达人名称"_s, u"某达人"_s}};
    const FileReading file = readOne(madeFile(u"d.csv"_s, headersOf("DOUYIN_DONGZHANG_HEADERS"), {row}));
    const SettlementLine line = onlyLine(file);
    EXPECT_EQ(line.orderId, u"6917926768823640004"_s) << "the whole order, not its part";
    EXPECT_EQ(line.subOrderId, u"6917926768823640041"_s);
    EXPECT_EQ(line.gross, 11'000);
    EXPECT_EQ(feeOf(line, u"platform_commission"_s), 550);
    EXPECT_EQ(feeOf(line, u"talent_commission"_s), 2000);
    EXPECT_EQ(feeOf(line, u"partner_commission"_s), 300);
    EXPECT_EQ(feeOf(line, u"promotion"_s), 140);
    EXPECT_EQ(line.net, 8010);
}

TEST(Statements, WhatDoesNotAddUpIsNotHidden)
{
    Cells row{{u"动账时间"_s, u"2026-09-28 07:54:38"_s},
              {u"动帐流水号"_s, u"1"_s},
              {u"动账方向"_s, u"入账"_s},
              {u"动账金额"_s, u"90.00"_s},
              {u"订单号"_s, u"6917926768823640004"_s},
              {u"订单实付应结"_s, u"100.00"_s},
              {u"平台服务费"_s, u"-5.50"_s}};
    const QStringList headers = headersOf("DOUYIN_DONGZHANG_HEADERS");
    EXPECT_EQ(feeOf(onlyLine(readOne(madeFile(u"d.csv"_s, headers, {row}))), u"unexplained"_s), 450);
    row[u"平台服务费"_s] = u"5.50"_s; // the same fee without its minus
    row[u"动账金额"_s] = u"94.50"_s;
    const SettlementLine plain = onlyLine(readOne(madeFile(u"d.csv"_s, headers, {row})));
    EXPECT_EQ(feeOf(plain, u"platform_commission"_s), 550);
    EXPECT_EQ(feeOf(plain, u"unexplained"_s), 0);
}

TEST(Statements, KuaishouTellsOrdersAndItsAccount)
{
    const Cells order{{u"订单号"_s, u"2607602240240001"_s}, {u"订单实付(元)"_s, u"¥38.90"_s},
                      {u"合计收入(元)"_s, u"40.90"_s},      {u"平台补贴"_s, u"2.00"_s},
                      {u"技术服务费(元)"_s, u"1.95"_s},     {u"达人佣金(元)"_s, u"3.89"_s},
                      {u"团长佣金(元)"_s, u"0.39"_s},       {u"合计支出(元)"_s, u"6.23"_s},
                      {u"实际结算金额(元)"_s, u"34.67"_s},  {u"实际结算时间"_s, u"2026/8/25 3:00"_s}};
    const SettlementLine line = onlyLine(readOne(madeFile(u"k.csv"_s, headersOf("KUAISHOU_GMV_HEADERS"), {order})));
    EXPECT_EQ(line.statementKind, u"kuaishou_settlement"_s);
    EXPECT_EQ(line.gross, 4090);
    EXPECT_EQ(feeOf(line, u"platform_commission"_s), 195);
    EXPECT_EQ(feeOf(line, u"talent_commission"_s), 389);
    EXPECT_EQ(line.net, 3467);
    EXPECT_EQ(line.at, beijing(2026, 8, 25, 3, 0)) << "as a spreadsheet rewrites it";
    const auto account = [](const QString& words, const QString& way, const QString& about) {
        return Cells{{u"账务流水号"_s, u"\t900001"_s},          {u"关联业务单号"_s, about},
                     {u"入账时间"_s, u"2026-08-25 03:00:00"_s}, {u"账务方向"_s, way},
                     {u"发生额（元）"_s, u"34.67"_s},           {u"业务类型"_s, words}};
    };
    const QStringList headers = headersOf("KUAISHOU_DONGZHANG_HEADERS");
    const SettlementLine paid =
        onlyLine(readOne(madeFile(u"a.csv"_s, headers, {account(u"货款结算"_s, u"收入"_s, u"2607602240240001"_s)})));
    EXPECT_EQ(paid.statementKind, u"kuaishou_account"_s);
    EXPECT_LT(paid.rank, line.rank) << "the account tells of the same money with less in it";
    EXPECT_EQ(paid.gross, 3467);
    const SettlementLine moved =
        onlyLine(readOne(madeFile(u"a.csv"_s, headers, {account(u"提现"_s, u"支出"_s, u"TX 1"_s)})));
    EXPECT_EQ(moved.kind, SettlementKind::Transfer);
    EXPECT_EQ(moved.net, -3467);
    EXPECT_TRUE(moved.orderId.isEmpty()) << "a withdrawal is about no order";
}

TEST(Statements, WeChatAndXiaohongshu)
{
    const auto line = [](const QString& number, const QString& words, const QString& way, const QString& amount,
                         const QString& about) {
        return Cells{{u"流水单号"_s, number}, {u"记账时间"_s, u"2026-10-01 12:00:00"_s},
                     {u"动帐类型"_s, words},  {u"收支类型"_s, way},
                     {u"收支金额"_s, amount}, {u"关联订单号"_s, about}};
    };
    const FileReading wechat =
        readOne(madeFile(u"w.csv"_s, headersOf("WEIXIN_VIDEO_DONGZHANG_HEADERS"),
                         {line(u"1"_s, u"订单支付"_s, u"收入"_s, u"59.00"_s, u"3737550999277696000"_s),
                          line(u"2"_s, u"技术服务费"_s, u"支出"_s, u"-2.95"_s, u"3737550999277696000"_s),
                          line(u"3"_s, u"运费险扣费"_s, u"支出"_s, u"0.60"_s, u"3737550999277696000"_s),
                          line(u"4"_s, u"售后退款"_s, u"支出"_s, u"9.00"_s, u"3737550999277696000"_s),
                          line(u"5"_s, u"提现"_s, u"支出"_s, u"40.00"_s, QString())}));
    ASSERT_EQ(wechat.settlement.size(), 5) << codeOf(wechat).toStdString();
    expectAddsUp(wechat);
    EXPECT_EQ(wechat.settlement.at(0).gross, 5900);
    EXPECT_EQ(wechat.settlement.at(0).orderId, u"3737550999277696000"_s) << "19 digits";
    EXPECT_EQ(feeOf(wechat.settlement.at(1), u"platform_commission"_s), 295) << "with its sign and without";
    EXPECT_EQ(feeOf(wechat.settlement.at(2), u"insurance"_s), 60);
    EXPECT_EQ(wechat.settlement.at(3).refund, 900);
    EXPECT_EQ(wechat.settlement.at(4).kind, SettlementKind::Transfer);
    const Cells sold{{u"订单号"_s, u"P735100000001"_s}, {u"结算时间"_s, u"2026-10-02 04:00:00"_s},
                     {u"交易类型"_s, u"订单结算"_s},    {u"动账金额"_s, u"93.00"_s},
                     {u"商品实付/实退"_s, u"100.00"_s}, {u"佣金"_s, u"-5.00"_s},
                     {u"分销佣金"_s, u"-2.00"_s}};
    Cells returned = sold;
    returned[u"交易类型"_s] = u"售后退款"_s;
    returned[u"动账金额"_s] = u"-95.00"_s;
    returned[u"商品实付/实退"_s] = u"-100.00"_s;
    returned[u"佣金"_s] = u"5.00"_s;
    returned.remove(u"分销佣金"_s);
    const FileReading red =
        readOne(madeFile(u"x.csv"_s, headersOf("XIAOHONGSHU_GMV_HEADERS"), {sold, returned}, false));
    ASSERT_EQ(red.settlement.size(), 2) << codeOf(red).toStdString();
    expectAddsUp(red);
    EXPECT_EQ(feeOf(red.settlement.at(0), u"platform_commission"_s), 500);
    EXPECT_EQ(red.settlement.at(1).refund, 10'000);
    EXPECT_EQ(feeOf(red.settlement.at(1), u"platform_commission"_s), -500) << "given back with the refund";
}

TEST(Statements, TaobaosOtherTwoForms)
{
    const Cells flow{{u"入帐日期"_s, u"2026-09-01"_s},
                     {u"入帐时间"_s, u"10:20:30"_s},
                     {u"支付流水号"_s, u"88"_s},
                     {u"主订单id"_s, u"4312345678901234567"_s},
                     {u"子订单id"_s, u"4312345678901234568"_s},
                     {u"入帐类型"_s, u"交易货款"_s},
                     {u"收入金额(元)"_s, u"19.90"_s}};
    const SettlementLine line = onlyLine(readOne(madeFile(u"q.csv"_s, headersOf("QIANNIU_DONGZHANG_HEADERS"), {flow})));
    EXPECT_EQ(line.statementKind, u"taobao_flow"_s);
    EXPECT_EQ(line.at, beijing(2026, 9, 1, 10, 20, 30)) << "date and time stand apart";
    EXPECT_EQ(line.gross, 1990);
    const Cells newer{{u"入账时间"_s, u"2026-09-01 10:20:30"_s},
                      {u"支付宝流水号"_s, u"77"_s},
                      {u"商户订单号"_s, u"T200P4312345678901234567"_s},
                      {u"账务类型"_s, u"其它"_s},
                      {u"支出（-元）"_s, u"-0.62"_s},
                      {u"备注"_s, u"基础软件服务费[4312345678901234567]"_s}};
    const SettlementLine fee = onlyLine(readOne(madeFile(u"n.csv"_s, headersOf("ALIPAY_DONGZHANG_HEADERS"), {newer})));
    EXPECT_EQ(fee.statementKind, u"alipay_account"_s);
    EXPECT_EQ(fee.orderId, u"4312345678901234567"_s);
    EXPECT_EQ(feeOf(fee, u"platform_commission"_s), 62);
}

TEST(Statements, ShopifyTikTokAndMercadoPago)
{
    const FileReading shopify = readOne(
        {u"payment_transactions_export_1.csv"_s,
         "Transaction Date,Type,Order,Card Brand,Card Source,Payout Status,Payout Date,Payout ID,Available "
         "On,Amount,Fee,"
         "Net,Checkout,Payment Method Name,Presentment Amount,Presentment Currency,Currency,VAT\n"
         "2026-07-01 07:33:09 "
         "-0600,charge,#1001,visa,online,paid,2026-07-03,77,2026-07-03,69.90,2.45,67.45,#9,card,69.90,"
         "MXN,MXN,0.00\n"
         "2026-07-02 08:00:00 -0600,refund,#1001,visa,online,paid,2026-07-03,77,2026-07-03,-19.90,0.00,-19.90,#9,card,"
         "-19.90,MXN,MXN,0.00\n"});
    ASSERT_EQ(shopify.settlement.size(), 2) << codeOf(shopify).toStdString();
    expectAddsUp(shopify);
    EXPECT_EQ(shopify.settlement.at(0).orderId, u"1001"_s);
    EXPECT_EQ(shopify.settlement.at(0).currency, u"MXN"_s) << "the row's own currency";
    EXPECT_EQ(shopify.settlement.at(0).at, Instant::fromIso(u"2026-07-01T13:33:09Z")) << "with an offset of its own";
    EXPECT_EQ(feeOf(shopify.settlement.at(0), u"payment"_s), 245);
    EXPECT_EQ(shopify.settlement.at(1).refund, 1990);
    EXPECT_EQ(shopify.settlement.at(1).kind, SettlementKind::Refund);
    const FileReading tiktok = readOne(
        {u"income.csv"_s,
         "Order/adjustment ID,Type,Order created time(UTC),Order settled time(UTC),Currency,Total settlement "
         "amount,Total "
         "revenue,Subtotal after seller discounts,Subtotal before discounts,Seller discounts,Refund subtotal after "
         "seller "
         "discounts,Total fees,Transaction fee,TikTok Shop commission fee,Affiliate commission,Related order ID\n"
         "576786105183930101,Order,2026/08/12,2026/08/23,MXN,178.40,200,200,220,-20,0,-21.6,-4,-12,-5.6,/\n"
         "988,Adjustment,2026/08/12,2026/08/23,MXN,-3,0,0,0,0,0,0,0,0,0,576786105183930101\n"});
    ASSERT_EQ(tiktok.settlement.size(), 2) << codeOf(tiktok).toStdString();
    expectAddsUp(tiktok);
    const SettlementLine& sold = tiktok.settlement.at(0);
    EXPECT_EQ(sold.gross, 20'000);
    EXPECT_EQ(feeOf(sold, u"platform_commission"_s), 1200);
    EXPECT_EQ(feeOf(sold, u"talent_commission"_s), 560);
    EXPECT_EQ(feeOf(sold, u"payment"_s), 400);
    EXPECT_EQ(feeOf(sold, u"other"_s), 0);
    EXPECT_EQ(sold.at, Instant::fromIso(u"2026-08-23T12:00:00Z")) << "a date alone is the middle of that day";
    EXPECT_EQ(feeOf(tiktok.settlement.at(1), u"other"_s), 300);
    EXPECT_EQ(tiktok.settlement.at(1).orderId, u"576786105183930101"_s) << "an adjustment is about an order";
    const FileReading mercado = readOne(
        {u"settlement.csv"_s,
         "SOURCE_ID;ORDER_ID;TRANSACTION_TYPE;TRANSACTION_AMOUNT;TRANSACTION_CURRENCY;FEE_AMOUNT;SHIPPING_FEE_AMOUNT;"
         "SETTLEMENT_NET_AMOUNT;SETTLEMENT_CURRENCY;SETTLEMENT_DATE\n"
         "3001;2000001;SETTLEMENT;500.00;MXN;-65.00;-40.00;395.00;MXN;2026-09-22T10:00:00.000-04:00\n"
         "3002;;WITHDRAWAL;-300.00;MXN;0.00;0.00;-300.00;MXN;2026-09-23T10:00:00.000-04:00\n"});
    ASSERT_EQ(mercado.settlement.size(), 2) << codeOf(mercado).toStdString();
    expectAddsUp(mercado);
    EXPECT_EQ(feeOf(mercado.settlement.at(0), u"platform_commission"_s), 6500);
    EXPECT_EQ(feeOf(mercado.settlement.at(0), u"shipping"_s), 4000);
    EXPECT_EQ(mercado.settlement.at(1).kind, SettlementKind::Transfer);
}

TEST(Statements, AnArchiveWithItsSummaryFirst)
{
    const QByteArray name = QStringEncoder("GB18030").encode(u"账务明细.csv"_s);
    const QByteArray note = QStringEncoder("GB18030").encode(u"#支付宝账务汇总查询\r\n类型,金额\r\n合计,116.70\r\n"_s);
    const NamedBytes zip{u"alipay.zip"_s,
                         ZipMaker::zipOf({{QStringEncoder("GB18030").encode(u"账务汇总.csv"_s), note, false},
                                          {name, alipay().bytes, false}})};
    const ImportReading reading = ExportImporter::read({zip}, context);
    ASSERT_EQ(reading.files.size(), 2);
    EXPECT_EQ(codeOf(reading.files.at(0)), u"member_left_out"_s) << "a summary beside a statement is no failure";
    EXPECT_EQ(reading.files.at(1).kind, u"alipay_statement"_s);
    EXPECT_EQ(reading.files.at(1).settlement.size(), 4);
    EXPECT_TRUE(reading.files.at(1).name.contains(u"账务明细"_s));
}

TEST(Statements, ACutOffStatementIsNoticed)
{
    QString text = QStringDecoder("GB18030").decode(alipay().bytes);
    QStringList lines = text.split(u"\r\n"_s);
    lines.removeIf([](const QString& line) { return line.startsWith(u"54632446530003"_s); });
    const QByteArray bytes = QStringEncoder("GB18030").encode(lines.join(u"\r\n"_s));
    const FileReading file = readOne({u"cut.csv"_s, bytes});
    EXPECT_EQ(file.settlement.size(), 3);
    EXPECT_EQ(codeOf(file), u"statement_incomplete"_s);
    EXPECT_EQ(file.problems.first().row, 0) << "of the whole";
}

TEST(Statements, RowsThatCannotBeReadAreRefusedWithTheirReason)
{
    EXPECT_EQ(codeOf(readOne(changed(u"T200P35153131473290001"_s, u"3.51531E+16"_s))), u"id_damaged"_s);
    EXPECT_EQ(codeOf(readOne(changed(u"54632446530001"_s, u"5.46324E+13"_s))), u"id_damaged"_s);
    EXPECT_EQ(codeOf(readOne(changed(u"2017-07-20 10:00:00"_s, u"soon"_s))), u"bad_time"_s);
    EXPECT_EQ(codeOf(readOne(changed(u"38.90"_s, u"much"_s))), u"bad_amount"_s);
    EXPECT_EQ(codeOf(readOne(changed(u"38.90"_s, u"38.901"_s))), u"bad_amount"_s) << "no third digit is dropped";
    EXPECT_EQ(codeOf(readOne(changed(u"38.90"_s, u"99999999999999999"_s))), u"bad_amount"_s);
    const FileReading one = readOne(changed(u"2017-07-20 10:00:00"_s, u"soon"_s));
    EXPECT_EQ(one.settlement.size(), 3) << "the other rows stay";
    EXPECT_EQ(one.problems.first().row, 6);
    EXPECT_EQ(codeOf(readOne({u"s.csv"_s, "Transaction Date,Type,Order,Payout Status,Amount,Fee,Net,Currency\n"
                                          "2026-07-01 07:33:09 -0600,charge,#1,paid,1,0,1,\n"})),
              u"no_currency"_s);
}

TEST(Statements, LinesThatNothingTellsApartAreCountedThrough)
{
    const Cells row{{u"订单号"_s, u"2607602240240001"_s},
                    {u"合计收入(元)"_s, u"5.00"_s},
                    {u"合计支出(元)"_s, u"0.00"_s},
                    {u"实际结算金额(元)"_s, u"5.00"_s},
                    {u"实际结算时间"_s, u"2026-08-25 03:00:00"_s}};
    const FileReading two = readOne(madeFile(u"k.csv"_s, headersOf("KUAISHOU_GMV_HEADERS"), {row, row}));
    ASSERT_EQ(two.settlement.size(), 2);
    EXPECT_NE(settlementKey(two.settlement.at(0)), settlementKey(two.settlement.at(1)));
    const FileReading again = readOne(madeFile(u"k2.csv"_s, headersOf("KUAISHOU_GMV_HEADERS"), {row, row}));
    EXPECT_EQ(settlementKey(two.settlement.at(1)), settlementKey(again.settlement.at(1))) << "and alike in each file";
}

TEST(Statements, ANumberOnLinesThatDifferNamesNoneOfThem)
{
    const auto row = [](const QString& amount) {
        return Cells{{u"流水单号"_s, u"7"_s},        {u"记账时间"_s, u"2026-10-01 12:00:00"_s},
                     {u"动帐类型"_s, u"订单支付"_s}, {u"收支类型"_s, u"收入"_s},
                     {u"收支金额"_s, amount},        {u"关联订单号"_s, u"3737550999277696000"_s}};
    };
    const QStringList headers = headersOf("WEIXIN_VIDEO_DONGZHANG_HEADERS");
    const FileReading file = readOne(madeFile(u"w.csv"_s, headers, {row(u"1.00"_s), row(u"2.00"_s), row(u"2.00"_s)}));
    ASSERT_EQ(file.settlement.size(), 3);
    EXPECT_NE(settlementKey(file.settlement.at(0)), settlementKey(file.settlement.at(1)));
    EXPECT_EQ(settlementKey(file.settlement.at(1)), settlementKey(file.settlement.at(2))) << "the same line twice";
    const FileReading turned = readOne(madeFile(u"w.csv"_s, headers, {row(u"2.00"_s), row(u"1.00"_s)}));
    EXPECT_EQ(settlementKey(turned.settlement.at(1)), settlementKey(file.settlement.at(0))) << "in whatever order";
}

TEST(Statements, OrderListsStayOrderLists)
{
    for (const NamedBytes& file : {taobaoOrders(), taobaoDetails(), douyinOrders()}) {
        const FileReading reading = readOne(file);
        EXPECT_FALSE(reading.isStatement) << file.name.toStdString();
        EXPECT_FALSE(reading.events.isEmpty()) << file.name.toStdString();
    }
    for (const char* headers : {"XIAOHONGSHU_ORDER_HEADERS", "KUAISHOU_ORDER_HEADERS", "WEIXIN_VIDEO_ORDER_HEADERS",
                                "QIANNIU_ORDER_HEADERS", "DOUYIN_ORDER_HEADERS"})
        EXPECT_FALSE(readOne(madeFile(u"o.csv"_s, headersOf(headers), {})).isStatement) << headers;
    for (const char* headers : {"DOUYIN_BIC_HEADERS", "DOUYIN_SHIPPING_INSURANCE_HEADERS"})
        EXPECT_TRUE(readOne(madeFile(u"o.csv"_s, headersOf(headers), {})).kind.isEmpty())
            << headers << " is nothing that is read yet, and must not be taken for something else";
}
