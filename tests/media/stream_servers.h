// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <atomic>
#include <functional>
#include <sys/types.h>
#include <thread>

namespace kaibang::samples {

/// A port of 127.0.0.1 that nobody listened at a moment ago.
quint16 freePort(bool udp = false);

/// Waits up to `ms` for the condition while events are delivered.
bool waitFor(int ms, const std::function<bool()>& condition);

/// A real nginx with its RTMP module, unprivileged, in a folder of its own. Applications: "live"; "guarded", which
/// refuses every publisher.
class RtmpServer
{
public:
    /// False, with the reason in `why`, where it is not installed.
    static bool isInstalled(QString& why);

    RtmpServer();
    ~RtmpServer();
    void start();  ///< and waits until it answers
    void kill();   ///< SIGKILL
    void freeze(); ///< SIGSTOP
    void thaw();   ///< SIGCONT
    quint16 port() const { return m_port; }
    QString url(const QString& key) const;
    QByteArray log() const;

private:
    QTemporaryDir m_folder;
    quint16 m_port;
    pid_t m_process = -1; ///< not a QProcess: its way of forking blinds the thread sanitizer
};

/// A line between a stream and its server that carries only so much, with little room to hide in. 127.0.0.1 to
/// 127.0.0.1.
class SlowLine
{
public:
    SlowLine(quint16 serverPort, int kbps);
    ~SlowLine();
    quint16 port() const { return m_port; }
    void setKbps(int kbps) { m_kbps = kbps; } ///< 0: as much as comes

private:
    void serve();
    void carry(int from);

    const quint16 m_serverPort;
    quint16 m_port = 0;
    int m_listener = -1;
    std::atomic<int> m_kbps;
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread;
};

/// The same for datagrams: what the line does not carry, and has no room to keep waiting for a tenth of a second, is
/// lost.
class SlowDatagrams
{
public:
    /// `kbps` 0: as much as comes. Of those that are carried `lostPercent` are lost, too, as bad radio does.
    SlowDatagrams(quint16 serverPort, int kbps, int lostPercent = 0);
    ~SlowDatagrams();
    quint16 port() const { return m_port; }
    void setKbps(int kbps) { m_kbps = kbps; }

private:
    void carry();

    const quint16 m_serverPort;
    const int m_lostPercent;
    quint16 m_port = 0;
    int m_socket = -1;
    std::atomic<int> m_kbps;
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread;
};

/// Takes connections and never says a word.
class SilentServer
{
public:
    SilentServer();
    ~SilentServer();
    quint16 port() const { return m_port; }

private:
    int m_listener = -1;
    quint16 m_port = 0;
};

} // namespace kaibang::samples
