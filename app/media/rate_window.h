// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <deque>
#include <utility>

namespace kaibang {

/// How fast bytes went in the last three seconds. Times in milliseconds of one clock that does not go back.
class RateWindow
{
public:
    void add(qint64 nowMs, qint64 bytes)
    {
        // A tenth of a second is fine enough, and keeps at most thirty entries.
        if (!m_sent.empty() && nowMs - m_sent.back().first < 100)
            m_sent.back().second += bytes;
        else
            m_sent.emplace_back(nowMs, bytes);
        forget(nowMs);
        if (m_beganMs < 0)
            m_beganMs = nowMs;
    }

    /// Kilobits (1000 bits) per second; over what there is while it is younger than three seconds.
    int kbps(qint64 nowMs)
    {
        forget(nowMs);
        qint64 bytes = 0;
        for (const auto& [at, count] : m_sent)
            bytes += count;
        const qint64 spanMs =
            m_beganMs < 0 ? spanOfWindowMs : std::clamp<qint64>(nowMs - m_beganMs, 500, spanOfWindowMs);
        return static_cast<int>(bytes * 8 / spanMs);
    }

private:
    static constexpr qint64 spanOfWindowMs = 3000;

    void forget(qint64 nowMs)
    {
        while (!m_sent.empty() && nowMs - m_sent.front().first >= spanOfWindowMs)
            m_sent.pop_front();
    }

    std::deque<std::pair<qint64, qint64>> m_sent;
    qint64 m_beganMs = -1;
};

} // namespace kaibang
