// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "av_encoder_worker.h"

#include <algorithm>
#include <array>

namespace kaibang {

namespace {

constexpr size_t longestQueue = 4;
constexpr qint64 keyEveryUs = 2'000'000;
constexpr qint64 soundLateUs = 200'000;
constexpr qint64 encoderStatsNs = 1'000'000'000;

} // namespace

AvEncoder::Worker::Worker(const EncodePreset& preset, Reports reports)
    : m_preset(preset)
    , m_reports(std::move(reports))
    , m_kbps(preset.pictureKbps)
    , m_fitter(preset.size, ColourSpace::Bt709Limited)
{}

AvEncoder::Worker::~Worker()
{
    end();
}

std::optional<MediaFault> AvEncoder::Worker::open()
{
    if (const auto fault = m_pictures.open(m_preset))
        return fault;
    if (const auto fault = m_sounds.open(m_preset))
        return fault;
    m_format.size = m_preset.size;
    m_format.framesPerSecond = m_preset.framesPerSecond;
    m_format.colours = ColourSpace::Bt709Limited;
    m_format.pictureHeader = m_pictures.header();
    m_format.sampleRate = soundRate;
    m_format.channels = soundChannels;
    m_format.soundHeader = m_sounds.header();
    m_format.pictureKbps = m_preset.pictureKbps;
    m_format.soundKbps = m_preset.soundKbps;
    m_format.beganNs = monotonicNs();
    m_statsNs = m_format.beganNs;
    m_track = std::make_unique<SoundTrack>(m_format.beganNs);
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
    }
    m_thread = std::thread([this] { run(); });
    return {};
}

void AvEncoder::Worker::end()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void AvEncoder::Worker::addSink(PacketSink* sink)
{
    {
        const std::lock_guard lock(m_sinkMutex);
        m_readers.push_back({sink, false});
    }
    requestKeyFrame();
}

void AvEncoder::Worker::removeSink(PacketSink* sink)
{
    const std::lock_guard lock(m_sinkMutex);
    std::erase_if(m_readers, [sink](const Reader& reader) { return reader.sink == sink; });
}

void AvEncoder::Worker::takeFrame(FramePtr frame)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_open || m_ending)
            return;
        if (m_queue.size() >= longestQueue) {
            m_dropped.fetch_add(1, std::memory_order_relaxed);
            return;
        }
        // Two pictures never share a microsecond, whatever the clock says.
        m_lastPtsUs = std::max((monotonicNs() - m_format.beganNs) / 1000, m_lastPtsUs + 1);
        m_queue.push_back({std::move(frame), m_lastPtsUs});
    }
    m_changed.notify_all();
}

void AvEncoder::Worker::takeSound(const SoundChunk& chunk)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_open || m_ending)
            return;
    }
    m_track->write(chunk);
}

void AvEncoder::Worker::run()
{
    std::optional<MediaFault> fault;
    qint64 lastUs = 0;
    std::unique_lock lock(m_mutex);
    while (!fault) {
        m_changed.wait(lock, [this] { return m_ending || !m_queue.empty(); });
        if (m_queue.empty())
            break;
        const Waiting next = m_queue.front();
        m_queue.pop_front();
        lock.unlock();
        fault = encodePicture(next);
        if (!fault)
            fault = encodeSoundUntil(next.ptsUs - soundLateUs);
        lastUs = next.ptsUs;
        deliverInOrder(false);
        reportStats(monotonicNs());
        lock.lock();
    }
    m_open = false;
    m_queue.clear();
    lock.unlock();
    if (fault) {
        m_reports.failed(*fault);
        return;
    }
    m_pictures.finish(m_picturePackets);
    encodeSoundUntil(lastUs);
    deliverInOrder(true);
}

std::optional<MediaFault> AvEncoder::Worker::encodePicture(const Waiting& next)
{
    m_pictures.setKbps(kbps());
    // By the clock and not by a count: where pictures were dropped a viewer would wait longer to come in.
    const qint64 halfAPicture = 500'000 / m_preset.framesPerSecond;
    const bool due = next.ptsUs - m_lastKeyUs >= keyEveryUs - halfAPicture;
    const bool key = m_keyWanted.exchange(false, std::memory_order_relaxed) || due;
    if (key)
        m_lastKeyUs = next.ptsUs;
    const auto fault = m_pictures.encode(m_fitter.fit(next.picture), next.ptsUs, key, m_picturePackets);
    if (!fault)
        m_encoded.fetch_add(1, std::memory_order_relaxed);
    return fault;
}

std::optional<MediaFault> AvEncoder::Worker::encodeSoundUntil(qint64 us)
{
    std::array<float, size_t(SoundEncoder::framesPerPacket) * soundChannels> samples;
    const qint64 until = us * soundRate / 1'000'000;
    for (;;) {
        const qint64 position = m_track->position();
        if (position + SoundEncoder::framesPerPacket > until)
            return {};
        m_track->read(samples.data(), SoundEncoder::framesPerPacket);
        if (const auto fault = m_sounds.encode(samples.data(), position, m_soundPackets))
            return fault;
    }
}

void AvEncoder::Worker::deliverInOrder(bool all)
{
    // Only while both kinds are there is it known which one is the earlier.
    while (all ? !m_picturePackets.empty() || !m_soundPackets.empty()
               : !m_picturePackets.empty() && !m_soundPackets.empty()) {
        const bool picture = m_soundPackets.empty() || (!m_picturePackets.empty() && m_picturePackets.front()->dtsUs <=
                                                                                         m_soundPackets.front()->dtsUs);
        std::deque<PacketPtr>& packets = picture ? m_picturePackets : m_soundPackets;
        deliver(packets.front());
        packets.pop_front();
    }
}

void AvEncoder::Worker::deliver(const PacketPtr& packet)
{
    m_statsBytes += packet->bytes.size();
    const std::lock_guard lock(m_sinkMutex);
    for (Reader& reader : m_readers) {
        reader.begun |= packet->kind == PacketKind::Picture && packet->keyFrame;
        if (reader.begun)
            reader.sink->takePacket(packet);
    }
}

void AvEncoder::Worker::reportStats(qint64 nowNs)
{
    const qint64 passed = nowNs - m_statsNs;
    if (passed < encoderStatsNs)
        return;
    m_reports.stats(encoded(), dropped(), double(m_statsBytes) * 8e6 / double(passed));
    m_statsBytes = 0;
    m_statsNs = nowNs;
}

} // namespace kaibang
