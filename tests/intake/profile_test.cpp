// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Export formats are data: what a profile may say, and that a renamed column is one line.
#include "cell_text.h"
#include "export_profiles.h"
#include "export_row.h"
#include "export_samples.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kaibang;
using namespace kaibang::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

ExportProfile builtIn(const QString& id)
{
    for (const ExportProfile& profile : builtInProfiles())
        if (profile.id == id)
            return profile;
    ADD_FAILURE() << id.toStdString();
    return {};
}

/// A small format of a shop of its own.
ExportProfile ownProfile()
{
    ExportProfile profile;
    profile.id = u"own_market"_s;
    profile.name = u"Mercado del pueblo"_s;
    profile.source = u"market"_s;
    profile.zone = u"America/Mexico_City"_s;
    profile.currency = u"MXN"_s;
    profile.dayFirst = true;
    profile.columns = {{ExportField::OrderId, {u"Pedido"_s}},
                       {ExportField::PlacedAt, {u"Fecha"_s}},
                       {ExportField::Status, {u"Estado"_s}},
                       {ExportField::Title, {u"Producto"_s}},
                       {ExportField::Total, {u"Total"_s}}};
    profile.signature = {ExportField::OrderId, ExportField::PlacedAt, ExportField::Total};
    profile.statuses = {{u"Pagado"_s, {Payment::Paid, Fulfilment::None, Closed::None}}};
    return profile;
}

FileReading readWith(const ExportProfile& profile, const QByteArray& bytes)
{
    ImportContext with = context;
    with.ownProfiles = {profile};
    return ExportImporter::read({{u"file.csv"_s, bytes}}, with).files.first();
}

} // namespace

TEST(Profiles, EveryBuiltInOneIsSound)
{
    const QDir folder(QStringLiteral(KAIBANG_PROFILES));
    const QStringList files = folder.entryList({u"*.json"_s});
    EXPECT_EQ(files.size(), 7);
    EXPECT_EQ(builtInProfiles().size(), files.size()) << "one of them is not sound, or not embedded";
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto profile = exportProfileFromJson(file.readAll());
        ASSERT_TRUE(profile.ok()) << name.toStdString() << ": " << profile.error().detail.toStdString();
        EXPECT_EQ(profile.value().id + u".json"_s, name);
        const auto again = exportProfileFromJson(exportProfileToJson(profile.value()));
        ASSERT_TRUE(again.ok());
        EXPECT_EQ(again.value(), profile.value()) << name.toStdString();
    }
}

TEST(Profiles, EveryStatusWordOfAPlatformIsKnown)
{
    // The words stand here once more, by hand, so that a slip in a profile is seen.
    const QList<std::tuple<QString, QString, QString>> told{
        {u"taobao_orders"_s, u"等待买家付款"_s, u"unpaid"_s},
        {u"taobao_orders"_s, u"买家已付款，等待卖家发货"_s, u"paid"_s},
        {u"taobao_orders"_s, u"卖家部分发货"_s, u"paid partial"_s},
        {u"taobao_orders"_s, u"卖家已发货，等待买家确认"_s, u"paid shipped"_s},
        {u"taobao_orders"_s, u"交易成功"_s, u"paid delivered completed"_s},
        {u"taobao_orders"_s, u"交易关闭"_s, u"unpaid cancelled"_s},
        {u"douyin_orders"_s, u"待支付"_s, u"unpaid"_s},
        {u"douyin_orders"_s, u"待发货"_s, u"paid"_s},
        {u"douyin_orders"_s, u"部分发货"_s, u"paid partial"_s},
        {u"douyin_orders"_s, u"已发货"_s, u"paid shipped"_s},
        {u"douyin_orders"_s, u"已完成"_s, u"paid delivered completed"_s},
        {u"douyin_orders"_s, u"已关闭"_s, u"unpaid cancelled"_s},
        {u"kuaishou_orders"_s, u"待付款"_s, u"unpaid"_s},
        {u"kuaishou_orders"_s, u"已付款"_s, u"paid"_s},
        {u"kuaishou_orders"_s, u"待发货"_s, u"paid"_s},
        {u"kuaishou_orders"_s, u"部分发货"_s, u"paid partial"_s},
        {u"kuaishou_orders"_s, u"已发货"_s, u"paid shipped"_s},
        {u"kuaishou_orders"_s, u"已收货"_s, u"paid delivered"_s},
        {u"kuaishou_orders"_s, u"交易成功"_s, u"paid delivered completed"_s},
        {u"kuaishou_orders"_s, u"交易关闭"_s, u"unpaid cancelled"_s},
        {u"wechat_orders"_s, u"待付款"_s, u"unpaid"_s},
        {u"wechat_orders"_s, u"待发货"_s, u"paid"_s},
        {u"wechat_orders"_s, u"部分发货"_s, u"paid partial"_s},
        {u"wechat_orders"_s, u"待收货"_s, u"paid shipped"_s},
        {u"wechat_orders"_s, u"已发货"_s, u"paid shipped"_s},
        {u"wechat_orders"_s, u"已完成"_s, u"paid delivered completed"_s},
        {u"wechat_orders"_s, u"已取消"_s, u"unpaid cancelled"_s},
        {u"wechat_orders"_s, u"全部商品售后之后，订单取消"_s, u"refunded cancelled_refunded"_s}};
    for (const auto& [profile, word, meaning] : told) {
        const auto status = statusOf(builtIn(profile), word);
        ASSERT_TRUE(status.has_value()) << profile.toStdString() << ' ' << word.toStdString();
        EXPECT_EQ(status->meaning, *statusMeaningOf(meaning)) << word.toStdString();
        EXPECT_FALSE(statusOf(builtIn(profile), word + u"?"_s).has_value()) << "the control";
    }
}

TEST(Profiles, ARenamedColumnIsOneLine)
{
    NamedBytes renamed = sample("kuaishou", u"orders.csv"_s);
    renamed.bytes.replace("成交数量", "购买件数");
    EXPECT_TRUE(readOne(renamed).kind.isEmpty()) << "the control: without the line it is not known";
    QFile file(QStringLiteral(KAIBANG_PROFILES "/kuaishou_orders.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    json.replace("\"quantity\": [\"成交数量\"]", "\"quantity\": [\"成交数量\", \"购买件数\"]");
    const auto taught = exportProfileFromJson(json);
    ASSERT_TRUE(taught.ok());
    const FileReading reading = readWith(taught.value(), renamed.bytes);
    EXPECT_EQ(reading.kind, u"kuaishou_orders"_s);
    EXPECT_EQ(reading.events.size(), 5);
    EXPECT_EQ(eventOf(reading, "2607602240240002").lines.front().quantity, u"2"_s);
}

// Known kinds of every generation have no news; a column more is told with what stands in it, and goes on being told
// until somebody has said what it is, or that it is nothing.
TEST(Profiles, AColumnThatIsNewIsTold)
{
    for (const char* name : {"kuaishou/orders.csv", "wechat_channels/orders.csv", "pinduoduo/orders_export.csv",
                             "douyin/1791213782_orders.csv", "taobao/ExportOrderList201707081001.csv",
                             "taobao/ExportOrderDetailList201707081001.csv"}) {
        const QString path = QLatin1String(name);
        const FileReading file =
            readOne(sample(path.section(u'/', 0, 0).toLatin1().constData(), path.section(u'/', 1)));
        EXPECT_FALSE(file.kind.isEmpty()) << name;
        EXPECT_TRUE(file.newColumns.isEmpty()) << name << ' ' << file.newColumns.join(u' ').toStdString();
        EXPECT_TRUE(file.header.isEmpty()) << name;
    }
    QByteArray grown = sample("kuaishou", u"orders.csv"_s).bytes;
    grown.replace("\"快递费\"", "\"包邮费\"").replace("快递费", "包邮费");
    const FileReading file = readOne({u"grown.csv"_s, grown});
    EXPECT_EQ(file.kind, u"kuaishou_orders"_s);
    EXPECT_EQ(file.newColumns, QStringList{u"包邮费"_s});
    EXPECT_EQ(file.header.size(), 61);
    EXPECT_EQ(file.firstRows.size(), 5);
    EXPECT_EQ(file.events.size(), 5) << "it is read all the same";
    ExportProfile own = ownProfile();
    const QByteArray bytes = "Pedido,Fecha,Estado,Producto,Total,Mesa\nA-1,03/09/2026,Pagado,Perla,9,4\n";
    EXPECT_TRUE(readWith(own, bytes).newColumns.isEmpty()) << "what lists no others cannot tell";
    own.others = {u"Vendedora"_s};
    EXPECT_EQ(readWith(own, bytes).newColumns, QStringList{u"Mesa"_s});
    own.others.append(u"Mesa"_s);
    const auto reread = exportProfileFromJson(exportProfileToJson(own));
    ASSERT_TRUE(reread.ok());
    EXPECT_TRUE(readWith(reread.value(), bytes).newColumns.isEmpty());
}

// What is shown of a known table to explain a new column is on a page without a PIN.
TEST(Profiles, BuyersOfAKnownTableAreNotShown)
{
    ExportProfile own = ownProfile();
    const QList<ExportField> ofBuyers{ExportField::Buyer,      ExportField::BuyerNote, ExportField::Receiver,
                                      ExportField::Phone,      ExportField::Landline,  ExportField::Address,
                                      ExportField::NewAddress, ExportField::Province,  ExportField::City,
                                      ExportField::District,   ExportField::Street};
    QByteArray header = "Pedido,Fecha,Estado,Producto,Total,Mesa", row = "A-1,03/09/2026,Pagado,Perla,9,4";
    for (const ExportField field : ofBuyers) {
        const QString name = u"c_"_s + exportFieldName(field);
        own.columns.insert(field, {name, name + u"_old"_s});
        header += ',' + name.toUtf8() + ',' + name.toUtf8() + "_old";
        row += ",secret,secret";
    }
    own.others = {u"CURP"_s};
    const FileReading file = readWith(own, header + ",CURP\n" + row + ",secret\n");
    ASSERT_EQ(file.newColumns, QStringList{u"Mesa"_s});
    ASSERT_EQ(file.firstRows.size(), 1);
    EXPECT_EQ(file.firstRows.front().first(6),
              (QStringList{u"A-1"_s, u"03/09/2026"_s, u"Pagado"_s, u"Perla"_s, u"9"_s, u"4"_s}));
    EXPECT_EQ(file.firstRows.front().size(), file.header.size()) << "each value under its name";
    for (qsizetype i = 0; i < file.header.size(); ++i)
        EXPECT_NE(file.firstRows.front().at(i), u"secret"_s) << file.header.at(i).toStdString();
    ASSERT_EQ(file.events.size(), 1);
    EXPECT_EQ(file.events.front().buyer.phone, u"secret"_s) << "it is read all the same";
}

TEST(Profiles, WhatIsNotSoundSaysWhere)
{
    const auto broken = [](auto change) {
        ExportProfile profile = ownProfile();
        change(profile);
        const auto read = exportProfileFromJson(exportProfileToJson(profile));
        return read ? QString() : read.error().detail;
    };
    EXPECT_EQ(broken([](ExportProfile&) {}), QString());
    EXPECT_EQ(broken([](ExportProfile& p) { p.id = u"no blanks"_s; }), u"id"_s);
    EXPECT_EQ(broken([](ExportProfile& p) { p.zone = u"Mars/Olympus"_s; }), u"zone"_s);
    EXPECT_EQ(broken([](ExportProfile& p) { p.currency = u"peso"_s; }), u"currency"_s);
    EXPECT_EQ(broken([](ExportProfile& p) { p.columns.remove(ExportField::PlacedAt); }), u"detect.columns.placed_at"_s);
    EXPECT_EQ(broken([](ExportProfile& p) { p.signature.clear(); }), u"detect.columns"_s);
    EXPECT_EQ(broken([](ExportProfile& p) { p.fileNames = {{u"("_s, u"unix"_s}}; }), u"file_names"_s);
    EXPECT_EQ(broken([](ExportProfile& p) { p.name = QString(500, u'x'); }), u"name"_s);
    EXPECT_EQ(exportProfileFromJson("{}").error().kind, ErrorKind::NotOurs);
    EXPECT_EQ(exportProfileFromJson("{\"form\":\"kaibang-export-profile\",\"version\":2}").error().kind,
              ErrorKind::NewerFile);
    EXPECT_FALSE(statusMeaningOf(u"paid yesterday"_s).has_value());
    EXPECT_EQ(wordsOfStatusMeaning(*statusMeaningOf(u"paid shipped"_s)), u"paid shipped"_s);
}

TEST(Profiles, AHouseholdsOwnFormat)
{
    const FileReading file = readWith(ownProfile(), "Pedido;Fecha;Estado;Producto;Total\n"
                                                    "A-1;03/09/2026 21:15;Pagado;Collar;$350.00\n"
                                                    "A-2;3/9/2026;Apartado;Aretes;120\n"
                                                    "A-3;09/13/2026;Pagado;Aretes;120\n");
    ASSERT_EQ(file.kind, u"own_market"_s);
    ASSERT_EQ(file.events.size(), 2);
    const OrderEvent& first = eventOf(file, "A-1");
    EXPECT_EQ(
        first.placedAt,
        (Instant{QDateTime(QDate(2026, 9, 3), QTime(21, 15), QTimeZone("America/Mexico_City")).toMSecsSinceEpoch()}));
    EXPECT_EQ(first.amounts.buyerPaid, 35000);
    EXPECT_EQ(first.currency.code(), u"MXN"_s);
    EXPECT_TRUE(first.flags.testFlag(EventFlag::PartialRow)) << "no column tells a quantity";
    EXPECT_TRUE(eventOf(file, "A-2").flags.testFlag(EventFlag::UnknownStatus));
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_EQ(file.problems.front().code, u"bad_time"_s) << "there is no thirteenth month";
    EXPECT_EQ(file.problems.front().row, 4);
}

TEST(Profiles, AmountsInWholeFen)
{
    ExportProfile profile = ownProfile();
    profile.minorUnits = true;
    const FileReading file =
        readWith(profile, "Pedido,Fecha,Estado,Producto,Total\nA-1,2026-09-03 21:15,Pagado,x,3890\n"
                          "A-2,2026-09-03 21:15,Pagado,x,38.90\n");
    EXPECT_EQ(eventOf(file, "A-1").amounts.buyerPaid, 3890);
    EXPECT_EQ(file.problems.front().code, u"bad_amount"_s);
}

TEST(Profiles, ASecondTimeZoneAndIsoTimes)
{
    const QTimeZone mexico("America/Mexico_City");
    const Instant noon{QDateTime(QDate(2026, 9, 3), QTime(18, 0), Qt::UTC).toMSecsSinceEpoch()};
    EXPECT_EQ(instantOfCell(u"2026-09-03 12:00:00"_s, mexico), noon);
    EXPECT_EQ(instantOfCell(u"2026-09-03T14:00:00-04:00"_s, mexico), noon);
    EXPECT_EQ(instantOfCell(u"2026-09-03T18:00:00.000Z"_s, mexico), noon);
    EXPECT_EQ(instantOfCell(u"2026/9/3 12:00"_s, mexico), noon);
    for (const QString& none : {u"2026-13-03 12:00:00"_s, u"2026-02-30 12:00:00"_s, u"2026-09-03 24:00:00"_s,
                                u"2026-09-03x12:00:00"_s, u"2026-09-0३ 12:00:00"_s})
        EXPECT_FALSE(instantOfCell(none, mexico).has_value()) << none.toStdString();
    EXPECT_FALSE(instantOfCell(u"03/09/2026 12:00"_s, mexico).has_value()) << "which is the month, nobody said";
    EXPECT_EQ(instantOfCell(u"03/09/2026 12:00"_s, mexico, true), noon);
}

TEST(Profiles, TheLongestSignatureWinsAndTheHouseholdsFirst)
{
    // A Douyin file has 售后状态 and 订单状态, too; what tells it are its two numbers.
    const QStringList douyin{u"主订单编号"_s, u"子订单编号"_s,   u"选购商品"_s,
                             u"订单状态"_s,   u"订单提交时间"_s, u"售后状态"_s};
    ASSERT_NE(profileFor(builtInProfiles(), douyin), nullptr);
    EXPECT_EQ(profileFor(builtInProfiles(), douyin)->id, u"douyin_orders"_s);
    ExportProfile own = builtIn(u"douyin_orders"_s);
    own.id = u"own_douyin"_s;
    EXPECT_EQ(profileFor(QList<ExportProfile>{own} + builtInProfiles(), douyin)->id, u"own_douyin"_s);
    EXPECT_EQ(profileFor(builtInProfiles(), {u"A"_s, u"B"_s}), nullptr);
}

TEST(Profiles, HeadersMayComeTwiceGrowAndStandBelowATitle)
{
    NamedBytes file = douyinOrders();
    const qsizetype end = file.bytes.indexOf('\n');
    QByteArray header = file.bytes.left(end), rest = file.bytes.mid(end);
    header.replace("商品ID", "商品ID,新的一列,订单状态"); // a new column, and a name that comes twice
    rest.replace("\"\t3660207428038970001\"", "\"\t3660207428038970001\",,待发货");
    const FileReading grown = readOne({file.name, header + rest});
    ASSERT_EQ(grown.events.size(), 6);
    EXPECT_EQ(eventOf(grown, "6917926768823640001").sourceStatus, u"待发货"_s) << "the earlier of two equal names";
    const FileReading titled = readOne({file.name, "\xEF\xBB\xBF订单导出 2026年9月\n# 共7行\n\n" + file.bytes.mid(3)});
    EXPECT_EQ(titled.kind, u"douyin_orders"_s);
    EXPECT_EQ(titled.events.size(), 6);
    EXPECT_EQ(titled.rows, 7);
}

TEST(Profiles, AnUnknownTableShowsItsHeaderAndFirstRows)
{
    const FileReading file = readOne(
        {u"x.csv"_s, "Resumen de ventas\nPedido,Fecha,Total\nA-1,2026-09-03,\"=\"\"7\"\"\"\n\nA-2,2026-09-04,8\n"});
    EXPECT_TRUE(file.kind.isEmpty());
    EXPECT_EQ(file.header, (QStringList{u"Pedido"_s, u"Fecha"_s, u"Total"_s})) << "the title above is no header";
    ASSERT_EQ(file.firstRows.size(), 2);
    EXPECT_EQ(file.firstRows.front(), (QStringList{u"A-1"_s, u"2026-09-03"_s, u"7"_s}));
    EXPECT_EQ(file.rows, 2);
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_EQ(file.problems.front().row, 2);
}

TEST(Profiles, ARowOfDataIsNotTakenForTheHeader)
{
    // The row has one cell more than the header, and names a buyer: what a log may say are the header's names alone.
    const FileReading file = readOne({u"x.csv"_s, "Pedido,Cliente,Tel\nA-1,María,5550001111,extra\n"});
    EXPECT_EQ(file.header, (QStringList{u"Pedido"_s, u"Cliente"_s, u"Tel"_s}));
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_FALSE(file.problems.front().text.contains(u"María"_s));
    EXPECT_EQ(readOne({u"x.csv"_s, "  \n \n"}).problems.front().code, u"empty_file"_s);
}
