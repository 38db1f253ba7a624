// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "av_handles.h"
#include "encoded_packet.h"

namespace kaibang {

/// Stream 0 of the muxer becomes the picture and stream 1 the sound; for the sources of this room only. False when
/// there is no memory.
bool addStreams(AVFormatContext& muxer, const EncodedFormat& format);

/// Makes a packet of the muxer's of one of ours; its times are less `beginUs` and in the stream's own units.
void fillPacket(AVPacket& out, const EncodedPacket& packet, qint64 beginUs, const AVFormatContext& muxer);

} // namespace kaibang
