// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_fixture.h"
#include "role_store.h"
#include "store_thread.h"
#include "trail_store.h"

#include <QCoreApplication>
#include <QProcess>
#include <csignal>
#include <limits>
#include <unistd.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* killedLedger = "KAIBANG_PIN_LEDGER";

class RoleStoreTest : public samples::LedgerFixture
{
protected:
    RoleStore roles() { return RoleStore(*ledger); }
};

TEST_F(RoleStoreTest, WithoutAPinEverybodyIsTheHost)
{
    EXPECT_EQ(roles().startRole(), Role::Host);
    EXPECT_TRUE(roles().tryPin(Role::Host, {}).value().right);
    EXPECT_FALSE(roles().tryPin(Role::Trainee, {}).value().right) << "a role without a PIN is not in use";
    ASSERT_TRUE(roles().setPin(Role::Host, u"1234"_s).ok());
    EXPECT_EQ(roles().startRole(), Role::Host) << "one PIN alone works as it always did";
}

TEST_F(RoleStoreTest, AStartIsTheWeakestRoleInUse)
{
    EXPECT_EQ(roles().setPin(Role::Helper, u"2222"_s).error().detail, u"host_pin_first"_s);
    ASSERT_TRUE(roles().setPin(Role::Host, u"1234"_s).ok());
    ASSERT_TRUE(roles().setPin(Role::Helper, u"2222"_s).ok());
    EXPECT_EQ(roles().startRole(), Role::Helper);
    ASSERT_TRUE(roles().setPin(Role::Trainee, u"3333"_s).ok());
    EXPECT_EQ(roles().startRole(), strengthOf(Role::Trainee) < strengthOf(Role::Helper) ? Role::Trainee : Role::Helper);
    EXPECT_EQ(roles().setPin(Role::Host, {}).error().detail, u"other_roles_first"_s);
    ASSERT_TRUE(roles().setPin(Role::Trainee, {}).ok());
    ASSERT_TRUE(roles().setPin(Role::Helper, {}).ok());
    EXPECT_TRUE(roles().setPin(Role::Host, {}).ok());
    EXPECT_EQ(roles().startRole(), Role::Host);
}

TEST_F(RoleStoreTest, EachRoleHasItsOwnPinAndItsOwnLock)
{
    ASSERT_TRUE(roles().setPin(Role::Host, u"1234"_s).ok());
    ASSERT_TRUE(roles().setPin(Role::Helper, u"2222"_s).ok());
    EXPECT_FALSE(roles().tryPin(Role::Helper, u"1234"_s).value().right);
    for (int i = 0; i < 4; ++i)
        EXPECT_FALSE(roles().tryPin(Role::Helper, u"0000"_s).value().right);
    EXPECT_EQ(roles().tryPin(Role::Helper, u"2222"_s).value().lockedMs, 5 * 60'000);
    EXPECT_TRUE(roles().tryPin(Role::Host, u"1234"_s).value().right) << "the host is not locked out with the helper";
    const auto lines = TrailStore(*ledger).lines(Instant{0}, Instant{std::numeric_limits<qint64>::max()}).value();
    EXPECT_EQ(lines.front().kind, TrailKind::PinClosed);
    EXPECT_EQ(lines.front().subject, u"helper"_s);
    EXPECT_FALSE(ledger->setting(u"pin_hash_helper"_s).contains(u"2222"_s));
    EXPECT_TRUE(ledger->setting(u"pin_hash_helper"_s).startsWith(u"$argon2id$"_s));
}

TEST_F(RoleStoreTest, PinsAndNamesLeaveOneLineEach)
{
    ASSERT_TRUE(roles().setPin(Role::Host, u"1234"_s).ok());
    ASSERT_TRUE(roles().setPin(Role::Host, u"12345"_s).ok());
    ASSERT_TRUE(roles().setName(Role::Host, u"  Ana  López "_s).ok());
    ASSERT_TRUE(roles().setName(Role::Host, u"Ana López"_s).ok());
    ASSERT_TRUE(roles().setPin(Role::Host, {}).ok());
    EXPECT_EQ(roles().setPin(Role::Host, u"12"_s).error().kind, ErrorKind::Invalid);
    QList<TrailKind> kinds;
    for (const TrailLine& line :
         TrailStore(*ledger).lines(Instant{0}, Instant{std::numeric_limits<qint64>::max()}).value())
        kinds.prepend(line.kind);
    EXPECT_EQ(kinds, (QList{TrailKind::PinSet, TrailKind::PinChanged, TrailKind::RoleNamed, TrailKind::PinRemoved}));
    EXPECT_EQ(roles().seats().front(), (RoleSeat{Role::Host, u"Ana López"_s, false}));
}

// Run by the test below in a process of its own: five wrong tries at each role's PIN, and the process is killed.
TEST(PinGuesser, TriesAndIsKilled)
{
    const QString path = qEnvironmentVariable(killedLedger);
    if (path.isEmpty())
        GTEST_SKIP() << "only inside RoleLockTest";
    const samples::HandClock clock;
    auto store = std::move(StoreThread::start([&] { return Ledger::open(path, clock); })).value();
    for (const Role role : everyRole)
        for (int i = 0; i < 5; ++i) {
            auto tried = store->run([role](Ledger& ledger) { return RoleStore(ledger).tryPin(role, u"0000"_s); });
            tried.waitForFinished();
            ASSERT_FALSE(tried.result().value().right);
        }
    ::kill(::getpid(), SIGKILL);
}

TEST(RoleLockTest, EachRoleStaysLockedAfterAKill)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.kaibang"_s);
    const samples::HandClock clock;
    const auto pinOf = [](Role role) { return QString(4, QChar(u'0' + static_cast<int>(role))); };
    {
        auto made = Ledger::create(path, {}, clock);
        ASSERT_TRUE(made.ok());
        for (const Role role : everyRole)
            ASSERT_TRUE(RoleStore(*made.value()).setPin(role, pinOf(role)).ok());
        for (const Role role : everyRole) // the control: before the tries each of them opens
            ASSERT_TRUE(RoleStore(*made.value()).tryPin(role, pinOf(role)).value().right);
    }
    QProcess guesser;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(killedLedger), path);
    environment.remove(u"GTEST_TOTAL_SHARDS"_s); // of a run in parts, which the guesser is not
    environment.remove(u"GTEST_SHARD_INDEX"_s);
    guesser.setProcessEnvironment(environment);
    guesser.start(QCoreApplication::applicationFilePath(), {u"--gtest_filter=PinGuesser.*"_s});
    ASSERT_TRUE(guesser.waitForFinished(60'000));
    ASSERT_EQ(guesser.exitStatus(), QProcess::CrashExit) << guesser.readAll().toStdString();
    auto again = Ledger::open(path, clock);
    ASSERT_TRUE(again.ok());
    for (const Role role : everyRole) {
        const PinVerdict verdict = RoleStore(*again.value()).tryPin(role, pinOf(role)).value();
        EXPECT_FALSE(verdict.right) << roleName(role);
        EXPECT_GT(verdict.lockedMs, 4 * 60'000) << roleName(role);
    }
}

} // namespace
