// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encoded_packet.h"
#include "host_lookup.h"
#include "media_fault.h"
#include "stream_target.h"

#include <atomic>
#include <memory>

namespace kaibang {

enum class CertificateCheck { On, OffForControls };

/// Whom an encrypted stream may talk to.
struct StreamTrust
{
    QString caFile; ///< PEM; empty: the system's
    CertificateCheck check = CertificateCheck::On;
};

/// How long each step of a stream may take, milliseconds.
struct StreamPatience
{
    int openMs = 8000;  ///< from the name to a server that takes the stream
    int writeMs = 5000; ///< one packet
    int closeMs = 1000; ///< what is left, and goodbye
};

/// How a connection's line does; counted since it began.
struct LineCounts
{
    qint64 sentBytes = 0;    ///< what went out, with the container, without the protocol's own overhead
    qint64 sentPackets = 0;  ///< SRT only, like the rest: datagrams, with those sent again
    qint64 lostPackets = 0;  ///< did not arrive, mostly the first time
    qint64 stalePackets = 0; ///< were not even sent: too late
    int waitingMs = 0;       ///< sent and not confirmed
};

/// One connection to one server: FLV over RTMP or RTMPS, MPEG transport stream over SRT. Blocks; for an output's
/// thread. A new one for each connection.
///
/// `giveUpNs`, which any thread may set, is the instant of monotonicNs() at which whatever blocks ends (0: none), a
/// tenth of a second late at most. Faults carry no secret. Kinds: HostUnknown, Unreachable, TimedOut,
/// CertificateRefused, KeyRefused, LineLost, Stopped.
class StreamWriter
{
public:
    StreamWriter(const StreamTarget& target, const StreamSecrets& secrets, const EncodedFormat& format,
                 const StreamTrust& trust, const StreamPatience& patience, const std::atomic<qint64>& giveUpNs);
    ~StreamWriter(); ///< without goodbye when close() was not called

    MediaFault open();
    /// After open(). The first packet is a key frame; its dts becomes zero.
    MediaFault write(const EncodedPacket& packet);
    /// Says goodbye, within patience.closeMs.
    void close();
    LineCounts counts() const;

private:
    struct Av;
    MediaFault openSrt(const QList<HostAddress>& addresses);
    MediaFault faultOf(int code, MediaFaultKind otherwise);

    std::unique_ptr<Av> m_av;
};

} // namespace kaibang
