// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim.h"
#include "journal_entry.h"
#include "ledger.h"
#include "order_event.h"
#include "outcome.h"

namespace kaibang {

/// Stock held for unpaid claims. Runs inside jobs of the store thread: order, stock and hold change together or not at
/// all, and an Error means that the job's transaction is rolled back. An end, once reached, stays, whatever the clock
/// says later; the instant of expiry is stored once and never moved.
class HoldStore
{
public:
    explicit HoldStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    struct Wish
    {
        QString source; ///< where the claim was written; becomes the order's shop
        BuyerIdentity buyer;
        Uid variant;
        qint64 units = 1;
        qint64 unitPriceMinor = 0;
        qint64 holdMs = 0;
        std::optional<qint64> claimId;
        Instant placedAt;
    };
    /// Makes an unpaid order of channel "claim" and takes its stock. OutOfStock, with nothing done, when it is not all
    /// there.
    Result<OrderOutcome> reserve(const Wish& wish);

    /// The money is here. In time it ends the hold; after the stock was given back it waits for a person as PaidLate.
    Result<OrderOutcome> pay(const Uid& order);
    /// Takes pay() back. The hold ends when it would have ended.
    Result<OrderOutcome> undoPay(const Uid& order);
    /// Gives the stock back and cancels the order.
    Result<OrderOutcome> release(const Uid& order);
    /// Takes a release by a person back. Refused when its time is over, OutOfStock when somebody else has it.
    Result<OrderOutcome> undoRelease(const Uid& order);

    /// Every active hold whose instant has come at `now` gives its stock back; one whose order was paid or cancelled
    /// meanwhile ends so. Returns the orders that changed.
    struct Sweep
    {
        QList<Hold> expired;
        QList<OrderOutcome> outcomes;
    };
    Result<Sweep> sweep(Instant now);
    /// The instant of the next expiry.
    Result<std::optional<Instant>> nextExpiry();

    /// CoverAgain is OutOfStock when it is not all there; Refund notes the whole amount as given back.
    Result<OrderOutcome> decideLate(const Uid& order, LateChoice choice);
    /// Takes CoverAgain or GiveShort back: the stock is free again and a person has to decide. Refused for a Refund,
    /// since that money is gone, and for a payment that was not late.
    Result<OrderOutcome> undoLate(const Uid& order);

    /// For a replay of the intake journal: the hold of an order as it stood then. Nothing when order or product is not
    /// there.
    void holdAgain(const JournalEntry& hold);
    /// Ends the claims that are held and whose stock is not there, as after a replay: cancelled, and their holds
    /// released. Those orders.
    QList<JournalOrder> letGoUncovered();

    Result<QList<Hold>> active();
    Result<QList<Hold>> endedOf(qint64 showId, int limit);
    Result<QList<Hold>> late();

private:
    struct Row
    {
        qint64 orderId = 0;
        HoldState state = HoldState::Active;
        Instant until;
        qint64 toldMs = 0;
        [[nodiscard]] bool isFound() const { return orderId != 0; }
    };
    [[nodiscard]] Row rowOf(const Uid& order);
    [[nodiscard]] OrderEvent nextReport(Row& row);
    Result<OrderOutcome> report(const OrderEvent& event);
    void close(const Row& row, HoldState state);
    /// Tells the intake journal how the order's hold stands.
    void noteHold(qint64 orderId);
    [[nodiscard]] bool endedEarly(const Row& row);
    Result<OrderOutcome> giveBack(Row row, HoldState state, Instant at);
    Result<OrderOutcome> takeUpAgain(const Row& row, HoldState state);
    void reconcile(Sweep& sweep);
    QList<Hold> holdsOf(class Statement& s);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
