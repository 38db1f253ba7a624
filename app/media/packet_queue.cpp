// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet_queue.h"

#include <algorithm>

namespace kaibang {

PacketQueue::Pushed PacketQueue::push(const PacketPtr& packet)
{
    const bool isPicture = packet->kind == PacketKind::Picture;
    if (m_needsKey) {
        if (!isPicture || !packet->keyFrame) {
            m_droppedPackets += m_hasBegun;
            m_droppedFrames += m_hasBegun && isPicture;
            return Pushed::Skipped;
        }
        m_needsKey = false;
        m_hasBegun = true;
        m_beginUs = packet->dtsUs;
    }
    if (!isPicture && packet->dtsUs < m_beginUs)
        return Pushed::Skipped;
    (isPicture ? m_pictures : m_sounds).push_back(packet);
    if (waitingMs() * qint64(1000) > longestUs)
        shorten();
    return m_needsKey ? Pushed::NeedsKey : Pushed::Kept;
}

void PacketQueue::shorten()
{
    const auto key = m_pictures.empty() ? m_pictures.end()
                                        : std::find_if(m_pictures.begin() + 1, m_pictures.end(),
                                                       [](const PacketPtr& one) { return one->keyFrame; });
    m_needsKey = key == m_pictures.end();
    if (m_needsKey) {
        drop(m_pictures);
        drop(m_sounds);
        return;
    }
    m_beginUs = (*key)->dtsUs;
    std::deque<PacketPtr> old(m_pictures.begin(), key);
    m_pictures.erase(m_pictures.begin(), key);
    drop(old);
    while (!m_sounds.empty() && m_sounds.front()->dtsUs < m_beginUs) {
        m_sounds.pop_front();
        ++m_droppedPackets;
    }
}

void PacketQueue::drop(std::deque<PacketPtr>& packets)
{
    m_droppedPackets += packets.size();
    m_droppedFrames += quint64(std::count_if(packets.begin(), packets.end(),
                                             [](const PacketPtr& one) { return one->kind == PacketKind::Picture; }));
    packets.clear();
}

PacketPtr PacketQueue::take(bool all)
{
    qint64 oldestUs = 0;
    qint64 newestUs = 0;
    if (!waits(oldestUs, newestUs))
        return nullptr;
    std::deque<PacketPtr>* from = &m_pictures;
    if (m_pictures.empty() || m_sounds.empty()) {
        if (!all && newestUs - oldestUs < patienceUs)
            return nullptr;
        from = m_pictures.empty() ? &m_sounds : &m_pictures;
    } else if (m_sounds.front()->dtsUs < m_pictures.front()->dtsUs) {
        from = &m_sounds;
    }
    PacketPtr packet = from->front();
    from->pop_front();
    return packet;
}

void PacketQueue::restart()
{
    m_pictures.clear();
    m_sounds.clear();
    m_needsKey = true;
    m_hasBegun = false;
}

int PacketQueue::waitingMs() const
{
    qint64 oldestUs = 0;
    qint64 newestUs = 0;
    return waits(oldestUs, newestUs) ? static_cast<int>((newestUs - oldestUs) / 1000) : 0;
}

bool PacketQueue::waits(qint64& oldestUs, qint64& newestUs) const
{
    bool any = false;
    for (const std::deque<PacketPtr>* packets : {&m_pictures, &m_sounds}) {
        if (packets->empty())
            continue;
        oldestUs = any ? std::min(oldestUs, packets->front()->dtsUs) : packets->front()->dtsUs;
        newestUs = any ? std::max(newestUs, packets->back()->dtsUs) : packets->back()->dtsUs;
        any = true;
    }
    return any;
}

} // namespace kaibang
