// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Claims, holds and flash prices in the real window, by keys.
#include "console_window.h"
#include "pane.h"
#include "pane_board.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class ClaimsTest : public ConsoleWindow
{
protected:
    void begin()
    {
        startShow();
        putFirstOnAir();
        press(Qt::Key_C);
        ASSERT_TRUE(waitFor([this] { return claims->board().window.has_value(); })) << notice().toStdString();
        keysPressed = 0;
    }
    void press(Qt::Key which)
    {
        ++keysPressed;
        key(which);
    }
    void say(const QString& who, const QString& text)
    {
        auto done = claims->takeComment({u"facebook"_s, who, text, {}, {}});
        ASSERT_TRUE(waitFor([&] { return done.isFinished(); }));
        ASSERT_TRUE(done.result().ok()) << done.result().error().detail.toStdString();
    }
    [[nodiscard]] bool isShown(const QString& name) const { return window->findChild<QWidget*>(name)->isVisible(); }
    [[nodiscard]] int rows() const { return window->findChild<QAbstractItemView*>(u"holdList"_s)->model()->rowCount(); }
    [[nodiscard]] QString button(const QString& name) const { return window->findChild<QPushButton*>(name)->text(); }

    int keysPressed = 0;
};

TEST_F(ClaimsTest, AClaimIsAcceptedByOneKeyAndPaidByOne)
{
    begin();
    say(u"Maria Lopez"_s, u"¿me das 2?"_s);
    ASSERT_TRUE(waitFor([this] { return isShown(u"claimCard"_s); }));
    EXPECT_TRUE(text(u"claimWords"_s).contains(u"me das 2"_s));
    EXPECT_FALSE(text(u"claimWords"_s).contains(u"Maria Lopez"_s));
    EXPECT_TRUE(button(u"claimAcceptButton"_s).contains(keys->keyText(LiveAction::Sell)));
    EXPECT_TRUE(button(u"soldButton"_s).contains(u"1–9"_s)) << "what Enter still sells stands on the button";
    shot(u"claim-to-decide"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return claims->board().holds.size() == 1; })) << notice().toStdString();
    EXPECT_EQ(keysPressed, 1);
    EXPECT_EQ(claims->board().holds.front().units, 2);
    EXPECT_TRUE(waitFor([this] { return !button(u"soldButton"_s).contains(u"1–9"_s); }));
    EXPECT_TRUE(waitFor([this] { return text(u"statusOrders"_s) == u"1"_s; }));
    shot(u"claim-held"_s);
    press(Qt::Key_F2);
    ASSERT_TRUE(waitFor([this] { return claims->board().holds.isEmpty(); })) << notice().toStdString();
    EXPECT_EQ(keysPressed, 2);
}

TEST_F(ClaimsTest, AQuantityThatWasTypedIsStillSold)
{
    begin();
    say(u"Ana"_s, u"¿me das uno?"_s);
    ASSERT_TRUE(waitFor([this] { return isShown(u"claimCard"_s); }));
    press(Qt::Key_3);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return notice().contains(u"Sold"_s); })) << notice().toStdString();
    EXPECT_EQ(claims->board().undecided.size(), 1) << "the claim still waits";
    press(Qt::Key_Delete);
    ASSERT_TRUE(waitFor([this] { return claims->board().undecided.isEmpty(); }));
    EXPECT_TRUE(claims->board().holds.isEmpty());
}

TEST_F(ClaimsTest, ATypedClaimASureOneAndTheNextInLine)
{
    begin();
    QSignalSpy played(sounds.get(), &SoundBoard::played);
    press(Qt::Key_T);
    auto* line = window->findChild<QLineEdit*>(u"typedClaim"_s);
    ASSERT_TRUE(waitFor([&] { return line->hasFocus(); }));
    QTest::keyClicks(line, u"maria 2"_s);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return claims->board().holds.size() == 1; })) << notice().toStdString();
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_GE(played.count(), 1);
    say(u"Ana"_s, u"lo quiero"_s);
    ASSERT_TRUE(waitFor([this] { return claims->board().holds.size() == 2; })) << "a sure one needs no key";
    say(u"Eva"_s, u"si alguien no paga"_s);
    ASSERT_TRUE(waitFor([this] { return rows() == 3; }));
    shot(u"claims-list"_s);
    keysPressed = 0;
    press(Qt::Key_F3);
    ASSERT_TRUE(waitFor([this] { return claims->board().holds.size() == 1; }));
    EXPECT_EQ(keysPressed, 1);
    press(Qt::Key_F4);
    ASSERT_TRUE(waitFor([this] { return claims->board().waiting.isEmpty(); })) << notice().toStdString();
    EXPECT_EQ(claims->board().holds.size(), 2);
    press(Qt::Key_F7);
    ASSERT_TRUE(waitFor([this] { return notice().contains(u"Copied"_s); }));
    EXPECT_TRUE(QApplication::clipboard()->text().contains(claims->board().holds.front().itemName));
    EXPECT_FALSE(QApplication::clipboard()->text().contains(u'{'));
}

TEST_F(ClaimsTest, MoneyAfterTheReleaseIsACardWithChoices)
{
    begin();
    say(u"Ana"_s, u"lo quiero"_s);
    ASSERT_TRUE(waitFor([this] { return claims->board().holds.size() == 1; }));
    const Uid order = claims->board().holds.front().order;
    press(Qt::Key_F3);
    ASSERT_TRUE(waitFor([this] { return claims->board().ended.size() == 1; }));
    auto* list = window->findChild<QAbstractItemView*>(u"holdList"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    press(Qt::Key_F2);
    ASSERT_TRUE(waitFor([this] { return isShown(u"latePaymentCard"_s); })) << notice().toStdString();
    shot(u"claim-paid-late"_s);
    window->findChild<QPushButton*>(u"lateCoverButton"_s)->click();
    ASSERT_TRUE(waitFor([this] { return claims->board().late.isEmpty(); })) << notice().toStdString();
    auto story = orders->story(order);
    ASSERT_TRUE(waitFor([&] { return story.isFinished(); }));
    EXPECT_EQ(story.result().value().summary.payment, Payment::Paid);
    EXPECT_EQ(story.result().value().summary.closed, Closed::None);
}

TEST_F(ClaimsTest, AFlashPriceIsSoldAndTheUsualOneComesBack)
{
    startShow();
    putFirstOnAir();
    const QString usual = text(u"onAirPrice"_s);
    auto* price = window->findChild<QLineEdit*>(u"flashPrice"_s);
    press(Qt::Key_F);
    ASSERT_TRUE(waitFor([&] { return price->hasFocus(); }));
    price->setText(u"0.50"_s);
    window->findChild<QSpinBox*>(u"flashUnits"_s)->setValue(2);
    shot(u"flash-form"_s);
    QTest::keyClick(price, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return notice().contains(u"lowest price"_s) || !flashes->running().isEmpty(); }));
    if (flashes->running().isEmpty()) // below the floor: asked about first
        QTest::mouseClick(window->findChild<QPushButton*>(u"noticeAction"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return flashes->running().size() == 1; })) << notice().toStdString();
    EXPECT_TRUE(waitFor([&] { return text(u"onAirPrice"_s) != usual; }));
    EXPECT_TRUE(waitFor([this] { return text(u"onAirFlash"_s).contains(u"left"_s); }));
    shot(u"flash-runs"_s);
    page->setFocus();
    press(Qt::Key_2);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return notice().contains(u"Sold"_s) || flashes->running().isEmpty(); }));
    EXPECT_TRUE(waitFor([&] { return text(u"onAirPrice"_s) == usual; })) << "the last unit ends it";
    auto review = runner->review(runner->current().show.uid);
    ASSERT_TRUE(waitFor([&] { return review.isFinished(); }));
    ASSERT_EQ(review.result().value().flashes.size(), 1);
    EXPECT_EQ(review.result().value().flashes.front().sold, 2);
}

// Whatever pane is in front of the item on air, nobody types into what is not seen.
TEST_F(ClaimsTest, WhatIsTypedIsSeenAndThePanesGoBackToTheirSizes)
{
    startShow();
    putFirstOnAir();
    const auto isSeen = [this](const QString& name) {
        return !window->findChild<QWidget*>(name)->visibleRegion().isEmpty();
    };
    const auto behind = [&] {
        window->findChild<PaneBoard*>()->bringForward(window->findChild<Pane*>(u"pieceStrip"_s));
        ASSERT_TRUE(waitFor([&] { return !isSeen(u"saleUnits"_s); }));
        page->setFocus();
    };
    behind();
    press(Qt::Key_3);
    EXPECT_TRUE(waitFor([&] { return isSeen(u"saleUnits"_s); }));
    key(Qt::Key_Escape);
    behind();
    const auto camera = [this] { return window->findChild<QWidget*>(u"cameraPane"_s)->height(); };
    const int usual = camera();
    press(Qt::Key_F);
    ASSERT_TRUE(waitFor([&] { return isSeen(u"flashPrice"_s) && camera() < usual - 20; })) << "the form needs room";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&] { return camera() > usual - 5; })) << camera() << " and not " << usual;
}

} // namespace
} // namespace kaibang
