// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeping the computer awake, asked of stand-ins for the desktop and the system over a real message bus.
#include "sleep_guard.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QStringList>
#include <QTest>
#include <cstdio>
#include <gtest/gtest.h>
#include <poll.h>
#include <unistd.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext&, const QString& text)
{
    logged.append(text);
}

bool waitFor(const std::function<bool()>& done)
{
    return QTest::qWaitFor(done, 5'000);
}

/// The desktop's screen saver: counts who asked and who gave back.
class Desktop : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QStringList reasons;
    QList<quint32> held;
    bool answersLate = false;
    QDBusMessage late;

public Q_SLOTS:
    quint32 Inhibit(const QString& who, const QString& why)
    {
        reasons.append(who + u": "_s + why);
        const quint32 cookie = 41 + quint32(reasons.size());
        held.append(cookie);
        if (answersLate) {
            setDelayedReply(true);
            late = message().createReply(cookie);
        }
        return cookie;
    }
    void UnInhibit(quint32 cookie) { held.removeOne(cookie); }
};

/// The system's login manager: the wish holds as long as somebody keeps the descriptor open.
class LoginManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~LoginManager() override
    {
        if (m_end >= 0)
            ::close(m_end);
    }
    QString what, mode;
    [[nodiscard]] bool isHeld() const
    {
        pollfd end{m_end, POLLIN, 0};
        return m_end >= 0 && ::poll(&end, 1, 0) == 0; // the last close of the other end hangs up
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& asked, const QString&, const QString&, const QString& askedMode)
    {
        what = asked;
        mode = askedMode;
        int ends[2] = {-1, -1};
        EXPECT_EQ(::pipe(ends), 0);
        m_end = ends[0];
        QDBusUnixFileDescriptor lock;
        lock.giveFileDescriptor(ends[1]);
        return lock;
    }

private:
    int m_end = -1;
};

class SleepGuardTest : public testing::Test
{
protected:
    void SetUp() override
    {
        logged.clear();
        previous = qInstallMessageHandler(keepLog);
        ASSERT_TRUE(bus.isConnected());
        ASSERT_TRUE(client.isConnected());
    }
    void TearDown() override
    {
        for (const auto& name : {u"org.freedesktop.ScreenSaver"_s, u"org.freedesktop.login1"_s})
            bus.unregisterService(name);
        QDBusConnection::disconnectFromBus(u"stand-ins"_s);
        QDBusConnection::disconnectFromBus(u"guard"_s);
        qInstallMessageHandler(previous);
    }
    void startServices()
    {
        ASSERT_TRUE(bus.registerObject(u"/org/freedesktop/ScreenSaver"_s, &desktop, QDBusConnection::ExportAllSlots));
        ASSERT_TRUE(bus.registerService(u"org.freedesktop.ScreenSaver"_s));
        ASSERT_TRUE(bus.registerObject(u"/org/freedesktop/login1"_s, &manager, QDBusConnection::ExportAllSlots));
        ASSERT_TRUE(bus.registerService(u"org.freedesktop.login1"_s));
    }

    QtMessageHandler previous = nullptr;
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"stand-ins"_s);
    QDBusConnection client = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"guard"_s);
    Desktop desktop;
    LoginManager manager;
};

TEST_F(SleepGuardTest, BothAreAskedForAShowAndGivenBackAfterIt)
{
    startServices();
    SleepGuard guard(u"guard"_s, u"guard"_s);
    QTest::qWait(50);
    EXPECT_TRUE(desktop.reasons.isEmpty()) << "the control: nobody asks without a show";
    guard.setAwake(true);
    guard.setAwake(true);
    ASSERT_TRUE(waitFor([&] { return guard.holdsScreen() && guard.holdsSystem(); }))
        << logged.join(u'\n').toStdString();
    EXPECT_EQ(desktop.reasons, QStringList{u"Kaibang: A show is running"_s}) << "once for a show";
    EXPECT_EQ(manager.what, u"sleep:idle"_s);
    EXPECT_EQ(manager.mode, u"block"_s);
    EXPECT_TRUE(manager.isHeld());
    guard.setAwake(false);
    EXPECT_TRUE(waitFor([&] { return desktop.held.isEmpty() && !manager.isHeld(); }));
    EXPECT_FALSE(guard.holdsScreen() || guard.holdsSystem());
}

TEST_F(SleepGuardTest, TheEndOfTheProgramGivesBothBack)
{
    startServices();
    {
        SleepGuard guard(u"guard"_s, u"guard"_s);
        guard.setAwake(true);
        ASSERT_TRUE(waitFor([&] { return guard.holdsScreen() && guard.holdsSystem(); }));
    }
    EXPECT_TRUE(waitFor([&] { return desktop.held.isEmpty() && !manager.isHeld(); }));
}

TEST_F(SleepGuardTest, AnAnswerThatComesAfterTheShowIsGivenBack)
{
    desktop.answersLate = true;
    startServices();
    SleepGuard guard(u"guard"_s, u"guard"_s);
    guard.setAwake(true);
    ASSERT_TRUE(waitFor([&] { return desktop.held.size() == 1; }));
    guard.setAwake(false);
    bus.send(desktop.late);
    EXPECT_TRUE(waitFor([&] { return desktop.held.isEmpty(); }));
    EXPECT_FALSE(guard.holdsScreen());
}

TEST_F(SleepGuardTest, WithoutServicesItSaysSoAndStaysOff)
{
    SleepGuard guard(u"guard"_s, u"guard"_s);
    guard.setAwake(true);
    EXPECT_TRUE(waitFor([] { return logged.filter(u"during the show"_s).size() == 2; }));
    EXPECT_FALSE(guard.holdsScreen() || guard.holdsSystem());
    guard.setAwake(false);
}

TEST_F(SleepGuardTest, WithoutABusItSaysSoAndStaysOff)
{
    SleepGuard guard(u"no such bus"_s, u"no such bus"_s);
    guard.setAwake(true);
    EXPECT_EQ(logged.filter(u"no session bus"_s).size(), 1);
    EXPECT_EQ(logged.filter(u"no system bus"_s).size(), 1);
    EXPECT_FALSE(guard.holdsScreen() || guard.holdsSystem());
}

} // namespace
} // namespace kaibang

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
        std::puts("SKIPPED: there is no message bus");
        return 77;
    }
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}

#include "sleep_guard_test.moc"
