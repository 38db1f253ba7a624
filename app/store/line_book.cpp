// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_book.h"

#include "bag_sql.h"
namespace kaibang {

std::optional<LineBook::Match> LineBook::byRule(const Order& order, RuleKind kind, const QString& words)
{
    if (words.isEmpty())
        return std::nullopt;
    Statement s = m_database.statement(
        "SELECT variant_id,units FROM line_rule WHERE source=? AND shop_id=? AND kind=? AND words=?");
    std::optional<Match> match;
    if (s.run(order.source, order.shopId, static_cast<int>(kind), words).next())
        match = Match{s.integer(0), s.integer(1)};
    s.finish();
    return match;
}

LineBook::Match LineBook::find(const Order& order, const OrderLine& line)
{
    for (const RuleKind kind : {RuleKind::Sku, RuleKind::ProductId, RuleKind::Title})
        if (const auto match = byRule(order, kind, wordsOf(kind, line)))
            return *match;
    // The seller's own code on the line needs no confirmation: it says which variant it is.
    if (!line.sku.isEmpty()) {
        Statement s = m_database.statement("SELECT variant_id FROM variant WHERE code=?");
        Match match;
        if (s.run(line.sku).next())
            match.variantId = s.integer(0);
        s.finish();
        return match;
    }
    return {};
}

// What was taken from the parts of a set goes back to them, whatever the set is now.
void LineBook::giveBack(const OrderRow& row, const QString& lineId, LineState& state, qint64 keep, StockReason reason)
{
    if (m_sets.hasParts(row.id, lineId))
        m_sets.giveBack(row.id, lineId, state.taken, keep, reason);
    else
        m_stock.put(*state.variantId, state.taken - keep, reason, row.id);
    state.taken = keep;
}

void LineBook::takeMore(const OrderRow& row, const QString& lineId, LineState& state, qint64 needed)
{
    const qint64 more = needed - state.taken;
    const bool isSet = m_sets.isSet(*state.variantId);
    const bool hasParts = m_sets.hasParts(row.id, lineId);
    // A line that has taken units keeps to what they were taken from, when the variant became a set or is one no more.
    if (state.taken > 0 && isSet != hasParts)
        return;
    state.taken += isSet ? m_sets.takeUpTo(*state.variantId, more, row.id, lineId)
                         : m_stock.takeUpTo(*state.variantId, more, StockReason::Order, row.id);
}

namespace {

// Stock units of a line: "0.5" of what is two units is one. nullopt where no whole number of them comes out.
std::optional<qint64> stockUnits(const QString& quantity, qint64 unitsOfOne)
{
    const auto thousandths = quantityThousandths(quantity);
    const auto all = thousandths ? checkedMultiply(*thousandths, unitsOfOne) : std::nullopt;
    return all && *all % 1000 == 0 ? std::optional(*all / 1000) : std::nullopt;
}

} // namespace

bool LineBook::hasLeftInBag(qint64 orderId)
{
    Statement s = m_database.statement("SELECT 1 FROM orders o WHERE o.order_id=? AND " KAIBANG_LEFT_IN_BAG);
    return s.run(orderId).next();
}

void LineBook::settle(OrderRow& row)
{
    const bool wanted = row.order.takesStock() && !row.withdrawn;
    // What has left the house comes back by a person (ReturnStore), whatever becomes of its order.
    const bool isOut = !wanted && !row.withdrawn && hasLeftInBag(row.id);
    const StockReason back = row.withdrawn ? StockReason::ImportUndone : StockReason::OrderCancelled;
    row.isShort = false;
    row.isUnmapped = false;
    QMap<QString, LineState> states = row.lines;
    for (LineState& state : states)
        state.removed = true;
    for (const OrderLine& line : row.order.lines) {
        LineState& state = states[line.lineId];
        state.removed = false;
        const Match match = find(row.order, line);
        const auto units = stockUnits(line.quantity, match.units);
        // A fraction of a unit ("0.5 kg" of something counted in pieces) waits for a person like an unknown product.
        const auto meant = units ? match.variantId : std::nullopt;
        const qint64 open = meant ? std::max<qint64>(0, *units - state.returned) : 0;
        const qint64 needed = wanted ? open : isOut ? std::min(open, state.taken) : 0;
        if (state.variantId && (state.variantId != meant || state.taken > needed)) {
            giveBack(row, line.lineId, state, state.variantId == meant ? needed : 0, back);
        }
        state.variantId = meant;
        if (needed > state.taken)
            takeMore(row, line.lineId, state, needed);
        state.shortUnits = needed - state.taken;
        row.isShort = row.isShort || state.shortUnits > 0;
        row.isUnmapped = row.isUnmapped || (wanted && !meant);
    }
    for (auto it = states.begin(); it != states.end(); ++it) {
        if (it->removed && it->taken > 0 && it->variantId)
            giveBack(row, it.key(), *it, 0, back);
        if (it->removed)
            it->shortUnits = 0;
    }
    row.lines = states;
}

Result<Done> LineBook::forget(const LineRule& rule)
{
    Statement s = m_database.statement("DELETE FROM line_rule WHERE source=? AND shop_id=? AND kind=? AND words=?");
    return m_database.changed(s.run(rule.source, rule.shopId, static_cast<int>(rule.kind), rule.words),
                              Error{ErrorKind::NotFound, QStringLiteral("rule")});
}

Result<QList<RememberedRule>> LineBook::remembered()
{
    QList<RememberedRule> rules;
    Statement s = m_database.statement(
        "SELECT r.source,r.shop_id,r.kind,r.words,v.uid,r.units,item_name(p.name,v.name),r.confirmed_at FROM line_rule "
        "r JOIN variant v USING(variant_id) JOIN product p ON p.uid=v.product ORDER BY r.confirmed_at DESC,r.words");
    s.run();
    while (s.next())
        rules.append(RememberedRule{LineRule{s.text(0), s.text(1), static_cast<RuleKind>(s.integer(2)), s.text(3),
                                             Uid::fromBytes(s.blob(4)), s.integer(5)},
                                    s.text(6), Instant{s.integer(7)}});
    return m_database.checked(rules);
}

Result<Done> LineBook::confirm(const LineRule& rule, Instant at)
{
    const auto variant = variantRowId(m_database, rule.variant);
    if (!variant)
        return Error{ErrorKind::NotFound, QStringLiteral("variant")};
    if (rule.words.isEmpty() || rule.units < 1)
        return Error{ErrorKind::Invalid, QStringLiteral("rule without words")};
    m_database
        .statement(
            "INSERT INTO line_rule(source,shop_id,kind,words,variant_id,units,confirmed_at) VALUES(?,?,?,?,?,?,?) "
            "ON CONFLICT DO UPDATE SET "
            "variant_id=excluded.variant_id,units=excluded.units,confirmed_at=excluded.confirmed_at")
        .run(rule.source, rule.shopId, static_cast<int>(rule.kind), rule.words, *variant, rule.units, at.ms);
    return m_database.checked(Done{});
}

} // namespace kaibang
