// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sleep_guard.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto desktopService = u"org.freedesktop.ScreenSaver"_s;
const auto desktopPath = u"/org/freedesktop/ScreenSaver"_s;
const auto systemService = u"org.freedesktop.login1"_s;
const auto systemPath = u"/org/freedesktop/login1"_s;
const auto systemInterface = u"org.freedesktop.login1.Manager"_s;
const auto who = u"Kaibang"_s;
const auto why = u"A show is running"_s;

// Without an address the bus library would start a bus of its own, and wait for it.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

SleepGuard::SleepGuard(QString sessionBus, QString systemBus, QObject* parent)
    : QObject(parent)
    , m_sessionBus(std::move(sessionBus))
    , m_systemBus(std::move(systemBus))
{}

SleepGuard::~SleepGuard()
{
    release();
}

QDBusConnection SleepGuard::session() const
{
    if (!m_sessionBus.isEmpty())
        return QDBusConnection(m_sessionBus);
    return hasSessionBus() ? QDBusConnection::sessionBus() : QDBusConnection(QString());
}

QDBusConnection SleepGuard::system() const
{
    return m_systemBus.isEmpty() ? QDBusConnection::systemBus() : QDBusConnection(m_systemBus);
}

void SleepGuard::setAwake(bool awake)
{
    if (awake == m_isWanted)
        return;
    m_isWanted = awake;
    ++m_wish;
    if (awake) {
        askDesktop();
        askSystem();
    } else {
        release();
        qInfo("the computer may sleep again");
        Q_EMIT changed();
    }
}

void SleepGuard::askDesktop()
{
    QDBusConnection bus = session();
    if (!bus.isConnected()) {
        qWarning("the screen may go dark during the show: there is no session bus");
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(desktopService, desktopPath, desktopService, u"Inhibit"_s);
    call << who << why;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, wish = m_wish] {
        answer->deleteLater();
        const QDBusPendingReply<quint32> reply = *answer;
        if (reply.isError()) {
            qWarning("the screen may go dark during the show: %s", qUtf8Printable(reply.error().name()));
            return;
        }
        if (wish != m_wish) {
            giveBack(reply.value()); // the show ended before the answer came
            return;
        }
        m_cookie = reply.value();
        qInfo("the screen stays on while the show runs");
        Q_EMIT changed();
    });
}

void SleepGuard::askSystem()
{
    QDBusConnection bus = system();
    if (!bus.isConnected()) {
        qWarning("the computer may suspend during the show: there is no system bus");
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(systemService, systemPath, systemInterface, u"Inhibit"_s);
    call << u"sleep:idle"_s << who << why << u"block"_s;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, wish = m_wish] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (reply.isError()) {
            qWarning("the computer may suspend during the show: %s", qUtf8Printable(reply.error().name()));
            return;
        }
        if (wish != m_wish)
            return; // the show ended before; the descriptor of the answer closes here
        m_lock = reply.value();
        qInfo("the computer does not suspend while the show runs");
        Q_EMIT changed();
    });
}

void SleepGuard::giveBack(quint32 cookie) const
{
    QDBusMessage call = QDBusMessage::createMethodCall(desktopService, desktopPath, desktopService, u"UnInhibit"_s);
    call << cookie;
    session().send(call);
}

void SleepGuard::release()
{
    if (m_cookie)
        giveBack(*m_cookie);
    m_cookie.reset();
    m_lock = {}; // closing the descriptor is how it is given back
}

} // namespace kaibang
