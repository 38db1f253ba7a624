// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encode_preset.h"
#include "encoded_packet.h"
#include "media_fault.h"

#include <deque>
#include <optional>

namespace kaibang {

/// H.264 by libx264 through libavcodec: BT.709 limited range, constant bitrate over a second, one slice a picture. For
/// one thread.
class PictureEncoder
{
public:
    PictureEncoder();
    ~PictureEncoder();

    std::optional<MediaFault> open(const EncodePreset& preset);
    /// Parameter sets in Annex B (ITU-T H.264, annex B); after open().
    QByteArray header() const;
    /// From the next picture on.
    void setKbps(int kbps);

    /// Compresses a picture of the preset's size, whose time is larger than that of the one before. Packets that are
    /// ready are added to `out`; at most one picture waits inside.
    std::optional<MediaFault> encode(const FramePtr& picture, qint64 ptsUs, bool keyFrame, std::deque<PacketPtr>& out);
    /// What still waits inside; nothing can be encoded afterwards.
    std::optional<MediaFault> finish(std::deque<PacketPtr>& out);

private:
    struct Av;

    std::optional<MediaFault> receive(std::deque<PacketPtr>& out);

    std::unique_ptr<Av> m_av;
};

} // namespace kaibang
