// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound_track.h"

#include <algorithm>
#include <cmath>

namespace kaibang {

namespace {

constexpr qint64 ringFrames = 2 * soundRate;
constexpr double nudgeFrom = soundRate * 0.010;
constexpr qint64 layAnewFrom = soundRate / 10;
constexpr qint64 nudgeEvery = 480;

} // namespace

SoundTrack::SoundTrack(qint64 beganNs)
    : m_beganNs(beganNs)
    , m_ring(size_t(ringFrames) * soundChannels)
{}

void SoundTrack::write(const SoundChunk& chunk)
{
    const std::lock_guard lock(m_mutex);
    const qint64 wanted = std::llround(double(chunk.firstNs - m_beganNs) * soundRate / 1e9);
    const qint64 off = wanted - m_written;
    int skip = 0;
    if (!m_placed || std::llabs(off) > layAnewFrom) {
        silenceUntil(wanted);
        skip = int(std::clamp<qint64>(m_written - wanted, 0, chunk.frames));
        m_lean = 0;
        m_placed = true;
    } else {
        m_lean += (double(off) - m_lean) / 16.0;
    }
    for (int i = skip; i < chunk.frames; ++i) {
        const float* frame = chunk.samples + size_t(i) * soundChannels;
        const bool nudge = std::abs(m_lean) > nudgeFrom && ++m_sinceNudge >= nudgeEvery;
        if (nudge)
            m_sinceNudge = 0;
        if (nudge && m_lean < 0)
            continue;
        put(frame);
        if (nudge)
            put(frame);
    }
}

void SoundTrack::put(const float* frame)
{
    // A reader that stands still loses the newest sound, not the order of what is there.
    if (m_written - m_read >= ringFrames)
        return;
    const size_t at = size_t(m_written % ringFrames) * soundChannels;
    m_ring[at] = frame[0];
    m_ring[at + 1] = frame[1];
    ++m_written;
}

void SoundTrack::silenceUntil(qint64 position)
{
    const float silence[soundChannels] = {};
    while (m_written < position && m_written - m_read < ringFrames)
        put(silence);
}

void SoundTrack::read(float* samples, int frames)
{
    const std::lock_guard lock(m_mutex);
    for (int i = 0; i < frames; ++i, ++m_read) {
        const bool there = m_read < m_written;
        const size_t at = size_t(m_read % ringFrames) * soundChannels;
        for (size_t channel = 0; channel < soundChannels; ++channel)
            samples[size_t(i) * soundChannels + channel] = there ? m_ring[at + channel] : 0.0F;
    }
    if (m_written < m_read) {
        m_written = m_read;
        m_placed = false; // the next chunk is laid by its own moment
    }
}

qint64 SoundTrack::position() const
{
    const std::lock_guard lock(m_mutex);
    return m_read;
}

double SoundTrack::lean() const
{
    const std::lock_guard lock(m_mutex);
    return m_lean;
}

} // namespace kaibang
