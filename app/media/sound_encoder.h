// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encode_preset.h"
#include "encoded_packet.h"
#include "media_fault.h"
#include "sound_sink.h"

#include <deque>
#include <optional>

namespace kaibang {

/// AAC-LC by libavcodec's own encoder, stereo at soundRate. For one thread.
class SoundEncoder
{
public:
    static constexpr int framesPerPacket = 1024;

    SoundEncoder();
    ~SoundEncoder();

    std::optional<MediaFault> open(const EncodePreset& preset);
    /// AudioSpecificConfig of ISO/IEC 14496-3; after open().
    QByteArray header() const;

    /// Compresses framesPerPacket frames of interleaved stereo; `position` is the place of the first one in the sound,
    /// and times follow from it. Packets are one packet late; what the coder puts before the beginning is left out.
    std::optional<MediaFault> encode(const float* samples, qint64 position, std::deque<PacketPtr>& out);

private:
    struct Av;
    std::unique_ptr<Av> m_av;
};

} // namespace kaibang
