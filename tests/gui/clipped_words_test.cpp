// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// No word is cut on any page: smallest window, largest text, three languages.
#include "backup_keeper.h"
#include "buyer_desk.h"
#include "camera_list.h"
#include "clipped_words.h"
#include "console_window.h"
#include "first_start.h"
#include "import_desk.h"
#include "ledger_refused_page.h"
#include "orders_page.h"
#include "packing_page.h"
#include "piece_life_pane.h"
#include "review_page.h"
#include "setup_page.h"
#include "stock_page.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDockWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class ClippedWordsTest : public ConsoleWindow, public testing::WithParamInterface<const char*>
{
protected:
    void SetUp() override
    {
        const QString name = QString::fromLatin1(GetParam());
        ASSERT_TRUE(texts.load(u"kaibang_"_s + name.left(2), QStringLiteral(KAIBANG_TEXTS)));
        QCoreApplication::installTranslator(&texts);
        QLocale::setDefault(QLocale(name));
        testTheme().apply(ThemeMode::Light, 4);
        ConsoleWindow::SetUp();
        imports = std::make_unique<ImportDesk>(*store, *orders);
        buyers = std::make_unique<BuyerDesk>(*store, clock);
        backups = std::make_unique<BackupKeeper>(*store, clock, folder.filePath(u"backups"_s));
        stockPage = new StockPage(*stock, *orders, *household, *disclosures,
                                  PieceLifeParts{*pieces, *runner, *printing}, testTheme());
        ordersPage = new OrdersPage(*orders, *stock, *imports, *runner, *household, *buyers,
                                    PackingParts{*packing, *stock, *runner, *household, *buyers, *printing, *snapshot,
                                                 *compositor, *sounds, *settings, testTheme(), folder.path()},
                                    testTheme());
        setupPage = new SetupPage({*household, *buyers, *intake, *backups, *settings, cameras, *keys, *sounds, *speaker,
                                   *pieces, *printing, *claims, testTheme()});
        window->addPage(PageKind::Stock, stockPage);
        window->addPage(PageKind::Orders, ordersPage);
        window->addPage(PageKind::Setup, setupPage);
    }
    void TearDown() override
    {
        store->drain();
        QCoreApplication::sendPostedEvents();
        ConsoleWindow::TearDown();
        imports.reset();
        buyers.reset();
        backups.reset();
        QCoreApplication::removeTranslator(&texts);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        testTheme().apply(ThemeMode::System, 0);
    }
    void expectReadable(const QString& where, const QWidget& root) const
    {
        QTest::qWait(60); // layouts follow new words by posted events
        if (&root == window.get()) {
            EXPECT_EQ(window->size(), QSize(1366, 768)) << where.toStdString() << " needs more room:\n" << needs();
        }
        expectApart(where, root);
        const QStringList clipped = clippedWords(root);
        EXPECT_TRUE(clipped.isEmpty()) << where.toStdString() << ":\n  " << clipped.join(u"\n  "_s).toStdString();
        shot(QString::fromLatin1(GetParam()) + u'-' + where);
    }
    /// No pane may lie over another.
    static void expectApart(const QString& where, const QWidget& root)
    {
        QList<const QDockWidget*> seen;
        for (const QDockWidget* dock : root.findChildren<QDockWidget*>())
            if (dock->isVisible() && !dock->visibleRegion().isEmpty())
                seen.append(dock);
        for (const QDockWidget* one : seen)
            for (const QDockWidget* other : seen)
                EXPECT_FALSE(one < other && one->parentWidget() == other->parentWidget() &&
                             one->geometry().intersects(other->geometry()))
                    << where.toStdString() << ": " << one->objectName().toStdString() << " and "
                    << other->objectName().toStdString();
    }
    /// What the parts of the window want at least: who makes it grow.
    std::string needs() const
    {
        std::string all;
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            const QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize());
            if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"_s) &&
                (least.height() > 250 || least.width() > 300))
                all += QStringLiteral("  %1 %2x%3\n")
                           .arg(widget->objectName())
                           .arg(least.width())
                           .arg(least.height())
                           .toStdString();
        }
        return all;
    }
    void expectReadable(const QString& where) const { expectReadable(where, *window); }
    void takeOrders()
    {
        const Uid variant = stock->catalogue().result().value().front().variants.front().uid;
        auto sold = orders->sell(variant, 1, 123'456, true);
        ASSERT_TRUE(waitFor([&] { return sold.isFinished(); }));
        OrderEvent event;
        event.source = u"taobao"_s;
        event.shopId = u"main"_s;
        event.orderId = u"3304361234567890123"_s;
        event.placedAt = event.observedAt = clock.now();
        event.payment = Payment::PartlyRefunded;
        event.currency = Currency::fromCode(u"CNY").value();
        event.buyer.display = u"Maria"_s;
        OrderLine line;
        line.lineId = u"1"_s;
        line.title = u"A title nobody has mapped, and a long one at that"_s;
        line.quantity = u"2"_s;
        event.lines = {line};
        auto taken = orders->apply(OrderBatch{{}, {event}, {}, {}, false});
        ASSERT_TRUE(waitFor([&] { return taken.isFinished(); }));
    }

    QTranslator texts;
    CameraList cameras;
    std::unique_ptr<ImportDesk> imports;
    std::unique_ptr<BuyerDesk> buyers;
    std::unique_ptr<BackupKeeper> backups;
    StockPage* stockPage = nullptr;
    OrdersPage* ordersPage = nullptr;
    SetupPage* setupPage = nullptr;
};

TEST_P(ClippedWordsTest, OnTheShowPage)
{
    ASSERT_EQ(window->size(), QSize(1366, 768));
    expectReadable(u"show-before"_s);
    startShow();
    putFirstOnAir();
    takeOrders();
    expectReadable(u"show-live"_s);
}

TEST_P(ClippedWordsTest, OnTheStockPage)
{
    takeOrders();
    window->goTo(PageKind::Stock);
    auto* table = stockPage->findChild<QAbstractItemView*>(u"catalogueView"_s);
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() > 2; }));
    expectReadable(u"stock"_s);
    stockPage->findChild<QTabWidget*>(u"productTabs"_s)->setCurrentIndex(1);
    expectReadable(u"stock-history"_s);
    stockPage->findChild<QPushButton*>(u"addPieceButton"_s)->click();
    expectReadable(u"stock-piece"_s);
    stockPage->findChild<QTabWidget*>(u"stockTabs"_s)->setCurrentIndex(1);
    expectReadable(u"stock-lots"_s);
}

TEST_P(ClippedWordsTest, OnTheOrdersPage)
{
    startShow();
    takeOrders();
    window->goTo(PageKind::Orders);
    auto* table = ordersPage->findChild<QAbstractItemView*>(u"ordersView"_s);
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 2; }));
    table->setCurrentIndex(table->model()->index(1, 0));
    expectReadable(u"orders"_s);
    auto* days = ordersPage->findChild<QComboBox*>(u"orderDateFilter"_s);
    days->setCurrentIndex(days->count() - 1);
    Q_EMIT days->activated(days->count() - 1);
    expectReadable(u"orders-days"_s);
    ordersPage->openWaiting();
    expectReadable(u"orders-waiting"_s);
    ordersPage->previewImport({QStringLiteral(KAIBANG_TEST_DATA "/taobao/ExportOrderList201707081001.csv")});
    ASSERT_TRUE(waitFor([this] { return ordersPage->findChild<QPushButton*>(u"importConfirm"_s)->isEnabled(); }));
    expectReadable(u"orders-import"_s);
    auto ended = runner->end();
    ASSERT_TRUE(waitFor([&] { return ended.isFinished(); }));
    ordersPage->openReview({});
    expectReadable(u"review"_s);
}

TEST_P(ClippedWordsTest, OnTheSetupPage)
{
    window->goTo(PageKind::Setup);
    for (const auto section : {SetupPage::Section::Household, SetupPage::Section::Look, SetupPage::Section::Camera,
                               SetupPage::Section::Intake, SetupPage::Section::Keys, SetupPage::Section::Sounds,
                               SetupPage::Section::Backups, SetupPage::Section::Pin, SetupPage::Section::Buyers}) {
        setupPage->open(section);
        expectReadable(u"setup-%1"_s.arg(static_cast<int>(section)));
    }
}

TEST_P(ClippedWordsTest, AtTheFirstStart)
{
    auto* first = new FirstStart(*household, *settings, cameras, testTheme());
    window->showAlone(first);
    auto* screens = first->findChild<QStackedWidget*>();
    for (int screen = 0; screen < screens->count(); ++screen) {
        screens->setCurrentIndex(screen);
        expectReadable(u"first-start-%1"_s.arg(screen));
    }
}

TEST_P(ClippedWordsTest, WhereTheLedgerIsRefused)
{
    for (const ErrorKind kind : {ErrorKind::NewerFile, ErrorKind::Damaged, ErrorKind::Locked, ErrorKind::NotOurs}) {
        LedgerRefusedPage refused(Error{kind, {}}, u"/home/maria/.local/share/kaibang/ledger.kaibang"_s,
                                  {BackupFile{u"/b"_s, clock.now(), 1234567, 300}}, testTheme());
        refused.resize(900, 640);
        refused.show();
        expectReadable(u"refused-%1"_s.arg(static_cast<int>(kind)), refused);
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, ClippedWordsTest, testing::Values("zh_CN", "es_MX", "en"));

// The control: words that do not fit are found, whatever they stand on.
TEST(ClippedWords, AreFoundOnEveryKindOfWidget)
{
    testTheme().apply(ThemeMode::Light, 0);
    QWidget root;
    root.resize(500, 500);
    QPushButton button(u"Reposición de existencias"_s, &root);
    QToolButton tool(&root);
    tool.setText(u"Reposición de existencias"_s);
    tool.setToolButtonStyle(Qt::ToolButtonTextOnly);
    QCheckBox box(u"Reposición de existencias"_s, &root);
    QLabel label(u"Reposición de existencias"_s, &root);
    QLabel wrapped(u"Reposición de existencias"_s, &root);
    wrapped.setWordWrap(true);
    QTableWidget table(1, 1, &root);
    table.setHorizontalHeaderLabels({u"Reposición de existencias"_s});
    root.show();
    int top = 0;
    for (QWidget* widget : std::initializer_list<QWidget*>{&button, &tool, &box, &label, &table}) {
        widget->setGeometry(0, top, 400, 60);
        top += 60;
    }
    wrapped.setGeometry(0, top, 400, 60);
    table.setColumnWidth(0, 300);
    QTest::qWait(20);
    EXPECT_TRUE(clippedWords(root).isEmpty()) << clippedWords(root).join(u'\n').toStdString();
    for (QWidget* widget : std::initializer_list<QWidget*>{&button, &tool, &box, &label})
        widget->resize(60, 60);
    wrapped.resize(120, 10);
    table.setColumnWidth(0, 40);
    QTest::qWait(20);
    EXPECT_EQ(clippedWords(root).size(), 6) << clippedWords(root).join(u'\n').toStdString();
}

} // namespace
} // namespace kaibang
