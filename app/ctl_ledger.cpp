// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that look at a ledger or copy it: init, orders, stock, backup, verify.

#include "catalogue_store.h"
#include "ctl_commands.h"
#include "ledger_audit.h"
#include "ledger_check.h"
#include "ledger_copy.h"
#include "order_event_json.h"
#include "order_query.h"
#include "stock_store.h"
#include "system_clock.h"
#include "trail_store.h"

namespace kaibang::ctl {

namespace {

const SystemClock systemClock;

// The start of a business day given as yyyy-mm-dd, `plusDays` later.
Result<std::optional<Instant>> startOfDay(Ledger& ledger, const QString& text, int plusDays)
{
    if (text.isEmpty())
        return std::optional<Instant>();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return Error{ErrorKind::Invalid, QStringLiteral("date ") + text};
    const DayRule& rule = ledger.dayRule();
    const QDateTime start(date.addDays(plusDays), QTime(rule.startMinute / 60, rule.startMinute % 60), rule.zone);
    return std::optional<Instant>(Instant{start.toMSecsSinceEpoch()});
}

QJsonObject wholeOrder(const OrderStory& story)
{
    OrderEvent event;
    static_cast<OrderFacts&>(event) = story.order;
    event.flags = story.order.flags;
    QJsonObject object = toJson(event, false);
    object.insert(QStringLiteral("uid"), story.summary.uid.text());
    object.insert(QStringLiteral("alias"), story.summary.alias);
    object.insert(QStringLiteral("short"), story.summary.isShort);
    object.insert(QStringLiteral("unmapped"), story.summary.isUnmapped);
    object.insert(QStringLiteral("reports"), story.entries.size());
    return object;
}

Result<QJsonArray> historyOf(Ledger& ledger, const Uid& variant)
{
    const auto moves = StockStore(ledger).history(variant, 10'000);
    if (!moves)
        return moves.error();
    QJsonArray rows;
    for (const StockMove& move : moves.value())
        rows.append(QJsonObject{{QStringLiteral("at"), move.at.toIsoUtc()},
                                {QStringLiteral("delta"), move.delta},
                                {QStringLiteral("reason"), stockReasonName(move.reason)},
                                {QStringLiteral("note"), move.note},
                                {QStringLiteral("on_hand_after"), move.onHandAfter}});
    return rows;
}

} // namespace

int init(const Invocation& call)
{
    Household household;
    household.name = call.option("household");
    if (household.name.isEmpty())
        return couldNot(Error{ErrorKind::Invalid, QStringLiteral("--household")});
    if (call.has("currency"))
        household.currency = call.option("currency");
    if (call.has("zone"))
        household.zone = call.option("zone");
    const auto ledger = Ledger::create(call.ledger, household, systemClock);
    if (!ledger)
        return couldNot(ledger.error());
    const QString uid = ledger.value()->household().uid.text();
    if (call.json)
        printJson(QJsonObject{{QStringLiteral("ledger"), call.ledger}, {QStringLiteral("household_id"), uid}});
    else
        say(call.ledger);
    return Finished;
}

int orders(const Invocation& call)
{
    auto ledger = Ledger::openToAsk(call.ledger, systemClock);
    if (!ledger)
        return couldNot(ledger.error());
    OrderFilter filter;
    filter.source = call.option("source");
    filter.limit = 1'000'000;
    const auto since = startOfDay(*ledger.value(), call.option("since"), 0);
    const auto until = startOfDay(*ledger.value(), call.option("until"), 1);
    if (!since || !until)
        return couldNot(since ? until.error() : since.error());
    filter.since = since.value();
    filter.until = until.value();
    OrderQuery query(*ledger.value());
    const auto list = query.list(filter);
    if (!list)
        return couldNot(list.error());
    QJsonArray rows;
    for (const OrderSummary& order : list.value()) {
        const auto story = query.story(order.uid);
        if (!story)
            return couldNot(story.error());
        if (call.json)
            rows.append(wholeOrder(story.value()));
        else
            say(QStringList{order.placedAt.toIsoUtc(), order.source, order.orderId, order.alias,
                            paymentName(order.payment),
                            order.amountMinor ? QString::number(*order.amountMinor) : QStringLiteral("-"),
                            order.currency, order.items}
                    .join(QLatin1Char('\t')));
    }
    if (call.json)
        printJson(rows);
    return Finished;
}

int stock(const Invocation& call)
{
    auto ledger = Ledger::openToAsk(call.ledger, systemClock);
    if (!ledger)
        return couldNot(ledger.error());
    const auto products = CatalogueStore(*ledger.value()).products();
    if (!products)
        return couldNot(products.error());
    QJsonArray rows;
    for (const Product& product : products.value())
        for (const Variant& v : product.variants) {
            if (call.has("product") && call.option("product") != product.code && call.option("product") != v.code)
                continue;
            const auto taken = StockStore(*ledger.value()).takenBy(v.uid);
            if (!taken)
                return couldNot(taken.error());
            QJsonObject row{{QStringLiteral("code"), v.code},
                            {QStringLiteral("product"), product.name},
                            {QStringLiteral("variant"), v.name},
                            {QStringLiteral("on_hand"), v.onHand},
                            {QStringLiteral("held"), taken.value().held},
                            {QStringLiteral("sold"), taken.value().sold}};
            if (call.has("history")) {
                const auto history = historyOf(*ledger.value(), v.uid);
                if (!history)
                    return couldNot(history.error());
                row.insert(QStringLiteral("history"), history.value());
            }
            if (!call.json)
                say(QStringLiteral("%1\t%2\t%3").arg(v.code).arg(v.onHand).arg(itemName(product.name, v.name)));
            rows.append(row);
        }
    if (call.json)
        printJson(rows);
    return Finished;
}

QJsonArray copyChecks(qint64 orders)
{
    return {QJsonObject{{QStringLiteral("name"), QStringLiteral("integrity")},
                        {QStringLiteral("ok"), true},
                        {QStringLiteral("detail"), QStringLiteral("%1 orders").arg(orders)}}};
}

int backup(const Invocation& call)
{
    if (!call.has("out"))
        return couldNot(Error{ErrorKind::Invalid, QStringLiteral("--out")});
    auto ledger = Ledger::openReadOnly(call.ledger, systemClock);
    if (!ledger)
        return couldNot(ledger.error());
    const auto copied = copyLedger(*ledger.value(), call.option("out"));
    if (!copied)
        return couldNot(copied.error());
    if (call.json)
        printJson(QJsonObject{{QStringLiteral("ok"), true},
                              {QStringLiteral("file"), call.option("out")},
                              {QStringLiteral("checks"), copyChecks(copied.value().orders)},
                              {QStringLiteral("bytes"), copied.value().bytes},
                              {QStringLiteral("orders"), copied.value().orders}});
    return Finished;
}

namespace {

// Read only: the window may be at work on it, and an older file stays as old as it is. What cannot be read is damage
// found, and so an answer.
Result<QList<AuditCheck>> checksOf(const Invocation& call)
{
    const auto whole = checkFile(call.ledger, systemClock, false);
    if (!whole && whole.error().kind == ErrorKind::Damaged)
        return QList<AuditCheck>{{QStringLiteral("file"), false, whole.error().detail}};
    if (!whole)
        return whole.error();
    auto ledger = Ledger::openReadOnly(call.ledger, systemClock);
    if (!ledger)
        return ledger.error();
    const int version = ledger.value()->fileVersion();
    if (version < Ledger::currentVersion)
        return QList<AuditCheck>{{QStringLiteral("file"), true,
                                  QStringLiteral("version %1: the rest is checked once the program has opened and "
                                                 "upgraded it")
                                      .arg(version)}};
    return auditLedger(*ledger.value());
}

} // namespace

int verify(const Invocation& call)
{
    const auto checks = checksOf(call);
    if (!checks)
        return couldNot(checks.error());
    bool ok = true;
    QJsonArray rows;
    for (const AuditCheck& check : checks.value()) {
        ok = ok && check.ok;
        rows.append(QJsonObject{{QStringLiteral("name"), check.name},
                                {QStringLiteral("ok"), check.ok},
                                {QStringLiteral("detail"), check.detail}});
        if (!call.json)
            say(QStringList{check.ok ? QStringLiteral("ok") : QStringLiteral("BROKEN"), check.name, check.detail}.join(
                QLatin1Char('\t')));
    }
    if (call.json)
        printJson(QJsonObject{{QStringLiteral("ok"), ok}, {QStringLiteral("checks"), rows}});
    return ok ? Finished : NeedsAPerson;
}

} // namespace kaibang::ctl
