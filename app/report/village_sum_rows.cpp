// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports over days, from the sums alone: whole months, and the days before and behind them.

#include "village_definitions.h"

namespace kaibang {

namespace {

// A month's table and a day's, as one: each row once. Arguments ?1..?6: the months, the days before, the days behind.
#define BOTH(columns, month_table, day_table)                                                                          \
    "(SELECT " columns " FROM " month_table " WHERE month BETWEEN ?1 AND ?2 UNION ALL SELECT " columns                 \
    " FROM " day_table " WHERE biz_day BETWEEN ?3 AND ?4 UNION ALL SELECT " columns " FROM " day_table                 \
    " WHERE biz_day BETWEEN ?5 AND ?6)"

template<typename... More>
void runOver(Statement& statement, const MonthsAndDays& split, const More&... more)
{
    statement.run(split.firstMonth, split.lastMonth, split.before, split.beforeEnd, split.behind, split.behindEnd,
                  more...);
}

// Columns from `at` on: orders, paid, unpaid, cancelled orders, claimed, paid, refunded, unknown.
QList<ReportCell> moneyCells(const Statement& s, int at, const QString& currency)
{
    const qint64 unknown = s.integer(at + 7);
    return {s.integer(at),
            s.integer(at + 1),
            s.integer(at + 2),
            s.integer(at + 3),
            currency,
            amountCell(s.integer(at + 4), currency),
            sumCell(s.integer(at + 5), unknown, currency),
            amountCell(s.integer(at + 6), currency),
            sumCell(s.integer(at + 5) - s.integer(at + 6), unknown, currency),
            unknown};
}

ReportRows trendRows(Database& database, Statement s, bool isMonth)
{
    QList<QList<ReportCell>> rows;
    while (s.next()) {
        const ReportCell first =
            isMonth ? dayCell(daysOfMonth(static_cast<int>(s.integer(0))).first.days) : dayCell(s.integer(0));
        rows.append(QList<ReportCell>{first} + moneyCells(s, 2, s.text(1)));
    }
    return database.checked(rows);
}

} // namespace

MonthsAndDays monthsAndDays(int from, int to)
{
    MonthsAndDays split;
    if (from > to)
        return split;
    const QDate first = BusinessDay{from}.date(), last = BusinessDay{to}.date();
    const QDate begin = first.day() == 1 ? first : QDate(first.year(), first.month(), 1).addMonths(1);
    const QDate end =
        last.addDays(1).day() == 1 ? last.addDays(1) : QDate(last.year(), last.month(), 1); // first day behind
    if (begin >= end) {
        split.before = from;
        split.beforeEnd = to;
        return split;
    }
    split.firstMonth = begin.year() * 100 + begin.month();
    const QDate lastMonth = end.addMonths(-1);
    split.lastMonth = lastMonth.year() * 100 + lastMonth.month();
    split.before = from;
    split.beforeEnd = BusinessDay::fromDate(begin).days - 1;
    split.behind = BusinessDay::fromDate(end).days;
    split.behindEnd = to;
    return split;
}

MonthsAndDays monthsAndDays(const VillageRange& range)
{
    if (range.from > range.to)
        return {};
    const auto monthAt = [](int day) { return daysOfMonth(monthOf(BusinessDay{day})); };
    return monthsAndDays(range.hasFirst ? monthAt(range.from).first.days : range.from,
                         range.hasLast ? monthAt(range.to).last.days : range.to);
}

ReportRows householdDayRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    QList<QList<ReportCell>> rows;
    Statement s = database.statement(
        "SELECT "
        "h.uid,h.name,r.biz_day,r.currency,sum(r.orders),sum(r.paid_orders),sum(r.unpaid_orders),sum(r.cancelled_"
        "orders),"
        "sum(r.claimed),sum(r.paid),sum(r.refunded),sum(r.unknown),b.number FROM household h CROSS JOIN (WITH "
        "RECURSIVE "
        "days(x) "
        "AS (VALUES(?1) UNION ALL SELECT x+1 FROM days WHERE x<?2) SELECT x FROM days) d CROSS JOIN r_day_hh_channel r "
        "ON "
        "r.biz_day=d.x AND r.hh=h.hh CROSS JOIN f_day f ON f.biz_day=r.biz_day AND f.hh=r.hh CROSS JOIN bundle b "
        "USING(bundle_id) "
        "WHERE (?3=x'' OR h.uid=?3) AND ?1<=?2 GROUP BY h.hh,r.biz_day,r.currency ORDER BY r.biz_day DESC,h.name,h.uid,"
        "r.currency");
    s.run(range.from, range.to, range.household);
    while (s.next()) {
        QList<ReportCell> row{uidCell(s.blob(0)), s.text(1), dayCell(s.integer(2))};
        row += moneyCells(s, 4, s.text(3));
        row.append(s.integer(12));
        rows.append(row);
    }
    return database.checked(rows);
}

#define TREND                                                                                                          \
    ",currency,sum(orders),sum(paid_orders),sum(unpaid_orders),sum(cancelled_orders),sum(claimed),sum(paid),"          \
    "sum(refunded),sum(unknown) FROM "

ReportRows trendDayRows(VillageLedger& ledger, const VillageRange& range)
{
    Statement s =
        ledger.database().statement("SELECT biz_day" TREND "r_day_channel WHERE biz_day BETWEEN ? AND ? GROUP "
                                    "BY biz_day,currency ORDER BY biz_day,currency");
    return trendRows(ledger.database(), s.run(range.from, range.to), false);
}

ReportRows trendWeekRows(VillageLedger& ledger, const VillageRange& range)
{
    // Day 0 was a Thursday; the days are on either side of it.
    Statement s = ledger.database().statement("SELECT biz_day-((biz_day+3)%7+7)%7" TREND "r_day_channel WHERE biz_day "
                                              "BETWEEN ? AND ? GROUP BY 1,currency ORDER BY 1,currency");
    return trendRows(ledger.database(), s.run(range.from, range.to), false);
}

ReportRows trendMonthRows(VillageLedger& ledger, const VillageRange& range)
{
    Statement s =
        ledger.database().statement("SELECT month" TREND "r_month_channel WHERE month BETWEEN ? AND ? GROUP BY "
                                    "month,currency ORDER BY month,currency");
    return trendRows(ledger.database(), s.run(monthOf(BusinessDay{range.from}), monthOf(BusinessDay{range.to})), true);
}
#undef TREND

ReportRows channelRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    Statement s = database.statement(
        "SELECT c.code,c.online,currency,sum(orders),sum(paid_orders),sum(unpaid_orders),sum(cancelled_orders),"
        "sum(claimed),sum(paid),sum(refunded),sum(unknown),sum(sum(paid)) OVER (PARTITION BY currency) FROM " BOTH(
            "channel_id,currency,orders,paid_orders,unpaid_orders,cancelled_orders,claimed,paid,refunded,unknown",
            "r_month_channel", "r_day_channel") " JOIN channel c USING(channel_id) GROUP BY channel_id,currency ORDER "
                                                "BY currency,c.online "
                                                "DESC,9 DESC,c.code");
    runOver(s, monthsAndDays(range));
    QList<QList<ReportCell>> rows;
    while (s.next()) {
        QList<ReportCell> row{s.text(0), s.integer(1) != 0 ? QStringLiteral("online") : QStringLiteral("offline")};
        row += moneyCells(s, 3, s.text(2));
        row.append(shareCell(s.integer(8), s.integer(11)));
        rows.append(row);
    }
    return database.checked(rows);
}

ReportRows villageProductRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    Statement s = database.statement(
        "SELECT product_id,p.category,p.code,p.name,p.grade,p.size,currency,sum(lines),sum(thousandths),sum(paid),"
        "sum(refunded),sum(unknown) FROM " BOTH(
            "product_id,currency,lines,thousandths,paid,refunded,unknown", "r_month_product_channel",
            "r_day_product_channel") " JOIN product p USING(product_id) GROUP BY "
                                     "product_id,currency ORDER BY currency,10 "
                                     "DESC,p.category,p.code,p.name,p.grade,p.size");
    runOver(s, monthsAndDays(range));
    QList<QList<ReportCell>> rows;
    while (s.next()) {
        const QString currency = s.text(6);
        rows.append({s.integer(0), s.text(1), s.text(2), s.text(3), s.text(4), s.text(5), s.integer(7), s.integer(8),
                     currency, sumCell(s.integer(9), s.integer(11), currency), amountCell(s.integer(10), currency),
                     s.integer(11)});
    }
    return database.checked(rows);
}

} // namespace kaibang
