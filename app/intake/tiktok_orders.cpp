// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiktok_orders.h"

#include "json_fields.h"
#include "shop.h"
#include "text.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <algorithm>
#include <cstdlib>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

struct State
{
    const char* word;
    Payment payment;
    Fulfilment fulfilment;
    Closed closed;
};
// The API says CANCELLED and its webhooks CANCEL.
constexpr State states[]{
    {"UNPAID", Payment::Unpaid, Fulfilment::None, Closed::None},
    {"ON_HOLD", Payment::Paid, Fulfilment::None, Closed::None},
    {"AWAITING_SHIPMENT", Payment::Paid, Fulfilment::None, Closed::None},
    {"PARTIALLY_SHIPPING", Payment::Paid, Fulfilment::Partial, Closed::None},
    {"AWAITING_COLLECTION", Payment::Paid, Fulfilment::Shipped, Closed::None},
    {"IN_TRANSIT", Payment::Paid, Fulfilment::Shipped, Closed::None},
    {"DELIVERED", Payment::Paid, Fulfilment::Delivered, Closed::None},
    {"COMPLETED", Payment::Paid, Fulfilment::Delivered, Closed::Completed},
    {"CANCEL", Payment::Unpaid, Fulfilment::None, Closed::CancelledUnpaid},
    {"CANCELLED", Payment::Unpaid, Fulfilment::None, Closed::CancelledUnpaid},
};

bool isSmaller(const QString& a, const QString& b)
{
    return a.size() != b.size() ? a.size() < b.size() : a < b; // ids are numbers
}

/// The units of an order, and what went back of them.
class UnitReader
{
public:
    UnitReader(AmountReader& reader, OrderEvent& event)
        : m_reader(reader)
        , m_event(event)
    {}
    void read(const QJsonObject& unit);
    void giveBack(const TiktokRefund& back);
    void finish();

private:
    struct Count
    {
        int units = 0;
        qint64 amountBack = 0;
        QSet<QString> back;
    };
    AmountReader& m_reader;
    OrderEvent& m_event;
    QList<Count> m_counts; ///< of the lines
    QHash<QString, qsizetype> m_lines;
};

void UnitReader::read(const QJsonObject& unit)
{
    const QString id = jsonId(unit.value("id"_L1));
    const QString variant = jsonId(unit.value("sku_id"_L1));
    const auto price = m_reader.amount(unit, "sale_price");
    if (id.isEmpty())
        m_reader.fail("line_items.id");
    QList<OrderLine>& lines = m_event.lines;
    const auto same = std::find_if(lines.begin(), lines.end(), [&](const OrderLine& line) {
        return line.productId == variant && line.unitPrice == price;
    });
    const qsizetype at = same - lines.begin();
    if (same == lines.end()) {
        OrderLine line;
        line.lineId = id;
        line.productId = variant;
        line.sku = jsonText(unit, "seller_sku");
        line.title = jsonText(unit, "product_name");
        line.variant = jsonText(unit, "sku_name");
        line.unitPrice = price;
        lines.append(line);
        m_counts.append(Count{});
    } else if (isSmaller(id, same->lineId)) {
        same->lineId = id;
    }
    m_lines.insert(id, at);
    m_counts[at].units += 1;
    // Of an unpaid order nothing goes back.
    if (m_event.paidAt && jsonText(unit, "display_status").startsWith("CANCEL"_L1))
        m_counts[at].back.insert(id);
}

void UnitReader::giveBack(const TiktokRefund& back)
{
    for (auto unit = back.units.begin(); unit != back.units.end(); ++unit) {
        const auto at = m_lines.constFind(unit.key());
        if (at == m_lines.cend())
            continue; // it went from an older state of the order
        Count& count = m_counts[*at];
        count.amountBack = m_reader.plus(count.amountBack, unit.value());
        if (back.areGoodsBack)
            count.back.insert(unit.key());
    }
}

void UnitReader::finish()
{
    for (qsizetype i = 0; i < m_event.lines.size(); ++i) {
        OrderLine& line = m_event.lines[i];
        const Count& count = m_counts.at(i);
        line.quantity = QString::number(count.units);
        if (line.unitPrice)
            line.lineTotal = m_reader.times(*line.unitPrice, count.units);
        if (!count.back.isEmpty())
            line.refundedQuantity = QString::number(count.back.size());
        if (count.amountBack > 0)
            line.refundedAmount = count.amountBack;
    }
}

// Whether money went back of which nobody says how much.
bool readBack(AmountReader& reader, UnitReader& units, const TiktokBack& told, OrderEvent& event)
{
    bool isUntold = false; // of one that is done
    bool wasCancelled = false;
    qint64 sum = 0;
    const auto take = [&](const TiktokRefund& back) {
        if (back.hasAmount)
            event.refunds.append(back.refund);
        if (back.refund.state != RefundState::Done)
            return;
        units.giveBack(back);
        sum = reader.plus(sum, back.refund.amount);
        isUntold = isUntold || !back.hasAmount;
    };
    for (const QJsonObject& each : told.returns)
        if (const auto back = tiktokReturn(reader, each, event.currency))
            take(*back);
    for (const QJsonObject& each : told.cancellations) {
        const TiktokRefund back = tiktokCancellation(reader, each, event.currency);
        wasCancelled = wasCancelled || back.refund.state == RefundState::Done;
        if (event.paidAt)
            take(back);
    }
    const bool isGone = event.paidAt && event.sourceStatus.startsWith("CANCEL"_L1);
    if (told.isTold && !isUntold && (wasCancelled || !isGone))
        event.amounts.refunded = sum;
    return isUntold;
}

void readAmounts(AmountReader& reader, const QJsonObject& payment, OrderEvent& event)
{
    OrderAmounts& amounts = event.amounts;
    amounts.itemsTotal = reader.amount(payment, "original_total_product_price");
    amounts.sellerDiscount = reader.amount(payment, "seller_discount");
    amounts.platformDiscount = reader.amount(payment, "platform_discount");
    amounts.shipping = reader.amount(payment, "shipping_fee"); // what is left of it after its own discounts
    amounts.tax = reader.amount(payment, "tax");
    amounts.buyerPaid = reader.amount(payment, "total_amount");
    if (!amounts.buyerPaid)
        reader.fail("payment.total_amount");
    if (!amounts.itemsTotal || !amounts.buyerPaid)
        return;
    const qint64 discounts = reader.plus(amounts.sellerDiscount.value_or(0), amounts.platformDiscount.value_or(0));
    const qint64 due = reader.plus(reader.plus(*amounts.itemsTotal, -discounts), amounts.shipping.value_or(0));
    const qint64 rows = event.lines.size() + 1;
    const auto isNear = [&reader, rows](qint64 a, qint64 b) { return std::llabs(reader.plus(a, -b)) <= rows; };
    // Where prices hold the tax it is told and not added.
    if (isNear(due, *amounts.buyerPaid) && amounts.tax.value_or(0) != 0)
        amounts.tax.reset();
    if (!isNear(reader.plus(due, amounts.tax.value_or(0)), *amounts.buyerPaid))
        event.flags |= EventFlag::AmountMismatch;
}

void settleState(OrderEvent& event, const QJsonObject& order)
{
    const State* known = rowNamed(states, event.sourceStatus);
    if (!known) {
        event.flags |= EventFlag::UnknownStatus;
        return;
    }
    event.payment = known->payment;
    event.fulfilment = known->fulfilment;
    event.closed = known->closed;
    // Cash on delivery is paid when it has arrived.
    const bool isArrived = known->fulfilment == Fulfilment::Delivered;
    if (order.value("is_cod"_L1).toBool() && event.payment == Payment::Paid && !event.paidAt && !isArrived)
        event.payment = Payment::Pending;
    if (known->closed == Closed::CancelledUnpaid && event.paidAt) {
        event.closed = Closed::CancelledRefunded;
        event.payment = Payment::Refunded;
    }
    if (event.payment == Payment::Unpaid || event.payment == Payment::Pending)
        event.amounts.buyerPaid.reset();
}

void readTimes(const QJsonObject& order, OrderEvent& event)
{
    event.placedAt = jsonSeconds(order, "create_time");
    event.paidAt = jsonSeconds(order, "paid_time");
    event.shippedAt = jsonSeconds(order, "rts_time");
    event.doneAt = jsonSeconds(order, "delivery_time");
    event.closedAt = jsonSeconds(order, "cancel_time");
    event.sourceUpdatedAt = jsonSeconds(order, "update_time");
}

// What the platform has masked names nobody and is not kept.
void readBuyer(const QJsonObject& order, OrderEvent& event)
{
    const QJsonObject recipient = order.value("recipient_address"_L1).toObject();
    event.buyer.platformId = jsonId(order.value("user_id"_L1));
    event.buyer.display = jsonText(recipient, "name");
    event.buyer.note = jsonText(order, "buyer_message");
    for (const auto& [field, name] :
         {std::pair{&BuyerIdentity::receiver, "name"}, std::pair{&BuyerIdentity::phone, "phone_number"},
          std::pair{&BuyerIdentity::address, "full_address"}}) {
        const QString text = jsonText(recipient, name);
        if (text.contains(u'*'))
            event.flags |= EventFlag::Masked;
        else
            event.buyer.*field = text;
    }
}

} // namespace

Result<OrderEvent> tiktokOrder(const QJsonObject& order, const TiktokBack& back, const QString& shopId,
                               Instant observedAt)
{
    OrderEvent event;
    event.source = orderSourceOf(ShopKind::TikTokShop);
    event.shopId = shopId;
    event.orderId = jsonId(order.value("id"_L1));
    event.origin = Origin::Poll;
    event.observedAt = observedAt;
    readTimes(order, event);
    event.sourceStatus = jsonText(order, "status");
    const QJsonObject payment = order.value("payment"_L1).toObject();
    const auto currency = Currency::fromCode(jsonText(payment, "currency"));
    if (!currency)
        return Error{ErrorKind::Invalid, u"payment.currency"_s};
    event.currency = currency.value();
    AmountReader reader(event.currency);
    if (!isSoundOrderId(event.orderId))
        reader.fail("id");
    if (!event.placedAt)
        reader.fail("create_time");
    UnitReader units(reader, event);
    for (const QJsonValue& unit : order.value("line_items"_L1).toArray())
        units.read(unit.toObject());
    const bool isUntold = readBack(reader, units, back, event);
    units.finish();
    readAmounts(reader, payment, event);
    settleState(event, order);
    if (isUntold && event.payment == Payment::Paid)
        event.payment = Payment::PartlyRefunded; // of which no total may say that it is nothing
    readBuyer(order, event);
    if (!reader.wrong().isEmpty())
        return Error{ErrorKind::Invalid, reader.wrong()};
    return event;
}

} // namespace kaibang
