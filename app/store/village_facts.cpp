// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_facts.h"

#include <QJsonDocument>

namespace kaibang {

namespace {

constexpr qint64 mostMinor = 100'000'000'000;     // a thousand million yuan in one order
constexpr qint64 mostThousandths = 1'000'000'000; // a million pieces in one line
constexpr qint64 mostCount = 1'000'000'000;
constexpr qint64 mostGapMs = 120 * mostShowMs; // of all sources of a show together

bool fitsMoney(const std::optional<qint64>& minor)
{
    return !minor || (*minor >= -mostMinor && *minor <= mostMinor);
}

bool fitsCount(qint64 count)
{
    return count >= 0 && count <= mostCount;
}

bool fitsOrder(const FactOrder& order)
{
    bool fits = fitsMoney(order.dueMinor) && fitsMoney(order.refundedMinor) && fitsMoney(order.feeMinor);
    for (const FactLine& line : order.lines)
        fits = fits && std::abs(line.thousandths) <= mostThousandths && fitsMoney(line.amountMinor) &&
               fitsMoney(line.refundedMinor) && fitsMoney(line.listMinor) && fitsMoney(line.floorMinor);
    return fits;
}

bool fitsShow(const FactShow& show)
{
    const qint64 ms = show.endedAt ? show.endedAt->ms - show.startedAt.ms : 0;
    bool fits = ms >= 0 && ms <= mostShowMs;
    qint64 openGapMs = 0;
    for (const SourceCompleteness& source : show.completeness.sources) {
        for (const FeedGap& gap : source.gaps)
            fits = fits && std::abs(gap.to.ms - gap.from.ms) <= mostGapMs;
        if (fits)
            openGapMs += source.openGapMs();
    }
    return fits && std::abs(openGapMs) <= mostGapMs;
}

bool fitsDay(const DayFacts& day)
{
    bool fits = fitsCount(day.openingsLeft);
    for (const FactOrder& order : day.orders)
        fits = fits && fitsOrder(order);
    for (const FactRefund& refund : day.refunds)
        fits = fits && fitsMoney(refund.amountMinor);
    for (const FactShow& show : day.shows)
        fits = fits && fitsShow(show);
    for (const FactOpening& opening : day.openings)
        for (const GradeCount& grade : opening.result.grades)
            fits = fits && fitsCount(grade.pearls);
    return fits;
}

std::optional<qint64> msOf(const std::optional<Instant>& instant)
{
    return instant ? std::optional<qint64>(instant->ms) : std::nullopt;
}

// Of one unit; nothing where amount or quantity is not known.
std::optional<qint64> unitPrice(const FactLine& line)
{
    if (!line.amountMinor || line.thousandths <= 0)
        return std::nullopt;
    return *line.amountMinor * 1000 / line.thousandths;
}

std::optional<qint64> discountOf(const FactLine& line, const std::optional<qint64>& unit)
{
    if (!unit || !line.listMinor || *line.listMinor <= 0)
        return std::nullopt;
    return 10000 - *unit * 10000 / *line.listMinor;
}

} // namespace

bool numbersFit(const DayBundle& bundle)
{
    bool fits = true;
    for (const DayFacts& day : bundle.days)
        fits = fits && fitsDay(day);
    for (const FactStock& stock : bundle.stock)
        fits = fits && fitsCount(std::abs(stock.onHand)) && fitsMoney(stock.listMinor) && fitsMoney(stock.floorMinor);
    for (const FactLot& lot : bundle.lots)
        fits = fits && fitsCount(lot.counted) && fitsCount(std::abs(lot.remaining));
    return fits;
}

bool isPaidFact(const FactOrder& order)
{
    return order.state == FactState::Paid;
}

void VillageFacts::remove(BusinessDay day, qint64 household)
{
    m_database.statement("DELETE FROM f_order WHERE biz_day=? AND hh=?").run(day.days, household);
    m_database.statement("DELETE FROM f_line WHERE biz_day=? AND hh=?").run(day.days, household);
    m_database.statement("DELETE FROM f_refund WHERE biz_day=? AND hh=?").run(day.days, household);
    m_database.statement("DELETE FROM f_show WHERE biz_day=? AND hh=?").run(day.days, household);
    m_database.statement("DELETE FROM f_span WHERE biz_day=? AND hh=?").run(day.days, household);
    m_database.statement("DELETE FROM f_opening WHERE biz_day=? AND hh=?").run(day.days, household);
    m_database.statement("DELETE FROM f_grade WHERE biz_day=? AND hh=?").run(day.days, household);
}

void VillageFacts::put(const DayFacts& facts, qint64 household)
{
    int n = 0;
    for (const FactOrder& order : facts.orders)
        putOrder(order, facts.day, household, n++);
    n = 0;
    Statement refunds = m_database.statement(
        "INSERT INTO f_refund(biz_day,hh,n,order_uid,source,sale_day,at,currency,amount) VALUES(?,?,?,?,?,?,?,?,?)");
    for (const FactRefund& refund : facts.refunds)
        refunds.run(facts.day.days, household, n++, refund.order.bytes(), refund.channel, refund.saleDay.days,
                    refund.at.ms, refund.currency, refund.amountMinor);
    n = 0;
    for (const FactShow& show : facts.shows)
        putShow(show, facts.day, household, n++);
    n = 0;
    for (const FactOpening& opening : facts.openings)
        putOpening(opening, facts.day, household, n++);
}

void VillageFacts::putOrder(const FactOrder& order, BusinessDay day, qint64 household, int n)
{
    const qint64 channel = m_words.channel(order.channel, order.isOnline);
    const bool isPaid = isPaidFact(order);
    m_database
        .statement("INSERT INTO f_order(biz_day,hh,n,uid,channel_id,show,placed_at,paid_at,state,is_paid,short,"
                   "currency,due,refunded,fee,lines) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
        .run(day.days, household, n, order.id.bytes(), channel, order.show.bytes(), order.placedAt.ms,
             msOf(order.paidAt), static_cast<int>(order.state), isPaid, order.isShort, order.currency, order.dueMinor,
             order.refundedMinor, order.feeMinor, static_cast<qint64>(order.lines.size()));
    Statement lines = m_database.statement(
        "INSERT INTO f_line(biz_day,hh,n,line,channel_id,product_id,item_id,state,is_paid,currency,thousandths,amount,"
        "refunded,list,floor,unit,discount) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    int place = 0;
    for (const FactLine& line : order.lines) {
        const VillageWords::Item item = m_words.item(line);
        const auto unit = unitPrice(line);
        lines.run(day.days, household, n, place++, channel, item.product, item.item, static_cast<int>(order.state),
                  isPaid, order.currency, line.thousandths, line.amountMinor, line.refundedMinor, line.listMinor,
                  line.floorMinor, unit, discountOf(line, unit));
    }
}

void VillageFacts::putShow(const FactShow& show, BusinessDay day, qint64 household, int n)
{
    qint64 openGapMs = 0;
    for (const SourceCompleteness& source : show.completeness.sources)
        openGapMs += source.openGapMs();
    m_database
        .statement("INSERT INTO f_show(biz_day,hh,n,uid,started_at,ended_at,sold_openings,disclosed,complete,"
                   "open_gap_ms,completeness) VALUES(?,?,?,?,?,?,?,?,?,?,?)")
        .run(day.days, household, n, show.id.bytes(), show.startedAt.ms, msOf(show.endedAt), show.soldOpenings,
             show.wasDisclosed, show.completeness.isComplete(), openGapMs,
             QString::fromUtf8(QJsonDocument(toJson(show.completeness)).toJson(QJsonDocument::Compact)));
    Statement spans = m_database.statement(
        "INSERT INTO f_span(biz_day,hh,show_n,n,variant_code,from_at,until_at) VALUES(?,?,?,?,?,?,?)");
    int place = 0;
    for (const FactSpan& span : show.onAir)
        spans.run(day.days, household, n, place++, span.variantCode, span.from.ms, msOf(span.until));
}

void VillageFacts::putOpening(const FactOpening& opening, BusinessDay day, qint64 household, int n)
{
    const std::optional<qint64> best =
        opening.result.bestTenths ? std::optional<qint64>(*opening.result.bestTenths) : std::nullopt;
    m_database
        .statement("INSERT INTO f_opening(biz_day,hh,n,uid,order_uid,show,lot_id,product_code,nth,state,empty,"
                   "replacement,started_at,done_at,pearls,best_tenths) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
        .run(day.days, household, n, opening.id.bytes(), opening.order.bytes(), opening.show.bytes(),
             m_words.lot(opening.farm, opening.lot), opening.productCode, opening.nth, static_cast<int>(opening.state),
             static_cast<int>(opening.empty), opening.isReplacement, opening.startedAt.ms, msOf(opening.doneAt),
             opening.result.pearls(), best);
    Statement grades = m_database.statement("INSERT INTO f_grade(biz_day,hh,n,place,grade,pearls) VALUES(?,?,?,?,?,?)");
    int place = 0;
    for (const GradeCount& grade : opening.result.grades)
        grades.run(day.days, household, n, place++, grade.grade, grade.pearls);
}

void VillageFacts::putShelf(const DayBundle& bundle, qint64 household, qint64 bundleId)
{
    m_database.statement("DELETE FROM f_stock WHERE hh=?").run(household);
    m_database.statement("DELETE FROM f_lot WHERE hh=?").run(household);
    m_database
        .statement("INSERT INTO f_shelf(hh,bundle_id) VALUES(?,?) ON CONFLICT DO UPDATE SET "
                   "bundle_id=excluded.bundle_id")
        .run(household, bundleId);
    int n = 0;
    Statement stock =
        m_database.statement("INSERT INTO f_stock(hh,n,item_id,on_hand,list,floor,currency) VALUES(?,?,?,?,?,?,?)");
    for (const FactStock& one : bundle.stock)
        stock.run(household, n++, m_words.item(one).item, one.onHand, one.listMinor, one.floorMinor, bundle.currency);
    n = 0;
    Statement lots = m_database.statement("INSERT INTO f_lot(hh,n,lot_id,counted,remaining) VALUES(?,?,?,?,?)");
    for (const FactLot& one : bundle.lots)
        lots.run(household, n++, m_words.lot(one.farm, one.lot), one.counted, one.remaining);
}

void VillageFacts::putClosing(const DayBundle& bundle, qint64 household, qint64 bundleId)
{
    qint64 units = 0, mussels = 0;
    for (const FactStock& one : bundle.stock)
        units += one.onHand;
    for (const FactLot& one : bundle.lots)
        mussels += one.remaining;
    m_database
        .statement("INSERT INTO f_closing(biz_day,hh,bundle_id,stock_units,lot_mussels) VALUES(?,?,?,?,?) "
                   "ON CONFLICT DO UPDATE SET bundle_id=excluded.bundle_id,stock_units=excluded.stock_units,"
                   "lot_mussels=excluded.lot_mussels")
        .run(bundle.closes.days, household, bundleId, units, mussels);
}

} // namespace kaibang
