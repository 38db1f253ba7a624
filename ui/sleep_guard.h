// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <optional>

class QDBusConnection;

namespace kaibang {

/// Keeps the computer awake while a show runs: asks the desktop (org.freedesktop.ScreenSaver) not to blank the screen
/// and the system (org.freedesktop.login1) not to suspend. Asks without waiting, so that a slow service holds nothing
/// up; where a bus or a service is missing it says so in the log and stays off. Both services take the wish back by
/// themselves when this program ends, however it ends. GUI thread.
class SleepGuard : public QObject
{
    Q_OBJECT

public:
    /// By the names under which Qt knows the two buses, or under which a test has connected them.
    explicit SleepGuard(QString sessionBus = {}, QString systemBus = {}, QObject* parent = nullptr);
    ~SleepGuard() override;

    void setAwake(bool awake);
    /// Whether the desktop, and whether the system, has granted the wish and still does.
    [[nodiscard]] bool holdsScreen() const { return m_cookie.has_value(); }
    [[nodiscard]] bool holdsSystem() const { return m_lock.isValid(); }

Q_SIGNALS:
    /// An answer has come or a wish was taken back.
    void changed();

private:
    [[nodiscard]] QDBusConnection session() const;
    [[nodiscard]] QDBusConnection system() const;
    void askDesktop();
    void askSystem();
    void giveBack(quint32 cookie) const;
    void release();

    QString m_sessionBus, m_systemBus;
    bool m_isWanted = false;
    quint64 m_wish = 0; ///< counts the wishes, so that an answer to an older one is given back
    std::optional<quint32> m_cookie;
    QDBusUnixFileDescriptor m_lock;
};

} // namespace kaibang
