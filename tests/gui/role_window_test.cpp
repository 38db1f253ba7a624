// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is at the console, by keys in the real window; buttons that are off say why; what is pressed all the same is
// refused.
#include "console_window.h"
#include "role_gate.h"

#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class RoleWindowTest : public ConsoleWindow
{
protected:
    template<typename T>
    void wait(QFuture<Result<T>> future)
    {
        ASSERT_TRUE(waitFor([&] { return future.isFinished(); }));
        ASSERT_TRUE(future.result().ok());
    }
    void setRoles()
    {
        wait(household->setPin({}, u"1234"_s));
        wait(household->setRolePin(Role::Trainee, u"1234"_s, u"3333"_s));
        ASSERT_TRUE(waitFor([this] { return household->current().hasRoles(); }));
    }
    void become(Role role)
    {
        wait(household->takeRole(role, {}));
        ASSERT_TRUE(waitFor([&] { return household->current().acting == role; }));
    }
    template<typename Widget>
    Widget* find(const char* name) const
    {
        return window->findChild<Widget*>(QLatin1String(name));
    }
};

TEST_F(RoleWindowTest, WithoutRolesNothingIsThere)
{
    EXPECT_FALSE(find<QToolButton>("roleButton")->isVisible());
    key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(find<QWidget>("rolePane")->isVisible());
    EXPECT_TRUE(find<QPushButton>("startEndButton")->isEnabled());
    wait(household->setPin({}, u"1234"_s));
    ASSERT_TRUE(waitFor([this] { return household->current().hasPin; }));
    EXPECT_FALSE(find<QToolButton>("roleButton")->isVisible()) << "one PIN alone works as it always did";
}

TEST_F(RoleWindowTest, TheConsoleIsTakenByKeysAndOffButtonsSayWhy)
{
    setRoles();
    become(Role::Trainee);
    auto* button = find<QToolButton>("roleButton");
    ASSERT_TRUE(waitFor([&] { return button->isVisible(); }));
    EXPECT_EQ(button->text(), u"Trainee"_s);
    auto* start = find<QPushButton>("startEndButton");
    EXPECT_FALSE(start->isEnabled());
    EXPECT_TRUE(start->toolTip().contains(u"Host"_s)) << start->toolTip().toStdString();
    EXPECT_EQ(start->accessibleDescription(), start->toolTip());
    shot(u"role-trainee"_s);
    key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto* pane = find<QWidget>("rolePane");
    ASSERT_TRUE(pane->isVisible());
    auto* choice = find<QComboBox>("roleChoice");
    EXPECT_EQ(choice->count(), 2) << "roles that are not in use are not offered";
    key(Qt::Key_Up); // from the trainee to the host
    ASSERT_EQ(choice->currentText(), u"Host"_s);
    auto* pin = find<QLineEdit>("rolePin");
    ASSERT_TRUE(pin->isVisible());
    shot(u"role-pane"_s);
    pin->setFocus();
    QTest::keyClicks(pin, u"3333"_s);
    QTest::keyClick(pin, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return find<QLabel>("roleAnswer")->isVisible(); }));
    EXPECT_EQ(household->current().acting, Role::Trainee);
    pin->selectAll();
    QTest::keyClicks(pin, u"1234"_s);
    QTest::keyClick(pin, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return household->current().acting == Role::Host; }));
    ASSERT_TRUE(waitFor([&] { return button->text() == u"Host"_s && start->isEnabled(); }));
    EXPECT_FALSE(pane->isVisible());
    EXPECT_FALSE(start->toolTip().contains(u"Not for"_s));
}

TEST_F(RoleWindowTest, AKeyThatIsNotForTheTraineeSaysWhoMay)
{
    setRoles();
    startShow();
    putFirstOnAir();
    const Uid onAir = runner->current().show.uid;
    become(Role::Trainee);
    page->setFocus();
    const auto orderCount = [this] {
        auto listed = orders->list({});
        EXPECT_TRUE(waitFor([&] { return listed.isFinished(); }));
        return listed.result().value().size();
    };
    const auto before = orderCount();
    key(Qt::Key_Return); // sells
    ASSERT_TRUE(waitFor([this] { return notice().contains(u"selling"_s) && notice().contains(u"Helper"_s); }))
        << notice().toStdString();
    EXPECT_EQ(orderCount(), before);
    EXPECT_FALSE(find<QPushButton>("startEndButton")->isEnabled()) << "a trainee ends no show";
    EXPECT_EQ(runner->current().show.uid, onAir);
}

TEST_F(RoleWindowTest, TheGateLeavesAPagesOwnWordAlone)
{
    setRoles();
    QWidget holder;
    QPushButton always(&holder), sometimes(&holder);
    always.setToolTip(u"its own"_s);
    sometimes.setEnabled(false);
    holder.show();
    RoleGate gate(*household);
    gate.guard(&always, Act::Refunds);
    gate.guard(&sometimes, Act::Refunds);
    EXPECT_TRUE(always.isEnabled());
    become(Role::Trainee);
    EXPECT_FALSE(always.isEnabled());
    sometimes.setEnabled(true); // the page has its reasons
    always.setEnabled(true);
    EXPECT_FALSE(sometimes.isEnabled());
    EXPECT_FALSE(always.isEnabled());
    sometimes.setEnabled(false);
    wait(household->takeRole(Role::Host, u"1234"_s));
    ASSERT_TRUE(waitFor([this] { return household->current().acting == Role::Host; }));
    EXPECT_TRUE(always.isEnabled());
    EXPECT_EQ(always.toolTip(), u"its own"_s);
    EXPECT_FALSE(sometimes.isEnabled());
}

TEST(RoleGateTable, NamesControlsThatExist)
{
    QByteArray sources;
    QDirIterator files(QStringLiteral(KAIBANG_TEST_DATA) + u"/../../ui"_s, {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith(u"role_gate.cpp"_s) || !file.open(QIODevice::ReadOnly))
            continue;
        sources += file.readAll();
    }
    const auto exists = [&sources](const QString& name) { return sources.contains("u\"" + name.toUtf8() + "\"_s"); };
    for (const auto& [name, act] : RoleGate::table())
        EXPECT_TRUE(exists(name)) << name.toStdString();
    EXPECT_FALSE(exists(u"noSuchControl"_s)) << "the control";
}

} // namespace
} // namespace kaibang
