// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_facts_query.h"

#include "catalogue_store.h"
#include "line_book.h"
#include "order_event_json.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <array>

namespace kaibang {

namespace {

constexpr int alwaysLookedAtDays = 31;

// A bundle has limits. A figure beyond them is a slip in somebody's file, and one such line must not keep a whole day
// from being told: it counts as not known.
constexpr qint64 mostTold = 1'000'000'000'000;

std::optional<qint64> tellable(const std::optional<qint64>& minor)
{
    return minor && *minor <= mostTold && *minor >= -mostTold ? minor : std::nullopt;
}

QString word(const Statement& s, int column)
{
    return DayFactsQuery::shortWord(s.text(column));
}

FactState stateOf(const Order& order)
{
    // As the roll-ups count: paid stays paid when it is cancelled later, and the refund says what went back.
    if (order.payment == Payment::Unknown)
        return FactState::Unknown;
    if (order.isPaid())
        return FactState::Paid;
    return order.isCancelled() ? FactState::Cancelled : FactState::Unpaid;
}

qint64 doneRefunds(const QList<Refund>& refunds, bool withInstantOnly)
{
    qint64 sum = 0;
    for (const Refund& refund : refunds)
        if (refund.state == RefundState::Done && (refund.at || !withInstantOnly))
            sum += refund.amount;
    return sum;
}

} // namespace

QString DayFactsQuery::knownChannel(const QString& channel)
{
    static const QStringList known{
        QStringLiteral("taobao"),      QStringLiteral("douyin"),    QStringLiteral("kuaishou"),
        QStringLiteral("wechat"),      QStringLiteral("pinduoduo"), QStringLiteral("xiaohongshu"),
        QStringLiteral("woocommerce"), QStringLiteral("shopify"),   QStringLiteral("mercadolibre"),
        QStringLiteral("tiktok"),      QStringLiteral("counter"),   QStringLiteral("claim"),
        QStringLiteral("hand"),        QStringLiteral("facebook"),  QStringLiteral("youtube"),
        QStringLiteral("instagram"),   QStringLiteral("twitch"),    QStringLiteral("irc"),
        QStringLiteral("intake"),      QStringLiteral("ssn"),       QStringLiteral("barrage"),
        QStringLiteral("drop"),        QStringLiteral("watch")};
    // "woocommerce:shop.example.com" is the feed of one shop.
    const QString word = channel.section(QLatin1Char(':'), 0, 0);
    return known.contains(word) ? word : QStringLiteral("other");
}

Result<DayFactsQuery> DayFactsQuery::of(Ledger& ledger)
{
    if (ledger.household().isRehearsal)
        return Error{ErrorKind::Refused, QStringLiteral("a rehearsal is told to nobody")};
    auto names = Pseudonyms::of(ledger);
    if (!names)
        return names.error();
    return DayFactsQuery(ledger, std::move(names).value());
}

const DayFactsQuery::Words& DayFactsQuery::words(qint64 variantId)
{
    const auto known = m_words.constFind(variantId);
    if (known != m_words.constEnd())
        return *known;
    Words words;
    Statement s = m_database.statement(
        "SELECT p.code,p.name,p.category,v.code,v.name,v.piece_grade,v.piece_size,v.price_minor,v.floor_minor FROM "
        "variant v JOIN product p ON p.uid=v.product WHERE v.variant_id=?");
    if (s.run(variantId).next())
        words = {word(s, 0), word(s, 1), word(s, 2),   word(s, 3),          word(s, 4),
                 word(s, 5), word(s, 6), s.integer(7), s.optionalInteger(8)};
    s.finish();
    return *m_words.insert(variantId, words);
}

Uid DayFactsQuery::showName(qint64 showId)
{
    const auto known = m_shows.constFind(showId);
    if (known != m_shows.constEnd())
        return *known;
    Statement s = m_database.statement("SELECT uid FROM show WHERE show_id=?");
    const Uid uid = s.run(showId).next() ? Uid::fromBytes(s.blob(0)) : Uid();
    s.finish();
    return *m_shows.insert(showId, m_names.name(Pseudonyms::Kind::Show, uid));
}

FactLine DayFactsQuery::line(const OrderRow& row, const OrderLine& line)
{
    FactLine fact;
    fact.amountMinor = tellable(line.lineTotal);
    const qint64 refunded = row.order.lineRefunds.value(line.lineId).amount;
    fact.refundedMinor = tellable(refunded > 0 ? std::optional(refunded) : line.refundedAmount);
    const auto variant = row.lines.value(line.lineId).variantId;
    const qint64 units = variant ? LineBook(m_ledger).unitsOfOne(row.order, line) : 1;
    const auto all = checkedMultiply(quantityThousandths(line.quantity).value_or(0), units);
    fact.thousandths = tellable(all).value_or(0);
    if (!variant)
        return fact;
    const Words& told = words(*variant);
    fact.productCode = told.productCode;
    fact.product = told.product;
    fact.category = told.category;
    fact.variantCode = told.variantCode;
    fact.variant = told.variant;
    fact.grade = told.grade;
    fact.size = told.size;
    if (row.order.currency.code() == m_ledger.household().currency) {
        fact.listMinor = told.priceMinor;
        fact.floorMinor = told.floorMinor;
    }
    return fact;
}

FactOrder DayFactsQuery::order(const OrderRow& row)
{
    const Order& order = row.order;
    FactOrder fact;
    fact.id = m_names.name(Pseudonyms::Kind::Order, order.uid);
    fact.channel = knownChannel(order.source);
    fact.isOnline = fact.channel != QLatin1String("counter");
    if (row.showId)
        fact.show = showName(*row.showId);
    fact.placedAt = order.placedAt.value_or(row.arrivedAt);
    fact.paidAt = order.paidAt;
    fact.state = stateOf(order);
    fact.isShort = row.isShort;
    fact.currency = order.currency.code();
    fact.dueMinor = tellable(order.amountDue());
    if (!order.isRefundUnknown())
        fact.refundedMinor = tellable(order.isPaid() ? order.refundedTotal() : 0);
    fact.feeMinor = tellable(order.amounts.platformFee);
    for (const OrderLine& each : order.lines)
        fact.lines.append(line(row, each));
    return fact;
}

// A refund counts on the day it was made. Where a source tells a sum and no day, each rise of the sum counts on the day
// of the report that first told of it.
void DayFactsQuery::addRefunds(const OrderRow& row)
{
    const Order& order = row.order;
    const auto add = [this, &row](Instant at, qint64 amount) {
        if (amount <= 0)
            return;
        RefundDay& day = (*m_refunds)[m_ledger.dayRule().dayOf(at).days];
        day.changedAt = std::max(day.changedAt, row.changedAt);
        day.refunds.append(FactRefund{m_names.name(Pseudonyms::Kind::Order, row.order.uid),
                                      knownChannel(row.order.source), row.day, at, row.order.currency.code(),
                                      std::min(amount, mostTold)});
    };
    // Listed refunds beyond the total cannot be: the total is at least their sum.
    for (const Refund& refund : order.refunds)
        if (refund.state == RefundState::Done && refund.at)
            add(*refund.at, refund.amount);
    qint64 known = doneRefunds(order.refunds, true);
    if (known >= order.refundedTotal())
        return;
    QMap<qint64, qint64> told; // instant, the most that was told by then
    Statement s = m_database.statement(
        "SELECT event,observed_at FROM order_history WHERE order_id=? AND undone_at IS NULL ORDER BY observed_at");
    s.run(row.id);
    while (s.next()) {
        const auto event = orderEventFromJson(QJsonDocument::fromJson(s.text(0).toUtf8()).object());
        if (!event)
            continue;
        const OrderEvent& report = event.value();
        const qint64 sum = std::max(report.amounts.refunded.value_or(0), doneRefunds(report.refunds, false));
        const Instant at = report.sourceUpdatedAt.value_or(report.exportedAt.value_or(Instant{s.integer(1)}));
        told[at.ms] = std::max(told.value(at.ms), sum);
    }
    for (auto it = told.constBegin(); it != told.constEnd(); ++it) {
        const qint64 upTo = std::min(it.value(), order.refundedTotal());
        add(Instant{it.key()}, upTo - known);
        known = std::max(known, upTo);
    }
    add(row.changedAt, order.refundedTotal() - known); // what only lines and sums together tell
}

void DayFactsQuery::collectRefunds()
{
    m_refunds.emplace();
    QList<qint64> ids;
    Statement s =
        m_database.statement("SELECT order_id FROM orders WHERE refunded>0 AND withdrawn=0 ORDER BY order_id");
    s.run();
    while (s.next())
        ids.append(s.integer(0));
    for (const qint64 id : std::as_const(ids))
        if (const auto row = loadOrder(m_database, id); row && row->order.isPaid())
            addRefunds(*row);
    for (RefundDay& day : *m_refunds)
        std::stable_sort(day.refunds.begin(), day.refunds.end(),
                         [](const FactRefund& a, const FactRefund& b) { return a.at < b.at; });
}

Result<DayFacts> DayFactsQuery::day(BusinessDay day)
{
    DayFacts facts;
    facts.day = day;
    QList<qint64> ids;
    Statement s =
        m_database.statement("SELECT order_id FROM orders WHERE biz_day=? AND withdrawn=0 ORDER BY placed_at,order_id");
    s.run(day.days);
    while (s.next())
        ids.append(s.integer(0));
    facts.orders.reserve(ids.size());
    for (const qint64 id : std::as_const(ids))
        if (const auto row = loadOrder(m_database, id))
            facts.orders.append(order(*row));
    if (!m_refunds)
        collectRefunds();
    facts.refunds = m_refunds->value(day.days).refunds;
    if (const auto added = addShows(facts); !added)
        return added.error();
    if (const auto added = addOpenings(facts); !added)
        return added.error();
    facts.openingsLeft = openingsLeft(day);
    return m_database.checked(facts);
}

Result<QList<BusinessDay>> DayFactsQuery::days(BusinessDay from, BusinessDay until, std::optional<Instant> changedSince)
{
    if (!m_refunds)
        collectRefunds();
    const qint64 since = changedSince ? changedSince->ms : 0;
    QSet<int> found;
    QSet<int> all; // that have anything to tell
    const auto take = [&](int day, bool hasChanged) {
        if (day < from.days || day > until.days)
            return;
        all.insert(day);
        if (hasChanged || day > until.days - alwaysLookedAtDays)
            found.insert(day);
    };
    Statement orders = m_database.statement(
        "SELECT biz_day,max(changed_at) FROM orders WHERE biz_day BETWEEN ? AND ? AND withdrawn=0 GROUP BY biz_day");
    orders.run(from.days, until.days);
    while (orders.next())
        take(static_cast<int>(orders.integer(0)), orders.integer(1) >= since);
    Statement gone = m_database.statement("SELECT DISTINCT biz_day FROM orders WHERE changed_at>=? AND withdrawn=1");
    gone.run(since);
    while (gone.next())
        take(static_cast<int>(gone.integer(0)), true);
    for (auto it = m_refunds->constBegin(); it != m_refunds->constEnd(); ++it)
        take(it.key(), it->changedAt.ms >= since);
    Statement shows = m_database.statement("SELECT biz_day,coalesce(ended_at,started_at) FROM show WHERE started_at IS "
                                           "NOT NULL AND biz_day BETWEEN ? AND ?");
    shows.run(from.days, until.days);
    while (shows.next())
        take(static_cast<int>(shows.integer(0)), shows.integer(1) >= since);
    Statement openings = m_database.statement(
        "SELECT w.biz_day,x.started_at,max(x.started_at,coalesce(x.done_at,0),coalesce(x.undone_at,0)) FROM opening x "
        "LEFT JOIN show w USING(show_id)");
    openings.run();
    while (openings.next()) {
        const auto ofShow = openings.optionalInteger(0);
        take(ofShow ? static_cast<int>(*ofShow) : m_ledger.dayRule().dayOf(Instant{openings.integer(1)}).days,
             openings.integer(2) >= since);
    }
    QList<BusinessDay> days;
    for (const int day : changedSince ? found : all)
        days.append(BusinessDay{day});
    std::sort(days.begin(), days.end());
    return m_database.checked(days);
}

Result<QList<FactStock>> DayFactsQuery::stock()
{
    const auto products = CatalogueStore(m_ledger).products();
    if (!products)
        return products.error();
    QList<FactStock> shelf;
    for (const Product& product : products.value())
        for (const Variant& variant : product.variants)
            if (!variant.archived && variant.parts.isEmpty())
                shelf.append(FactStock{shortWord(product.code), shortWord(product.name), shortWord(product.category),
                                       shortWord(variant.code), shortWord(variant.name), variant.onHand,
                                       variant.priceMinor, variant.floorMinor});
    return m_database.checked(shelf);
}

Result<QList<FactLot>> DayFactsQuery::lots()
{
    const auto kept = CatalogueStore(m_ledger).lots();
    if (!kept)
        return kept.error();
    QList<FactLot> lots;
    for (const Lot& lot : kept.value())
        if (!lot.archived)
            lots.append(FactLot{shortWord(lot.name), shortWord(lot.farm), lot.counted, lot.remaining});
    return m_database.checked(lots);
}

} // namespace kaibang
