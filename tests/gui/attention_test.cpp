// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cards that wait for a person, while orders go on coming: what is typed stays, and no letter becomes a live key.
#include "attention_pane.h"
#include "claims_pane.h"
#include "console_window.h"
#include "order_samples.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

Uid uid(int number)
{
    QByteArray bytes(16, '\0');
    bytes[15] = static_cast<char>(number);
    return Uid::fromBytes(bytes);
}

WaitingLine waitingLine(const QString& title, int orders)
{
    WaitingLine line;
    line.source = u"taobao"_s;
    line.shopId = u"shop"_s;
    line.line.title = title;
    line.orders = orders;
    return line;
}

OrderSummary shortOrder(int number)
{
    OrderSummary order;
    order.uid = uid(number);
    order.alias = u"M***%1"_s.arg(number);
    order.items = u"Stud × 2"_s;
    order.source = u"taobao"_s;
    order.isShort = true;
    return order;
}

QList<Product> catalogue(qint64 onHand, const QString& further = {})
{
    QList<Product> products;
    for (const QString& name : {u"Lamp of shells"_s, u"Stud"_s, further}) {
        if (name.isEmpty())
            continue;
        Product product;
        product.uid = uid(100 + int(products.size()));
        product.name = name;
        Variant variant;
        variant.uid = uid(200 + int(products.size()));
        variant.onHand = onHand;
        product.variants = {variant};
        products.append(product);
    }
    return products;
}

class AttentionTest : public testing::Test
{
protected:
    void SetUp() override
    {
        pane.resize(360, 500);
        pane.setCatalogue(catalogue(10));
        pane.setWaitingLines({waitingLine(u"Grandma's shell lamp"_s, 1)});
        pane.show();
        pane.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&pane));
    }
    [[nodiscard]] QComboBox* choice() const { return pane.findChild<QComboBox*>(u"waitingProduct"_s); }
    [[nodiscard]] QLineEdit* line() const { return choice()->lineEdit(); }
    void typePart()
    {
        line()->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"Lamp"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        choice()->completer()->popup()->hide();
        pane.activateWindow(); // here a popup that closes gives the keyboard to nobody
        ASSERT_TRUE(QTest::qWaitForWindowActive(&pane));
    }
    void expectStillTyping() const
    {
        QCoreApplication::processEvents();
        ASSERT_TRUE(choice());
        EXPECT_EQ(line()->text(), u"Lamp"_s);
        EXPECT_EQ(line()->cursorPosition(), 3);
        EXPECT_TRUE(line()->hasFocus() || choice()->hasFocus());
    }

    AttentionPane pane{testTheme()};
};

TEST_F(AttentionTest, WhatIsTypedStaysWhateverComesMeanwhile)
{
    typePart();
    const QComboBox* before = choice();
    pane.setWaitingLines({waitingLine(u"Grandma's shell lamp"_s, 2)});
    expectStillTyping();
    pane.setWaitingLines({waitingLine(u"A ring"_s, 5), waitingLine(u"Grandma's shell lamp"_s, 2)});
    expectStillTyping();
    pane.setConflicts({shortOrder(1), shortOrder(2)});
    expectStillTyping();
    pane.setCatalogue(catalogue(9)); // an order took one
    expectStillTyping();
    pane.setCatalogue(catalogue(9, u"Ring"_s));
    expectStillTyping();
    testTheme().apply(ThemeMode::Dark, 0);
    testTheme().apply(ThemeMode::Light, 0);
    expectStillTyping();
    QEvent other(QEvent::LanguageChange);
    QApplication::sendEvent(&pane, &other);
    expectStillTyping();
    EXPECT_EQ(choice(), before);
    EXPECT_EQ(pane.count(), 4);
    EXPECT_GE(choice()->findText(u"Ring"_s), 0) << "the new product can be chosen";
}

TEST_F(AttentionTest, ACardThatWasDecidedElsewhereWaitsForTheHandToLeave)
{
    typePart();
    pane.setWaitingLines({});
    expectStillTyping();
    EXPECT_EQ(pane.count(), 0);
    QSignalSpy confirmed(&pane, &AttentionPane::confirmRequested);
    line()->setText(u"Stud"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(confirmed.count(), 0) << "there is nothing left to confirm";
    pane.setFocus();
    ASSERT_TRUE(pane.hasFocus());
    EXPECT_TRUE(QTest::qWaitFor([this] { return !choice(); }));
}

TEST_F(AttentionTest, AnAnswerTakesTheCardAwayAndLeavesTheKeyboardToThePane)
{
    QSignalSpy confirmed(&pane, &AttentionPane::confirmRequested);
    line()->setFocus();
    line()->setText(u"Stud"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_EQ(confirmed.count(), 1);
    EXPECT_EQ(confirmed.front().at(1).value<Uid>(), uid(201));
    pane.setWaitingLines({});
    EXPECT_TRUE(QTest::qWaitFor([this] { return !choice(); }));
    EXPECT_TRUE(pane.hasFocus());
}

TEST_F(AttentionTest, OrdersThatComeAndGoHaveTheirCards)
{
    QSignalSpy added(&pane, &AttentionPane::cardAdded);
    pane.setConflicts({shortOrder(1), shortOrder(2)});
    EXPECT_EQ(added.count(), 1);
    pane.setConflicts({shortOrder(2)});
    EXPECT_EQ(added.count(), 1) << "what went is no news";
    EXPECT_TRUE(QTest::qWaitFor([this] { return pane.findChildren<QWidget*>(u"conflictCard"_s).size() == 1; }));
    QSignalSpy covered(&pane, &AttentionPane::coverRequested);
    pane.findChild<QPushButton*>(u"coverButton"_s)->click();
    ASSERT_EQ(covered.count(), 1);
    EXPECT_EQ(covered.front().front().value<Uid>(), uid(2));
    pane.setConflicts({});
    pane.setWaitingLines({});
    EXPECT_TRUE(pane.windowTitle().contains(u"TO DECIDE"_s));
    EXPECT_FALSE(pane.windowTitle().contains(u'('));
}

class AttentionWindowTest : public ConsoleWindow
{
protected:
    void orderOf(const QString& id, const QString& title, const QString& sku = {}, int units = 1)
    {
        OrderEvent e = samples::event(id, Payment::Paid, 0, sku, units, 5800);
        e.placedAt = e.paidAt = e.sourceUpdatedAt = e.observedAt = clock.now();
        e.lines.front().title = title;
        auto stored = orders->apply(OrderBatch{{}, {e}, {}, {}, false});
        ASSERT_TRUE(waitFor([&] { return stored.isFinished(); }) && stored.result().ok());
    }
    /// Whether a person can see the pane: no other stands before it.
    [[nodiscard]] bool isSeen(const QString& name) const
    {
        const auto* pane = window->findChild<QWidget*>(name);
        return pane && pane->isVisible() && !pane->visibleRegion().isEmpty();
    }
};

TEST_F(AttentionWindowTest, NoLetterOfAnAnswerBecomesALiveKeyWhileOrdersCome)
{
    startShow();
    putFirstOnAir();
    orderOf(u"T1"_s, u"Grandma's shell lamp"_s);
    ASSERT_TRUE(waitFor([this] { return window->findChild<QComboBox*>(u"waitingProduct"_s); }));
    auto* choice = window->findChild<QComboBox*>(u"waitingProduct"_s);
    choice->lineEdit()->setFocus();
    QTest::keyClicks(choice->lineEdit(), u"pa"_s);
    const QList<RunItem> before = runner->current().items;
    orderOf(u"T2"_s, u"Grandma's shell lamp"_s);
    orderOf(u"T3"_s, u"Another thing"_s);
    ASSERT_TRUE(waitFor([this] { return window->findChildren<QComboBox*>(u"waitingProduct"_s).size() == 2; }));
    QWidget* focus = QApplication::focusWidget();
    ASSERT_TRUE(focus);
    QTest::keyClick(focus, Qt::Key_P, Qt::NoModifier); // P parks what is on air, if it is nobody's letter
    EXPECT_EQ(choice->lineEdit()->text(), u"pap"_s);
    QTest::qWait(300);
    EXPECT_EQ(runner->current().items, before);
}

TEST_F(AttentionWindowTest, EnterInAnAnswerConfirmsItAndSellsNothing)
{
    startShow();
    putFirstOnAir();
    orderOf(u"T1"_s, u"Grandma's shell lamp"_s);
    ASSERT_TRUE(waitFor([this] { return window->findChild<QComboBox*>(u"waitingProduct"_s); }));
    auto* choice = window->findChild<QComboBox*>(u"waitingProduct"_s);
    choice->lineEdit()->setFocus();
    choice->setEditText(choice->itemText(2));
    key(Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return notice().contains(u"Remembered"_s); })) << notice().toStdString();
    EXPECT_TRUE(waitFor([this] { return !window->findChild<QComboBox*>(u"waitingProduct"_s); }));
    EXPECT_EQ(window->findChild<QAbstractItemView*>(u"tickerView"_s)->model()->rowCount(), 1) << "no sale was made";
}

TEST_F(AttentionWindowTest, ANewCardComesForwardWithoutTakingTheKeyboard)
{
    startShow();
    putFirstOnAir();
    key(Qt::Key_C); // claims stand before "to decide" now
    ASSERT_TRUE(waitFor([this] { return isSeen(u"claimsPane"_s); }));
    page->setFocus();
    const QWidget* focus = QApplication::focusWidget();
    orderOf(u"T1"_s, u"Grandma's shell lamp"_s);
    EXPECT_TRUE(waitFor([this] { return isSeen(u"attentionPane"_s); }));
    EXPECT_EQ(QApplication::focusWidget(), focus);
}

TEST_F(AttentionWindowTest, ANewCardDoesNotCoverAClaimThatIsBeingTyped)
{
    startShow();
    putFirstOnAir();
    key(Qt::Key_T);
    ASSERT_TRUE(waitFor([this] { return isSeen(u"claimsPane"_s); }));
    QTest::keyClicks(QApplication::focusWidget(), u"maria"_s);
    orderOf(u"T1"_s, u"Grandma's shell lamp"_s);
    auto* pane = window->findChild<AttentionPane*>();
    ASSERT_TRUE(waitFor([&] { return pane->count() == 1; }));
    EXPECT_TRUE(isSeen(u"claimsPane"_s));
    EXPECT_EQ(window->findChild<QLineEdit*>(u"typedClaim"_s)->text(), u"maria"_s);
    EXPECT_TRUE(pane->windowTitle().contains(u'1')) << "its tab says so";
}

} // namespace
} // namespace kaibang
