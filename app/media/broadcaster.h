// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitrate_ladder.h"
#include "stream_encode.h"
#include "stream_output.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <mutex>
#include <vector>

namespace kaibang {

/// How one target is doing.
struct TargetStanding
{
    StreamTarget target;
    StreamState state;
    StreamFigures figures;
    int roomClosesInSeconds = -1; ///< while the stream is lost and the platform closes rooms; else -1
};

/// What a test stream has shown.
struct StreamTestReport
{
    bool isWell = false; ///< live for that long, nothing dropped, the line held and lost little
    int kbps = 0;        ///< the mean over the seconds it was live
    StreamFigures figures;
    MediaFault fault; ///< what was wrong last, if anything
};

enum class StartOutcome {
    Started,
    AlreadyRunning, ///< this target is live, on its way, or still ending
    BadAddress,     ///< checkTarget() says what
    NotATest,       ///< startTest() with a target that viewers see
};

/// The show on the air: one encode goes to several targets at once. It is a sink: its owner adds it to the encode, and
/// takes it away before destroying it. Every target has an output of its own (StreamOutput); none waits for another.
///
/// Once a second it reads all outputs: the bitrate is stepped down on a weak line and up again when it is calm
/// (BitrateLadder), and where a platform closes rooms it counts down while that stream is lost. Test streams change
/// nothing for the show: they are not asked for the bitrate.
///
/// Threads: construct, call and destroy on the GUI thread; signals come there. The destructor ends all streams, within
/// about a second altogether. The encode is borrowed and must outlive it.
class Broadcaster : public QObject, public PacketSink
{
    Q_OBJECT

public:
    struct Options
    {
        int lowestKbps = 400;
        LadderPace ladder = {};
        StreamTrust trust = {};
        StreamPatience patience = {};
    };

    /// `format.pictureKbps` is where the bitrate begins and what it never exceeds.
    Broadcaster(StreamEncode& encode, const EncodedFormat& format, const Options& options, QObject* parent = nullptr);
    Broadcaster(StreamEncode& encode, const EncodedFormat& format, QObject* parent = nullptr);
    ~Broadcaster() override;

    /// Goes live there. The secrets are kept in memory until the stream has ended.
    StartOutcome start(const StreamTarget& target, const StreamSecrets& secrets);
    /// The same way for `seconds` of being live, or until three tries in a row have failed; then testEnded().
    StartOutcome startTest(const StreamTarget& target, const StreamSecrets& secrets, int seconds);
    void stop(const QString& id);
    void stopAll();
    void retryNow(const QString& id);
    /// For whose sake the bitrate is lowered although the others are well; empty (as at first) for nobody's.
    void setPrimary(const QString& id) { m_primary = id; }

    /// Every target that was started, in that order, also those that have ended.
    std::vector<TargetStanding> standings() const;
    /// Whether any show target is live, on its way or trying again.
    bool isOnAir() const;
    int pictureKbps() const { return m_ladder.kbps(); }

    void takePacket(const PacketPtr& packet) override;

Q_SIGNALS:
    void stateChanged(const QString& id, const kaibang::StreamState& state);
    /// Once a second while anything runs: standings() has new numbers.
    void figuresChanged();
    /// The bitrate was changed, and why.
    void bitrateChanged(const kaibang::BitrateChange& change);
    /// Once a second while that stream is lost; the last is 0: the platform has probably closed the room.
    void roomClosing(const QString& id, int seconds);
    /// A stream that was lost is back, or was stopped, after roomClosing().
    void roomSafe(const QString& id);
    void testEnded(const QString& id, const kaibang::StreamTestReport& report);
    /// The last target has ended.
    void allEnded();

private:
    struct Entry;

    StartOutcome begin(const StreamTarget& target, const StreamSecrets& secrets, int testSeconds);
    Entry* find(const QString& id) const;
    void follow(const QString& id, const StreamState& state);
    void conclude(Entry& entry);
    void lookAtAll();
    void countDown(Entry& entry);
    void judgeTest(Entry& entry);
    void judgeLines();
    bool isAnyRunning() const;

    StreamEncode& m_encode;
    const EncodedFormat m_format;
    const Options m_options;
    BitrateLadder m_ladder;
    QString m_primary;
    QTimer m_timer;
    std::vector<std::unique_ptr<Entry>> m_entries;
    std::mutex m_mutex;                   ///< guards the next line alone
    std::vector<StreamOutput*> m_outputs; ///< what packets go to
};

} // namespace kaibang

Q_DECLARE_METATYPE(kaibang::StreamTestReport)
