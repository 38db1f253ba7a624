// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"
#include "line_rule.h"
#include "order_summary.h"
#include "result.h"
#include "shop.h"

#include <QFuture>
#include <QObject>

namespace kaibang {

class StoreThread;

/// What people do with orders. Lives on the GUI thread; the work is done on the store thread and comes back by
/// futures (use QFuture::then(context, …)) and by signals. A signal is sent only after the change is on disk.
class OrderDesk : public QObject
{
    Q_OBJECT

public:
    explicit OrderDesk(StoreThread& store, QObject* parent = nullptr);
    /// Waits for what it has asked the store.
    ~OrderDesk() override;

    /// The one way in: every source's batch goes through here. Outcomes in the order of the events.
    QFuture<Result<QList<OrderOutcome>>> apply(OrderBatch batch);
    /// The same for a source that is asked: its cursor and its feed's record are stored with the orders.
    QFuture<Result<QList<OrderOutcome>>> applyPoll(OrderBatch batch, const FeedNote& note);

    /// A counter sale or a "sold" on air: paid, by hand. `unitPriceMinor` in the household's currency.
    /// OutOfStock when it is not there; Refused below the floor price unless `belowFloorAllowed`; OutOfRange for more
    /// units than the flash price that runs still has, or gives to one buyer.
    QFuture<Result<OrderOutcome>> sell(const Uid& variant, qint64 units, qint64 unitPriceMinor,
                                       bool belowFloorAllowed = false);
    QFuture<Result<OrderOutcome>> undoSale(const Uid& order);
    /// A refund a person grants by hand, on an order of any source.
    QFuture<Result<OrderOutcome>> refundByHand(const Uid& order, qint64 amountMinor, const QString& reason);

    QFuture<Result<QList<OrderSummary>>> list(const OrderFilter& filter);
    QFuture<Result<OrderStory>> story(const Uid& order);
    QFuture<Result<QList<MoneyTotals>>> totalsOfShow(const Uid& show);
    QFuture<Result<QList<MoneyTotals>>> totalsOfDay(BusinessDay day);

    /// Lines nobody knows the product of, grouped by their words.
    QFuture<Result<QList<WaitingLine>>> waitingLines();
    /// A person's answer, remembered; `units` stock units for one unit of the source.
    QFuture<Result<QList<OrderOutcome>>> confirm(const WaitingLine& line, const Uid& variant, qint64 units);

    /// What was confirmed so far, the newest first.
    QFuture<Result<QList<RememberedRule>>> rememberedRules();
    /// Forgets an answer: orders that are not packed yet give back what they took by it, and wait for one again.
    QFuture<Result<QList<OrderOutcome>>> forgetRule(const LineRule& rule);
    /// Remembers it (again).
    QFuture<Result<QList<OrderOutcome>>> confirmRule(const LineRule& rule);

    /// Rows that could not be read and that nobody is done with.
    QFuture<Result<QList<UnreadRow>>> unreadRows();
    QFuture<Result<Done>> setUnreadDone(const QList<qint64>& rows, bool done);

    /// Orders that stock does not cover and nobody has decided about.
    QFuture<Result<QList<OrderSummary>>> conflicts();
    QFuture<Result<OrderOutcome>> coverAgain(const Uid& order);
    /// Decided, or (for an undo) to be decided again.
    QFuture<Result<Done>> keepShort(const Uid& order, bool isDecided = true);
    QFuture<Result<Done>> setPacked(const Uid& order, bool packed);
    /// All work that was promised with the order at the opening table.
    QFuture<Result<Done>> setWorkDone(const Uid& order, bool done);

    /// Tells everyone about orders that another desk has changed (an import, its undo): of very many the last ones.
    void announce(const QList<OrderOutcome>& outcomes);

Q_SIGNALS:
    /// These orders are new or different, as they are on disk now. Newest last.
    void ordersChanged(const QList<kaibang::OrderSummary>& orders);
    /// A delivery is on disk: what became of each of its events, refusals and repeats too.
    void eventsStored(const QList<kaibang::OrderOutcome>& outcomes);
    /// Lines without a product or orders without stock have come or gone.
    void waitingChanged();
    /// The ledger could not be written: nothing of that delivery was accepted.
    void ledgerFailed(const kaibang::Error& error);
    void ledgerRecovered();

private:
    template<typename T>
    void watch(const Result<T>& result);
    QFuture<Result<QList<OrderOutcome>>> settled(const QFuture<Result<QList<OrderOutcome>>>& stored);
    QFuture<Result<QList<OrderOutcome>>> tell(const QFuture<Result<QList<OrderOutcome>>>& stored);

    StoreThread& m_store;
    bool m_failed = false;
};

} // namespace kaibang
