// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Setup: what a person sets there is what the household, the computer and the next start have.
#include "clipped_words.h"
#include "journal_replay.h"
#include "setup_fixture.h"
#include "spoken_language.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QTimeEdit>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class SetupPageTest : public SetupFixture
{};

TEST_F(SetupPageTest, TheHouseholdIsSavedAndWrongEntriesAreTold)
{
    open(SetupPage::Section::Household);
    type("householdName", u""_s);
    press("saveHouseholdButton");
    EXPECT_TRUE(find<QLabel>("householdProblem")->isVisible());
    type("householdName", u"Casa Perla"_s);
    find<QComboBox>("householdZone")->setCurrentText(u"Mars/Olympus"_s);
    press("saveHouseholdButton");
    EXPECT_TRUE(words("householdProblem").contains(u"zone"_s));
    find<QComboBox>("householdZone")->setCurrentText(u"America/Mexico_City"_s);
    find<QComboBox>("householdCurrency")->setCurrentText(u"pesos"_s);
    press("saveHouseholdButton");
    EXPECT_TRUE(words("householdProblem").contains(u"three letters"_s));
    find<QComboBox>("householdCurrency")->setCurrentText(u"mxn"_s);
    find<QTimeEdit>("householdDayStart")->setTime(QTime(5, 30));
    press("saveHouseholdButton");
    ASSERT_TRUE(hears(u"was saved"_s));
    const HouseholdSettings now = answer(household->load()).value();
    EXPECT_EQ(now.name, u"Casa Perla"_s);
    EXPECT_EQ(now.zone, u"America/Mexico_City"_s);
    EXPECT_EQ(now.currency, u"MXN"_s);
    EXPECT_EQ(now.dayStartMinute, 330);
}

// By keys alone a section is gone through as it is read, and everything in it has a name.
TEST_F(SetupPageTest, TabGoesThroughASectionAsItIsRead)
{
    const QList<std::pair<SetupPage::Section, QStringList>> sections{
        {SetupPage::Section::Claims,
         {u"claimHold"_s, u"claimHoldUnit"_s, u"claimGrace"_s, u"claimEach"_s, u"claimTakesSure"_s, u"claimRulesSave"_s,
          u"claimPhrase"_s, u"claimWordKind"_s, u"claimWordList"_s, u"claimWordsSave"_s}},
        {SetupPage::Section::Intake,
         {u"intakeOn"_s, u"intakePort"_s, u"intakeSecret"_s, u"makeSecretButton"_s, u"dropFolder"_s,
          u"browseDropFolder"_s, u"watchFolder"_s}}};
    for (const auto& [section, names] : sections) {
        open(section);
        auto* first = page->findChild<QWidget*>(names.constFirst());
        ASSERT_TRUE(waitFor([first] {
            first->setFocus();
            return QApplication::focusWidget() == first;
        }));
        QStringList passed;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QWidget* now = QApplication::focusWidget();
            ASSERT_TRUE(now);
            passed.append(now->objectName());
            const auto* button = qobject_cast<const QAbstractButton*>(now);
            EXPECT_FALSE(now->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
                << now->objectName().toStdString();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        EXPECT_EQ(passed, names) << passed.join(u' ').toStdString();
    }
    // And nothing has fallen out of the round on the way.
    QSet<const QWidget*> round;
    for (const QWidget* each = page.get(); !round.contains(each); each = each->nextInFocusChain())
        round.insert(each);
    for (const QWidget* each : page->findChildren<QWidget*>())
        EXPECT_TRUE(round.contains(each) || each->window() != page.get() || !(each->focusPolicy() & Qt::TabFocus))
            << each->metaObject()->className() << each->objectName().toStdString();
}

TEST_F(SetupPageTest, TheCurrencyStaysOnceThereAreOrders)
{
    takeIn({samples::event(u"A"_s, Payment::Paid, 0)});
    open(SetupPage::Section::Household);
    find<QComboBox>("householdCurrency")->setCurrentText(u"USD"_s);
    press("saveHouseholdButton");
    ASSERT_TRUE(waitFor([this] { return !said.isEmpty(); }));
    EXPECT_EQ(answer(household->load()).value().currency, u"CNY"_s);
}

TEST_F(SetupPageTest, TheLanguageChangesWhileThePageIsOpen)
{
    open(SetupPage::Section::Look);
    QObject::connect(setup(), &SetupPage::languageChosen, setup(), [this](const QString& language) {
        QCoreApplication::removeTranslator(&texts);
        ASSERT_TRUE(texts.load(u"kaibang_"_s + language.left(2), QStringLiteral(KAIBANG_TEXTS)));
        QCoreApplication::installTranslator(&texts);
    });
    auto* box = find<QComboBox>("languageChoice");
    EXPECT_EQ(box->itemText(2), u"Español"_s) << "each language is named in itself";
    pick(box, box->findData(u"es_MX"_s));
    EXPECT_TRUE(waitFor([this] { return cell("setupSections", 0, 0) == u"Hogar"_s; }))
        << cell("setupSections", 0, 0).toStdString();
    EXPECT_EQ(settings->language(), u"es_MX"_s);
    pick(box, box->findData(u"zh_CN"_s));
    EXPECT_TRUE(waitFor([this] { return cell("setupSections", 0, 0) == u"农户"_s; }))
        << cell("setupSections", 0, 0).toStdString();
    EXPECT_EQ(box->currentData().toString(), u"zh_CN"_s);
    shot(u"setup-zh"_s);
}

TEST_F(SetupPageTest, TextSizeAndColoursShowAtOnceAndAreKept)
{
    open(SetupPage::Section::Look);
    const int before = page->font().pixelSize();
    pick(find<QComboBox>("textSizeChoice"), 4);
    EXPECT_EQ(testTheme().font(TextRole::Base).pixelSize(), 18);
    EXPECT_NE(page->font().pixelSize(), before);
    pick(find<QComboBox>("themeChoice"), 2);
    EXPECT_TRUE(testTheme().isDark());
    EXPECT_EQ(UiSettings(settings->file()).textSizeSteps(), 4);
    EXPECT_EQ(UiSettings(settings->file()).themeMode(), ThemeMode::Dark);
    pick(find<QComboBox>("textSizeChoice"), 0);
    pick(find<QComboBox>("themeChoice"), 1);
    EXPECT_FALSE(testTheme().isDark());
}

TEST_F(SetupPageTest, WaysInAreSavedAndASecretIsShownOnce)
{
    open(SetupPage::Section::Intake);
    type("intakePort", u"80"_s);
    press("saveIntakeButton");
    EXPECT_TRUE(find<QLabel>("intakeProblem")->isVisible()) << "a port of the system is not ours";
    type("intakePort", u"18765"_s);
    find<QCheckBox>("intakeOn")->setChecked(true);
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"drop"_s) && QDir(folder.path()).mkdir(u"watch"_s));
    type("dropFolder", folder.filePath(u"drop"_s));
    type("watchFolder", folder.filePath(u"watch"_s));
    press("saveIntakeButton");
    ASSERT_TRUE(hears(u"saved"_s));
    const HouseholdSettings now = answer(household->load()).value();
    EXPECT_TRUE(now.intakeOn);
    EXPECT_EQ(now.intakePort, 18765);
    EXPECT_EQ(now.dropFolder, folder.filePath(u"drop"_s));
    EXPECT_EQ(now.watchFolder, folder.filePath(u"watch"_s));
    QByteArray made;
    QObject::connect(setup(), &SetupPage::intakeSecretMade, setup(), [&](const QByteArray& secret) { made = secret; });
    EXPECT_FALSE(find<QPushButton>("copySecretButton")->isEnabled());
    press("makeSecretButton");
    ASSERT_TRUE(waitFor([&] { return !made.isEmpty(); })) << "once the trail has its line";
    EXPECT_TRUE(made.startsWith("whsec_"));
    press("copySecretButton");
    EXPECT_EQ(QGuiApplication::clipboard()->text().toLatin1(), made);
    open(SetupPage::Section::Household);
    open(SetupPage::Section::Intake);
    EXPECT_TRUE(find<QLineEdit>("intakeSecret")->text().isEmpty()) << "it is shown once";
}

TEST_F(SetupPageTest, TheChoiceOfPictureIsKept)
{
    open(SetupPage::Section::Camera);
    int chosen = 0;
    QObject::connect(setup(), &SetupPage::sourceChosen, setup(), [&] { ++chosen; });
    pick(find<QComboBox>("sourceKindChoice"), 1);
    EXPECT_EQ(chosen, 1);
    EXPECT_EQ(UiSettings(settings->file()).sourceKind(), UiSettings::SourceKind::Pattern);
    EXPECT_FALSE(find<QComboBox>("cameraChoice")->isVisible());
    pick(find<QComboBox>("sourceKindChoice"), 2);
    EXPECT_TRUE(find<QPushButton>("clipChooseButton")->isVisible());
}

TEST_F(SetupPageTest, ABackupIsMadeAndRestoringIsConfirmed)
{
    open(SetupPage::Section::Backups);
    press("backUpNowButton");
    ASSERT_TRUE(hears(u"Backed up and checked"_s)) << said.toStdString();
    ASSERT_TRUE(waitFor([this] { return rows("backupsView") == 1; }));
    takeIn({samples::event(u"NEWER"_s, Payment::Paid, 0)});
    QString wanted;
    NewerOrders newer = NewerOrders::LeaveOut;
    QObject::connect(setup(), &SetupPage::restoreRequested, setup(), [&](const QString& path, NewerOrders make) {
        wanted = path;
        newer = make;
    });
    press("restoreButton");
    EXPECT_TRUE(wanted.isEmpty()) << "it cannot be undone by a key: it is asked";
    EXPECT_TRUE(words("restoreExplain").contains(u"kept beside it"_s));
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("restoreConfirm")->isEnabled(); })) << "once it is compared";
    EXPECT_TRUE(
        words("restoreFigures").contains(u"1 order(s) are newer than the backup. The journal makes up all of them."_s))
        << words("restoreFigures").toStdString();
    EXPECT_TRUE(words("restoreFigures").contains(u"59.00"_s));
    EXPECT_TRUE(find<QCheckBox>("restoreMakeUp")->isVisible() && find<QCheckBox>("restoreMakeUp")->isChecked());
    shot(u"setup-restore"_s);
    press("restoreCancel");
    EXPECT_FALSE(find<QPushButton>("restoreConfirm")->isVisible());
    press("restoreButton");
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("restoreConfirm")->isEnabled(); }));
    press("restoreConfirm");
    ASSERT_FALSE(wanted.isEmpty());
    EXPECT_EQ(newer, NewerOrders::MakeUp);
    // What the program does with that: the ledger is closed, put back, and opened again.
    takeIn({samples::event(u"LATER"_s, Payment::Paid, 0)});
    const QString copy = folder.filePath(u"other.kaibang"_s);
    ASSERT_TRUE(answer(backups->backUpTo(copy)).ok());
    const auto restored = BackupKeeper::restore(wanted, copy, clock);
    ASSERT_TRUE(restored.ok()) << restored.error().detail.toStdString();
    const auto opened = Ledger::openReadOnly(copy, clock);
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(OrderQuery(*opened.value()).counts().value().orders, 0);
    EXPECT_TRUE(QFile::exists(restored.value())) << "the ledger of before is beside it";
}

TEST_F(SetupPageTest, WhatARestoreHasMadeUpIsToldUntilItWasRead)
{
    open(SetupPage::Section::Backups);
    EXPECT_FALSE(find<QLabel>("replayText")->isVisible());
    ReplayReport report;
    report.at = clock.now();
    report.orders = 17;
    report.lookAtCount = 2;
    report.lookAt = {u"shop:A1"_s, u"claim:A2"_s};
    ASSERT_TRUE(answer(store->run([report](Ledger& ledger) {
                    return ledger.setSetting(lastReplayKey, QString::fromUtf8(toJson(report)));
                })).ok());
    open(SetupPage::Section::Household);
    open(SetupPage::Section::Backups);
    ASSERT_TRUE(waitFor([this] { return find<QLabel>("replayText")->isVisible(); }));
    EXPECT_TRUE(words("replayText")
                    .contains(u"17 order(s) made up from the journal · 2 thing(s) to look at: shop:A1, claim:A2"_s))
        << words("replayText").toStdString();
    press("backUpNowButton");
    ASSERT_TRUE(waitFor([this] { return rows("backupsView") == 1; }));
    takeIn({samples::event(u"NEWER"_s, Payment::Paid, 0)});
    press("restoreButton");
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("restoreConfirm")->isEnabled(); }));
    // The longest words; all of them where somebody looks.
    for (const char* language : {"es_MX", "zh_CN", "en_US"}) {
        if (!qEnvironmentVariableIsSet("KAIBANG_SHOTS") && language != std::string_view("es_MX"))
            continue;
        const SpokenLanguage spoken(language);
        EXPECT_TRUE(waitFor([this] { return clippedWords(*page).isEmpty(); }))
            << language << clippedWords(*page).join(u'\n').toStdString();
        shot(u"setup-replayed-"_s + QLatin1String(language));
    }
    press("restoreCancel");
    press("replayRead");
    ASSERT_TRUE(waitFor([this] { return !find<QLabel>("replayText")->isVisible(); }));
    EXPECT_FALSE(answer(backups->lastReplay()).value());
}

TEST_F(SetupPageTest, ThePinIsSetChangedAndLocksOutWhoGuesses)
{
    open(SetupPage::Section::Pin);
    type("newPin", u"12"_s);
    press("setPinButton");
    EXPECT_TRUE(words("pinProblem").contains(u"4 to 12"_s));
    type("newPin", u"1234"_s);
    type("newPinAgain", u"1243"_s);
    press("setPinButton");
    EXPECT_TRUE(words("pinProblem").contains(u"differ"_s));
    type("newPinAgain", u"1234"_s);
    press("setPinButton");
    ASSERT_TRUE(hears(u"PIN was set"_s));
    ASSERT_TRUE(waitFor([this] { return find<QLineEdit>("oldPin")->isVisible(); }));
    for (int wrong = 0; wrong < 5; ++wrong) {
        type("oldPin", u"0000"_s);
        type("newPin", u"5678"_s);
        type("newPinAgain", u"5678"_s);
        find<QLabel>("pinProblem")->hide();
        press("setPinButton");
        ASSERT_TRUE(waitFor([this] { return find<QLabel>("pinProblem")->isVisible(); })) << wrong;
    }
    EXPECT_FALSE(answer(household->checkPin(u"1234"_s)).ok()) << "locked out, also with the right one";
    clock.shift(6 * 60'000);
    EXPECT_TRUE(answer(household->checkPin(u"1234"_s)).ok());
    said.clear();
    type("oldPin", u"1234"_s);
    press("setPinButton");
    ASSERT_TRUE(hears(u"PIN was set"_s)) << words("pinProblem").toStdString();
    EXPECT_TRUE(answer(household->checkPin(u"5678"_s)).ok());
    type("oldPin", u"5678"_s);
    press("removePinButton");
    ASSERT_TRUE(hears(u"removed"_s));
    EXPECT_TRUE(waitFor([this] { return !household->current().hasPin; }));
}

} // namespace
} // namespace kaibang
