// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bag_contents.h"

#include "opening.h"
#include "order_event.h"

#include <algorithm>

namespace kaibang {

namespace {

using Contents = QHash<qint64, QList<BagItem>>;
using Source = void (*)(Database&, std::optional<qint64> showId, Contents&);

constexpr qint64 paid = static_cast<qint64>(Payment::Paid);
constexpr qint64 partlyRefunded = static_cast<qint64>(Payment::PartlyRefunded);

// What it is to a packer now. nullopt: nothing of it is in the bag, and nothing belongs there.
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

#define KAIBANG_IN_BAGS                                                                                                \
    "FROM bag t JOIN bag b ON b.bag_id=t.bag_id OR b.combined_into=t.bag_id JOIN orders o ON o.bag_id=b.bag_id "
#define KAIBANG_OF_SHOW "WHERE t.show_id IS ? AND t.combined_into IS NULL "

// The line of an opening promises mussels and no goods: what is left of it waits at the opening table, and what was
// opened is a thing of its own (addOpenings).
void addLines(Database& database, std::optional<qint64> showId, Contents& contents)
{
    Statement s = database.statement(
        "SELECT "
        "t.bag_id,o.uid,l.line_id,o.ext_id,coalesce(item_name(p.name,v.name),item_name(l.title,l.variant_text)),"
        "coalesce(v.code,l.sku),"
        "l.gtin,coalesce(nullif(v.photo,''),p.photo,''),coalesce(v.piece_number,''),o.payment,o.closed,"
        "l.removed OR o.withdrawn,v.variant_id IS NOT "
        "NULL,l.taken+l.short_units+l.returned,l.quantity,coalesce(k.units,0),"
        "CASE WHEN p.kind=1 THEN r.mussels-r.opened END " KAIBANG_IN_BAGS
        "JOIN order_line l ON l.order_id=o.order_id LEFT JOIN variant v USING(variant_id) LEFT JOIN product p ON "
        "p.uid=v.product LEFT JOIN bag_tick k ON k.order_id=o.order_id AND k.kind=1 AND k.ref=l.line_id "
        "LEFT JOIN opening_turn r ON r.order_id=l.order_id AND r.line_id=l.line_id " KAIBANG_OF_SHOW
        "ORDER BY o.placed_at,o.order_id,l.position");
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
        const auto unopened = s.optionalInteger(16);
        if (unopened && item.state == BagItemState::Wanted) {
            if (*unopened < 1)
                continue;
            item.state = BagItemState::Unopened;
            item.units = *unopened;
            item.ticked = 0;
        }
        contents[s.integer(0)].append(item);
    }
}

// "Mussel opening 2/3": the second mussel of three.
QString musselOf(const QString& product, qint64 nth, qint64 promised)
{
    return QStringLiteral("%1 %2/%3").arg(product).arg(nth).arg(std::max(nth, promised));
}

QString foundText(const OpeningResult& found, const QString& mussel)
{
    QStringList words{found.gradesText(), found.bestTenths ? found.sizeText() + QStringLiteral(" mm") : QString()};
    words.removeAll(QString());
    return words.isEmpty() ? mussel : QStringLiteral("%1 (%2)").arg(words.join(QStringLiteral(" · ")), mussel);
}

QList<GradeCount> gradesOf(Database& database, qint64 openingId)
{
    QList<GradeCount> grades;
    Statement s = database.statement("SELECT grade,pearls FROM opening_grade WHERE opening_id=? ORDER BY position");
    s.run(openingId);
    while (s.next())
        grades.append({s.text(0), s.integer(1)});
    return grades;
}

// Each opened mussel is a thing of its own: its pearls were laid aside together, it has its own picture, and what is
// opened later changes no tick. One that gave nothing, was put back or is not promised any more is none.
void addOpenings(Database& database, std::optional<qint64> showId, Contents& contents)
{
    Statement s = database.statement(
        "SELECT "
        "t.bag_id,o.uid,lower(hex(x.uid)),o.ext_id,item_name(p.name,v.name),x.nth,r.mussels,coalesce(nullif(x.photo,'')"
        ",p.photo,''),o.payment,o.closed,x.state<>2 OR "
        "x.undone_at IS NOT NULL OR x.nth>r.mussels OR o.withdrawn,coalesce(k.units,0),x.best_tenths,"
        "x.opening_id " KAIBANG_IN_BAGS
        "JOIN opening_turn r ON r.order_id=o.order_id JOIN opening x USING(turn_id) JOIN variant v ON "
        "v.variant_id=r.variant_id JOIN product p ON p.uid=v.product LEFT JOIN bag_tick k ON k.order_id=o.order_id "
        "AND k.kind=2 AND k.ref=lower(hex(x.uid)) " KAIBANG_OF_SHOW "ORDER BY o.placed_at,o.order_id,x.opening_id");
    s.run(showId);
    while (s.next()) {
        BagItem item;
        item.kind = BagItemKind::Opening;
        item.order = Uid::fromBytes(s.blob(1));
        item.ref = s.text(2);
        item.orderId = s.text(3);
        item.photo = s.text(7);
        item.ticked = s.integer(11);
        const auto state = stateOf(s.integer(8), s.integer(9), s.integer(10) != 0, item.ticked);
        if (!state)
            continue;
        item.state = *state;
        OpeningResult found{gradesOf(database, s.integer(13)), {}};
        if (const auto best = s.optionalInteger(12))
            found.bestTenths = static_cast<int>(*best);
        item.title = foundText(found, musselOf(s.text(4), s.integer(5), s.integer(6)));
        contents[s.integer(0)].append(item);
    }
}

// Whether it is done is written down once, with the work: there is nothing to put in, and nothing to take out again.
void addWork(Database& database, std::optional<qint64> showId, Contents& contents)
{
    Statement s = database.statement(
        "SELECT "
        "t.bag_id,o.uid,w.uid,o.ext_id,w.name,x.nth,r.mussels,item_name(p.name,v.name),o.payment,o.closed,w.done_at IS "
        "NOT NULL " KAIBANG_IN_BAGS
        "JOIN work_item w ON w.order_id=o.order_id LEFT JOIN opening x USING(opening_id) LEFT JOIN opening_turn r "
        "USING(turn_id) LEFT JOIN variant v ON v.variant_id=r.variant_id LEFT JOIN product p ON "
        "p.uid=v.product " KAIBANG_OF_SHOW "AND w.removed=0 AND o.withdrawn=0 ORDER BY o.placed_at,o.order_id,"
        "w.work_id");
    s.run(showId);
    while (s.next()) {
        const auto state = stateOf(s.integer(8), s.integer(9), false, 0);
        if (!state)
            continue;
        BagItem item;
        item.kind = BagItemKind::Work;
        item.order = Uid::fromBytes(s.blob(1));
        item.ref = Uid::fromBytes(s.blob(2)).text();
        item.orderId = s.text(3);
        item.title = s.text(4);
        if (const auto nth = s.optionalInteger(5))
            item.title += QStringLiteral(" (%1)").arg(musselOf(s.text(7), *nth, s.integer(6)));
        item.state = *state;
        item.ticked = s.integer(10);
        contents[s.integer(0)].append(item);
    }
}

constexpr Source sources[] = {addLines, addOpenings, addWork};

} // namespace

QHash<qint64, QList<BagItem>> bagContents(Database& database, std::optional<qint64> showId)
{
    Contents contents;
    for (const Source add : sources)
        add(database, showId, contents);
    return contents;
}

} // namespace kaibang
