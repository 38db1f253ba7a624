// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Setup: roles with their PINs, the trail, and the report of a problem.
#include "pin_section.h"
#include "problem_section.h"
#include "setup_fixture.h"
#include "trail_section.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTableWidget>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class RoleSectionTest : public SetupFixture
{
protected:
    void setNew(const QString& host, const QString& pin)
    {
        if (find<QLineEdit>("oldPin")->isVisible())
            type("oldPin", host);
        type("newPin", pin);
        type("newPinAgain", pin);
        press("setPinButton");
    }
    RoleSeat seat(Role role) const { return household->current().seats.at(static_cast<int>(role) - 1); }
};

TEST_F(RoleSectionTest, EachRoleGetsItsPinAndItsName)
{
    open(SetupPage::Section::Pin);
    auto* whose = find<QComboBox>("pinRole");
    ASSERT_EQ(whose->count(), 4);
    whose->setCurrentIndex(1);
    setNew({}, u"2222"_s);
    ASSERT_TRUE(waitFor([this] { return words("pinProblem").contains(u"host's PIN first"_s); }));
    whose->setCurrentIndex(0);
    setNew({}, u"1234"_s);
    ASSERT_TRUE(waitFor([this] { return seat(Role::Host).hasPin; }));
    whose->setCurrentIndex(1);
    setNew(u"1234"_s, u"2222"_s);
    ASSERT_TRUE(waitFor([this] { return seat(Role::Helper).hasPin; }));
    type("roleName", u"Ana"_s);
    QTest::keyClick(find<QLineEdit>("roleName"), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return seat(Role::Helper).name == u"Ana"_s; }));
    EXPECT_EQ(cell("rolesTable", 1, 1), u"Ana"_s);
    EXPECT_EQ(cell("rolesTable", 1, 2), u"set"_s);
    EXPECT_EQ(cell("rolesTable", 2, 2), u"none"_s);
    EXPECT_TRUE(cell("rolesTable", 1, 3).contains(u"packing"_s));
    EXPECT_FALSE(cell("rolesTable", 2, 3).contains(u"refunds"_s));
    shot(u"setup-roles"_s);
    // The host's own cannot go while another role is in use.
    whose->setCurrentIndex(0);
    type("oldPin", u"1234"_s);
    press("removePinButton");
    ASSERT_TRUE(waitFor([this] { return words("pinProblem").contains(u"other roles first"_s); }));
    whose->setCurrentIndex(1);
    type("oldPin", u"1234"_s);
    press("removePinButton");
    ASSERT_TRUE(waitFor([this] { return !seat(Role::Helper).hasPin; }));
    EXPECT_FALSE(household->current().hasRoles());
}

TEST_F(RoleSectionTest, WhoMayNotSetUpFindsItShutWithAWord)
{
    ASSERT_TRUE(answer(household->setPin({}, u"1234"_s)).ok());
    ASSERT_TRUE(answer(household->setRolePin(Role::Helper, u"1234"_s, u"2222"_s)).ok());
    ASSERT_TRUE(answer(household->takeRole(Role::Helper, {})).ok());
    ASSERT_TRUE(waitFor([this] { return household->current().acting == Role::Helper; }));
    auto* roles = page->findChild<PinSection*>();
    EXPECT_FALSE(roles->isEnabled());
    EXPECT_TRUE(roles->toolTip().contains(u"Host"_s));
    EXPECT_FALSE(page->findChild<QLineEdit*>(u"newPin"_s)->isEnabled()) << "with all that is in it";
    open(SetupPage::Section::Household);
    EXPECT_TRUE(find<QLabel>("setupShut")->isVisible());
    EXPECT_TRUE(words("setupShut").contains(u"Host"_s));
    shot(u"setup-shut"_s);
    open(SetupPage::Section::Look);
    EXPECT_FALSE(page->findChild<QLabel*>(u"setupShut"_s)->isVisible());
    EXPECT_TRUE(find<QComboBox>("languageChoice")->isEnabled()) << "a language is everybody's";
    HouseholdSettings other = household->current();
    other.name = u"Another"_s;
    EXPECT_EQ(actRefused(answer(household->save(other)).error()), Act::Settings) << "the desk refuses by itself";
}

TEST_F(RoleSectionTest, TheTrailListsWhatWasDone)
{
    open(SetupPage::Section::Trail);
    ASSERT_TRUE(answer(household->setPin({}, u"1234"_s)).ok());
    ASSERT_TRUE(answer(household->note(Act::Exports, TrailKind::Exported, u"orders.xlsx"_s)).ok());
    page->findChild<TrailSection*>()->refresh();
    ASSERT_TRUE(waitFor([this] { return rows("trailTable") == 2; }));
    EXPECT_EQ(cell("trailTable", 0, 1), u"Host"_s);
    EXPECT_EQ(cell("trailTable", 0, 2), u"exported"_s);
    EXPECT_EQ(cell("trailTable", 0, 3), u"orders.xlsx"_s);
    EXPECT_EQ(cell("trailTable", 1, 2), u"PIN set"_s);
    EXPECT_EQ(cell("trailTable", 1, 3), u"Host"_s);
    shot(u"setup-trail"_s);
}

TEST_F(RoleSectionTest, AReportOfAProblemIsReadAndEditedFirst)
{
    int asked = 0;
    ProblemSection section(
        [&asked](const std::function<void(const QString&)>& told) {
            ++asked;
            told(u"Kaibang 1\nQt 6\n"_s);
        },
        testTheme());
    section.resize(900, 600);
    section.show();
    section.refresh();
    auto* text = section.findChild<QPlainTextEdit*>(u"problemText"_s);
    ASSERT_EQ(text->toPlainText(), u"Kaibang 1\nQt 6\n"_s);
    QTest::keyClicks(text, u"I pressed N. "_s);
    section.refresh();
    EXPECT_EQ(asked, 1) << "what a person wrote stays";
    section.findChild<QPushButton*>(u"problemCopy"_s)->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"I pressed N. Kaibang 1\nQt 6\n"_s);
}

} // namespace
} // namespace kaibang
