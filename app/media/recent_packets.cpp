// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recent_packets.h"

namespace kaibang {

RecentPackets::RecentPackets(const EncodedFormat& format, qint64 keepMs, qint64 maxBytes)
    : m_format(format)
    , m_keepUs(keepMs * 1000)
    , m_maxBytes(maxBytes)
{}

void RecentPackets::takePacket(const PacketPtr& packet)
{
    const std::lock_guard lock(m_mutex);
    const bool key = packet->kind == PacketKind::Picture && packet->keyFrame;
    if (m_keys.empty() && !key)
        return;
    if (key)
        m_keys.push_back(m_leftOut + m_packets.size());
    m_packets.push_back(packet);
    m_bytes += packet->bytes.size();
    leaveOutOld();
}

void RecentPackets::leaveOutOld()
{
    const auto covered = [this] {
        // What would be left without the oldest group.
        return m_keys.size() > 1 && m_packets.back()->dtsUs - m_packets[m_keys[1] - m_leftOut]->dtsUs >= m_keepUs;
    };
    while (!m_keys.empty() && (covered() || m_bytes > m_maxBytes)) {
        const size_t until = m_keys.size() > 1 ? m_keys[1] : m_leftOut + m_packets.size();
        for (; m_leftOut < until; ++m_leftOut) {
            m_bytes -= m_packets.front()->bytes.size();
            m_packets.pop_front();
        }
        m_keys.pop_front();
    }
}

std::vector<PacketPtr> RecentPackets::packets() const
{
    const std::lock_guard lock(m_mutex);
    return {m_packets.begin(), m_packets.end()};
}

qint64 RecentPackets::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

} // namespace kaibang
