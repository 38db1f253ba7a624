// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopify_orders.h"

#include "json_fields.h"
#include "shop.h"
#include "text.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>
#include <algorithm>
#include <cstdlib>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

struct State
{
    const char* word;
    Payment payment;
};
constexpr State states[]{{"pending", Payment::Pending},   {"authorized", Payment::Pending},
                         {"expired", Payment::Unpaid},    {"partially_paid", Payment::PartlyPaid},
                         {"paid", Payment::Paid},         {"partially_refunded", Payment::PartlyRefunded},
                         {"refunded", Payment::Refunded}, {"voided", Payment::Voided}};

// A list as a webhook has it, or as GraphQL has it.
QJsonArray listOf(const QJsonObject& object, const char* name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    return value.isObject() ? value.toObject().value("nodes"_L1).toArray() : value.toArray();
}

// name_set.shop_money where it is told, else the plain field, which is in the shop's currency as well.
std::optional<qint64> shopMoney(AmountReader& reader, const QJsonObject& object, const QByteArray& name)
{
    const QJsonObject set = object.value(QLatin1String(name + "_set")).toObject().value("shop_money"_L1).toObject();
    return set.isEmpty() ? reader.amount(object, name.constData()) : reader.amount(set, "amount");
}

std::optional<Instant> timeOf(const QJsonObject& object, const char* name)
{
    return Instant::fromIso(jsonText(object, name));
}

// What refunds, or edits, have taken from one line.
struct LineSum
{
    qint64 units = 0;
    qint64 amount = 0;
};

struct RefundReading
{
    Refund refund;
    QHash<QString, LineSum> lines;
    bool hasMoney = false;
};

RefundReading readRefund(AmountReader& reader, const QJsonObject& told, const Currency& currency, bool addsTax)
{
    RefundReading reading;
    reading.refund.refundId = shopifyId(told.value("id"_L1));
    reading.refund.at = timeOf(told, "created_at");
    reading.refund.reason = jsonText(told, "note");
    qint64 ofLines = 0;
    for (const QJsonValue& value : listOf(told, "refund_line_items")) {
        const QJsonObject item = value.toObject();
        const QJsonObject line = item.value("line_item"_L1).toObject();
        const QJsonValue id = item.contains("line_item_id"_L1) ? item.value("line_item_id"_L1) : line.value("id"_L1);
        LineSum& sum = reading.lines[shopifyId(id)];
        const qint64 amount = shopMoney(reader, item, "subtotal").value_or(0);
        sum.units = reader.plus(sum.units, jsonQuantity(item.value("quantity"_L1)).toLongLong());
        sum.amount = reader.plus(sum.amount, amount);
        ofLines =
            reader.plus(ofLines, reader.plus(amount, addsTax ? shopMoney(reader, item, "total_tax").value_or(0) : 0));
    }
    if (const auto all = shopMoney(reader, told, "total_refunded")) {
        reading.refund.amount = *all;
    } else {
        bool isOtherCurrency = false;
        for (const QJsonValue& value : listOf(told, "transactions")) {
            const QJsonObject paid = value.toObject();
            if (jsonText(paid, "kind") != "refund"_L1 || jsonText(paid, "status") != "success"_L1)
                continue;
            reading.hasMoney = true;
            if (jsonText(paid, "currency") == currency.code())
                reading.refund.amount = reader.plus(reading.refund.amount, reader.amountOr0(paid, "amount"));
            else // what the buyer was shown; the lines tell it in the shop's currency
                isOtherCurrency = true;
        }
        if (isOtherCurrency)
            reading.refund.amount = ofLines;
    }
    reading.hasMoney = reading.hasMoney || reading.refund.amount > 0;
    if (reading.refund.refundId.isEmpty())
        reader.fail("refunds.id");
    return reading;
}

OrderLine readLine(AmountReader& reader, const QJsonObject& item, const LineSum& removed, const LineSum& refunded)
{
    OrderLine line;
    line.lineId = shopifyId(item.value("id"_L1));
    const QJsonObject variant = item.value("variant"_L1).toObject();
    line.productId = shopifyId(variant.isEmpty() ? item.value("variant_id"_L1) : variant.value("id"_L1));
    if (line.productId.isEmpty())
        line.productId = shopifyId(item.value("product_id"_L1));
    line.sku = jsonText(item, "sku");
    line.title = jsonText(item, "title");
    line.variant = jsonText(item, "variant_title");
    const auto whole = wholeUnits(jsonQuantity(item.value("quantity"_L1)));
    const qint64 units = whole.value_or(0);
    if (!whole)
        reader.fail("line_items.quantity");
    line.unitPrice = shopMoney(reader, item, "price");
    qint64 discount = shopMoney(reader, item, "total_discount").value_or(0);
    qint64 shared = 0;
    for (const QJsonValue& each : listOf(item, "discount_allocations"))
        shared = reader.plus(shared, shopMoney(reader, each.toObject(), "amount").value_or(0));
    if (item.contains("discount_allocations"_L1)) // these hold the line's own discount as well
        discount = shared;
    if (line.unitPrice)
        line.lineTotal = reader.plus(reader.times(*line.unitPrice, units), -reader.plus(discount, removed.amount));
    if (units < removed.units || removed.units < 0)
        reader.fail("line_items.quantity");
    line.quantity = QString::number(std::max<qint64>(units - std::max<qint64>(removed.units, 0), 0));
    if (refunded.units > 0 || refunded.amount > 0) {
        line.refundedQuantity = QString::number(refunded.units);
        line.refundedAmount = refunded.amount;
    }
    if (line.lineId.isEmpty())
        reader.fail("line_items.id");
    return line;
}

BuyerIdentity readBuyer(const QJsonObject& order)
{
    const QJsonObject customer = order.value("customer"_L1).toObject();
    const QJsonObject shipping = order.value("shipping_address"_L1).toObject();
    BuyerIdentity buyer;
    buyer.platformId = shopifyId(customer.value("id"_L1));
    buyer.receiver = jsonText(shipping, "name");
    buyer.display = (jsonText(customer, "first_name") + u' ' + jsonText(customer, "last_name")).trimmed();
    if (buyer.display.isEmpty())
        buyer.display = buyer.receiver;
    buyer.phone = jsonText(shipping, "phone");
    QStringList parts;
    for (const char* part : {"company", "address1", "address2", "zip", "city", "province", "country"})
        if (const QString text = jsonText(shipping, part); !text.isEmpty())
            parts += text;
    buyer.address = parts.join(u'\n');
    buyer.note = jsonText(order, "note");
    return buyer;
}

void settleState(OrderEvent& event, const QJsonObject& order)
{
    const QString money = jsonText(order, "financial_status").toLower();
    QString goods = jsonText(order, "fulfillment_status").toLower();
    if (goods == "partially_fulfilled"_L1)
        goods = u"partial"_s;
    event.sourceStatus = goods == "partial"_L1 || goods == "fulfilled"_L1 ? money + u'/' + goods : money;
    if (const State* known = rowNamed(states, money))
        event.payment = known->payment;
    else
        event.flags |= EventFlag::UnknownStatus;
    if (goods == "partial"_L1)
        event.fulfilment = Fulfilment::Partial;
    else if (goods == "fulfilled"_L1)
        event.fulfilment = Fulfilment::Shipped;
    for (const QJsonValue& value : listOf(order, "fulfillments"))
        if (const auto at = timeOf(value.toObject(), "created_at"); at && event.fulfilment != Fulfilment::None)
            event.shippedAt = std::min(event.shippedAt.value_or(*at), *at);
    const auto archivedAt = timeOf(order, "closed_at");
    const auto cancelledAt = timeOf(order, "cancelled_at");
    const qint64 refunded = event.amounts.refunded.value_or(0);
    if (cancelledAt || event.payment == Payment::Voided) {
        const bool isPaidBack = event.amounts.buyerPaid && refunded > 0 && refunded >= *event.amounts.buyerPaid;
        event.closed = isPaidBack ? Closed::CancelledRefunded : Closed::CancelledUnpaid;
        event.closedAt = cancelledAt;
    } else if (archivedAt && event.fulfilment == Fulfilment::Shipped && event.payment == Payment::Paid) {
        event.closed = Closed::Completed;
        event.closedAt = archivedAt;
    }
    const bool isOwed = event.payment == Payment::Unpaid || event.payment == Payment::Pending ||
                        event.payment == Payment::Voided || event.payment == Payment::Unknown;
    if (isOwed)
        event.amounts.buyerPaid.reset(); // it adds up from the other amounts
}

// What has come in is what the order is worth now, less what is still owed, and what went back.
std::optional<qint64> received(AmountReader& reader, const QJsonObject& order, qint64 refunded)
{
    const auto total = shopMoney(reader, order, "total_price");
    const auto current = shopMoney(reader, order, "current_total_price");
    const auto owed = shopMoney(reader, order, "total_outstanding");
    if (!total)
        reader.fail("total_price");
    return current && owed ? std::optional(reader.plus(reader.plus(*current, -*owed), refunded)) : total;
}

} // namespace

QString shopifyId(const QJsonValue& value)
{
    const QString id = jsonId(value);
    return id.startsWith("gid://"_L1) ? id.section(u'/', -1).section(u'?', 0, 0) : id;
}

Result<OrderEvent> shopifyOrder(const QJsonObject& order, const QString& shopId, Origin origin, Instant observedAt)
{
    OrderEvent event;
    event.source = orderSourceOf(ShopKind::Shopify);
    event.shopId = shopId;
    event.orderId = shopifyId(order.value("id"_L1));
    event.origin = origin;
    event.observedAt = observedAt;
    event.placedAt = timeOf(order, "created_at");
    event.sourceUpdatedAt = timeOf(order, "updated_at");
    const auto currency = Currency::fromCode(jsonText(order, "currency"));
    if (!currency)
        return Error{ErrorKind::Invalid, u"currency"_s};
    event.currency = currency.value();
    AmountReader reader(event.currency);
    if (!isSoundOrderId(event.orderId))
        reader.fail("id");
    if (!event.placedAt)
        reader.fail("created_at");
    const bool taxIsInside = order.value("taxes_included"_L1).toBool();
    QHash<QString, LineSum> refunded, removed;
    qint64 back = 0;
    for (const QJsonValue& value : listOf(order, "refunds")) {
        const RefundReading told = readRefund(reader, value.toObject(), event.currency, !taxIsInside);
        for (auto it = told.lines.begin(); it != told.lines.end(); ++it) {
            LineSum& sum = (told.hasMoney ? refunded : removed)[it.key()];
            sum.units = reader.plus(sum.units, it->units);
            sum.amount = reader.plus(sum.amount, it->amount);
        }
        if (!told.hasMoney)
            continue;
        back = reader.plus(back, told.refund.amount);
        event.refunds.append(told.refund);
    }
    OrderAmounts& amounts = event.amounts;
    if (order.contains("refunds"_L1))
        amounts.refunded = back;
    qint64 items = 0, itemsBefore = 0, rows = 0;
    for (const QJsonValue& value : listOf(order, "line_items")) {
        const QJsonObject item = value.toObject();
        const QString id = shopifyId(item.value("id"_L1));
        const OrderLine line = readLine(reader, item, removed.value(id), refunded.value(id));
        const qint64 units = line.quantity.toLongLong();
        items = reader.plus(items, reader.times(line.unitPrice.value_or(0), units));
        const qint64 unitsBefore = reader.plus(units, removed.value(id).units);
        itemsBefore = reader.plus(itemsBefore, reader.times(line.unitPrice.value_or(0), unitsBefore));
        ++rows;
        if (units > 0)
            event.lines.append(line);
    }
    const bool isEdited = !removed.isEmpty() && back == 0 && order.contains("current_total_discounts_set"_L1);
    amounts.itemsTotal = items;
    const auto discount = shopMoney(reader, order, "total_discounts");
    const auto tax = shopMoney(reader, order, "total_tax");
    amounts.sellerDiscount = isEdited ? shopMoney(reader, order, "current_total_discounts") : discount;
    amounts.shipping = shopMoney(reader, order, "total_shipping_price");
    if (!taxIsInside) // else it is in the prices, and no amount of its own
        amounts.tax = isEdited ? shopMoney(reader, order, "current_total_tax") : tax;
    amounts.buyerPaid = received(reader, order, back);
    const qint64 tip = shopMoney(reader, order, "total_tip_received").value_or(0);
    const qint64 added = reader.plus(reader.plus(amounts.shipping.value_or(0), taxIsInside ? 0 : tax.value_or(0)), tip);
    const qint64 due = reader.plus(reader.plus(itemsBefore, -discount.value_or(0)), added);
    if (const auto total = shopMoney(reader, order, "total_price");
        total && std::llabs(reader.plus(due, -*total)) > rows)
        event.flags |= EventFlag::AmountMismatch;
    event.buyer = readBuyer(order);
    settleState(event, order);
    if (!reader.wrong().isEmpty())
        return Error{ErrorKind::Invalid, reader.wrong()};
    return event;
}

Result<OrderEvent> shopifyRefund(const QJsonObject& refund, const QString& shopId, Instant observedAt)
{
    OrderEvent event = shopifyGone(shopifyId(refund.value("order_id"_L1)), shopId, observedAt);
    event.closed = Closed::None;
    event.sourceStatus = u"refund"_s;
    event.origin = Origin::Push;
    event.sourceUpdatedAt = timeOf(refund, "created_at");
    QString code;
    for (const char* list : {"refund_line_items", "order_adjustments"})
        for (const QJsonValue& value : listOf(refund, list)) {
            const QString set = QLatin1String(list) == "refund_line_items"_L1 ? u"subtotal_set"_s : u"amount_set"_s;
            const QJsonObject money = value.toObject().value(set).toObject().value("shop_money"_L1).toObject();
            if (const QString own = jsonText(money, "currency_code"); !own.isEmpty())
                code = own;
        }
    const auto currency = Currency::fromCode(code);
    if (!currency)
        return Error{ErrorKind::Invalid, u"currency"_s};
    event.currency = currency.value();
    AmountReader reader(event.currency);
    const RefundReading told = readRefund(reader, refund, event.currency, true);
    if (told.hasMoney)
        event.refunds.append(told.refund);
    if (!isSoundOrderId(event.orderId))
        reader.fail("order_id");
    if (!reader.wrong().isEmpty())
        return Error{ErrorKind::Invalid, reader.wrong()};
    return event;
}

OrderEvent shopifyGone(const QString& orderId, const QString& shopId, Instant observedAt)
{
    OrderEvent event;
    event.source = orderSourceOf(ShopKind::Shopify);
    event.shopId = shopId;
    event.orderId = orderId;
    event.origin = Origin::Poll;
    event.observedAt = observedAt;
    event.closed = Closed::CancelledUnpaid;
    event.sourceStatus = u"deleted"_s;
    event.flags = EventFlag::LinesOnly; // nothing else is told, so nothing else of the order changes
    return event;
}

} // namespace kaibang
