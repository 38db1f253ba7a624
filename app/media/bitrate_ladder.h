// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace kaibang {

/// How one target's line is, read about once a second while it is Live.
struct LineReading
{
    QString id;
    bool isPrimary = false; ///< the one for whose sake the others may be lowered
    int queueMs = 0;
    quint64 droppedPackets = 0; ///< since its start
    double lostShare = 0;       ///< SRT: of what was sent lately, 0 to 1

    friend bool operator==(const LineReading&, const LineReading&) = default;
};

enum class BitrateReason {
    LineWeak, ///< the lines named do not carry the bitrate
    LineCalm, ///< they have carried it for long enough to try more
};

struct BitrateChange
{
    int fromKbps = 0;
    int toKbps = 0;
    BitrateReason reason = BitrateReason::LineWeak;
    QStringList targets; ///< whose line it was, for LineWeak

    friend bool operator==(const BitrateChange&, const BitrateChange&) = default;
};

/// The ladder's times and limits; another pace is for tests.
struct LadderPace
{
    int weakQueueMs = 1200; ///< from here on a line is weak …
    int weakForMs = 2000;   ///< … when it stays so for this long, or when packets were dropped
    int calmQueueMs = 500;  ///< below it a line is calm
    double weakLoss =
        0.10; ///< a line that loses this much for weakForMs carries less than is sent: bad radio loses less
    double calmLoss = 0.03; ///< more than this and it is not calm
    int settleMs = 8000;    ///< after a step nothing is judged: the queue still empties
    int calmForMs = 60'000; ///< how long all must be calm before a step up
    int longestCalmMs = 600'000;
};

/// Decides the one encode's bitrate from how its targets' queues grow. Pure: time is given, nothing is kept but
/// numbers.
///
/// One encode feeds all targets, so its bitrate is lowered for all or for none. It is lowered when more than half of
/// the live targets are weak (with one target: when that one is), since then it is the home's own line that is weak,
/// and when the target called primary is. Otherwise a weak target drops pictures and the others are left alone.
///
/// Steps are 4000, 2500, 1500, 1000, 700, 400 kbit/s between `highest` and `lowest`, one at a time. It goes up after a
/// calm minute. A step up that the line did not carry (weak again within that minute) doubles the calm time asked for
/// before the next, up to ten minutes, so that a line between two steps is not tried over and over. It falls back to
/// one minute when a step up has held for twice the time asked for.
class BitrateLadder
{
public:
    BitrateLadder(int highestKbps, int lowestKbps, const LadderPace& pace = {});

    int kbps() const { return m_steps[m_step]; }
    /// With what the live targets say now; those that are not live are left out. `nowMs` of a clock that never goes
    /// back.
    std::optional<BitrateChange> read(qint64 nowMs, const std::vector<LineReading>& lines);

private:
    struct Seen
    {
        QString id;
        qint64 weakSinceMs = -1;
        quint64 dropped = 0;
    };

    QStringList weakOf(qint64 nowMs, const std::vector<LineReading>& lines, bool& isPrimaryWeak);
    std::optional<BitrateChange> stepDown(qint64 nowMs, const QStringList& weak);
    std::optional<BitrateChange> stepUp(qint64 nowMs);

    const LadderPace m_pace;
    std::vector<int> m_steps; ///< falling
    size_t m_step = 0;
    std::vector<Seen> m_seen;
    qint64 m_settledFromMs = 0;
    qint64 m_calmSinceMs = -1;
    qint64 m_calmWantedMs;
    qint64 m_lastUpMs = -1; ///< -1: the last step was not one up, or it has held
};

} // namespace kaibang

Q_DECLARE_METATYPE(kaibang::BitrateChange)
