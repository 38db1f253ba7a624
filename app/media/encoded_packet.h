// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame.h"

#include <QByteArray>
#include <QSize>
#include <memory>

namespace kaibang {

enum class PacketKind { Picture, Sound };

/// One compressed packet of the one encode, shared by every output and never changed. Times are microseconds since the
/// encoder began and run on through pauses of an output; an output subtracts its own beginning.
struct EncodedPacket
{
    PacketKind kind = PacketKind::Picture;
    qint64 ptsUs = 0;
    qint64 dtsUs = 0;
    qint64 durationUs = 0;
    bool keyFrame = false; ///< a decoder can begin here; every sound packet is one
    QByteArray bytes;      ///< H.264 in Annex B without parameter sets, or a raw AAC access unit
};

using PacketPtr = std::shared_ptr<const EncodedPacket>;

/// What a container must know before the first packet; the same for as long as an encoder lives.
struct EncodedFormat
{
    QSize size;
    int framesPerSecond = 30;
    ColourSpace colours = ColourSpace::Bt709Limited;
    QByteArray pictureHeader; ///< the parameter sets (SPS, PPS) in Annex B
    int sampleRate = 48000;
    int channels = 2;
    QByteArray soundHeader; ///< AudioSpecificConfig of ISO/IEC 14496-3
    int pictureKbps = 0;    ///< what was asked for; it may be stepped down while running
    int soundKbps = 0;
    qint64 beganNs = 0; ///< the moment of ptsUs 0, nanoseconds of monotonicNs(): a moment's place in what is encoded
};

/// Takes the packets of an encoder, for a file, a stream or the last seconds.
class PacketSink
{
public:
    virtual ~PacketSink() = default;
    /// Called on the encoder's thread in order of dts within a kind; must return at once and never wait.
    virtual void takePacket(const PacketPtr& packet) = 0;
};

} // namespace kaibang
