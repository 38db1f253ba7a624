// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_roll_up.h"

namespace kaibang {

namespace {

struct Cell
{
    const char* forget;
    const char* make;
};

// What one household did on one day, from its facts; its row in r_day_hh also from the sums before it. Arguments: day,
// household.
constexpr Cell dayCells[] = {
    {"DELETE FROM r_day_hh_channel WHERE biz_day=? AND hh=?",
     "INSERT INTO r_day_hh_channel SELECT "
     "biz_day,hh,channel_id,currency,count(*),sum(is_paid),sum(state=1),sum(state=3),"
     "sum(lines),sum(CASE WHEN state=1 THEN coalesce(due,0) ELSE 0 END),"
     "sum(CASE WHEN is_paid THEN coalesce(due,0) ELSE 0 END),"
     "sum(CASE WHEN is_paid THEN coalesce(refunded,0) ELSE 0 END),"
     "sum(CASE WHEN is_paid THEN coalesce(fee,0) ELSE 0 END),"
     "sum((state=1 OR is_paid) AND due IS NULL)+sum(is_paid AND refunded IS NULL) "
     "FROM f_order WHERE biz_day=? AND hh=? GROUP BY channel_id,currency"},
    {"DELETE FROM r_day_hh_product WHERE biz_day=? AND hh=?",
     "INSERT INTO r_day_hh_product SELECT biz_day,hh,product_id,currency,count(*),sum(is_paid),"
     "sum(CASE WHEN is_paid THEN thousandths ELSE 0 END),"
     "sum(CASE WHEN is_paid THEN coalesce(amount,0) ELSE 0 END),"
     "sum(CASE WHEN is_paid THEN coalesce(refunded,0) ELSE 0 END),sum(is_paid AND amount IS NULL),"
     "min(CASE WHEN is_paid THEN unit END),max(CASE WHEN is_paid THEN discount END) "
     "FROM f_line WHERE biz_day=? AND hh=? GROUP BY product_id,currency"},
    {"DELETE FROM r_day_hh_refund WHERE biz_day=? AND hh=?",
     "INSERT INTO r_day_hh_refund SELECT biz_day,hh,currency,count(*),sum(amount) FROM f_refund WHERE biz_day=? AND "
     "hh=? GROUP BY currency"},
    {"DELETE FROM r_day_hh_lot WHERE biz_day=? AND hh=?",
     "INSERT INTO r_day_hh_lot SELECT biz_day,hh,lot_id,sum(state IN (2,4)),sum(state=3),"
     "sum(state IN (3,4) AND empty=1),sum(state IN (3,4) AND empty=2),sum(CASE WHEN state IN (2,4) THEN pearls ELSE 0 "
     "END),max(best_tenths) FROM f_opening WHERE biz_day=? AND hh=? GROUP BY lot_id"},
    {"DELETE FROM r_day_hh WHERE biz_day=? AND hh=?",
     "INSERT INTO r_day_hh SELECT d.biz_day,d.hh,s.shows,s.ms,s.undisclosed,"
     "CASE WHEN s.shows=0 THEN 0 WHEN s.incomplete=0 THEN 1 ELSE 2 END,s.gap,o.opened,o.replaced,o.pearls,"
     "d.openings_left,p.orders,p.paid,p.unpaid,(SELECT coalesce(sum(refunds),0) FROM r_day_hh_refund WHERE biz_day=?1 "
     "AND hh=?2) FROM f_day d CROSS JOIN (SELECT count(*) AS shows,coalesce(sum(ended_at-started_at),0) AS ms,"
     "coalesce(sum(sold_openings AND NOT disclosed),0) AS undisclosed,coalesce(sum(NOT complete),0) AS incomplete,"
     "coalesce(sum(open_gap_ms),0) AS gap FROM f_show WHERE biz_day=?1 AND hh=?2) s "
     "CROSS JOIN (SELECT coalesce(sum(state IN (2,4)),0) AS opened,coalesce(sum(state=3),0) AS replaced,"
     "coalesce(sum(CASE WHEN state IN (2,4) THEN pearls ELSE 0 END),0) AS pearls FROM f_opening WHERE biz_day=?1 AND "
     "hh=?2) o CROSS JOIN (SELECT coalesce(sum(orders),0) AS orders,coalesce(sum(paid_orders),0) AS paid,"
     "coalesce(sum(unpaid_orders),0) AS unpaid FROM r_day_hh_channel WHERE biz_day=?1 AND hh=?2) p WHERE d.biz_day=?1 "
     "AND d.hh=?2"}};

// What the village did on one day. Argument: day.
constexpr Cell villageDayCells[] = {
    {"DELETE FROM r_day_channel WHERE biz_day=?",
     "INSERT INTO r_day_channel SELECT biz_day,channel_id,currency,sum(orders),sum(paid_orders),sum(unpaid_orders),"
     "sum(cancelled_orders),sum(lines),sum(claimed),sum(paid),sum(refunded),sum(fees),sum(unknown) "
     "FROM r_day_hh_channel WHERE biz_day=? GROUP BY channel_id,currency"},
    {"DELETE FROM r_day_product_channel WHERE biz_day=?",
     "INSERT INTO r_day_product_channel SELECT biz_day,product_id,channel_id,currency,count(*),sum(is_paid),"
     "sum(CASE WHEN is_paid THEN thousandths ELSE 0 END),"
     "sum(CASE WHEN is_paid THEN coalesce(amount,0) ELSE 0 END),"
     "sum(CASE WHEN is_paid THEN coalesce(refunded,0) ELSE 0 END),sum(is_paid AND amount IS NULL) "
     "FROM f_line WHERE biz_day=? GROUP BY product_id,channel_id,currency"}};

// What one household did in one month, from its days, each sought by its key: a scan of the month would read every
// household. Arguments: first day, last day, month, household.
#define EACH_DAY "WITH RECURSIVE d(x) AS (VALUES(?1) UNION ALL SELECT x+1 FROM d WHERE x<?2) "
constexpr Cell monthCells[] = {
    {"DELETE FROM r_month_hh_channel WHERE month=? AND hh=?",
     "INSERT INTO r_month_hh_channel " EACH_DAY
     "SELECT ?3,?4,channel_id,currency,sum(orders),sum(paid_orders),sum(unpaid_orders),sum(cancelled_orders),"
     "sum(lines),sum(claimed),sum(paid),sum(refunded),sum(fees),sum(unknown) FROM d CROSS JOIN r_day_hh_channel r ON "
     "r.biz_day=d.x AND r.hh=?4 GROUP BY channel_id,currency"},
    {"DELETE FROM r_month_hh_product WHERE month=? AND hh=?",
     "INSERT INTO r_month_hh_product " EACH_DAY
     "SELECT ?3,?4,product_id,currency,sum(lines),sum(paid_lines),sum(thousandths),sum(paid),sum(refunded),"
     "sum(unknown),min(least_unit),max(most_discount) FROM d CROSS JOIN r_day_hh_product r ON r.biz_day=d.x AND "
     "r.hh=?4 GROUP BY product_id,currency"},
    {"DELETE FROM r_month_hh_lot WHERE month=? AND hh=?",
     "INSERT INTO r_month_hh_lot " EACH_DAY
     "SELECT ?3,?4,lot_id,sum(opened),sum(replaced),sum(empty),sum(dead),sum(pearls),max(best_tenths) FROM d CROSS "
     "JOIN r_day_hh_lot r ON r.biz_day=d.x AND r.hh=?4 GROUP BY lot_id"},
    {"DELETE FROM r_month_hh WHERE month=? AND hh=?",
     "INSERT INTO r_month_hh " EACH_DAY "SELECT ?3,?4,count(*),sum(shows),sum(show_ms),sum(opened),sum(replaced),"
     "sum(pearls),sum(orders),sum(paid_orders),sum(unpaid_orders),sum(refunds) FROM d CROSS JOIN r_day_hh r ON "
     "r.biz_day=d.x AND r.hh=?4 GROUP BY r.hh"}};
#undef EACH_DAY

// What the village did in one month. Arguments: month, first day, last day.
constexpr Cell villageMonthCells[] = {
    {"DELETE FROM r_month_channel WHERE month=?",
     "INSERT INTO r_month_channel SELECT ?1,channel_id,currency,sum(orders),sum(paid_orders),sum(unpaid_orders),"
     "sum(cancelled_orders),sum(lines),sum(claimed),sum(paid),sum(refunded),sum(fees),sum(unknown) FROM r_day_channel "
     "WHERE biz_day BETWEEN ?2 AND ?3 GROUP BY channel_id,currency"},
    {"DELETE FROM r_month_product_channel WHERE month=?",
     "INSERT INTO r_month_product_channel SELECT ?1,product_id,channel_id,currency,sum(lines),sum(paid_lines),"
     "sum(thousandths),sum(paid),sum(refunded),sum(unknown) FROM r_day_product_channel WHERE biz_day BETWEEN ?2 AND ?3 "
     "GROUP BY product_id,channel_id,currency"}};

} // namespace

void sumAgain(Database& database, const TouchedDays& touched)
{
    QSet<int> days, months;
    QSet<std::pair<int, qint64>> householdMonths;
    for (const auto& [day, household] : touched) {
        for (const Cell& cell : dayCells) {
            database.statement(cell.forget).run(day, household);
            database.statement(cell.make).run(day, household);
        }
        days.insert(day);
        const int month = monthOf(BusinessDay{day});
        months.insert(month);
        householdMonths.insert({month, household});
    }
    for (const int day : std::as_const(days)) {
        for (const Cell& cell : villageDayCells) {
            database.statement(cell.forget).run(day);
            database.statement(cell.make).run(day);
        }
    }
    for (const auto& [month, household] : std::as_const(householdMonths)) {
        const MonthDays range = daysOfMonth(month);
        for (const Cell& cell : monthCells) {
            database.statement(cell.forget).run(month, household);
            database.statement(cell.make).run(range.first.days, range.last.days, month, household);
        }
    }
    for (const int month : std::as_const(months)) {
        const MonthDays range = daysOfMonth(month);
        for (const Cell& cell : villageMonthCells) {
            database.statement(cell.forget).run(month);
            database.statement(cell.make).run(month, range.first.days, range.last.days);
        }
    }
}

} // namespace kaibang
