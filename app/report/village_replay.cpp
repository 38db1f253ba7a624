// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A show or a day as it happened: orders, payments, what was on air, openings.

#include "catalogue.h"
#include "village_definitions.h"

#include <algorithm>

namespace kaibang {

namespace {

struct Event
{
    qint64 at = 0;
    int kind = 0; ///< for what happens at one moment: as the tables below
    QString what, words, source, currency;
    QByteArray order;
    std::optional<qint64> minor;
};

// Each gives: at, order, words, variant, source, currency, amount. Arguments: day, household, show or nothing.
struct Source
{
    const char* what;
    const char* sql;
};

#define FACT "biz_day=?1 AND hh=?2 AND (?3=x'' OR show=?3)"
#define THINGS                                                                                                         \
    "(SELECT group_concat(CASE WHEN i.variant IN ('',i.product) THEN i.product ELSE i.product||' · '||i.variant END," \
    "', ') FROM f_line l JOIN item i USING(item_id) WHERE l.biz_day=o.biz_day AND l.hh=o.hh AND l.n=o.n)"
constexpr Source sources[] = {
    {"show_begins", "SELECT started_at,x'','','','','',NULL FROM f_show WHERE biz_day=?1 AND hh=?2 AND (?3=x'' OR "
                    "uid=?3)"},
    {"on_air", "SELECT p.from_at,x'',coalesce((SELECT i.product FROM item i WHERE i.variant_code=p.variant_code LIMIT "
               "1),''),coalesce((SELECT i.variant FROM item i WHERE i.variant_code=p.variant_code LIMIT 1),"
               "p.variant_code),'','',NULL FROM f_span p JOIN f_show s ON s.biz_day=p.biz_day AND s.hh=p.hh AND "
               "s.n=p.show_n WHERE p.biz_day=?1 AND p.hh=?2 AND (?3=x'' OR s.uid=?3)"},
    {"order", "SELECT placed_at,uid," THINGS ",'',c.code,currency,due FROM f_order o JOIN channel c USING(channel_id) "
              "WHERE " FACT},
    {"payment", "SELECT paid_at,uid," THINGS ",'',c.code,currency,due FROM f_order o JOIN channel c USING(channel_id) "
                "WHERE paid_at IS NOT NULL AND " FACT},
    {"opening_begins", "SELECT o.started_at,order_uid,l.lot,'','','',NULL FROM f_opening o JOIN lot l USING(lot_id) "
                       "WHERE " FACT},
    {"opening_ends",
     "SELECT o.done_at,order_uid,coalesce((SELECT group_concat(g.grade||' × '||g.pearls,', ') FROM f_grade g WHERE "
     "g.biz_day=o.biz_day AND g.hh=o.hh AND g.n=o.n),''),'','','',NULL FROM f_opening o WHERE o.done_at IS NOT NULL "
     "AND " FACT},
    {"show_ends",
     "SELECT ended_at,x'','','','','',NULL FROM f_show WHERE ended_at IS NOT NULL AND biz_day=?1 AND hh=?2 "
     "AND (?3=x'' OR uid=?3)"}};
#undef FACT
#undef THINGS

QList<Event> eventsOf(Database& database, int day, qint64 household, const QByteArray& show)
{
    QList<Event> events;
    int kind = 0;
    for (const Source& source : sources) {
        Statement s = database.statement(source.sql);
        s.run(day, household, show);
        while (s.next())
            events.append({s.integer(0), kind, QLatin1String(source.what), itemName(s.text(2), s.text(3)), s.text(4),
                           s.text(5), s.blob(1), s.optionalInteger(6)});
        ++kind;
    }
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
        return std::tie(a.at, a.kind, a.order) < std::tie(b.at, b.kind, b.order);
    });
    return events;
}

} // namespace

ReportRows replayRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    struct Day
    {
        int day;
        qint64 household, bundle;
        QByteArray uid;
        QString name;
    };
    QList<Day> days;
    Statement s =
        database.statement("SELECT d.biz_day,h.hh,b.number,h.uid,h.name FROM household h JOIN f_day d USING(hh) "
                           "JOIN bundle b USING(bundle_id) WHERE h.uid=? AND d.biz_day BETWEEN ? AND ? ORDER "
                           "BY d.biz_day");
    s.run(range.household, range.from, range.to);
    while (s.next())
        days.append({static_cast<int>(s.integer(0)), s.integer(1), s.integer(2), s.blob(3), s.text(4)});
    QList<QList<ReportCell>> rows;
    for (const Day& day : std::as_const(days)) {
        std::optional<qint64> began;
        for (const Event& event : eventsOf(database, day.day, day.household, range.show)) {
            if (event.kind == 0)
                began = event.at;
            rows.append({uidCell(day.uid), day.name, dayCell(day.day), Instant{event.at},
                         began ? ReportCell(event.at - *began) : ReportCell(), event.what, event.words,
                         uidCell(event.order), event.source, event.currency, amountCell(event.minor, event.currency),
                         day.bundle});
        }
    }
    return database.checked(rows);
}

} // namespace kaibang
