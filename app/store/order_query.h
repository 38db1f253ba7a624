// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "order_summary.h"

#include <QList>

namespace kaibang {

/// What a whole ledger holds.
struct LedgerCounts
{
    qint64 orders = 0, paid = 0, unpaid = 0, cancelled = 0, refunded = 0, shortOrders = 0, duplicates = 0;
};

/// Reads orders for lists and stories. Rows are copied out; no statement stays open.
class OrderQuery
{
public:
    explicit OrderQuery(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    Result<QList<OrderSummary>> list(const OrderFilter& filter);
    Result<QList<OrderSummary>> summaries(const QList<Uid>& orders);
    Result<QList<OrderSummary>> conflicts();
    Result<OrderStory> story(const Uid& order);
    Result<QList<WaitingLine>> waitingLines();
    Result<QList<MoneyTotals>> totalsOfShow(const Uid& show);
    Result<QList<MoneyTotals>> totalsOfDay(BusinessDay day);

    /// Everything in the ledger, counted from the roll-ups.
    Result<LedgerCounts> counts();

private:
    QList<StoryEntry> entriesOf(qint64 orderId);
    QList<StoryLine> linesOf(qint64 orderId, const Order& order);
    QList<StockMove> movesOf(qint64 orderId, const Uid& order);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
