// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "av_encoder.h"
#include "picture_encoder.h"
#include "picture_fitter.h"
#include "sound_encoder.h"
#include "sound_track.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <thread>
#include <vector>

namespace kaibang {

/// The encoder's thread and its queue. Public functions are thread-safe, apart from open() and end().
class AvEncoder::Worker
{
public:
    struct Reports
    {
        std::function<void(quint64 encoded, quint64 dropped, double kbps)> stats;
        std::function<void(const MediaFault& fault)> failed;
    };

    Worker(const EncodePreset& preset, Reports reports);
    ~Worker();

    std::optional<MediaFault> open();
    void end();
    const EncodePreset& preset() const { return m_preset; }
    const EncodedFormat& format() const { return m_format; }

    void addSink(PacketSink* sink);
    void removeSink(PacketSink* sink);
    void requestKeyFrame() { m_keyWanted.store(true, std::memory_order_relaxed); }
    void setKbps(int kbps) { m_kbps.store(kbps, std::memory_order_relaxed); }
    int kbps() const { return m_kbps.load(std::memory_order_relaxed); }
    void takeFrame(FramePtr frame);
    void takeSound(const SoundChunk& chunk);
    quint64 encoded() const { return m_encoded.load(std::memory_order_relaxed); }
    quint64 dropped() const { return m_dropped.load(std::memory_order_relaxed); }

private:
    struct Waiting
    {
        FramePtr picture;
        qint64 ptsUs = 0;
    };
    struct Reader
    {
        PacketSink* sink = nullptr;
        bool begun = false;
    };

    void run();
    std::optional<MediaFault> encodePicture(const Waiting& next);
    std::optional<MediaFault> encodeSoundUntil(qint64 us);
    void deliverInOrder(bool all);
    void deliver(const PacketPtr& packet);
    void reportStats(qint64 nowNs);

    const EncodePreset m_preset;
    const Reports m_reports;
    EncodedFormat m_format;

    std::mutex m_mutex; // the queue
    std::condition_variable m_changed;
    std::deque<Waiting> m_queue;
    qint64 m_lastPtsUs = -1;
    bool m_open = false;
    bool m_ending = false;

    std::mutex m_sinkMutex; // held while packets are given out, so that removal is a promise
    std::vector<Reader> m_readers;

    std::atomic<bool> m_keyWanted = true;
    std::atomic<int> m_kbps;
    std::atomic<quint64> m_encoded = 0;
    std::atomic<quint64> m_dropped = 0;

    // The thread's own.
    PictureEncoder m_pictures;
    SoundEncoder m_sounds;
    PictureFitter m_fitter;
    std::unique_ptr<SoundTrack> m_track; // made before the thread begins
    std::deque<PacketPtr> m_picturePackets;
    std::deque<PacketPtr> m_soundPackets;
    qint64 m_lastKeyUs = 0;
    qint64 m_statsNs = 0;
    qint64 m_statsBytes = 0;

    std::thread m_thread;
};

} // namespace kaibang
