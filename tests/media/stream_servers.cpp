// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_servers.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTest>
#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <random>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kaibang::samples {

namespace {

sockaddr_in local(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

int boundSocket(int type, quint16& port)
{
    const int socket = ::socket(AF_INET, type | SOCK_CLOEXEC, 0);
    sockaddr_in address = local(0);
    socklen_t length = sizeof address;
    ::bind(socket, reinterpret_cast<sockaddr*>(&address), length);
    ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &length);
    port = ntohs(address.sin_port);
    return socket;
}

int connectedTo(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = local(port);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

bool isReadable(int socket, int ms)
{
    pollfd wanted{socket, POLLIN, 0};
    return ::poll(&wanted, 1, ms) > 0;
}

constexpr const char* rtmpModule = "/usr/lib/nginx/modules/ngx_rtmp_module.so";

} // namespace

quint16 freePort(bool udp)
{
    quint16 port = 0;
    ::close(boundSocket(udp ? SOCK_DGRAM : SOCK_STREAM, port));
    return port;
}

bool waitFor(int ms, const std::function<bool()>& condition)
{
    QDeadlineTimer deadline(ms);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QTest::qWait(20);
    }
    return true;
}

bool RtmpServer::isInstalled(QString& why)
{
    if (!QFile::exists(QStringLiteral("/usr/sbin/nginx")))
        why = QStringLiteral("nginx is not installed (nginx-light)");
    else if (!QFile::exists(QLatin1String(rtmpModule)))
        why = QStringLiteral("nginx has no RTMP module (libnginx-mod-rtmp)");
    return why.isEmpty();
}

RtmpServer::RtmpServer()
    : m_port(freePort())
{
    const QString text =
        QStringLiteral("load_module %1;\n"
                       "daemon off; master_process off; worker_processes 1;\n"
                       "pid %2/pid; error_log %2/log info;\n"
                       "events { worker_connections 64; }\n"
                       "rtmp { server { listen 127.0.0.1:%3; chunk_size 4096; ping 10s; ping_timeout 5s;\n"
                       "  application live { live on; wait_key on; wait_video on; record off; }\n"
                       "  application guarded { live on; deny publish all; }\n"
                       "} }\n")
            .arg(QLatin1String(rtmpModule), m_folder.path())
            .arg(m_port);
    QFile file(m_folder.filePath(QStringLiteral("conf")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no folder");
    file.write(text.toUtf8());
    file.close();
    start();
}

RtmpServer::~RtmpServer()
{
    kill();
}

void RtmpServer::start()
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    const QByteArray log = folder + "/log";
    const QByteArray conf = folder + "/conf";
    // A test that is killed takes its server along.
    const char* arguments[] = {"setpriv", "--pdeathsig",   "KILL", "/usr/sbin/nginx", "-p",   folder.constData(),
                               "-e",      log.constData(), "-c",   conf.constData(),  nullptr};
    if (::posix_spawn(&m_process, "/usr/bin/setpriv", nullptr, nullptr, const_cast<char**>(arguments), environ) != 0)
        qFatal("nginx cannot be started");
    const bool isUp = waitFor(10'000, [this] {
        const int socket = connectedTo(m_port);
        ::close(socket);
        return socket >= 0;
    });
    if (!isUp)
        qFatal("nginx did not start: %s", this->log().constData());
}

void RtmpServer::kill()
{
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
    m_process = -1;
}

void RtmpServer::freeze()
{
    ::kill(m_process, SIGSTOP);
}

void RtmpServer::thaw()
{
    ::kill(m_process, SIGCONT);
}

QString RtmpServer::url(const QString& key) const
{
    return QStringLiteral("rtmp://127.0.0.1:%1/live/%2").arg(m_port).arg(key);
}

QByteArray RtmpServer::log() const
{
    QFile file(m_folder.filePath(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SlowLine::SlowLine(quint16 serverPort, int kbps)
    : m_serverPort(serverPort)
    , m_kbps(kbps)
{
    m_listener = boundSocket(SOCK_STREAM, m_port);
    const int small = 16 * 1024; // inherited by what is accepted: a router's buffer, not a computer's
    ::setsockopt(m_listener, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
    ::listen(m_listener, 4);
    m_thread = std::thread([this] { serve(); });
}

SlowLine::~SlowLine()
{
    m_isEnding = true;
    m_thread.join();
    ::close(m_listener);
}

void SlowLine::serve()
{
    while (!m_isEnding) {
        if (isReadable(m_listener, 50)) {
            const int from = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            carry(from);
            ::close(from);
        }
    }
}

// One connection at a time, both ways; only what goes to the server is slow.
void SlowLine::carry(int from)
{
    const int to = connectedTo(m_serverPort);
    QElapsedTimer clock;
    clock.start();
    double allowance = 0;
    std::vector<char> bytes(4096);
    bool isOpen = to >= 0;
    while (isOpen && !m_isEnding) {
        const int kbps = m_kbps;
        // What this thread slept through on a busy computer is made up for, up to a tenth of a second.
        allowance =
            std::min(allowance + double(clock.nsecsElapsed()) / 1e9 * kbps * 125, std::max(4096.0, kbps * 12.5));
        clock.start();
        pollfd wanted[] = {{from, short(kbps == 0 || allowance >= 1024 ? POLLIN : 0), 0}, {to, POLLIN, 0}};
        if (::poll(wanted, 2, 5) < 0)
            break;
        if (wanted[0].revents & (POLLIN | POLLHUP | POLLERR)) {
            const size_t most = kbps == 0 ? bytes.size() : std::max<size_t>(1, size_t(allowance));
            const ssize_t got = ::recv(from, bytes.data(), std::min(bytes.size(), most), 0);
            allowance -= double(got);
            isOpen = got > 0 && ::send(to, bytes.data(), size_t(got), MSG_NOSIGNAL) == got;
        }
        if (isOpen && (wanted[1].revents & (POLLIN | POLLHUP | POLLERR))) {
            const ssize_t got = ::recv(to, bytes.data(), bytes.size(), 0);
            isOpen = got > 0 && ::send(from, bytes.data(), size_t(got), MSG_NOSIGNAL) == got;
        }
    }
    ::close(to);
}

SlowDatagrams::SlowDatagrams(quint16 serverPort, int kbps, int lostPercent)
    : m_serverPort(serverPort)
    , m_lostPercent(lostPercent)
    , m_kbps(kbps)
{
    m_socket = boundSocket(SOCK_DGRAM, m_port);
    m_thread = std::thread([this] { carry(); });
}

SlowDatagrams::~SlowDatagrams()
{
    m_isEnding = true;
    m_thread.join();
    ::close(m_socket);
}

// One sender; only its own datagrams are slow. A queue that drains at the line's speed needs no datagrams in it: one is
// lost when the line would be busy for more than a tenth of a second, and else goes on at once, so that the little
// delay is left out.
void SlowDatagrams::carry()
{
    const int out = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const sockaddr_in server = local(m_serverPort);
    ::connect(out, reinterpret_cast<const sockaddr*>(&server), sizeof server);
    sockaddr_in sender{};
    socklen_t length = sizeof sender;
    std::mt19937 dice(7);
    QElapsedTimer clock;
    clock.start();
    double busyMs = 0; // until when the line is
    std::vector<char> bytes(2048);
    while (!m_isEnding) {
        pollfd wanted[] = {{m_socket, POLLIN, 0}, {out, POLLIN, 0}};
        ::poll(wanted, 2, 20);
        while (wanted[0].revents & POLLIN && isReadable(m_socket, 0)) {
            const ssize_t got =
                ::recvfrom(m_socket, bytes.data(), bytes.size(), 0, reinterpret_cast<sockaddr*>(&sender), &length);
            const double nowMs = double(clock.nsecsElapsed()) / 1e6;
            busyMs = std::max(busyMs, nowMs);
            const bool isLost = busyMs > nowMs + 100 || int(dice() % 100) < m_lostPercent;
            if (got <= 0 || isLost)
                continue;
            busyMs += m_kbps == 0 ? 0 : double(got + 28) * 8 / m_kbps; // with the heads of UDP and IP
            ::send(out, bytes.data(), size_t(got), 0);
        }
        while (wanted[1].revents & POLLIN && isReadable(out, 0)) {
            const ssize_t got = ::recv(out, bytes.data(), bytes.size(), 0);
            if (got > 0)
                ::sendto(m_socket, bytes.data(), size_t(got), 0, reinterpret_cast<const sockaddr*>(&sender), length);
        }
    }
    ::close(out);
}

SilentServer::SilentServer()
{
    m_listener = boundSocket(SOCK_STREAM, m_port);
    ::listen(m_listener, 16);
}

SilentServer::~SilentServer()
{
    ::close(m_listener);
}

} // namespace kaibang::samples
