// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_draft.h"

#include <algorithm>
#include <tuple>

namespace kaibang {

namespace {

bool isCancelled(Closed closed)
{
    return closed == Closed::CancelledUnpaid || closed == Closed::CancelledRefunded;
}

int rankOf(Payment payment)
{
    switch (payment) {
    case Payment::Paid:
    case Payment::PartlyRefunded:
    case Payment::Refunded:
        return 3;
    case Payment::PartlyPaid:
        return 2;
    case Payment::Pending:
        return 1;
    default:
        return 0;
    }
}

// Lines without an id of their own: sorting makes the same lines get the same ids in whatever order rows come.
void orderLines(const ExportTable& table, OrderDraft& draft)
{
    if (table.columns.contains(ExportField::SubOrderId)) {
        std::stable_sort(draft.parts.begin(), draft.parts.end(),
                         [](const DraftPart& a, const DraftPart& b) { return a.line.lineId < b.line.lineId; });
        return;
    }
    std::stable_sort(draft.parts.begin(), draft.parts.end(), [](const DraftPart& a, const DraftPart& b) {
        return std::tie(a.line.sku, a.line.title, a.line.variant) < std::tie(b.line.sku, b.line.title, b.line.variant);
    });
    for (qsizetype i = 0; i < draft.parts.size(); ++i)
        draft.parts[i].line.lineId = draft.event.orderId + QLatin1Char('#') + QString::number(i + 1);
}

// Where no column tells a status, the time of payment is a fact that says as much; the flag says that a status is
// missing.
void settleWithoutStatus(OrderEvent& event)
{
    event.payment = event.paidAt ? Payment::Paid : Payment::Unpaid;
    event.flags |= EventFlag::PartialRow;
}

/// What the parts' words say together.
class StatusSum
{
public:
    void add(const StatusMeaning& meaning)
    {
        if (isCancelled(meaning.closed))
            return;
        m_payment = m_first || rankOf(meaning.payment) > rankOf(m_payment) ? meaning.payment : m_payment;
        m_allCompleted = m_allCompleted && meaning.closed == Closed::Completed;
        m_least = m_first ? meaning.fulfilment : std::min(m_least, meaning.fulfilment);
        m_most = m_first ? meaning.fulfilment : std::max(m_most, meaning.fulfilment);
        m_first = false;
    }
    void tell(OrderEvent& event) const
    {
        if (m_first) { // every part was cancelled
            event.payment = Payment::Unpaid;
            event.closed = Closed::CancelledUnpaid;
            return;
        }
        event.payment = m_payment;
        event.fulfilment = m_least == m_most                ? m_most
                           : m_least >= Fulfilment::Shipped ? Fulfilment::Shipped
                                                            : Fulfilment::Partial;
        event.closed = m_allCompleted ? Closed::Completed : Closed::None;
    }

private:
    bool m_first = true, m_allCompleted = true;
    Payment m_payment = Payment::Unpaid;
    Fulfilment m_least = Fulfilment::None, m_most = Fulfilment::None;
};

void settleStatus(const ExportTable& table, OrderDraft& draft)
{
    OrderEvent& event = draft.event;
    QStringList words;
    StatusSum sum;
    for (DraftPart& part : draft.parts) {
        if (!part.status.isEmpty() && !words.contains(part.status))
            words.append(part.status);
        const auto status = statusOf(*table.profile, part.status);
        if (!status) {
            event.flags |= EventFlag::UnknownStatus;
            continue;
        }
        part.refunded = part.refunded || status->refunded || status->meaning.payment == Payment::Refunded;
        sum.add(status->meaning);
    }
    event.sourceStatus = words.join(u';');
    if (table.profile->paidWithoutStatus && !table.columns.contains(ExportField::Status)) {
        event.flags.setFlag(EventFlag::UnknownStatus, false);
        settleWithoutStatus(event);
    } else if (event.flags.testFlag(EventFlag::UnknownStatus)) {
        event.payment = Payment::Unknown;
    } else {
        sum.tell(event);
    }
}

bool hasRefund(const OrderDraft& draft)
{
    return draft.amounts.refunded.value_or(0) > 0 ||
           std::any_of(draft.parts.begin(), draft.parts.end(),
                       [](const DraftPart& part) { return part.refunded || part.refundedAmount.value_or(0) > 0; });
}

std::optional<qint64> paidOf(const ExportProfile& profile, const OrderDraft& draft)
{
    const RowAmounts& told = draft.amounts;
    const bool cameIn = rankOf(draft.event.payment) >= 2 || (isCancelled(draft.event.closed) && hasRefund(draft));
    switch (profile.paid) {
    case PaidColumn::WhenPaid:
        if (!cameIn)
            return std::nullopt;
        return told.paid ? told.paid : told.payable;
    case PaidColumn::Told:
        return told.paid;
    case PaidColumn::LeftAfterRefunds: {
        // 0 on a refunded, closed order, and less than came in after a partial refund. We tell what came in.
        const qint64 refunded = told.refunded.value_or(0), left = told.paid.value_or(0);
        const bool isLeft = refunded > 0 && told.payable && (left == 0 || left + refunded == *told.payable);
        return isLeft ? told.payable : told.paid;
    }
    }
    return std::nullopt;
}

void settleAmounts(const ExportTable& table, OrderDraft& draft)
{
    const RowAmounts& told = draft.amounts;
    OrderAmounts& amounts = draft.event.amounts;
    amounts.shipping = told.shipping;
    amounts.sellerDiscount = told.sellerDiscount;
    amounts.platformDiscount = told.platformDiscount;
    amounts.merchantNet = told.merchantNet;
    amounts.itemsTotal = told.items;
    if (!told.items && told.payable) // holds the freight and is after all discounts
        if (const auto before = sumOf(told.payable, sumOf(told.sellerDiscount, told.platformDiscount)))
            if (*before >= told.shipping.value_or(0))
                amounts.itemsTotal = *before - told.shipping.value_or(0);
    amounts.buyerPaid = paidOf(*table.profile, draft);
    if (table.profile->netAddsUp && amounts.merchantNet && amounts.buyerPaid)
        draft.event.flags.setFlag(EventFlag::AmountMismatch,
                                  amounts.merchantNet != sumOf(amounts.buyerPaid, amounts.platformDiscount));
    if (table.profile->rows == RowMeaning::Order)
        for (DraftPart& part : draft.parts)
            if (!part.line.lineTotal)
                part.line.lineTotal = amounts.itemsTotal;
}

// What was given back of one part; nullopt where its file does not say how much.
std::optional<qint64> refundOf(const OrderDraft& draft, const DraftPart& part)
{
    if (part.refundedAmount.value_or(0) > 0)
        return part.refundedAmount;
    if (!part.refunded)
        return std::nullopt;
    if (part.payable)
        return part.payable;
    return draft.parts.size() == 1 && draft.event.amounts.buyerPaid ? draft.event.amounts.buyerPaid
                                                                    : part.line.lineTotal;
}

void settleRefunds(OrderDraft& draft)
{
    OrderEvent& event = draft.event;
    std::optional<qint64> refunded = draft.amounts.refunded;
    const auto note = [&event](const QString& lineId, qint64 amount) {
        event.refunds.append({refundIdOf(event.orderId, lineId), std::nullopt, amount, RefundState::Done, QString()});
    };
    if (refunded.value_or(0) > 0)
        note({}, *refunded);
    for (DraftPart& part : draft.parts) {
        const auto amount = refundOf(draft, part);
        if (part.refundedAmount)
            refunded = sumOf(refunded, part.refundedAmount);
        if (!amount)
            continue;
        part.line.refundedAmount = amount;
        const auto whole = part.payable ? part.payable : part.line.lineTotal;
        if (part.refunded || (whole && *amount >= *whole))
            part.line.refundedQuantity = part.line.quantity;
        if (!part.refundedAmount)
            refunded = sumOf(refunded, amount);
        note(part.line.lineId, *amount);
    }
    event.amounts.refunded = refunded;
}

void settlePayment(OrderDraft& draft)
{
    OrderEvent& event = draft.event;
    if (!hasRefund(draft) || event.payment == Payment::Unknown)
        return;
    if (event.closed == Closed::CancelledUnpaid) {
        event.closed = Closed::CancelledRefunded;
        event.payment = Payment::Refunded;
    } else if (event.payment == Payment::Paid) {
        const qint64 refunded = event.amounts.refunded.value_or(0);
        const bool all = event.amounts.buyerPaid && refunded >= *event.amounts.buyerPaid;
        event.payment = all ? Payment::Refunded : Payment::PartlyRefunded;
    }
}

} // namespace

OrderDraft blankDraft(const ExportTable& table, const QString& orderId)
{
    OrderDraft draft;
    draft.event.source = table.profile->source;
    draft.event.shopId = table.shopId;
    draft.event.orderId = orderId;
    draft.event.zone = table.profile->zone;
    draft.event.currency = table.currency;
    draft.event.origin = Origin::File;
    draft.event.observedAt = table.observedAt;
    return draft;
}

std::optional<qint64> sumOf(const std::optional<qint64>& a, const std::optional<qint64>& b)
{
    if (a && b)
        return checkedAdd(*a, *b);
    return a ? a : b;
}

OrderEvent settled(const ExportTable& table, OrderDraft draft)
{
    orderLines(table, draft);
    if (table.profile->rows == RowMeaning::LinesOnly) {
        draft.event.flags |= EventFlag::LinesOnly;
    } else {
        settleStatus(table, draft);
        settleAmounts(table, draft);
        settleRefunds(draft);
        settlePayment(draft);
    }
    for (DraftPart& part : draft.parts)
        if (!part.line.title.isEmpty() || !part.line.sku.isEmpty() || !part.line.productId.isEmpty())
            draft.event.lines.append(std::move(part.line));
    if (table.profile->linesGuessed && !draft.event.lines.isEmpty())
        draft.event.flags |= EventFlag::LinesGuessed;
    return std::move(draft.event);
}

} // namespace kaibang
