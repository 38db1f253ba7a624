// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Orders page: from a list to one order's story and what can be done with it.
#include "orders_page.h"
#include "page_fixture.h"
#include "report_writer.h"
#include "reports.h"
#include "wording.h"
#include "xlsx_cells.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QProgressBar>
#include <QTabBar>
#include <QTextBrowser>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;
using samples::event;

enum Column { Placed, Number, Buyer, Items, Amount, State, Marks };

class OrdersPageTest : public PageFixture
{
protected:
    void open()
    {
        show(std::make_unique<OrdersPage>(*orders, *stock, *imports, *settlement, *shows, *household, *buyers, *returns,
                                          packingParts(), testTheme()));
        ASSERT_TRUE(waitFor([this] { return !find<QLabel>("ordersCount")->text().isEmpty(); }));
    }
    OrdersPage* ordersPage() const { return static_cast<OrdersPage*>(page.get()); }
    /// An order placed now.
    static OrderEvent now(const Clock& clock, const QString& id, Payment payment, const QString& sku = u"STUD-8W"_s,
                          int units = 1)
    {
        OrderEvent e = event(id, payment, 0, sku, units);
        e.placedAt = e.sourceUpdatedAt = e.observedAt = clock.now();
        return e;
    }
    Uid take(const OrderEvent& e)
    {
        return answer(orders->apply(OrderBatch{{}, {e}, {}, {}, false})).value().front().order;
    }
    QString story() const { return find<QTextBrowser>("storyView")->toPlainText(); }
    void openStory(const Uid& order, const QString& expected)
    {
        ordersPage()->openOrder(order);
        ASSERT_TRUE(waitFor([&] { return story().contains(expected); })) << story().toStdString();
    }
    void choose(const char* box, const QString& text) const
    {
        auto* combo = find<QComboBox>(box);
        const int index = combo->findText(text);
        ASSERT_GE(index, 0) << text.toStdString();
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    bool shows_(int count)
    {
        return waitFor([&] { return rows("ordersView") == count; });
    }
};

TEST_F(OrdersPageTest, SearchAndFiltersNarrowTheList)
{
    take(now(clock, u"PAID-1"_s, Payment::Paid));
    take(now(clock, u"OPEN-2"_s, Payment::Unpaid));
    OrderEvent old = now(clock, u"OLD-3"_s, Payment::Paid);
    old.placedAt = Instant{clock.now().ms - qint64{10} * 86'400'000};
    take(old);
    open();
    ASSERT_TRUE(shows_(3));
    type("orderSearch", u"open-"_s);
    EXPECT_TRUE(shows_(1));
    type("orderSearch", u""_s);
    EXPECT_TRUE(shows_(3));
    choose("orderStateFilter", u"Paid"_s);
    EXPECT_TRUE(shows_(2));
    choose("orderDateFilter", u"Last 7 days"_s);
    EXPECT_TRUE(shows_(1)) << "days and state together";
    choose("orderStateFilter", u"All orders"_s);
    EXPECT_TRUE(shows_(2));
    choose("orderDateFilter", u"Yesterday"_s);
    EXPECT_TRUE(shows_(0));
    EXPECT_TRUE(find<QLabel>("ordersEmpty")->isVisible()) << "an empty list says what to do";
}

TEST_F(OrdersPageTest, AnyDaysCanBeChosen)
{
    OrderEvent old = now(clock, u"OLD-3"_s, Payment::Paid);
    const BusinessDay then{household->today().days - 40};
    old.placedAt = Instant{household->current().dayRule().startOf(then).ms + 1000};
    take(old);
    take(now(clock, u"NEW-1"_s, Payment::Paid));
    open();
    EXPECT_FALSE(find<QDateEdit>("orderFromDay")->isVisible());
    choose("orderDateFilter", u"Choose days…"_s);
    ASSERT_TRUE(find<QDateEdit>("orderFromDay")->isVisible());
    EXPECT_TRUE(shows_(1)) << "begins with the last seven days";
    find<QDateEdit>("orderFromDay")->setDate(then.date());
    EXPECT_TRUE(shows_(2));
    find<QDateEdit>("orderToDay")->setDate(then.date());
    EXPECT_TRUE(shows_(1));
    EXPECT_TRUE(cell("ordersView", 0, Items).contains(u"stud"_s));
    find<QDateEdit>("orderToDay")->setDate(then.date().addDays(-3));
    EXPECT_EQ(find<QDateEdit>("orderFromDay")->date(), then.date().addDays(-3)) << "never from after to";
    EXPECT_TRUE(shows_(0));
    shot(u"orders-days"_s);
}

TEST_F(OrdersPageTest, AStoryTellsWhichSourceSaidWhatAndWhatWeDid)
{
    OrderEvent first = now(clock, u"TB-1"_s, Payment::Unpaid);
    first.source = u"taobao"_s;
    first.origin = Origin::File;
    first.sourceStatus = u"等待买家付款"_s;
    const Uid order = take(first);
    OrderEvent paid = now(clock, u"TB-1"_s, Payment::Paid);
    paid.source = u"taobao"_s;
    paid.sourceUpdatedAt = Instant{clock.now().ms + 60'000};
    paid.sourceStatus = u"买家已付款"_s;
    take(paid);
    take(paid);
    open();
    openStory(order, u"买家已付款"_s);
    const QString told = story();
    for (const QString& part : {u"等待买家付款"_s, u"Taobao"_s, u"from a file"_s, u"delivered"_s, u"came 1 more time"_s,
                                u"1 taken from stock"_s, u"Taken by an order"_s, u"TB-1"_s})
        EXPECT_TRUE(told.contains(part)) << part.toStdString() << " in\n" << told.toStdString();
    shot(u"orders-story"_s);
}

TEST_F(OrdersPageTest, ACounterSaleIsCalledByItsTimeAndItsNumberCanBeCopied)
{
    const Uid sale = answer(orders->sell(variants.front().uid, 1, 5900)).value().order;
    open();
    openStory(sale, u"Counter"_s);
    EXPECT_TRUE(words("storyHeading").startsWith(u"Counter sale · "_s)) << words("storyHeading").toStdString();
    EXPECT_FALSE(words("storyHeading").contains(sale.text().left(8)));
    const QString number = answer(orders->story(sale)).value().summary.orderId;
    EXPECT_TRUE(story().contains(number));
    Q_EMIT find<QTextBrowser>("storyView")->anchorClicked(QUrl(u"copy:"_s));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), number);
    EXPECT_TRUE(said.contains(u"copied"_s));
}

TEST_F(OrdersPageTest, AnAmountNobodyToldIsUnknownInListAndStory)
{
    OrderEvent untold = now(clock, u"U-1"_s, Payment::Paid);
    untold.amounts = {};
    untold.lines.front().lineTotal.reset();
    const Uid order = take(untold);
    open();
    openStory(order, u"U-1"_s);
    EXPECT_EQ(cell("ordersView", 0, Amount), u"unknown"_s);
    EXPECT_TRUE(story().contains(u"unknown"_s));
    EXPECT_FALSE(story().contains(u"0.00"_s)) << story().toStdString();
    EXPECT_FALSE(find<QPushButton>("refundButton")->isVisible()) << "nothing known to give back";
}

TEST_F(OrdersPageTest, ARefundByHandNeedsThePin)
{
    const Uid order = take(now(clock, u"R-1"_s, Payment::Paid));
    setPin(u"1234"_s);
    open();
    openStory(order, u"R-1"_s);
    press("refundButton");
    type("refundAmount", u"999"_s);
    press("refundConfirm");
    EXPECT_TRUE(find<QLabel>("refundProblem")->isVisible()) << "more than was paid";
    type("refundAmount", u"9.00"_s);
    type("refundReason", u"one pearl was loose"_s);
    press("refundConfirm");
    enterPin(u"0000"_s);
    ASSERT_TRUE(waitFor([this] { return find<QLabel>("pinAnswer")->isVisible(); }));
    EXPECT_EQ(answer(orders->story(order)).value().summary.refundedMinor, 0)
        << "the control: a wrong PIN gives nothing";
    enterPin(u"1234"_s);
    ASSERT_TRUE(hears(u"refunded"_s));
    ASSERT_TRUE(waitFor([this] { return story().contains(u"one pearl was loose"_s); }));
    EXPECT_EQ(answer(orders->story(order)).value().summary.refundedMinor, 900);
}

TEST_F(OrdersPageTest, AnUnpaidOrderOffersNoRefund)
{
    const Uid order = take(now(clock, u"N-1"_s, Payment::Unpaid));
    open();
    openStory(order, u"N-1"_s);
    EXPECT_FALSE(find<QPushButton>("refundButton")->isVisible());
}

TEST_F(OrdersPageTest, PackedCanBeTakenBack)
{
    const Uid order = take(now(clock, u"P-1"_s, Payment::Paid));
    open();
    openStory(order, u"P-1"_s);
    const auto isPacked = [&] { return answer(orders->story(order)).value().summary.isPacked; };
    press("packedButton");
    ASSERT_TRUE(hears(u"is packed"_s));
    EXPECT_TRUE(isPacked());
    ASSERT_TRUE(waitFor([this] { return cell("ordersView", 0, Marks).contains(u"packed"_s); }));
    pressUndo();
    EXPECT_TRUE(waitFor([this] { return !cell("ordersView", 0, Marks).contains(u"packed"_s); }));
    EXPECT_FALSE(isPacked());
    EXPECT_TRUE(waitFor([this] { return !find<QPushButton>("packedButton")->isChecked(); }));
}

TEST_F(OrdersPageTest, WhichProductIsAnsweredOnceAndRemembered)
{
    OrderEvent strange = now(clock, u"W-1"_s, Payment::Paid, u"NOBODY"_s);
    strange.lines.front().title = u"白珠耳钉"_s;
    const Uid order = take(strange);
    open();
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("waitingButton")->text().contains(u"1"_s); }));
    press("waitingButton");
    ASSERT_TRUE(waitFor([this] { return rows("waitingView") == 1; }));
    press("waitingConfirm");
    EXPECT_TRUE(find<QLabel>("waitingProblem")->isVisible()) << "nothing is guessed";
    auto* product = find<QComboBox>("waitingProduct");
    ASSERT_TRUE(waitFor([&] { return product->count() == 2; }));
    product->setCurrentIndex(0);
    press("waitingConfirm");
    ASSERT_TRUE(hears(u"1 order"_s));
    EXPECT_EQ(onHand(0), 9);
    EXPECT_FALSE(answer(orders->story(order)).value().summary.isUnmapped);
    strange.orderId = u"W-2"_s;
    EXPECT_FALSE(answer(orders->story(take(strange))).value().summary.isUnmapped) << "remembered";
    EXPECT_EQ(onHand(0), 8);
}

TEST_F(OrdersPageTest, AShortOrderIsCoveredAgainOrKeptShort)
{
    const Uid wanted = take(now(clock, u"S-1"_s, Payment::Paid, u"STUD-8W"_s, 12));
    const Uid kept = take(now(clock, u"S-2"_s, Payment::Paid, u"STUD-8W"_s, 1));
    open();
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("conflictButton")->text().contains(u"2"_s); }));
    press("conflictButton");
    ASSERT_TRUE(shows_(2));
    openStory(wanted, u"2 short"_s);
    press("coverAgainButton");
    ASSERT_TRUE(hears(u"still not enough"_s));
    ASSERT_TRUE(answer(stock->moveStock(variants.front().uid, 2, StockReason::Received)).ok());
    press("coverAgainButton");
    ASSERT_TRUE(hears(u"Stock was taken"_s));
    EXPECT_FALSE(answer(orders->story(wanted)).value().summary.isShort);
    EXPECT_EQ(onHand(0), 0);
    openStory(kept, u"1 short"_s);
    press("keepShortButton");
    ASSERT_TRUE(hears(u"stays short"_s));
    pressUndo();
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("keepShortButton")->isVisible(); }));
    press("keepShortButton");
    ASSERT_TRUE(hears(u"stays short"_s));
    EXPECT_TRUE(waitFor([this] { return !find<QPushButton>("conflictButton")->text().contains(u"("_s); }))
        << find<QPushButton>("conflictButton")->text().toStdString();
}

TEST_F(OrdersPageTest, FilesAreLookedAtImportedAndTakenBack)
{
    open();
    const QString data = QStringLiteral(KAIBANG_TEST_DATA "/taobao/");
    const QString damaged = write(u"damaged.csv"_s, "\xef\xbb\xbf\"A\",\"B\"\r\n\"1\",\"2\"\r\n");
    ordersPage()->previewImport({data + u"ExportOrderList201707081001.csv"_s, damaged});
    ASSERT_TRUE(
        waitFor([this] { return rows("importFilesView") == 2 && find<QPushButton>("importConfirm")->isEnabled(); }));
    EXPECT_GT(rows("importProblemsView"), 0) << "every refused row has its reason";
    EXPECT_EQ(rows("ordersView"), 0) << "nothing has been changed yet";
    shot(u"orders-import"_s);
    press("importConfirm");
    ASSERT_TRUE(hears(u"Imported"_s));
    ASSERT_TRUE(waitFor([this] { return rows("ordersView") > 0; }));
    pressUndo();
    ASSERT_TRUE(hears(u"undone"_s));
    EXPECT_TRUE(shows_(0));
}

TEST_F(OrdersPageTest, ALargeImportShowsItsProgressAndCanBeStopped)
{
    QFile sample(QStringLiteral(KAIBANG_TEST_DATA "/taobao/ExportOrderList201707081001.csv"));
    ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
    QByteArray all = sample.readLine();
    const QByteArray row = sample.readLine();
    const qsizetype from = row.indexOf('"') + 1, until = row.indexOf('"', from);
    for (int i = 0; i < 4000; ++i)
        all += row.left(from) + QByteArray::number(350'000'000'000'000'000 + i) + row.mid(until);
    open();
    ordersPage()->previewImport({write(u"ExportOrderList201707081002.csv"_s, all)});
    auto* bar = find<QProgressBar>("importProgress");
    EXPECT_TRUE(bar->isVisible());
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("importConfirm")->isEnabled(); }));
    EXPECT_FALSE(bar->isVisible());
    press("importConfirm");
    ASSERT_TRUE(waitFor([&] { return bar->isVisible() && bar->value() > 0; }));
    EXPECT_EQ(bar->maximum(), 4000);
    EXPECT_FALSE(find<QPushButton>("importConfirm")->isEnabled());
    press("importCancel");
    ASSERT_TRUE(hears(u"stopped"_s)) << said.toStdString();
    EXPECT_FALSE(bar->isVisible());
    EXPECT_TRUE(answer(orders->list({})).value().isEmpty());
    press("importConfirm");
    ASSERT_TRUE(hears(u"Imported: 4,000 new"_s)) << said.toStdString();
}

TEST_F(OrdersPageTest, ARememberedAnswerCanBeTakenBackAndForgotten)
{
    OrderEvent strange = now(clock, u"W-1"_s, Payment::Paid, u"NOBODY"_s);
    strange.lines.front().title = u"Collar"_s;
    take(strange);
    open();
    press("waitingButton");
    auto* product = find<QComboBox>("waitingProduct");
    const auto answerIt = [&] {
        ASSERT_TRUE(waitFor([&] { return rows("waitingView") == 1 && product->count() == 2; }));
        product->setCurrentIndex(0);
        press("waitingConfirm");
        ASSERT_TRUE(hears(u"1 order"_s));
        EXPECT_EQ(onHand(0), 9);
    };
    answerIt();
    pressUndo();
    ASSERT_TRUE(waitFor([this] { return onHand(0) == 10; })) << "a slip of the hand";
    answerIt();
    auto* tabs = find<QTabBar>("waitingTabs");
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    ASSERT_TRUE(
        waitFor([this] { return find<QWidget>("rememberedView")->isVisible() && rows("rememberedView") == 1; }));
    EXPECT_TRUE(cell("rememberedView", 0, 0).contains(u"NOBODY"_s)) << cell("rememberedView", 0, 0).toStdString();
    EXPECT_TRUE(cell("rememberedView", 0, 0).contains(u"Stud"_s));
    shot(u"orders-remembered"_s);
    press("rememberedForget");
    ASSERT_TRUE(hears(u"Forgotten"_s));
    EXPECT_EQ(onHand(0), 10);
    EXPECT_TRUE(waitFor([&] { return tabs->tabText(0).contains(u"1"_s); })) << "it waits again";
    pressUndo();
    EXPECT_TRUE(waitFor([this] { return onHand(0) == 9; }));
}

TEST_F(OrdersPageTest, RowsThatCouldNotBeReadWaitForAPerson)
{
    const IntakeProblem bad{12, u"bad_time"_s, u"no time"_s, {}};
    const IntakeProblem refused{0, u"refused:needs_currency"_s, u"A-77"_s, {}};
    ASSERT_TRUE(answer(orders->apply(OrderBatch{u"intake"_s, {}, {refused}, {}, false})).ok());
    ASSERT_TRUE(answer(orders->apply(OrderBatch{u"drop"_s, {}, {bad, bad}, {}, false})).ok()) << "twice is once";
    open();
    press("waitingButton");
    auto* tabs = find<QTabBar>("waitingTabs");
    ASSERT_TRUE(waitFor([&] { return tabs->tabText(2).contains(u"2"_s); })) << tabs->tabText(2).toStdString();
    tabs->setCurrentIndex(2);
    ASSERT_TRUE(waitFor([this] { return rows("unreadView") == 2; }));
    EXPECT_TRUE(cell("unreadView", 0, 0).contains(u"Drop folder, row 12"_s)) << cell("unreadView", 0, 0).toStdString();
    const QString told = cell("unreadView", 1, 0);
    EXPECT_TRUE(told.contains(u"Local intake"_s) && told.contains(u"Order A-77: The currency is missing"_s))
        << told.toStdString();
    shot(u"orders-unread"_s);
    press("unreadDone");
    ASSERT_TRUE(waitFor([this] { return rows("unreadView") == 1; }));
    pressUndo();
    EXPECT_TRUE(waitFor([this] { return rows("unreadView") == 2; }));
    press("unreadAllDone");
    EXPECT_TRUE(waitFor([&] { return !tabs->tabText(2).contains(u"("_s); }));
}

TEST_F(OrdersPageTest, AnImportCanBeTakenBackAlsoWhenItsNoticeIsGone)
{
    ASSERT_TRUE(
        answer(imports->import({QStringLiteral(KAIBANG_TEST_DATA "/taobao/ExportOrderList201707081001.csv")})).ok());
    open();
    ASSERT_TRUE(waitFor([this] { return rows("ordersView") > 0; }));
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("undoImportButton")->isVisible(); }));
    EXPECT_TRUE(find<QPushButton>("undoImportButton")->toolTip().contains(u"ExportOrderList201707081001.csv"_s));
    press("undoImportButton");
    ASSERT_TRUE(hears(u"undone"_s));
    EXPECT_TRUE(shows_(0));
    EXPECT_TRUE(waitFor([this] { return !find<QPushButton>("undoImportButton")->isVisible(); }));
}

TEST_F(OrdersPageTest, AListThatIsCutSaysSoAndShowsMore)
{
    QList<OrderEvent> many;
    for (int i = 0; i < 501; ++i)
        many.append(now(clock, u"M-%1"_s.arg(i), Payment::Unpaid, u"NOBODY"_s));
    takeIn(many);
    open();
    ASSERT_TRUE(shows_(500));
    EXPECT_TRUE(words("ordersCount").contains(u"there are more"_s)) << words("ordersCount").toStdString();
    press("moreOrdersButton");
    EXPECT_TRUE(shows_(501));
    EXPECT_TRUE(waitFor([this] { return !find<QPushButton>("moreOrdersButton")->isVisible(); }));
}

TEST_F(OrdersPageTest, ASaleIsNotUndoneOnceMoneyWentBack)
{
    const Uid sale = answer(orders->sell(variants.front().uid, 1, 5900)).value().order;
    open();
    openStory(sale, u"Counter"_s);
    EXPECT_TRUE(find<QPushButton>("undoSaleButton")->isVisible()) << "the control";
    ASSERT_TRUE(answer(orders->refundByHand(sale, 900, u"loose"_s)).ok());
    EXPECT_TRUE(waitFor([this] { return !find<QPushButton>("undoSaleButton")->isVisible(); }));
}

TEST_F(OrdersPageTest, ACancelledOrderIsNotCalledPacked)
{
    OrderEvent cancelled = now(clock, u"X-1"_s, Payment::Unpaid);
    cancelled.closed = Closed::CancelledUnpaid;
    const Uid order = take(cancelled);
    open();
    openStory(order, u"X-1"_s);
    press("packedButton");
    ASSERT_TRUE(hears(u"cancelled"_s)) << said.toStdString();
    EXPECT_FALSE(find<QPushButton>("packedButton")->isChecked());
    EXPECT_FALSE(answer(orders->story(order)).value().summary.isPacked);
}

TEST_F(OrdersPageTest, GoodsThatCameBackAreOnTheShelfByADecision)
{
    OrderEvent sent = now(clock, u"B-1"_s, Payment::Paid, u"STUD-8W"_s, 2);
    sent.fulfilment = Fulfilment::Shipped;
    const Uid order = take(sent);
    sent.sourceUpdatedAt = Instant{clock.now().ms + 60'000};
    sent.lines.front().refundedQuantity = u"1"_s;
    sent.lines.front().refundedAmount = 5900;
    take(sent);
    open();
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("returnsButton")->text().contains(u"1"_s); }));
    press("returnsButton");
    ASSERT_TRUE(waitFor([this] { return rows("returnsAwaitedView") == 1; }));
    EXPECT_TRUE(cell("returnsAwaitedView", 0, 0).contains(u"refunded"_s))
        << cell("returnsAwaitedView", 0, 0).toStdString();
    shot(u"orders-returns"_s);
    type("returnUnits", u"3"_s);
    press("returnToShelf");
    ASSERT_TRUE(hears(u"2 are out"_s)) << said.toStdString();
    EXPECT_EQ(onHand(0), 8) << "the control: nothing moved";
    type("returnUnits", u"1"_s);
    press("returnToShelf");
    ASSERT_TRUE(hears(u"on the shelf again"_s));
    EXPECT_EQ(onHand(0), 9);
    pressUndo();
    ASSERT_TRUE(hears(u"Taken back"_s));
    EXPECT_EQ(onHand(0), 8);
    auto* tabs = find<QTabBar>("returnsTabs");
    tabs->setCurrentIndex(1);
    ASSERT_TRUE(waitFor([this] { return rows("returnsHereView") == 1; })) << "it is here, and has to be looked at";
    type("returnHereNote", u"scratched"_s);
    press("inspectLost");
    ASSERT_TRUE(hears(u"written off"_s));
    EXPECT_EQ(onHand(0), 8);
    openStory(order, u"scratched"_s);
    EXPECT_TRUE(story().contains(u"Came back"_s));
    press("takeGoodsBackButton");
    ASSERT_TRUE(waitFor([this] { return find<QWidget>("returnsAwaitedView")->isVisible(); }));
    press("returnKept");
    ASSERT_TRUE(hears(u"not expected"_s));
    tabs->setCurrentIndex(2);
    EXPECT_TRUE(waitFor([this] { return rows("returnsDoneView") == 2; }));
    shot(u"orders-returns-done"_s);
}

TEST_F(OrdersPageTest, ExportsWhatTheFiltersShow)
{
    open();
    OrderFilter asked;
    QString path, format;
    QObject::connect(ordersPage(), &OrdersPage::exportRequested, ordersPage(),
                     [&](const OrderFilter& filter, const QString& file, const QString& kind) {
                         asked = filter;
                         path = file;
                         format = kind;
                     });
    choose("orderStateFilter", u"Unpaid"_s);
    choose("orderDateFilter", u"Today"_s);
    ordersPage()->exportTo(folder.filePath(u"out.csv"_s));
    EXPECT_EQ(format, u"csv"_s);
    EXPECT_EQ(asked.state, OrderState::Unpaid);
    EXPECT_EQ(asked.since, household->current().dayRule().startOf(household->today()));
    ordersPage()->exportTo(folder.filePath(u"out"_s));
    EXPECT_EQ(path, folder.filePath(u"out.xlsx"_s));
}

TEST_F(OrdersPageTest, WhatWasExportedOpensAsAWorkbookAndAsATable)
{
    take(now(clock, u"3304361234567890123"_s, Payment::Paid));
    take(now(clock, u"=1+1"_s, Payment::Paid));
    take(now(clock, u"LATER"_s, Payment::Unpaid));
    open();
    choose("orderStateFilter", u"Paid"_s);
    const ReportWords words{Wording::reportWords(), QLocale()};
    // As the program wires it.
    QObject::connect(ordersPage(), &OrdersPage::exportRequested, ordersPage(),
                     [&](const OrderFilter& filter, const QString& path, const QString& format) {
                         const auto table = answer(store->read([filter](Ledger& ledger) {
                             ReportRequest request;
                             request.name = u"orders"_s;
                             request.filter = filter;
                             return makeReport(ledger, request);
                         }));
                         ASSERT_TRUE(table.ok());
                         ASSERT_TRUE(writeReport(table.value(), path, *reportFormatOf(format), words).ok());
                     });
    ordersPage()->exportTo(folder.filePath(u"out.csv"_s));
    ordersPage()->exportTo(folder.filePath(u"out.xlsx"_s));
    QFile csv(folder.filePath(u"out.csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    EXPECT_TRUE(text.startsWith("\xef\xbb\xbf")) << "a spreadsheet reads it as UTF-8";
    EXPECT_TRUE(text.contains("3304361234567890123"));
    EXPECT_FALSE(text.contains("LATER")) << "what the filters hide stays out";
    QFile xlsx(folder.filePath(u"out.xlsx"_s));
    ASSERT_TRUE(xlsx.open(QIODevice::ReadOnly));
    const samples::SheetFile sheet = samples::readSheet(xlsx.readAll());
    ASSERT_TRUE(sheet.problem.isEmpty()) << sheet.problem.toStdString();
    int ids = 0, formulas = 0;
    for (const samples::SheetCell& cell : sheet.cells) {
        ids += cell.value == u"3304361234567890123"_s && !cell.type.isEmpty();
        formulas += !cell.formula.isEmpty() && cell.formula.contains(u"1+1"_s);
    }
    EXPECT_EQ(ids, 1) << "an order number is text and keeps every digit";
    EXPECT_EQ(formulas, 0) << "a number that looks like a formula is none";
}

} // namespace
} // namespace kaibang
