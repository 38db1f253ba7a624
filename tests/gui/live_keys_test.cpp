// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys and pedals: what they do, how they are taught, and what a bouncing contact must not do; the sounds beside them.
#include "key_chip.h"
#include "keys_section.h"
#include "live_keys.h"
#include "sound_board.h"
#include "theme.h"
#include "ui_settings.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class LiveKeysTest : public testing::Test
{
protected:
    void SetUp() override
    {
        window.setLayout(new QVBoxLayout);
        window.layout()->addWidget(field);
        window.layout()->addWidget(press);
        window.setFocusPolicy(Qt::StrongFocus);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        window.setFocus();
    }

    QTemporaryDir folder;
    UiSettings settings{folder.filePath(u"ui.conf"_s)};
    KeyMap map{settings};
    QWidget window;
    QLineEdit* field = new QLineEdit;
    QPushButton* press = new QPushButton(u"press"_s);
};

TEST_F(LiveKeysTest, EveryDefaultKeyHasOneActionAndCanBeRead)
{
    QSet<QString> seen;
    for (const LiveAction action : KeyMap::actions()) {
        ASSERT_FALSE(KeyMap::defaultKeys(action).isEmpty()) << KeyMap::nameOf(action).toStdString();
        for (const QKeySequence& key : KeyMap::defaultKeys(action)) {
            ASSERT_EQ(key.count(), 1) << KeyMap::nameOf(action).toStdString();
            EXPECT_TRUE(KeyMap::isTeachable(key)) << key.toString().toStdString();
            EXPECT_FALSE(seen.contains(key.toString())) << key.toString().toStdString();
            seen.insert(key.toString());
        }
        EXPECT_FALSE(KeysSection::words(action).isEmpty());
    }
    EXPECT_EQ(map.actionOf(QKeySequence(Qt::Key_Plus)), LiveAction::StockUp);
    EXPECT_EQ(map.actionOf(QKeySequence(Qt::Key_Minus)), LiveAction::StockDown);
}

TEST_F(LiveKeysTest, ATaughtPedalWorksSurvivesARestartAndLeavesItsOldAction)
{
    int next = 0;
    int park = 0;
    LiveKeys keys(map, &window);
    keys.bind(LiveAction::Next, [&] { ++next; });
    keys.bind(LiveAction::Park, [&] { ++park; });
    QTest::keyClick(&window, Qt::Key_Space);
    EXPECT_EQ(next, 1);

    EXPECT_EQ(map.teach(LiveAction::Next, QKeySequence(Qt::Key_F13)), std::nullopt);
    QTest::qWait(150); // longer than a contact bounces
    QTest::keyClick(&window, Qt::Key_F13);
    QTest::keyClick(&window, Qt::Key_Space);
    EXPECT_EQ(next, 2);

    EXPECT_EQ(map.teach(LiveAction::Park, QKeySequence(Qt::Key_F13)), LiveAction::Next);
    QTest::keyClick(&window, Qt::Key_F13);
    EXPECT_EQ(park, 1);
    EXPECT_EQ(next, 2);
    EXPECT_TRUE(map.keys(LiveAction::Next).isEmpty());

    ASSERT_TRUE(settings.sync());
    UiSettings again(settings.file());
    EXPECT_EQ(KeyMap(again).keyText(LiveAction::Park), QKeySequence(Qt::Key_F13).toString());
    map.reset(LiveAction::Next);
    EXPECT_EQ(map.keys(LiveAction::Next), KeyMap::defaultKeys(LiveAction::Next));
    EXPECT_EQ(map.keys(LiveAction::Park), QList{QKeySequence(Qt::Key_F13)});
}

TEST_F(LiveKeysTest, BouncesAndHeldKeysCountOnceButMeantStrokesAllCount)
{
    int next = 0;
    int up = 0;
    LiveKeys keys(map, &window);
    keys.bind(LiveAction::Next, [&] { ++next; });
    keys.bind(
        LiveAction::StockUp, [&] { ++up; }, LiveKeys::Bounce::Meant);
    for (int pulse = 0; pulse < 3; ++pulse) {
        QTest::keyClick(&window, Qt::Key_Space);
        QTest::keyClick(&window, Qt::Key_Plus);
    }
    EXPECT_EQ(next, 1);
    EXPECT_EQ(up, 3);
}

TEST_F(LiveKeysTest, TextFieldsAndButtonsKeepTheirKeys)
{
    int next = 0;
    int park = 0;
    LiveKeys keys(map, &window);
    keys.bind(LiveAction::Next, [&] { ++next; });
    keys.bind(LiveAction::Park, [&] { ++park; });
    field->setFocus();
    QTest::keyClicks(field, u"p p"_s);
    EXPECT_EQ(field->text(), u"p p"_s);
    EXPECT_EQ(next + park, 0);

    QSignalSpy clicked(press, &QPushButton::clicked);
    press->setFocus();
    QTest::keyClick(press, Qt::Key_Space);
    EXPECT_EQ(clicked.count(), 1);
    EXPECT_EQ(next, 0);
    QTest::keyClick(press, Qt::Key_P);
    EXPECT_EQ(park, 1);
}

TEST_F(LiveKeysTest, TheSetupSectionCatchesAKeyWithoutRunningIt)
{
    static Theme theme(*qApp);
    int next = 0;
    auto* section = new KeysSection(map, theme);
    window.layout()->addWidget(section);
    section->show();
    LiveKeys keys(map, &window);
    keys.bind(LiveAction::Next, [&] { ++next; });
    QSignalSpy told(section, &PagePart::notice);
    auto* chip = section->findChild<KeyChip*>(u"key_park"_s);
    ASSERT_TRUE(chip);
    QTest::mouseClick(chip, Qt::LeftButton);
    EXPECT_TRUE(chip->isWaiting());
    QTest::keyClick(chip, Qt::Key_Space);
    EXPECT_EQ(next, 0);
    EXPECT_EQ(map.actionOf(QKeySequence(Qt::Key_Space)), LiveAction::Park);
    ASSERT_EQ(told.count(), 1);
    const auto undo = told.front().at(2).value<std::function<void()>>();
    ASSERT_TRUE(undo);
    undo();
    EXPECT_EQ(map.actionOf(QKeySequence(Qt::Key_Space)), LiveAction::Next);
    EXPECT_EQ(map.actionOf(QKeySequence(Qt::Key_P)), LiveAction::Park);
    auto* sell = section->findChild<KeyChip*>(u"key_sell"_s); // has two keys: both come back
    QTest::mouseClick(sell, Qt::LeftButton);
    QTest::keyClick(sell, Qt::Key_F14);
    EXPECT_EQ(map.keys(LiveAction::Sell).size(), 1);
    told.back().at(2).value<std::function<void()>>()();
    EXPECT_EQ(map.keys(LiveAction::Sell), KeyMap::defaultKeys(LiveAction::Sell));

    QTest::mouseClick(chip, Qt::LeftButton);
    QTest::keyClick(chip, Qt::Key_Escape);
    EXPECT_FALSE(chip->isWaiting());
    QTest::mouseClick(chip, Qt::LeftButton);
    QTest::keyClick(chip, Qt::Key_7); // a digit is for quantities
    EXPECT_EQ(map.actionOf(QKeySequence(Qt::Key_7)), std::nullopt);
    EXPECT_EQ(map.actionOf(QKeySequence(Qt::Key_P)), LiveAction::Park);
}

// Two enabled shortcuts on one key are both dead: what the window has for itself is not taught, and says why.
TEST_F(LiveKeysTest, AKeyWithAFixedMeaningIsRefusedWithTheReason)
{
    for (const char* fixed :
         {"0",        "7",          "*",          ".",          ",",          "Esc",          "Tab",    "F6",
          "Shift+F6", "Ctrl+1",     "Ctrl+2",     "Ctrl+3",     "Ctrl+4",     "Ctrl+5",       "Alt+1",  "Alt+Left",
          "Ctrl+K",   "Ctrl+Alt+1", "Ctrl+Alt+2", "Ctrl+Alt+3", "Ctrl+Alt+L", "Ctrl+Shift+R", "Ctrl+Z", "Ctrl+S",
          "F12"})
        EXPECT_FALSE(KeyMap::isTeachable(QKeySequence(QLatin1String(fixed), QKeySequence::PortableText))) << fixed;
    for (const char* free : {"F13", "F24", "Q", "Shift+Q", "Ctrl+Q", "Ctrl+Alt+Q", "/", "Pause", "Media Play"})
        EXPECT_TRUE(KeyMap::isTeachable(QKeySequence(QLatin1String(free), QKeySequence::PortableText))) << free;

    static Theme theme(*qApp);
    auto* section = new KeysSection(map, theme);
    window.layout()->addWidget(section);
    section->show();
    QSignalSpy told(section, &PagePart::notice);
    auto* chip = section->findChild<KeyChip*>(u"key_park"_s);
    for (const auto& [code, reason] : {std::pair{Qt::Key_Period, u"numbers"_s}, {Qt::Key_F12, u"hides everything"_s}}) {
        QTest::mouseClick(chip, Qt::LeftButton);
        QTest::keyClick(chip, code);
        EXPECT_TRUE(told.back().front().toString().contains(reason)) << told.back().front().toString().toStdString();
    }
    EXPECT_EQ(map.actionOf(QKeySequence(Qt::Key_P)), LiveAction::Park);

    settings.setKeysOf(KeyMap::nameOf(LiveAction::Next), u". F13"_s); // taught while that was possible
    EXPECT_EQ(map.keys(LiveAction::Next), QList{QKeySequence(Qt::Key_F13)});
    settings.setKeysOf(KeyMap::nameOf(LiveAction::Next), u"."_s);
    EXPECT_EQ(map.keys(LiveAction::Next), KeyMap::defaultKeys(LiveAction::Next)) << "no action is left without a key";
}

// A later version comes with an action that begins with a key somebody has taught to another one before.
TEST_F(LiveKeysTest, ATaughtKeyIsNotTakenAwayByADefault)
{
    settings.setKeysOf(KeyMap::nameOf(LiveAction::Next), u"F9"_s);
    EXPECT_EQ(map.keys(LiveAction::Next), QList<QKeySequence>{QKeySequence(Qt::Key_F9)});
    EXPECT_TRUE(map.keys(LiveAction::PictureScreen).isEmpty());
    EXPECT_FALSE(map.keys(LiveAction::EditOverlay).isEmpty());
}

TEST_F(LiveKeysTest, AFileThatWasEditedGivesAKeyToOneActionOnly)
{
    settings.setKeysOf(u"park"_s, u"F13 F13"_s);
    settings.setKeysOf(u"flash"_s, u"F13 Space"_s);
    settings.setKeysOf(u"mark"_s, u"Esc"_s); // nothing that can be taught: the default, if it is left
    settings.setKeysOf(u"record"_s, u"M"_s);
    EXPECT_EQ(map.keys(LiveAction::Park), QList{QKeySequence(Qt::Key_F13)});
    EXPECT_EQ(map.keys(LiveAction::Flash), QList{QKeySequence(Qt::Key_Space)});
    EXPECT_TRUE(map.keys(LiveAction::Next).isEmpty());
    EXPECT_TRUE(map.keys(LiveAction::Mark).isEmpty());
    EXPECT_EQ(map.actionOf(QKeySequence(Qt::Key_M)), LiveAction::Record);
    QSet<QString> seen;
    for (const LiveAction action : KeyMap::actions()) {
        for (const QKeySequence& key : map.keys(action)) {
            EXPECT_FALSE(seen.contains(key.toString())) << key.toString().toStdString();
            seen.insert(key.toString());
        }
    }
}

TEST_F(LiveKeysTest, SoundsAreThereObeyTheSettingsAndDoNotRattle)
{
    for (const Sound sound : SoundBoard::sounds()) {
        QFile file(u":/sounds/%1.wav"_s.arg(SoundBoard::nameOf(sound)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        EXPECT_EQ(file.read(4), QByteArray("RIFF"));
    }
    SoundBoard board(settings);
    QSignalSpy played(&board, &SoundBoard::played);
    for (int order = 0; order < 20; ++order)
        board.play(Sound::Paid);
    EXPECT_EQ(played.count(), 1);
    board.play(Sound::FeedSilent); // another sound is not held back by it
    EXPECT_EQ(played.count(), 2);
    settings.setSoundOn(SoundBoard::nameOf(Sound::LowStock), false);
    board.play(Sound::LowStock);
    EXPECT_EQ(played.count(), 2);
    settings.setSoundVolume(0);
    board.play(Sound::DiskLow);
    EXPECT_EQ(played.count(), 2);
}

} // namespace
} // namespace kaibang
