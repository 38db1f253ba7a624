// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "douyin_rows.h"

#include "cell_text.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace kaibang {

namespace {

// One sub-order: a line and what its row says of the whole.
struct SubOrder
{
    OrderLine line;
    QString status;
    bool refunded = false;
    std::optional<qint64> payable;
};

// A main order while its rows are collected.
struct MainOrder
{
    OrderEvent event;
    QList<SubOrder> parts;
    std::optional<qint64> shipping;
    bool spoilt = false;
};

QStringList pieces(const QString& cell, qsizetype count)
{
    QStringList parts = count > 1 ? cell.split(u';') : QStringList{cell};
    if (parts.size() == count + 1 && parts.last().isEmpty())
        parts.removeLast();
    for (QString& part : parts)
        part = plainCell(part);
    return parts;
}

// The text for one of several sub-orders: its own piece, or the one that is meant for all.
QString pieceFor(ExportRow& row, ExportField field, qsizetype index, qsizetype count)
{
    const QString cell = row.text(field);
    const QStringList parts = pieces(cell, count);
    return parts.size() == count ? parts.at(index) : parts.size() == 1 ? parts.first() : cell;
}

// Numbers of several sub-orders must come one by one: one number for two lines could be anything.
QString numberFor(ExportRow& row, ExportField field, const char* code, qsizetype index, qsizetype count)
{
    const QString cell = row.text(field);
    const QStringList parts = pieces(cell, count);
    if (parts.size() == count)
        return parts.at(index);
    if (!cell.isEmpty())
        row.fail(code, QStringLiteral("one number for several merged sub-orders"));
    return {};
}

QList<SubOrder> readParts(ExportRow& row)
{
    const QStringList ids = row.text(ExportField::SubOrderId).split(u';', Qt::SkipEmptyParts);
    const qsizetype count = ids.size();
    if (count == 0)
        row.fail("no_order_id", QStringLiteral("no sub-order id"));
    QList<SubOrder> parts;
    for (qsizetype i = 0; i < count; ++i) {
        SubOrder part;
        const CellId id = cellId(ids.at(i));
        if (id.state != IdState::Sound)
            row.fail("id_damaged", QStringLiteral("the sub-order id was rounded by a spreadsheet or is no id"));
        OrderLine& line = part.line;
        line.lineId = id.id;
        line.title = pieceFor(row, ExportField::Title, i, count);
        line.variant = pieceFor(row, ExportField::Variant, i, count);
        line.productId = pieceFor(row, ExportField::ProductId, i, count);
        line.sku = pieceFor(row, ExportField::Sku, i, count);
        line.quantity = row.quantityOf(numberFor(row, ExportField::Quantity, "bad_quantity", i, count));
        line.unitPrice = row.amountOf(numberFor(row, ExportField::UnitPrice, "bad_amount", i, count));
        // A merged row may carry one amount for all its sub-orders; it then stands with the first.
        const QStringList totals = pieces(row.text(ExportField::Total), count);
        if (totals.size() == count || i == 0)
            part.payable = row.amountOf(totals.value(i));
        const QStringList amounts = pieces(row.text(ExportField::LineTotal), count);
        if (totals.size() == count)
            line.lineTotal = part.payable;
        else if (amounts.size() == count)
            line.lineTotal = row.amountOf(amounts.at(i));
        part.status = pieceFor(row, ExportField::Status, i, count);
        part.refunded = pieceFor(row, ExportField::AfterSale, i, count) == QStringView(u"退款成功");
        line.lineStatus = part.status;
        parts.append(part);
    }
    return parts;
}

std::optional<qint64> sumOf(const std::optional<qint64>& a, const std::optional<qint64>& b)
{
    if (a && b)
        return checkedAdd(*a, *b);
    return a ? a : b;
}

// The file names no account, only a parcel's receiver, and him as ciphertext ("##…") unless the shop asked for plain
// text. No alias is made of a receiver: two graphemes would be most of a name.
BuyerIdentity readBuyer(ExportRow& row)
{
    BuyerIdentity buyer;
    buyer.receiver = row.text(ExportField::Receiver);
    buyer.phone = row.text(ExportField::Phone);
    buyer.note = row.text(ExportField::BuyerNote);
    const QString detail = row.text(ExportField::Address);
    if (detail.isEmpty() || isMaskedByPlatform(detail))
        return buyer; // a region alone leads nobody anywhere
    for (const ExportField part :
         {ExportField::Province, ExportField::City, ExportField::District, ExportField::Street})
        buyer.address += row.text(part);
    buyer.address += detail;
    return buyer;
}

void readRow(ExportRow& row, MainOrder& order)
{
    OrderEvent& event = order.event;
    const auto earlier = [](std::optional<Instant>& known, const std::optional<Instant>& told) {
        if (told && (!known || *told < *known))
            known = told;
    };
    earlier(event.placedAt, row.instant(ExportField::PlacedAt));
    earlier(event.paidAt, row.instant(ExportField::PaidAt));
    earlier(event.shippedAt, row.instant(ExportField::ShippedAt));
    earlier(event.doneAt, row.instant(ExportField::DoneAt));
    if (!event.placedAt)
        row.fail("no_placed_at", QStringLiteral("no time of the order"));
    if (event.sellerNote.isEmpty())
        event.sellerNote = row.text(ExportField::SellerNote);
    const BuyerIdentity buyer = readBuyer(row);
    if (isMaskedByPlatform(buyer.receiver) || isMaskedByPlatform(buyer.phone))
        event.flags |= EventFlag::Masked;
    event.buyer.update(buyer.withoutMasked());
    const QString host = row.text(ExportField::HostId);
    if (!host.isEmpty() && host != u"0")
        event.live = {QStringLiteral("douyin"), QString(), host};
    order.shipping = sumOf(order.shipping, row.amount(ExportField::Shipping));
    order.parts.append(readParts(row));
}

void settleStatus(const ExportProfile& profile, MainOrder& order)
{
    OrderEvent& event = order.event;
    QStringList words;
    bool anyPaid = false, anyOpen = false, allCompleted = true, first = true;
    Fulfilment least = Fulfilment::None, most = Fulfilment::None;
    for (const SubOrder& part : order.parts) {
        if (!words.contains(part.status))
            words.append(part.status);
        const ExportStatus* status = statusOf(profile, part.status);
        if (!status) {
            event.flags |= EventFlag::UnknownStatus;
            continue;
        }
        if (status->closed == Closed::CancelledUnpaid)
            continue;
        anyOpen = true;
        anyPaid = anyPaid || status->payment == Payment::Paid;
        allCompleted = allCompleted && status->closed == Closed::Completed;
        least = first ? status->fulfilment : std::min(least, status->fulfilment);
        most = first ? status->fulfilment : std::max(most, status->fulfilment);
        first = false;
    }
    event.sourceStatus = words.join(u';');
    if (event.flags.testFlag(EventFlag::UnknownStatus)) {
        event.payment = Payment::Unknown;
        return;
    }
    const bool refunded =
        std::any_of(order.parts.begin(), order.parts.end(), [](const SubOrder& part) { return part.refunded; });
    if (!anyOpen) {
        event.payment = refunded ? Payment::Refunded : Payment::Unpaid;
        event.closed = refunded ? Closed::CancelledRefunded : Closed::CancelledUnpaid;
        return;
    }
    event.payment = anyPaid ? Payment::Paid : Payment::Unpaid;
    event.fulfilment = least == most ? most : least >= Fulfilment::Shipped ? Fulfilment::Shipped : Fulfilment::Partial;
    event.closed = allCompleted ? Closed::Completed : Closed::None;
}

void settleAmounts(MainOrder& order)
{
    OrderEvent& event = order.event;
    std::optional<qint64> payable;
    for (const SubOrder& part : order.parts)
        payable = sumOf(payable, part.payable);
    event.amounts.shipping = order.shipping;
    // 订单应付金额 holds the freight and is after all discounts.
    if (payable)
        event.amounts.itemsTotal = *payable - order.shipping.value_or(0);
    const bool cameIn = event.payment == Payment::Paid || event.payment == Payment::Refunded;
    if (cameIn)
        event.amounts.buyerPaid = payable;
}

void settleRefunds(MainOrder& order)
{
    OrderEvent& event = order.event;
    qint64 refunded = 0;
    for (SubOrder& part : order.parts) {
        if (!part.refunded)
            continue;
        const qint64 amount = part.line.lineTotal.value_or(part.payable.value_or(0));
        part.line.refundedQuantity = part.line.quantity;
        part.line.refundedAmount = amount;
        refunded = checkedAdd(refunded, amount).value_or(refunded);
        event.refunds.append(
            {refundIdOf(event.orderId, part.line.lineId, amount), std::nullopt, amount, RefundState::Done, QString()});
    }
    if (event.refunds.isEmpty())
        return;
    event.amounts.refunded = refunded;
    if (event.payment == Payment::Paid)
        event.payment = event.amounts.buyerPaid && refunded >= *event.amounts.buyerPaid ? Payment::Refunded
                                                                                        : Payment::PartlyRefunded;
}

OrderEvent finished(const ExportProfile& profile, MainOrder order)
{
    settleStatus(profile, order);
    settleAmounts(order);
    settleRefunds(order);
    std::stable_sort(order.parts.begin(), order.parts.end(),
                     [](const SubOrder& a, const SubOrder& b) { return a.line.lineId < b.line.lineId; });
    for (const SubOrder& part : order.parts)
        order.event.lines.append(part.line);
    return order.event;
}

} // namespace

RowsReading readDouyinOrders(const ExportTable& table, const ImportContext& context)
{
    RowsReading reading;
    QList<MainOrder> orders;
    QHash<QString, qsizetype> known;
    for (qsizetype i = 1; i < table.rows.size(); ++i) {
        if (table.rows.at(i).isEmpty())
            continue;
        ExportRow row(table, i);
        const QString orderId = row.id(ExportField::OrderId);
        if (!known.contains(orderId)) {
            known.insert(orderId, orders.size());
            MainOrder order;
            order.event.source = QLatin1String(table.profile->source);
            order.event.shopId = context.shopId;
            order.event.orderId = orderId;
            order.event.zone = QLatin1String(table.profile->zone);
            order.event.currency = table.currency;
            order.event.origin = Origin::File;
            order.event.observedAt = context.observedAt;
            orders.append(order);
        }
        MainOrder& order = orders[known.value(orderId)];
        readRow(row, order);
        if (row.problem()) {
            reading.problems.append(*row.problem());
            order.spoilt = true;
        }
    }
    for (MainOrder& order : orders)
        if (!order.spoilt)
            reading.events.append(finished(*table.profile, std::move(order)));
    return reading;
}

} // namespace kaibang
