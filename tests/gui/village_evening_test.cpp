// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One evening at the village's desk by keys alone, from the expected list to the late bundle that becomes a correction.
// Its control is the same evening without the late bundle, and a button that is let go too early.
#include "hold_button.h"
#include "village_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTableView>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class VillageEveningTest : public VillageFixture
{
protected:
    void SetUp() override
    {
        VillageFixture::SetUp();
        openVillage();
        wang = enrol(u"Wang"_s, u"138 0000 0001"_s, u"East street"_s);
        li = enrol(u"Li"_s, u"138 0000 0002"_s, u"East street"_s);
        zhao = enrol(u"Zhao"_s, u"138 0000 0003"_s, u"West street"_s);
        chen = enrol(u"Chen"_s, u"138 0000 0004"_s);
        ASSERT_TRUE(waitFor([this] { return village->evening().isVisible(); }));
        village->evening().refresh();
    }
    // Of everything that comes on an evening: new, the same twice, a newer one, damaged, forged, from nobody known.
    QString fillFolder()
    {
        deliver(wang, today, {.paid = 6, .unpaid = 14});
        const QString once = deliver(li, today, {.paid = 10});
        EXPECT_TRUE(QFile::copy(once, once + u".again.kbday"_s));
        deliver(li, today, {.paid = 12}); // number 2 stands in place of number 1
        const QString whole = deliver(zhao, today, {.paid = 3});
        QFile damaged(whole);
        EXPECT_TRUE(damaged.open(QIODevice::ReadWrite));
        damaged.seek(damaged.size() / 2);
        damaged.write("no bundle");
        damaged.close();
        Sender nobody = stranger(u"Nobody"_s);
        deliver(nobody, today, {.paid = 1});
        Sender impostor = chen;
        impostor.key = SigningKey::create();
        deliver(impostor, today, {.paid = 99});
        return folder.filePath(u"in"_s);
    }
    void expectEverybody()
    {
        pressByKey("openExpected");
        ASSERT_TRUE(waitFor([this] { return rows("expectedView") == 4; }));
        pressByKey("expectedAll");
        ASSERT_TRUE(waitFor([this] { return words("eveningCounts").contains(u"4 missing"_s); }))
            << words("eveningCounts").toStdString();
        key(Qt::Key_Escape);
    }
    void bringFolderIn()
    {
        dropOnPage({fillFolder()});
        ASSERT_TRUE(waitFor([this] { return rows("bundlesView") == 7; }))
            << rows("bundlesView") << ' ' << words("bundlesState").toStdString();
    }
    [[nodiscard]] QString stateOf(const QString& file) const
    {
        for (int row = 0; row < rows("bundlesView"); ++row)
            if (cell("bundlesView", row, 3).contains(file))
                return cell("bundlesView", row, 0);
        return {};
    }
    [[nodiscard]] int rowOf(const QString& name) const
    {
        for (int row = 0; row < rows("eveningView"); ++row)
            if (cell("eveningView", row, 0) == name)
                return row;
        return -1;
    }
    void lookAtWang()
    {
        auto* table = list("eveningView");
        table->setFocus();
        // Li told the day again, so that household waits for a person, too; both stand above those that do not.
        const int row = rowOf(u"Wang"_s);
        ASSERT_TRUE(row == 0 || row == 1) << rowText("eveningView", 0).toStdString();
        EXPECT_EQ(cell("eveningView", row, 1), u"1 to look at"_s);
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Return);
        ASSERT_TRUE(waitFor([this] { return list("exceptionsView")->isVisible(); }));
        EXPECT_TRUE(cell("exceptionsView", 0, 0).contains(u"70.0% unpaid: 14 of 20 orders"_s))
            << cell("exceptionsView", 0, 0).toStdString();
        auto* note = find<QLineEdit>("exceptionNote");
        QTest::keyClick(note, Qt::Key_Return);
        EXPECT_TRUE(find<QLabel>("noteProblem")->isVisible()) << "a note has to say something";
        QTest::keyClicks(note, u"a school class, pays on Monday"_s);
        QTest::keyClick(note, Qt::Key_Return);
        ASSERT_TRUE(hears(u"a school class"_s)) << notice().toStdString();
        ASSERT_TRUE(waitFor([this] { return cell("eveningView", rowOf(u"Wang"_s), 1) == u"looked at"_s; }));
    }
    void goDownToOneOrder()
    {
        pressByKey("openHouseholdDay");
        ASSERT_TRUE(waitFor([this] { return village->drill().isVisible() && rows("drillView") > 0; }));
        auto* table = list("drillView");
        QTest::keyClick(table, Qt::Key_Return); // into the show: its items
        ASSERT_TRUE(waitFor([this] { return village->drill().path().size() == 3; }));
        ASSERT_TRUE(waitFor([this] { return rowText("drillView", 0).contains(u"White stud"_s); }))
            << rowText("drillView", 0).toStdString();
        pressByKey("drill-village_orders");
        ASSERT_TRUE(waitFor([this] { return rows("drillView") == 21; })) << rows("drillView"); // and their sum
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return); // into the order: its lines
        ASSERT_TRUE(waitFor([this] { return village->drill().path().size() == 4; }));
        ASSERT_TRUE(waitFor([this] { return rows("drillView") == 2; }));
        for (int step = 0; step < 3; ++step)
            key(Qt::Key_Left, Qt::AltModifier);
        ASSERT_TRUE(waitFor([this] { return village->evening().isVisible(); }));
    }
    void holdToSign(int milliseconds)
    {
        key(Qt::Key_3, Qt::AltModifier);
        auto* button = find<HoldButton>("signButton");
        ASSERT_TRUE(waitFor([&] { return button->isVisible() && button->isEnabled(); }));
        button->setFocus();
        QTest::keyPress(button, Qt::Key_Space);
        QTest::qWait(milliseconds);
        QTest::keyRelease(button, Qt::Key_Space);
    }
    void makeKey()
    {
        key(Qt::Key_3, Qt::AltModifier);
        pressByKey("makeVillageKey");
        ASSERT_TRUE(waitFor([this] { return host->keyState() == VillageHost::KeyState::Here; }));
    }

    Sender wang, li, zhao, chen;
};

TEST_F(VillageEveningTest, GoesByKeysFromTheExpectedListToACorrection)
{
    expectEverybody();
    bringFolderIn();
    EXPECT_EQ(stateOf(u"Wang"_s), u"new"_s);
    EXPECT_EQ(stateOf(u"Zhao"_s), u"damaged"_s);
    EXPECT_EQ(stateOf(u"Nobody"_s), u"unknown household"_s);
    EXPECT_EQ(stateOf(u"Chen"_s), u"forged"_s);
    EXPECT_EQ(stateOf(u".again."_s), u"the same again"_s);
    EXPECT_EQ(stateOf(u"Li-2026-11-28-0002.kbday"_s), u"newer"_s);
    EXPECT_EQ(cell("bundlesView", 0, 0) == u"new"_s, false) << "what needs a person stands first";
    shot(u"village-bundles"_s);
    key(Qt::Key_Escape);

    pressByKey("openMissing");
    ASSERT_TRUE(waitFor([this] { return rows("missingView") == 2; }));
    pressByKey("copyMissingAll");
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"Zhao\t138 0000 0003"_s))
        << QGuiApplication::clipboard()->text().toStdString();
    shot(u"village-missing"_s);
    key(Qt::Key_Escape);

    lookAtWang();
    shot(u"village-household"_s);
    goDownToOneOrder();

    makeKey();
    holdToSign(HoldButton::holdMs + 400);
    ASSERT_TRUE(waitFor([this] { return rows("signedDaysView") == 1; })) << notice().toStdString();
    EXPECT_EQ(rows("correctionsView"), 0);

    dropOnPage({deliver(chen, today, {.paid = 5})});
    key(Qt::Key_3, Qt::AltModifier);
    ASSERT_TRUE(waitFor([this] { return rows("correctionsView") == 1; })) << notice().toStdString();
    EXPECT_TRUE(rowText("correctionsView", 0).contains(u"net 0.00 → 500.00 CNY"_s))
        << rowText("correctionsView", 0).toStdString();
    EXPECT_TRUE(rowText("correctionsView", 0).contains(u"came after the day was signed"_s));
    pressByKey("checkChain");
    ASSERT_TRUE(waitFor([this] { return words("chainState").contains(u"hold"_s); }));
    shot(u"village-signed"_s);
}

// The controls: without a late bundle there is no correction, and who lets go too early signs nothing.
TEST_F(VillageEveningTest, ControlWithoutALateBundleAndWithoutHolding)
{
    expectEverybody();
    bringFolderIn();
    makeKey();
    holdToSign(HoldButton::holdMs / 3);
    QTest::qWait(400);
    EXPECT_EQ(rows("signedDaysView"), 0) << "let go too early";
    holdToSign(HoldButton::holdMs + 400);
    ASSERT_TRUE(waitFor([this] { return rows("signedDaysView") == 1; })) << notice().toStdString();
    dropOnPage({folder.filePath(u"in"_s)}); // the same files once more
    ASSERT_TRUE(waitFor([this] { return words("bundlesState").contains(u"the same again"_s); }));
    key(Qt::Key_3, Qt::AltModifier);
    QTest::qWait(400);
    EXPECT_EQ(rows("correctionsView"), 0);
}

TEST_F(VillageEveningTest, WithoutAKeychainNothingIsSignedAndItSaysSo)
{
    vault.isMissing = true;
    host->readKey();
    expectEverybody();
    bringFolderIn();
    key(Qt::Key_3, Qt::AltModifier);
    ASSERT_TRUE(waitFor([this] { return words("signKeyState").contains(u"no keychain"_s); }));
    EXPECT_FALSE(find<QWidget>("signButton")->isEnabled());
}

// What the paper says, read by poppler.
QString paperText(const QString& pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    EXPECT_TRUE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

TEST_F(VillageEveningTest, TheNoticeNamesNobodyUnlessAPersonHasChosenSo)
{
    expectEverybody();
    bringFolderIn();
    makeKey();
    holdToSign(HoldButton::holdMs + 400);
    ASSERT_TRUE(waitFor([this] { return rows("signedDaysView") == 1; })) << notice().toStdString();
    pressByKey("openNotice");
    const auto write = [this](const QString& name) {
        const QString path = folder.filePath(name);
        EXPECT_TRUE(waitFor([this] { return find<QWidget>("noticePdf")->isEnabled(); })) << notice().toStdString();
        village->noticePage().writeTo(path);
        EXPECT_TRUE(waitFor([&] { return QFile::exists(path); })) << notice().toStdString();
        return paperText(path);
    };
    const QString plain = write(u"plain.pdf"_s);
    QList<TrailKind> told;
    for (const TrailLine& line : answer(household->trail()))
        told.prepend(line.kind);
    EXPECT_EQ(told, (QList{TrailKind::KeyMade, TrailKind::SignedOff, TrailKind::Exported}));
    EXPECT_TRUE(plain.contains(u"1,800.00"_s)) << plain.toStdString();
    EXPECT_FALSE(plain.contains(u"Wang"_s)) << plain.toStdString();
    auto* names = find<QComboBox>("noticeNames");
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Down); // every household's
    QTest::qWait(600);
    const QString named = write(u"named.pdf"_s);
    EXPECT_TRUE(named.contains(u"Wang"_s)) << "the control: a name that is wanted is there\n" << named.toStdString();
    key(Qt::Key_Escape);
    EXPECT_TRUE(village->signing().isVisible());
}

TEST_F(VillageEveningTest, TasksAreMadeOfWhatWasFoundTickedAndTakenBack)
{
    expectEverybody();
    bringFolderIn();
    key(Qt::Key_Escape);
    ASSERT_TRUE(waitFor([this] {
        const int row = rowOf(u"Wang"_s);
        return row >= 0 && cell("eveningView", row, 1) == u"1 to look at"_s;
    }));
    auto* table = list("eveningView");
    table->setCurrentIndex(table->model()->index(rowOf(u"Wang"_s), 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    pressByKey("makeTaskButton");
    ASSERT_TRUE(hears(u"Go through the unpaid orders with Wang"_s)) << notice().toStdString();
    pressByKey("openTasks");
    ASSERT_TRUE(waitFor([this] { return rows("tasksView") == 1; }));
    auto* text = find<QLineEdit>("taskText");
    QTest::keyClicks(text, u"Bring the new USB sticks"_s);
    QTest::keyClick(text, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return rows("tasksView") == 2; }));
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("openTasks")->text().contains(u'2'); }));
    auto* tasks = list("tasksView");
    tasks->setFocus();
    tasks->setCurrentIndex(tasks->model()->index(0, 0));
    QTest::keyClick(tasks, Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("openTasks")->text().contains(u'1'); }));
    const QList<VillageTask> kept = answer(desk().tasks(today));
    EXPECT_EQ(std::count_if(kept.begin(), kept.end(), [](const VillageTask& task) { return task.doneAt.has_value(); }),
              1);
}

TEST_F(VillageEveningTest, ATaskThatIsTakenBackWasNeverThere)
{
    expectEverybody();
    auto* table = list("eveningView");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    pressByKey("makeTaskButton");
    ASSERT_TRUE(hears(u"For tomorrow"_s)) << notice().toStdString();
    ASSERT_EQ(answer(desk().tasks(today)).size(), 1);
    window->findChild<QPushButton*>(u"noticeAction"_s)->click();
    ASSERT_TRUE(waitFor([this] { return answer(desk().tasks(today)).isEmpty(); }));
}

TEST_F(VillageEveningTest, WithoutANumberThereIsNoneToCopy)
{
    Sender silent = enrol(u"A household without a telephone"_s);
    pressByKey("openExpected");
    ASSERT_TRUE(waitFor([this] { return rows("expectedView") == 5; }));
    pressByKey("expectedAll");
    ASSERT_TRUE(waitFor([this] { return words("eveningCounts").contains(u"5 missing"_s); }));
    pressByKey("openMissing");
    ASSERT_TRUE(waitFor([this] { return rows("missingView") == 5; }));
    QGuiApplication::clipboard()->setText(u"a note"_s);
    auto* missing = list("missingView");
    for (int row = 0; row < 5; ++row) {
        missing->setCurrentIndex(missing->model()->index(row, 0));
        const bool isSilent = cell("missingView", row, 0) == silent.name;
        EXPECT_EQ(find<QPushButton>("copyMissingOne")->isEnabled(), !isSilent) << row;
        if (isSilent)
            find<QPushButton>("copyMissingOne")->click();
    }
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"a note"_s);
}

// Nobody may be told apart by a month of four households: no file is better than that one.
TEST_F(VillageEveningTest, TeachingDataOfTooFewHouseholdsIsNotWritten)
{
    expectEverybody();
    bringFolderIn();
    const QString path = folder.filePath(u"teaching.zip"_s);
    key(Qt::Key_3, Qt::AltModifier);
    village->signing().writeCaseStudy(path);
    ASSERT_TRUE(hears(u"Too few households"_s)) << notice().toStdString();
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(VillageEveningTest, TheTownshipGetsAFile)
{
    expectEverybody();
    bringFolderIn();
    const QString path = folder.filePath(u"township.csv"_s);
    village->signing().writeTownship(path);
    ASSERT_TRUE(waitFor([&] { return QFile::exists(path); })) << notice().toStdString();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(u"1800.00"_s)) << text.toStdString(); // 6 and 12 paid orders of 100.00
    EXPECT_FALSE(text.contains(u"Wang"_s)) << "no household is named";
}

} // namespace
} // namespace kaibang
