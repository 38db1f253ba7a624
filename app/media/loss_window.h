// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <deque>

namespace kaibang {

/// What share of a line's packets did not arrive in the last three seconds. Fed with counters that only rise; times in
/// milliseconds of one clock that does not go back.
class LossWindow
{
public:
    void add(qint64 nowMs, qint64 sent, qint64 lost)
    {
        // Often enough to follow a line, and thirty entries at most.
        if (!m_points.empty() && nowMs - m_points.back().atMs < 100)
            return;
        m_points.push_back({nowMs, sent, lost});
        while (m_points.size() > 2 && nowMs - m_points[1].atMs >= spanMs)
            m_points.pop_front();
    }

    /// 0 to 1; 0 while too little was sent to say anything.
    double share() const
    {
        if (m_points.empty())
            return 0;
        const qint64 sent = m_points.back().sent - m_points.front().sent;
        const qint64 lost = m_points.back().lost - m_points.front().lost;
        return sent < fewestPackets ? 0 : std::clamp(double(lost) / double(sent), 0.0, 1.0);
    }

    void clear() { m_points.clear(); }

private:
    static constexpr qint64 spanMs = 3000;
    static constexpr qint64 fewestPackets = 50;

    struct Point
    {
        qint64 atMs, sent, lost;
    };
    std::deque<Point> m_points;
};

} // namespace kaibang
