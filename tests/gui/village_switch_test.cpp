// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From one village to another while the first one's ledger still answers: nothing of it may be seen, written or undone
// in the second.
#include "village_fixture.h"

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class VillageSwitchTest : public VillageFixture
{
protected:
    static constexpr int manyReads = 60'000;
    static constexpr int untilClosed = 60'000;

    void SetUp() override
    {
        VillageFixture::SetUp();
        openVillage();
        wang = enrol(u"Wang"_s);
        key(Qt::Key_4, Qt::AltModifier);
        ASSERT_TRUE(waitFor([this] { return rows("householdsView") == 1; }));
    }
    // What is asked now is answered when all of these are.
    void keepReaderBusy()
    {
        for (int n = 0; n < manyReads; ++n)
            (void)desk().evening(today);
    }
    void goToOtherVillage()
    {
        const QString path = folder.filePath(u"other.kaibang-village"_s);
        VillageSettings fresh;
        fresh.name = u"Other"_s;
        host->turnOn(path, fresh);
        ASSERT_TRUE(waitFor([&] { return host->desk() && host->desk()->path() == path; }));
        ASSERT_TRUE(waitFor([this] { return words("villageName") == u"Other"_s; }));
    }
    // The desk that was let go has answered everything.
    void awaitOldAnswers()
    {
        ASSERT_TRUE(waitFor([this] { return !host->findChild<VillageDesk*>(); }, untilClosed));
        QTest::qWait(50);
    }
    [[nodiscard]] bool oldStillReads() const { return host->findChild<VillageDesk*>() != nullptr; }

    Sender wang;
};

TEST_F(VillageSwitchTest, AListThatComesLateIsNotTheOtherVillages)
{
    keepReaderBusy();
    village->households().refresh();
    Q_EMIT host->deskChanged(); // name and day are asked for once more
    goToOtherVillage();
    enrol(u"Li"_s);
    ASSERT_TRUE(waitFor([this] { return rows("householdsView") == 1 && cell("householdsView", 0, 0) == u"Li"_s; }));
    ASSERT_TRUE(oldStillReads()) << "control: what it answers comes after this";
    awaitOldAnswers();
    ASSERT_EQ(rows("householdsView"), 1);
    EXPECT_EQ(cell("householdsView", 0, 0), u"Li"_s);
    EXPECT_EQ(words("villageName"), u"Other"_s);
}

TEST_F(VillageSwitchTest, AHouseholdIsEnrolledInItsOwnVillageOrNone)
{
    key(Qt::Key_N, Qt::ControlModifier);
    const Sender chen = stranger(u"Chen"_s);
    find<QLineEdit>("enrolmentCode")->setText(Enrolment{chen.uid, chen.name, chen.key.publicKey()}.text());
    auto* save = find<QPushButton>("saveVillageHousehold");
    ASSERT_TRUE(waitFor([&] { return save->isVisible(); }));
    keepReaderBusy();
    save->click(); // on which day it joins is asked for first
    goToOtherVillage();
    ASSERT_TRUE(oldStillReads()) << "control";
    awaitOldAnswers();
    EXPECT_TRUE(answer(desk().households(true)).isEmpty());
}

TEST_F(VillageSwitchTest, UndoTakesNothingBackInAnotherVillage)
{
    find<QPushButton>("leaveVillage")->click();
    ASSERT_TRUE(hears(u"stays for ever"_s)) << notice().toStdString();
    goToOtherVillage();
    enrol(u"Wang"_s);
    answer(desk().setLeft(wang.uid, today));
    auto* undo = window->findChild<QPushButton*>(u"noticeAction"_s);
    ASSERT_TRUE(undo->isVisible() && notice().contains(u"stays for ever"_s)) << notice().toStdString();
    undo->click();
    QTest::qWait(300);
    const auto all = answer(desk().households(true));
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.constFirst().leftOn, today);
}

} // namespace
} // namespace kaibang
