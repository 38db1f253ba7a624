// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packing_store.h"
#include "report_definitions.h"
#include "show_store.h"

#include <array>

namespace kaibang {

namespace {

QString stateOf(const Bag& bag, const BagItem& item)
{
    if (item.state == BagItemState::TakeOut)
        return QStringLiteral("take_out");
    if (item.state == BagItemState::Unpaid)
        return QStringLiteral("unpaid");
    if (item.state == BagItemState::Unopened)
        return QStringLiteral("to_open");
    return bag.handedAt ? QStringLiteral("handed") : item.isIn() ? QStringLiteral("in") : QStringLiteral("to_pack");
}

// Paid orders whose bag nobody has asked for yet: the page gives them one as soon as it is opened.
void addWithoutBag(Database& database, std::optional<qint64> showId, QList<QList<ReportCell>>& rows)
{
    Statement s = database.statement(
        "SELECT o.alias,o.ext_id,coalesce(v.code,l.sku),coalesce(item_name(p.name,v.name),"
        "item_name(l.title,l.variant_text)),CASE WHEN v.variant_id IS NULL THEN CAST(l.quantity AS INTEGER) ELSE "
        "l.taken+l.short_units END,CASE WHEN p.kind=1 THEN r.mussels-r.opened END FROM orders o JOIN order_line l ON "
        "l.order_id=o.order_id AND l.removed=0 LEFT JOIN variant v USING(variant_id) LEFT JOIN product p ON "
        "p.uid=v.product LEFT JOIN opening_turn r ON r.order_id=l.order_id AND r.line_id=l.line_id WHERE o.show_id IS "
        "? AND o.bag_id IS NULL AND o.withdrawn=0 AND o.payment IN (4,5) AND o.closed<2 AND o.fulfilment<2 ORDER BY "
        "coalesce(o.paid_at,o.placed_at),o.arrived_at,o.order_id,l.position");
    s.run(showId);
    while (s.next()) {
        const auto unopened = s.optionalInteger(5);
        if (unopened && *unopened < 1)
            continue;
        rows.append({QString(), s.text(0), s.text(1), unopened ? QStringLiteral("to_open") : QStringLiteral("to_pack"),
                     s.text(2), s.text(3), unopened.value_or(s.integer(4)), qint64(0), QString(), QString()});
    }
}

} // namespace

ReportRows packingRows(Ledger& ledger, const ReportRequest& request)
{
    const auto bags = PackingStore(ledger).bags(request.show);
    if (!bags)
        return bags.error();
    QList<QList<ReportCell>> rows;
    for (const Bag& bag : bags.value())
        for (const BagItem& item : bag.items)
            rows.append({bag.code, bag.alias, item.orderId, stateOf(bag, item), item.code, item.title, item.units,
                         item.ticked, bag.courier, bag.tracking});
    addWithoutBag(ledger.database(),
                  request.show.isValid() ? std::optional(showRowId(ledger.database(), request.show)) : std::nullopt,
                  rows);
    return ledger.database().checked(rows);
}

} // namespace kaibang
