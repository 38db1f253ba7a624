// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encoded_packet.h"
#include "media_fault.h"
#include "stream_target.h"
#include "stream_writer.h"

#include <QObject>
#include <functional>
#include <memory>

namespace kaibang {

/// Where a stream stands. Refused: it will not try again by itself. Ended: stop() was called and all is closed.
enum class StreamPhase { Idle, Connecting, Live, Reconnecting, Refused, Ended };

struct StreamState
{
    StreamPhase phase = StreamPhase::Idle;
    MediaFault fault;     ///< why, for Reconnecting and Refused; never a secret in it
    int attempts = 0;     ///< failures in a row, for Reconnecting and Refused
    int nextTryInMs = -1; ///< for Reconnecting: when it is tried again, 0 while it is being tried; else -1

    friend bool operator==(const StreamState&, const StreamState&) = default;
};

/// Numbers since start().
struct StreamFigures
{
    int kbps = 0;    ///< what went out in the last three seconds, 1000 bits
    int queueMs = 0; ///< how much waits to be sent or, with SRT, to be confirmed
    quint64 sentFrames = 0;
    qint64 sentBytes = 0;            ///< with the container, without the protocol's own overhead
    quint64 droppedFrames = 0;       ///< did not fit the queue, or came while the line was broken
    quint64 droppedPackets = 0;      ///< pictures and sound, for the same two reasons
    quint64 queueDroppedPackets = 0; ///< of these, what did not fit the queue: the line is too weak
    quint64 stalePackets = 0;        ///< SRT: datagrams thrown away, since the line took too long to take them
    double lostShare = 0;   ///< SRT: the share of the datagrams of the last three seconds that got lost, 0 to 1
    double liveSeconds = 0; ///< all connections together
    int reconnects = 0;     ///< connections after the first
    double lostSeconds = 0; ///< since the last packet went out while not Live, after the stream was Live; else 0

    /// The share of pictures that viewers did not get, 0 to 1.
    double droppedShare() const
    {
        const auto all = double(sentFrames + droppedFrames);
        return all > 0 ? double(droppedFrames) / all : 0;
    }
};

/// How a stream does by its dropped pictures, with the limits that people know from OBS: 1 % and 5 %. An SRT line that
/// loses a tenth of what is sent is worth a look before pictures are missing.
enum class StreamHealth { Well, Warning, Bad };

inline StreamHealth healthOf(const StreamFigures& figures)
{
    const double share = figures.droppedShare();
    if (share > 0.05)
        return StreamHealth::Bad;
    return share > 0.01 || figures.lostShare >= 0.1 ? StreamHealth::Warning : StreamHealth::Well;
}

/// One target of the stream: takes the packets of the encode, queues four seconds of them at most, and sends them on a
/// thread of its own. A server that is dead, slow or frozen costs this output its packets and disturbs nothing else. It
/// comes back by itself (RetryPace) with a key frame, which it asks for at each connection, and its times begin at
/// zero.
///
/// Over SRT a weak line makes no queue grow: what would come too late is thrown away on both sides. There `lostShare`
/// and `stalePackets` tell of it, and the dropped pictures are those of a broken line only.
///
/// Threads: construct, call and destroy on the GUI thread; signals come there. state(), figures() and takePacket() from
/// any thread. The destructor ends the thread, within about a second. `askKeyFrame` is called on the output's thread
/// and must not block; it may be called until the destructor has returned. It must be taken away from the encode before
/// it dies.
class StreamOutput : public QObject, public PacketSink
{
    Q_OBJECT

public:
    StreamOutput(const StreamTarget& target, const StreamSecrets& secrets, const EncodedFormat& format,
                 std::function<void()> askKeyFrame, const StreamTrust& trust = {}, const StreamPatience& patience = {},
                 QObject* parent = nullptr);
    ~StreamOutput() override;

    const StreamTarget& target() const { return m_target; }
    /// Begins; once for each output.
    void start();
    /// Sends what waits and says goodbye, a second at most; Ended is told when that is done. At once where it is not
    /// Live.
    void stop();
    /// Tries again now instead of later; also after Refused. Does nothing in other phases.
    void retryNow();

    StreamState state() const;
    StreamFigures figures() const;
    void takePacket(const PacketPtr& packet) override;

Q_SIGNALS:
    void stateChanged(const kaibang::StreamState& state);

private:
    class Worker;

    const StreamTarget m_target;
    std::unique_ptr<Worker> m_worker;
};

} // namespace kaibang

Q_DECLARE_METATYPE(kaibang::StreamState)
