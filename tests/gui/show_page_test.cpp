// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person does on the Show page, in the real window on a real ledger.
#include "console_window.h"
#include "hold_button.h"
#include "order_samples.h"
#include "pane_board.h"
#include "plan_pane.h"
#include "review_document.h"
#include "run_order_model.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
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

TEST_F(ShowPageTest, AnOrderThatComesWhileTheTickerIsReadStays)
{
    startShow();
    putFirstOnAir();
    auto* ticker = window->findChild<QAbstractItemView*>(u"tickerView"_s);
    key(Qt::Key_1);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return ticker->model()->rowCount() == 1; })) << notice().toStdString();
    OrderFilter all;
    all.limit = 1;
    auto stored = orders->list(all);
    ASSERT_TRUE(waitFor([&] { return stored.isFinished(); }));
    OrderSummary newer = stored.result().value().front();
    newer.uid = Uid::create(clock.now());
    Q_EMIT runner->started(runner->current().show.uid); // the list is asked for, as it is now …
    Q_EMIT orders->ordersChanged({newer});              // … and an order comes before the answer does
    store->drain();
    QTest::qWait(200);
    EXPECT_EQ(ticker->model()->rowCount(), 2);
}

TEST_F(ShowPageTest, TwoDigitsAreOneNumber)
{
    startShow();
    putFirstOnAir();
    key(Qt::Key_1);
    key(Qt::Key_2);
    EXPECT_EQ(window->findChild<QSpinBox*>(u"saleUnits"_s)->value(), 12);
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

// So X11 tells it on a busy computer: every repeat as a release and a press of its own.
TEST_F(ShowPageTest, AHeldKeyIsHeldHoweverItsRepeatsCome)
{
    startShow();
    auto* button = window->findChild<HoldButton*>(u"startEndButton"_s);
    button->setFocus();
    const auto repeat = [button] {
        QTest::keyRelease(button, Qt::Key_Space);
        QTest::qWait(5);
        QTest::keyPress(button, Qt::Key_Space);
        QTest::qWait(35);
    };
    QTest::keyPress(button, Qt::Key_Space);
    for (int i = 0; i < 10; ++i)
        repeat();
    QTest::keyRelease(button, Qt::Key_Space);
    QTest::qWait(HoldButton::holdMs);
    EXPECT_EQ(runner->current().show.state, ShowState::Live) << "less than half a second";
    QTest::keyPress(button, Qt::Key_Space);
    for (int i = 0; i < 60 && runner->current().show.state == ShowState::Live; ++i)
        repeat();
    EXPECT_NE(runner->current().show.state, ShowState::Live);
    for (int i = 0; i < 10; ++i)
        repeat();
    EXPECT_NE(runner->current().show.state, ShowState::Live) << "the key that ended one show starts no other";
    QTest::keyRelease(button, Qt::Key_Space);
}

TEST_F(ShowPageTest, ATaughtPedalWorksInTheWindowAndStandsOnItsButton)
{
    auto* next = window->findChild<QPushButton*>(u"nextButton"_s);
    ASSERT_TRUE(next->text().contains(keys->keyText(LiveAction::Next)));
    keys->teach(LiveAction::Next, QKeySequence(Qt::Key_F13));
    EXPECT_TRUE(next->text().contains(u"F13"_s)) << next->text().toStdString();
    keys->teach(LiveAction::Sell, QKeySequence(Qt::Key_F14));
    EXPECT_TRUE(window->findChild<QPushButton*>(u"soldButton"_s)->text().contains(u"F14"_s));
    startShow();
    page->setFocus();
    key(Qt::Key_Space); // has no meaning any more
    key(Qt::Key_F13);
    ASSERT_TRUE(waitFor([this] { return !text(u"onAirName"_s).isEmpty(); }));
    EXPECT_EQ(runner->current().items.constFirst().state, RunItemState::OnAir) << "one step, not two";
    key(Qt::Key_F14);
    EXPECT_TRUE(waitFor([this] { return text(u"statusOrders"_s) == u"1"_s; }));
}

TEST_F(ShowPageTest, ThePlanGoesFromTheListToThePrompterAndAMarkIsFoundAgain)
{
    auto* choice = window->findChild<QComboBox*>(u"planPage"_s);
    EXPECT_EQ(choice->currentIndex(), int(PlanPane::Page::Before));
    window->findChild<PaneBoard*>()->bringForward(window->findChild<PlanPane*>());
    shot(u"plan"_s);
    startShow();
    EXPECT_TRUE(waitFor([&] { return choice->currentIndex() == int(PlanPane::Page::Prompter); }));
    putFirstOnAir();
    key(Qt::Key_M);
    ASSERT_TRUE(waitFor([this] { return notice().contains(u"Marked"_s); })) << notice().toStdString();
    const Uid show = runner->current().show.uid;
    auto* end = window->findChild<HoldButton*>(u"startEndButton"_s);
    QTest::mousePress(end, Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return runner->current().show.state != ShowState::Live; }));
    QTest::mouseRelease(end, Qt::LeftButton);
    EXPECT_EQ(choice->currentIndex(), int(PlanPane::Page::Before));
    auto review = runner->review(show);
    ASSERT_TRUE(waitFor([&] { return review.isFinished(); }));
    const ReviewDocument words(review.result().value(), testTheme().tokens(), QTimeZone::utc());
    EXPECT_FALSE(review.result().value().noted.constFirst().words.isEmpty());
    EXPECT_TRUE(words.notedHtml().contains(review.result().value().noted.constFirst().words.toHtmlEscaped()));
}

TEST_F(ShowPageTest, AnOrderIsHeardOnceAndOnlyDuringAShow)
{
    QSignalSpy played(sounds.get(), &SoundBoard::played);
    OrderEvent paid = samples::event(u"P1"_s, Payment::Paid, 0);
    paid.observedAt = clock.now();
    const auto bring = [&](const OrderEvent& event) {
        auto done = orders->apply(OrderBatch{{}, {event}, {}, {}, false});
        return waitFor([&] { return done.isFinished(); });
    };
    ASSERT_TRUE(bring(paid));
    EXPECT_EQ(played.count(), 0) << "no show, no sound";
    startShow();
    paid.orderId = u"P2"_s;
    ASSERT_TRUE(bring(paid));
    ASSERT_TRUE(waitFor([&] { return played.count() == 1; }));
    QTest::qWait(600); // longer than the board's own gap
    paid.fulfilment = Fulfilment::Shipped;
    paid.sourceUpdatedAt = clock.now();
    ASSERT_TRUE(bring(paid));
    QTest::qWait(200);
    EXPECT_EQ(played.count(), 1) << "the same order, changed, is no new one";
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

TEST_F(ShowPageTest, PanicTakesFloatingPanesAlongAndObeysATaughtPedal)
{
    window->findChild<PaneBoard*>()->setMoves(PaneMoves::Free);
    auto* ticker = window->findChild<QDockWidget*>(u"tickerPaneDock"_s);
    ticker->setFloating(true);
    ASSERT_TRUE(waitFor([&] { return ticker->isVisible() && ticker->isWindow(); }));
    keys->teach(LiveAction::Panic, QKeySequence(Qt::Key_F15));
    window->activateWindow();
    page->setFocus();
    QTest::keyClick(page, Qt::Key_F15);
    auto* cover = window->findChild<QWidget*>(u"panicCover"_s);
    ASSERT_TRUE(cover->isVisible());
    EXPECT_FALSE(ticker->isVisible()) << "a buyer's alias must not stay on the screen";
    QTest::keyClick(cover, Qt::Key_X);
    EXPECT_TRUE(cover->isVisible()) << "X has no such meaning any more";
    QTest::keyClick(cover, Qt::Key_F15);
    EXPECT_FALSE(cover->isVisible());
    EXPECT_TRUE(ticker->isVisible());
    EXPECT_TRUE(ticker->isFloating());
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
