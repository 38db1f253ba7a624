// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "taobao_rows.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace kaibang {

namespace {

OrderEvent blankEvent(const ExportTable& table, const ImportContext& context)
{
    OrderEvent event;
    event.source = QLatin1String(table.profile->source);
    event.shopId = context.shopId;
    event.zone = QLatin1String(table.profile->zone);
    event.currency = table.currency;
    event.origin = Origin::File;
    event.observedAt = context.observedAt;
    return event;
}

void readAmounts(ExportRow& row, OrderEvent& event)
{
    OrderAmounts& amounts = event.amounts;
    amounts.itemsTotal = row.amount(ExportField::ItemsTotal);
    amounts.shipping = row.amount(ExportField::Shipping);
    amounts.buyerPaid = row.amount(ExportField::BuyerPaid);
    amounts.merchantNet = row.amount(ExportField::MerchantNet);
    amounts.refunded = row.amount(ExportField::Refunded);
    const auto total = row.amount(ExportField::Total);
    const qint64 refunded = amounts.refunded.value_or(0);
    if (refunded < 0) {
        row.fail("bad_amount", QStringLiteral("a refund below zero"));
        return;
    }
    // The file's 买家实际支付金额 is what is left after refunds (0 on a refunded, closed order). We tell what came in.
    const qint64 left = amounts.buyerPaid.value_or(0);
    if (refunded > 0 && total && (left == 0 || left + refunded == *total))
        amounts.buyerPaid = total;
}

void settleStatus(const ExportTable& table, OrderEvent& event)
{
    const ExportStatus* status = statusOf(*table.profile, event.sourceStatus);
    if (!status) {
        event.payment = Payment::Unknown;
        event.flags |= EventFlag::UnknownStatus;
        return;
    }
    event.payment = status->payment;
    event.fulfilment = status->fulfilment;
    event.closed = status->closed;
    const qint64 refunded = event.amounts.refunded.value_or(0);
    if (refunded == 0)
        return;
    if (event.closed == Closed::CancelledUnpaid) {
        event.closed = Closed::CancelledRefunded;
        event.payment = Payment::Refunded;
    } else if (event.payment == Payment::Paid) {
        const bool all = event.amounts.buyerPaid && refunded >= *event.amounts.buyerPaid;
        event.payment = all ? Payment::Refunded : Payment::PartlyRefunded;
    }
    event.refunds.append(
        {refundIdOf(event.orderId, {}, refunded), std::nullopt, refunded, RefundState::Done, QString()});
}

void guessLine(ExportRow& row, OrderEvent& event)
{
    OrderLine line;
    line.title = row.text(ExportField::Title);
    const QString quantity = row.text(ExportField::Quantity);
    // Closed orders may come without a title; then there is nothing to guess from.
    if (line.title.isEmpty())
        return;
    line.quantity = quantity.isEmpty() ? QStringLiteral("1") : row.quantityOf(quantity);
    line.lineId = event.orderId + QStringLiteral("#1");
    line.lineTotal = event.amounts.itemsTotal;
    line.lineStatus = event.sourceStatus;
    if (quantity.isEmpty())
        event.flags |= EventFlag::PartialRow;
    event.lines.append(line);
    event.flags |= EventFlag::LinesGuessed;
}

BuyerIdentity readBuyer(ExportRow& row)
{
    const auto first = [&row](ExportField field, ExportField other) {
        const QString text = row.text(field);
        return text.isEmpty() ? row.text(other) : text;
    };
    BuyerIdentity buyer;
    buyer.display = row.text(ExportField::Buyer);
    buyer.receiver = row.text(ExportField::Receiver);
    buyer.phone = first(ExportField::Phone, ExportField::Landline);
    buyer.address = first(ExportField::NewAddress, ExportField::Address);
    buyer.note = row.text(ExportField::BuyerNote);
    return buyer;
}

OrderEvent readOrder(ExportRow& row, const ExportTable& table, const ImportContext& context)
{
    OrderEvent event = blankEvent(table, context);
    event.orderId = row.id(ExportField::OrderId);
    const QString group = row.text(ExportField::GroupId);
    event.groupId = group == event.orderId ? QString() : group;
    event.placedAt = row.instant(ExportField::PlacedAt);
    event.paidAt = row.instant(ExportField::PaidAt);
    event.shippedAt = row.instant(ExportField::ShippedAt);
    event.doneAt = row.instant(ExportField::DoneAt);
    if (!event.placedAt)
        row.fail("no_placed_at", QStringLiteral("no time of the order"));
    event.sourceStatus = row.text(ExportField::Status);
    event.sellerNote = row.text(ExportField::SellerNote);
    event.buyer = readBuyer(row);
    if (event.buyer.display.contains(u'*'))
        event.flags |= EventFlag::Masked;
    readAmounts(row, event);
    settleStatus(table, event);
    guessLine(row, event);
    return event;
}

OrderLine readDetail(ExportRow& row)
{
    OrderLine line;
    line.title = row.text(ExportField::Title);
    line.variant = row.text(ExportField::Variant);
    line.sku = row.text(ExportField::Sku);
    if (line.sku.isEmpty())
        line.sku = row.text(ExportField::OuterSku);
    line.quantity = row.quantityOf(row.text(ExportField::Quantity));
    line.unitPrice = row.amount(ExportField::UnitPrice);
    line.lineStatus = row.text(ExportField::Status);
    if (const auto units = wholeUnits(line.quantity); units && line.unitPrice)
        line.lineTotal = checkedMultiply(*line.unitPrice, *units);
    return line;
}

} // namespace

RowsReading readTaobaoOrders(const ExportTable& table, const ImportContext& context)
{
    RowsReading reading;
    for (qsizetype i = 1; i < table.rows.size(); ++i) {
        if (table.rows.at(i).isEmpty())
            continue;
        ExportRow row(table, i);
        OrderEvent event = readOrder(row, table, context);
        if (row.problem())
            reading.problems.append(*row.problem());
        else
            reading.events.append(std::move(event));
    }
    return reading;
}

RowsReading readTaobaoDetails(const ExportTable& table, const ImportContext& context)
{
    RowsReading reading;
    QHash<QString, qsizetype> known;
    QSet<QString> spoilt;
    for (qsizetype i = 1; i < table.rows.size(); ++i) {
        if (table.rows.at(i).isEmpty())
            continue;
        ExportRow row(table, i);
        const QString orderId = row.id(ExportField::OrderId);
        OrderLine line = readDetail(row);
        if (row.problem()) {
            reading.problems.append(*row.problem());
            spoilt.insert(orderId);
            continue;
        }
        const auto at = known.constFind(orderId);
        if (at == known.constEnd()) {
            OrderEvent event = blankEvent(table, context);
            event.orderId = orderId;
            event.flags |= EventFlag::LinesOnly;
            known.insert(orderId, reading.events.size());
            reading.events.append(event);
        }
        reading.events[known.value(orderId)].lines.append(std::move(line));
    }
    reading.events.removeIf([&](const OrderEvent& event) { return spoilt.contains(event.orderId); });
    for (OrderEvent& event : reading.events) {
        // The file has no line ids; sorting makes the same lines get the same ids in whatever order rows come.
        std::stable_sort(event.lines.begin(), event.lines.end(), [](const OrderLine& a, const OrderLine& b) {
            return std::tie(a.sku, a.title, a.variant) < std::tie(b.sku, b.title, b.variant);
        });
        for (qsizetype i = 0; i < event.lines.size(); ++i)
            event.lines[i].lineId = event.orderId + QLatin1Char('#') + QString::number(i + 1);
    }
    return reading;
}

void takeLines(OrderEvent& order, const OrderEvent& details)
{
    order.lines = details.lines;
    order.flags.setFlag(EventFlag::LinesGuessed, false);
    order.flags.setFlag(EventFlag::PartialRow, false);
    qint64 sum = 0;
    for (const OrderLine& line : order.lines) {
        const auto next = line.lineTotal ? checkedAdd(sum, *line.lineTotal) : std::nullopt;
        if (!next)
            return;
        sum = *next;
    }
    order.flags.setFlag(EventFlag::AmountMismatch, order.amounts.itemsTotal && *order.amounts.itemsTotal != sum);
}

} // namespace kaibang
