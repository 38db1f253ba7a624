// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_store.h"
#include "report_definitions.h"
#include "show_store.h"

#include <QHash>
#include <QSet>

namespace kaibang {

namespace {

struct Item
{
    QString code, name, currency;
    qint64 onHand = 0;
};

Result<QHash<Uid, Item>> itemsByVariant(Ledger& ledger)
{
    const auto products = CatalogueStore(ledger).products(true);
    if (!products)
        return products.error();
    QHash<Uid, Item> items;
    for (const Product& product : products.value())
        for (const Variant& variant : product.variants)
            items.insert(variant.uid, {variant.code, itemName(product.name, variant.name), ledger.household().currency,
                                       variant.onHand});
    return items;
}

// Run items that nobody ordered: they were shown, and a table without them would hide what did not sell.
Result<Done> appendUnsold(Ledger& ledger, const Uid& show, const QSet<Uid>& sold, QList<QList<ReportCell>>& rows)
{
    const auto runOrder = ShowStore(ledger).items(show);
    const auto items = itemsByVariant(ledger);
    if (!runOrder || !items)
        return runOrder ? items.error() : runOrder.error();
    QList<Uid> unsold;
    QHash<Uid, qint64> onAirMs;
    for (const RunItem& item : runOrder.value()) {
        if (sold.contains(item.variant))
            continue;
        if (!unsold.contains(item.variant))
            unsold.append(item.variant);
        onAirMs[item.variant] += item.onAirMs;
    }
    for (const Uid& variant : std::as_const(unsold)) {
        const Item item = items.value().value(variant);
        rows.append({item.code, item.name, onAirMs.value(variant), qint64{0}, qint64{0}, qint64{0}, qint64{0},
                     item.onHand, item.currency, amountCell(qint64{0}, item.currency), qint64{0}});
    }
    return Done{};
}

// Lines that wait in the "which product?" tray were sold in this show all the same.
void appendUnmapped(Database& database, const Uid& show, QList<QList<ReportCell>>& rows)
{
    Statement s = database.statement(
        "SELECT o.currency,count(*),sum(CASE WHEN o.closed<2 THEN CAST(l.quantity AS INTEGER) ELSE 0 END),"
        "sum(CASE WHEN o.payment BETWEEN 4 AND 6 AND o.closed<2 THEN CAST(l.quantity AS INTEGER) ELSE 0 END),"
        "sum(CASE WHEN o.payment BETWEEN 4 AND 6 THEN coalesce(l.line_total,0) ELSE 0 END),"
        "sum(CASE WHEN o.payment BETWEEN 4 AND 6 AND l.line_total IS NULL THEN 1 ELSE 0 END) "
        "FROM orders o JOIN order_line l ON l.order_id=o.order_id AND l.removed=0 AND l.variant_id IS NULL "
        "WHERE o.show_id=(SELECT show_id FROM show WHERE uid=?) AND o.withdrawn=0 GROUP BY o.currency ORDER BY 1");
    s.run(show.bytes());
    while (s.next()) {
        const QString currency = s.text(0);
        rows.append({{},
                     {},
                     {},
                     s.integer(1),
                     s.integer(2),
                     s.integer(3),
                     {},
                     {},
                     currency,
                     sumCell(s.integer(4), s.integer(5), currency),
                     s.integer(5)});
    }
}

} // namespace

Result<ReportedShow> reportedShow(Ledger& ledger, const ReportRequest& request)
{
    Statement s =
        ledger.database().statement("WITH f AS (SELECT ? AS uid,? AS first,? AS last) SELECT uid,title,biz_day FROM "
                                    "show WHERE started_at IS NOT NULL "
                                    "AND CASE WHEN length((SELECT f.uid FROM f))=0 THEN biz_day BETWEEN (SELECT first "
                                    "FROM f) AND (SELECT last FROM f) "
                                    "ELSE show.uid=(SELECT f.uid FROM f) END ORDER BY started_at DESC LIMIT 1");
    s.run(request.show.bytes(), request.from.value_or(BusinessDay{-1'000'000}).days,
          request.to.value_or(BusinessDay{1'000'000'000}).days);
    if (!s.next())
        return ledger.database().ok() ? Error{ErrorKind::NotFound, QStringLiteral("show")} : ledger.database().error();
    const ReportedShow show{Uid::fromBytes(s.blob(0)), s.text(1), BusinessDay{static_cast<int>(s.integer(2))}};
    s.finish();
    return show;
}

ReportRows showRows(Ledger& ledger, const ReportRequest& request)
{
    const auto review = ShowStore(ledger).review(request.show);
    if (!review)
        return review.error();
    QList<QList<ReportCell>> rows;
    QSet<Uid> sold;
    for (const ReviewRow& row : review.value().rows) {
        // An item sold in two currencies was on air once: its time stands in the first of its rows.
        const ReportCell onAir = sold.contains(row.variant) ? ReportCell() : ReportCell(row.onAirMs);
        sold.insert(row.variant);
        rows.append({row.code, row.name, onAir, row.lines, row.units, row.paidUnits, row.shortUnits, row.onHand,
                     row.currency, sumCell(row.paidMinor, row.paidUnknown, row.currency), row.paidUnknown});
    }
    if (const auto added = appendUnsold(ledger, request.show, sold, rows); !added)
        return added.error();
    appendUnmapped(ledger.database(), request.show, rows);
    return ledger.database().checked(rows);
}

} // namespace kaibang
