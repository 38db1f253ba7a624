// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The village's forms while an earlier answer is still on its way: what is typed meanwhile, of whomever, stays or is
// put aside with a way back.
#include "bundles_pane.h"
#include "held_ledger.h"
#include "household_pane.h"
#include "village_fixture.h"
#include "village_inbox.h"

#include <QCheckBox>
#include <QFileSystemWatcher>
#include <QSignalSpy>
#include <QThreadPool>
#include <QTimer>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class VillageFormsTest : public VillageFixture
{
protected:
    static constexpr int aMoment = 300; // in which the list is read again

    void SetUp() override
    {
        VillageFixture::SetUp();
        openVillage();
        wang = enrol(u"Wang"_s);
        li = enrol(u"Li"_s);
        key(Qt::Key_4, Qt::AltModifier);
        ASSERT_TRUE(waitFor([this] { return rows("householdsView") == 2; }));
    }
    void type(const char* name, const QString& text) const
    {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    void choose(const QString& name) const
    {
        auto* table = list("householdsView");
        for (int row = 0; row < rows("householdsView"); ++row)
            if (cell("householdsView", row, 0) == name)
                table->setCurrentIndex(table->model()->index(row, 0));
        ASSERT_EQ(words("villageHouseholdTitle"), name);
    }
    [[nodiscard]] QString typed(const char* name) const { return find<QLineEdit>(name)->text(); }
    [[nodiscard]] QString phonesOf(const Sender& of)
    {
        for (const VillageHousehold& each : answer(desk().households(true)))
            if (each.uid == of.uid)
                return each.phones;
        return u"nobody"_s;
    }
    void pressNotice() const { window->findChild<QPushButton*>(u"noticeAction"_s)->click(); }

    Sender wang, li;
};

TEST_F(VillageFormsTest, AnAnswerLeavesTheFormOfAnotherHousehold)
{
    choose(u"Wang"_s);
    HeldLedger held(desk().path());
    type("villageHouseholdPhones", u"138 1"_s);
    find<QPushButton>("saveVillageHousehold")->click();
    choose(u"Li"_s);
    EXPECT_FALSE(notice().contains(u"put aside"_s)) << "it is being saved";
    type("villageHouseholdPhones", u"139 2"_s);
    held.release();
    ASSERT_TRUE(hears(u"Wang was saved"_s)) << notice().toStdString();
    QTest::qWait(aMoment);
    EXPECT_EQ(words("villageHouseholdTitle"), u"Li"_s);
    EXPECT_EQ(typed("villageHouseholdPhones"), u"139 2"_s);
    EXPECT_EQ(phonesOf(wang), u"138 1"_s);
}

TEST_F(VillageFormsTest, AnAnswerLeavesWhatWasTypedInTheSameFormSince)
{
    choose(u"Wang"_s);
    HeldLedger held(desk().path());
    type("villageHouseholdPhones", u"138 1"_s);
    find<QPushButton>("saveVillageHousehold")->click();
    type("villageHouseholdNote", u"calls back"_s);
    held.release();
    ASSERT_TRUE(hears(u"Wang was saved"_s)) << notice().toStdString();
    QTest::qWait(aMoment);
    EXPECT_EQ(typed("villageHouseholdNote"), u"calls back"_s);
    find<QPushButton>("saveVillageHousehold")->click();
    EXPECT_TRUE(waitFor([this] {
        const auto all = answer(desk().households());
        return std::any_of(all.begin(), all.end(), [](const VillageHousehold& each) {
            return each.note == u"calls back"_s && each.phones == u"138 1"_s;
        });
    }));
}

TEST_F(VillageFormsTest, AnAnswerLeavesAnEnrolmentThatHasBegun)
{
    choose(u"Wang"_s);
    HeldLedger held(desk().path());
    type("villageHouseholdPhones", u"138 1"_s);
    find<QPushButton>("saveVillageHousehold")->click();
    key(Qt::Key_N, Qt::ControlModifier);
    const Sender chen = stranger(u"Chen"_s);
    find<QLineEdit>("enrolmentCode")->setText(Enrolment{chen.uid, chen.name, chen.key.publicKey()}.text());
    type("villageHouseholdPhones", u"137 3"_s);
    held.release();
    ASSERT_TRUE(hears(u"Wang was saved"_s)) << notice().toStdString();
    QTest::qWait(aMoment);
    EXPECT_EQ(words("villageHouseholdTitle"), u"Enrol a household"_s);
    EXPECT_EQ(typed("villageHouseholdName"), u"Chen"_s);
    EXPECT_EQ(typed("villageHouseholdPhones"), u"137 3"_s);
    find<QPushButton>("saveVillageHousehold")->click();
    EXPECT_TRUE(hears(u"Chen belongs"_s)) << notice().toStdString();
    EXPECT_TRUE(waitFor([this] { return words("villageHouseholdTitle") == u"Chen"_s; }));
}

TEST_F(VillageFormsTest, AListThatIsReadAgainKeepsWhoWasChosenMeanwhile)
{
    choose(u"Wang"_s);
    find<QCheckBox>("householdsWithLeft")->click(); // it is being read
    choose(u"Li"_s);
    QTest::qWait(aMoment);
    EXPECT_EQ(words("villageHouseholdTitle"), u"Li"_s);
}

TEST_F(VillageFormsTest, EditsAreNotLostToASearchNorToAnEnrolment)
{
    choose(u"Wang"_s);
    type("villageHouseholdPhones", u"138 1"_s);
    type("householdsSearch", u"Li"_s);
    ASSERT_EQ(words("villageHouseholdTitle"), u"Li"_s);
    ASSERT_TRUE(hears(u"put aside"_s)) << notice().toStdString();
    pressNotice();
    EXPECT_EQ(words("villageHouseholdTitle"), u"Wang"_s);
    EXPECT_EQ(typed("villageHouseholdPhones"), u"138 1"_s);
    enrol(u"Chen"_s); // the list is read again
    ASSERT_TRUE(waitFor([this] { return rows("householdsView") == 3; }));
    QTest::qWait(aMoment);
    EXPECT_EQ(typed("villageHouseholdPhones"), u"138 1"_s);
    key(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(typed("villageHouseholdPhones").isEmpty());
    pressNotice();
    EXPECT_EQ(typed("villageHouseholdPhones"), u"138 1"_s);
    find<QPushButton>("saveVillageHousehold")->click();
    ASSERT_TRUE(hears(u"Wang was saved"_s)) << notice().toStdString();
    EXPECT_EQ(phonesOf(wang), u"138 1"_s);
}

TEST_F(VillageFormsTest, AnEnrolmentThatWasBegunIsNotLostToAnotherRow)
{
    key(Qt::Key_N, Qt::ControlModifier);
    const Sender chen = stranger(u"Chen"_s);
    find<QLineEdit>("enrolmentCode")->setText(Enrolment{chen.uid, chen.name, chen.key.publicKey()}.text());
    type("villageHouseholdPhones", u"137 3"_s);
    choose(u"Li"_s);
    ASSERT_TRUE(hears(u"put aside"_s)) << notice().toStdString();
    pressNotice();
    EXPECT_EQ(words("villageHouseholdTitle"), u"Enrol a household"_s);
    EXPECT_EQ(typed("villageHouseholdPhones"), u"137 3"_s);
    find<QPushButton>("saveVillageHousehold")->click();
    EXPECT_TRUE(hears(u"Chen belongs"_s)) << notice().toStdString();
}

TEST_F(VillageFormsTest, WhatCouldNotBeKeptIsBroughtBack)
{
    choose(u"Wang"_s);
    HeldLedger held(desk().path());
    type("villageHouseholdPhones", u"138 1"_s);
    find<QPushButton>("saveVillageHousehold")->click();
    choose(u"Li"_s);
    ASSERT_TRUE(waitFor([this] { return window->findChild<QPushButton*>(u"noticeAction"_s)->isVisible(); }))
        << "it waits five seconds for the ledger";
    held.release();
    EXPECT_FALSE(notice().contains(u"put aside"_s)) << notice().toStdString();
    pressNotice();
    EXPECT_EQ(words("villageHouseholdTitle"), u"Wang"_s);
    EXPECT_EQ(typed("villageHouseholdPhones"), u"138 1"_s);
    find<QPushButton>("saveVillageHousehold")->click();
    ASSERT_TRUE(hears(u"Wang was saved"_s)) << notice().toStdString();
    EXPECT_EQ(phonesOf(wang), u"138 1"_s);
}

TEST_F(VillageFormsTest, EditsOfAHouseholdThatHasLeftAreBroughtBack)
{
    choose(u"Wang"_s);
    type("villageHouseholdPhones", u"138 1"_s);
    answer(desk().setLeft(wang.uid, today));
    ASSERT_TRUE(hears(u"put aside"_s)) << notice().toStdString();
    EXPECT_EQ(words("villageHouseholdTitle"), u"Li"_s);
    pressNotice();
    ASSERT_TRUE(waitFor([this] { return words("villageHouseholdTitle") == u"Wang"_s; }));
    EXPECT_EQ(typed("villageHouseholdPhones"), u"138 1"_s);
    EXPECT_TRUE(find<QCheckBox>("householdsWithLeft")->isChecked());
}

TEST_F(VillageFormsTest, TwoDropsInARowAreOneList)
{
    Sender nobody = stranger(u"Nobody"_s);
    auto* pane = village->findChild<BundlesPane*>();
    village->bringIn({deliver(nobody, today, {.paid = 1})});
    village->bringIn({deliver(wang, today, {.paid = 2})}); // the first is not in yet
    ASSERT_TRUE(waitFor([&] { return !pane->isAtWork(); }));
    ASSERT_EQ(rows("bundlesView"), 2);
    EXPECT_EQ(cell("bundlesView", 0, 0), u"unknown household"_s) << "nobody had the time to read it";
    village->bringIn({deliver(li, today, {.paid = 1})});
    ASSERT_TRUE(waitFor([&] { return !pane->isAtWork(); }));
    EXPECT_EQ(rows("bundlesView"), 1) << "what was over is replaced";
}

TEST_F(VillageFormsTest, ALateAcknowledgementLeavesTheNoteForAnotherHousehold)
{
    HouseholdPane pane(testTheme());
    pane.setDesk(&desk());
    pane.QWidget::show();
    const auto turnTo = [&](const Sender& of) {
        EveningRow row;
        row.household = of.uid;
        row.name = of.name;
        VillageException found;
        found.day = today;
        found.household = of.uid;
        pane.show(row, {found}, {}, today);
    };
    auto* note = pane.findChild<QLineEdit*>(u"exceptionNote"_s);
    const QSignalSpy told(&pane, &PagePart::notice);
    turnTo(wang);
    HeldLedger held(desk().path());
    QTest::keyClicks(note, u"was ill"_s);
    pane.findChild<QPushButton*>(u"acknowledgeButton"_s)->click();
    turnTo(li);
    QTest::keyClicks(note, u"no power"_s);
    held.release();
    ASSERT_TRUE(waitFor([&] { return told.size() == 1; }));
    EXPECT_EQ(note->text(), u"no power"_s);
    pane.findChild<QPushButton*>(u"acknowledgeButton"_s)->click();
    ASSERT_TRUE(waitFor([&] { return told.size() == 2; }));
    EXPECT_TRUE(note->text().isEmpty()) << "control: it is kept";
}

TEST_F(VillageFormsTest, AFileThatComesWhileTheFolderIsReadIsNotLeftForLater)
{
    const QDir inbox(folder.filePath(u"bells"_s));
    ASSERT_TRUE(inbox.mkpath(u"."_s));
    settings->setVillageInbox(inbox.path());
    VillageInbox bell(*settings);
    const QSignalSpy arrived(&bell, &VillageInbox::arrived);
    bell.watch();
    QTest::qWait(2'500); // the look that watching makes is over
    auto* watcher = bell.findChild<QFileSystemWatcher*>();
    ASSERT_TRUE(watcher && watcher->removePaths(watcher->directories()).isEmpty());
    bell.lookAgain();
    ASSERT_TRUE(QThreadPool::globalInstance()->waitForDone(5'000)); // it was empty, and nobody knows yet
    deliver(told(wang, today, {.paid = 2}), wang.key, u"bells"_s);
    bell.lookAgain(); // as when it rings
    EXPECT_TRUE(waitFor([&] { return !arrived.isEmpty(); }));
}

} // namespace
} // namespace kaibang
