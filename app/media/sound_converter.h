// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound_sink.h"

#include <memory>
#include <vector>

namespace kaibang {

enum class SampleFormat { Unsigned8, Signed16, Signed32, Float32 };

/// Makes interleaved samples of any rate and number of channels into 48 kHz stereo, with libswresample. One channel is
/// heard on both sides. For one thread.
class SoundConverter
{
public:
    SoundConverter(SampleFormat format, int rate, int channels);
    ~SoundConverter();

    /// False when the library cannot convert from this.
    bool isReady() const;
    /// What comes out for these frames; valid until the next call.
    const std::vector<float>& convert(const void* samples, int frames);

private:
    struct Av;
    std::unique_ptr<Av> m_av;
    std::vector<float> m_out;
};

} // namespace kaibang
