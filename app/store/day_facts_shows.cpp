// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows and openings of a day as the village may know them.
#include "day_facts_query.h"

#include "feed_store.h"

#include <algorithm>

namespace kaibang {

namespace {

// A show that nobody ended for months, or that began before the clock was set back.
std::optional<Instant> tellableEnd(Instant startedAt, const std::optional<Instant>& endedAt)
{
    return endedAt ? std::optional(std::clamp(*endedAt, startedAt, startedAt.plusMs(mostShowMs))) : std::nullopt;
}

// A person's name for a feed, and an id that may hold the address of a shop, stay at home. A gap is told as far as its
// show is.
ShowCompleteness toTell(ShowCompleteness told, Instant startedAt)
{
    const Instant latest = startedAt.plusMs(mostShowMs);
    for (SourceCompleteness& source : told.sources) {
        source.source = DayFactsQuery::knownChannel(source.source);
        source.name.clear();
        for (FeedGap& gap : source.gaps) {
            gap.from = std::clamp(gap.from, startedAt, latest);
            gap.to = std::clamp(gap.to, gap.from, latest);
        }
    }
    return told;
}

} // namespace

QString DayFactsQuery::shortWord(const QString& word)
{
    constexpr qsizetype mostLetters = 250;
    return word.left(mostLetters);
}

bool DayFactsQuery::hasOpenings(qint64 showId)
{
    Statement s = m_database.statement(
        "WITH f AS (SELECT ? AS id) SELECT EXISTS(SELECT 1 FROM opening WHERE show_id=(SELECT id FROM f) AND undone_at "
        "IS NULL) OR EXISTS(SELECT 1 FROM on_air a JOIN run_item i USING(item_id) JOIN variant v USING(variant_id) "
        "JOIN "
        "product p ON p.uid=v.product WHERE i.show_id=(SELECT id FROM f) AND p.kind=1)");
    const bool has = s.run(showId).next() && s.integer(0) != 0;
    s.finish();
    return has;
}

// Each opening product was on air under a card that had been made before. What was opened names its card itself.
bool DayFactsQuery::wasDisclosed(qint64 showId)
{
    Statement s = m_database.statement(
        "SELECT EXISTS(SELECT 1 FROM on_air a JOIN run_item i USING(item_id) JOIN variant v USING(variant_id) JOIN "
        "product p ON p.uid=v.product WHERE i.show_id=? AND p.kind=1 AND NOT EXISTS(SELECT 1 FROM disclosure d WHERE "
        "d.product=p.uid AND d.made_at<=a.from_ms))");
    const bool lacks = s.run(showId).next() && s.integer(0) != 0;
    s.finish();
    return !lacks;
}

void DayFactsQuery::addSpans(qint64 showId, FactShow& show)
{
    Statement s = m_database.statement(
        "SELECT v.code,a.from_ms,a.until_ms FROM on_air a JOIN run_item i USING(item_id) JOIN variant v "
        "USING(variant_id) WHERE i.show_id=? ORDER BY a.from_ms,a.span_id");
    s.run(showId);
    while (s.next())
        show.onAir.append(FactSpan{shortWord(s.text(0)), Instant{s.integer(1)}, s.optionalInstant(2)});
}

Result<Done> DayFactsQuery::addShows(DayFacts& facts)
{
    struct Found
    {
        qint64 id;
        Uid uid;
        Instant startedAt;
        std::optional<Instant> endedAt;
    };
    QList<Found> found;
    Statement s = m_database.statement("SELECT show_id,uid,started_at,ended_at FROM show WHERE biz_day=? AND "
                                       "started_at IS NOT NULL ORDER BY started_at");
    s.run(facts.day.days);
    while (s.next())
        found.append({s.integer(0), Uid::fromBytes(s.blob(1)), Instant{s.integer(2)}, s.optionalInstant(3)});
    for (const Found& each : std::as_const(found)) {
        FactShow show;
        show.id = showName(each.id);
        show.startedAt = each.startedAt;
        show.endedAt = tellableEnd(each.startedAt, each.endedAt);
        show.soldOpenings = hasOpenings(each.id);
        show.wasDisclosed = show.soldOpenings && wasDisclosed(each.id);
        const auto completeness = FeedStore(m_ledger).completeness(each.uid);
        if (!completeness)
            return completeness.error();
        show.completeness = toTell(completeness.value(), each.startedAt);
        addSpans(each.id, show);
        facts.shows.append(show);
    }
    return m_database.checked(Done{});
}

Result<Done> DayFactsQuery::addOpenings(DayFacts& facts)
{
    const DayRule& rule = m_ledger.dayRule();
    const qint64 first = rule.startOf(facts.day).ms, next = rule.startOf(BusinessDay{facts.day.days + 1}).ms;
    Statement s = m_database.statement(
        "SELECT x.opening_id,x.uid,o.uid,x.show_id,l.name,l.farm,p.code,x.nth,x.state,x.empty_kind,x.replaces IS NOT "
        "NULL,x.started_at,x.done_at,x.best_tenths FROM opening x JOIN opening_turn t USING(turn_id) JOIN orders o "
        "USING(order_id) JOIN lot l USING(lot_id) JOIN variant v ON v.variant_id=t.variant_id JOIN product p ON "
        "p.uid=v.product LEFT JOIN show w ON w.show_id=x.show_id WHERE x.undone_at IS NULL AND (w.biz_day=? OR "
        "x.show_id IS NULL AND x.started_at>=? AND x.started_at<?) ORDER BY x.started_at,x.opening_id");
    s.run(facts.day.days, first, next);
    QList<qint64> ids;
    while (s.next()) {
        FactOpening opening;
        ids.append(s.integer(0));
        opening.id = m_names.name(Pseudonyms::Kind::Opening, Uid::fromBytes(s.blob(1)));
        opening.order = m_names.name(Pseudonyms::Kind::Order, Uid::fromBytes(s.blob(2)));
        if (const auto show = s.optionalInteger(3))
            opening.show = showName(*show);
        opening.lot = shortWord(s.text(4));
        opening.farm = shortWord(s.text(5));
        opening.productCode = shortWord(s.text(6));
        opening.nth = static_cast<int>(s.integer(7));
        opening.state = static_cast<OpeningState>(s.integer(8));
        opening.empty = static_cast<EmptyKind>(s.integer(9));
        opening.isReplacement = s.integer(10) != 0;
        opening.startedAt = Instant{s.integer(11)};
        opening.doneAt = s.optionalInstant(12);
        if (const auto best = s.optionalInteger(13))
            opening.result.bestTenths = static_cast<int>(*best);
        facts.openings.append(opening);
    }
    for (qsizetype i = 0; i < ids.size(); ++i) {
        Statement grades =
            m_database.statement("SELECT grade,pearls FROM opening_grade WHERE opening_id=? ORDER BY position");
        grades.run(ids.at(i));
        while (grades.next())
            facts.openings[i].result.grades.append({shortWord(grades.text(0)), grades.integer(1)});
    }
    return m_database.checked(Done{});
}

qint64 DayFactsQuery::openingsLeft(BusinessDay until)
{
    Statement s = m_database.statement("SELECT coalesce(sum(t.mussels-t.opened),0) FROM opening_turn t JOIN orders o "
                                       "USING(order_id) WHERE t.mussels>t.opened AND o.biz_day<=?");
    const qint64 left = s.run(until.days).next() ? s.integer(0) : 0;
    s.finish();
    return left;
}

} // namespace kaibang
