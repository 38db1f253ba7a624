// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goods_return.h"
#include "ledger.h"
#include "order_rows.h"

namespace kaibang {

/// Goods that come back: what is expected, what came, and what a person decided about it. Only here does a returned
/// unit become stock again, as the line's own variant or set, and a piece as the same piece. Runs inside jobs of the
/// store thread.
class ReturnStore
{
public:
    explicit ReturnStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    Result<ReturnsView> view();
    /// The lines of one order that are out, awaited or not. Refused when nothing of it has left the house.
    Result<OrderOut> out(const Uid& order);
    Result<QList<GoodsReturn>> ofOrder(qint64 orderId);

    /// Units of a line are here again and wait to be looked at. OutOfRange for more than are out; Refused when they
    /// never left.
    Result<GoodsReturn> receive(const Uid& order, const QString& lineId, qint64 units, const QString& note);
    /// The buyer keeps them: nothing to wait for. As receive().
    Result<GoodsReturn> keep(const Uid& order, const QString& lineId, qint64 units, const QString& note);
    /// Looked at: on the shelf again, or lost. Refused unless it waits for that.
    Result<GoodsReturn> decide(const Uid& goods, ReturnState state, const QString& note);
    /// Takes the last step of this return back. OutOfStock when what was put on the shelf has been sold again.
    Result<Done> undo(const Uid& goods);

private:
    struct Row
    {
        qint64 id = 0, orderId = 0, variantId = 0;
        GoodsReturn goods;
        bool isPiece = false;
    };
    QList<Row> rowsOf(class Statement& s);
    std::optional<Row> rowOf(const Uid& goods);
    Result<QList<LineOut>> linesOut(const OrderRow& row);
    Result<GoodsReturn> put(const Uid& order, const QString& lineId, qint64 units, ReturnState state,
                            const QString& note);
    template<typename Move>
    Result<Done> withSums(qint64 orderId, Move move);
    Result<Done> restock(const Row& row);
    Result<Done> takeOffShelf(const Row& row);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
