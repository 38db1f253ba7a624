// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Statements through the desks: any file to its place, a look, an import, taken back; what a person decides.
#include "import_fixture.h"
#include "settlement_desk.h"
#include "zip_maker.h"

#include <QFile>
#include <QSignalSpy>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::ImportFixture;

namespace {

class SettlementDeskTest : public ImportFixture
{
protected:
    void SetUp() override
    {
        ImportFixture::SetUp();
        desk = std::make_unique<SettlementDesk>(*store, *orders, *imports, clock);
    }
    void TearDown() override
    {
        store->drain();
        QCoreApplication::sendPostedEvents();
        desk.reset();
        ImportFixture::TearDown();
    }
    static QString data(const QString& name) { return QStringLiteral(KAIBANG_TEST_DATA "/") + name; }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile made(folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    SettlementOverview overview(std::optional<Instant> since = std::nullopt)
    {
        const auto answered = answer(desk->overview(since));
        EXPECT_TRUE(answered.ok());
        return answered.value();
    }
    SettlementFinding of(const QString& order)
    {
        for (const SettlementFinding& finding : overview().findings)
            if (finding.order.orderId == order)
                return finding;
        ADD_FAILURE() << order.toStdString();
        return {};
    }

    const QString statement = data(u"alipay/signcustomer_201707.csv"_s);
    const QString orderList = data(u"taobao/ExportOrderList201707081001.csv"_s);
    std::unique_ptr<SettlementDesk> desk;
};

TEST_F(SettlementDeskTest, OrdersAndStatementsInOneGoEachToItsPlace)
{
    const auto look = answer(imports->preview({statement, orderList})).value();
    ASSERT_EQ(look.size(), 2);
    EXPECT_TRUE(look.at(0).isStatement);
    EXPECT_EQ(look.at(0).kind, u"alipay_statement"_s);
    EXPECT_EQ(look.at(0).added, 4);
    EXPECT_EQ(look.at(0).refused, 0);
    EXPECT_FALSE(look.at(1).isStatement);
    EXPECT_TRUE(overview().files.isEmpty()) << "a look changes nothing";
    EXPECT_TRUE(overview().findings.isEmpty());
    QSignalSpy changed(desk.get(), &SettlementDesk::changed);
    const auto done = answer(imports->import({statement, orderList})).value();
    EXPECT_EQ(done.at(0).added, 4);
    EXPECT_GT(changed.count(), 0);
    const SettlementOverview told = overview();
    ASSERT_EQ(told.files.size(), 1) << "an order list is no statement";
    EXPECT_EQ(told.files.first().lines, 4);
    EXPECT_EQ(of(u"35153131473290001"_s).state, SettlementState::Settled);
    const SettlementFinding refunded = of(u"29911142123210005"_s);
    EXPECT_EQ(refunded.state, SettlementState::Settled) << "77.80 came and 6.50 went back";
    EXPECT_EQ(refunded.expected, 7130);
    EXPECT_EQ(refunded.sum.net, 7130);
    qint64 settled = 0;
    for (const SettlementDay& day : told.days)
        settled += day.settled;
    EXPECT_EQ(settled, 11'670 - 770);
    expectSound();
}

TEST_F(SettlementDeskTest, AnotherFileOfTheSameMonthBringsOnlyWhatIsNew)
{
    ASSERT_TRUE(answer(imports->import({statement})).ok());
    const auto again = answer(imports->preview({statement})).value();
    EXPECT_TRUE(again.first().knownAlready);
    EXPECT_EQ(again.first().added, 0);
    EXPECT_EQ(again.first().unchanged, 4);
    const QString zip =
        write(u"alipay.zip"_s,
              samples::ZipMaker::zipOf({{"summary.csv", "a,b\n1,2\n"}, {"details.csv", bytesOf(statement) + "\r\n"}}));
    const auto zipped = answer(imports->import({zip})).value();
    ASSERT_EQ(zipped.size(), 2);
    EXPECT_EQ(zipped.at(1).added, 0);
    EXPECT_EQ(zipped.at(1).unchanged, 4);
    EXPECT_EQ(overview().files.size(), 2);
    EXPECT_EQ(answer(imports->undoLast()).value(), (UndoneImport{0, 0})) << "all of it stands in the first one, too";
    EXPECT_EQ(overview().files.size(), 1);
    EXPECT_EQ(of(u"35153131473290001"_s).state, SettlementState::UnknownOrder) << "no order list yet";
    expectSound();
}

TEST_F(SettlementDeskTest, AnImportIsTakenBackWhole)
{
    ASSERT_TRUE(answer(imports->import({orderList, statement})).ok());
    QSignalSpy undone(imports.get(), &ImportDesk::undone);
    const auto back = answer(imports->undoLast());
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(back.value().lines, 4);
    EXPECT_GT(back.value().orders, 0);
    EXPECT_EQ(undone.count(), 1);
    EXPECT_TRUE(overview().files.isEmpty());
    EXPECT_TRUE(overview().findings.isEmpty());
    ASSERT_TRUE(answer(imports->import({orderList, statement})).ok());
    EXPECT_EQ(of(u"35153131473290001"_s).state, SettlementState::Settled) << "the same files bring it back";
    expectSound();
}

TEST_F(SettlementDeskTest, ALargeStatementComesInByStepsAndCanBeStopped)
{
    QByteArray lines = "Transaction Date,Type,Order,Payout Status,Payout Date,Amount,Fee,Net,Currency\n";
    for (int i = 0; i < 3000; ++i)
        lines +=
            "2026-07-01 07:33:09 -0600,charge,#" + QByteArray::number(i) + ",paid,2026-07-03,10.00,0.50,9.50,MXN\n";
    const QString path = write(u"payouts.csv"_s, lines);
    QList<int> steps;
    const auto follow = QObject::connect(imports.get(), &ImportDesk::progressed, imports.get(),
                                         [&](int done, int) { steps.append(done); });
    ASSERT_TRUE(answer(imports->import({path})).ok());
    QObject::disconnect(follow);
    EXPECT_GT(steps.size(), 3);
    EXPECT_EQ(steps.last(), 3000);
    EXPECT_EQ(answer(imports->undoLast()).value().lines, 3000);
    QObject::connect(imports.get(), &ImportDesk::progressed, imports.get(), [&](int done, int) {
        if (done > 0)
            imports->cancel();
    });
    const auto stopped = answer(imports->import({path}));
    ASSERT_FALSE(stopped.ok());
    EXPECT_EQ(stopped.error().detail, ImportDesk::cancelled());
    EXPECT_TRUE(overview().files.isEmpty()) << "nothing of it is left";
    expectSound();
}

TEST_F(SettlementDeskTest, AcceptingIsKeptAndTakenBack)
{
    ASSERT_TRUE(answer(imports->import({statement})).ok());
    const SettlementFinding unknown = of(u"35153131473290001"_s);
    ASSERT_EQ(colourOf(unknown.state), SettlementColour::NeedsPerson);
    EXPECT_EQ(answer(desk->accept(unknown, u" "_s)).error().kind, ErrorKind::Invalid);
    QSignalSpy changed(desk.get(), &SettlementDesk::changed);
    ASSERT_TRUE(answer(desk->accept(unknown, u"sold before we had this program"_s)).ok());
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(of(u"35153131473290001"_s).state, SettlementState::Accepted);
    ASSERT_TRUE(answer(desk->undoAccept(unknown.order)).ok());
    EXPECT_EQ(of(u"35153131473290001"_s).state, SettlementState::UnknownOrder);
    const auto entries = answer(desk->entries(unknown.order)).value();
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries.first().files, QStringList{u"signcustomer_201707.csv"_s});
}

} // namespace
