// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcaster.h"
#include "line_test.h"
#include "stream_book.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <functional>

namespace kaibang {

class AirStudio;
class Clock;
class HouseholdDesk;
class Microphone;
class ShowRunner;
class SoundBoard;

/// What going live works with; borrowed, and outlives the room.
struct StreamParts
{
    AirStudio& studio;
    StreamBook& book;
    ShowRunner& runner;
    HouseholdDesk& household;
    SoundBoard& sounds;
    const Clock& clock;
    Broadcaster::Options broadcast = {};
    LineTest::Options lineTest = {};
};

/// How one target is doing, for whoever shows it.
struct TargetSign
{
    TargetStanding standing;
    qint64 toldAtNs = 0; ///< when its state was told, of monotonicNs()

    [[nodiscard]] qint64 msSinceTold() const;
};

/// What is to be seen of the streams at every moment.
struct StreamSign
{
    bool isOnAir = false;    ///< any is live, on its way or trying again
    qint64 onAirSeconds = 0; ///< since she went live
    int live = 0;            ///< of targets, those that are live now
    EncodePreset preset;     ///< what is sent
    int pictureKbps = 0;     ///< as it is now; below the preset's on a weak line
    QList<TargetSign> targets;
    StreamHealth health = StreamHealth::Well; ///< the worst of them
};

/// Sends the show to the chosen targets, tries a target out and measures its line, and says what became of it by
/// notice(). The encode is the studio's, which it only needs while something goes out. Ends all with the show. GUI
/// thread; keys are in memory while a stream runs.
class StreamRoom : public QObject
{
    Q_OBJECT

public:
    explicit StreamRoom(const StreamParts& parts, QObject* parent = nullptr);
    ~StreamRoom() override;

    /// All chosen targets at once. A test that runs is ended before.
    void goLive();
    void stopAll();
    /// Also after a refusal, then with the key that is kept now.
    void retryNow(const QString& id);
    /// The stream alone, seen by nobody, for `seconds` of being live. Refused, with a notice, where viewers would see
    /// it.
    void testStream(const QString& id, int seconds);
    void endTest(const QString& id);
    [[nodiscard]] bool isTesting(const QString& id) const { return m_tests.contains(id); }
    /// Measures what the line carries and keeps it in the book. Refused where viewers would see it, and while live.
    void testLine(const QString& id);
    void cancelLineTest();
    /// The target whose line is measured now; empty for none.
    [[nodiscard]] QString lineTested() const { return m_lineTested; }

    [[nodiscard]] bool isOnAir() const { return m_isOnAir; }
    [[nodiscard]] StreamSign sign() const;
    [[nodiscard]] StreamBook& book() const { return m_parts.book; }
    [[nodiscard]] Microphone& microphone() const;
    [[nodiscard]] const Clock& clock() const { return m_parts.clock; }
    /// Whether the window may close: not while live, unless it is asked again within ten seconds; then all is ended.
    bool mayClose();

Q_SIGNALS:
    void notice(const QString& text, const QString& actionText, const std::function<void()>& action);
    /// Once a second while anything runs, and at each change.
    void signChanged(const kaibang::StreamSign& sign);
    void lineTestStepped(const QString& id, int kbps);
    void lineTestEnded(const QString& id, const QString& words, bool isGood);
    void testStepped(const QString& id, const QString& words);
    void testEnded(const QString& id, const QString& words, bool isGood);
    /// Where targets are chosen.
    void setupWanted();

private:
    bool openEncode(const std::vector<StreamTarget>& targets);
    void makeBroadcaster();
    void followBroadcaster();
    /// The encode goes or nothing needs it any more.
    void dropAll();
    void releaseWhenIdle();
    void begin(const QString& id);
    /// The keychain is asked for one key after the other: a person who does not open it is asked once and not for each.
    void beginNext();
    bool endTests();
    void forgetWhatIsToBegin();
    void hearRefusal(const QString& id, const MediaFault& fault);
    /// Says what a failed look at the keychain was, and offers the same once more. False: it was no such failure.
    bool sayKeychain(const Error& error, const std::function<void()>& again);
    void beginWith(const BookedTarget& booked, const StreamSecrets& secrets);
    void beginLineTest(const BookedTarget& booked, StreamSecrets secrets);
    void follow(const QString& id, const StreamState& state);
    void followTest(const QString& id, const StreamState& state);
    [[nodiscard]] static QString whyNoKey(const Error& error);
    [[nodiscard]] bool isGoingLive() const { return m_isOnAir || m_isAsking || m_liveAfterTests; }
    void concludeTest(const QString& id, const StreamTestReport& report);
    void concludeLine(const LineVerdict& verdict);
    void noteOnAir();
    void watchHealth();
    void hearRoom(const QString& id, int seconds);
    void tellSign();
    [[nodiscard]] QString nameOf(const QString& id) const;
    [[nodiscard]] StreamPhase phaseOf(const QString& id) const;
    void say(const QString& text, const QString& actionText = {}, const std::function<void()>& action = {});
    void sayWithSetup(const QString& text);

    StreamParts m_parts;
    std::unique_ptr<Broadcaster> m_broadcaster;
    std::unique_ptr<LineTest> m_line;
    QString m_lineTested;
    QSet<QString> m_tests, m_wasLive;
    int m_round = 0;         ///< changes with each end of all: what the keychain answers later is of the past
    QStringList m_toBegin;   ///< those whose keys are still to be asked for
    bool m_isAsking = false; ///< the keychain
    bool m_liveAfterTests = false;
    bool m_isRefusedByAll = false;
    QSet<QString> m_again;       ///< begin anew when they have ended
    QSet<QString> m_endedByHand; ///< tests
    QHash<QString, StreamHealth> m_told;
    QHash<QString, qint64> m_toldAtNs;
    bool m_isOnAir = false;
    bool m_isShowLive = false;
    qint64 m_onAirSinceNs = 0, m_closeAskedNs = 0;
};

} // namespace kaibang

Q_DECLARE_METATYPE(kaibang::StreamSign)
