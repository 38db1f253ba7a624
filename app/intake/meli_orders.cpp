// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meli_orders.h"

#include "json_fields.h"
#include "shop.h"
#include "text.h"

#include <QJsonArray>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cstdlib>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

struct State
{
    const char* word;
    Payment payment;
    bool isCancelled;
};
constexpr State states[]{{"confirmed", Payment::Unpaid, false},
                         {"payment_required", Payment::Unpaid, false},
                         {"payment_in_process", Payment::Pending, false},
                         {"partially_paid", Payment::PartlyPaid, false},
                         {"paid", Payment::Paid, false},
                         {"partially_refunded", Payment::PartlyRefunded, false},
                         {"pending_cancel", Payment::Unpaid, true},
                         {"cancelled", Payment::Unpaid, true},
                         {"invalid", Payment::Unpaid, true}};

// Payments that brought money, whatever became of it later.
constexpr std::array cameIn{"approved", "refunded", "partially_refunded", "in_mediation", "charged_back"};

struct PaidSums
{
    qint64 paid = 0, refunded = 0, shipping = 0, coupon = 0;
    bool hasCome = false;
};

PaidSums readPayments(AmountReader& reader, const QJsonObject& order, OrderEvent& event)
{
    PaidSums sum;
    for (const QJsonValue& value : order.value("payments"_L1).toArray()) {
        const QJsonObject payment = value.toObject();
        const QString status = jsonText(payment, "status");
        if (std::find(cameIn.begin(), cameIn.end(), status.toLatin1()) == cameIn.end())
            continue;
        sum.hasCome = true;
        const qint64 shipping = reader.amountOr0(payment, "shipping_cost");
        const qint64 coupon = reader.amountOr0(payment, "coupon_amount");
        sum.paid = reader.plus(sum.paid, reader.amountOr0(payment, "transaction_amount"));
        sum.paid = reader.plus(sum.paid, reader.plus(shipping, -coupon));
        sum.shipping = reader.plus(sum.shipping, shipping);
        sum.coupon = reader.plus(sum.coupon, coupon);
        if (const auto at = meliTime(jsonText(payment, "date_approved")))
            event.paidAt = std::min(event.paidAt.value_or(*at), *at);
        Refund refund;
        refund.refundId = jsonId(payment.value("id"_L1)); // one payment, one sum that grows
        refund.amount = reader.amountOr0(payment, "transaction_amount_refunded");
        if (status == "charged_back"_L1 && refund.amount == 0)
            refund.amount = reader.amountOr0(payment, "transaction_amount");
        if (refund.amount <= 0)
            continue;
        refund.at = meliTime(jsonText(payment, "date_last_modified"));
        refund.reason = status == "charged_back"_L1 ? status : QString();
        sum.refunded = reader.plus(sum.refunded, refund.amount);
        event.refunds.append(refund);
    }
    return sum;
}

OrderLine readLine(AmountReader& reader, const QJsonObject& told, qint64& fees)
{
    const QJsonObject item = told.value("item"_L1).toObject();
    const QString variation = jsonId(item.value("variation_id"_L1));
    OrderLine line;
    line.productId = variation.isEmpty() ? jsonId(item.value("id"_L1)) : variation;
    line.lineId = jsonId(item.value("id"_L1)) + (variation.isEmpty() ? QString() : u'-' + variation);
    line.sku = jsonText(item, "seller_sku");
    if (line.sku.isEmpty())
        line.sku = jsonText(item, "seller_custom_field");
    line.title = jsonText(item, "title");
    QStringList choices;
    for (const QJsonValue& value : item.value("variation_attributes"_L1).toArray())
        if (const QString choice = jsonText(value.toObject(), "value_name"); !choice.isEmpty())
            choices += choice;
    line.variant = choices.join(u' ');
    line.quantity = jsonQuantity(told.value("quantity"_L1));
    line.unitPrice = reader.amount(told, "unit_price");
    const auto units = wholeUnits(line.quantity);
    if (!units || *units <= 0 || jsonId(item.value("id"_L1)).isEmpty())
        reader.fail("order_items");
    if (line.unitPrice)
        line.lineTotal = reader.times(*line.unitPrice, units.value_or(0));
    fees = reader.plus(fees, reader.times(reader.amountOr0(told, "sale_fee"), units.value_or(0)));
    return line;
}

void settleState(OrderEvent& event, const PaidSums& money)
{
    const State* known = rowNamed(states, event.sourceStatus);
    if (!known) {
        event.flags |= EventFlag::UnknownStatus;
        return;
    }
    event.payment = known->payment;
    if (known->isCancelled && money.hasCome)
        event.payment = money.refunded >= money.paid ? Payment::Refunded : Payment::Paid;
    if (known->isCancelled)
        event.closed = money.refunded > 0 ? Closed::CancelledRefunded : Closed::CancelledUnpaid;
    if (money.hasCome || event.payment == Payment::Paid)
        event.amounts.refunded = money.refunded;
    if (money.hasCome)
        event.amounts.buyerPaid = money.paid;
}

void settleParcel(OrderEvent& event, const QJsonObject& parcel)
{
    const QString status = jsonText(parcel, "status");
    const QJsonObject history = parcel.value("status_history"_L1).toObject();
    event.shippedAt = meliTime(jsonText(history, "date_shipped"));
    if (status == "shipped"_L1)
        event.fulfilment = Fulfilment::Shipped;
    if (status == "not_delivered"_L1) // on its way back, or back
        event.fulfilment = jsonText(history, "date_returned").isEmpty() ? Fulfilment::Shipped : Fulfilment::Returned;
    if (status == "delivered"_L1) {
        event.fulfilment = Fulfilment::Delivered;
        event.doneAt = meliTime(jsonText(history, "date_delivered"));
        const bool isPaid = event.payment == Payment::Paid || event.payment == Payment::PartlyRefunded;
        if (event.closed == Closed::None && isPaid)
            event.closed = Closed::Completed;
    }
    // The order itself does not change when its parcel moves.
    const auto moved = meliTime(jsonText(parcel, "last_updated"));
    if (moved && event.sourceUpdatedAt)
        event.sourceUpdatedAt = std::max(*event.sourceUpdatedAt, *moved);
}

} // namespace

std::optional<Instant> meliTime(const QString& text)
{
    QString written = text;
    const qsizetype sign = written.size() - 5;
    if (sign > 10 && (written.at(sign) == u'-' || written.at(sign) == u'+'))
        written.insert(sign + 3, u':');
    return Instant::fromIso(written);
}

std::optional<Instant> meliChanged(const QJsonObject& order)
{
    const auto at = meliTime(jsonText(order, "last_updated"));
    return at ? at : meliTime(jsonText(order, "date_last_updated"));
}

Result<OrderEvent> meliOrder(const QJsonObject& order, const QJsonObject& parcel, const QString& shopId,
                             Instant observedAt)
{
    OrderEvent event;
    event.source = orderSourceOf(ShopKind::MercadoLibre);
    event.shopId = shopId;
    event.orderId = jsonId(order.value("id"_L1));
    event.groupId = jsonId(order.value("pack_id"_L1));
    event.origin = Origin::Poll;
    event.observedAt = observedAt;
    event.placedAt = meliTime(jsonText(order, "date_created"));
    event.sourceUpdatedAt = meliChanged(order);
    event.sourceStatus = jsonText(order, "status");
    const auto currency = Currency::fromCode(jsonText(order, "currency_id"));
    if (!currency)
        return Error{ErrorKind::Invalid, u"currency_id"_s};
    event.currency = currency.value();
    AmountReader reader(event.currency);
    if (!isSoundOrderId(event.orderId))
        reader.fail("id");
    if (!event.placedAt)
        reader.fail("date_created");
    qint64 fees = 0, items = 0;
    for (const QJsonValue& value : order.value("order_items"_L1).toArray()) {
        event.lines.append(readLine(reader, value.toObject(), fees));
        items = reader.plus(items, event.lines.constLast().lineTotal.value_or(0));
    }
    const PaidSums money = readPayments(reader, order, event);
    const auto total = reader.amount(order, "total_amount");
    if (!total)
        reader.fail("total_amount");
    if (total && *total != items)
        event.flags |= EventFlag::AmountMismatch;
    OrderAmounts& amounts = event.amounts;
    amounts.itemsTotal = items;
    amounts.platformFee = fees;
    if (money.hasCome) {
        amounts.shipping = money.shipping;
        amounts.platformDiscount = money.coupon;
    }
    settleState(event, money);
    settleParcel(event, parcel);
    // One order, one item: what went back went back for it.
    if (event.lines.size() == 1 && money.refunded > 0) {
        OrderLine& line = event.lines.front();
        line.refundedAmount = std::min(money.refunded, line.lineTotal.value_or(money.refunded));
        if (line.lineTotal && money.refunded >= *line.lineTotal)
            line.refundedQuantity = line.quantity;
    }
    const QJsonObject buyer = order.value("buyer"_L1).toObject();
    event.buyer.platformId = jsonId(buyer.value("id"_L1));
    event.buyer.display = jsonText(buyer, "nickname");
    event.buyer.receiver = (jsonText(buyer, "first_name") + u' ' + jsonText(buyer, "last_name")).trimmed();
    if (event.buyer.display.isEmpty())
        event.buyer.display = event.buyer.receiver;
    if (!reader.wrong().isEmpty())
        return Error{ErrorKind::Invalid, reader.wrong()};
    return event;
}

} // namespace kaibang
