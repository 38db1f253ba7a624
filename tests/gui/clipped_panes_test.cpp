// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// No word is cut in what comes up during a show and behind the pages: opening table, claims, flash price, prompter,
// packing, review, disclosure card.
#include "order_samples.h"
#include "readable_window.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QTabWidget>

namespace kaibang {
namespace {

constexpr qint64 beforeTheShow = 60'000;

class ClippedPanesTest : public ReadableWindow
{
protected:
    void say(const QString& who, const QString& words)
    {
        auto done = claims->takeComment({u"facebook"_s, who, words, {}, {}});
        ASSERT_TRUE(waitFor([&] { return done.isFinished(); }));
        ASSERT_TRUE(done.result().ok());
    }
    /// A paid order that a shop reports, of so long ago.
    void arrive(const QString& id, const QString& buyer, const QString& sku, int units, qint64 agoMs = 0)
    {
        OrderEvent e = samples::event(id, Payment::Paid, 0, sku, units, 5800);
        e.placedAt = e.paidAt = e.sourceUpdatedAt = e.observedAt = clock.now().plusMs(-agoMs);
        e.buyer.display = buyer;
        auto stored = orders->apply(OrderBatch{{}, {e}, {}, {}, false});
        ASSERT_TRUE(waitFor([&] { return stored.isFinished(); }));
        ASSERT_TRUE(stored.result().ok());
    }
    [[nodiscard]] bool isShown(const QString& name) const
    {
        const auto* widget = window->findChild<QWidget*>(name);
        return widget && widget->isVisible();
    }
    /// Opens one mussel of the first in the queue and puts the result down.
    void openOne()
    {
        page->setFocus();
        key(Qt::Key_O);
        ASSERT_TRUE(waitFor([this] { return openings->current().running.has_value(); })) << notice().toStdString();
        key(Qt::Key_2);
        key(Qt::Key_Enter);
    }
};

TEST_P(ClippedPanesTest, OnTheOpeningTable)
{
    startShow();
    arrive(u"A1"_s, u"Guadalupe Hernández"_s, u"ZJ-OPEN-1"_s, 12, beforeTheShow);
    arrive(u"B1"_s, u"Li Wei"_s, u"ZJ-OPEN-1"_s, 3, beforeTheShow);
    ASSERT_TRUE(waitFor([this] { return openings->current().queue.size() == 2; }));
    page->setFocus();
    expectReadable(u"openings-next"_s);
    openOne();
    expectReadable(u"openings-running"_s);
    QTest::qWait(300);
    key(Qt::Key_O);
    ASSERT_TRUE(waitFor([this] { return !openings->current().running; }));
    expectReadable(u"openings-done"_s);
    key(Qt::Key_I);
    expectReadable(u"openings-disclosure"_s);
    window->resize(1440, 900);
    QTest::qWait(60);
    shot(QString::fromLatin1(GetParam()) + u"-openings-1440"_s);
}

TEST_P(ClippedPanesTest, InAWindowThatIsSmallerThanThePanes)
{
    startShow();
    takeOrders();
    window->resize(1024, 640);
    ASSERT_TRUE(waitFor([this] { return window->size() == QSize(1024, 640); }));
    QTest::qWait(80); // layouts follow by posted events
    expectApart(u"small"_s, *window);
    const auto* board = window->findChild<QScrollArea*>(u"paneScroll"_s);
    ASSERT_TRUE(board);
    EXPECT_GT(board->horizontalScrollBar()->maximum(), 0) << "the control: it is too small";
    // F6 goes round the panes; where the keyboard is can be seen.
    page->setFocus();
    for (int step = 0; step < 6; ++step) {
        key(Qt::Key_F6);
        const QWidget* now = QApplication::focusWidget();
        ASSERT_TRUE(now);
        EXPECT_TRUE(!board->isAncestorOf(now) || !now->visibleRegion().isEmpty()) << now->objectName().toStdString();
    }
    shot(QString::fromLatin1(GetParam()) + u"-small"_s);
}

TEST_P(ClippedPanesTest, AmongClaims)
{
    startShow();
    putFirstOnAir();
    key(Qt::Key_C);
    ASSERT_TRUE(waitFor([this] { return claims->board().window.has_value(); }));
    expectReadable(u"claims-open"_s);
    say(u"Guadalupe Hernández"_s, u"lo quiero"_s);
    ASSERT_TRUE(waitFor([this] { return claims->board().holds.size() == 1; }));
    say(u"Ana María"_s, u"¿me das 2 por favor?"_s);
    ASSERT_TRUE(waitFor([this] { return isShown(u"claimCard"_s); }));
    expectReadable(u"claims-decide"_s);
    key(Qt::Key_F11);
    QTest::qWait(60);
    shot(QString::fromLatin1(GetParam()) + u"-glance-claim"_s);
    key(Qt::Key_F11);
    page->setFocus();
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return claims->board().holds.size() == 2; })) << notice().toStdString();
    expectReadable(u"claims-held"_s);
    const Uid order = claims->board().holds.constFirst().order;
    auto released = claims->release(order);
    ASSERT_TRUE(waitFor([&] { return released.isFinished() && claims->board().ended.size() == 1; }));
    auto paid = claims->pay(order);
    ASSERT_TRUE(waitFor([&] { return paid.isFinished() && isShown(u"latePaymentCard"_s); }));
    expectReadable(u"claims-late"_s);
    say(u"Eva Luna"_s, u"¿me das 3?"_s);
    ASSERT_TRUE(waitFor([this] { return isShown(u"claimCard"_s); }));
    expectReadable(u"claims-late-and-decide"_s);
}

TEST_P(ClippedPanesTest, OfTheFlashPrice)
{
    auto pin = household->setPin({}, u"1234"_s);
    ASSERT_TRUE(waitFor([&] { return pin.isFinished() && household->current().hasPin; }));
    startShow();
    putFirstOnAir();
    key(Qt::Key_F);
    ASSERT_TRUE(waitFor([this] { return isShown(u"flashForm"_s); }));
    expectReadable(u"flash-form"_s);
    auto* price = window->findChild<QLineEdit*>(u"flashPrice"_s);
    price->setText(u"0.50"_s);
    QTest::keyClick(price, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return isShown(u"flashPin"_s); }));
    expectReadable(u"flash-pin"_s);
}

TEST_P(ClippedPanesTest, OfThePlan)
{
    startShow();
    putFirstOnAir();
    key(Qt::Key_L);
    ASSERT_TRUE(waitFor([this] { return isShown(u"prompterView"_s); }));
    expectReadable(u"prompter"_s);
    window->findChild<QPushButton*>(u"prompterEdit"_s)->click();
    expectReadable(u"prompter-edit"_s);
    auto* parts = window->findChild<QComboBox*>(u"planPage"_s);
    ASSERT_TRUE(parts);
    for (int part = 0; part < parts->count(); ++part) {
        parts->setCurrentIndex(part);
        Q_EMIT parts->activated(part);
        expectReadable(u"plan-%1"_s.arg(part));
    }
    window->resize(1440, 900);
    parts->setCurrentIndex(1);
    Q_EMIT parts->activated(1);
    QTest::qWait(60);
    shot(QString::fromLatin1(GetParam()) + u"-prompter-1440"_s);
}

TEST_P(ClippedPanesTest, OnThePackingPage)
{
    startShow();
    arrive(u"A1"_s, u"Guadalupe Hernández"_s, u"ZJ-STUD-8"_s, 2);
    arrive(u"A2"_s, u"Guadalupe Hernández"_s, u"ZJ-OPEN-1"_s, 1);
    arrive(u"B1"_s, u"Li Wei"_s, u"ZJ-STUD-8"_s, 1);
    window->goTo(PageKind::Orders);
    ordersPage->findChild<QPushButton*>(u"packButton"_s)->click();
    auto* packingPage = ordersPage->findChild<PackingPage*>();
    ASSERT_TRUE(packingPage && waitFor([&] { return packingPage->current(); }));
    expectReadable(u"packing"_s);
    auto* line = ordersPage->findChild<QLineEdit*>(u"scanLine"_s);
    QTest::keyClicks(line, u"ZJ-STUD-8"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClicks(line, u"WHAT-IS-THIS"_s);
    QTest::keyClick(line, Qt::Key_Return);
    expectReadable(u"packing-scanned"_s);
}

TEST_P(ClippedPanesTest, OfTheReviewWithOpenings)
{
    startShow();
    putFirstOnAir();
    arrive(u"A1"_s, u"Guadalupe Hernández"_s, u"ZJ-OPEN-1"_s, 2);
    ASSERT_TRUE(waitFor([this] { return openings->current().queue.size() == 1; }));
    openOne();
    QTest::qWait(300);
    key(Qt::Key_O);
    ASSERT_TRUE(waitFor([this] { return !openings->current().running; }));
    window->goTo(PageKind::Orders);
    auto* table = ordersPage->findChild<QAbstractItemView*>(u"ordersView"_s);
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 1; }));
    table->setCurrentIndex(table->model()->index(0, 0));
    expectReadable(u"story-openings"_s);
    auto ended = runner->end();
    ASSERT_TRUE(waitFor([&] { return ended.isFinished(); }));
    ordersPage->openReview({});
    expectReadable(u"review-openings"_s);
}

TEST_P(ClippedPanesTest, OnTheDisclosureCard)
{
    window->goTo(PageKind::Stock);
    auto* table = stockPage->findChild<QAbstractItemView*>(u"catalogueView"_s);
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() > 4; }));
    table->setCurrentIndex(table->model()->index(3, 0));
    auto* tabs = stockPage->findChild<QTabWidget*>(u"productTabs"_s);
    const int card = tabs->indexOf(stockPage->findChild<QWidget*>(u"disclosurePane"_s));
    ASSERT_TRUE(waitFor([&] { return tabs->isTabVisible(card); })) << "the fourth product of the demo is an opening";
    expectReadable(u"stock-opening"_s);
    tabs->setCurrentIndex(card);
    ASSERT_TRUE(waitFor([this] { return isShown(u"disclosurePane"_s); }));
    expectReadable(u"stock-disclosure"_s);
}

INSTANTIATE_TEST_SUITE_P(Languages, ClippedPanesTest, testing::Values("zh_CN", "es_MX", "en"));

} // namespace
} // namespace kaibang
