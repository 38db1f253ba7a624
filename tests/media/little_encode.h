// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encoded_packet.h"
#include "paced_thread.h"
#include "stream_encode.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace kaibang::samples {

/// Whether and which number is burned into a picture of LittleEncode; -1 when it cannot be read.
int counterIn(const uint8_t* luma, int stride);

/// An encoder of the tests' own: the test picture at 320x180, 30 a second in real time, with a number burned in as
/// black and white squares, and a tone. Every picture is filled up to the bitrate asked for, so that a line feels it.
class LittleEncode : public StreamEncode
{
public:
    explicit LittleEncode(int kbps = 400);
    ~LittleEncode() override;

    EncodedFormat format() const { return m_format; }
    void addSink(PacketSink* sink);
    void removeSink(PacketSink* sink);
    void start();
    void stop();

    void requestKeyFrame() override
    {
        ++keyRequests;
        m_wantsKey = true;
    }
    void setPictureKbps(int kbps) override { m_kbps = kbps; }
    int pictureKbps() const { return m_kbps; }
    /// How many pictures were made; the newest has this number less one.
    int made() const { return m_made; }

    std::atomic<int> keyRequests = 0;
    std::atomic<int> skipped = 0; ///< numbers that were never made, because a sink held the encode up

private:
    struct Av;
    void run();
    void encodePicture(int index);
    void encodeSound(qint64 untilUs);
    void give(PacketKind kind);

    std::unique_ptr<Av> m_av;
    EncodedFormat m_format;
    std::mutex m_mutex;
    std::vector<PacketSink*> m_sinks;
    std::atomic<int> m_kbps;
    std::atomic<int> m_made = 0;
    std::atomic<bool> m_wantsKey = false;
    PacedThread m_thread;
};

} // namespace kaibang::samples
