// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaibang {

/// What streams may ask of the one encode that feeds them; its packets come through PacketSink.
class StreamEncode
{
public:
    virtual ~StreamEncode() = default;
    /// The next picture becomes a key frame. From any thread, also while a packet is being handed over; returns at
    /// once.
    virtual void requestKeyFrame() = 0;
    /// The picture's bitrate from now on. On the GUI thread; returns at once.
    virtual void setPictureKbps(int kbps) = 0;
};

} // namespace kaibang
