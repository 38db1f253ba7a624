// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_store.h"

#include "show_store.h"

#include <algorithm>

namespace kaibang {

namespace {

/// A channel whose exports were imported in this time before a show is expected after it too.
constexpr qint64 habitMs = 60LL * 24 * 3600 * 1000;

std::optional<qint64> msOf(const std::optional<Instant>& instant)
{
    return instant ? std::optional(instant->ms) : std::nullopt;
}

std::optional<Instant> instantOf(const std::optional<qint64>& ms)
{
    return ms ? std::optional(Instant{*ms}) : std::nullopt;
}

} // namespace

Result<Done> FeedStore::save(const Uid& show, const QList<ShowFeed>& feeds)
{
    const qint64 id = showRowId(m_database, show);
    if (id == 0)
        return Error{ErrorKind::NotFound, QStringLiteral("show")};
    for (const ShowFeed& feed : feeds) {
        const SourceCompleteness& t = feed.told;
        m_database.statement("DELETE FROM show_gap WHERE show_id=? AND source=?").run(id, t.source);
        m_database
            .statement("INSERT INTO "
                       "show_feed(show_id,source,name,kind,well_until,last_word,complete_to,received,refused,repeats,"
                       "out_of_order,other_rooms,lost) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET "
                       "name=excluded.name,kind=excluded.kind,well_until=excluded.well_until,"
                       "last_word=excluded.last_word,complete_to=excluded.complete_to,received=excluded.received,"
                       "refused=excluded.refused,repeats=excluded.repeats,out_of_order=excluded.out_of_order,"
                       "other_rooms=excluded.other_rooms,lost=excluded.lost")
            .run(id, t.source, t.name, static_cast<int>(t.kind), feed.wellUntil.ms, msOf(t.lastWord),
                 msOf(t.completeUpTo), t.received, t.refused, t.repeats, t.outOfOrder, t.otherRooms, t.lost);
        for (const FeedGap& gap : t.gaps)
            m_database
                .statement("INSERT INTO show_gap(show_id,source,from_ms,to_ms,cause,closed) VALUES(?,?,?,?,?,?) ON "
                           "CONFLICT DO UPDATE SET to_ms=max(to_ms,excluded.to_ms)")
                .run(id, t.source, gap.from.ms, std::max(gap.from.ms, gap.to.ms), static_cast<int>(gap.cause),
                     gap.isClosed ? 1 : 0);
    }
    return m_database.checked(Done{});
}

Result<QList<ShowFeed>> FeedStore::feeds(const Uid& show)
{
    const qint64 id = showRowId(m_database, show);
    QList<ShowFeed> feeds;
    Statement s = m_database.statement(
        "SELECT source,name,kind,well_until,last_word,complete_to,received,refused,repeats,out_of_order,other_rooms,"
        "lost FROM show_feed WHERE show_id=? ORDER BY kind,source");
    s.run(id);
    while (s.next()) {
        ShowFeed feed;
        feed.told.source = s.text(0);
        feed.told.name = s.text(1);
        feed.told.kind = static_cast<FeedKind>(s.integer(2));
        feed.wellUntil = Instant{s.integer(3)};
        feed.told.lastWord = instantOf(s.optionalInteger(4));
        feed.told.completeUpTo = instantOf(s.optionalInteger(5));
        feed.told.received = s.integer(6);
        feed.told.refused = s.integer(7);
        feed.told.repeats = s.integer(8);
        feed.told.outOfOrder = s.integer(9);
        feed.told.otherRooms = s.integer(10);
        feed.told.lost = s.integer(11);
        feeds.append(feed);
    }
    for (ShowFeed& feed : feeds) {
        Statement gaps = m_database.statement(
            "SELECT from_ms,to_ms,cause,closed FROM show_gap WHERE show_id=? AND source=? ORDER BY "
            "from_ms,cause");
        gaps.run(id, feed.told.source);
        while (gaps.next())
            feed.told.gaps.append(FeedGap{Instant{gaps.integer(0)}, Instant{gaps.integer(1)},
                                          static_cast<GapCause>(gaps.integer(2)), gaps.integer(3) != 0});
    }
    return m_database.checked(feeds);
}

qint64 FeedStore::count(const char* sql, qint64 showId)
{
    Statement s = m_database.statement(sql);
    const qint64 found = s.run(showId).next() ? s.integer(0) : 0;
    s.finish();
    return found;
}

Result<ShowCompleteness> FeedStore::completeness(const Uid& show)
{
    ShowCompleteness completeness;
    Bounds bounds;
    bounds.id = showRowId(m_database, show);
    Statement s = m_database.statement(
        "SELECT started_at,coalesce(ended_at,?) FROM show WHERE show_id=? AND started_at IS NOT NULL");
    if (!s.run(m_ledger.now().ms, bounds.id).next())
        return m_database.ok() ? Error{ErrorKind::NotFound, QStringLiteral("show")} : m_database.error();
    bounds.startedAt = completeness.startedAt = Instant{s.integer(0)};
    bounds.endedAt = completeness.endedAt = Instant{s.integer(1)};
    s.finish();
    auto kept = feeds(show);
    if (!kept)
        return kept.error();
    for (ShowFeed& feed : kept.value()) {
        const bool isWatched = feed.told.source == QLatin1String("watch"); // what its files reach is told below
        if (feed.told.kind == FeedKind::Files && (isWatched || feed.told.received == 0))
            continue;
        promise(feed, bounds);
        completeness.sources.append(feed.told);
    }
    addExports(bounds, completeness);
    addRooms(bounds, completeness);
    completeness.claimsWaiting = count("SELECT count(*) FROM claim WHERE show_id=? AND state=0", bounds.id);
    completeness.linesWaiting =
        count("SELECT count(*) FROM orders WHERE show_id=? AND is_unmapped=1 AND withdrawn=0", bounds.id);
    return m_database.checked(completeness);
}

// How far a source's word reaches. Who sends to us by its own will can promise nothing.
void FeedStore::promise(ShowFeed& feed, const Bounds& show)
{
    SourceCompleteness& told = feed.told;
    if (told.kind == FeedKind::Polled)
        closePolled(told, show);
    if (!told.completeUpTo)
        return;
    Instant upTo = std::min(*told.completeUpTo, show.endedAt);
    for (const FeedGap& gap : told.gaps)
        if (!gap.isClosed && gap.cause != GapCause::Silence)
            upTo = std::min(upTo, gap.from);
    told.completeUpTo = std::max(upTo, show.startedAt);
}

// The next answer of a shop has all that it kept back, also when it comes days later.
void FeedStore::closePolled(SourceCompleteness& source, const Bounds& show)
{
    Statement s = m_database.statement("SELECT last_success FROM feed WHERE source_id=?");
    const std::optional<qint64> last = s.run(source.source).next() ? s.optionalInteger(0) : std::nullopt;
    s.finish();
    if (!last)
        return;
    source.completeUpTo = std::max(source.completeUpTo.value_or(show.startedAt), Instant{*last});
    for (FeedGap& gap : source.gaps)
        gap.isClosed = gap.isClosed || *last >= gap.to.ms;
}

void FeedStore::addExports(const Bounds& show, ShowCompleteness& completeness)
{
    QStringList channels;
    Statement s =
        m_database.statement("SELECT DISTINCT source FROM orders WHERE origin=2 AND withdrawn=0 AND placed_at "
                             "BETWEEN ? AND ? ORDER BY source");
    s.run(show.startedAt.ms - habitMs, show.endedAt.ms);
    while (s.next())
        channels.append(s.text(0));
    for (const QString& channel : std::as_const(channels))
        completeness.sources.append(exportOf(channel, show));
}

SourceCompleteness FeedStore::exportOf(const QString& channel, const Bounds& show)
{
    SourceCompleteness source;
    source.source = channel;
    source.kind = FeedKind::Files;
    Statement orders =
        m_database.statement("SELECT count(*) FROM orders WHERE show_id=? AND source=? AND origin=2 AND withdrawn=0");
    source.received = orders.run(show.id, channel).next() ? orders.integer(0) : 0;
    orders.finish();
    // An import names no channel of its own: the reports it left do.
    Statement imports = m_database.statement(
        "SELECT max(i.at),max(json_extract(h.event,'$.exported_at')),max(o.placed_at),max(i.refused) FROM import i "
        "JOIN "
        "order_history h ON h.import_id=i.import_id AND h.undone_at IS NULL JOIN orders o ON o.order_id=h.order_id "
        "WHERE i.undone_at IS NULL AND i.at>=? AND o.source=?");
    if (imports.run(show.startedAt.ms, channel).next() && imports.optionalInteger(0)) {
        source.lastWord = Instant{imports.integer(0)};
        const auto exportedAt = Instant::fromIso(imports.text(1));
        // A file that does not say when it was made reaches at least to its newest order.
        const Instant reaches = exportedAt.value_or(Instant{imports.integer(2)});
        source.completeUpTo = std::clamp(reaches, show.startedAt, show.endedAt);
        source.refused = imports.integer(3);
        source.isExportMissing = exportedAt ? *exportedAt < show.endedAt : *source.lastWord < show.endedAt;
    } else {
        source.isExportMissing = true;
    }
    imports.finish();
    if (!source.isExportMissing)
        source.completeUpTo = show.endedAt;
    return source;
}

void FeedStore::addRooms(const Bounds& show, ShowCompleteness& completeness)
{
    // Counted by room here and by way in there; a person reads one number for each platform.
    Statement s = m_database.statement(
        "SELECT r.platform,sum(r.orders) FROM show_room r JOIN live_room l USING(platform,room) WHERE r.show_id=? AND "
        "l.verdict<>1 AND r.orders>0 GROUP BY r.platform ORDER BY 1");
    s.run(show.id);
    while (s.next()) {
        const QString platform = s.text(0);
        const auto same = std::find_if(completeness.sources.begin(), completeness.sources.end(),
                                       [&platform](const SourceCompleteness& c) { return c.source == platform; });
        if (same != completeness.sources.end()) {
            same->otherRooms += s.integer(1);
            continue;
        }
        SourceCompleteness source;
        source.source = platform;
        source.otherRooms = s.integer(1);
        completeness.sources.append(source);
    }
}

} // namespace kaibang
