// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include <QStringList>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QString Wording::paymentText(Payment payment)
{
    switch (payment) {
    case Payment::Unknown:
        return tr("payment unknown");
    case Payment::Unpaid:
        return tr("unpaid");
    case Payment::Pending:
        return tr("payment pending");
    case Payment::PartlyPaid:
        return tr("partly paid");
    case Payment::Paid:
        return tr("paid");
    case Payment::PartlyRefunded:
        return tr("partly refunded");
    case Payment::Refunded:
        return tr("refunded");
    case Payment::Voided:
        return tr("payment voided");
    }
    return {};
}

QString Wording::fulfilmentText(Fulfilment fulfilment)
{
    switch (fulfilment) {
    case Fulfilment::None:
        return tr("not shipped");
    case Fulfilment::Partial:
        return tr("partly shipped");
    case Fulfilment::Shipped:
        return tr("shipped");
    case Fulfilment::Delivered:
        return tr("arrived");
    case Fulfilment::Returned:
        return tr("returned");
    }
    return {};
}

QString Wording::closedText(Closed closed)
{
    switch (closed) {
    case Closed::None:
        return tr("open");
    case Closed::Completed:
        return tr("completed");
    case Closed::CancelledUnpaid:
        return tr("cancelled, was not paid");
    case Closed::CancelledRefunded:
        return tr("cancelled and refunded");
    }
    return {};
}

QString Wording::refundStateText(RefundState state)
{
    switch (state) {
    case RefundState::Requested:
        return tr("refund asked for");
    case RefundState::Done:
        return tr("refund done");
    case RefundState::Refused:
        return tr("refund refused");
    }
    return {};
}

QString Wording::stateText(const OrderSummary& order)
{
    if (order.closed == Closed::CancelledUnpaid || order.closed == Closed::CancelledRefunded)
        return closedText(order.closed);
    const bool moneyOpen = order.payment != Payment::Paid;
    if (moneyOpen || order.fulfilment == Fulfilment::None)
        return paymentText(order.payment);
    return tr("%1, %2", "payment, then shipping").arg(paymentText(order.payment), fulfilmentText(order.fulfilment));
}

QString Wording::stateIcon(const OrderSummary& order)
{
    if (order.closed == Closed::CancelledUnpaid || order.closed == Closed::CancelledRefunded)
        return u"close"_s;
    switch (order.payment) {
    case Payment::Paid:
        return order.fulfilment == Fulfilment::None ? u"paid"_s : u"shipped"_s;
    case Payment::PartlyRefunded:
    case Payment::Refunded:
        return u"refund"_s;
    case Payment::Voided:
        return u"close"_s;
    case Payment::Pending:
    case Payment::PartlyPaid:
        return u"hold"_s;
    case Payment::Unknown:
    case Payment::Unpaid:
        break;
    }
    return u"unpaid"_s;
}

QString Wording::flagsText(const OrderSummary& order)
{
    QStringList words;
    if (order.isShort)
        words += order.conflictSeen ? tr("short, kept") : tr("short");
    if (order.isUnmapped)
        words += tr("which product?");
    if (order.openedOver > 0)
        words += tr("%n opened before the refund", nullptr, static_cast<int>(order.openedOver));
    if (order.isPacked)
        words += tr("packed");
    return words.join(u" · "_s);
}

QString Wording::filterText(OrderState state)
{
    switch (state) {
    case OrderState::Any:
        return tr("All orders");
    case OrderState::Unpaid:
        return tr("Unpaid");
    case OrderState::Paid:
        return tr("Paid");
    case OrderState::ToPack:
        return tr("To pack");
    case OrderState::Packed:
        return tr("Packed");
    case OrderState::Cancelled:
        return tr("Cancelled");
    case OrderState::Refunded:
        return tr("Refunded");
    case OrderState::Short:
        return tr("Short of stock");
    case OrderState::Unmapped:
        return tr("Which product?");
    }
    return {};
}

QString Wording::periodText(OrderPeriod period)
{
    switch (period) {
    case OrderPeriod::Any:
        return tr("Any day");
    case OrderPeriod::Today:
        return tr("Today");
    case OrderPeriod::Yesterday:
        return tr("Yesterday");
    case OrderPeriod::SevenDays:
        return tr("Last 7 days");
    case OrderPeriod::Month:
        return tr("This month");
    case OrderPeriod::Chosen:
        return tr("Choose days…");
    }
    return {};
}

QString Wording::orderTitle(const OrderSummary& order, const QTimeZone& zone)
{
    if (order.source != "counter"_L1)
        return order.orderId;
    const QTime placed = QDateTime::fromMSecsSinceEpoch(order.placedAt.ms, zone).time();
    return tr("Counter sale · %1", "time").arg(QLocale().toString(placed, u"HH:mm"_s));
}

} // namespace kaibang
