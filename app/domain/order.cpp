// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order.h"

#include "text.h"

#include <QtEndian>
#include <algorithm>
#include <tuple>

namespace kaibang {

namespace {

// How far an order's life has come; used only when two reports carry the same instants.
quint16 lifecycleRank(const OrderFacts& facts)
{
    return static_cast<quint16>(static_cast<int>(facts.closed) * 100 + static_cast<int>(facts.fulfilment) * 10 +
                                static_cast<int>(facts.payment));
}

void appendInstant(QByteArray& bytes, const std::optional<Instant>& instant)
{
    // Absent sorts before everything; the sign bit is flipped so that bytes compare as numbers do.
    quint64 biased = instant ? static_cast<quint64>(instant->ms) ^ (quint64{1} << 63) : 0;
    biased = qToBigEndian(biased);
    bytes.append(reinterpret_cast<const char*>(&biased), sizeof biased);
}

std::optional<Instant> earliest(const std::optional<Instant>& a, const std::optional<Instant>& b)
{
    if (a && b)
        return std::min(*a, *b);
    return a ? a : b;
}

void takeHead(Order& order, const OrderEvent& event)
{
    order.groupId = event.groupId;
    order.zone = event.zone;
    order.payment = event.payment;
    order.fulfilment = event.fulfilment;
    order.sourceStatus = event.sourceStatus;
    order.currency = event.currency;
    const auto refunded = order.amounts.refunded;
    order.amounts = event.amounts;
    order.amounts.refunded = refunded;
    order.live = event.live;
    order.sellerNote = event.sellerNote;
    const EventFlags kept = order.flags & EventFlag::LinesGuessed;
    order.flags = event.flags & ~EventFlags(EventFlag::LinesGuessed | EventFlag::LinesOnly);
    order.flags |= kept;
}

void addRefunds(Order& order, const OrderEvent& event)
{
    for (const Refund& refund : event.refunds) {
        const auto same = std::find_if(order.refunds.begin(), order.refunds.end(),
                                       [&](const Refund& known) { return known.refundId == refund.refundId; });
        if (same == order.refunds.end()) {
            order.refunds.append(refund);
            continue;
        }
        // A refund that is done stays done, whatever an older report still says of it.
        const auto rank = [](const Refund& r) {
            const int done = r.state == RefundState::Done ? 2 : r.state == RefundState::Refused ? 1 : 0;
            return std::tuple(done, r.amount, r.at.value_or(Instant{}), r.reason);
        };
        if (rank(refund) > rank(*same))
            *same = refund;
    }
    std::sort(order.refunds.begin(), order.refunds.end(),
              [](const Refund& a, const Refund& b) { return a.refundId < b.refundId; });
    for (const OrderLine& line : event.lines) {
        const qint64 thousandths = quantityThousandths(line.refundedQuantity).value_or(0);
        const qint64 amount = line.refundedAmount.value_or(0);
        if (thousandths == 0 && amount == 0)
            continue;
        LineRefund& known = order.lineRefunds[line.lineId];
        known.thousandths = std::max(known.thousandths, thousandths);
        known.amount = std::max(known.amount, amount);
    }
    qint64 listed = 0;
    for (const Refund& refund : order.refunds)
        if (refund.state == RefundState::Done)
            listed += refund.amount;
    const qint64 told = event.amounts.refunded.value_or(0);
    const qint64 most = std::max({order.amounts.refunded.value_or(0), told, listed});
    if (most > 0 || event.amounts.refunded)
        order.amounts.refunded = most;
}

// Lines tell the most that any report has said of them: a report whose lines are not the newest may be the one that
// tells what went back.
void tellRefunds(Order& order)
{
    for (OrderLine& line : order.lines) {
        const LineRefund most = order.lineRefunds.value(line.lineId);
        if (most.amount > line.refundedAmount.value_or(0))
            line.refundedAmount = most.amount;
        if (most.thousandths > quantityThousandths(line.refundedQuantity).value_or(0))
            line.refundedQuantity = quantityText(most.thousandths);
    }
}

// A partial refund leaves the status alone in several shops: the amount decides, not the word.
void settlePayment(Order& order)
{
    const qint64 refunded = order.refundedTotal();
    const bool paid = order.payment == Payment::Paid || order.payment == Payment::PartlyRefunded;
    if (paid && refunded > 0)
        order.payment = order.amounts.buyerPaid && refunded >= *order.amounts.buyerPaid ? Payment::Refunded
                                                                                        : Payment::PartlyRefunded;
    order.flags.setFlag(EventFlag::PaidAfterCancel,
                        order.closed == Closed::CancelledUnpaid && order.payment == Payment::Paid);
}

} // namespace

VersionKey VersionKey::of(const OrderEvent& event, const QByteArray& contentHash, bool complete)
{
    VersionKey key;
    key.m_bytes.reserve(27);
    key.m_bytes.append(complete ? '\1' : '\0');
    appendInstant(key.m_bytes, event.sourceUpdatedAt ? event.sourceUpdatedAt : event.exportedAt);
    appendInstant(key.m_bytes, event.exportedAt);
    const quint16 rank = qToBigEndian(lifecycleRank(event));
    key.m_bytes.append(reinterpret_cast<const char*>(&rank), sizeof rank);
    key.m_bytes.append(contentHash.left(8));
    return key;
}

VersionKey VersionKey::fromBytes(const QByteArray& bytes)
{
    VersionKey key;
    key.m_bytes = bytes;
    return key;
}

bool Order::isPaid() const
{
    return payment == Payment::Paid || payment == Payment::PartlyRefunded || payment == Payment::Refunded;
}

bool Order::takesStock() const
{
    return !isCancelled() || fulfilment == Fulfilment::Shipped || fulfilment == Fulfilment::Delivered ||
           fulfilment == Fulfilment::Partial || fulfilment == Fulfilment::Returned;
}

bool Order::isRefundUnknown() const
{
    return !amounts.refunded && isPaid() && (payment != Payment::Paid || closed == Closed::CancelledRefunded);
}

std::optional<qint64> Order::amountDue() const
{
    if (amounts.buyerPaid && (*amounts.buyerPaid != 0 || isPaid()))
        return amounts.buyerPaid;
    qint64 items = 0;
    if (amounts.itemsTotal) {
        items = *amounts.itemsTotal;
    } else {
        for (const OrderLine& line : lines) {
            if (!line.lineTotal)
                return std::nullopt;
            items += *line.lineTotal;
        }
        if (lines.isEmpty())
            return std::nullopt;
    }
    return items - amounts.sellerDiscount.value_or(0) - amounts.platformDiscount.value_or(0) +
           amounts.shipping.value_or(0) + amounts.tax.value_or(0);
}

Order merged(Order known, const OrderEvent& event, const QByteArray& contentHash)
{
    known.source = event.source;
    known.shopId = event.shopId;
    known.orderId = event.orderId;
    known.placedAt = earliest(known.placedAt, event.placedAt);
    known.paidAt = earliest(known.paidAt, event.paidAt);
    known.shippedAt = earliest(known.shippedAt, event.shippedAt);
    known.doneAt = earliest(known.doneAt, event.doneAt);
    known.closedAt = earliest(known.closedAt, event.closedAt);
    known.closed = std::max(known.closed, event.closed);

    if (!event.flags.testFlag(EventFlag::LinesOnly)) {
        const VersionKey head = VersionKey::of(event, contentHash, true);
        if (head.newerThan(known.headKey)) {
            takeHead(known, event);
            known.headKey = head;
        }
    }
    // The newest report that names the buyer at all: many sources leave the name out of later reports.
    const VersionKey alias = VersionKey::of(event, contentHash, true);
    if (!event.buyer.display.isEmpty() && alias.newerThan(known.aliasKey)) {
        known.alias = maskedAlias(event.buyer.display);
        known.aliasKey = alias;
    }
    if (!event.lines.isEmpty()) {
        const bool real = !event.flags.testFlag(EventFlag::LinesGuessed);
        const VersionKey lines = VersionKey::of(event, contentHash, real);
        if (lines.newerThan(known.linesKey)) {
            known.lines = event.lines;
            known.linesKey = lines;
            known.flags.setFlag(EventFlag::LinesGuessed, !real);
        }
    }
    addRefunds(known, event);
    tellRefunds(known);
    settlePayment(known);
    return known;
}

} // namespace kaibang
