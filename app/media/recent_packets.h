// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encoded_packet.h"

#include <deque>
#include <mutex>
#include <vector>

namespace kaibang {

/// Keeps the last seconds of an encoder in memory, whole groups of pictures from a key picture on. At most `keepMs` and
/// a group more; `maxBytes` is kept by leaving out the oldest groups. Thread-safe.
class RecentPackets : public PacketSink
{
public:
    static constexpr qint64 usualMs = 20'000;
    static constexpr qint64 usualBytes = 32 * 1024 * 1024;

    explicit RecentPackets(const EncodedFormat& format, qint64 keepMs = usualMs, qint64 maxBytes = usualBytes);

    void takePacket(const PacketPtr& packet) override;

    /// What is kept at this moment, the oldest first; begins with a key picture or is empty.
    std::vector<PacketPtr> packets() const;
    const EncodedFormat& format() const { return m_format; }
    qint64 bytes() const;

private:
    void leaveOutOld();

    const EncodedFormat m_format;
    const qint64 m_keepUs;
    const qint64 m_maxBytes;
    mutable std::mutex m_mutex;
    std::deque<PacketPtr> m_packets;
    std::deque<size_t> m_keys; // places of key pictures, counted from the very first packet
    size_t m_leftOut = 0;
    qint64 m_bytes = 0;
};

} // namespace kaibang
