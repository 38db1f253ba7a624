// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_orders.h"

#include "cell_text.h"

namespace kaibang {

namespace {

using enum ExportField;

/// Cells of a row that may hold several sub-orders, one after the other.
class MergedRow
{
public:
    MergedRow(ExportRow& row, const ExportProfile& profile)
        : m_row(row)
        , m_separator(profile.mergedBy)
    {
        m_ids = QStringList{row.text(SubOrderId)};
        if (!m_separator.isEmpty())
            m_ids = m_ids.first().split(m_separator, Qt::SkipEmptyParts);
    }
    [[nodiscard]] const QStringList& ids() const { return m_ids; }
    [[nodiscard]] QStringList pieces(ExportField field) const
    {
        const QString cell = m_row.text(field);
        QStringList parts = m_ids.size() > 1 ? cell.split(m_separator) : QStringList{cell};
        if (parts.size() == m_ids.size() + 1 && parts.last().isEmpty())
            parts.removeLast();
        for (QString& part : parts)
            part = plainCell(part);
        return parts;
    }
    /// The text for one of them: its own piece, or the one that is meant for all.
    [[nodiscard]] QString text(ExportField field, qsizetype index) const
    {
        const QStringList parts = pieces(field);
        return parts.size() == m_ids.size() ? parts.at(index) : parts.size() == 1 ? parts.first() : m_row.text(field);
    }
    /// Numbers must come one by one: one number for two lines could be anything.
    [[nodiscard]] QString number(ExportField field, const char* code, qsizetype index) const
    {
        const QStringList parts = pieces(field);
        if (parts.size() == m_ids.size())
            return parts.at(index);
        if (!m_row.text(field).isEmpty())
            m_row.fail(code, QStringLiteral("one number for several merged sub-orders"));
        return {};
    }

private:
    ExportRow& m_row;
    QString m_separator;
    QStringList m_ids;
};

QString first(ExportRow& row, ExportField field, ExportField other)
{
    const QString text = row.text(field);
    return text.isEmpty() ? row.text(other) : text;
}

RowAmounts readAmounts(ExportRow& row)
{
    RowAmounts amounts;
    amounts.items = row.amount(ItemsTotal);
    amounts.shipping = row.amount(Shipping);
    amounts.sellerDiscount = row.amount(SellerDiscount);
    amounts.platformDiscount = row.amount(PlatformDiscount);
    amounts.paid = row.amount(BuyerPaid);
    amounts.merchantNet = row.amount(MerchantNet);
    amounts.refunded = row.amount(Refunded);
    return amounts;
}

// Without freight and before discounts, as the order's items are counted; what its row does not say is left to others.
std::optional<qint64> lineTotalOf(const RowAmounts& row, const std::optional<qint64>& payable, bool alone)
{
    if (alone && row.items)
        return row.items;
    if (!payable || !alone)
        return payable;
    const auto before = sumOf(payable, sumOf(row.sellerDiscount, row.platformDiscount));
    return before && *before >= row.shipping.value_or(0) ? std::optional(*before - row.shipping.value_or(0)) : payable;
}

QString quantityOf(ExportRow& row, const MergedRow& cells, const ExportTable& table, OrderEvent& event, qsizetype i)
{
    const QString told = cells.number(Quantity, "bad_quantity", i);
    if (!told.isEmpty() || (row.has(Quantity) && !table.profile->linesGuessed))
        return row.quantityOf(told);
    event.flags |= EventFlag::PartialRow;
    return QStringLiteral("1");
}

DraftPart readPart(ExportRow& row, const MergedRow& cells, const ExportTable& table, OrderEvent& event, qsizetype i)
{
    DraftPart part;
    OrderLine& line = part.line;
    if (row.has(SubOrderId))
        line.lineId = row.idOf(cells.ids().at(i));
    line.title = cells.text(Title, i);
    line.variant = cells.text(Variant, i);
    line.productId = cells.text(ProductId, i);
    line.sku = cells.text(Sku, i);
    if (line.sku.isEmpty())
        line.sku = cells.text(OuterSku, i);
    line.quantity = quantityOf(row, cells, table, event, i);
    line.unitPrice = row.amountOf(cells.number(UnitPrice, "bad_amount", i));
    part.status = cells.text(Status, i);
    line.lineStatus = part.status;
    part.refunded = table.profile->refundedWords.contains(cells.text(AfterSale, i));
    part.refundedAmount = row.amountOf(cells.number(LineRefunded, "bad_amount", i));
    return part;
}

// The amounts of the lines of one row.
void readLineTotals(ExportRow& row, const MergedRow& cells, const ExportTable& table, const RowAmounts& amounts,
                    QList<DraftPart>& parts)
{
    const QStringList payables = cells.pieces(Total), totals = cells.pieces(LineTotal);
    const bool alone = parts.size() == 1,
               ownRow = table.profile->rows == RowMeaning::Line && table.profile->amounts == AmountScope::Row;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        DraftPart& part = parts[i];
        // A merged row may carry one amount for all its sub-orders; it then stands with the first.
        if (payables.size() == parts.size() || i == 0)
            part.payable = row.amountOf(payables.value(i));
        if (ownRow && payables.size() == parts.size())
            part.line.lineTotal = lineTotalOf(amounts, part.payable, alone);
        if (!part.line.lineTotal && totals.size() == parts.size())
            part.line.lineTotal = row.amountOf(totals.at(i));
        const auto units = wholeUnits(part.line.quantity);
        if (!part.line.lineTotal && table.profile->rows != RowMeaning::Order && units && part.line.unitPrice)
            part.line.lineTotal = checkedMultiply(*part.line.unitPrice, *units);
    }
}

BuyerIdentity readBuyer(ExportRow& row)
{
    BuyerIdentity buyer;
    buyer.display = row.text(Buyer);
    buyer.receiver = row.text(Receiver);
    buyer.phone = first(row, Phone, Landline);
    buyer.note = row.text(BuyerNote);
    const QString detail = first(row, NewAddress, Address);
    if (detail.isEmpty() || isMaskedByPlatform(detail))
        return buyer; // a region alone leads nobody anywhere
    const QString province = row.text(Province);
    if (!detail.startsWith(province) || province.isEmpty())
        for (const ExportField part : {Province, City, District, Street})
            buyer.address += row.text(part);
    buyer.address += detail;
    return buyer;
}

void earlier(std::optional<Instant>& known, const std::optional<Instant>& told)
{
    if (told && (!known || *told < *known))
        known = told;
}

void readFacts(ExportRow& row, OrderEvent& event)
{
    earlier(event.placedAt, row.instant(PlacedAt));
    earlier(event.paidAt, row.instant(PaidAt));
    earlier(event.shippedAt, row.instant(ShippedAt));
    earlier(event.doneAt, row.instant(DoneAt));
    if (!event.placedAt)
        row.fail("no_placed_at", QStringLiteral("no time of the order"));
    const QString group = row.text(GroupId);
    if (!group.isEmpty() && group != event.orderId)
        event.groupId = group;
    if (event.sellerNote.isEmpty())
        event.sellerNote = row.text(SellerNote);
    const QString host = row.text(HostId);
    if (!host.isEmpty() && host != u"0")
        event.live = {event.source, QString(), host};
    const BuyerIdentity buyer = readBuyer(row);
    if (isMaskedByPlatform(buyer.display) || isMaskedByPlatform(buyer.receiver) || isMaskedByPlatform(buyer.phone))
        event.flags |= EventFlag::Masked;
    // A masked name still makes the alias; masked and enciphered parcels lead nobody anywhere.
    event.buyer.update(buyer.withoutMasked());
    if (event.buyer.display.isEmpty())
        event.buyer.display = buyer.display;
}

// Amounts of the row add up, amounts of the order repeat; where a repeated one differs, somebody has to look.
void takeAmounts(OrderDraft& draft, const RowAmounts& row, bool addUp)
{
    const auto take = [&](std::optional<qint64>& known, const std::optional<qint64>& told) {
        if (addUp) {
            known = sumOf(known, told);
            return;
        }
        if (known && told && *known != *told)
            draft.event.flags |= EventFlag::AmountMismatch;
        if (!known)
            known = told;
    };
    take(draft.amounts.items, row.items);
    take(draft.amounts.payable, row.payable);
    take(draft.amounts.shipping, row.shipping);
    take(draft.amounts.sellerDiscount, row.sellerDiscount);
    take(draft.amounts.platformDiscount, row.platformDiscount);
    take(draft.amounts.paid, row.paid);
    take(draft.amounts.merchantNet, row.merchantNet);
    take(draft.amounts.refunded, row.refunded);
}

void readRow(ExportRow& row, const ExportTable& table, OrderDraft& draft)
{
    RowAmounts amounts;
    if (table.profile->rows != RowMeaning::LinesOnly) {
        readFacts(row, draft.event);
        amounts = readAmounts(row);
    }
    const MergedRow cells(row, *table.profile);
    if (cells.ids().isEmpty())
        row.fail("no_order_id", QStringLiteral("no sub-order id"));
    QList<DraftPart> parts;
    for (qsizetype i = 0; i < cells.ids().size(); ++i)
        parts.append(readPart(row, cells, table, draft.event, i));
    readLineTotals(row, cells, table, amounts, parts);
    const bool addUp = table.profile->amounts == AmountScope::Row;
    for (DraftPart& part : parts) {
        amounts.payable = addUp ? sumOf(amounts.payable, part.payable) : part.payable;
        if (!addUp)
            part.payable.reset(); // it is the order's
    }
    takeAmounts(draft, amounts, addUp);
    draft.parts.append(std::move(parts));
}

} // namespace

ExportOrders::ExportOrders(const ExportTable& table)
    : m_table(table)
{}

void ExportOrders::add(const CsvRow& cells, int number)
{
    ExportRow row(m_table, cells, number);
    const QString orderId = row.id(OrderId);
    if (m_table.profile->rows == RowMeaning::Order) {
        OrderDraft draft = blankDraft(m_table, orderId);
        readRow(row, m_table, draft);
        if (row.problem())
            m_reading.problems.append(*row.problem());
        else
            m_reading.events.append(settled(m_table, std::move(draft)));
        return;
    }
    OrderDraft& draft = draftOf(orderId);
    readRow(row, m_table, draft);
    if (row.problem()) {
        m_reading.problems.append(*row.problem());
        draft.spoilt = true;
    }
}

OrderDraft& ExportOrders::draftOf(const QString& orderId)
{
    const auto known = m_known.constFind(orderId);
    if (known != m_known.constEnd())
        return m_drafts[*known];
    m_known.insert(orderId, m_drafts.size());
    m_drafts.append(blankDraft(m_table, orderId));
    return m_drafts.last();
}

RowsReading ExportOrders::finish()
{
    m_known.clear();
    for (OrderDraft& draft : m_drafts)
        if (!draft.spoilt)
            m_reading.events.append(settled(m_table, std::exchange(draft, {})));
    m_drafts.clear();
    return std::move(m_reading);
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
