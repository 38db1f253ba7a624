// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The village's page between a question and its answer: another day, another ledger, files that arrive meanwhile.
// Nothing of what was there before may be signed, written or lost.
#include "bundle_sender.h"
#include "hold_button.h"
#include "path_bar.h"
#include "village_export.h"
#include "village_fixture.h"

#include <QFileSystemWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class VillageLateAnswersTest : public VillageFixture
{
protected:
    void SetUp() override
    {
        VillageFixture::SetUp();
        openVillage();
        wang = enrol(u"Wang"_s);
        li = enrol(u"Li"_s);
    }
    void undo() const { window->findChild<QPushButton*>(u"noticeAction"_s)->click(); }
    [[nodiscard]] QStringList namesExpectedOn(BusinessDay day)
    {
        QStringList names;
        for (const ExpectedHousehold& each : answer(desk().expected(day)))
            names += each.household == wang.uid ? u"Wang"_s : u"Li"_s;
        return names;
    }
    void openRows() const
    {
        VillageReportRequest asked;
        asked.name = u"village_shows"_s;
        asked.from = asked.to = today;
        Q_EMIT village->reports().rowsWanted(u"Rows"_s, asked);
    }

    const BusinessDay yesterday{today.days - 1};
    Sender wang, li;
};

TEST_F(VillageLateAnswersTest, ADayThatIsNotReadYetIsNotSigned)
{
    village->bringIn({deliver(wang, yesterday, {.paid = 1}), deliver(li, today, {.paid = 3})});
    ASSERT_TRUE(waitFor([this] { return rows("bundlesView") == 2; }));
    key(Qt::Key_3, Qt::AltModifier);
    pressByKey("makeVillageKey");
    auto* button = find<HoldButton>("signButton");
    ASSERT_TRUE(waitFor([&] { return button->isVisible() && button->isEnabled(); }));
    find<QLineEdit>("signNote")->setText(u"of today"_s);
    village->setDay(yesterday);
    EXPECT_FALSE(button->isEnabled());
    EXPECT_TRUE(find<QLineEdit>("signNote")->text().isEmpty()) << "it was the other day's";
    Q_EMIT button->done(); // held until the very moment
    ASSERT_TRUE(waitFor([&] { return button->isVisible() && button->isEnabled(); }));
    EXPECT_TRUE(answer(desk().signedDays()).isEmpty());
    Q_EMIT button->done(); // control: what was read is signed
    ASSERT_TRUE(hears(u"is signed"_s)) << notice().toStdString();
    ASSERT_EQ(answer(desk().signedDays()).size(), 1);
    EXPECT_EQ(answer(desk().signedDays()).constFirst().day, yesterday);
}

TEST_F(VillageLateAnswersTest, WhoStreamsOnOneDayIsNeverWrittenForAnother)
{
    answer(desk().setExpected(today, {{wang.uid, {}}}));
    answer(desk().setExpected(yesterday, {{li.uid, {}}}));
    pressByKey("openExpected");
    auto* nobody = find<QPushButton>("expectedNone");
    ASSERT_TRUE(waitFor([&] { return nobody->isEnabled() && words("expectedCount").startsWith(u'1'); }));
    village->setDay(yesterday);
    nobody->click(); // the list of yesterday is not here yet
    ASSERT_TRUE(waitFor([&] { return nobody->isEnabled(); }));
    EXPECT_EQ(namesExpectedOn(yesterday), QStringList{u"Li"_s});
    nobody->click();
    ASSERT_TRUE(hears(u"Nobody"_s));
    ASSERT_TRUE(waitFor([this] { return namesExpectedOn(yesterday).isEmpty(); }));
    undo();
    ASSERT_TRUE(waitFor([this] { return !namesExpectedOn(yesterday).isEmpty(); }));
    EXPECT_EQ(namesExpectedOn(yesterday), QStringList{u"Li"_s});
    EXPECT_EQ(namesExpectedOn(today), QStringList{u"Wang"_s});
}

TEST_F(VillageLateAnswersTest, TurnedOffOrSentElsewhereWhileItOpens)
{
    const QString first = folder.filePath(u"village.kaibang-village"_s);
    const QString second = folder.filePath(u"other.kaibang-village"_s);
    VillageSettings fresh;
    fresh.name = u"Shanxiahu"_s;
    host->turnOff();
    host->turnOn(first, fresh);
    host->turnOff();
    ASSERT_TRUE(waitFor([this] { return !host->isOpening(); }));
    EXPECT_FALSE(host->desk()) << "it is off";
    host->turnOn(first, fresh);
    host->turnOff();
    host->turnOn(second, fresh);
    ASSERT_TRUE(waitFor([this] { return !host->isOpening() && host->desk(); }));
    EXPECT_EQ(host->desk()->path(), second);
}

TEST_F(VillageLateAnswersTest, AnArrivalThatNeedsAPersonLeadsToItsReason)
{
    Sender nobody = stranger(u"Nobody"_s);
    key(Qt::Key_4, Qt::AltModifier);
    village->evening().bringInQuietly({deliver(nobody, today, {.paid = 1})});
    ASSERT_TRUE(hears(u"Bundles:"_s)) << notice().toStdString();
    ASSERT_TRUE(window->findChild<QPushButton*>(u"noticeAction"_s)->isVisible());
    undo(); // it is "Look at it" here
    ASSERT_TRUE(waitFor([this] { return list("bundlesView")->isVisible() && rows("bundlesView") == 1; }));
    const QString read = cell("bundlesView", 0, 3);
    village->evening().bringInQuietly({deliver(wang, today, {.paid = 2})});
    ASSERT_TRUE(waitFor([this] { return rows("bundlesView") == 2; })) << "the list that is read is added to";
    EXPECT_EQ(list("bundlesView")->currentIndex().siblingAtColumn(3).data().toString(), read);
}

TEST_F(VillageLateAnswersTest, WhatIsBesideTheListClosesWhileBundlesArrive)
{
    pressByKey("openTasks");
    village->evening().bringInQuietly({deliver(wang, today, {.paid = 2})});
    EXPECT_TRUE(village->evening().closeSide());
    ASSERT_TRUE(hears(u"Bundles:"_s));
}

TEST_F(VillageLateAnswersTest, StoppedArrivalsWereNotLookedAt)
{
    const QSignalSpy looked(&village->evening(), &EveningPage::arrivalsLookedAt);
    const QString late = deliver(li, today, {.paid = 1});
    village->bringIn({deliver(wang, today, {.paid = 2})});
    village->evening().bringInQuietly({late});
    find<QPushButton>("cancelBundles")->click();
    ASSERT_EQ(looked.size(), 1);
    EXPECT_EQ(looked.at(0).at(0).toStringList(), QStringList{late});
    EXPECT_TRUE(looked.at(0).at(1).toStringList().isEmpty()) << "they come up again";
    ASSERT_TRUE(waitFor([this] { return rows("bundlesView") == 1 || notice().contains(u"Stopped"_s); }));
    village->evening().bringInQuietly({late});
    ASSERT_TRUE(waitFor([&] { return looked.size() == 2; }));
    EXPECT_EQ(looked.at(1).at(1).toStringList(), QStringList{QFileInfo(late).fileName()});
}

// A share that is a network away tells nobody that a file has come.
TEST_F(VillageLateAnswersTest, AFolderThatRingsNobodyIsLookedIntoAllTheSame)
{
    const QString inbox = folder.filePath(u"inbox"_s);
    ASSERT_TRUE(QDir().mkpath(inbox));
    settings->setVillageInbox(inbox);
    window->goTo(PageKind::Show);
    window->goTo(PageKind::Village);
    auto* watcher = village->findChild<QFileSystemWatcher*>();
    ASSERT_TRUE(watcher);
    ASSERT_TRUE(watcher->removePaths(watcher->directories()).isEmpty());
    QTest::qWait(2'000); // the look that opening makes is over
    auto* looks = village->findChild<QTimer*>(u"inboxLooks"_s);
    ASSERT_TRUE(looks && looks->isActive());
    EXPECT_EQ(looks->interval(), 60'000);
    looks->setInterval(100);
    deliver(told(wang, today, {.paid = 2}), wang.key, u"inbox"_s);
    ASSERT_TRUE(waitFor([this] { return answer(desk().evening(today)).reported == 1; }));
}

TEST_F(VillageLateAnswersTest, KeysComeOutOfTheRows)
{
    openRows();
    ASSERT_TRUE(waitFor([this] { return village->drill().isVisible(); }));
    key(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(village->households().isVisible()) << "not behind the rows";
    openRows();
    ASSERT_TRUE(waitFor([this] { return village->drill().isVisible(); }));
    key(Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(village->households().isVisible());
}

TEST_F(VillageLateAnswersTest, WithoutALedgerNoFilesAreAskedFor)
{
    bool hasAsked = false;
    QTimer closer;
    QObject::connect(&closer, &QTimer::timeout, [&] {
        if (QWidget* dialog = QApplication::activeModalWidget()) {
            hasAsked = true;
            dialog->close();
        }
    });
    closer.start(20);
    key(Qt::Key_O, Qt::ControlModifier);
    ASSERT_TRUE(hasAsked) << "control: with one they are";
    host->turnOff();
    ASSERT_FALSE(host->desk());
    hasAsked = false;
    key(Qt::Key_O, Qt::ControlModifier);
    QTest::qWait(100);
    EXPECT_FALSE(hasAsked);
}

TEST_F(VillageLateAnswersTest, AReportThatIsReadAgainStaysAsItWasSorted)
{
    Sender chen = enrol(u"Chen"_s);
    village->bringIn(
        {deliver(wang, today, {.paid = 4, .priceMinor = 9'000}), deliver(li, today, {.paid = 2, .priceMinor = 7'000})});
    ASSERT_TRUE(waitFor([this] { return rows("bundlesView") == 2; }));
    key(Qt::Key_2, Qt::AltModifier);
    village->reports().open(u"village_prices"_s);
    ASSERT_TRUE(waitFor([this] { return rows("reportView") == 3; }));
    auto* table = find<QTableView>("reportView");
    const auto rowOf = [&](const QString& name) {
        for (int row = 0; row < rows("reportView"); ++row)
            if (rowText("reportView", row).contains(name))
                return row;
        return -1;
    };
    table->sortByColumn(0, Qt::DescendingOrder);
    const int first = rowOf(u"Wang"_s) == 0 ? rowOf(u"Li"_s) : rowOf(u"Wang"_s);
    const QString chosen = rowText("reportView", first).contains(u"Li"_s) ? u"Li"_s : u"Wang"_s;
    table->setCurrentIndex(table->model()->index(first, 0));
    village->evening().bringInQuietly({deliver(chen, today, {.paid = 3, .priceMinor = 8'000})});
    ASSERT_TRUE(waitFor([this] { return rows("reportView") == 4; }));
    EXPECT_EQ(table->horizontalHeader()->sortIndicatorSection(), 0);
    EXPECT_EQ(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    EXPECT_EQ(table->currentIndex().row(), rowOf(chosen)) << "the row that was read";
}

TEST_F(VillageLateAnswersTest, AFolderThatWasNotChosenInSetupIsNoNews)
{
    BundleMaker bundles(*store, clock, folder.filePath(u"own"_s));
    BundleSender sender(bundles);
    const QSignalSpy told(&sender, &BundleSender::notice);
    QTimer closer;
    QObject::connect(&closer, &QTimer::timeout, [] {
        if (QWidget* dialog = QApplication::activeModalWidget())
            dialog->close();
    });
    closer.start(50);
    EXPECT_FALSE(sender.chooseFolder([](const QString&) {}));
    EXPECT_TRUE(told.isEmpty()) << told.at(0).at(0).toString().toStdString();
}

TEST(VillageExportTest, AFileEndsAsItWasChosen)
{
    const QString book = u"Workbooks (*.xlsx)"_s, paper = u"PDF files (*.pdf)"_s;
    EXPECT_EQ(withEnding(u"/a/b"_s, paper, {book, paper}), u"/a/b.pdf"_s);
    EXPECT_EQ(withEnding(u"/a/b.XLSX"_s, paper, {book, paper}), u"/a/b.XLSX"_s);
    EXPECT_EQ(withEnding(u"/a/week.48"_s, book, {book, paper}), u"/a/week.48.xlsx"_s);
    EXPECT_EQ(withEnding(u"/a/b"_s, {}, {book, paper}), u"/a/b.xlsx"_s);
    EXPECT_EQ(withEnding({}, book, {book}), QString()) << "she has thought better of it";
}

// The dialog has asked about the path as it was typed, and of no other.
TEST(VillageExportTest, NoFileIsWrittenOverThatNobodyWasAskedAbout)
{
    const QTemporaryDir folder;
    const QString paper = u"PDF files (*.pdf)"_s;
    const auto make = [&](const QString& name) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    };
    make(u"week.pdf"_s);
    EXPECT_EQ(withEnding(folder.filePath(u"week"_s), paper, {paper}), folder.filePath(u"week (2).pdf"_s));
    make(u"week (2).pdf"_s);
    EXPECT_EQ(withEnding(folder.filePath(u"week"_s), paper, {paper}), folder.filePath(u"week (3).pdf"_s));
    EXPECT_EQ(withEnding(folder.filePath(u"week.pdf"_s), paper, {paper}), folder.filePath(u"week.pdf"_s)) << "asked";
    EXPECT_EQ(withEnding(folder.filePath(u"month"_s), paper, {paper}), folder.filePath(u"month.pdf"_s));
}

TEST(PathBarTest, ACutNameIsReadWholeAndKeepsTheKeyboard)
{
    testTheme().apply(ThemeMode::Light, 0);
    PathBar bar(testTheme());
    const QString name = u"Wang & daughters, pearls of the third pond behind the old mill"_s;
    bar.resize(900, 40);
    bar.setSteps({u"Evening"_s, name, u"Show of the evening"_s});
    bar.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&bar));
    auto* step = bar.findChild<QPushButton*>(u"pathStep1"_s);
    ASSERT_TRUE(step);
    EXPECT_TRUE(step->text().contains(u"&&"_s)) << step->text().toStdString();
    step->setFocus();
    bar.resize(300, 40);
    QTest::qWait(0);
    ASSERT_EQ(bar.findChild<QPushButton*>(u"pathStep1"_s), step);
    EXPECT_TRUE(step->hasFocus());
    EXPECT_LT(step->text().size(), name.size());
    EXPECT_EQ(step->accessibleName(), name);
}

} // namespace
} // namespace kaibang
