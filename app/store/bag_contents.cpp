// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bag_contents.h"

#include "order_event.h"

#include <algorithm>

namespace kaibang {

namespace {

using Contents = QHash<qint64, QList<BagItem>>;
using Source = void (*)(Database&, std::optional<qint64> showId, Contents&);

constexpr qint64 paid = static_cast<qint64>(Payment::Paid);
constexpr qint64 partlyRefunded = static_cast<qint64>(Payment::PartlyRefunded);

// nullopt: nothing of it is in the bag, and nothing belongs there.
std::optional<BagItemState> stateOf(qint64 payment, qint64 closed, bool removed, qint64 ticked)
{
    const bool over = removed || closed >= static_cast<qint64>(Closed::CancelledUnpaid) || payment > partlyRefunded;
    if (over)
        return ticked > 0 ? std::optional(BagItemState::TakeOut) : std::nullopt;
    return payment >= paid ? BagItemState::Wanted : BagItemState::Unpaid;
}

qint64 unitsOf(bool isMapped, qint64 stockUnits, const QString& quantity)
{
    if (isMapped && stockUnits > 0)
        return stockUnits; // a set of two is two things to put in
    return std::max<qint64>(1, (quantityThousandths(quantity).value_or(1000) + 999) / 1000);
}

void addLines(Database& database, std::optional<qint64> showId, Contents& contents)
{
    Statement s = database.statement(
        "SELECT t.bag_id,o.uid,l.line_id,o.ext_id,coalesce(p.name || CASE WHEN v.name='' THEN '' ELSE ' ' || v.name "
        "END,l.title || CASE WHEN l.variant_text='' THEN '' ELSE ' ' || l.variant_text END),coalesce(v.code,l.sku),"
        "l.gtin,coalesce(nullif(v.photo,''),p.photo,''),coalesce(v.piece_number,''),o.payment,o.closed,"
        "l.removed OR o.withdrawn,v.variant_id IS NOT NULL,l.taken+l.short_units,l.quantity,coalesce(k.units,0) "
        "FROM bag t JOIN bag b ON b.bag_id=t.bag_id OR b.combined_into=t.bag_id JOIN orders o ON o.bag_id=b.bag_id "
        "JOIN order_line l ON l.order_id=o.order_id LEFT JOIN variant v USING(variant_id) LEFT JOIN product p ON "
        "p.uid=v.product LEFT JOIN bag_tick k ON k.order_id=o.order_id AND k.kind=1 AND k.ref=l.line_id "
        "WHERE t.show_id IS ? AND t.combined_into IS NULL ORDER BY o.placed_at,o.order_id,l.position");
    s.run(showId);
    while (s.next()) {
        BagItem item;
        item.kind = BagItemKind::Line;
        item.order = Uid::fromBytes(s.blob(1));
        item.ref = s.text(2);
        item.orderId = s.text(3);
        item.title = s.text(4);
        item.code = s.text(5);
        item.gtin = s.text(6);
        item.photo = s.text(7);
        item.pieceNumber = s.text(8);
        item.ticked = s.integer(15);
        item.units = unitsOf(s.integer(12) != 0, s.integer(13), s.text(14));
        const auto state = stateOf(s.integer(9), s.integer(10), s.integer(11) != 0, item.ticked);
        if (!state)
            continue;
        item.state = *state;
        if (item.state == BagItemState::TakeOut)
            item.units = item.ticked;
        contents[s.integer(0)].append(item);
    }
}

// What an opening gave and what was worked on it get their own source beside this one.
constexpr Source sources[] = {addLines};

} // namespace

QHash<qint64, QList<BagItem>> bagContents(Database& database, std::optional<qint64> showId)
{
    Contents contents;
    for (const Source add : sources)
        add(database, showId, contents);
    return contents;
}

} // namespace kaibang
