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
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

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
    /// At the counter, so that what is held is all there was.
    void sellTheRest()
    {
        const RunItem item = runner->current().items.constFirst();
        auto all = stock->catalogue();
        ASSERT_TRUE(waitFor([&] { return all.isFinished(); }));
        for (const Product& product : all.result().value())
            for (const Variant& one : product.variants) {
                if (one.uid != item.variant)
                    continue;
                auto sold = orders->sell(one.uid, one.onHand, one.priceMinor, true);
                ASSERT_TRUE(waitFor([&] { return sold.isFinished(); }));
                ASSERT_TRUE(sold.result().ok());
            }
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
    EXPECT_TRUE(waitFor([&] { return played.count() >= 1; }));
    say(u"Ana"_s, u"lo quiero"_s);
    ASSERT_TRUE(waitFor([this] { return claims->board().holds.size() == 2; })) << "a sure one needs no key";
    sellTheRest();
    say(u"Eva"_s, u"si alguien no paga"_s);
    ASSERT_TRUE(waitFor([this] { return rows() == 3; }));
    EXPECT_FALSE(notice().contains(u"is free"_s)) << notice().toStdString();
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

TEST_F(ClaimsTest, AHoldThatRunsOutIsHeardAlsoBetweenShows)
{
    QSignalSpy played(sounds.get(), &SoundBoard::played);
    Q_EMIT holds->holdExpired(Hold{});
    ASSERT_EQ(played.count(), 1);
    EXPECT_EQ(played.front().front().value<Sound>(), Sound::HoldExpired);
}

TEST_F(ClaimsTest, WhoeverLeftIsTakenOutOfTheLineAndBack)
{
    begin();
    sellTheRest();
    say(u"Eva"_s, u"lo quiero"_s);
    say(u"Rosa"_s, u"lo quiero"_s);
    ASSERT_TRUE(waitFor([this] { return claims->board().waiting.size() == 2 && rows() == 2; }));
    const Uid eva = claims->board().waiting.constFirst().uid;
    press(Qt::Key_F3);
    EXPECT_EQ(claims->board().waiting.size(), 2) << "nobody is taken out who was not chosen";
    auto* list = window->findChild<QAbstractItemView*>(u"holdList"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::qWait(200); // twice at once is a key that bounces
    press(Qt::Key_F3);
    ASSERT_TRUE(waitFor([this] { return claims->board().waiting.size() == 1; })) << notice().toStdString();
    ASSERT_TRUE(waitFor([this] { return notice().contains(u"out of the line"_s); })) << notice().toStdString();
    window->findChild<QPushButton*>(u"noticeAction"_s)->click();
    ASSERT_TRUE(waitFor([this] { return claims->board().waiting.size() == 2; })) << notice().toStdString();
    EXPECT_EQ(claims->board().waiting.constFirst().uid, eva) << "her place is kept";
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

TEST_F(ClaimsTest, TheMessageIsCopiedInTheLanguageOfTheBuyer)
{
    begin();
    auto* language = window->findChild<QToolButton*>(u"claimMessageLanguage"_s);
    EXPECT_EQ(language->text(), u"English"_s) << "that of the window, until a person chooses";
    const auto choose = [language](const QString& name) {
        for (QAction* action : language->menu()->actions())
            if (action->data().toString() == name)
                action->trigger();
    };
    say(u"Maria Lopez"_s, u"lo quiero"_s);
    ASSERT_TRUE(waitFor([this] { return claims->board().holds.size() == 1; }));
    keysPressed = 0;
    press(Qt::Key_F7);
    ASSERT_TRUE(waitFor([] { return QApplication::clipboard()->text().startsWith(u"Reserved"_s); }));
    choose(u"zh_CN"_s);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"已为您保留"_s)) << "choosing copies at once";
    EXPECT_EQ(language->text(), u"中文"_s);
    choose(u"es_MX"_s);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"¡Apartado!"_s));
    QApplication::clipboard()->clear();
    QTest::qWait(150); // longer than a contact bounces
    press(Qt::Key_F7);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"¡Apartado!"_s)) << "it stays, and the key stays one";
    EXPECT_EQ(keysPressed, 2);
    shot(u"claim-message-language"_s);
    settings->sync();
    EXPECT_EQ(UiSettings(settings->file()).messageLanguage(), u"es_MX"_s);
    window.reset();
    openWindow();
    EXPECT_EQ(window->findChild<QToolButton*>(u"claimMessageLanguage"_s)->text(), u"Español"_s)
        << "the next start knows it";
}

TEST_F(ClaimsTest, AHoldOfDaysIsToldWithItsDay)
{
    startShow();
    putFirstOnAir();
    ClaimRules rules;
    rules.holdMs = 3LL * 24 * 3600 * 1000;
    auto set = claims->setRules(rules);
    ASSERT_TRUE(waitFor([&] { return set.isFinished(); }));
    press(Qt::Key_C);
    ASSERT_TRUE(waitFor([this] { return claims->board().window.has_value(); }));
    say(u"Ana"_s, u"lo quiero"_s);
    ASSERT_TRUE(waitFor([this] { return claims->board().holds.size() == 1; }));
    press(Qt::Key_F7);
    const QDate day =
        QDateTime::fromMSecsSinceEpoch(claims->board().holds.front().until.ms, QTimeZone(zone.toLatin1())).date();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QLocale(u"en"_s).toString(day, QLocale::ShortFormat)))
        << QApplication::clipboard()->text().toStdString();
}

TEST_F(ClaimsTest, GlanceModeCountsTheClaimsThatWait)
{
    begin();
    say(u"Ana"_s, u"¿me das 2?"_s);
    ASSERT_TRUE(waitFor([this] { return isShown(u"claimCard"_s); }));
    press(Qt::Key_F11);
    EXPECT_TRUE(waitFor([this] { return text(u"glanceNeeds"_s).contains(u'1'); }))
        << text(u"glanceNeeds"_s).toStdString();
    press(Qt::Key_Delete);
    EXPECT_TRUE(waitFor([this] { return text(u"glanceNeeds"_s).contains(u"Nothing"_s); }))
        << text(u"glanceNeeds"_s).toStdString();
}

TEST_F(ClaimsTest, UndoByTheMouseLeavesTheKeysWithTheShow)
{
    begin();
    say(u"Ana"_s, u"¿me das 2?"_s);
    ASSERT_TRUE(waitFor([this] { return isShown(u"claimCard"_s); }));
    page->setFocus();
    press(Qt::Key_Delete);
    ASSERT_TRUE(waitFor([this] { return notice().contains(u"Refused"_s); }));
    QTest::mouseClick(window->findChild<QPushButton*>(u"noticeAction"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return isShown(u"claimCard"_s); })) << notice().toStdString();
    EXPECT_EQ(QApplication::focusWidget(), page) << "no button takes Space for itself";
}

TEST_F(ClaimsTest, OneCardAtATimeTheClaimBeforeTheLateMoney)
{
    begin();
    say(u"Ana"_s, u"lo quiero"_s);
    ASSERT_TRUE(waitFor([this] { return claims->board().holds.size() == 1; }));
    const Uid order = claims->board().holds.front().order;
    auto released = claims->release(order);
    ASSERT_TRUE(waitFor([&] { return released.isFinished(); }));
    auto paid = claims->pay(order);
    ASSERT_TRUE(waitFor([&] { return paid.isFinished() && isShown(u"latePaymentCard"_s); }));
    say(u"Eva"_s, u"¿me das 2?"_s);
    ASSERT_TRUE(waitFor([this] { return isShown(u"claimCard"_s); }));
    EXPECT_FALSE(isShown(u"latePaymentCard"_s));
    press(Qt::Key_Delete);
    EXPECT_TRUE(waitFor([this] { return isShown(u"latePaymentCard"_s) && !isShown(u"claimCard"_s); }));
}

TEST_F(ClaimsTest, MoneyBackAsksForThePinAsEveryRefundDoes)
{
    auto pin = household->setPin({}, u"1234"_s);
    ASSERT_TRUE(waitFor([&] { return pin.isFinished() && household->current().hasPin; }));
    begin();
    say(u"Ana"_s, u"lo quiero"_s);
    ASSERT_TRUE(waitFor([this] { return claims->board().holds.size() == 1; }));
    const Uid order = claims->board().holds.front().order;
    auto released = claims->release(order);
    ASSERT_TRUE(waitFor([&] { return released.isFinished(); }));
    auto paid = claims->pay(order);
    ASSERT_TRUE(waitFor([&] { return paid.isFinished() && isShown(u"latePaymentCard"_s); }));
    auto* question = window->findChild<QWidget*>(u"claimsPane"_s)->findChild<QWidget*>(u"pinPane"_s);
    auto* field = question->findChild<QLineEdit*>(u"pinField"_s);
    window->findChild<QPushButton*>(u"lateRefundButton"_s)->click();
    ASSERT_TRUE(waitFor([&] { return field->isVisible() && field->hasFocus(); }));
    shot(u"claim-money-back-pin"_s);
    QTest::keyClicks(field, u"9999"_s);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return question->findChild<QLabel*>(u"pinAnswer"_s)->isVisible(); }));
    EXPECT_EQ(claims->board().late.size(), 1) << "nothing was given back";
    EXPECT_TRUE(waitFor([this] { return text(u"statusOrders"_s) == u"1"_s; })) << "Enter in this field sells nothing";
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(question->isVisible());
    EXPECT_EQ(claims->board().late.size(), 1);
    window->findChild<QPushButton*>(u"lateRefundButton"_s)->click();
    QTest::keyClicks(field, u"1234"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return claims->board().late.isEmpty(); })) << notice().toStdString();
    EXPECT_TRUE(waitFor([this] { return notice().contains(u"money went back"_s); })) << notice().toStdString();
}

TEST_F(ClaimsTest, AFlashPriceBelowTheFloorAsksForThePin)
{
    auto pin = household->setPin({}, u"1234"_s);
    ASSERT_TRUE(waitFor([&] { return pin.isFinished() && household->current().hasPin; }));
    startShow();
    putFirstOnAir();
    auto* price = window->findChild<QLineEdit*>(u"flashPrice"_s);
    auto* field = window->findChild<QLineEdit*>(u"flashPin"_s);
    for (const auto& [typed, begins] : {std::pair{u"9999"_s, false}, {u"1234"_s, true}}) {
        page->setFocus();
        press(Qt::Key_F);
        ASSERT_TRUE(waitFor([&] { return price->hasFocus(); }));
        EXPECT_FALSE(field->isVisible());
        price->setText(u"0.50"_s);
        QTest::keyClick(price, Qt::Key_Return);
        ASSERT_TRUE(waitFor([&] { return field->isVisible() && field->hasFocus(); })) << notice().toStdString();
        EXPECT_TRUE(flashes->running().isEmpty());
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
        if (begins) {
            EXPECT_TRUE(waitFor([this] { return flashes->running().size() == 1; })) << notice().toStdString();
        } else {
            EXPECT_TRUE(waitFor([this] { return notice().contains(u"PIN is not right"_s); })) << notice().toStdString();
            EXPECT_TRUE(flashes->running().isEmpty());
            QTest::qWait(150); // longer than a contact bounces
        }
    }
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
