// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "woo_orders.h"

#include "json_fields.h"
#include "shop.h"
#include "text.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

// How a shop's own words for a state map to facts. What is not here is a state that a plugin has added.
struct State
{
    const char* word;
    Payment payment;
    Closed closed;
};
constexpr State states[]{
    {"pending", Payment::Unpaid, Closed::None},          {"on-hold", Payment::Pending, Closed::None},
    {"failed", Payment::Unpaid, Closed::None},           {"processing", Payment::Paid, Closed::None},
    {"completed", Payment::Paid, Closed::Completed},     {"cancelled", Payment::Unpaid, Closed::CancelledUnpaid},
    {"trash", Payment::Unpaid, Closed::CancelledUnpaid}, {"refunded", Payment::Refunded, Closed::CancelledRefunded},
};

void settleState(OrderEvent& event, bool isPaidOnDelivery)
{
    const State* known = rowNamed(states, event.sourceStatus);
    const bool isKnown = known != nullptr;
    if (isKnown) {
        event.payment = known->payment;
        event.closed = known->closed;
    }
    // A date of payment stays when an order is cancelled, put into the trash or given a state of a plugin: the money
    // has come, whatever the word says.
    const bool isOpenWord = isKnown && known->closed == Closed::None;
    // "Processing" also says "to be paid to the postman"; such an order gets its date of payment when it is completed.
    if (event.payment == Payment::Paid && isPaidOnDelivery && !event.paidAt)
        event.payment = Payment::Pending;
    if (event.paidAt && event.payment != Payment::Refunded && !isOpenWord)
        event.payment = Payment::Paid;
    if (!isKnown && !event.paidAt)
        event.flags |= EventFlag::UnknownStatus;
    // The shop completes an order when it is sent; returned and tidied-away ones keep the date.
    if (event.doneAt && (event.closed != Closed::None))
        event.fulfilment = Fulfilment::Shipped;
    if (event.doneAt && event.sourceStatus == "trash"_L1)
        event.closed = Closed::Completed;
    const qint64 refunded = event.amounts.refunded.value_or(0);
    if (event.closed == Closed::CancelledUnpaid && event.amounts.buyerPaid && refunded > 0 &&
        refunded >= *event.amounts.buyerPaid)
        event.closed = Closed::CancelledRefunded;
    if (event.payment == Payment::Unpaid || event.payment == Payment::Pending || event.payment == Payment::Unknown)
        event.amounts.buyerPaid.reset(); // it is owed, and adds up from the other amounts
}

OrderLine readLine(AmountReader& reader, const QJsonObject& item)
{
    OrderLine line;
    line.lineId = jsonId(item.value("id"_L1));
    const QString variation = jsonId(item.value("variation_id"_L1));
    const QString product = jsonId(item.value("product_id"_L1));
    line.productId = variation.isEmpty() || variation == "0"_L1 ? product : variation;
    line.sku = jsonText(item, "sku");
    line.title = jsonText(item, "name");
    line.quantity = jsonQuantity(item.value("quantity"_L1));
    line.lineTotal = reader.amount(item, "total");
    QStringList choices;
    for (const QJsonValue& value : item.value("meta_data"_L1).toArray()) {
        const QJsonObject meta = value.toObject();
        // What begins with an underscore is a plugin's own; the rest is what the buyer chose.
        if (!jsonText(meta, "key").startsWith(u'_') && meta.value("display_value"_L1).isString())
            choices.append(jsonText(meta, "display_value"));
    }
    line.variant = choices.join(u' ');
    const auto units = wholeUnits(line.quantity);
    const auto before = reader.amount(item, "subtotal");
    if (units && *units > 0 && before && *before % *units == 0)
        line.unitPrice = *before / *units;
    if (line.lineId.isEmpty())
        reader.fail("line_items.id");
    if (!quantityThousandths(line.quantity))
        reader.fail("line_items.quantity");
    return line;
}

// Every amount is without tax, which stands beside them. Fees are goods in all but name.
void readAmounts(AmountReader& reader, const QJsonObject& order, OrderEvent& event)
{
    qint64 items = 0;
    qsizetype rows = 0;
    for (const char* list : {"line_items", "fee_lines"})
        for (const QJsonValue& value : order.value(QLatin1String(list)).toArray()) {
            const QJsonObject item = value.toObject();
            const auto whole = reader.amount(item, "subtotal");
            items = reader.plus(items, whole ? *whole : reader.amountOr0(item, "total"));
            ++rows;
        }
    OrderAmounts& amounts = event.amounts;
    amounts.itemsTotal = items;
    amounts.sellerDiscount = reader.amount(order, "discount_total");
    amounts.shipping = reader.amount(order, "shipping_total");
    amounts.tax = reader.amount(order, "total_tax");
    amounts.buyerPaid = reader.amount(order, "total");
    if (!amounts.buyerPaid)
        reader.fail("total");
    const qint64 added = reader.plus(amounts.shipping.value_or(0), amounts.tax.value_or(0));
    const qint64 due = reader.plus(reader.plus(items, -amounts.sellerDiscount.value_or(0)), added);
    // Each row may have been rounded by less than one minor unit.
    if (amounts.buyerPaid && std::abs(reader.plus(due, -*amounts.buyerPaid)) > rows)
        event.flags |= EventFlag::AmountMismatch;
    qint64 refunded = 0;
    for (const QJsonValue& value : order.value("refunds"_L1).toArray()) {
        const QJsonObject told = value.toObject();
        Refund refund;
        refund.refundId = jsonId(told.value("id"_L1));
        refund.amount = std::abs(reader.amountOr0(told, "total")); // told as a negative amount
        refund.reason = jsonText(told, "reason");
        refunded = reader.plus(refunded, refund.amount);
        if (refund.refundId.isEmpty())
            reader.fail("refunds.id");
        event.refunds.append(refund);
    }
    if (order.value("refunds"_L1).isArray())
        amounts.refunded = refunded;
}

BuyerIdentity readBuyer(const QJsonObject& order)
{
    const QJsonObject billing = order.value("billing"_L1).toObject();
    const QJsonObject shipping = order.value("shipping"_L1).toObject();
    const auto joined = [](const QJsonObject& from, std::initializer_list<const char*> names, QChar with) {
        QStringList parts;
        for (const char* name : names)
            if (const QString part = jsonText(from, name); !part.isEmpty())
                parts.append(part);
        return parts.join(with);
    };
    const auto first = [](const QString& a, const QString& b) { return a.isEmpty() ? b : a; };
    BuyerIdentity buyer;
    const QString customer = jsonId(order.value("customer_id"_L1));
    if (customer != "0"_L1) // a guest
        buyer.platformId = customer;
    buyer.display = joined(billing, {"first_name", "last_name"}, u' ');
    buyer.receiver = first(joined(shipping, {"first_name", "last_name"}, u' '), buyer.display);
    buyer.phone = first(jsonText(shipping, "phone"), jsonText(billing, "phone"));
    const auto address = [&joined](const QJsonObject& from) {
        return joined(from, {"company", "address_1", "address_2", "postcode", "city", "state", "country"}, u'\n');
    };
    buyer.address = first(address(shipping), address(billing));
    buyer.note = jsonText(order, "customer_note");
    return buyer;
}

} // namespace

QString wooSource()
{
    return orderSourceOf(ShopKind::WooCommerce);
}

std::optional<Instant> wooGmt(const QJsonObject& object, const char* name)
{
    const QString text = object.value(QLatin1String(name)).toString();
    return text.isEmpty() ? std::nullopt : Instant::fromIso(QString(text + u'Z'));
}

bool isWooDraft(const QJsonObject& order)
{
    const QString status = jsonText(order, "status");
    return status == "checkout-draft"_L1 || status == "auto-draft"_L1;
}

std::optional<qint64> wooModified(const QJsonObject& order)
{
    const auto at = wooGmt(order, "date_modified_gmt");
    return at ? std::optional(at->ms / 1000) : std::nullopt;
}

Result<OrderEvent> wooOrder(const QJsonObject& order, const QString& shopId, Origin origin, Instant observedAt)
{
    OrderEvent event;
    event.source = wooSource();
    event.shopId = shopId;
    event.orderId = jsonId(order.value("id"_L1));
    event.origin = origin;
    event.observedAt = observedAt;
    event.placedAt = wooGmt(order, "date_created_gmt");
    event.paidAt = wooGmt(order, "date_paid_gmt");
    event.doneAt = wooGmt(order, "date_completed_gmt");
    event.sourceUpdatedAt = wooGmt(order, "date_modified_gmt");
    event.sourceStatus = jsonText(order, "status");
    const auto currency = Currency::fromCode(jsonText(order, "currency"));
    if (!currency)
        return Error{ErrorKind::Invalid, u"currency"_s};
    event.currency = currency.value();
    AmountReader reader(event.currency);
    if (!isSoundOrderId(event.orderId))
        reader.fail("id");
    if (!event.placedAt)
        reader.fail("date_created_gmt");
    readAmounts(reader, order, event);
    for (const QJsonValue& item : order.value("line_items"_L1).toArray())
        event.lines.append(readLine(reader, item.toObject()));
    event.buyer = readBuyer(order);
    settleState(event, jsonText(order, "payment_method") == "cod"_L1);
    if (!reader.wrong().isEmpty())
        return Error{ErrorKind::Invalid, reader.wrong()};
    return event;
}

OrderEvent wooGone(const QString& orderId, const QString& shopId, Origin origin, Instant observedAt)
{
    OrderEvent event;
    event.source = wooSource();
    event.shopId = shopId;
    event.orderId = orderId;
    event.origin = origin;
    event.observedAt = observedAt;
    event.closed = Closed::CancelledUnpaid;
    event.sourceStatus = u"deleted"_s;
    event.flags = EventFlag::LinesOnly; // nothing else is told, so nothing else of the order changes
    return event;
}

} // namespace kaibang
