// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrate_ladder.h"

#include <algorithm>

namespace kaibang {

BitrateLadder::BitrateLadder(int highestKbps, int lowestKbps, const LadderPace& pace)
    : m_pace(pace)
    , m_steps{highestKbps}
    , m_calmWantedMs(pace.calmForMs)
{
    for (const int kbps : {4000, 2500, 1500, 1000, 700, 400}) {
        if (kbps < highestKbps && kbps >= lowestKbps)
            m_steps.push_back(kbps);
    }
}

QStringList BitrateLadder::weakOf(qint64 nowMs, const std::vector<LineReading>& lines, bool& isPrimaryWeak)
{
    std::vector<Seen> seen;
    QStringList weak;
    for (const LineReading& line : lines) {
        const auto known = std::ranges::find(m_seen, line.id, &Seen::id);
        // Of a target that has just come nothing can be said yet.
        Seen now = known != m_seen.end() ? *known : Seen{line.id, -1, line.droppedPackets};
        if (line.queueMs < m_pace.weakQueueMs && line.lostShare < m_pace.weakLoss)
            now.weakSinceMs = -1;
        else if (now.weakSinceMs < 0)
            now.weakSinceMs = nowMs;
        const bool hasDropped = line.droppedPackets > now.dropped;
        now.dropped = line.droppedPackets;
        if (hasDropped || (now.weakSinceMs >= 0 && nowMs - now.weakSinceMs >= m_pace.weakForMs)) {
            weak << line.id;
            isPrimaryWeak = isPrimaryWeak || line.isPrimary;
        }
        seen.push_back(now);
    }
    m_seen = std::move(seen);
    return weak;
}

std::optional<BitrateChange> BitrateLadder::read(qint64 nowMs, const std::vector<LineReading>& lines)
{
    bool isPrimaryWeak = false;
    const QStringList weak = weakOf(nowMs, lines, isPrimaryWeak);
    const bool isWeak = isPrimaryWeak || weak.size() * 2 > qsizetype(lines.size());
    // A target whose weakness is its own business must not keep the others low for ever.
    const auto isLineCalm = [&](const LineReading& line) {
        return line.queueMs < m_pace.calmQueueMs && line.lostShare < m_pace.calmLoss;
    };
    const auto calm = std::ranges::count_if(lines, isLineCalm);
    const bool isPrimaryCalm =
        std::ranges::all_of(lines, [&](const LineReading& line) { return !line.isPrimary || isLineCalm(line); });
    const bool isCalm = !lines.empty() && !isWeak && isPrimaryCalm && calm * 2 >= std::ssize(lines);
    if (!isCalm || nowMs < m_settledFromMs)
        m_calmSinceMs = -1;
    else if (m_calmSinceMs < 0)
        m_calmSinceMs = nowMs;
    if (nowMs < m_settledFromMs)
        return std::nullopt;
    if (m_lastUpMs >= 0 && nowMs - m_lastUpMs >= 2 * m_calmWantedMs) {
        m_lastUpMs = -1;
        m_calmWantedMs = m_pace.calmForMs;
    }
    if (isWeak)
        return stepDown(nowMs, weak);
    if (m_calmSinceMs >= 0 && nowMs - m_calmSinceMs >= m_calmWantedMs)
        return stepUp(nowMs);
    return std::nullopt;
}

std::optional<BitrateChange> BitrateLadder::stepDown(qint64 nowMs, const QStringList& weak)
{
    if (m_step + 1 >= m_steps.size())
        return std::nullopt;
    if (m_lastUpMs >= 0)
        m_calmWantedMs = std::min<qint64>(m_calmWantedMs * 2, m_pace.longestCalmMs);
    m_lastUpMs = -1;
    const int from = kbps();
    ++m_step;
    m_settledFromMs = nowMs + m_pace.settleMs;
    m_calmSinceMs = -1;
    for (Seen& one : m_seen)
        one.weakSinceMs = -1;
    return BitrateChange{from, kbps(), BitrateReason::LineWeak, weak};
}

std::optional<BitrateChange> BitrateLadder::stepUp(qint64 nowMs)
{
    if (m_step == 0)
        return std::nullopt;
    const int from = kbps();
    --m_step;
    m_lastUpMs = nowMs;
    m_calmSinceMs = nowMs;
    return BitrateChange{from, kbps(), BitrateReason::LineCalm, {}};
}

} // namespace kaibang
