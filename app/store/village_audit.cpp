// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_audit.h"

#include "village_roll_up.h"
#include "village_sign_off.h"

namespace kaibang {

namespace {

// Each table of sums beside the same sums made from the facts alone, never from other sums, and with the calendar of
// SQLite instead of ours.
struct Sums
{
    const char* table;
    const char* fromFacts;
};

#define MONTH "CAST(strftime('%Y%m',biz_day*86400,'unixepoch') AS INTEGER)"
#define ORDERS                                                                                                         \
    "count(*),sum(is_paid),sum(state=1),sum(state=3),sum(lines),sum(CASE WHEN state=1 THEN coalesce(due,0) ELSE 0 "    \
    "END),sum(CASE WHEN is_paid THEN coalesce(due,0) ELSE 0 END),sum(CASE WHEN is_paid THEN coalesce(refunded,0) "     \
    "ELSE 0 END),sum(CASE WHEN is_paid THEN coalesce(fee,0) ELSE 0 END),sum((state=1 OR is_paid) AND due IS "          \
    "NULL)+sum(is_paid AND refunded IS NULL) FROM f_order GROUP BY "
#define LINES                                                                                                          \
    "count(*),sum(is_paid),sum(CASE WHEN is_paid THEN thousandths ELSE 0 END),sum(CASE WHEN is_paid "                  \
    "THEN coalesce(amount,0) ELSE 0 END),sum(CASE WHEN is_paid THEN coalesce(refunded,0) ELSE 0 END),sum(is_paid "     \
    "AND amount IS NULL)"
#define PRICES ",min(CASE WHEN is_paid THEN unit END),max(CASE WHEN is_paid THEN discount END)"
#define LOTS                                                                                                           \
    "sum(state IN (2,4)),sum(state=3),sum(state IN (3,4) AND empty=1),sum(state IN (3,4) AND empty=2),sum(CASE WHEN "  \
    "state IN (2,4) THEN pearls ELSE 0 END),max(best_tenths) FROM f_opening GROUP BY "

constexpr Sums allSums[] = {
    {"r_day_hh_channel", "SELECT biz_day,hh,channel_id,currency," ORDERS "1,2,3,4"},
    {"r_day_channel", "SELECT biz_day,channel_id,currency," ORDERS "1,2,3"},
    {"r_month_hh_channel", "SELECT " MONTH ",hh,channel_id,currency," ORDERS "1,2,3,4"},
    {"r_month_channel", "SELECT " MONTH ",channel_id,currency," ORDERS "1,2,3"},
    {"r_day_hh_product", "SELECT biz_day,hh,product_id,currency," LINES PRICES " FROM f_line GROUP BY 1,2,3,4"},
    {"r_day_product_channel", "SELECT biz_day,product_id,channel_id,currency," LINES " FROM f_line GROUP BY 1,2,3,4"},
    {"r_month_hh_product", "SELECT " MONTH ",hh,product_id,currency," LINES PRICES " FROM f_line GROUP BY 1,2,3,4"},
    {"r_month_product_channel",
     "SELECT " MONTH ",product_id,channel_id,currency," LINES " FROM f_line GROUP BY 1,2,3,4"},
    {"r_day_hh_refund", "SELECT biz_day,hh,currency,count(*),sum(amount) FROM f_refund GROUP BY 1,2,3"},
    {"r_day_hh_lot", "SELECT biz_day,hh,lot_id," LOTS "1,2,3"},
    {"r_month_hh_lot", "SELECT " MONTH ",hh,lot_id," LOTS "1,2,3"},
    {"r_day_hh",
     "SELECT d.biz_day,d.hh,count(s.n),coalesce(sum(s.ended_at-s.started_at),0),coalesce(sum(s.sold_openings AND NOT "
     "s.disclosed),0),CASE WHEN count(s.n)=0 THEN 0 WHEN min(s.complete)=1 THEN 1 ELSE 2 END,"
     "coalesce(sum(s.open_gap_ms),0),(SELECT count(*) FROM f_opening o WHERE o.biz_day=d.biz_day AND o.hh=d.hh AND "
     "state IN (2,4)),(SELECT count(*) FROM f_opening o WHERE o.biz_day=d.biz_day AND o.hh=d.hh AND state=3),"
     "(SELECT coalesce(sum(pearls),0) FROM f_opening o WHERE o.biz_day=d.biz_day AND o.hh=d.hh AND state IN (2,4)),"
     "d.openings_left,(SELECT count(*) FROM f_order o WHERE o.biz_day=d.biz_day AND o.hh=d.hh),(SELECT count(*) FROM "
     "f_order o WHERE o.biz_day=d.biz_day AND o.hh=d.hh AND is_paid),(SELECT count(*) FROM f_order o WHERE "
     "o.biz_day=d.biz_day AND o.hh=d.hh AND state=1),(SELECT count(*) FROM f_refund o WHERE o.biz_day=d.biz_day AND "
     "o.hh=d.hh) FROM f_day d LEFT JOIN f_show s ON s.biz_day=d.biz_day AND s.hh=d.hh GROUP BY d.biz_day,d.hh"},
    {"r_month_hh",
     "SELECT " MONTH ",hh,count(*),sum(shows),sum(show_ms),sum(opened),sum(replaced),sum(pearls),sum(orders),"
     "sum(paid_orders),sum(unpaid_orders),sum(refunds) FROM r_day_hh GROUP BY 1,2"}};
#undef MONTH
#undef ORDERS
#undef LINES
#undef PRICES
#undef LOTS

struct Question
{
    const char* name;
    const char* sql; ///< the first column of what breaks the rule
};
constexpr Question villageQuestions[] = {
    {"days_have_bundles", "SELECT d.biz_day FROM f_day d WHERE NOT EXISTS(SELECT 1 FROM bundle b WHERE "
                          "b.bundle_id=d.bundle_id AND b.hh=d.hh) LIMIT 20"},
    {"facts_have_days", "SELECT o.biz_day FROM f_order o WHERE NOT EXISTS(SELECT 1 FROM f_day d WHERE "
                        "d.biz_day=o.biz_day AND d.hh=o.hh) LIMIT 20"},
    {"lines_have_orders", "SELECT o.biz_day FROM f_order o WHERE o.lines<>(SELECT count(*) FROM f_line l WHERE "
                          "l.biz_day=o.biz_day AND l.hh=o.hh AND l.n=o.n) LIMIT 20"},
    // Of all bundles that told of a day, the one that stands is the highest.
    {"highest_bundle_stands",
     "SELECT d.biz_day FROM f_day d JOIN bundle s USING(bundle_id) WHERE EXISTS(SELECT 1 FROM told t JOIN bundle b ON "
     "b.bundle_id=t.bundle_id WHERE t.biz_day=d.biz_day AND t.hh=d.hh AND "
     "(b.number,b.made_at,b.sha256)>(s.number,s.made_at,s.sha256)) LIMIT 20"},
    {"told_money_stands",
     "SELECT biz_day FROM (SELECT biz_day,hh,currency,sum(paid) AS paid,sum(refunded) AS refunded FROM "
     "r_day_hh_channel "
     "GROUP BY 1,2,3) r JOIN f_day d USING(biz_day,hh) LEFT JOIN told t USING(biz_day,hh,bundle_id,currency) WHERE "
     "t.paid IS NOT r.paid OR t.refunded IS NOT r.refunded LIMIT 20"}};

AuditCheck ask(Database& database, const Question& question)
{
    QStringList broken;
    Statement s = database.statement(question.sql);
    s.run();
    while (s.next())
        broken.append(BusinessDay{static_cast<int>(s.integer(0))}.date().toString(Qt::ISODate));
    return {QLatin1String(question.name), broken.isEmpty(), broken.join(QStringLiteral(", "))};
}

} // namespace

Result<qint64> countWrongVillageSums(VillageLedger& ledger)
{
    Database& database = ledger.database();
    qint64 wrong = 0;
    for (const Sums& sums : allSums) {
        const QString kept = QStringLiteral("SELECT * FROM %1").arg(QLatin1String(sums.table));
        const QString made = QLatin1String(sums.fromFacts);
        wrong += database.readNumber(QStringLiteral("SELECT count(*) FROM (%1 EXCEPT %2)").arg(kept, made));
        wrong += database.readNumber(QStringLiteral("SELECT count(*) FROM (%2 EXCEPT %1)").arg(kept, made));
    }
    return database.checked(wrong);
}

Result<QList<AuditCheck>> auditVillage(VillageLedger& ledger)
{
    Database& database = ledger.database();
    QList<AuditCheck> checks;
    const QString sound = database.readText(QStringLiteral("PRAGMA integrity_check(1)"));
    checks.append(
        {QStringLiteral("integrity"), sound == QLatin1String("ok"), sound == QLatin1String("ok") ? QString() : sound});
    for (const Question& question : villageQuestions)
        checks.append(ask(database, question));
    const auto wrong = countWrongVillageSums(ledger);
    if (!wrong)
        return wrong.error();
    checks.append({QStringLiteral("sums_are_facts"), wrong.value() == 0,
                   wrong.value() == 0 ? QString() : QStringLiteral("%1 rows differ").arg(wrong.value())});
    const auto days = VillageSignOff(ledger).all();
    if (!days)
        return days.error();
    QStringList unlinked;
    QByteArray previous(32, '\0');
    for (const SignedDay& day : days.value()) {
        if (day.previousHash != previous || day.hash != linkHash(previous, day.figures))
            unlinked.append(day.day.date().toString(Qt::ISODate));
        previous = day.hash;
    }
    checks.append({QStringLiteral("signed_days_are_linked"), unlinked.isEmpty(), unlinked.join(QStringLiteral(", "))});
    return database.checked(checks);
}

} // namespace kaibang
