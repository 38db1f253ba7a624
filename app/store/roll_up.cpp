// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roll_up.h"

#include <QRegularExpression>

namespace kaibang {

namespace {

struct Share
{
    int orders = 0, paid = 0, unpaid = 0, cancelled = 0;
    qint64 claimedMinor = 0, paidMinor = 0, refundedMinor = 0;
    int claimedUnknown = 0, paidUnknown = 0, refundedUnknown = 0;
};

Share shareOf(const OrderRow& row)
{
    const Order& order = row.order;
    Share share;
    if (row.withdrawn)
        return share;
    share.orders = 1;
    // A status nobody knows is shown, and counted in no total.
    if (order.payment == Payment::Unknown)
        return share;
    // An amount nobody told is not zero: it is counted beside the sum.
    const auto due = order.amountDue();
    share.cancelled = order.isCancelled() ? 1 : 0;
    if (order.isPaid()) {
        share.paid = 1;
        share.paidMinor = due.value_or(0);
        share.paidUnknown = due ? 0 : 1;
        share.refundedMinor = order.refundedTotal();
        share.refundedUnknown = order.isRefundUnknown() ? 1 : 0;
    } else if (!order.isCancelled()) {
        share.unpaid = 1;
        share.claimedMinor = due.value_or(0);
        share.claimedUnknown = due ? 0 : 1;
    }
    return share;
}

void addLines(Database& database, const OrderRow& row, int sign)
{
    const Order& order = row.order;
    if (order.payment == Payment::Unknown)
        return;
    Statement s = database.statement(
        "INSERT INTO roll_day_product(biz_day,variant_id,source,currency,lines,units,paid_units,paid_minor,"
        "paid_unknown) VALUES(?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET lines=lines+excluded.lines,"
        "units=units+excluded.units,paid_units=paid_units+excluded.paid_units,"
        "paid_minor=paid_minor+excluded.paid_minor,paid_unknown=paid_unknown+excluded.paid_unknown");
    for (const OrderLine& line : order.lines) {
        const LineState state = row.lines.value(line.lineId);
        if (!state.variantId || state.removed)
            continue;
        const qint64 units = wholeUnits(line.quantity).value_or(0);
        const bool counts = order.takesStock() || state.taken > 0; // out, though its order is cancelled
        s.run(row.day.days, *state.variantId, order.source, order.currency.code(), sign, sign * (counts ? units : 0),
              sign * (counts && order.isPaid() ? units : 0), sign * (order.isPaid() ? line.lineTotal.value_or(0) : 0),
              sign * (order.isPaid() && !line.lineTotal ? 1 : 0));
    }
}

} // namespace

void addToRollUps(Database& database, const OrderRow& row, int sign)
{
    const Share share = shareOf(row);
    if (share.orders == 0)
        return;
    const auto add = [&](Statement s, qint64 key) {
        s.run(key, row.order.source, row.order.currency.code(), sign * share.orders, sign * share.paid,
              sign * share.unpaid, sign * share.cancelled, sign * share.claimedMinor, sign * share.paidMinor,
              sign * share.refundedMinor, sign * share.claimedUnknown, sign * share.paidUnknown,
              sign * share.refundedUnknown);
    };
    add(database.statement(
            "INSERT INTO roll_day_channel(biz_day,source,currency,orders,paid_orders,unpaid_orders,"
            "cancelled_orders,claimed_minor,paid_minor,refunded_minor,claimed_unknown,paid_unknown,"
            "refunded_unknown) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?) "
            "ON CONFLICT DO UPDATE SET orders=orders+excluded.orders,paid_orders=paid_orders+excluded.paid_orders,"
            "unpaid_orders=unpaid_orders+excluded.unpaid_orders,"
            "cancelled_orders=cancelled_orders+excluded.cancelled_orders,"
            "claimed_minor=claimed_minor+excluded.claimed_minor,paid_minor=paid_minor+excluded.paid_minor,"
            "refunded_minor=refunded_minor+excluded.refunded_minor,"
            "claimed_unknown=claimed_unknown+excluded.claimed_unknown,"
            "paid_unknown=paid_unknown+excluded.paid_unknown,"
            "refunded_unknown=refunded_unknown+excluded.refunded_unknown"),
        row.day.days);
    if (row.showId)
        add(database.statement(
                "INSERT INTO roll_show(show_id,source,currency,orders,paid_orders,unpaid_orders,"
                "cancelled_orders,claimed_minor,paid_minor,refunded_minor,claimed_unknown,paid_unknown,"
                "refunded_unknown) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?) "
                "ON CONFLICT DO UPDATE SET orders=orders+excluded.orders,paid_orders=paid_orders+excluded.paid_orders,"
                "unpaid_orders=unpaid_orders+excluded.unpaid_orders,"
                "cancelled_orders=cancelled_orders+excluded.cancelled_orders,"
                "claimed_minor=claimed_minor+excluded.claimed_minor,paid_minor=paid_minor+excluded.paid_minor,"
                "refunded_minor=refunded_minor+excluded.refunded_minor,"
                "claimed_unknown=claimed_unknown+excluded.claimed_unknown,"
                "paid_unknown=paid_unknown+excluded.paid_unknown,"
                "refunded_unknown=refunded_unknown+excluded.refunded_unknown"),
            *row.showId);
    addLines(database, row, sign);
}

Result<QStringList> wrongRollUpCells(Database& database)
{
    // Built again by the same code path from the orders, into temporary tables that lie over the stored ones: what
    // differs was kept wrong. A ledger that was opened to be read only will do.
    struct Kept
    {
        const char* table;
        const char*
            counts; ///< cells that count nothing may be present or absent: an order that moved away leaves zeros
        const char* name;
    };
    static constexpr Kept tables[] = {
        {"roll_day_channel", "orders<>0", "date(biz_day*86400,'unixepoch') || ' ' || source || ' ' || currency"},
        {"roll_show", "orders<>0",
         "(SELECT hex(uid) FROM main.show s WHERE s.show_id=c.show_id) || ' ' || source || ' ' || currency"},
        {"roll_day_product", "lines<>0",
         "date(biz_day*86400,'unixepoch') || ' ' || (SELECT code FROM main.variant v WHERE v.variant_id=c.variant_id) "
         "|| ' ' || source || ' ' || currency"}};
    static const QRegularExpression parents(QStringLiteral(" REFERENCES [a-z_]+(\\([a-z_]+\\))?"));
    const bool isAlone = !database.isInTransaction();
    if (!database.execute(QStringLiteral("SAVEPOINT recount")))
        return database.error();
    for (const Kept& kept : tables) {
        const QString name = QLatin1String(kept.table);
        QString made = database.readText(
            QStringLiteral("SELECT sql FROM main.sqlite_schema WHERE type='table' AND name='%1'").arg(name));
        made.replace(made.indexOf(QLatin1String("TABLE")), 5, QStringLiteral("TEMP TABLE"));
        made.remove(parents); // they are in another schema
        database.execute(made);
    }
    QList<qint64> ids;
    Statement all = database.statement("SELECT order_id FROM orders");
    all.run();
    while (all.next())
        ids.append(all.integer(0));
    for (const qint64 id : ids)
        if (const auto row = loadOrder(database, id))
            addToRollUps(database, *row, 1);
    QStringList wrong;
    for (const Kept& kept : tables) {
        const QString cells = database.readText(
            QStringLiteral("SELECT coalesce(group_concat(name,char(10)),'') FROM (SELECT DISTINCT %3 "
                           "AS name FROM (SELECT * FROM (SELECT * FROM main.%1 WHERE %2 EXCEPT SELECT "
                           "* FROM temp.%1) UNION ALL SELECT * FROM (SELECT * FROM temp.%1 WHERE %2 "
                           "EXCEPT SELECT * FROM main.%1)) c LIMIT 20)")
                .arg(QLatin1String(kept.table), QLatin1String(kept.counts), QLatin1String(kept.name)));
        for (const QString& cell : cells.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            wrong.append(QLatin1String(kept.table) + QLatin1Char(' ') + cell);
    }
    const Result<QStringList> result = database.checked(wrong);
    database.clearError();
    if (isAlone) { // whatever has failed: tables that are left would lie over the stored ones from now on
        database.rollback();
        return result;
    }
    database.execute(QStringLiteral("ROLLBACK TO recount"));
    database.execute(QStringLiteral("RELEASE recount"));
    return result;
}

} // namespace kaibang
