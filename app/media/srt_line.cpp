// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "srt_line.h"

#include <algorithm>
#include <netinet/in.h>
#include <srt/srt.h>

namespace kaibang {

namespace {

constexpr int sliceMs = 50;

void ignoreWords(void*, int, const char*, int, const char*, const char*) {}

void set(int socket, SRT_SOCKOPT option, int value)
{
    srt_setsockflag(socket, option, &value, sizeof value);
}

void setFlag(int socket, SRT_SOCKOPT option, bool value)
{
    srt_setsockflag(socket, option, &value, sizeof value);
}

void setText(int socket, SRT_SOCKOPT option, const QString& value)
{
    const QByteArray bytes = value.toUtf8();
    srt_setsockflag(socket, option, bytes.constData(), static_cast<int>(bytes.size()));
}

void configure(int socket, const StreamAddress& address, const StreamSecrets& secrets, int waitMs)
{
    setFlag(socket, SRTO_SNDSYN, false);
    setFlag(socket, SRTO_RCVSYN, false);
    set(socket, SRTO_TRANSTYPE, SRTT_LIVE);
    set(socket, SRTO_PAYLOADSIZE, SrtLine::largestMessage);
    set(socket, SRTO_LATENCY, address.latencyMs);
    set(socket, SRTO_CONNTIMEO, waitMs);
    if (!secrets.key.isEmpty())
        setText(socket, SRTO_STREAMID, secrets.key);
    if (!secrets.passphrase.isEmpty()) {
        setText(socket, SRTO_PASSPHRASE, secrets.passphrase);
        setFlag(socket, SRTO_ENFORCEDENCRYPTION, true);
    }
}

// Codes from 1000 on are the listener's own answers about this stream (SRT access control guidelines).
MediaFaultKind kindOf(int reason)
{
    if (reason == SRT_REJ_TIMEOUT)
        return MediaFaultKind::TimedOut;
    const bool isAnswer = reason == SRT_REJ_PEER || reason == SRT_REJ_BADSECRET || reason == SRT_REJ_UNSECURE ||
                          reason >= SRT_REJC_PREDEFINED;
    return isAnswer ? MediaFaultKind::KeyRefused : MediaFaultKind::Unreachable;
}

void setPort(sockaddr_storage& address, int port)
{
    if (address.ss_family == AF_INET6)
        reinterpret_cast<sockaddr_in6&>(address).sin6_port = htons(static_cast<uint16_t>(port));
    else
        reinterpret_cast<sockaddr_in&>(address).sin_port = htons(static_cast<uint16_t>(port));
}

} // namespace

SrtLine::SrtLine(std::function<bool()> isOver)
    : m_isOver(std::move(isOver))
{
    srt_startup(); // counted by the library
    srt_setloghandler(nullptr, ignoreWords);
    m_events = srt_epoll_create();
    srt_epoll_set(m_events, SRT_EPOLL_ENABLE_EMPTY);
}

SrtLine::~SrtLine()
{
    close();
    srt_epoll_release(m_events);
    srt_cleanup();
}

void SrtLine::close()
{
    if (m_socket == SRT_INVALID_SOCK)
        return;
    srt_epoll_remove_usock(m_events, m_socket);
    srt_close(m_socket);
    m_socket = SRT_INVALID_SOCK;
}

MediaFault SrtLine::connect(const QList<HostAddress>& addresses, const StreamAddress& address,
                            const StreamSecrets& secrets, int openMs)
{
    MediaFault fault{MediaFaultKind::Unreachable, {}};
    const int waitMs = openMs / std::max(1, static_cast<int>(addresses.size()));
    for (const HostAddress& host : addresses) {
        fault = tryAddress(host, address, secrets, waitMs);
        if (fault.kind == MediaFaultKind::None || fault.kind == MediaFaultKind::KeyRefused || m_isOver())
            break;
    }
    return fault;
}

MediaFault SrtLine::tryAddress(const HostAddress& host, const StreamAddress& address, const StreamSecrets& secrets,
                               int waitMs)
{
    close();
    m_socket = srt_create_socket();
    configure(m_socket, address, secrets, waitMs);
    const int wanted = SRT_EPOLL_OUT | SRT_EPOLL_ERR;
    srt_epoll_add_usock(m_events, m_socket, &wanted);
    sockaddr_storage to = host.storage;
    setPort(to, address.port);
    if (srt_connect(m_socket, reinterpret_cast<const sockaddr*>(&to), static_cast<int>(host.length)) == SRT_ERROR)
        return {MediaFaultKind::Unreachable, QString::fromUtf8(srt_getlasterror_str())};
    while (srt_getsockstate(m_socket) == SRTS_CONNECTING && !m_isOver())
        wait(sliceMs);
    switch (srt_getsockstate(m_socket)) {
    case SRTS_CONNECTED:
        return {};
    case SRTS_CONNECTING:
        return {MediaFaultKind::TimedOut, {}};
    default: {
        const int reason = srt_getrejectreason(m_socket);
        return {kindOf(reason), QString::fromUtf8(srt_rejectreason_str(reason))};
    }
    }
}

MediaFault SrtLine::send(const uint8_t* bytes, int size)
{
    while (srt_sendmsg2(m_socket, reinterpret_cast<const char*>(bytes), size, nullptr) == SRT_ERROR) {
        if (srt_getlasterror(nullptr) != SRT_EASYNCSND || m_isOver())
            return {MediaFaultKind::LineLost, QString::fromUtf8(srt_getlasterror_str())};
        wait(sliceMs);
    }
    return {};
}

void SrtLine::finish()
{
    // No event tells that the last packet was confirmed; that the line broke ends the wait.
    const int broken = SRT_EPOLL_ERR;
    srt_epoll_update_usock(m_events, m_socket, &broken);
    size_t packets = 0;
    while (!m_isOver() && srt_getsndbuffer(m_socket, &packets, nullptr) >= 0 && packets > 0)
        wait(5);
}

SrtCounts SrtLine::counts() const
{
    SRT_TRACEBSTATS seen{};
    if (m_socket == SRT_INVALID_SOCK || srt_bistats(m_socket, &seen, 0, 1) == SRT_ERROR)
        return {};
    return {seen.pktSentTotal, seen.pktSndLossTotal, seen.pktSndDropTotal, seen.msSndBuf};
}

void SrtLine::wait(int ms) const
{
    SRT_EPOLL_EVENT event{};
    srt_epoll_uwait(m_events, &event, 1, ms);
}

} // namespace kaibang
