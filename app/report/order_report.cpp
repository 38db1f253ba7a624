// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_query.h"
#include "report_definitions.h"

#include <QSet>
#include <array>
#include <limits>

namespace kaibang {

namespace {

template<size_t Size, typename Enum>
QString nameIn(const std::array<const char*, Size>& names, Enum value)
{
    const auto place = static_cast<size_t>(value);
    return place < Size ? QString(QLatin1String(names.at(place))) : QStringLiteral("unknown");
}

constexpr std::array paymentNames{"unknown", "unpaid",          "pending",  "partly_paid",
                                  "paid",    "partly_refunded", "refunded", "voided"};
constexpr std::array fulfilmentNames{"none", "partial", "shipped", "delivered", "returned"};
constexpr std::array closedNames{"open", "completed", "cancelled_unpaid", "cancelled_refunded"};

// Counted as the day roll-up counts, see reports.h.
struct Amounts
{
    std::optional<qint64> claimed, paid, refunded;
};

Amounts amountsOf(const OrderSummary& order)
{
    const bool paid = order.payment == Payment::Paid || order.payment == Payment::PartlyRefunded ||
                      order.payment == Payment::Refunded;
    const bool cancelled = order.closed == Closed::CancelledUnpaid || order.closed == Closed::CancelledRefunded;
    if (paid)
        return {0, order.amountMinor, order.refundedMinor};
    if (order.payment == Payment::Unknown)
        return {};
    if (cancelled)
        return {0, 0, 0};
    return {order.amountMinor, 0, 0};
}

QString attentionOf(const OrderSummary& order)
{
    if (order.isUnmapped)
        return QStringLiteral("unmapped");
    return order.isShort ? QStringLiteral("short") : QStringLiteral("none");
}

QList<ReportCell> rowOf(const OrderSummary& order)
{
    const Amounts amounts = amountsOf(order);
    return {order.placedAt,
            order.source,
            order.orderId,
            order.alias,
            order.items,
            order.units ? ReportCell(*order.units) : ReportCell(),
            nameIn(paymentNames, order.payment),
            nameIn(fulfilmentNames, order.fulfilment),
            nameIn(closedNames, order.closed),
            attentionOf(order),
            order.currency,
            amountCell(amounts.claimed, order.currency),
            amountCell(amounts.paid, order.currency),
            amountCell(amounts.refunded, order.currency)};
}

// A business day is kept with the order and cannot be worked out from its instant (a show over 04:00 stays one day), so
// the orders of the days are asked for; the span of their instants only narrows the list.
QSet<Uid> ordersOfDays(Database& database, const ReportRequest& request, OrderFilter& filter)
{
    QSet<Uid> uids;
    std::optional<Instant> first, last;
    Statement s = database.statement("SELECT uid,placed_at FROM orders WHERE biz_day BETWEEN ? AND ? AND withdrawn=0");
    s.run(request.from->days, request.to->days);
    while (s.next()) {
        const Instant placed{s.integer(1)};
        uids.insert(Uid::fromBytes(s.blob(0)));
        first = first ? std::min(*first, placed) : placed;
        last = last ? std::max(*last, placed) : placed;
    }
    if (first) {
        filter.since = filter.since ? std::max(*filter.since, *first) : *first;
        filter.until = filter.until ? std::min(*filter.until, last->plusMs(1)) : last->plusMs(1);
    }
    return uids;
}

} // namespace

ReportRows orderRows(Ledger& ledger, const ReportRequest& request)
{
    OrderFilter filter = request.filter;
    filter.limit = std::numeric_limits<int>::max();
    const QSet<Uid> ofDays = ordersOfDays(ledger.database(), request, filter);
    const auto orders = OrderQuery(ledger).list(filter);
    if (!orders)
        return orders.error();
    QList<QList<ReportCell>> rows;
    for (const OrderSummary& order : orders.value())
        if (ofDays.contains(order.uid))
            rows.append(rowOf(order));
    return rows;
}

ReportRows dayRows(Ledger& ledger, const ReportRequest& request)
{
    Database& database = ledger.database();
    QList<QList<ReportCell>> rows;
    Statement s = database.statement(
        "SELECT biz_day,source,currency,orders,paid_orders,unpaid_orders,cancelled_orders,claimed_minor,paid_minor,"
        "refunded_minor,claimed_unknown,paid_unknown,refunded_unknown FROM roll_day_channel WHERE biz_day BETWEEN ? "
        "AND ? AND orders<>0 ORDER BY "
        "biz_day,source,currency");
    s.run(request.from->days, request.to->days);
    while (s.next()) {
        const QString currency = s.text(2);
        rows.append({BusinessDay{static_cast<int>(s.integer(0))}, s.text(1), s.integer(3), s.integer(4), s.integer(5),
                     s.integer(6), currency, sumCell(s.integer(7), s.integer(10), currency),
                     sumCell(s.integer(8), s.integer(11), currency), sumCell(s.integer(9), s.integer(12), currency),
                     s.integer(10) + s.integer(11) + s.integer(12)});
    }
    return database.checked(rows);
}

} // namespace kaibang
