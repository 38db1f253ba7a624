// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A household in Mexico on a computer that is set to Chinese time (the test program is: see main): every time that a
// person reads is Mexican.
#include "buyer_desk.h"
#include "console_window.h"
#include "import_desk.h"
#include "orders_page.h"
#include "packing_page.h"
#include "piece_life_pane.h"
#include "report_writer.h"
#include "reports.h"
#include "settlement_desk.h"
#include "stock_page.h"

#include <QAbstractItemView>
#include <QFile>
#include <QListWidget>
#include <QTest>
#include <QTextBrowser>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class ZoneTest : public ConsoleWindow
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(QTimeZone::systemTimeZoneId(), "Asia/Shanghai") << "the control: the computer is elsewhere";
        zone = u"America/Mexico_City"_s;
        ConsoleWindow::SetUp();
        imports = std::make_unique<ImportDesk>(*store, *orders);
        settlement = std::make_unique<SettlementDesk>(*store, *orders, *imports, clock);
        buyers = std::make_unique<BuyerDesk>(*store, clock);
        window->addPage(PageKind::Stock, new StockPage(*stock, *orders, *household, *disclosures,
                                                       PieceLifeParts{*pieces, *runner, *printing}, testTheme()));
        ordersPage = new OrdersPage(*orders, *stock, *imports, *settlement, *runner, *household, *buyers, *returns,
                                    PackingParts{*packing, *stock, *runner, *household, *buyers, *printing, *snapshot,
                                                 *compositor, *sounds, *settings, testTheme(), folder.path()},
                                    testTheme());
        window->addPage(PageKind::Orders, ordersPage);
    }
    void TearDown() override
    {
        ConsoleWindow::TearDown();
        settlement.reset();
        imports.reset();
        buyers.reset();
    }
    void takeOrder()
    {
        OrderEvent event;
        event.source = u"taobao"_s;
        event.shopId = u"shop"_s;
        event.orderId = u"330000000001"_s;
        event.placedAt = event.paidAt = event.observedAt = *Instant::fromIso(u"2026-01-15T18:30:00Z"_s);
        event.zone = u"Asia/Shanghai"_s;
        event.payment = Payment::Paid;
        event.currency = Currency::fromCode(u"CNY").value();
        OrderLine line;
        line.lineId = u"#1"_s;
        line.title = u"Shell lamp"_s;
        line.quantity = u"1"_s;
        event.lines = {line};
        OrderBatch batch;
        batch.events = {event};
        auto applied = orders->apply(batch);
        ASSERT_TRUE(waitFor([&] { return applied.isFinished(); }));
    }

    std::unique_ptr<BuyerDesk> buyers;
    std::unique_ptr<ImportDesk> imports;
    std::unique_ptr<SettlementDesk> settlement;
    OrdersPage* ordersPage = nullptr;
};

TEST_F(ZoneTest, OrdersAndTheirStoryAreTold)
{
    takeOrder();
    window->goTo(PageKind::Orders);
    auto* table = ordersPage->findChild<QAbstractItemView*>(u"ordersView"_s);
    ASSERT_NE(table, nullptr);
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 1; }));
    EXPECT_TRUE(table->model()->index(0, 0).data().toString().endsWith(u"12:30"_s))
        << table->model()->index(0, 0).data().toString().toStdString();
    table->setCurrentIndex(table->model()->index(0, 0));
    auto* story = ordersPage->findChild<QTextBrowser*>(u"storyView"_s);
    ASSERT_NE(story, nullptr);
    EXPECT_TRUE(waitFor([&] { return story->toPlainText().contains(u"12:30"_s); }))
        << story->toPlainText().toStdString();
    EXPECT_FALSE(story->toPlainText().contains(u"02:30"_s)) << "Chinese time";
}

TEST_F(ZoneTest, AReviewIsTold)
{
    startShow();
    const QDateTime start =
        QDateTime::fromMSecsSinceEpoch(runner->current().show.startedAt->ms, QTimeZone("America/Mexico_City"));
    const Uid show = runner->current().show.uid;
    auto ended = runner->end();
    ASSERT_TRUE(waitFor([&] { return ended.isFinished(); }));
    window->goTo(PageKind::Orders);
    ordersPage->openReview(show);
    auto* shows = ordersPage->findChild<QListWidget*>(u"pastShowsView"_s);
    ASSERT_NE(shows, nullptr);
    ASSERT_TRUE(waitFor([&] { return shows->count() == 1; }));
    EXPECT_TRUE(shows->item(0)->text().endsWith(start.toString(u"HH:mm"_s))) << shows->item(0)->text().toStdString();
    auto* when = ordersPage->findChild<QLabel*>(u"reviewWhen"_s);
    EXPECT_TRUE(waitFor([&] { return when->text().contains(start.toString(u"HH:mm"_s)); }))
        << when->text().toStdString();
}

TEST_F(ZoneTest, AnExportIsTold)
{
    takeOrder();
    ReportRequest request;
    request.name = u"orders"_s;
    auto table = store->read([request](Ledger& ledger) { return makeReport(ledger, request); });
    ASSERT_TRUE(waitFor([&] { return table.isFinished(); }));
    const QString path = folder.filePath(u"orders.csv"_s);
    ASSERT_TRUE(writeReport(table.result().value(), path, ReportFormat::Csv, {}).ok());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    EXPECT_TRUE(csv.contains("2026-01-15 12:30")) << csv.toStdString();
}

TEST_F(ZoneTest, ThePanicCoverIsTold)
{
    key(Qt::Key_X);
    const QDateTime there = QDateTime::currentDateTime().toTimeZone(QTimeZone("America/Mexico_City"));
    EXPECT_EQ(text(u"panicTime"_s), QLocale().toString(there.time(), QLocale::ShortFormat));
}

TEST_F(ZoneTest, AMovedHouseholdIsToldAtOnce)
{
    takeOrder();
    window->goTo(PageKind::Orders);
    auto* table = ordersPage->findChild<QAbstractItemView*>(u"ordersView"_s);
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 1; }));
    HouseholdSettings moved = household->current();
    moved.zone = u"Asia/Shanghai"_s;
    household->save(moved);
    EXPECT_TRUE(waitFor([&] { return table->model()->index(0, 0).data().toString().endsWith(u"02:30"_s); }));
}

} // namespace
} // namespace kaibang
