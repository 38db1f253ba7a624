// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person does on the Show page, in the real window on a real ledger.
#include "console_window.h"
#include "hold_button.h"
#include "run_order_model.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

using ShowPageTest = ConsoleWindow;

TEST_F(ShowPageTest, ASaleTakesThreeKeysAndCanBeUndone)
{
    shot(u"planned"_s);
    startShow();
    putFirstOnAir();
    auto* ticker = window->findChild<QAbstractItemView*>(u"tickerView"_s);
    key(Qt::Key_2);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return ticker->model()->rowCount() == 1; })) << notice().toStdString();
    EXPECT_TRUE(ticker->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"2"_s));
    ASSERT_TRUE(waitFor([this] { return text(u"statusOrders"_s) == u"1"_s; }));
    shot(u"live"_s);
    testTheme().apply(ThemeMode::Dark, 0);
    shot(u"dark"_s);
    testTheme().apply(ThemeMode::Light, 4);
    shot(u"large"_s);
    testTheme().apply(ThemeMode::Light, 0);
    ASSERT_TRUE(waitFor([this] { return notice().contains(u"Sold"_s); }));
    QTest::mouseClick(window->findChild<QPushButton*>(u"noticeAction"_s), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return notice().contains(u"taken back"_s); })) << notice().toStdString();
}

TEST_F(ShowPageTest, EndingTakesAWholeSecond)
{
    startShow();
    auto* button = window->findChild<HoldButton*>(u"startEndButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mousePress(button, Qt::LeftButton);
    QTest::qWait(HoldButton::holdMs / 2);
    QTest::mouseRelease(button, Qt::LeftButton);
    QTest::qWait(HoldButton::holdMs);
    EXPECT_EQ(runner->current().show.state, ShowState::Live) << "half a second and a click end nothing";
    button->setFocus();
    QTest::keyPress(button, Qt::Key_Space);
    EXPECT_TRUE(waitFor([this] { return runner->current().show.state != ShowState::Live; }));
    QTest::keyRelease(button, Qt::Key_Space);
}

TEST_F(ShowPageTest, PanicHidesAllButTheTime)
{
    auto* cover = window->findChild<QWidget*>(u"panicCover"_s);
    key(Qt::Key_X);
    EXPECT_TRUE(cover->isVisible());
    EXPECT_EQ(cover->size(), window->size());
    window->resize(1440, 900);
    EXPECT_EQ(cover->size(), window->size());
    shot(u"panic"_s);
    QTest::keyClick(cover, Qt::Key_X);
    EXPECT_FALSE(cover->isVisible());
}

TEST_F(ShowPageTest, ItemsMoveAndLeaveByKeysAndComeBack)
{
    const int rows = view->model()->rowCount();
    const QString second = view->model()->index(1, 0).data(RunOrderModel::NameRole).toString();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(waitFor([&] { return view->model()->index(0, 0).data(RunOrderModel::NameRole) == second; }));
    EXPECT_TRUE(waitFor([this] { return view->currentIndex().row() == 0; })) << "the choice goes with the item";
    QTest::keyClick(view, Qt::Key_Delete);
    EXPECT_TRUE(waitFor([&] { return view->model()->rowCount() == rows - 1; }));
    ASSERT_TRUE(waitFor([this] { return notice().contains(u"off the run order"_s); }));
    QTest::mouseClick(window->findChild<QPushButton*>(u"noticeAction"_s), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return view->model()->rowCount() == rows; }));
}

TEST_F(ShowPageTest, AShortOrderAndAnUnknownProductWaitForAPerson)
{
    startShow();
    putFirstOnAir();
    OrderBatch batch;
    for (const auto& [id, sku, quantity] :
         {std::tuple{u"T1"_s, view->model()->index(0, 0).data(RunOrderModel::VariantRole).value<Uid>(), u"900"_s},
          std::tuple{u"T2"_s, Uid(), u"1"_s}}) {
        OrderEvent event;
        event.source = u"taobao"_s;
        event.shopId = u"shop"_s;
        event.orderId = id + u"00000000"_s;
        event.placedAt = event.observedAt = clock.now();
        event.zone = u"Asia/Shanghai"_s;
        event.payment = Payment::Paid;
        event.currency = Currency::fromCode(u"CNY").value();
        event.buyer.display = u"Maria Lopez"_s;
        OrderLine line;
        line.lineId = u"#1"_s;
        line.title = u"Grandma's shell lamp"_s;
        line.quantity = quantity;
        line.unitPrice = line.lineTotal = 5900;
        if (sku.isValid())
            line.sku = skuOf(sku);
        event.lines = {line};
        event.amounts.buyerPaid = 5900;
        batch.events.append(event);
    }
    orders->apply(batch);
    EXPECT_TRUE(waitFor([this] { return window->findChild<QWidget*>(u"conflictCard"_s); }));
    EXPECT_TRUE(waitFor([this] { return window->findChild<QWidget*>(u"waitingCard"_s); }));
    auto* ticker = window->findChild<QAbstractItemView*>(u"tickerView"_s);
    ASSERT_TRUE(waitFor([&] { return ticker->model()->rowCount() == 2; }));
    EXPECT_FALSE(ticker->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Maria"_s));
    shot(u"attention"_s);
    auto* keep = window->findChild<QPushButton*>(u"keepShortButton"_s);
    ASSERT_NE(keep, nullptr);
    keep->click();
    EXPECT_TRUE(waitFor([this] { return !window->findChild<QWidget*>(u"conflictCard"_s); }));
}

TEST_F(ShowPageTest, BelowTheLowestPriceThePinSells)
{
    auto set = household->setPin({}, u"2468"_s);
    ASSERT_TRUE(waitFor([&] { return set.isFinished(); }) && set.result().ok());
    startShow();
    putFirstOnAir();
    auto* ticker = window->findChild<QAbstractItemView*>(u"tickerView"_s);
    auto* price = window->findChild<QLineEdit*>(u"salePrice"_s);
    auto* pin = window->findChild<QLineEdit*>(u"floorPin"_s);
    price->setFocus();
    price->setText(u"1.00"_s);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return pin->isVisible(); })) << notice().toStdString();
    EXPECT_EQ(ticker->model()->rowCount(), 0);
    QTest::keyClicks(pin, u"2468"_s);
    QTest::keyClick(pin, Qt::Key_Return);
    EXPECT_FALSE(pin->isVisible()) << "Enter in this field is the PIN, not another sale";
    EXPECT_TRUE(waitFor([&] { return ticker->model()->rowCount() == 1; })) << notice().toStdString();
}

TEST_F(ShowPageTest, EveryPageSaysRehearsal)
{
    EXPECT_TRUE(window->findChild<QWidget*>(u"rehearsalBanner"_s)->isVisible());
    EXPECT_TRUE(window->windowTitle().contains(u"REHEARSAL"_s));
}

} // namespace
} // namespace kaibang
