// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_book.h"

#include "text.h"

namespace kaibang {

namespace {

QString withChoice(const QString& words, const QString& choice)
{
    return normalizedWidth(words).simplified() + QLatin1Char('\n') + normalizedWidth(choice).simplified();
}

QString wordsOf(RuleKind kind, const OrderLine& line)
{
    switch (kind) {
    case RuleKind::Sku:
        return line.sku;
    case RuleKind::ProductId:
        return line.productId.isEmpty() ? QString() : withChoice(line.productId, line.variant);
    case RuleKind::Title:
        return line.title.isEmpty() ? QString() : withChoice(line.title, line.variant);
    }
    return {};
}

} // namespace

LineRule ruleFor(const QString& source, const QString& shopId, const OrderLine& line)
{
    LineRule rule{source, shopId, RuleKind::Title, {}, {}, 1};
    for (const RuleKind kind : {RuleKind::Sku, RuleKind::ProductId, RuleKind::Title}) {
        rule.kind = kind;
        rule.words = wordsOf(kind, line);
        if (!rule.words.isEmpty())
            break;
    }
    return rule;
}

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

void LineBook::settle(OrderRow& row)
{
    const bool wanted = row.order.takesStock() && !row.withdrawn;
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
        const auto units = wholeUnits(line.quantity);
        const qint64 needed = wanted && match.variantId && units ? *units * match.units : 0;
        if (state.variantId && (state.variantId != match.variantId || state.taken > needed)) {
            giveBack(row, line.lineId, state, state.variantId == match.variantId ? needed : 0, back);
        }
        state.variantId = match.variantId;
        if (needed > state.taken)
            takeMore(row, line.lineId, state, needed);
        state.shortUnits = needed - state.taken;
        row.isShort = row.isShort || state.shortUnits > 0;
        // A fraction of a unit ("0.5 kg" of something counted in pieces) is a person's decision too.
        row.isUnmapped = row.isUnmapped || (wanted && (!match.variantId || !units));
    }
    for (auto it = states.begin(); it != states.end(); ++it) {
        if (it->removed && it->taken > 0 && it->variantId)
            giveBack(row, it.key(), *it, 0, back);
        if (it->removed)
            it->shortUnits = 0;
    }
    row.lines = states;
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
