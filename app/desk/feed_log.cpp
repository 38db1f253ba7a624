// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_log.h"

#include "feed_store.h"
#include "in_turn.h"
#include "store_thread.h"

#include <algorithm>

namespace kaibang {

namespace {

bool isWell(const FeedHealth& health)
{
    return health.state == FeedState::Ok || health.state == FeedState::Waiting;
}

// What waits for us meanwhile is no gap: a folder's files lie there, a shop's next answer has everything.
bool missesWhatPasses(FeedKind kind)
{
    return kind == FeedKind::Pushed || kind == FeedKind::Comments;
}

} // namespace

FeedLog::FeedLog(StoreThread& store, ShowRunner& runner, std::function<QList<FeedHealth>()> feeds, const Clock& clock,
                 FeedLogRhythm rhythm, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_runner(runner)
    , m_feeds(std::move(feeds))
    , m_clock(clock)
    , m_rhythm(rhythm)
{
    m_timer.setInterval(m_rhythm.lookMs);
    connect(&m_timer, &QTimer::timeout, this, &FeedLog::look);
    // Before anybody reads the review of a show that has ended: jobs of the store keep their order.
    connect(&m_runner, &ShowRunner::ended, this, &FeedLog::finish);
    connect(&m_runner, &ShowRunner::changed, this, &FeedLog::follow);
    follow(m_runner.current());
}

FeedLog::~FeedLog()
{
    if (m_show.isValid())
        save();
    m_store.drain();
}

void FeedLog::follow(const ShowView& view)
{
    if (view.show.state != ShowState::Live || view.show.uid == m_asked)
        return;
    m_asked = view.show.uid;
    m_startedAt = view.show.startedAt.value_or(m_clock.now());
    auto read = m_store.read([show = m_asked](Ledger& ledger) { return FeedStore(ledger).feeds(show); });
    inTurn(read, this, [this, show = m_asked](const Result<QList<ShowFeed>>& kept) {
        if (show != m_asked)
            return;
        if (kept) {
            begin(show, kept.value());
            return;
        }
        // To begin with nothing would write over the gaps that are known. It is asked again at the next look.
        m_asked = {};
        m_timer.start();
        Q_EMIT failed(kept.error());
    });
}

void FeedLog::begin(const Uid& show, const QList<ShowFeed>& kept)
{
    m_show = show;
    m_tracks.clear();
    const Instant now = m_clock.now();
    for (const ShowFeed& feed : kept) {
        Track track;
        track.feed = feed;
        track.kept = feed.told;
        track.spokeAt = feed.told.lastWord;
        if (missesWhatPasses(feed.told.kind) && now.ms - feed.wellUntil.ms > m_rhythm.offMs) {
            track.brokenFrom = feed.wellUntil;
            track.cause = GapCause::WeWereOff;
        }
        m_tracks.push_back(track);
    }
    m_timer.start();
    look();
    save();
}

FeedLog::Track& FeedLog::trackOf(const FeedHealth& health)
{
    auto known = std::find_if(m_tracks.begin(), m_tracks.end(),
                              [&health](const Track& track) { return track.feed.told.source == health.id; });
    if (known == m_tracks.end()) {
        Track track;
        track.feed.told.source = health.id;
        track.feed.wellUntil = m_clock.now();
        known = m_tracks.insert(m_tracks.end(), track);
    }
    if (!known->base)
        known->base = health; // what it told before is not of this show, or was kept already
    return *known;
}

void FeedLog::look()
{
    if (!m_show.isValid()) {
        follow(m_runner.current());
        return;
    }
    const Instant now = m_clock.now();
    for (const FeedHealth& health : m_feeds()) {
        const bool isKnown = std::any_of(m_tracks.begin(), m_tracks.end(),
                                         [&health](const Track& track) { return track.feed.told.source == health.id; });
        if (isKnown || health.state != FeedState::Off) // what was never on says nothing about a show
            note(trackOf(health), health, now);
    }
    if (now.ms - m_savedAt >= m_rhythm.saveMs || now.ms < m_savedAt)
        save();
}

void FeedLog::note(Track& track, const FeedHealth& health, Instant now)
{
    SourceCompleteness& t = track.feed.told;
    const auto grown = [](qint64 kept, int base, int current) { return kept + std::max(current - base, 0); };
    t.name = health.name;
    t.kind = health.kind;
    t.received = grown(track.kept.received, track.base->received, health.received);
    t.refused = grown(track.kept.refused, track.base->refused, health.refused);
    t.repeats = grown(track.kept.repeats, track.base->repeats, health.repeats);
    t.outOfOrder = grown(track.kept.outOfOrder, track.base->outOfOrder, health.outOfOrder);
    t.otherRooms = grown(track.kept.otherRooms, track.base->otherRooms, health.otherRooms);
    t.lost = grown(track.kept.lost, track.base->lost, health.lost);
    if (health.lastSuccess && *health.lastSuccess >= m_startedAt && health.lastSuccess != t.lastWord) {
        if (track.spokeAt && missesWhatPasses(t.kind) && !track.brokenFrom &&
            health.lastSuccess->ms - track.spokeAt->ms >= m_rhythm.silentMs)
            t.gaps.append(FeedGap{*track.spokeAt, *health.lastSuccess, GapCause::Silence, false});
        t.lastWord = track.spokeAt = health.lastSuccess;
    }
    if (isWell(health)) {
        mend(track, now);
        track.feed.wellUntil = now;
        if (health.kind == FeedKind::Polled)
            t.completeUpTo = t.lastWord;
        else if (health.isStanding)
            t.completeUpTo = now;
    } else if (const bool isOff = health.state == FeedState::Off;
               !track.brokenFrom && !(isOff && health.kind == FeedKind::Files)) {
        const Instant since = isOff ? track.feed.wellUntil : health.gapFrom.value_or(track.feed.wellUntil);
        track.brokenFrom = std::max(since, m_startedAt);
        track.cause = isOff ? GapCause::WeWereOff : GapCause::NoAnswer;
        save();
    }
}

void FeedLog::mend(Track& track, Instant now)
{
    if (!track.brokenFrom)
        return;
    SourceCompleteness& t = track.feed.told;
    t.gaps.append(FeedGap{*track.brokenFrom, std::max(*track.brokenFrom, now), track.cause, !missesWhatPasses(t.kind)});
    track.brokenFrom.reset();
    save();
}

ShowFeed FeedLog::told(const Track& track, Instant now) const
{
    ShowFeed feed = track.feed;
    if (track.brokenFrom)
        feed.told.gaps.append(FeedGap{*track.brokenFrom, std::max(*track.brokenFrom, now), track.cause, false});
    else if (track.spokeAt && missesWhatPasses(feed.told.kind) && now.ms - track.spokeAt->ms >= m_rhythm.silentMs)
        feed.told.gaps.append(FeedGap{*track.spokeAt, now, GapCause::Silence, false});
    return feed;
}

QList<ShowFeed> FeedLog::feeds() const
{
    QList<ShowFeed> feeds;
    for (const Track& track : m_tracks)
        feeds.append(told(track, m_clock.now()));
    return feeds;
}

void FeedLog::finish(const Uid& show)
{
    if (show != m_show) {
        if (show == m_asked) // over before it was known what had been kept of it
            m_asked = {};
        return;
    }
    look();
    save();
    m_timer.stop();
    m_show = m_asked = {};
    m_tracks.clear();
}

void FeedLog::save()
{
    m_savedAt = m_clock.now().ms;
    if (m_tracks.empty())
        return;
    auto saved = m_store.run(acting(
        nobodysAct, [show = m_show, feeds = feeds()](Ledger& ledger) { return FeedStore(ledger).save(show, feeds); }));
    inTurn(saved, this, [this](const Result<Done>& done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace kaibang
