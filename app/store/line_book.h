// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "line_rule.h"
#include "order_rows.h"
#include "set_store.h"
#include "stock_store.h"

namespace kaibang {

/// Connects the lines of orders with products and moves the stock that follows from it.
class LineBook
{
public:
    explicit LineBook(Ledger& ledger)
        : m_database(ledger.database())
        , m_stock(ledger)
        , m_sets(ledger)
    {}

    /// Brings the line states of `row` (stored, so that it has an id) in line with its facts: finds products, gives
    /// back what is no longer needed, takes what is, marks what stock does not cover. The facts are never refused.
    void settle(OrderRow& row);
    /// Stock units in one of what the line counts, as it is understood now.
    [[nodiscard]] qint64 unitsOfOne(const Order& order, const OrderLine& line) { return find(order, line).units; }
    /// Remembers a person's answer.
    Result<Done> confirm(const LineRule& rule, Instant at);
    /// NotFound when it is not remembered.
    Result<Done> forget(const LineRule& rule);
    /// The newest first.
    Result<QList<RememberedRule>> remembered();

private:
    struct Match
    {
        std::optional<qint64> variantId;
        qint64 units = 1;
    };
    Match find(const Order& order, const OrderLine& line);
    std::optional<Match> byRule(const Order& order, RuleKind kind, const QString& words);

    void giveBack(const OrderRow& row, const QString& lineId, LineState& state, qint64 keep, StockReason reason);
    bool hasLeftInBag(qint64 orderId);
    void takeMore(const OrderRow& row, const QString& lineId, LineState& state, qint64 needed);

    Database& m_database;
    StockStore m_stock;
    SetStore m_sets;
};

} // namespace kaibang
