// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One description of an order event in JSON, written by two pens: as an object, and as the canonical text, which every
// order that comes needs and which costs a tenth when no object is built for it.

#include "order_event_json.h"
#include "order_event_names.h"
#include "text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

namespace kaibang {

namespace {

class ObjectPen
{
public:
    void text(const char* name, const QString& value) { m_object.insert(QLatin1String(name), value); }
    void number(const char* name, qint64 value) { m_object.insert(QLatin1String(name), value); }
    template<typename Write>
    void object(const char* name, const Write& write)
    {
        ObjectPen inner;
        write(inner);
        m_object.insert(QLatin1String(name), inner.m_object);
    }
    template<typename List, typename Write>
    void objects(const char* name, const List& list, const Write& write)
    {
        QJsonArray array;
        for (const auto& one : list) {
            ObjectPen inner;
            write(inner, one);
            array.append(inner.m_object);
        }
        m_object.insert(QLatin1String(name), array);
    }
    void words(const char* name, const QStringList& list)
    {
        m_object.insert(QLatin1String(name), QJsonArray::fromStringList(list));
    }
    [[nodiscard]] const QJsonObject& object() const { return m_object; }

private:
    QJsonObject m_object;
};

// Writes what QJsonDocument::Compact writes of the object, byte for byte (the tests compare), as long as names come in
// their order.
class TextPen
{
public:
    TextPen() { m_out.reserve(1024); }

    void text(const char* name, const QString& value)
    {
        key(name);
        string(value);
    }
    void number(const char* name, qint64 value)
    {
        key(name);
        m_out += QByteArray::number(value);
    }
    template<typename Write>
    void object(const char* name, const Write& write)
    {
        key(name);
        nested([&] { write(*this); });
    }
    template<typename List, typename Write>
    void objects(const char* name, const List& list, const Write& write)
    {
        key(name);
        char before = '[';
        for (const auto& one : list) {
            m_out += std::exchange(before, ',');
            nested([&] { write(*this, one); });
        }
        m_out += before == '[' ? "[]" : "]";
    }
    void words(const char* name, const QStringList& list)
    {
        key(name);
        char before = '[';
        for (const QString& word : list) {
            m_out += std::exchange(before, ',');
            string(word);
        }
        m_out += before == '[' ? "[]" : "]";
    }
    [[nodiscard]] QByteArray whole() const { return m_before == '{' ? QByteArray("{}") : m_out + '}'; }

private:
    void key(const char* name)
    {
        m_out += std::exchange(m_before, ',');
        m_out += '"';
        m_out += name;
        m_out += "\":";
    }
    template<typename Write>
    void nested(const Write& write)
    {
        const char outer = std::exchange(m_before, '{');
        write();
        m_out += m_before == '{' ? "{}" : "}";
        m_before = outer;
    }
    void string(const QString& value)
    {
        m_out += '"';
        qsizetype plainFrom = 0;
        for (qsizetype i = 0; i < value.size(); ++i) {
            const char16_t c = value.at(i).unicode();
            const bool lone = value.at(i).isSurrogate() && !isPairAt(value, i);
            if (c >= 0x20 && c != u'"' && c != u'\\' && !lone)
                continue;
            m_out += QStringView(value).mid(plainFrom, i - plainFrom).toUtf8();
            escape(c);
            plainFrom = i + 1;
        }
        m_out += QStringView(value).mid(plainFrom).toUtf8();
        m_out += '"';
    }
    static bool isPairAt(const QString& value, qsizetype i)
    {
        return value.at(i).isHighSurrogate() ? i + 1 < value.size() && value.at(i + 1).isLowSurrogate()
                                             : i > 0 && value.at(i - 1).isHighSurrogate();
    }
    void escape(char16_t c)
    {
        static constexpr std::array<std::pair<char16_t, const char*>, 7> shortForms{{{u'"', "\\\""},
                                                                                     {u'\\', "\\\\"},
                                                                                     {u'\b', "\\b"},
                                                                                     {u'\f', "\\f"},
                                                                                     {u'\n', "\\n"},
                                                                                     {u'\r', "\\r"},
                                                                                     {u'\t', "\\t"}}};
        for (const auto& [character, form] : shortForms)
            if (character == c) {
                m_out += form;
                return;
            }
        m_out += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
    }

    QByteArray m_out;
    char m_before = '{';
};

// Absent is left out, so that it has one form.
template<typename Pen>
void put(Pen& pen, const char* name, const QString& value)
{
    if (!value.isEmpty())
        pen.text(name, value);
}
template<typename Pen>
void put(Pen& pen, const char* name, const std::optional<qint64>& value)
{
    if (value)
        pen.number(name, *value);
}
template<typename Pen>
void put(Pen& pen, const char* name, const std::optional<Instant>& value)
{
    if (value)
        pen.text(name, value->toIsoUtc());
}

template<typename Pen>
void writeLine(Pen& pen, const OrderLine& line)
{
    put(pen, "gtin", line.gtin);
    put(pen, "line_id", line.lineId);
    put(pen, "line_status", line.lineStatus);
    put(pen, "line_total", line.lineTotal);
    put(pen, "product_id", line.productId);
    put(pen, "qty", line.quantity);
    put(pen, "refunded_amount", line.refundedAmount);
    put(pen, "refunded_qty", line.refundedQuantity);
    put(pen, "sku", line.sku);
    put(pen, "title", line.title);
    put(pen, "unit", line.unit);
    put(pen, "unit_price", line.unitPrice);
    put(pen, "variant", line.variant);
}

template<typename Pen>
void writeRefund(Pen& pen, const Refund& refund)
{
    pen.number("amount", refund.amount);
    put(pen, "at", refund.at);
    put(pen, "reason", refund.reason);
    put(pen, "refund_id", refund.refundId);
    pen.text("state", QLatin1String(refundNames.at(static_cast<size_t>(refund.state))));
}

template<typename Pen>
void writeLive(Pen& pen, const LiveReference& live)
{
    if (live == LiveReference{})
        return;
    pen.object("live", [&live](Pen& inner) {
        put(inner, "host_id", live.hostId);
        put(inner, "platform", live.platform);
        put(inner, "room_id", live.roomId);
    });
}

template<typename Pen>
void writeBuyer(Pen& pen, const BuyerIdentity& buyer, bool whole)
{
    if (!whole) {
        if (!buyer.display.isEmpty())
            pen.object("buyer", [&buyer](Pen& inner) { inner.text("display", maskedAlias(buyer.display)); });
        return;
    }
    BuyerIdentity named = buyer;
    named.note.clear();
    if (!named.isEmpty())
        pen.object("buyer", [&buyer](Pen& inner) {
            put(inner, "address", buyer.address);
            put(inner, "display", buyer.display);
            put(inner, "phone", buyer.phone);
            put(inner, "platform_id", buyer.platformId);
            put(inner, "receiver", buyer.receiver);
        });
    put(pen, "buyer_note", buyer.note);
}

QStringList namesOf(EventFlags flags)
{
    QStringList names;
    for (size_t i = 0; i < flagNames.size(); ++i)
        if (flags.testFlag(static_cast<EventFlag>(1 << i)))
            names.append(QLatin1String(flagNames.at(i)));
    return names;
}

// In the order of the names.
template<typename Pen>
void writeEvent(Pen& pen, const OrderEvent& event, bool withBuyer)
{
    const OrderAmounts& amounts = event.amounts;
    writeBuyer(pen, event.buyer, withBuyer);
    put(pen, "buyer_paid", amounts.buyerPaid);
    put(pen, "closed", closedName(event.closed));
    put(pen, "closed_at", event.closedAt);
    put(pen, "currency", event.currency.code());
    put(pen, "done_at", event.doneAt);
    if (event.currency.isValid())
        pen.number("exponent", event.currency.exponent());
    put(pen, "exported_at", event.exportedAt);
    if (const QStringList flags = namesOf(event.flags); !flags.isEmpty())
        pen.words("flags", flags);
    put(pen, "fulfilment", fulfilmentName(event.fulfilment));
    put(pen, "group_id", event.groupId);
    put(pen, "items_total", amounts.itemsTotal);
    pen.objects("lines", event.lines, writeLine<Pen>);
    writeLive(pen, event.live);
    put(pen, "merchant_net", amounts.merchantNet);
    put(pen, "order_id", event.orderId);
    put(pen, "paid_at", event.paidAt);
    put(pen, "payment", paymentName(event.payment));
    put(pen, "placed_at", event.placedAt);
    put(pen, "platform_discount", amounts.platformDiscount);
    put(pen, "platform_fee", amounts.platformFee);
    put(pen, "refunded", amounts.refunded);
    if (!event.refunds.isEmpty())
        pen.objects("refunds", event.refunds, writeRefund<Pen>);
    put(pen, "seller_discount", amounts.sellerDiscount);
    put(pen, "seller_note", event.sellerNote);
    put(pen, "shipped_at", event.shippedAt);
    put(pen, "shipping", amounts.shipping);
    put(pen, "shop_id", event.shopId);
    put(pen, "source", event.source);
    put(pen, "source_status", event.sourceStatus);
    put(pen, "source_updated_at", event.sourceUpdatedAt);
    put(pen, "tax", amounts.tax);
    put(pen, "zone", event.zone);
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
    ObjectPen pen;
    writeEvent(pen, event, withBuyer);
    return pen.object();
}

QByteArray canonicalText(const OrderEvent& event)
{
    // Without the buyer: the hash stays in the ledger for ever, and a name or a phone could be guessed from it.
    TextPen pen;
    writeEvent(pen, event, false);
    return pen.whole();
}

QByteArray contentHash(const QByteArray& canonicalText)
{
    return QCryptographicHash::hash(canonicalText, QCryptographicHash::Sha256);
}

QByteArray contentHash(const OrderEvent& event)
{
    return contentHash(canonicalText(event));
}

} // namespace kaibang
