// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The live window by keys: every pane is reached, panic works from a field too, a show has a name, and what fails says
// why.
#include "attention_pane.h"
#include "console_window.h"
#include "minutes_chart.h"
#include "order_samples.h"
#include "pane.h"
#include "picture_reader.h"
#include "preflight.h"
#include "show_sounds.h"
#include "sound_section.h"
#include "wording.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class LiveWindowTest : public ConsoleWindow
{
protected:
    [[nodiscard]] QWidget* cover() const { return window->findChild<QWidget*>(u"panicCover"_s); }
    void setPin(const QString& pin)
    {
        auto set = household->setPin({}, pin);
        ASSERT_TRUE(waitFor([&] { return set.isFinished() && household->current().hasPin; }));
    }
    void lockPin()
    {
        for (int i = 0; i < 5; ++i) {
            auto tried = household->checkPin(u"0000"_s);
            ASSERT_TRUE(waitFor([&] { return tried.isFinished(); }));
        }
    }
};

TEST_F(LiveWindowTest, F6ReachesEveryPaneAndBringsItForward)
{
    const auto panes = window->findChildren<Pane*>();
    ASSERT_GE(panes.size(), 9);
    page->setFocus();
    QSet<QString> reached;
    for (int step = 0; step < 2 * panes.size() + 8; ++step) {
        key(Qt::Key_F6);
        const QWidget* focus = QApplication::focusWidget();
        ASSERT_TRUE(focus);
        for (const Pane* pane : panes)
            if (pane == focus || pane->isAncestorOf(focus)) {
                EXPECT_FALSE(pane->visibleRegion().isEmpty()) << pane->objectName().toStdString() << " stands behind";
                reached.insert(pane->objectName());
            }
    }
    for (const Pane* pane : panes)
        EXPECT_TRUE(reached.contains(pane->objectName())) << pane->objectName().toStdString();
}

TEST_F(LiveWindowTest, ThePrompterIsReachedByF6AndObeysItsSpeedKeys)
{
    startShow();
    putFirstOnAir();
    const auto* prompter = window->findChild<QWidget*>(u"prompterPane"_s);
    ASSERT_TRUE(prompter);
    for (int step = 0; step < 20 && !prompter->hasFocus(); ++step)
        key(Qt::Key_F6);
    ASSERT_TRUE(prompter->hasFocus());
    const QString before = text(u"prompterSpeed"_s);
    key(Qt::Key_Up);
    EXPECT_NE(text(u"prompterSpeed"_s), before);
    auto ended = runner->end(); // and the plan turns to the list before the next show
    ASSERT_TRUE(waitFor([&] { return ended.isFinished() && !prompter->isVisible(); }));
    EXPECT_FALSE(qobject_cast<QLineEdit*>(QApplication::focusWidget())) << "no field takes the next live key";
}

TEST_F(LiveWindowTest, F12HidesEverythingAlsoWhileAFieldHasTheKeyboard)
{
    startShow();
    putFirstOnAir();
    auto* units = window->findChild<QSpinBox*>(u"saleUnits"_s);
    auto* price = window->findChild<QLineEdit*>(u"salePrice"_s);
    for (QWidget* field : std::initializer_list<QWidget*>{units, price}) {
        field->setFocus();
        const QString typed = price->text();
        key(Qt::Key_F12);
        EXPECT_TRUE(cover()->isVisible()) << field->objectName().toStdString();
        EXPECT_EQ(price->text(), typed);
        key(Qt::Key_F12);
        EXPECT_FALSE(cover()->isVisible());
        EXPECT_TRUE(field->hasFocus() || field->isAncestorOf(QApplication::focusWidget())) << "back to what was typed";
    }
    price->setFocus();
    price->selectAll();
    key(Qt::Key_X);
    EXPECT_FALSE(cover()->isVisible()) << "the control: X is a letter here";
    EXPECT_TRUE(price->text().contains(u'x'));
}

TEST_F(LiveWindowTest, F12ClosesAListThatHangsOpen)
{
    auto* choice = window->findChild<QComboBox*>(u"planPage"_s);
    for (int step = 0; step < 20 && !choice->isVisible(); ++step)
        key(Qt::Key_F6);
    choice->showPopup();
    ASSERT_TRUE(waitFor([] { return QApplication::activePopupWidget(); }));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_F12);
    EXPECT_TRUE(cover()->isVisible());
    EXPECT_FALSE(QApplication::activePopupWidget());
    key(Qt::Key_F12);
    EXPECT_FALSE(cover()->isVisible());
    EXPECT_FALSE(QApplication::activePopupWidget()) << "a list comes back only when it is asked for";
}

TEST_F(LiveWindowTest, AShowIsNamedBeforeAndDuringAndItsNameCanBeTakenBack)
{
    auto* strip = window->findChild<QLabel*>(u"statusTitle"_s);
    QTest::mouseClick(strip, Qt::LeftButton);
    auto* name = window->findChild<QLineEdit*>(u"showName"_s);
    ASSERT_TRUE(waitFor([&] { return name->isVisible() && name->hasFocus(); }));
    QTest::keyClicks(name, u"Evening pearls"_s);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return runner->current().show.title == u"Evening pearls"_s; })) << notice().toStdString();
    EXPECT_EQ(strip->toolTip(), u"Evening pearls"_s);
    startShow();
    QTest::mouseClick(strip, Qt::LeftButton);
    name->selectAll();
    QTest::keyClicks(name, u"Second thoughts"_s);
    key(Qt::Key_Escape);
    EXPECT_EQ(name->text(), u"Evening pearls"_s);
    QTest::mouseClick(strip, Qt::LeftButton);
    QTest::keyClicks(name, u"Night pearls"_s);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return runner->current().show.title == u"Night pearls"_s; }));
    ASSERT_TRUE(waitFor([this] { return notice().contains(u"Night pearls"_s); }));
    QTest::mouseClick(window->findChild<QPushButton*>(u"noticeAction"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return runner->current().show.title == u"Evening pearls"_s; }));
    const Uid show = runner->current().show.uid;
    auto ended = runner->end();
    ASSERT_TRUE(waitFor([&] { return ended.isFinished(); }));
    auto review = runner->review(show);
    ASSERT_TRUE(waitFor([&] { return review.isFinished(); }));
    EXPECT_EQ(review.result().value().title, u"Evening pearls"_s);
    EXPECT_EQ(name->text(), QString()) << "the next show has no name yet";
}

TEST_F(LiveWindowTest, ADiskThatFillsUpIsToldInWords)
{
    auto* ears = page->findChild<ShowSounds*>();
    ASSERT_TRUE(ears);
    QSignalSpy played(sounds.get(), &SoundBoard::played);
    const auto disk = [](PreflightState state, qint64 megabytes) {
        return PreflightCheck{PreflightKind::Disk, state, megabytes * 1024 * 1024, {}};
    };
    ears->hearDisk(disk(PreflightState::Bad, 300));
    EXPECT_EQ(played.count(), 0) << "between shows the list before a show tells it";
    startShow();
    const QString started = notice();
    ears->hearDisk(disk(PreflightState::Look, 4000));
    EXPECT_EQ(notice(), started);
    ears->hearDisk(disk(PreflightState::Look, 1500));
    EXPECT_TRUE(notice().contains(u"1.5"_s)) << notice().toStdString();
    EXPECT_EQ(played.count(), 0) << "early, and quietly";
    ears->hearDisk(disk(PreflightState::Bad, 300));
    EXPECT_TRUE(notice().contains(u"nearly full"_s)) << notice().toStdString();
    EXPECT_EQ(played.count(), 1);
    ears->hearDisk(disk(PreflightState::Bad, 290));
    EXPECT_EQ(played.count(), 1) << "not once a minute";
    QTest::qWait(600); // the same sound does not rattle
    for (int minute = 0; minute < 10; ++minute)
        ears->hearDisk(disk(PreflightState::Bad, 280));
    EXPECT_EQ(played.count(), 2) << "but again while it lasts";
}

TEST_F(LiveWindowTest, ALockedPinSaysForHowLong)
{
    setPin(u"2468"_s);
    startShow();
    putFirstOnAir();
    lockPin();
    auto* price = window->findChild<QLineEdit*>(u"salePrice"_s);
    auto* pin = window->findChild<QLineEdit*>(u"floorPin"_s);
    price->setFocus();
    price->setText(u"1.00"_s);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return pin->isVisible(); })) << notice().toStdString();
    QTest::keyClicks(pin, u"2468"_s); // the right one
    QTest::keyClick(pin, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return notice().contains(u"Nothing is sold"_s) && notice().contains(u'5'); }))
        << notice().toStdString();
    EXPECT_FALSE(notice().contains(u"not right"_s)) << notice().toStdString();
    key(Qt::Key_F);
    auto* flash = window->findChild<QLineEdit*>(u"flashPrice"_s);
    ASSERT_TRUE(waitFor([&] { return flash->isVisible(); }));
    flash->setText(u"0.50"_s);
    QTest::keyClick(flash, Qt::Key_Return);
    auto* flashPin = window->findChild<QLineEdit*>(u"flashPin"_s);
    ASSERT_TRUE(waitFor([&] { return flashPin->isVisible(); }));
    QTest::keyClicks(flashPin, u"2468"_s);
    QTest::keyClick(flashPin, Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return notice().contains(u"usual price stays"_s) && notice().contains(u'5'); }))
        << notice().toStdString();
}

TEST_F(LiveWindowTest, WordsThatNameAKeyNameTheTaughtOne)
{
    const auto menuText = [this] {
        for (const QAction* action : page->layoutMenu()->actions())
            if (action->objectName() == "glanceMode"_L1)
                return action->text();
        return QString();
    };
    const auto empty = [this] {
        for (const QLabel* label : window->findChild<QWidget*>(u"tickerPane"_s)->findChildren<QLabel*>())
            if (label->text().contains(u"No orders yet"_s))
                return label->text();
        return QString();
    };
    EXPECT_TRUE(menuText().endsWith(u"\tF11"_s));
    EXPECT_TRUE(empty().contains(u"Enter"_s));
    keys->teach(LiveAction::Glance, QKeySequence(Qt::Key_F16));
    keys->teach(LiveAction::Sell, QKeySequence(Qt::Key_F17));
    EXPECT_TRUE(menuText().endsWith(u"\tF16"_s)) << menuText().toStdString();
    EXPECT_TRUE(empty().contains(u"F17"_s)) << empty().toStdString();
    EXPECT_FALSE(empty().contains(u"Enter"_s));
    keys->teach(LiveAction::Glance, {});
    EXPECT_FALSE(menuText().contains(u'\t'));
}

TEST_F(LiveWindowTest, APieceWithoutItsPictureSaysSo)
{
    startShow();
    // The pictures' folder cannot be made: a file has its name.
    QFile inTheWay(folder.filePath(u"pictures"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    page->setFocus();
    key(Qt::Key_N);
    EXPECT_TRUE(waitFor([this] { return notice().contains(u"without a picture"_s); })) << notice().toStdString();
    EXPECT_TRUE(notice().contains(u"Stock page"_s)) << "the next step";
}

TEST_F(LiveWindowTest, APictureOnAirIsReadOnceAndNotByTheWindow)
{
    QImage large(3000, 2000, QImage::Format_RGB32);
    large.fill(Qt::darkCyan);
    const QString path = folder.filePath(u"large.png"_s);
    ASSERT_TRUE(large.save(path));
    PictureReader reader({720, 720});
    QSignalSpy ready(&reader, &PictureReader::ready);
    EXPECT_TRUE(reader.picture(path).isNull()) << "it is read elsewhere";
    ASSERT_TRUE(waitFor([&] { return ready.count() == 1; }));
    const QImage first = reader.picture(path);
    EXPECT_EQ(first.size(), QSize(720, 480));
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_EQ(reader.picture(path).cacheKey(), first.cacheKey()) << "not once more for every change of the model";
    QTest::qWait(50);
    EXPECT_EQ(ready.count(), 1);
    EXPECT_TRUE(reader.picture({}).isNull());
}

TEST(SpokenParts, AVolumeHasANameAndAChartItsValues)
{
    QTemporaryDir folder;
    UiSettings settings(folder.filePath(u"ui.conf"_s));
    SoundBoard board(settings);
    Speaker speaker;
    SoundSection section(settings, board, speaker, testTheme());
    section.show();
    EXPECT_EQ(section.findChild<QSlider*>(u"soundVolume"_s)->accessibleName(), u"Volume"_s);

    MinutesChart chart(testTheme());
    ShowReview review;
    const Instant start{1'800'000'000'000}; // a whole quarter of an hour
    review.startedAt = start;
    review.endedAt = start.plusMs(40 * 60'000);
    review.minutes = {{start, 3}, {start.plusMs(60'000), 12}, {start.plusMs(16 * 60'000), 4}};
    review.marks = {{start, start.plusMs(5 * 60'000), u"Stud"_s}};
    const QTimeZone zone("Asia/Shanghai");
    chart.setReview(review, zone);
    const QString words = chart.accessibleDescription();
    const auto clock = [&](qint64 minutes) {
        return Wording::timeText(start.plusMs(minutes * 60'000), zone, Wording::TimeForm::TimeOnly);
    };
    EXPECT_TRUE(words.contains(u"12 at "_s + clock(1))) << words.toStdString();
    EXPECT_TRUE(words.contains(u"From %1: 15 orders"_s.arg(clock(0)))) << words.toStdString();
    EXPECT_TRUE(words.contains(u"From %1: 4 orders"_s.arg(clock(15)))) << words.toStdString();
    EXPECT_TRUE(words.contains(u"Stud"_s));
    chart.setReview({}, zone);
    EXPECT_TRUE(chart.accessibleDescription().contains(u"No orders"_s));
}

} // namespace
} // namespace kaibang
