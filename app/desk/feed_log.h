// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show_completeness.h"
#include "show_runner.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>
#include <vector>

namespace kaibang {

class StoreThread;

/// How often the log looks, and what it takes for silence.
struct FeedLogRhythm
{
    int lookMs = 2'000;
    qint64 saveMs = 20'000;
    qint64 silentMs = 600'000; ///< an open way that had spoken and says nothing for so long is named
    qint64 offMs = 60'000;     ///< a program that was away for less has missed nothing worth naming
};

/// Keeps, while a show runs, what each source told and when it could not, in the ledger with the show: the completeness
/// line at its end rests on it. After a kill or a power cut it goes on with what was kept, and names the time between
/// as a gap. GUI thread.
class FeedLog : public QObject
{
    Q_OBJECT

public:
    /// `feeds` tells how every source is now, on the GUI thread.
    FeedLog(StoreThread& store, ShowRunner& runner, std::function<QList<FeedHealth>()> feeds, const Clock& clock,
            FeedLogRhythm rhythm = {}, QObject* parent = nullptr);
    /// Waits for what it has asked the store.
    ~FeedLog() override;

    /// What is known of the running show's sources by now; empty between shows.
    [[nodiscard]] QList<ShowFeed> feeds() const;
    /// Looks at once, as when a source has changed; the timer does it by itself.
    void look();

Q_SIGNALS:
    void failed(const kaibang::Error& error);

private:
    struct Track
    {
        ShowFeed feed;                     ///< as it was kept, brought up to date by look()
        SourceCompleteness kept;           ///< counts from before this run of the program
        std::optional<FeedHealth> base;    ///< counts when this run first saw it
        std::optional<Instant> brokenFrom; ///< it gives nothing since
        GapCause cause = GapCause::NoAnswer;
        std::optional<Instant> spokeAt; ///< in this show
    };

    void follow(const ShowView& view);
    void begin(const Uid& show, const QList<ShowFeed>& kept);
    void finish(const Uid& show);
    Track& trackOf(const FeedHealth& health);
    void note(Track& track, const FeedHealth& health, Instant now);
    void mend(Track& track, Instant now);
    [[nodiscard]] ShowFeed told(const Track& track, Instant now) const;
    void save();

    StoreThread& m_store;
    ShowRunner& m_runner;
    std::function<QList<FeedHealth>()> m_feeds;
    const Clock& m_clock;
    FeedLogRhythm m_rhythm;
    QTimer m_timer;
    Uid m_show, m_asked; ///< followed; being read
    Instant m_startedAt;
    std::vector<Track> m_tracks;
    qint64 m_savedAt = 0;
};

} // namespace kaibang
