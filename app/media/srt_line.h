// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host_lookup.h"
#include "media_fault.h"
#include "stream_target.h"

#include <functional>

namespace kaibang {

/// What became of the packets of one connection since it began (SRT 1.5, srt_bistats).
struct SrtCounts
{
    qint64 sentPackets = 0;  ///< with those that were sent again
    qint64 lostPackets = 0;  ///< that the receiver said are missing; mostly they are sent again
    qint64 stalePackets = 0; ///< thrown away here, since they could not be sent in time
    int waitingMs = 0;       ///< how much stream the receiver has not confirmed yet
};

/// One SRT connection to a listener in live mode, over libsrt itself: libavformat can open one, too, and then keeps
/// what the library knows of the line for itself. Blocks; for an output's thread. A new one for each connection.
///
/// `isOver` is asked twenty times a second and ends whatever blocks. Secrets are in no fault.
class SrtLine
{
public:
    static constexpr int largestMessage = 1316; ///< bytes: seven packets of a transport stream

    explicit SrtLine(std::function<bool()> isOver);
    ~SrtLine(); ///< closes at once
    SrtLine(const SrtLine&) = delete;
    SrtLine& operator=(const SrtLine&) = delete;

    /// Tries one address after the other, `openMs` in all. Kinds: KeyRefused (the passphrase, or the listener does not
    /// want this stream id), TimedOut, Unreachable.
    MediaFault connect(const QList<HostAddress>& addresses, const StreamAddress& address, const StreamSecrets& secrets,
                       int openMs);
    /// At most largestMessage bytes. LineLost when the connection is broken, or isOver() ended it.
    MediaFault send(const uint8_t* bytes, int size);
    /// Waits until the receiver has confirmed everything, or isOver().
    void finish();
    SrtCounts counts() const;

private:
    MediaFault tryAddress(const HostAddress& host, const StreamAddress& address, const StreamSecrets& secrets,
                          int waitMs);
    void wait(int ms) const; ///< for an event of the line, so long at most
    void close();

    std::function<bool()> m_isOver;
    int m_socket = -1;
    int m_events = -1; ///< what the library calls an epoll
};

} // namespace kaibang
