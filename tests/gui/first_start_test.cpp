// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first start in the main window: five screens, each of which can be skipped, and what follows them.
#include "camera_list.h"
#include "console_window.h"
#include "first_run.h"
#include "first_start.h"
#include "preview_widget.h"

#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class FirstStartTest : public ConsoleWindow
{
protected:
    void SetUp() override
    {
        ConsoleWindow::SetUp();
        first = new FirstStart({*household, *settings, cameras, *compositor, *sounds, testTheme()});
        openFirstStart(*window, first, *settings,
                       {[this] { ++filled; },
                        [this](const QStringList& arguments) {
                            started.append(arguments);
                            return canStart;
                        }});
        screens = first->findChild<QStackedWidget*>();
        ASSERT_TRUE(waitFor([this] { return first->isVisible(); }));
    }
    [[nodiscard]] QPushButton* button(const QString& name) const { return first->findChild<QPushButton*>(name); }
    void click(const QString& name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void goToScreen(int screen) const
    {
        while (screens->currentIndex() < screen)
            click(u"firstStartSkip"_s);
    }

    CameraList cameras;
    FirstStart* first = nullptr;
    QStackedWidget* screens = nullptr;
    int filled = 0;
    QList<QStringList> started;
    bool canStart = true;
};

TEST_F(FirstStartTest, ItIsAPageOfTheWindow)
{
    EXPECT_EQ(first->window(), window.get());
    EXPECT_FALSE(page->isVisible());
    EXPECT_FALSE(window->findChild<QWidget*>(u"navRail"_s)->isVisible()) << "one thing at a time";
    key(Qt::Key_2, Qt::ControlModifier);
    key(Qt::Key_F11);
    EXPECT_TRUE(first->isVisible()) << "no key leaves it by mistake";
    shot(u"first_start"_s);
}

TEST_F(FirstStartTest, EachOfTheFiveScreensCanBeSkipped)
{
    ASSERT_EQ(screens->count(), 5);
    for (int screen = 0; screen < 5; ++screen) {
        ASSERT_EQ(screens->currentIndex(), screen);
        ASSERT_TRUE(button(u"firstStartSkip"_s)->isVisible()) << screen;
        click(u"firstStartSkip"_s);
    }
    EXPECT_TRUE(page->isVisible());
    EXPECT_EQ(filled, 0) << "skipping answers with nothing";
    EXPECT_TRUE(started.isEmpty());
    EXPECT_TRUE(settings->firstStartDone());
}

TEST_F(FirstStartTest, ARehearsalIsAProgramOfItsOwn)
{
    settings->setLanguage(u"es_MX"_s);
    goToScreen(3);
    first->findChild<QRadioButton*>(u"sampleStock"_s)->click();
    click(u"firstStartNext"_s);
    first->findChild<QRadioButton*>(u"startRehearsal"_s)->click();
    click(u"firstStartNext"_s);
    EXPECT_EQ(started, (QList<QStringList>{{u"--demo"_s, u"--lang"_s, u"es_MX"_s}}));
    EXPECT_EQ(filled, 1);
    EXPECT_TRUE(page->isVisible());
    EXPECT_TRUE(notice().isEmpty());
}

TEST_F(FirstStartTest, ARehearsalThatCannotStartSaysSo)
{
    canStart = false;
    goToScreen(4);
    first->findChild<QRadioButton*>(u"startRehearsal"_s)->click();
    click(u"firstStartNext"_s);
    EXPECT_TRUE(notice().contains(u"rehearsal"_s));
}

TEST_F(FirstStartTest, ImportLeadsToTheStockPage)
{
    goToScreen(3);
    first->findChild<QRadioButton*>(u"importStock"_s)->click();
    click(u"firstStartNext"_s);
    click(u"firstStartSkip"_s);
    EXPECT_EQ(filled, 0);
    EXPECT_TRUE(settings->firstStartDone());
    EXPECT_TRUE(started.isEmpty());
}

TEST_F(FirstStartTest, TheCameraIsSeenAndTheSoundIsAskedAbout)
{
    goToScreen(2);
    auto* picture = first->findChild<PreviewWidget*>(u"firstStartPicture"_s);
    ASSERT_TRUE(picture);
    ASSERT_TRUE(picture->isVisible());
    EXPECT_TRUE(waitFor([&] { return picture->painted() > 2; })) << "the picture moves";
    QSignalSpy played(sounds.get(), &SoundBoard::played);
    auto* words = first->findChild<QLabel*>(u"soundCheckWords"_s);
    EXPECT_FALSE(button(u"soundCheckHeard"_s)->isVisible()) << "nobody is asked before there was a sound";
    click(u"soundCheckPlay"_s);
    EXPECT_EQ(played.count(), 1);
    shot(u"first_start_sound"_s);
    settings->setSoundVolume(10);
    const QString asked = words->text();
    click(u"soundCheckNothing"_s);
    EXPECT_EQ(settings->soundVolume(), 100);
    EXPECT_NE(words->text(), asked);
    EXPECT_TRUE(words->text().contains(u"again"_s)) << "the next step: " << words->text().toStdString();
    click(u"soundCheckPlay"_s);
    EXPECT_EQ(played.count(), 2);
    click(u"soundCheckHeard"_s);
    EXPECT_TRUE(words->text().contains(u"Good"_s));
    EXPECT_FALSE(button(u"soundCheckHeard"_s)->isVisible());
    EXPECT_TRUE(first->isVisible()) << "nothing was answered but this";
}

} // namespace
} // namespace kaibang
