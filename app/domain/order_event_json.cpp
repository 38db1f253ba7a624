// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_event_json.h"

#include "order_event_names.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kaibang {

namespace {

template<typename Names>
std::optional<int> indexOf(const Names& names, const QString& name)
{
    for (size_t i = 0; i < names.size(); ++i)
        if (name == QLatin1String(names.at(i)))
            return static_cast<int>(i);
    return std::nullopt;
}

// Reads fields and remembers the first that is wrong, so that the caller checks once.
class Reader
{
public:
    explicit Reader(const QJsonObject& object)
        : m_object(object)
    {}

    QString text(const char* name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.isUndefined() || value.isNull())
            return {};
        if (value.isString())
            return value.toString().trimmed();
        // An id given as a number: integers survive, anything with a fraction has already lost digits.
        if (value.isDouble()) {
            const qint64 low = value.toInteger(-1);
            if (low == value.toInteger(-2))
                return QString::number(low);
        }
        fail(name);
        return {};
    }
    std::optional<qint64> integer(const char* name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        const qint64 low = value.toInteger(-1);
        if (!value.isDouble() || low != value.toInteger(-2)) {
            fail(name);
            return std::nullopt;
        }
        return low;
    }
    std::optional<Instant> instant(const char* name)
    {
        const QString iso = text(name);
        if (iso.isEmpty())
            return std::nullopt;
        const auto parsed = Instant::fromIso(iso);
        if (!parsed)
            fail(name);
        return parsed;
    }
    template<typename Enum, typename Names>
    Enum name(const char* field, const Names& names, Enum absent)
    {
        const QString value = text(field);
        if (value.isEmpty())
            return absent;
        const auto index = indexOf(names, value);
        if (!index)
            fail(field);
        return index ? static_cast<Enum>(*index) : absent;
    }
    QJsonArray array(const char* name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isUndefined() && !value.isNull() && !value.isArray())
            fail(name);
        return value.toArray();
    }
    QJsonObject object(const char* name) { return m_object.value(QLatin1String(name)).toObject(); }
    void fail(const char* name)
    {
        if (m_wrong.isEmpty())
            m_wrong = QLatin1String(name);
    }
    [[nodiscard]] const QString& wrong() const { return m_wrong; }

private:
    const QJsonObject& m_object;
    QString m_wrong;
};

OrderLine readLine(Reader& reader)
{
    OrderLine line;
    line.lineId = reader.text("line_id");
    line.productId = reader.text("product_id");
    line.sku = reader.text("sku");
    line.gtin = reader.text("gtin");
    line.title = reader.text("title");
    line.variant = reader.text("variant");
    line.quantity = reader.text("qty");
    line.unit = reader.text("unit");
    line.unitPrice = reader.integer("unit_price");
    line.lineTotal = reader.integer("line_total");
    line.refundedQuantity = reader.text("refunded_qty");
    line.refundedAmount = reader.integer("refunded_amount");
    line.lineStatus = reader.text("line_status");
    if (!quantityThousandths(line.quantity))
        reader.fail("lines.qty");
    return line;
}

void readFacts(Reader& reader, OrderEvent& event)
{
    event.source = reader.text("source");
    event.shopId = reader.text("shop_id");
    event.orderId = reader.text("order_id");
    event.groupId = reader.text("group_id");
    event.placedAt = reader.instant("placed_at");
    event.paidAt = reader.instant("paid_at");
    event.shippedAt = reader.instant("shipped_at");
    event.doneAt = reader.instant("done_at");
    event.closedAt = reader.instant("closed_at");
    event.zone = reader.text("zone");
    event.payment = reader.name("payment", paymentNames, Payment::Unknown);
    event.fulfilment = reader.name("fulfilment", fulfilmentNames, Fulfilment::None);
    event.closed = reader.name("closed", closedNames, Closed::None);
    event.sourceStatus = reader.text("source_status");
    event.sellerNote = reader.text("seller_note");
    event.sourceUpdatedAt = reader.instant("source_updated_at");
    event.exportedAt = reader.instant("exported_at");
    const QString currency = reader.text("currency");
    if (const auto known = Currency::fromCode(currency))
        event.currency = known.value();
    else if (!currency.isEmpty())
        reader.fail("currency");
    OrderAmounts& amounts = event.amounts;
    amounts.itemsTotal = reader.integer("items_total");
    amounts.sellerDiscount = reader.integer("seller_discount");
    amounts.platformDiscount = reader.integer("platform_discount");
    amounts.shipping = reader.integer("shipping");
    amounts.tax = reader.integer("tax");
    amounts.buyerPaid = reader.integer("buyer_paid");
    amounts.merchantNet = reader.integer("merchant_net");
    amounts.platformFee = reader.integer("platform_fee");
    amounts.refunded = reader.integer("refunded");
}

void readLists(Reader& reader, OrderEvent& event)
{
    for (const QJsonValue& value : reader.array("lines")) {
        const QJsonObject object = value.toObject();
        Reader lineReader(object);
        event.lines.append(readLine(lineReader));
        if (!lineReader.wrong().isEmpty())
            reader.fail("lines");
    }
    for (const QJsonValue& value : reader.array("refunds")) {
        const QJsonObject object = value.toObject();
        Reader refundReader(object);
        Refund refund;
        refund.refundId = refundReader.text("refund_id");
        refund.at = refundReader.instant("at");
        refund.amount = refundReader.integer("amount").value_or(-1);
        refund.state = refundReader.name("state", refundNames, RefundState::Done);
        refund.reason = refundReader.text("reason");
        if (!refundReader.wrong().isEmpty() || refund.amount < 0 || refund.refundId.isEmpty())
            reader.fail("refunds");
        event.refunds.append(refund);
    }
    for (const QJsonValue& value : reader.array("flags"))
        if (const auto index = indexOf(flagNames, value.toString()))
            event.flags.setFlag(static_cast<EventFlag>(1 << *index));
}

} // namespace

Result<OrderEvent> orderEventFromJson(const QJsonObject& object)
{
    Reader reader(object);
    OrderEvent event;
    readFacts(reader, event);
    readLists(reader, event);
    const QJsonObject live = reader.object("live");
    Reader liveReader(live);
    event.live = {liveReader.text("platform"), liveReader.text("room_id"), liveReader.text("host_id")};
    const QJsonObject buyer = reader.object("buyer");
    Reader buyerReader(buyer);
    event.buyer = {buyerReader.text("platform_id"), buyerReader.text("display"), buyerReader.text("receiver"),
                   buyerReader.text("phone"),       buyerReader.text("address"), reader.text("buyer_note")};
    if (!buyerReader.wrong().isEmpty())
        reader.fail("buyer");
    if (!reader.wrong().isEmpty())
        return Error{ErrorKind::Invalid, reader.wrong()};
    return event;
}

} // namespace kaibang
