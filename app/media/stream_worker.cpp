// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_worker.h"

namespace kaibang {

namespace {

constexpr qint64 nsPerMs = 1'000'000;

std::chrono::steady_clock::time_point steadyMoment(qint64 ns)
{
    return std::chrono::steady_clock::time_point(std::chrono::nanoseconds(ns));
}

} // namespace

StreamOutput::Worker::Worker(Setup setup)
    : m_setup(std::move(setup))
{}

StreamOutput::Worker::~Worker()
{
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

void StreamOutput::Worker::start()
{
    if (m_thread.joinable())
        return;
    setPhase(StreamPhase::Connecting);
    m_thread = std::thread([this] { run(); });
}

void StreamOutput::Worker::stop()
{
    const std::lock_guard lock(m_mutex);
    if (m_isEnding)
        return;
    m_isEnding = true;
    const qint64 graceMs = m_phase == StreamPhase::Live ? m_setup.patience.closeMs : 0;
    m_giveUpNs = monotonicNs() + graceMs * nsPerMs;
    m_changed.notify_all();
}

void StreamOutput::Worker::retryNow()
{
    const std::lock_guard lock(m_mutex);
    if (m_phase != StreamPhase::Refused && (m_phase != StreamPhase::Reconnecting || m_nextTryNs == 0))
        return;
    m_isHurried = true;
    m_changed.notify_all();
}

void StreamOutput::Worker::takePacket(const PacketPtr& packet)
{
    bool needsKey = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_isEnding)
            return;
        if (m_isTaking) {
            needsKey = m_queue.push(packet) == PacketQueue::Pushed::NeedsKey;
        } else if (m_wasLive) {
            ++m_missedPackets;
            m_missedFrames += packet->kind == PacketKind::Picture;
        }
    }
    m_changed.notify_all();
    if (needsKey && m_setup.askKeyFrame)
        m_setup.askKeyFrame();
}

void StreamOutput::Worker::run()
{
    for (;;) {
        qint64 liveMs = 0;
        const MediaFault fault = connectAndSend(liveMs);
        if (fault.kind == MediaFaultKind::None || fault.kind == MediaFaultKind::Stopped)
            break;
        if (m_pace.failed(fault, liveMs) == RetryPace::Verdict::Refused) {
            setPhase(StreamPhase::Refused,
                     m_pace.wasClosedAtOnce() ? MediaFault{MediaFaultKind::ClosedAtOnce, fault.detail} : fault);
            if (!waitForPerson())
                break;
            m_pace = {};
            setPhase(StreamPhase::Connecting);
        } else if (!waitForNextTry(fault, m_pace.delayMs())) {
            break;
        }
    }
    setPhase(StreamPhase::Ended);
}

MediaFault StreamOutput::Worker::connectAndSend(qint64& liveMs)
{
    StreamWriter writer(m_setup.target, m_setup.secrets, m_setup.format, m_setup.trust, m_setup.patience, m_giveUpNs);
    if (const MediaFault fault = writer.open(); fault.kind != MediaFaultKind::None)
        return fault;
    {
        const std::lock_guard lock(m_mutex);
        if (m_isEnding)
            return {MediaFaultKind::Stopped, {}};
        m_queue.restart();
        m_isTaking = true;
    }
    if (m_setup.askKeyFrame)
        m_setup.askKeyFrame();
    const MediaFault fault = sendUntilEnd(writer, liveMs);
    noteBroken(liveMs);
    return fault;
}

MediaFault StreamOutput::Worker::sendUntilEnd(StreamWriter& writer, qint64& liveMs)
{
    LineCounts counts;
    qint64 liveFromNs = 0;
    while (const PacketPtr packet = nextPacket()) {
        const MediaFault fault = writer.write(*packet);
        if (liveFromNs != 0)
            liveMs = std::max<qint64>(1, (monotonicNs() - liveFromNs) / nsPerMs);
        if (fault.kind != MediaFaultKind::None)
            return fault;
        noteSent(*packet, std::exchange(counts, writer.counts()), writer.counts());
        if (liveFromNs == 0) {
            liveFromNs = monotonicNs();
            setPhase(StreamPhase::Live);
        }
    }
    writer.close();
    return {};
}

PacketPtr StreamOutput::Worker::nextPacket()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (PacketPtr packet = m_queue.take(m_isEnding))
            return packet;
        if (m_isEnding)
            return nullptr;
        m_changed.wait(lock);
    }
}

void StreamOutput::Worker::noteSent(const EncodedPacket& packet, const LineCounts& before, const LineCounts& now)
{
    const std::lock_guard lock(m_mutex);
    m_lastSentNs = monotonicNs();
    m_rate.add(m_lastSentNs / nsPerMs, now.sentBytes - before.sentBytes);
    m_loss.add(m_lastSentNs / nsPerMs, now.sentPackets, now.lostPackets);
    m_waitingMs = now.waitingMs;
    m_totals.sentBytes += now.sentBytes - before.sentBytes;
    m_totals.stalePackets += quint64(now.stalePackets - before.stalePackets);
    m_totals.sentFrames += packet.kind == PacketKind::Picture;
}

void StreamOutput::Worker::noteBroken(qint64 liveMs)
{
    const std::lock_guard lock(m_mutex);
    m_isTaking = false;
    m_totals.liveSeconds += double(liveMs) / 1000;
    m_liveSinceNs = 0;
    m_loss.clear();
    m_waitingMs = 0;
    // What waited is lost with the line.
    while (const PacketPtr packet = m_isEnding ? nullptr : m_queue.take(true)) {
        ++m_missedPackets;
        m_missedFrames += packet->kind == PacketKind::Picture;
    }
}

bool StreamOutput::Worker::waitForNextTry(const MediaFault& fault, qint64 delayMs)
{
    {
        const std::lock_guard lock(m_mutex);
        m_nextTryNs = monotonicNs() + delayMs * nsPerMs;
    }
    setPhase(StreamPhase::Reconnecting, fault);
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_until(lock, steadyMoment(m_nextTryNs), [this] { return m_isEnding || m_isHurried; });
        m_isHurried = false;
        m_nextTryNs = 0;
        if (m_isEnding)
            return false;
    }
    setPhase(StreamPhase::Reconnecting, fault);
    return true;
}

bool StreamOutput::Worker::waitForPerson()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isEnding || m_isHurried; });
    m_isHurried = false;
    return !m_isEnding;
}

void StreamOutput::Worker::setPhase(StreamPhase phase, const MediaFault& fault)
{
    StreamState now;
    {
        const std::lock_guard lock(m_mutex);
        m_phase = phase;
        m_fault = fault;
        m_attempts = phase == StreamPhase::Reconnecting || phase == StreamPhase::Refused ? m_pace.attempts() : 0;
        if (phase == StreamPhase::Live) {
            m_totals.reconnects += m_wasLive;
            m_wasLive = true;
            m_liveSinceNs = monotonicNs();
        }
        now = stateLocked();
    }
    m_setup.tell(now);
}

StreamState StreamOutput::Worker::stateLocked() const
{
    StreamState state{m_phase, m_fault, m_attempts, -1};
    if (m_phase == StreamPhase::Reconnecting) {
        const qint64 leftNs = m_nextTryNs == 0 ? 0 : m_nextTryNs - monotonicNs();
        state.nextTryInMs = static_cast<int>(std::max<qint64>(0, leftNs / nsPerMs));
    }
    return state;
}

StreamState StreamOutput::Worker::state()
{
    const std::lock_guard lock(m_mutex);
    return stateLocked();
}

StreamFigures StreamOutput::Worker::figures()
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = monotonicNs();
    StreamFigures figures = m_totals;
    figures.kbps = m_phase == StreamPhase::Live ? m_rate.kbps(now / nsPerMs) : 0;
    figures.queueMs = m_queue.waitingMs() + m_waitingMs;
    figures.lostShare = m_loss.share();
    figures.droppedFrames = m_missedFrames + m_queue.droppedFrames();
    figures.queueDroppedPackets = m_queue.droppedPackets();
    figures.droppedPackets = m_missedPackets + figures.queueDroppedPackets;
    if (m_liveSinceNs != 0)
        figures.liveSeconds += double(now - m_liveSinceNs) / 1e9;
    const bool isLost = m_wasLive && !m_isEnding && m_phase != StreamPhase::Live;
    figures.lostSeconds = isLost ? double(now - m_lastSentNs) / 1e9 : 0;
    return figures;
}

} // namespace kaibang
