// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_rows.h"
#include "set_store.h"
#include "stock_store.h"

namespace kaibang {

/// What words of a source stand for a product: its sku, its product id with the choice, or its title with the choice.
enum class RuleKind { Sku = 1, ProductId = 2, Title = 3 };

struct LineRule
{
    QString source, shopId;
    RuleKind kind = RuleKind::Title;
    QString words;
    Uid variant;
    qint64 units = 1; ///< stock units for one unit of the source ("pair" = 2)
};

/// The rule a person's answer about this line would make: the strongest words the line has.
[[nodiscard]] LineRule ruleFor(const QString& source, const QString& shopId, const OrderLine& line);

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
    /// Remembers a person's answer.
    Result<Done> confirm(const LineRule& rule, Instant at);

private:
    struct Match
    {
        std::optional<qint64> variantId;
        qint64 units = 1;
    };
    Match find(const Order& order, const OrderLine& line);
    std::optional<Match> byRule(const Order& order, RuleKind kind, const QString& words);

    void giveBack(const OrderRow& row, const QString& lineId, LineState& state, qint64 keep, StockReason reason);
    void takeMore(const OrderRow& row, const QString& lineId, LineState& state, qint64 needed);

    Database& m_database;
    StockStore m_stock;
    SetStore m_sets;
};

} // namespace kaibang
