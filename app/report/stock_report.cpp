// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_definitions.h"

namespace kaibang {

ReportRows productRows(Ledger& ledger, const ReportRequest& request)
{
    Database& database = ledger.database();
    QList<QList<ReportCell>> rows;
    Statement s = database.statement(
        "SELECT v.code,p.name,v.name,sum(r.lines),sum(r.units),sum(r.paid_units),r.currency,sum(r.paid_minor),"
        "sum(r.paid_unknown) "
        "FROM roll_day_product r JOIN variant v USING(variant_id) JOIN product p ON p.uid=v.product "
        "WHERE r.biz_day BETWEEN ? AND ? GROUP BY r.variant_id,r.currency HAVING sum(r.lines)<>0 "
        "ORDER BY r.currency,8 DESC,5 DESC,v.code");
    s.run(request.from->days, request.to->days);
    while (s.next()) {
        const QString currency = s.text(6);
        rows.append({s.text(0), s.text(1), s.text(2), s.integer(3), s.integer(4), s.integer(5), currency,
                     sumCell(s.integer(7), s.integer(8), currency), s.integer(8)});
    }
    return database.checked(rows);
}

ReportRows stockRows(Ledger& ledger, const ReportRequest&)
{
    Database& database = ledger.database();
    const QString currency = ledger.household().currency;
    QList<QList<ReportCell>> rows;
    // What orders took and did not give back: held while unpaid, sold once paid. One pass over the lines that took any.
    Statement s = database.statement(
        "WITH took AS (SELECT l.variant_id,"
        "sum(CASE WHEN o.payment BETWEEN 4 AND 6 THEN 0 ELSE l.taken END) AS held,"
        "sum(CASE WHEN o.payment BETWEEN 4 AND 6 THEN l.taken ELSE 0 END) AS sold "
        "FROM order_line l JOIN orders o USING(order_id) WHERE l.taken>0 AND l.variant_id IS NOT NULL GROUP BY 1) "
        "SELECT v.code,p.name,v.name,k.on_hand,coalesce(t.held,0),coalesce(t.sold,0),v.low_stock,v.price_minor "
        "FROM variant v JOIN product p ON p.uid=v.product JOIN stock k USING(variant_id) LEFT JOIN took t "
        "USING(variant_id) "
        "WHERE (v.archived=0 AND p.archived=0) OR k.on_hand>0 ORDER BY p.position,p.code,v.variant_id");
    s.run();
    while (s.next()) {
        const qint64 onHand = s.integer(3);
        const qint64 low = s.integer(6);
        const QString level = onHand == 0                ? QStringLiteral("out")
                              : low > 0 && onHand <= low ? QStringLiteral("low")
                                                         : QStringLiteral("enough");
        rows.append({s.text(0), s.text(1), s.text(2), onHand, s.integer(4), s.integer(5), low, level, currency,
                     amountCell(s.integer(7), currency)});
    }
    return database.checked(rows);
}

} // namespace kaibang
