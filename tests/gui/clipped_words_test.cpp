// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// No word is cut on any page: smallest window, largest text, three languages.
#include "first_start.h"
#include "ledger_refused_page.h"
#include "readable_window.h"
#include "run_order_delegate.h"

#include <QAbstractItemView>
#include <QFile>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <algorithm>

namespace kaibang {
namespace {

class ClippedWordsTest : public ReadableWindow
{
protected:
    /// Names of the run order stand there whole in letters of the usual size. In the largest two lines can be too
    /// short.
    void expectNamesWhole() const
    {
        testTheme().apply(ThemeMode::Light, 0);
        QTest::qWait(100);
        const auto& names = static_cast<const RunOrderDelegate&>(*view->itemDelegate());
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const TwoLines shown = names.shownName(view->model()->index(row, 0), view->viewport()->width());
            EXPECT_FALSE((shown.first + shown.second).contains(u'…'))
                << shown.first.toStdString() << " / " << shown.second.toStdString();
        }
    }
    /// Of the import panels of the Orders page the button that is seen.
    QPushButton* seen(const QString& name) const
    {
        const auto all = ordersPage->findChildren<QPushButton*>(name);
        const auto one = std::find_if(all.begin(), all.end(), [](const QPushButton* b) { return b->isVisible(); });
        return one == all.end() ? nullptr : *one;
    }
};

TEST_P(ClippedWordsTest, OnTheShowPage)
{
    ASSERT_EQ(window->size(), QSize(1366, 768));
    expectReadable(u"show-before"_s);
    startShow();
    putFirstOnAir();
    takeOrders();
    expectReadable(u"show-live"_s);
    expectNamesWhole();
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
    ASSERT_TRUE(waitFor([this] { return seen(u"importConfirm"_s) && seen(u"importConfirm"_s)->isEnabled(); }));
    expectReadable(u"orders-import"_s);
    QFile unknown(folder.filePath(u"ventas.csv"_s));
    ASSERT_TRUE(unknown.open(QIODevice::WriteOnly));
    unknown.write("Folio,Fecha,Estado,Producto,Cantidad,Total\nA-1,2026-09-03 21:15,Apartado,Collar,1,350.00\n");
    unknown.close();
    ordersPage->previewImport({unknown.fileName()});
    ASSERT_TRUE(waitFor([this] { return seen(u"importMap"_s); }));
    expectReadable(u"orders-unknown"_s);
    seen(u"importMap"_s)->click();
    ASSERT_TRUE(waitFor([this] { return ordersPage->findChild<QPushButton*>(u"mappingSave"_s)->isEnabled(); }));
    expectReadable(u"orders-mapping"_s);
    auto ended = runner->end();
    ASSERT_TRUE(waitFor([&] { return ended.isFinished(); }));
    ordersPage->openReview({});
    expectReadable(u"review"_s);
}

TEST_P(ClippedWordsTest, OnTheSettlementPage)
{
    window->goTo(PageKind::Orders);
    ordersPage->openSettlement();
    auto* empty = ordersPage->findChild<QLabel*>(u"settlementEmpty"_s);
    ASSERT_TRUE(waitFor([&] { return empty->isVisible(); }));
    expectReadable(u"settlement-empty"_s);
    auto done = imports->import({QStringLiteral(KAIBANG_TEST_DATA "/alipay/signcustomer_201707.csv"),
                                 QStringLiteral(KAIBANG_TEST_DATA "/taobao/ExportOrderList201707081001.csv")});
    ASSERT_TRUE(waitFor([&] { return done.isFinished(); }));
    auto* period = ordersPage->findChild<QComboBox*>(u"settlementPeriod"_s);
    period->setCurrentIndex(period->count() - 1);
    Q_EMIT period->activated(period->count() - 1);
    auto* table = ordersPage->findChild<QAbstractItemView*>(u"settlementView"_s);
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 3; }));
    expectReadable(u"settlement"_s);
    ordersPage->findChild<QPushButton*>(u"settlementByDay"_s)->click();
    expectReadable(u"settlement-days"_s);
    ordersPage->findChild<QPushButton*>(u"settlementByStatement"_s)->click();
    expectReadable(u"settlement-statements"_s);
}

TEST_P(ClippedWordsTest, OnTheSetupPage)
{
    window->goTo(PageKind::Setup);
    auto* sections = setupPage->findChild<QListWidget*>(u"setupSections"_s);
    ASSERT_GT(sections->count(), 12);
    for (int section = 0; section < sections->count(); ++section) {
        sections->setCurrentRow(section);
        expectReadable(u"setup-%1"_s.arg(section));
    }
}

TEST_P(ClippedWordsTest, AtTheFirstStart)
{
    auto* first = new FirstStart({*household, *settings, cameras, *compositor, *sounds, testTheme()});
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
    QComboBox choice(&root);
    choice.addItem(u"Reposición de existencias"_s);
    QLabel label(u"Reposición de existencias"_s, &root);
    QLabel wrapped(u"Reposición de existencias"_s, &root);
    wrapped.setWordWrap(true);
    QTableWidget table(1, 1, &root);
    table.setHorizontalHeaderLabels({u"Reposición de existencias"_s});
    QListWidget list(&root);
    list.addItem(u"Reposición de existencias"_s);
    root.show();
    int top = 0;
    for (QWidget* widget : std::initializer_list<QWidget*>{&button, &tool, &box, &choice, &label, &table, &list}) {
        widget->setGeometry(0, top, 400, 60);
        top += 60;
    }
    wrapped.setGeometry(0, top, 400, 60);
    table.setColumnWidth(0, 300);
    QTest::qWait(20);
    EXPECT_TRUE(clippedWords(root).isEmpty()) << clippedWords(root).join(u'\n').toStdString();
    for (QWidget* widget : std::initializer_list<QWidget*>{&button, &tool, &box, &choice, &label, &list})
        widget->resize(60, 60);
    wrapped.resize(120, 10);
    table.setColumnWidth(0, 40);
    QTest::qWait(20);
    EXPECT_EQ(clippedWords(root).size(), 8) << clippedWords(root).join(u'\n').toStdString();
}

} // namespace
} // namespace kaibang
