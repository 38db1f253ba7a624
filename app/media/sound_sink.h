// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kaibang {

constexpr int soundRate = 48'000; ///< samples a second of every sound in the room
constexpr int soundChannels = 2;

/// A piece of sound, borrowed for the length of a call: interleaved stereo, 32 bit float, full scale at 1.0.
struct SoundChunk
{
    const float* samples = nullptr;
    int frames = 0;     ///< samples of one channel
    qint64 firstNs = 0; ///< when the first one was heard, nanoseconds of monotonicNs(); may jitter
};

/// Takes the sound of a microphone.
class SoundSink
{
public:
    virtual ~SoundSink() = default;
    /// Called on the source's own thread, one call at a time; must return at once.
    virtual void takeSound(const SoundChunk& chunk) = 0;
};

} // namespace kaibang
