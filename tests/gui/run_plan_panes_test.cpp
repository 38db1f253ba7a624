// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prompter, cues and the list before a show, on a real ledger.
#include "catalogue_store.h"
#include "cue_pane.h"
#include "desk_fixture.h"
#include "preflight_pane.h"
#include "prompter_pane.h"
#include "prompter_view.h"
#include "run_plan_desk.h"
#include "show_store.h"
#include "theme.h"
#include "ui_settings.h"
#include "wording.h"

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

Theme& theme()
{
    static Theme one(*qApp);
    return one;
}

class RunPlanPanesTest : public samples::DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        desk = std::make_unique<RunPlanDesk>(*store);
        settings = std::make_unique<UiSettings>(folder.filePath(u"ui.conf"_s));
        const auto current = store->run([](Ledger& ledger) { return ShowStore(ledger).currentOrNew(); }).result();
        ASSERT_TRUE(current.ok());
        show = current.value().uid;
    }
    void TearDown() override
    {
        desk.reset();
        DeskFixture::TearDown();
    }

    Uid secondProduct()
    {
        return answer(store->run([](Ledger& ledger) {
                   Product ring;
                   ring.name = u"Ring"_s;
                   Variant one;
                   one.code = u"RING"_s;
                   one.priceMinor = 9900;
                   ring.variants = {one};
                   return CatalogueStore(ledger).save(ring);
               }))
            .value();
    }
    [[nodiscard]] QString script(const Uid& product, const QString& language)
    {
        return answer(desk->scripts(product)).value().value(language);
    }

    std::unique_ptr<RunPlanDesk> desk;
    std::unique_ptr<UiSettings> settings;
    Uid show;
};

TEST_F(RunPlanPanesTest, PrompterKeepsWordsMarksThemAndRuns)
{
    PrompterPane pane(*desk, *settings, theme());
    pane.resize(640, 360);
    pane.show();
    pane.setLanguage(u"en"_s);
    pane.setProduct(variants.front().product, u"Stud"_s, u"From the product"_s);
    auto* view = pane.findChild<PrompterView*>(u"prompterView"_s);
    ASSERT_TRUE(view);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->words() == u"From the product"_s; }));

    QTest::mouseClick(pane.findChild<QPushButton*>(u"prompterEdit"_s), Qt::LeftButton);
    ASSERT_TRUE(pane.isEditing());
    auto* editor = pane.findChild<QPlainTextEdit*>(u"prompterEditor"_s);
    QString words = u"This is the best pearl, guaranteed."_s;
    for (int line = 0; line < 12; ++line)
        words += u"\nLine %1"_s.arg(line);
    editor->setPlainText(words);
    EXPECT_EQ(editor->toPlainText(), words);
    QTest::mouseClick(pane.findChild<QPushButton*>(u"prompterSave"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !pane.isEditing() && view->words() == words; }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->markedCount() == 2; }));
    QTest::mouseClick(pane.findChild<QPushButton*>(u"prompterEdit"_s), Qt::LeftButton);
    pane.findChild<QLineEdit*>(u"prompterAvoid"_s)->setText(u"guaranteed， line"_s); // the household's own list
    QTest::mouseClick(pane.findChild<QPushButton*>(u"prompterSave"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->markedCount() == 13; }));
    EXPECT_TRUE(pane.findChild<QLabel*>(u"prompterWarning"_s)->isVisible());

    pane.setFocus();
    const int before = view->speed();
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(&pane, Qt::Key_Up);
    EXPECT_GT(view->speed(), before);
    EXPECT_EQ(view->speed(), PrompterView::fastest);
    pane.toggle();
    EXPECT_TRUE(view->isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->offset() > 0; }));
    const QImage early = view->grab().toImage();
    QTest::keyClick(&pane, Qt::Key_PageDown);
    EXPECT_NE(view->grab().toImage(), early);
    QTest::keyClick(&pane, Qt::Key_Home);
    EXPECT_LT(view->offset(), view->height());
    pane.hide();
    EXPECT_FALSE(view->isRunning()); // nothing moves where nobody looks
}

// The next item goes on air while the host still writes about the one before.
TEST_F(RunPlanPanesTest, WhatIsWrittenGoesToTheItemItWasBegunFor)
{
    const Uid first = variants.front().product;
    const Uid second = secondProduct();
    ASSERT_TRUE(answer(desk->saveScript(second, u"en"_s, u"Words of the ring"_s)).ok());
    PrompterPane pane(*desk, *settings, theme());
    pane.resize(640, 360);
    pane.show();
    pane.setLanguage(u"en"_s);
    pane.setProduct(first, u"Stud"_s, {});
    QTest::mouseClick(pane.findChild<QPushButton*>(u"prompterEdit"_s), Qt::LeftButton);
    auto* editor = pane.findChild<QPlainTextEdit*>(u"prompterEditor"_s);
    editor->setPlainText(u"Words of the stud"_s);

    pane.setProduct(second, u"Ring"_s, {});
    pane.setLanguage(u"es_MX"_s); // and the window speaks another language by now
    EXPECT_EQ(editor->toPlainText(), u"Words of the stud"_s);
    EXPECT_TRUE(pane.findChild<QLabel*>(u"prompterTitle"_s)->text().contains(u"Stud"_s)) << "whose words they are";
    const auto* meanwhile = pane.findChild<QLabel*>(u"prompterMeanwhile"_s);
    EXPECT_TRUE(meanwhile->isVisible() && meanwhile->text().contains(u"Ring"_s)) << "what is on air";
    QTest::mouseClick(pane.findChild<QPushButton*>(u"prompterSave"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !pane.isEditing(); }));
    EXPECT_EQ(script(first, u"en"_s), u"Words of the stud"_s);
    EXPECT_EQ(script(second, u"en"_s), u"Words of the ring"_s) << "nobody's words are lost";
    EXPECT_EQ(script(first, u"es"_s), QString());
    EXPECT_EQ(pane.findChild<QLabel*>(u"prompterTitle"_s)->text(), u"Ring"_s);
}

TEST_F(RunPlanPanesTest, TheHostsLanguageAndSpeedAreKept)
{
    const Uid product = variants.front().product;
    ASSERT_TRUE(answer(desk->saveScript(product, u"zh"_s, u"八毫米白珠"_s)).ok());
    ASSERT_TRUE(answer(desk->saveScript(product, u"en"_s, u"White, eight millimetres"_s)).ok());
    {
        PrompterPane pane(*desk, *settings, theme());
        pane.show();
        pane.setLanguage(u"en_US"_s);
        pane.setProduct(product, u"Stud"_s, {});
        auto* view = pane.findChild<PrompterView*>(u"prompterView"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return view->words().startsWith(u"White"_s); }));
        auto* languages = pane.findChild<QComboBox*>(u"prompterLanguage"_s);
        languages->setCurrentIndex(languages->findData(u"zh"_s));
        Q_EMIT languages->activated(languages->currentIndex());
        ASSERT_TRUE(QTest::qWaitFor([&] { return view->words() == u"八毫米白珠"_s; }));
        QTest::keyClick(&pane, Qt::Key_Up);
        EXPECT_EQ(view->speed(), PrompterView::usual + 5);
    }
    UiSettings again(settings->file());
    PrompterPane pane(*desk, again, theme());
    pane.show();
    pane.setLanguage(u"en_US"_s);
    pane.setProduct(product, u"Stud"_s, {});
    auto* view = pane.findChild<PrompterView*>(u"prompterView"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return view->words() == u"八毫米白珠"_s; }));
    EXPECT_EQ(view->speed(), PrompterView::usual + 5);
}

TEST_F(RunPlanPanesTest, CuesThatWereDueBeforeARestartAreNotToldAgain)
{
    const Instant start = clock.now();
    ASSERT_TRUE(answer(desk->addCue(show, 10 * 60'000, u"drink water"_s)).ok());
    ASSERT_TRUE(answer(desk->addCue(show, 20 * 60'000, u"flash price"_s)).ok());
    ASSERT_TRUE(answer(desk->addCue(show, 40 * 60'000, u"say goodbye"_s)).ok());
    CuePane pane(*desk, theme());
    QSignalSpy due(&pane, &CuePane::due);
    QSignalSpy told(&pane, &PagePart::notice);
    pane.show();
    pane.setNow(start.plusMs(30 * 60'000));
    pane.setShow(show, start); // live already: the program was started anew
    auto* list = pane.findChild<QListWidget*>(u"cueList"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->count() == 3; }));
    pane.setNow(start.plusMs(30 * 60'000 + 1000));
    EXPECT_EQ(due.count(), 0);
    ASSERT_EQ(told.count(), 1) << "one word for all that passed";
    EXPECT_TRUE(told.front().front().toString().contains(u'2'));
    pane.setNow(start.plusMs(40 * 60'000));
    ASSERT_EQ(due.count(), 1);
    EXPECT_EQ(due.front().front().toString(), u"say goodbye"_s);
}

TEST_F(RunPlanPanesTest, ACueForTheStartIsToldWhenTheShowStarts)
{
    ASSERT_TRUE(answer(desk->addCue(show, 0, u"greet"_s)).ok());
    CuePane pane(*desk, theme());
    QSignalSpy due(&pane, &CuePane::due);
    pane.show();
    pane.setNow(clock.now());
    pane.setShow(show, std::nullopt);
    ASSERT_TRUE(QTest::qWaitFor([&] { return pane.findChild<QListWidget*>(u"cueList"_s)->count() == 1; }));
    const Instant start = clock.now();
    pane.setShow(show, start);
    pane.setNow(start.plusMs(1));
    EXPECT_EQ(due.count(), 1);
}

TEST_F(RunPlanPanesTest, CuesAreTypedToldInTimeAndTakenBack)
{
    CuePane pane(*desk, theme());
    QSignalSpy due(&pane, &CuePane::due);
    QSignalSpy told(&pane, &PagePart::notice);
    pane.resize(320, 400);
    pane.show();
    const Instant start = clock.now();
    pane.setShow(show, start);
    pane.setNow(start);
    auto* line = pane.findChild<QLineEdit*>(u"cueLine"_s);
    auto* list = pane.findChild<QListWidget*>(u"cueList"_s);
    QTest::keyClicks(line, u"flash"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(told.count(), 1); // no minutes: said, and the words stay in the field
    EXPECT_EQ(line->text(), u"flash"_s);
    line->clear();
    QTest::keyClicks(line, u"1:35 flash price"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClicks(line, u"10 drink water"_s);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->count() == 2; }));
    EXPECT_TRUE(list->item(0)->text().contains(u"drink water"_s));
    pane.setNow(start.plusMs(9 * 60'000));
    EXPECT_EQ(due.count(), 0);
    pane.setNow(start.plusMs(10 * 60'000));
    pane.setNow(start.plusMs(11 * 60'000));
    ASSERT_EQ(due.count(), 1); // once
    EXPECT_EQ(due.front().front().toString(), u"drink water"_s);

    ASSERT_TRUE(QTest::qWaitForWindowActive(&pane));
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Delete);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->count() == 1 && told.count() == 2; }));
    const auto undo = told.back().at(2).value<std::function<void()>>();
    undo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->count() == 2; }));
}

TEST_F(RunPlanPanesTest, CueLineIsReadStrictly)
{
    EXPECT_EQ(CuePane::parse(u"10 water"_s)->afterMs, 600'000);
    EXPECT_EQ(CuePane::parse(u" 1:20  flash 8 mm"_s)->afterMs, 4'800'000);
    EXPECT_EQ(CuePane::parse(u" 1:20  flash 8 mm"_s)->words, u"flash 8 mm"_s);
    for (const QString& bad : {u"water"_s, u"10"_s, u"1:75 x"_s, u"-5 x"_s, QString()})
        EXPECT_FALSE(CuePane::parse(bad)) << bad.toStdString();
}

TEST_F(RunPlanPanesTest, PreflightSaysWhatToDo)
{
    PreflightPane pane(theme());
    pane.resize(480, 360);
    pane.show();
    pane.setChecks({{PreflightKind::Disk, PreflightState::Good, 80LL << 30, {}},
                    {PreflightKind::Battery, PreflightState::Bad, 15, {}},
                    {PreflightKind::Stock, PreflightState::Look, 1, {u"Mussel"_s}}});
    EXPECT_TRUE(pane.findChild<QLabel*>(u"preflightWords1"_s)->text().contains(u"15"_s));
    EXPECT_TRUE(pane.findChild<QLabel*>(u"preflightWords2"_s)->text().contains(u"Mussel"_s));
    EXPECT_TRUE(pane.findChild<QLabel*>(u"preflightSum"_s)->text().contains(u'2'));
    for (const auto kind : {PreflightKind::Camera, PreflightKind::Sound, PreflightKind::Disk, PreflightKind::Battery,
                            PreflightKind::Clock, PreflightKind::Stock, PreflightKind::Disclosure})
        for (const auto state : {PreflightState::Good, PreflightState::Look, PreflightState::Bad})
            EXPECT_FALSE(PreflightPane::words({kind, state, 5, {u"x"_s}}, QTimeZone::utc()).isEmpty());
    pane.setChecks({{PreflightKind::Disk, PreflightState::Good, 80LL << 30, {}}});
    EXPECT_FALSE(pane.findChild<QLabel*>(u"preflightWords1"_s)->isVisible());
}

TEST_F(RunPlanPanesTest, PreflightClaimsNothingThatNobodyKnows)
{
    const QTimeZone zone("Asia/Shanghai");
    const auto words = [&](const PreflightCheck& check) { return PreflightPane::words(check, zone); };
    EXPECT_TRUE(words(checkSound(true, 0, true)).contains(u"zero"_s));
    EXPECT_TRUE(words(checkSound(true, 60, false)).contains(u"switched off"_s));
    EXPECT_TRUE(words(checkSound(true, 60, true)).contains(u"60"_s));
    EXPECT_TRUE(words(checkSound(false, 60, true)).contains(u"loudspeaker"_s));
    EXPECT_TRUE(words(checkCamera(PictureFrom::StandIn, {})).contains(u"pattern"_s));
    EXPECT_TRUE(words(checkCamera(PictureFrom::StandIn, u"evening.mp4"_s)).contains(u"evening.mp4"_s));
    EXPECT_EQ(words(checkCamera(PictureFrom::Camera, u"Logi"_s)), u"Logi"_s);
    const Instant now{1'800'000'000'000}; // 16:00 in Shanghai
    EXPECT_TRUE(words(checkClock(now, now, {})).contains(Wording::timeText(now, zone)));
    EXPECT_FALSE(words(checkClock(now, now, {})).contains(u"right"_s));
    EXPECT_TRUE(words(checkClock(now, now, {true, {}})).contains(u"time service"_s));
    EXPECT_TRUE(words(checkClock(now, now, {true, {u"My shop"_s}})).contains(u"My shop"_s));
}

} // namespace
} // namespace kaibang
