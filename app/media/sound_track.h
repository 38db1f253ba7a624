// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound_sink.h"

#include <mutex>
#include <vector>

namespace kaibang {

/// Lays sound on the clock of the pictures. Each chunk is laid where its moment says; what was never written reads as
/// silence. A microphone whose crystal runs a little off is followed by leaving out or repeating one sample in 480,
/// which nobody hears, as soon as it is 10 ms off; from 100 ms on (unplugged, asleep) it is laid anew. So sound stays
/// within 100 ms of its picture for as long as a show lasts. Thread-safe: one writes, another reads.
class SoundTrack
{
public:
    explicit SoundTrack(qint64 beganNs);

    void write(const SoundChunk& chunk);
    /// The next `frames` of the track, interleaved stereo, into `samples`. What comes later for this time is left out.
    void read(float* samples, int frames);

    /// Frames read so far: the place of the next one.
    qint64 position() const;
    /// How far the writer is off its clock at the moment, in frames, smoothed; positive when the source runs slow.
    double lean() const;

private:
    void put(const float* frame);
    void silenceUntil(qint64 position);

    const qint64 m_beganNs;
    mutable std::mutex m_mutex;
    std::vector<float> m_ring;
    qint64 m_read = 0;
    qint64 m_written = 0; // never behind m_read
    double m_lean = 0;
    qint64 m_sinceNudge = 0;
    bool m_placed = false;
};

} // namespace kaibang
