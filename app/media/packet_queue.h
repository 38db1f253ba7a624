// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encoded_packet.h"

#include <deque>

namespace kaibang {

/// The packets that wait for one output, four seconds at most. Not thread-safe; the times are the packets' own.
///
/// What comes first is always a key frame, and a gap always ends with one. When the queue is full the oldest go, up to
/// the next key frame in it, so that viewers jump forward instead of falling behind; where there is none everything
/// goes and the next key frame is waited for. Pictures and sound leave in the order of their dts.
class PacketQueue
{
public:
    static constexpr qint64 longestUs = 4'000'000;
    /// How far one kind may be ahead of the other before it is sent without waiting for it.
    static constexpr qint64 patienceUs = 1'000'000;

    enum class Pushed {
        Kept,
        Skipped,  ///< nothing can begin with it: no key frame has come yet
        NeedsKey, ///< everything went; ask the encode for a key frame
    };

    Pushed push(const PacketPtr& packet);
    /// The next one to send, or nullptr: none, or its counterpart of the other kind has not come yet. `all`: do not
    /// wait for it.
    PacketPtr take(bool all = false);
    /// Forgets everything, uncounted, and begins again with the next key frame.
    void restart();

    /// From the oldest that waits to the newest, milliseconds of media.
    int waitingMs() const;
    bool isEmpty() const { return m_pictures.empty() && m_sounds.empty(); }
    /// What went because the queue was full, and what came until the key frame after that.
    quint64 droppedPackets() const { return m_droppedPackets; }
    quint64 droppedFrames() const { return m_droppedFrames; }

private:
    void shorten();
    void drop(std::deque<PacketPtr>& packets);
    bool waits(qint64& oldestUs, qint64& newestUs) const;

    std::deque<PacketPtr> m_pictures;
    std::deque<PacketPtr> m_sounds;
    bool m_needsKey = true;
    bool m_hasBegun = false;
    qint64 m_beginUs = 0; ///< dts of the key frame that the present run began with; sound before it is not sent
    quint64 m_droppedPackets = 0;
    quint64 m_droppedFrames = 0;
};

} // namespace kaibang
