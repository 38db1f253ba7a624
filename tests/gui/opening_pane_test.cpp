// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The opening table in the real window, by keys alone.
#include "console_window.h"
#include "opening_entry.h"
#include "opening_pane.h"
#include "opening_words.h"
#include "order_samples.h"
#include "pane_board.h"
#include "review_document.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class OpeningPaneTest : public ConsoleWindow
{
protected:
    // What a shop reports: paid so many seconds ago.
    OrderEvent paid(const QString& id, const QString& buyer, int units, const QString& sku = u"ZJ-OPEN-1"_s,
                    int secondsAgo = 60) const
    {
        OrderEvent e = samples::event(id, Payment::Paid, 0, sku, units, 5800);
        e.placedAt = e.paidAt = e.sourceUpdatedAt = e.observedAt = clock.now().plusMs(-1000LL * secondsAgo);
        e.buyer.display = buyer;
        return e;
    }
    void arrive(const QList<OrderEvent>& events)
    {
        auto stored = orders->apply(OrderBatch{{}, events, {}, {}, false});
        ASSERT_TRUE(waitFor([&] { return stored.isFinished(); }));
        ASSERT_TRUE(stored.result().ok());
    }
    bool queueHas(qsizetype turns)
    {
        return waitFor([&] { return openings->current().queue.size() == turns; });
    }
    // Counts what it presses; a test says how many keys a thing may take.
    void press(Qt::Key which)
    {
        ++pressed;
        key(which);
    }
    void pressDigits(const QString& digits)
    {
        for (const QChar digit : digits)
            press(Qt::Key(Qt::Key_0 + digit.digitValue()));
    }
    bool isOpen(bool open)
    {
        return waitFor([&] { return openings->current().running.has_value() == open; });
    }
    qint64 inLots() const
    {
        qint64 all = 0;
        for (const Lot& lot : openings->current().lots)
            all += lot.remaining;
        return all;
    }
    void pause() { QTest::qWait(300); } // a hand does not start and finish a mussel within a quarter of a second

    int pressed = 0;
};

TEST_F(OpeningPaneTest, AUsualResultTakesAtMostEightKeysWithStartAndDone)
{
    startShow();
    arrive({paid(u"A1"_s, u"Maria Chen"_s, 2), paid(u"B1"_s, u"Li Wei"_s, 1, u"ZJ-OPEN-1"_s, 30)});
    ASSERT_TRUE(queueHas(2));
    page->setFocus();
    EXPECT_EQ(text(u"openingAlias"_s), u"M***n"_s);
    EXPECT_EQ(text(u"statusToOpen"_s), u"3"_s);

    press(Qt::Key_O);
    ASSERT_TRUE(isOpen(true));
    EXPECT_EQ(text(u"openingPlace"_s), u"1 of 2"_s);
    EXPECT_EQ(text(u"openingBag"_s), u"bag 1"_s);
    pressDigits(u"2"_s);
    press(Qt::Key_Enter);
    pressDigits(u"11"_s);
    press(Qt::Key_Enter);
    pressDigits(u"9"_s);
    ASSERT_TRUE(waitFor([this] { return text(u"gradeCount3"_s) == u"9"_s; }));
    pause();
    press(Qt::Key_O);
    ASSERT_TRUE(isOpen(false));
    EXPECT_LE(pressed, 8);
    EXPECT_EQ(text(u"openingPlace"_s), u"next: 2 of 2"_s);
    EXPECT_TRUE(waitFor([this] { return notice().contains(u"AA 9–10 mm 11"_s); })) << notice().toStdString();
    EXPECT_EQ(text(u"gradeCount1"_s), u"–"_s);
    const auto totals = orders->story(openings->current().queue.constFirst().order);
    ASSERT_TRUE(waitFor([&] { return totals.isFinished(); }));
    const OrderOpenings story = totals.result().value().openings;
    ASSERT_EQ(story.openings.size(), 1);
    EXPECT_EQ(story.openings.constFirst().result.pearls(), 22);
    ASSERT_EQ(story.steps.size(), 2);
    EXPECT_TRUE(story.steps.constFirst().showMs);
}

TEST_F(OpeningPaneTest, WhatIsToldIsTheWholeResultHoweverFastItWasTyped)
{
    startShow();
    arrive({paid(u"A1"_s, u"Maria Chen"_s, 1)});
    ASSERT_TRUE(queueHas(1));
    page->setFocus();
    key(Qt::Key_O);
    ASSERT_TRUE(isOpen(true));
    pause();
    for (const auto code : {Qt::Key_3, Qt::Key_Asterisk, Qt::Key_9, Qt::Key_8, Qt::Key_O})
        key(code);
    ASSERT_TRUE(waitFor([this] { return notice().contains(u"M***n"_s); })) << notice().toStdString();
    EXPECT_TRUE(notice().contains(u"best 9.8 mm"_s)) << notice().toStdString();
}

TEST_F(OpeningPaneTest, WhoseTurnComesIsHeardAndSpoken)
{
    settings->setSpeechOn(true);
    startShow();
    QSignalSpy heard(sounds.get(), &SoundBoard::played);
    QSignalSpy spoken(speaker.get(), &Speaker::saying);
    arrive({paid(u"A1"_s, u"Maria Chen"_s, 1), paid(u"B1"_s, u"Li Wei"_s, 2, u"ZJ-OPEN-1"_s, 30)});
    ASSERT_TRUE(queueHas(2));
    page->setFocus();
    spoken.clear();
    heard.clear();
    key(Qt::Key_O);
    ASSERT_TRUE(isOpen(true));
    pause();
    key(Qt::Key_O);
    ASSERT_TRUE(isOpen(false));
    const auto hasOpened = [&] {
        return std::any_of(heard.begin(), heard.end(),
                           [](const QList<QVariant>& one) { return one.front().value<Sound>() == Sound::Opening; });
    };
    EXPECT_TRUE(waitFor(hasOpened));
    const auto isCalled = [&] {
        return std::any_of(spoken.begin(), spoken.end(),
                           [](const QList<QVariant>& one) { return one.front().toString().contains(u"L***i"_s); });
    };
    EXPECT_TRUE(waitFor(isCalled));
    for (const QList<QVariant>& one : spoken)
        EXPECT_FALSE(one.front().toString().contains(u"Li Wei"_s)) << "an alias only";
}

TEST_F(OpeningPaneTest, AMusselWithOnePearlTakesFewKeysToo)
{
    arrive({paid(u"A1"_s, u"Maria Chen"_s, 1)});
    ASSERT_TRUE(queueHas(1));
    const Disclosure known = *openings->current().nextCard;
    Disclosure card = known;
    card.entryWay = EntryWay::OneByOne;
    auto saved = disclosures->save(card);
    ASSERT_TRUE(waitFor([&] { return saved.isFinished(); }));
    ASSERT_TRUE(waitFor([this] { return openings->current().nextCard->entryWay == EntryWay::OneByOne; }));
    page->setFocus();
    press(Qt::Key_O);
    ASSERT_TRUE(isOpen(true));
    press(Qt::Key_2);
    press(Qt::Key_Asterisk);
    pressDigits(u"98"_s);
    ASSERT_TRUE(waitFor([this] { return text(u"bestSize"_s) == u"9.8 mm"_s; }));
    press(Qt::Key_Enter);
    ASSERT_TRUE(isOpen(false));
    EXPECT_LE(pressed, 8);
    EXPECT_TRUE(waitFor([this] { return notice().contains(u"best 9.8 mm"_s); }));
}

TEST_F(OpeningPaneTest, DigitsEnterAndBackspaceBelongToTheMusselAndElseToTheSale)
{
    startShow();
    putFirstOnAir();
    const QString onAir = text(u"onAirName"_s);
    arrive({paid(u"A1"_s, u"Maria Chen"_s, 1)});
    ASSERT_TRUE(queueHas(1));
    page->setFocus();
    press(Qt::Key_O);
    ASSERT_TRUE(isOpen(true));
    pressDigits(u"45"_s);
    ASSERT_TRUE(waitFor([this] { return text(u"gradeCount1"_s) == u"45"_s; }));
    press(Qt::Key_Backspace);
    ASSERT_TRUE(waitFor([this] { return text(u"gradeCount1"_s) == u"4"_s; }));
    EXPECT_EQ(text(u"onAirName"_s), onAir); // Backspace did not go back in the run order
    const auto before = openings->current().queue.size();
    press(Qt::Key_Enter);
    pause();
    EXPECT_EQ(openings->current().queue.size(), before); // Enter sold nothing
    press(Qt::Key_U);                                    // takes the start back
    ASSERT_TRUE(isOpen(false));
    press(Qt::Key_3); // and now the digit is a quantity again
    EXPECT_TRUE(waitFor([this] { return window->findChild<QSpinBox*>(u"saleUnits"_s)->value() == 3; }));
}

TEST_F(OpeningPaneTest, EmptySkipWorkAndPictureAreOneKeyEach)
{
    startShow();
    arrive({paid(u"A1"_s, u"Maria Chen"_s, 1), paid(u"B1"_s, u"Li Wei"_s, 1, u"ZJ-OPEN-1"_s, 30)});
    ASSERT_TRUE(queueHas(2));
    page->setFocus();
    key(Qt::Key_K);
    ASSERT_TRUE(waitFor([this] { return text(u"openingAlias"_s) == u"L***i"_s; }));
    pause();
    key(Qt::Key_O);
    ASSERT_TRUE(isOpen(true));
    const qint64 left = inLots();
    pause();
    key(Qt::Key_E);
    ASSERT_TRUE(
        waitFor([this] { return openings->current().running && openings->current().running->opening.isReplacement; }));
    EXPECT_TRUE(text(u"openingPlace"_s).contains(u"again"_s));
    EXPECT_EQ(inLots(), left - 1);
    key(Qt::Key_D);
    ASSERT_TRUE(waitFor([this] { return openings->current().running->work.size() == 1; }));
    EXPECT_TRUE(window->findChild<QPushButton*>(u"openingWork1"_s)->text().contains(u"×1"_s));
    pause();
    key(Qt::Key_G);
    ASSERT_TRUE(waitFor([this] { return !openings->current().running->opening.photo.isEmpty(); }))
        << notice().toStdString();
    EXPECT_FALSE(stock->photoFile(openings->current().running->opening.photo).isEmpty());
    pause();
    key(Qt::Key_O);
    ASSERT_TRUE(isOpen(false));
    EXPECT_EQ(text(u"openingAlias"_s), u"M***n"_s); // who was skipped has kept the place
}

TEST_F(OpeningPaneTest, AWindowOpenedAnewFindsTheSameMusselWithItsCounts)
{
    startShow();
    arrive({paid(u"A1"_s, u"Maria Chen"_s, 1, u"ZJ-OPEN-3"_s)});
    ASSERT_TRUE(queueHas(1));
    page->setFocus();
    key(Qt::Key_O);
    ASSERT_TRUE(isOpen(true));
    pressDigits(u"12"_s);
    key(Qt::Key_Enter);
    pressDigits(u"7"_s);
    ASSERT_TRUE(waitFor([this] { return text(u"gradeCount2"_s) == u"7"_s; }));
    window.reset();
    store->drain();
    openWindow();
    ASSERT_TRUE(isOpen(true));
    EXPECT_EQ(text(u"openingAlias"_s), u"M***n"_s);
    EXPECT_EQ(text(u"openingPlace"_s), u"1 of 3"_s);
    EXPECT_EQ(text(u"gradeCount1"_s), u"12"_s);
    EXPECT_EQ(text(u"gradeCount2"_s), u"7"_s);
    EXPECT_EQ(text(u"openingBag"_s), u"bag 1"_s);
    pressDigits(u"3"_s); // the cursor stands in the same field
    EXPECT_TRUE(waitFor([this] { return text(u"gradeCount2"_s) == u"73"_s; }));
}

TEST_F(OpeningPaneTest, ALongAliasIsWholeAndStartAndDoneAreNotCutInALowPane)
{
    startShow();
    arrive({paid(u"A1"_s, u"Buyer Whose Name Is Long"_s, 1)});
    ASSERT_TRUE(queueHas(1));
    window->findChild<PaneBoard*>()->bringForward(window->findChild<Pane*>(u"openingPane"_s));
    auto* alias = window->findChild<QLabel*>(u"openingAlias"_s);
    auto* go = window->findChild<QPushButton*>(u"openingGo"_s);
    ASSERT_TRUE(waitFor([&] { return alias->text() == u"B***g"_s; }));
    EXPECT_TRUE(waitFor([&] { return go->visibleRegion().boundingRect().size() == go->size(); }))
        << "cut at the lower edge of the pane";
    const int usual = alias->font().pixelSize();
    EXPECT_GE(usual, 28);
    OpeningView atCounter = openings->current();
    atCounter.queue[0].alias.clear();
    atCounter.queue[0].source = u"counter"_s;
    atCounter.queue[0].orderId = u"0123456789"_s;
    window->findChild<OpeningPane*>()->setView(atCounter);
    EXPECT_EQ(alias->text(), u"Counter 789"_s) << "what tells two sales at the counter apart is not cut off";
    EXPECT_EQ(alias->accessibleName(), u"Counter 789"_s);
}

TEST_F(OpeningPaneTest, TheOpeningsPresetBringsTheTableToTheLowerMiddleAndGlanceShowsTheAlias)
{
    startShow();
    QList<OrderEvent> many;
    for (int i = 0; i < 8; ++i)
        many.append(paid(u"A%1"_s.arg(i), u"Buyer %1"_s.arg(QChar(u'A' + i)), 1 + i % 3, u"ZJ-OPEN-1"_s, 900 - i * 60));
    arrive(many);
    ASSERT_TRUE(queueHas(8));
    page->setFocus();
    // A dock behind another one of its tabs is no less "visible" to Qt; what counts is what can be seen of it.
    const auto isSeen = [this] { return !window->findChild<QWidget*>(u"openingPane"_s)->visibleRegion().isEmpty(); };
    EXPECT_FALSE(isSeen());
    key(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_TRUE(waitFor(isSeen));
    key(Qt::Key_O);
    ASSERT_TRUE(isOpen(true));
    EXPECT_GE(window->findChild<QLabel*>(u"openingAlias"_s)->font().pixelSize(), 72);
    EXPECT_TRUE(window->findChild<QLabel*>(u"openingAlias"_s)->isVisible());
    EXPECT_TRUE(window->findChild<QLabel*>(u"openingCarried"_s)->text().contains(u"15"_s)); // paid before the show
    shot(u"openings"_s);
    key(Qt::Key_F11);
    EXPECT_TRUE(waitFor([this] { return text(u"glanceName"_s).contains(u"B***A"_s); }));
    EXPECT_EQ(text(u"glanceNameFigure"_s), u"1 of 1"_s);
    EXPECT_EQ(text(u"glancePriceFigure"_s), u"bag 1"_s);
    shot(u"openings-glance"_s);
}

TEST_F(OpeningPaneTest, WithoutACardTheTableSaysSoAndJumpsToTheEditor)
{
    Product plain;
    plain.name = u"Other opening"_s;
    plain.kind = ProductKind::Opening;
    Variant one;
    one.code = u"OTHER"_s;
    one.priceMinor = 3000;
    plain.variants.append(one);
    auto saved = stock->saveProduct(plain);
    ASSERT_TRUE(waitFor([&] { return saved.isFinished(); }));
    QSignalSpy wanted(page, &ShowPage::cardWanted);
    arrive({paid(u"A1"_s, u"Maria Chen"_s, 1, u"OTHER"_s)});
    ASSERT_TRUE(queueHas(1));
    key(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    page->setFocus();
    key(Qt::Key_O);
    ASSERT_TRUE(waitFor([this] { return notice().contains(u"disclosure card"_s); }));
    EXPECT_FALSE(openings->current().running);
    auto* jump = window->findChild<QPushButton*>(u"openingCard"_s);
    ASSERT_TRUE(jump->isVisible());
    QTest::mouseClick(jump, Qt::LeftButton);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.constFirst().constFirst().value<Uid>(), saved.result().value());
}

TEST_F(OpeningPaneTest, TheCardIsShownOnThePictureByOneKey)
{
    arrive({paid(u"A1"_s, u"Maria Chen"_s, 1)});
    ASSERT_TRUE(queueHas(1));
    page->setFocus();
    const auto grab = [this] {
        QImage image;
        bool done = false;
        snapshot->take(*compositor, {folder.filePath(u"card.png"_s), PictureFormat::Png, CardLayer::With})
            .then(page, [&](const SnapshotResult& result) {
                image = QImage(result.path);
                done = true;
            });
        EXPECT_TRUE(waitFor([&] { return done; }));
        return image;
    };
    const auto upperRight = [](const QImage& image) {
        return image.pixelColor(image.width() * 3 / 4, image.height() / 12);
    };
    const QColor plain = upperRight(grab());
    key(Qt::Key_I);
    EXPECT_TRUE(waitFor([&] { return upperRight(grab()) != plain; }));
    shot(u"disclosure-on-picture"_s);
    pause();
    key(Qt::Key_I);
    EXPECT_TRUE(waitFor([&] { return upperRight(grab()).lightness() - plain.lightness() < 12; }));
}

TEST_F(OpeningPaneTest, ADeadMusselIsToldApartFromAnEmptyOne)
{
    startShow();
    arrive({paid(u"A1"_s, u"Maria Chen"_s, 2)});
    ASSERT_TRUE(queueHas(1));
    const Uid order = openings->current().queue.constFirst().order;
    auto* button = window->findChild<QPushButton*>(u"openingDead"_s);
    EXPECT_TRUE(button->text().contains(keys->keyText(LiveAction::DeadMussel)));
    page->setFocus();
    key(Qt::Key_O);
    ASSERT_TRUE(isOpen(true));
    pause();
    key(Qt::Key_R); // by the demo's card another one makes it good
    ASSERT_TRUE(waitFor([this] {
        return openings->current().running && openings->current().running->opening.isReplacement;
    })) << notice().toStdString();
    pause();
    key(Qt::Key_E);
    const auto told = [&] {
        auto story = orders->story(order);
        EXPECT_TRUE(waitFor([&] { return story.isFinished(); }));
        return story.result().value().openings;
    };
    ASSERT_TRUE(waitFor([&] { return told().openings.size() == 3; }));
    EXPECT_EQ(told().openings.at(0).empty, EmptyKind::Dead);
    EXPECT_EQ(told().openings.at(1).empty, EmptyKind::Empty);
    QStringList steps;
    for (const OpeningStep& step : told().steps)
        steps.append(OpeningWords::stepText(step));
    EXPECT_TRUE(steps.contains(u"mussel 1 was dead"_s)) << steps.join(u'\n').toStdString();
    EXPECT_TRUE(steps.contains(u"mussel 1 was empty"_s)) << steps.join(u'\n').toStdString();
    auto ended = runner->end();
    ASSERT_TRUE(waitFor([&] { return ended.isFinished(); }));
    const auto past = runner->pastShows();
    ASSERT_TRUE(waitFor([&] { return past.isFinished(); }));
    auto review = runner->review(past.result().value().constFirst().uid);
    ASSERT_TRUE(waitFor([&] { return review.isFinished(); }));
    const ReviewDocument words(review.result().value(), testTheme().tokens(), QTimeZone::utc());
    EXPECT_TRUE(words.openingsHtml().contains(u"Empty: 1 · dead: 1"_s)) << words.openingsHtml().toStdString();
}

} // namespace
} // namespace kaibang
