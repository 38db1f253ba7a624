// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>
#include <functional>

namespace kaibang::samples {

/// A counterpart of tests/peers as a process of its own, which prints "PORT n" and then what it sees.
class PeerProcess
{
public:
    PeerProcess(const QString& script, const QStringList& arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"),
                        QStringList{QStringLiteral(KAIBANG_TEST_DATA "/../peers/") + script} + arguments);
        while (m_process.waitForStarted() && !m_process.canReadLine() && m_process.waitForReadyRead(20'000)) {
        }
        const QByteArray line = m_process.readLine().trimmed();
        m_port = line.startsWith("PORT ") ? line.mid(5).toInt() : 0;
    }
    ~PeerProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(m_port); }
    /// Everything that it has said so far, one thing a line.
    QByteArray said()
    {
        m_said += m_process.readAll();
        return m_said;
    }

private:
    QProcess m_process;
    QByteArray m_said;
    int m_port = 0;
};

} // namespace kaibang::samples
