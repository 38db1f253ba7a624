// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_event_json.h"

#include "text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace kaibang {

namespace {

constexpr std::array paymentNames{"unknown", "unpaid",          "pending",  "partly_paid",
                                  "paid",    "partly_refunded", "refunded", "voided"};
constexpr std::array fulfilmentNames{"none", "partial", "shipped", "delivered", "returned"};
constexpr std::array closedNames{"none", "completed", "cancelled_unpaid", "cancelled_refunded"};
constexpr std::array originNames{"poll", "push", "file", "hand", "claim", "rehearsal"};
constexpr std::array refundNames{"requested", "done", "refused"};
constexpr std::array flagNames{"id_damaged",    "time_guessed", "amount_mismatch", "masked",           "partial_row",
                               "lines_guessed", "lines_only",   "unknown_status",  "paid_after_cancel"};

template<typename Names>
std::optional<int> indexOf(const Names& names, const QString& name)
{
    for (size_t i = 0; i < names.size(); ++i)
        if (name == QLatin1String(names.at(i)))
            return static_cast<int>(i);
    return std::nullopt;
}

// Every optional text and number goes through these, so that "absent" has one form.
void put(QJsonObject& object, const char* name, const QString& value)
{
    if (!value.isEmpty())
        object.insert(QLatin1String(name), value);
}
void put(QJsonObject& object, const char* name, const std::optional<qint64>& value)
{
    if (value)
        object.insert(QLatin1String(name), *value);
}
void put(QJsonObject& object, const char* name, const std::optional<Instant>& value)
{
    if (value)
        object.insert(QLatin1String(name), value->toIsoUtc());
}

QJsonObject lineToJson(const OrderLine& line)
{
    QJsonObject object;
    put(object, "line_id", line.lineId);
    put(object, "product_id", line.productId);
    put(object, "sku", line.sku);
    put(object, "gtin", line.gtin);
    put(object, "title", line.title);
    put(object, "variant", line.variant);
    put(object, "qty", line.quantity);
    put(object, "unit", line.unit);
    put(object, "unit_price", line.unitPrice);
    put(object, "line_total", line.lineTotal);
    put(object, "refunded_qty", line.refundedQuantity);
    put(object, "refunded_amount", line.refundedAmount);
    put(object, "line_status", line.lineStatus);
    return object;
}

QJsonObject refundToJson(const Refund& refund)
{
    QJsonObject object;
    put(object, "refund_id", refund.refundId);
    put(object, "at", refund.at);
    object.insert(QStringLiteral("amount"), refund.amount);
    object.insert(QStringLiteral("state"), QLatin1String(refundNames.at(static_cast<size_t>(refund.state))));
    put(object, "reason", refund.reason);
    return object;
}

void putFacts(QJsonObject& object, const OrderEvent& event)
{
    put(object, "source", event.source);
    put(object, "shop_id", event.shopId);
    put(object, "order_id", event.orderId);
    put(object, "group_id", event.groupId);
    put(object, "placed_at", event.placedAt);
    put(object, "paid_at", event.paidAt);
    put(object, "shipped_at", event.shippedAt);
    put(object, "done_at", event.doneAt);
    put(object, "closed_at", event.closedAt);
    put(object, "zone", event.zone);
    put(object, "payment", paymentName(event.payment));
    put(object, "fulfilment", fulfilmentName(event.fulfilment));
    put(object, "closed", closedName(event.closed));
    put(object, "source_status", event.sourceStatus);
    put(object, "currency", event.currency.code());
    if (event.currency.isValid())
        object.insert(QStringLiteral("exponent"), event.currency.exponent());
}

void putAmounts(QJsonObject& object, const OrderAmounts& amounts)
{
    put(object, "items_total", amounts.itemsTotal);
    put(object, "seller_discount", amounts.sellerDiscount);
    put(object, "platform_discount", amounts.platformDiscount);
    put(object, "shipping", amounts.shipping);
    put(object, "tax", amounts.tax);
    put(object, "buyer_paid", amounts.buyerPaid);
    put(object, "merchant_net", amounts.merchantNet);
    put(object, "platform_fee", amounts.platformFee);
    put(object, "refunded", amounts.refunded);
}

QJsonArray flagsToJson(EventFlags flags)
{
    QJsonArray names;
    for (size_t i = 0; i < flagNames.size(); ++i)
        if (flags.testFlag(static_cast<EventFlag>(1 << i)))
            names.append(QLatin1String(flagNames.at(i)));
    return names;
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

QString paymentName(Payment payment)
{
    return QLatin1String(paymentNames.at(static_cast<size_t>(payment)));
}
QString fulfilmentName(Fulfilment fulfilment)
{
    return QLatin1String(fulfilmentNames.at(static_cast<size_t>(fulfilment)));
}
QString closedName(Closed closed)
{
    return QLatin1String(closedNames.at(static_cast<size_t>(closed)));
}
QString originName(Origin origin)
{
    return QLatin1String(originNames.at(static_cast<size_t>(origin)));
}

QJsonObject toJson(const OrderEvent& event, bool withBuyer)
{
    QJsonObject object;
    putFacts(object, event);
    putAmounts(object, event.amounts);
    put(object, "source_updated_at", event.sourceUpdatedAt);
    put(object, "exported_at", event.exportedAt);
    QJsonArray lines;
    for (const OrderLine& line : event.lines)
        lines.append(lineToJson(line));
    object.insert(QStringLiteral("lines"), lines);
    QJsonArray refunds;
    for (const Refund& refund : event.refunds)
        refunds.append(refundToJson(refund));
    if (!refunds.isEmpty())
        object.insert(QStringLiteral("refunds"), refunds);
    QJsonObject live;
    put(live, "platform", event.live.platform);
    put(live, "room_id", event.live.roomId);
    put(live, "host_id", event.live.hostId);
    if (!live.isEmpty())
        object.insert(QStringLiteral("live"), live);
    put(object, "seller_note", event.sellerNote);
    if (const QJsonArray flags = flagsToJson(event.flags); !flags.isEmpty())
        object.insert(QStringLiteral("flags"), flags);
    if (withBuyer) {
        put(object, "buyer_note", event.buyer.note);
        QJsonObject buyer;
        put(buyer, "platform_id", event.buyer.platformId);
        put(buyer, "display", event.buyer.display);
        put(buyer, "receiver", event.buyer.receiver);
        put(buyer, "phone", event.buyer.phone);
        put(buyer, "address", event.buyer.address);
        if (!buyer.isEmpty())
            object.insert(QStringLiteral("buyer"), buyer);
    } else if (!event.buyer.display.isEmpty()) {
        object.insert(QStringLiteral("buyer"),
                      QJsonObject{{QStringLiteral("display"), maskedAlias(event.buyer.display)}});
    }
    return object;
}

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

QByteArray contentHash(const OrderEvent& event)
{
    // QJsonObject keeps its keys sorted, so equal content gives equal bytes.
    // Without the buyer: the hash stays in the ledger for ever, and a name or a phone could be guessed from it.
    const QByteArray canonical = QJsonDocument(toJson(event, false)).toJson(QJsonDocument::Compact);
    return QCryptographicHash::hash(canonical, QCryptographicHash::Sha256);
}

} // namespace kaibang
