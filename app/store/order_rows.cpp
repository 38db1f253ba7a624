// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kaibang {

namespace {

std::optional<qint64> msOf(const std::optional<Instant>& instant)
{
    return instant ? std::optional<qint64>(instant->ms) : std::nullopt;
}

QString lineRefundsToText(const QMap<QString, LineRefund>& refunds)
{
    if (refunds.isEmpty())
        return {};
    QJsonObject object;
    for (auto it = refunds.begin(); it != refunds.end(); ++it)
        object.insert(it.key(), QJsonArray{it->thousandths, it->amount});
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, LineRefund> lineRefundsFromText(const QString& text)
{
    QMap<QString, LineRefund> refunds;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        refunds.insert(it.key(), LineRefund{it->toArray().at(0).toInteger(), it->toArray().at(1).toInteger()});
    return refunds;
}

QString liveToText(const LiveReference& live)
{
    if (live == LiveReference{})
        return {};
    const QJsonArray parts{live.platform, live.roomId, live.hostId};
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

LiveReference liveFromText(const QString& text)
{
    const QJsonArray parts = QJsonDocument::fromJson(text.toUtf8()).array();
    return {parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toString()};
}

#define KAIBANG_ORDER_COLUMNS                                                                                          \
    "order_id,uid,source,shop_id,ext_id,group_id,show_id,biz_day,placed_at,paid_at,shipped_at,done_at,closed_at,"      \
    "arrived_at,changed_at,origin,payment,fulfilment,closed,source_status,currency,items_total,seller_discount,"       \
    "platform_discount,shipping,tax,buyer_paid,merchant_net,platform_fee,refunded,alias,zone,seller_note,live,flags,"  \
    "head_key,lines_key,alias_key,line_refunds,is_short,is_unmapped,packed_at,withdrawn"

OrderRow rowFrom(Statement& s)
{
    OrderRow row;
    Order& order = row.order;
    int c = 0;
    row.id = s.integer(c++);
    order.uid = Uid::fromBytes(s.blob(c++));
    order.source = s.text(c++);
    order.shopId = s.text(c++);
    order.orderId = s.text(c++);
    order.groupId = s.text(c++);
    row.showId = s.optionalInteger(c++);
    row.day = BusinessDay{static_cast<int>(s.integer(c++))};
    for (auto* instant : {&order.placedAt, &order.paidAt, &order.shippedAt, &order.doneAt, &order.closedAt})
        *instant = s.optionalInstant(c++);
    row.arrivedAt = Instant{s.integer(c++)};
    row.changedAt = Instant{s.integer(c++)};
    row.origin = static_cast<Origin>(s.integer(c++));
    order.payment = static_cast<Payment>(s.integer(c++));
    order.fulfilment = static_cast<Fulfilment>(s.integer(c++));
    order.closed = static_cast<Closed>(s.integer(c++));
    order.sourceStatus = s.text(c++);
    if (const auto currency = Currency::fromCode(s.text(c++)))
        order.currency = currency.value();
    OrderAmounts& a = order.amounts;
    for (auto* amount : {&a.itemsTotal, &a.sellerDiscount, &a.platformDiscount, &a.shipping, &a.tax, &a.buyerPaid,
                         &a.merchantNet, &a.platformFee, &a.refunded})
        *amount = s.optionalInteger(c++);
    order.alias = s.text(c++);
    order.zone = s.text(c++);
    order.sellerNote = s.text(c++);
    order.live = liveFromText(s.text(c++));
    order.flags = EventFlags(static_cast<int>(s.integer(c++)));
    order.headKey = VersionKey::fromBytes(s.blob(c++));
    order.linesKey = VersionKey::fromBytes(s.blob(c++));
    order.aliasKey = VersionKey::fromBytes(s.blob(c++));
    order.lineRefunds = lineRefundsFromText(s.text(c++));
    row.isShort = s.integer(c++) != 0;
    row.isUnmapped = s.integer(c++) != 0;
    row.packedAt = s.optionalInteger(c++);
    row.withdrawn = s.integer(c++) != 0;
    return row;
}

void loadLines(Database& database, OrderRow& row)
{
    Statement s = database.statement(
        "SELECT line_id,product_id,sku,gtin,title,variant_text,quantity,unit,unit_price,line_total,refunded_quantity,"
        "refunded_amount,line_status,removed,variant_id,taken,short_units,returned FROM order_line WHERE order_id=? "
        "ORDER BY "
        "position");
    s.run(row.id);
    while (s.next()) {
        OrderLine line{s.text(0),
                       s.text(1),
                       s.text(2),
                       s.text(3),
                       s.text(4),
                       s.text(5),
                       s.text(6),
                       s.text(7),
                       s.optionalInteger(8),
                       s.optionalInteger(9),
                       s.text(10),
                       s.optionalInteger(11),
                       s.text(12)};
        const LineState state{s.optionalInteger(14), s.integer(15), s.integer(16), s.integer(13) != 0, s.integer(17)};
        row.lines.insert(line.lineId, state);
        if (!state.removed)
            row.order.lines.append(line);
    }
}

void loadRefunds(Database& database, OrderRow& row)
{
    Statement s =
        database.statement("SELECT refund_id,at,amount,state,reason FROM refund WHERE order_id=? ORDER BY refund_id");
    s.run(row.id);
    while (s.next())
        row.order.refunds.append(
            Refund{s.text(0), s.optionalInstant(1), s.integer(2), static_cast<RefundState>(s.integer(3)), s.text(4)});
}

std::optional<OrderRow> loadWhole(Database& database, Statement& s)
{
    if (!s.next())
        return std::nullopt;
    OrderRow row = rowFrom(s);
    s.finish();
    loadLines(database, row);
    loadRefunds(database, row);
    return row;
}

void saveHead(Database& database, OrderRow& row)
{
    const Order& o = row.order;
    const OrderAmounts& a = o.amounts;
    const std::optional<qint64> known = row.id == 0 ? std::nullopt : std::optional<qint64>(row.id);
    Statement s = database.statement(
        "INSERT INTO orders(" KAIBANG_ORDER_COLUMNS ") VALUES("
        "?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(order_id) "
        "DO UPDATE SET "
        "group_id=excluded.group_id,show_id=excluded.show_id,placed_at=excluded.placed_at,paid_at=excluded.paid_at,"
        "shipped_at=excluded.shipped_at,done_at=excluded.done_at,closed_at=excluded.closed_at,changed_at=excluded."
        "changed_at,"
        "payment=excluded.payment,fulfilment=excluded.fulfilment,closed=excluded.closed,source_status=excluded.source_"
        "status,"
        "currency=excluded.currency,items_total=excluded.items_total,seller_discount=excluded.seller_discount,"
        "platform_discount=excluded.platform_discount,shipping=excluded.shipping,tax=excluded.tax,buyer_paid=excluded."
        "buyer_paid,"
        "merchant_net=excluded.merchant_net,platform_fee=excluded.platform_fee,refunded=excluded.refunded,alias="
        "excluded.alias,"
        "zone=excluded.zone,seller_note=excluded.seller_note,live=excluded.live,flags=excluded.flags,head_key=excluded."
        "head_key,"
        "lines_key=excluded.lines_key,alias_key=excluded.alias_key,line_refunds=excluded.line_refunds,"
        "is_short=excluded.is_short,is_unmapped=excluded.is_unmapped,packed_at=excluded.packed_at,withdrawn=excluded."
        "withdrawn");
    s.run(known, o.uid.bytes(), o.source, o.shopId, o.orderId, o.groupId, row.showId, row.day.days, o.placedAt->ms,
          msOf(o.paidAt), msOf(o.shippedAt), msOf(o.doneAt), msOf(o.closedAt), row.arrivedAt.ms, row.changedAt.ms,
          static_cast<int>(row.origin), static_cast<int>(o.payment), static_cast<int>(o.fulfilment),
          static_cast<int>(o.closed), o.sourceStatus, o.currency.code(), a.itemsTotal, a.sellerDiscount,
          a.platformDiscount, a.shipping, a.tax, a.buyerPaid, a.merchantNet, a.platformFee, a.refunded, o.alias, o.zone,
          o.sellerNote, liveToText(o.live), o.flags.toInt(), o.headKey.bytes(), o.linesKey.bytes(), o.aliasKey.bytes(),
          lineRefundsToText(o.lineRefunds), row.isShort, row.isUnmapped, row.packedAt, row.withdrawn);
    if (row.id == 0)
        row.id = s.insertedId();
}

void saveLines(Database& database, const OrderRow& row)
{
    Statement s = database.statement(
        "INSERT INTO "
        "order_line(order_id,line_id,position,product_id,sku,gtin,title,variant_text,quantity,unit,unit_price,"
        "line_total,refunded_quantity,refunded_amount,line_status,removed,variant_id,taken,short_units) "
        "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,0,?,?,?) ON CONFLICT(order_id,line_id) DO UPDATE SET "
        "position=excluded.position,product_id=excluded.product_id,sku=excluded.sku,gtin=excluded.gtin,title=excluded."
        "title,"
        "variant_text=excluded.variant_text,quantity=excluded.quantity,unit=excluded.unit,unit_price=excluded.unit_"
        "price,"
        "line_total=excluded.line_total,refunded_quantity=excluded.refunded_quantity,refunded_amount=excluded.refunded_"
        "amount,"
        "line_status=excluded.line_status,removed=0,variant_id=excluded.variant_id,taken=excluded.taken,"
        "short_units=excluded.short_units");
    int position = 0;
    for (const OrderLine& line : row.order.lines) {
        const LineState state = row.lines.value(line.lineId);
        s.run(row.id, line.lineId, position++, line.productId, line.sku, line.gtin, line.title, line.variant,
              line.quantity, line.unit, line.unitPrice, line.lineTotal, line.refundedQuantity, line.refundedAmount,
              line.lineStatus, state.variantId, state.taken, state.shortUnits);
    }
    for (auto it = row.lines.begin(); it != row.lines.end(); ++it)
        if (it->removed)
            database.statement("UPDATE order_line SET removed=1,taken=?,short_units=0 WHERE order_id=? AND line_id=?")
                .run(it->taken, row.id, it.key());
}

} // namespace

std::optional<OrderRow> loadOrder(Database& database, const QString& source, const QString& shopId,
                                  const QString& orderId)
{
    // Most orders that come are new, and asking for 43 columns of nothing costs Qt as much as storing a line.
    Statement s = database.statement("SELECT order_id FROM orders WHERE source=? AND shop_id=? AND ext_id=?");
    const qint64 id = s.run(source, shopId, orderId).next() ? s.integer(0) : 0;
    s.finish();
    return id == 0 ? std::nullopt : loadOrder(database, id);
}

std::optional<OrderRow> loadOrder(Database& database, qint64 id)
{
    Statement s = database.statement("SELECT " KAIBANG_ORDER_COLUMNS " FROM orders WHERE order_id=?");
    s.run(id);
    return loadWhole(database, s);
}

std::optional<qint64> orderRowId(Database& database, const Uid& order)
{
    Statement s = database.statement("SELECT order_id FROM orders WHERE uid=?");
    std::optional<qint64> id;
    if (s.run(order.bytes()).next())
        id = s.integer(0);
    s.finish();
    return id;
}

qint64 freeOrderRowId(Database& database)
{
    Statement s = database.statement("SELECT coalesce(max(order_id),0)+1 FROM orders");
    const qint64 id = s.run().next() ? s.integer(0) : 0;
    s.finish();
    return id;
}

void saveOrder(Database& database, OrderRow& row)
{
    saveHead(database, row);
    saveLines(database, row);
    Statement s =
        database.statement("INSERT INTO refund(order_id,refund_id,at,amount,state,reason) VALUES(?,?,?,?,?,?) "
                           "ON CONFLICT(order_id,refund_id) DO UPDATE SET at=excluded.at,amount=excluded.amount,"
                           "state=excluded.state,reason=excluded.reason");
    for (const Refund& refund : row.order.refunds)
        s.run(row.id, refund.refundId, msOf(refund.at), refund.amount, static_cast<int>(refund.state), refund.reason);
}

} // namespace kaibang
