// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Buyers that are like nobody come in by every way; then every byte that the program left anywhere is looked at.
#include "backup_keeper.h"
#include "buyer_desk.h"
#include "desk_fixture.h"
#include "identity_samples.h"
#include "import_desk.h"
#include "intake_schedule.h"
#include "report_writer.h"
#include "reports.h"
#include "standard_webhooks.h"

#include <QDir>
#include <QDirIterator>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringEncoder>
#include <QTcpSocket>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray messages;

void keepMessage(QtMsgType, const QMessageLogContext&, const QString& text)
{
    messages += text.toUtf8() + '\n';
}

const QStringList marks{u"4101"_s, u"4102"_s, u"4103"_s}; // Taobao, Douyin, HTTP

QString csvLine(const QStringList& cells)
{
    QStringList quoted;
    for (const QString& cell : cells)
        quoted += u'"' + cell + u'"';
    return quoted.join(u',') + u"\r\n"_s;
}

class CanaryTest : public samples::DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        messages.clear();
        m_before = qInstallMessageHandler(keepMessage);
    }
    void TearDown() override
    {
        qInstallMessageHandler(m_before);
        DeskFixture::TearDown();
    }

    QString beijing(int daysAgo) const
    {
        return QDateTime::fromMSecsSinceEpoch(clock.now().ms, QTimeZone("Asia/Shanghai"))
            .addDays(-daysAgo)
            .toString(u"yyyy-MM-dd HH:mm:ss"_s);
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QDir(folder.path()).mkpath(u"given"_s);
        const QString path = folder.filePath(u"given/"_s + name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return path;
    }
    // A sound row and one with a broken time: that one is quarantined.
    QString taobaoFile()
    {
        const BuyerIdentity b = samples::canaryBuyer(marks.at(0));
        QString text = csvLine({u"订单编号"_s, u"买家会员名"_s, u"总金额"_s, u"买家实际支付金额"_s, u"订单状态"_s,
                                u"买家留言"_s, u"收货人姓名"_s, u"收货地址 "_s, u"联系手机"_s, u"订单创建时间"_s,
                                u"宝贝标题"_s, u"宝贝总数量"_s});
        for (const auto& [id, placed] :
             {std::pair(u"35153131473290001"_s, beijing(1)), {u"35153131473290002"_s, b.note}})
            text += csvLine({id, b.display, u"59.00"_s, u"59.00"_s, u"买家已付款，等待卖家发货"_s, b.note, b.receiver,
                             b.address, u"'"_s + b.phone, placed, u"8 mm stud"_s, u"1"_s});
        return write(u"ExportOrderList.csv"_s, QStringEncoder("GB18030").encode(text));
    }
    QString douyinFile()
    {
        const BuyerIdentity b = samples::canaryBuyer(marks.at(1));
        QString text = csvLine({u"主订单编号"_s, u"子订单编号"_s, u"选购商品"_s, u"商品数量"_s, u"商家编码"_s,
                                u"商品单价"_s, u"订单应付金额"_s, u"收件人"_s, u"收件人手机号"_s, u"省"_s,
                                u"详细地址"_s, u"买家留言"_s, u"订单提交时间"_s, u"订单状态"_s});
        for (const auto& [id, placed] :
             {std::pair(u"6917926768823640001"_s, beijing(1)), {u"6917926768823640002"_s, b.note}})
            text += csvLine({id, id, u"Stud"_s, u"1"_s, u"STUD-8W"_s, u"59.00"_s, u"59.00"_s, b.receiver, b.phone,
                             u"云南省"_s, b.address, b.note, placed, u"待发货"_s});
        return write(u"douyin.csv"_s, text.toUtf8());
    }
    // A file of no known kind whose first row is already a buyer.
    QString headerlessFile()
    {
        const BuyerIdentity b = samples::canaryBuyer(marks.at(1));
        return write(u"list.csv"_s, csvLine({b.receiver, b.phone, b.address}).toUtf8());
    }
    QByteArray delivery() const
    {
        const BuyerIdentity b = samples::canaryBuyer(marks.at(2));
        QJsonObject data{{u"source"_s, u"shop"_s},
                         {u"shop_id"_s, u"1"_s},
                         {u"order_id"_s, u"H-1"_s},
                         {u"placed_at"_s, clock.now().toIsoUtc()},
                         {u"currency"_s, u"CNY"_s},
                         {u"payment"_s, u"paid"_s},
                         {u"lines"_s, QJsonArray{QJsonObject{{u"qty"_s, u"1"_s}, {u"sku"_s, u"STUD-8P"_s}}}},
                         {u"buyer_note"_s, b.note},
                         {u"buyer"_s, QJsonObject{{u"platform_id"_s, b.platformId},
                                                  {u"display"_s, b.display},
                                                  {u"receiver"_s, b.receiver},
                                                  {u"phone"_s, b.phone},
                                                  {u"address"_s, b.address}}}};
        QJsonArray events;
        for (const QString& order : {u"H-1"_s, QString()}) { // the second is refused: it has no id
            data[u"order_id"_s] = order;
            events.append(QJsonObject{{u"specversion"_s, u"1.0"_s},
                                      {u"type"_s, u"io.kaibang.order"_s},
                                      {u"source"_s, u"/shop"_s},
                                      {u"id"_s, u"e-"_s + order},
                                      {u"data"_s, data}});
        }
        return QJsonDocument(events).toJson();
    }
    void post(int port, const QByteArray& secret, const QByteArray& body)
    {
        const Instant now = clock.now();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
        socket.write("POST /events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                     "application/cloudevents-batch+json\r\nwebhook-id: d1\r\nwebhook-timestamp: " +
                     QByteArray::number(now.ms / 1000) +
                     "\r\nwebhook-signature: " + signWebhook("d1", now, body, secret) +
                     "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray told;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                told += socket.readAll();
                return told.contains("\"added\"");
            },
            20'000))
            << told.toStdString();
        for (const QByteArray& needle : needles(marks.at(2)))
            EXPECT_FALSE(told.contains(needle)) << "the answer names the buyer";
    }

    /// How a buyer's words may stand in bytes: UTF-8, what a Chinese spreadsheet reads, and the memory's own form.
    static QByteArrayList needles(const QString& mark)
    {
        QByteArrayList found;
        const BuyerIdentity b = samples::canaryBuyer(mark);
        for (const QString& text : {b.platformId, b.display, b.receiver, b.phone, b.address, b.note})
            found << text.toUtf8() << QStringEncoder("GB18030").encode(text)
                  << QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        return found;
    }
    /// Files under the folder in which something of any buyer stands.
    QStringList leaks(const QString& under)
    {
        QStringList where;
        QDirIterator files(under, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains(u"/given/"_s) || !file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const QString& mark : marks)
                for (const QByteArray& needle : needles(mark))
                    if (bytes.contains(needle) && !where.contains(file.fileName()))
                        where += file.fileName();
        }
        return where;
    }
    void writeReports()
    {
        QDir(folder.path()).mkpath(u"reports"_s);
        for (const QString& name : reportNames())
            for (const auto& [format, suffix] : {std::pair(ReportFormat::Csv, u"csv"_s),
                                                 {ReportFormat::Xlsx, u"xlsx"_s},
                                                 {ReportFormat::Json, u"json"_s}}) {
                ReportRequest request;
                request.name = name;
                const auto table = answer(store->read([request](Ledger& l) { return makeReport(l, request); }));
                const QString path = folder.filePath(u"reports/%1.%2"_s.arg(name, suffix));
                if (!table)
                    continue; // a show's report without a show
                ASSERT_TRUE(writeReport(table.value(), path, format, {}).ok());
                if (format == ReportFormat::Xlsx) {
                    ASSERT_EQ(QProcess::execute(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, path, path + u".d"_s}),
                              0);
                }
            }
    }

    QtMessageHandler m_before = nullptr;
};

TEST_F(CanaryTest, NoBuyerIsInAnyByteThatTheProgramWrote)
{
    OrderDesk orders(*store);
    ImportDesk imports(*store, orders);
    IntakeSchedule intake(orders, clock);
    BuyerDesk buyers(*store, clock);
    BackupKeeper backups(*store, clock, folder.filePath(u"backups"_s));
    const QString month = IdentityKeys::monthOf(clock.now());
    ASSERT_TRUE(answer(buyers.setKeys(samples::identityKeys({month}))).ok());

    const auto imported = answer(imports.import({taobaoFile(), douyinFile(), headerlessFile()}));
    ASSERT_TRUE(imported.ok()) << imported.error().detail.toStdString();
    EXPECT_EQ(imported.value().at(0).added, 1);
    EXPECT_EQ(imported.value().at(0).refused, 1);
    EXPECT_EQ(imported.value().at(1).added, 1);
    EXPECT_EQ(imported.value().at(1).refused, 1);
    const QByteArray secret = newWebhookSecret();
    const auto port = intake.startServer(0, {secret});
    ASSERT_TRUE(port.ok());
    post(port.value(), secret, delivery());
    EXPECT_EQ(answer(buyers.counts()).value().orders, 3);
    for (const QString& mark : marks) // they are all there, for who has the key
        ASSERT_EQ(answer(buyers.find(samples::canaryBuyer(mark).phone)).value().size(), 1) << mark.toStdString();

    ASSERT_TRUE(answer(backups.backUpNow()).ok());
    writeReports();
    ASSERT_TRUE(QFile::exists(folder.filePath(u"reports/orders.xlsx.d/xl/sharedStrings.xml"_s)) ||
                QFile::exists(folder.filePath(u"reports/orders.xlsx.d/xl/worksheets/sheet1.xml"_s)));
    EXPECT_EQ(leaks(folder.path()), QStringList());
    for (const QString& mark : marks)
        for (const QByteArray& needle : needles(mark))
            EXPECT_FALSE(messages.contains(needle));

    // The control: the same rows with their fields left plain, and the same look finds them in ledger and backup.
    for (const QString& mark : marks) {
        const Uid order = answer(buyers.find(samples::canaryBuyer(mark).phone)).value().front().uid;
        const BuyerIdentity plain = answer(buyers.buyerOf(order)).value().buyer;
        ASSERT_TRUE(answer(store->run([order, plain](Ledger& l) -> Result<Done> {
                        l.database()
                            .statement("UPDATE order_identity SET receiver=?,phone=? WHERE order_id=(SELECT order_id "
                                       "FROM orders WHERE uid=?)")
                            .run(plain.receiver.toUtf8(), plain.phone.toUtf8(), order.bytes());
                        return Done{};
                    })).ok());
    }
    ASSERT_TRUE(answer(backups.backUpTo(folder.filePath(u"plain-backup"_s))).ok());
    const QStringList found = leaks(folder.path());
    EXPECT_TRUE(found.contains(folder.filePath(u"plain-backup"_s)));
    EXPECT_TRUE(found.contains(path()) || found.contains(path() + u"-wal"_s));
    EXPECT_EQ(found.filter(u"/reports/"_s), QStringList());
    EXPECT_EQ(leaks(folder.filePath(u"given"_s)), QStringList()) << "what was given is not ours to look at";
}

} // namespace
