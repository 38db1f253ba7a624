// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encoded_packet.h"
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
    /// What went out on this connection, without the protocol's own overhead.
    qint64 sentBytes() const;

private:
    struct Av;
    MediaFault faultOf(int code, MediaFaultKind otherwise);

    std::unique_ptr<Av> m_av;
};

} // namespace kaibang
