// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prompter, cues and the list before a show, on a real ledger.
#include "cue_pane.h"
#include "desk_fixture.h"
#include "preflight_pane.h"
#include "prompter_pane.h"
#include "prompter_view.h"
#include "run_plan_desk.h"
#include "show_store.h"
#include "theme.h"

#include <QApplication>
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
        const auto current = store->run([](Ledger& ledger) { return ShowStore(ledger).currentOrNew(); }).result();
        ASSERT_TRUE(current.ok());
        show = current.value().uid;
    }
    void TearDown() override
    {
        desk.reset();
        DeskFixture::TearDown();
    }

    std::unique_ptr<RunPlanDesk> desk;
    Uid show;
};

TEST_F(RunPlanPanesTest, PrompterKeepsWordsMarksThemAndRuns)
{
    PrompterPane pane(*desk, theme());
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
    pane.setProduct(Uid::create(clock.now()), u"Another"_s, u"Other words"_s); // the next item goes on air meanwhile
    EXPECT_EQ(editor->toPlainText(), words);
    pane.setProduct(variants.front().product, u"Stud"_s, u"From the product"_s);
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
            EXPECT_FALSE(PreflightPane::words({kind, state, 5, {u"x"_s}}).isEmpty());
    pane.setChecks({{PreflightKind::Disk, PreflightState::Good, 80LL << 30, {}}});
    EXPECT_FALSE(pane.findChild<QLabel*>(u"preflightWords1"_s)->isVisible());
}

} // namespace
} // namespace kaibang
