// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "opening.h"
#include "order_rows.h"

namespace kaibang {

/// The turns at the opening table, kept in line with the orders. Runs inside a transaction of the store thread.
class OpeningTurns
{
public:
    explicit OpeningTurns(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// Makes, changes or shrinks the turns of a stored order. What was opened stays a fact; true when more of it is now
    /// opened than promised, so that a person has to decide.
    bool settle(const OrderRow& row);
    /// Counts what waits of a product again, after its card has changed.
    void countAgain(const Uid& product);

    /// After a product has become an opening, or is none any more: the orders of the newest show get their turns, or
    /// lose those that nothing was opened for. Earlier shows are over; their goods went out as what they were then.
    void kindChanged(const Uid& product);

    /// Whether a mussel that was promised with this order is still closed.
    [[nodiscard]] bool hasUnopened(qint64 orderId);

    /// Turns with mussels left, those put off too, as they stand in the current show. In no order.
    Result<QList<OpeningTurn>> waiting();
    /// One turn; NotFound.
    Result<OpeningTurn> turn(qint64 turnId);
    /// The turns of an order, whatever is left of them.
    Result<QList<OpeningTurn>> ofOrder(qint64 orderId);

    /// The live show; nullopt between shows.
    [[nodiscard]] std::optional<qint64> liveShow();

private:
    struct Known
    {
        qint64 id = 0, variantId = 0, perUnit = 1, opened = 0, over = 0;
    };
    std::optional<Known> known(qint64 orderId, const QString& lineId);
    [[nodiscard]] bool concerns(qint64 orderId);
    [[nodiscard]] bool isOpening(qint64 variantId);
    qint64 packOf(qint64 variantId);
    bool settleLine(const OrderRow& row, const OrderLine& line, const LineState& state);
    void settleAll(Statement& orders);
    bool setPromised(const OrderRow& row, const Known& turn, qint64 variantId, qint64 perUnit,
                     std::optional<qint64> promised);
    QList<OpeningTurn> read(Statement& s);
    void addShow(QList<OpeningTurn>& turns);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
