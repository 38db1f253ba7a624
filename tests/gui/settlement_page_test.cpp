// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Settlement, by object names: from an empty page to a difference that a person has accepted.
#include "orders_page.h"
#include "page_fixture.h"
#include "settlement_desk.h"
#include "settlement_page.h"
#include "spoken_language.h"
#include "wording.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTextBrowser>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

enum Column { State, Order, Channel, Expected, Received, Fees, Difference, Age };

class SettlementPageTest : public PageFixture
{
protected:
    void open()
    {
        show(std::make_unique<OrdersPage>(*orders, *stock, *imports, *settlement, *shows, *household, *buyers, *returns,
                                          packingParts(), testTheme()));
        ASSERT_TRUE(waitFor([this] { return !find<QLabel>("ordersCount")->text().isEmpty(); }));
    }
    OrdersPage* ordersPage() const { return static_cast<OrdersPage*>(page.get()); }
    void openSettlement(int expected)
    {
        QTest::keyClick(page.get(), Qt::Key_L, Qt::ControlModifier);
        ASSERT_TRUE(find<QWidget>("settlementPage")->isVisible());
        ASSERT_TRUE(waitFor([&] { return rows("settlementView") == expected; })) << rows("settlementView");
    }
    static QString data(const QString& name) { return QStringLiteral(KAIBANG_TEST_DATA "/") + name; }
    void bring(const QStringList& paths) { ASSERT_TRUE(answer(imports->import(paths)).ok()); }
    void drop(const QStringList& paths) const
    {
        QMimeData files;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        files.setUrls(urls);
        QDropEvent event(QPointF(200, 200), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        static_cast<QObject*>(page.get())->event(&event); // a drag manager would want a real drag before it
    }
    QString detail() const { return find<QTextBrowser>("settlementDetail")->toPlainText(); }
    bool details(const QString& part)
    {
        return waitFor([&] { return detail().contains(part); });
    }
    void choose(const QString& order) const
    {
        auto* list = view("settlementView");
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (cell("settlementView", row, Order) == order) {
                list->setCurrentIndex(list->model()->index(row, 0));
                return;
            }
        ADD_FAILURE() << "not in the list: " << order.toStdString();
    }
    QString stateOf(const QString& order) const
    {
        for (int row = 0; row < rows("settlementView"); ++row)
            if (cell("settlementView", row, Order) == order)
                return cell("settlementView", row, State);
        return {};
    }
    void period(int index) const
    {
        auto* box = find<QComboBox>("settlementPeriod");
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    /// Orders of today and a statement with one of each: agrees, too little, waits, unknown, and money to the bank.
    void bringAnEvening()
    {
        const Instant now = clock.now();
        const auto order = [&](const QString& id, qint64 minor, int daysAgo) {
            OrderEvent e = samples::event(id, Payment::Paid, 0, u"STUD-8W"_s, 1, minor);
            e.source = u"douyin"_s;
            e.placedAt = e.paidAt = e.sourceUpdatedAt = e.observedAt = Instant{now.ms - daysAgo * qint64{86'400'000}};
            e.doneAt = e.placedAt;
            return e;
        };
        takeIn({order(u"6917000000000000001"_s, 5900, 30), order(u"6917000000000000002"_s, 12'900, 30),
                order(u"6917000000000000003"_s, 3900, 2)});
        const auto at = [&](int daysAgo) {
            return QDateTime::fromMSecsSinceEpoch(now.ms - daysAgo * qint64{86'400'000}, QTimeZone("Asia/Shanghai"))
                .toString(u"yyyy-MM-dd HH:mm:ss"_s);
        };
        const QString csv =
            u"动账时间,动帐流水号,动账方向,动账金额,动账场景,子订单号,订单号,订单实付应结,平台服务费,佣金\n"
            "%1,'900001,入账,53.10,货款结算入账,'6917000000000000001,'6917000000000000001,59.00,-2.95,-2.95\n"
            "%1,'900002,入账,95.00,货款结算入账,'6917000000000000002,'6917000000000000002,100.00,-5.00,0\n"
            "%2,'900003,入账,20.00,货款结算入账,'6917000000000000009,'6917000000000000009,20.00,0,0\n"
            "%2,'900004,出账,100.00,提现,,,0,0,0\n"_s.arg(at(10), at(1));
        bring({write(u"动账明细.csv"_s, csv.toUtf8())});
    }
};

TEST_F(SettlementPageTest, AnEmptyPageSaysWhereStatementsAreFound)
{
    open();
    press("settlementButton");
    ASSERT_TRUE(waitFor([this] { return find<QLabel>("settlementEmpty")->isVisible(); }));
    const QString told = words("settlementEmpty");
    for (const QString& platform :
         {u"Taobao"_s, u"Douyin"_s, u"Kuaishou"_s, u"WeChat"_s, u"TikTok"_s, u"Shopify"_s, u"Mercado Libre"_s})
        EXPECT_TRUE(told.contains(platform)) << platform.toStdString();
    EXPECT_FALSE(find<QPushButton>("settlementExport")->isEnabled());
    shot(u"settlement-empty"_s);
    QTest::keyClick(find<QWidget>("settlementPage"), Qt::Key_Escape);
    EXPECT_TRUE(find<QWidget>("ordersView")->isVisible() || find<QLabel>("ordersEmpty")->isVisible());
}

TEST_F(SettlementPageTest, EachOrderHasItsStateItsReasonAndItsLines)
{
    bringAnEvening();
    open();
    openSettlement(4);
    EXPECT_EQ(cell("settlementView", 0, State), u"Differs"_s) << "what needs a person stands first";
    EXPECT_EQ(stateOf(u"6917000000000000001"_s), u"Agrees"_s);
    EXPECT_EQ(stateOf(u"6917000000000000003"_s), u"Waiting"_s);
    EXPECT_EQ(stateOf(u"6917000000000000009"_s), u"Order unknown"_s);
    choose(u"6917000000000000002"_s);
    EXPECT_TRUE(details(u"29.00 CNY too little came"_s)) << detail().toStdString();
    EXPECT_TRUE(details(u"900002"_s)) << "the platform's number of the line";
    EXPECT_TRUE(details(u"动账明细.csv"_s));
    EXPECT_TRUE(detail().contains(u"Commission of the platform"_s));
    EXPECT_EQ(words("settlementTotals").count(u"settled"_s), 1);
    EXPECT_TRUE(words("settlementTotals").contains(u"168.10"_s)) << words("settlementTotals").toStdString();
    EXPECT_TRUE(words("settlementTotals").contains(u"To the bank: 100.00"_s));
    shot(u"settlement-orders"_s);
    for (const auto& [sieve, shown] : std::initializer_list<std::pair<const char*, int>>{
             {"sieveNeedsPerson", 2}, {"sieveWaits", 1}, {"sieveAgrees", 1}, {"sieveUnknown", 1}}) {
        press(sieve);
        EXPECT_EQ(rows("settlementView"), shown) << sieve;
    }
    press("sieveUnknown");
    EXPECT_EQ(rows("settlementView"), 4) << "pressed again it shows all";
    type("settlementSearch", u"0003"_s);
    EXPECT_TRUE(waitFor([this] { return rows("settlementView") == 1; }));
}

TEST_F(SettlementPageTest, ADifferenceIsAcceptedWithAReasonAndTakenBack)
{
    bringAnEvening();
    open();
    openSettlement(4);
    choose(u"6917000000000000002"_s);
    press("acceptDifference");
    EXPECT_TRUE(find<QLabel>("acceptProblem")->isVisible()) << "not without a reason";
    type("acceptBecause", u"agreed coupon"_s);
    QTest::keyClick(find<QLineEdit>("acceptBecause"), Qt::Key_Return);
    ASSERT_TRUE(hears(u"Accepted"_s));
    ASSERT_TRUE(waitFor([this] { return stateOf(u"6917000000000000002"_s) == u"Accepted"_s; }));
    choose(u"6917000000000000002"_s);
    EXPECT_TRUE(details(u"agreed coupon"_s));
    EXPECT_FALSE(find<QPushButton>("acceptDifference")->isVisible());
    press("undoAccept");
    ASSERT_TRUE(waitFor([this] { return stateOf(u"6917000000000000002"_s) == u"Differs"_s; }));
    pressUndo();
    ASSERT_TRUE(waitFor([this] { return stateOf(u"6917000000000000002"_s) == u"Accepted"_s; })) << "the undo's undo";
}

TEST_F(SettlementPageTest, ADroppedStatementIsLookedAtImportedAndUndone)
{
    open();
    press("settlementButton");
    ASSERT_TRUE(waitFor([this] { return find<QLabel>("settlementEmpty")->isVisible(); }));
    drop({data(u"alipay/signcustomer_201707.csv"_s)});
    auto* files = find<QTableWidget>("importFilesView");
    ASSERT_TRUE(waitFor([&] { return files->rowCount() == 1 && files->item(0, 3); }));
    EXPECT_EQ(files->item(0, 1)->text(), u"Alipay statement"_s);
    EXPECT_EQ(files->item(0, 3)->text(), u"4"_s) << "four lines are new";
    EXPECT_TRUE(find<QLabel>("settlementEmpty")->isVisible()) << "nothing has happened yet";
    shot(u"settlement-import"_s);
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("importConfirm")->isEnabled(); }));
    press("importConfirm");
    ASSERT_TRUE(hears(u"Imported"_s));
    period(3); // all time: the sample is old
    ASSERT_TRUE(waitFor([this] { return rows("settlementView") == 2; }));
    press("settlementByStatement");
    EXPECT_EQ(rows("settlementFilesView"), 1);
    EXPECT_EQ(cell("settlementFilesView", 0, 1), u"Alipay statement"_s);
    EXPECT_TRUE(details(u"Commission of the host or promoter"_s)) << detail().toStdString();
    shot(u"settlement-statements"_s);
    press("settlementByDay");
    EXPECT_EQ(rows("settlementDaysView"), 4);
    shot(u"settlement-days"_s);
    pressUndo();
    ASSERT_TRUE(hears(u"undone"_s));
    EXPECT_TRUE(waitFor([this] { return find<QLabel>("settlementEmpty")->isVisible(); }));
}

TEST_F(SettlementPageTest, AStatementOnTheOrderListGoesToSettlementAndAnOrderListToOrders)
{
    open();
    drop({data(u"alipay/signcustomer_201707.csv"_s)});
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("importConfirm")->isEnabled(); }));
    press("importConfirm");
    ASSERT_TRUE(waitFor([this] { return find<QWidget>("settlementPage")->isVisible(); }));
    drop({data(u"taobao/ExportOrderList201707081001.csv"_s)});
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("importConfirm")->isEnabled(); }));
    EXPECT_EQ(find<QTableWidget>("importFilesView")->item(0, 1)->text(), u"Taobao order list"_s);
    press("importConfirm");
    ASSERT_TRUE(hears(u"new"_s));
    period(3);
    ASSERT_TRUE(waitFor([this] { return stateOf(u"35153131473290001"_s) == u"Agrees"_s; })) << "both came together";
}

TEST_F(SettlementPageTest, TheOrdersStoryTellsItsPayouts)
{
    bringAnEvening();
    open();
    openSettlement(4);
    choose(u"6917000000000000001"_s);
    press("settlementOrder");
    ASSERT_TRUE(waitFor([this] { return find<QTextBrowser>("storyView")->toPlainText().contains(u"Settlement"_s); }));
    const QString story = find<QTextBrowser>("storyView")->toPlainText();
    EXPECT_TRUE(story.contains(u"900001"_s)) << story.toStdString();
    EXPECT_TRUE(story.contains(u"53.10"_s));
    shot(u"settlement-story"_s);
}

TEST_F(SettlementPageTest, ItIsExportedByOrderOrByDay)
{
    bringAnEvening();
    open();
    openSettlement(4);
    QSignalSpy asked(ordersPage(), &OrdersPage::reportRequested);
    auto* settled = find<SettlementPage>("settlementPage");
    settled->exportTo(u"/tmp/a"_s);
    QTest::keyClick(settled, Qt::Key_2, Qt::AltModifier);
    EXPECT_TRUE(view("settlementDaysView")->isVisible()) << "Alt+2 shows the days";
    settled->exportTo(u"/tmp/b.csv"_s);
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked.at(0), (QVariantList{u"settlement"_s, u"/tmp/a.xlsx"_s, u"xlsx"_s}));
    EXPECT_EQ(asked.at(1), (QVariantList{u"payouts"_s, u"/tmp/b.csv"_s, u"csv"_s}));
}

/// The page in each language: nothing in English, nothing without words.
class SettlementLanguages : public SettlementPageTest, public testing::WithParamInterface<const char*>
{};

TEST_P(SettlementLanguages, EveryWordIsTheLanguages)
{
    const SpokenLanguage language(GetParam());
    const QString name = QString::fromLatin1(GetParam());
    bringAnEvening();
    open();
    page->resize(1260, 640);
    openSettlement(4);
    choose(u"6917000000000000002"_s);
    ASSERT_TRUE(details(u"900002"_s));
    EXPECT_EQ(detail().contains(u"too little came"_s), name == u"en"_s);
    shot(u"settlement-orders-"_s + name);
    press("settlementByDay");
    shot(u"settlement-days-"_s + name);
    press("settlementByStatement");
    shot(u"settlement-statements-"_s + name);
    testTheme().apply(ThemeMode::Dark, 0);
    press("settlementByOrder");
    shot(u"settlement-dark-"_s + name);
}

INSTANTIATE_TEST_SUITE_P(Languages, SettlementLanguages, testing::Values("en", "zh_CN", "es_MX"),
                         [](const auto& tested) { return std::string(tested.param).substr(0, 2); });

} // namespace
} // namespace kaibang
