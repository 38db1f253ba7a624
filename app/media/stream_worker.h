// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loss_window.h"
#include "packet_queue.h"
#include "rate_window.h"
#include "retry_pace.h"
#include "stream_output.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace kaibang {

/// The thread behind a StreamOutput and what it shares with the others, all under one mutex that is never held while
/// anything blocks.
class StreamOutput::Worker
{
public:
    struct Setup
    {
        StreamTarget target;
        StreamSecrets secrets;
        EncodedFormat format;
        std::function<void()> askKeyFrame;
        StreamTrust trust;
        StreamPatience patience;
        std::function<void(const StreamState&)> tell; ///< on any of the threads
    };

    explicit Worker(Setup setup);
    ~Worker();

    void start();
    void stop();
    void retryNow();
    StreamState state();
    StreamFigures figures();
    void takePacket(const PacketPtr& packet);

private:
    void run();
    MediaFault connectAndSend(qint64& liveMs);
    MediaFault sendUntilEnd(StreamWriter& writer, qint64& liveMs);
    /// The next packet to send; nullptr when asked to end and nothing is left.
    PacketPtr nextPacket();
    void noteSent(const EncodedPacket& packet, const LineCounts& before, const LineCounts& now);
    void noteBroken(qint64 liveMs);
    bool waitForNextTry(const MediaFault& fault, qint64 delayMs);
    bool waitForPerson();
    void setPhase(StreamPhase phase, const MediaFault& fault = {});
    StreamState stateLocked() const;

    const Setup m_setup;
    std::atomic<qint64> m_giveUpNs = 0;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    PacketQueue m_queue;
    RateWindow m_rate;
    LossWindow m_loss;
    int m_waitingMs = 0; ///< sent and not confirmed
    StreamPhase m_phase = StreamPhase::Idle;
    MediaFault m_fault;
    int m_attempts = 0;
    qint64 m_nextTryNs = 0; ///< 0: it is being tried now
    bool m_isEnding = false;
    bool m_isHurried = false; ///< retryNow()
    bool m_isTaking = false;  ///< connected: packets go to the queue
    bool m_wasLive = false;
    StreamFigures m_totals;
    quint64 m_missedFrames = 0; ///< while the line was broken
    quint64 m_missedPackets = 0;
    qint64 m_liveSinceNs = 0;
    qint64 m_lastSentNs = 0;

    RetryPace m_pace; ///< the thread's own
    std::thread m_thread;
};

} // namespace kaibang
