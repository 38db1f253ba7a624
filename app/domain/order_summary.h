// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flash_price.h"
#include "goods_return.h"
#include "opening.h"
#include "order.h"
#include "outcome.h"
#include "run_plan.h"
#include "settlement.h"
#include "show_completeness.h"
#include "stock.h"

namespace kaibang {

/// One order as a list shows it: no buyer but the masked alias.
struct OrderSummary
{
    Uid uid;
    QString source, orderId, alias, currency;
    QString items; ///< titles and quantities of the lines, in one line of text
    Instant placedAt, arrivedAt, changedAt;
    Origin origin = Origin::Push;
    Payment payment = Payment::Unknown;
    Fulfilment fulfilment = Fulfilment::None;
    Closed closed = Closed::None;
    std::optional<qint64> amountMinor;       ///< due or paid; absent when nobody has told it
    std::optional<qint64> refundedMinor = 0; ///< absent when money went back and nobody told how much
    std::optional<qint64> units = 0;         ///< absent when no line is known, or one of no whole number
    bool isShort = false, isUnmapped = false, isPacked = false, conflictSeen = false;
    std::optional<Instant> heldUntil; ///< its stock is held for an unpaid claim until then
    qint64 openedOver = 0;            ///< mussels opened before the order was refunded or cancelled
    bool operator==(const OrderSummary&) const = default;
};

enum class OrderState { Any, Unpaid, Paid, ToPack, Packed, Cancelled, Refunded, Short, Unmapped };

struct OrderFilter
{
    QString text;   ///< part of an order id, alias, title or sku; empty matches all
    QString source; ///< empty matches all
    OrderState state = OrderState::Any;
    std::optional<Instant> since, until; ///< by placed_at
    Uid show;                            ///< only this show's orders, when valid
    int limit = 500;                     ///< newest first
};

/// What one report said, and what we did about it.
struct StoryEntry
{
    Instant observedAt;
    Origin origin = Origin::Push;
    OutcomeKind outcome = OutcomeKind::Refused;
    OutcomeReason reason = OutcomeReason::None;
    int repeats = 0; ///< how often the same report came again
    bool undone = false;
    OrderEvent event;
};

struct StoryLine
{
    OrderLine line;
    Uid variant; ///< invalid while nobody has said which product it is
    QString variantName;
    qint64 taken = 0, shortUnits = 0; ///< without what came back and is on the shelf again
};

struct OrderStory
{
    OrderSummary summary;
    Order order;
    QList<StoryLine> lines;
    QList<StoryEntry> entries;
    QList<StockMove> moves;
    OrderOpenings openings;
    QList<GoodsReturn> returns;
    QList<SettlementEntry> settlement;                  ///< what statements of payouts tell of it
    std::optional<SettlementFinding> settlementFinding; ///< none while no statement tells of it
};

/// One kind of line that waits for a person to say which product it is.
struct WaitingLine
{
    QString source, shopId;
    OrderLine line;
    int orders = 0; ///< how many orders wait for this answer
};

/// Per currency: claimed (unpaid), paid and refunded are different numbers, and what was settled is a fourth one
/// (SettlementDay). An amount that nobody has told is in no sum and is counted beside it.
struct MoneyTotals
{
    QString currency;
    qint64 orders = 0, paidOrders = 0, unpaidOrders = 0, cancelledOrders = 0;
    qint64 claimedMinor = 0, paidMinor = 0, refundedMinor = 0;
    qint64 claimedUnknown = 0, paidUnknown = 0, refundedUnknown = 0; ///< orders
    bool operator==(const MoneyTotals&) const = default;
};

/// What a show or a day came to, item by item. Totals are the sums of the rows.
struct ReviewRow
{
    Uid variant;
    QString code, name, currency;
    qint64 lines = 0, units = 0, paidUnits = 0, shortUnits = 0, onHand = 0;
    qint64 paidMinor = 0; ///< of the paid lines whose amount is known
    qint64 onAirMs = 0;
    qint64 paidUnknown = 0; ///< paid lines whose amount nobody has told
};

struct ReviewMinute
{
    Instant at; ///< start of the minute
    int orders = 0;
};

struct ReviewMark
{
    Instant from, until;
    QString name;
};

struct ShowReview
{
    QString title;
    Instant startedAt, endedAt;
    QList<MoneyTotals> totals;
    QList<ReviewRow> rows;
    QList<ReviewMinute> minutes;
    QList<ReviewMark> marks;
    OpeningTotals openings;
    QList<ShowMark> noted; ///< moments somebody marked
    QList<OrderSummary> shortOrders;
    QList<FlashPrice> flashes;
    QString currency; ///< of the household: of prices
    ShowCompleteness completeness;
    int unmappedOrders = 0;
    QList<SettlementDay> settled; ///< of this show's orders, one a currency; their day is of no meaning
};

} // namespace kaibang
