// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fact_json.h"

#include "enrolment.h"
#include "fact_sums.h"

#include <QJsonArray>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue orNull(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<Instant>& at)
{
    return at ? QJsonValue(at->toIsoUtc()) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const Uid& uid)
{
    return uid.isValid() ? QJsonValue(uid.text()) : QJsonValue(QJsonValue::Null);
}

QString dateText(BusinessDay day)
{
    return day.date().toString(Qt::ISODate);
}

template<typename List, typename Make>
QJsonArray arrayOf(const List& list, Make make)
{
    QJsonArray rows;
    for (const auto& each : list)
        rows.append(make(each));
    return rows;
}

QJsonObject lineJson(const FactLine& line)
{
    return {{u"product_code"_s, line.productCode},
            {u"product"_s, line.product},
            {u"category"_s, line.category},
            {u"variant_code"_s, line.variantCode},
            {u"variant"_s, line.variant},
            {u"grade"_s, line.grade},
            {u"size"_s, line.size},
            {u"thousandths"_s, line.thousandths},
            {u"amount"_s, orNull(line.amountMinor)},
            {u"refunded"_s, orNull(line.refundedMinor)},
            {u"list_price"_s, orNull(line.listMinor)},
            {u"floor_price"_s, orNull(line.floorMinor)}};
}

QString stateName(FactState state)
{
    switch (state) {
    case FactState::Unpaid:
        return u"unpaid"_s;
    case FactState::Paid:
        return u"paid"_s;
    case FactState::Cancelled:
        return u"cancelled"_s;
    case FactState::Unknown:
        break;
    }
    return u"unknown"_s;
}

QJsonObject orderJson(const FactOrder& order)
{
    return {{u"id"_s, order.id.text()},
            {u"channel"_s, order.channel},
            {u"online"_s, order.isOnline},
            {u"show"_s, orNull(order.show)},
            {u"placed_at"_s, order.placedAt.toIsoUtc()},
            {u"paid_at"_s, orNull(order.paidAt)},
            {u"state"_s, stateName(order.state)},
            {u"short"_s, order.isShort},
            {u"currency"_s, order.currency},
            {u"due"_s, orNull(order.dueMinor)},
            {u"refunded"_s, orNull(order.refundedMinor)},
            {u"fee"_s, orNull(order.feeMinor)},
            {u"lines"_s, arrayOf(order.lines, lineJson)}};
}

QJsonObject refundJson(const FactRefund& refund)
{
    return {{u"order"_s, refund.order.text()},         {u"channel"_s, refund.channel},
            {u"sale_day"_s, dateText(refund.saleDay)}, {u"at"_s, refund.at.toIsoUtc()},
            {u"currency"_s, refund.currency},          {u"amount"_s, refund.amountMinor}};
}

QJsonObject showJson(const FactShow& show)
{
    return {{u"id"_s, show.id.text()},
            {u"started_at"_s, show.startedAt.toIsoUtc()},
            {u"ended_at"_s, orNull(show.endedAt)},
            {u"sold_openings"_s, show.soldOpenings},
            {u"disclosed"_s, show.wasDisclosed},
            {u"completeness"_s, toJson(show.completeness)},
            {u"on_air"_s, arrayOf(show.onAir, [](const FactSpan& span) {
                 return QJsonObject{{u"variant_code"_s, span.variantCode},
                                    {u"from"_s, span.from.toIsoUtc()},
                                    {u"until"_s, orNull(span.until)}};
             })}};
}

QString stateName(OpeningState state)
{
    switch (state) {
    case OpeningState::Running:
        return u"running"_s;
    case OpeningState::Done:
        return u"done"_s;
    case OpeningState::Replaced:
        return u"replaced"_s;
    case OpeningState::Counted:
        break;
    }
    return u"counted"_s;
}

QJsonObject openingJson(const FactOpening& opening)
{
    const auto& tenths = opening.result.bestTenths;
    return {{u"id"_s, opening.id.text()},
            {u"order"_s, opening.order.text()},
            {u"show"_s, orNull(opening.show)},
            {u"lot"_s, opening.lot},
            {u"farm"_s, opening.farm},
            {u"product_code"_s, opening.productCode},
            {u"nth"_s, opening.nth},
            {u"state"_s, stateName(opening.state)},
            {u"empty"_s, opening.empty == EmptyKind::None    ? QString()
                         : opening.empty == EmptyKind::Empty ? u"empty"_s
                                                             : u"dead"_s},
            {u"replacement"_s, opening.isReplacement},
            {u"started_at"_s, opening.startedAt.toIsoUtc()},
            {u"done_at"_s, orNull(opening.doneAt)},
            {u"best_tenths_mm"_s, tenths ? QJsonValue(*tenths) : QJsonValue(QJsonValue::Null)},
            {u"grades"_s, arrayOf(opening.result.grades, [](const GradeCount& grade) {
                 return QJsonObject{{u"grade"_s, grade.grade}, {u"pearls"_s, grade.pearls}};
             })}};
}

QJsonObject sumsJson(const DaySums& sums)
{
    QJsonArray money;
    for (auto it = sums.money.begin(); it != sums.money.end(); ++it)
        money.append(QJsonObject{{u"currency"_s, it.key()},
                                 {u"claimed"_s, it->claimed},
                                 {u"paid"_s, it->paid},
                                 {u"refunded_of_sales"_s, it->refundedOfSales},
                                 {u"refunded_today"_s, it->refundedToday},
                                 {u"claimed_unknown"_s, it->claimedUnknown},
                                 {u"paid_unknown"_s, it->paidUnknown},
                                 {u"refunded_unknown"_s, it->refundedUnknown}});
    return {{u"orders"_s, sums.orders},
            {u"paid"_s, sums.paid},
            {u"unpaid"_s, sums.unpaid},
            {u"cancelled"_s, sums.cancelled},
            {u"unknown"_s, sums.unknown},
            {u"lines"_s, sums.lines},
            {u"shows"_s, sums.shows},
            {u"openings"_s, sums.openings},
            {u"replacements"_s, sums.replacements},
            {u"money"_s, money}};
}

QJsonObject dayJson(const DayFacts& day)
{
    return {{u"day"_s, dateText(day.day)},
            {u"openings_left"_s, day.openingsLeft},
            {u"sums"_s, sumsJson(sumsOf(day))},
            {u"orders"_s, arrayOf(day.orders, orderJson)},
            {u"refunds"_s, arrayOf(day.refunds, refundJson)},
            {u"shows"_s, arrayOf(day.shows, showJson)},
            {u"openings"_s, arrayOf(day.openings, openingJson)}};
}

QJsonObject stockJson(const FactStock& stock)
{
    return {{u"product_code"_s, stock.productCode},
            {u"product"_s, stock.product},
            {u"category"_s, stock.category},
            {u"variant_code"_s, stock.variantCode},
            {u"variant"_s, stock.variant},
            {u"on_hand"_s, stock.onHand},
            {u"list_price"_s, orNull(stock.listMinor)},
            {u"floor_price"_s, orNull(stock.floorMinor)}};
}

} // namespace

QJsonObject toJson(const SignedBundle& file)
{
    const DayBundle& bundle = file.bundle;
    return {{u"household_id"_s, bundle.household.text()},
            {u"household"_s, bundle.householdName},
            {u"zone"_s, bundle.zone},
            {u"day_start_minute"_s, bundle.dayStartMinute},
            {u"currency"_s, bundle.currency},
            {u"number"_s, bundle.number},
            {u"made_at"_s, bundle.madeAt.toIsoUtc()},
            {u"definitions"_s, bundle.definitions},
            {u"closes"_s, dateText(bundle.closes)},
            {u"public_key"_s, QString::fromLatin1(file.publicKey.toHex())},
            {u"code"_s, shortCode(bundle.household, file.publicKey)},
            {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())},
            {u"days"_s, arrayOf(bundle.days, dayJson)},
            {u"stock"_s, arrayOf(bundle.stock, stockJson)},
            {u"lots"_s, arrayOf(bundle.lots, [](const FactLot& lot) {
                 return QJsonObject{{u"lot"_s, lot.lot},
                                    {u"farm"_s, lot.farm},
                                    {u"counted"_s, lot.counted},
                                    {u"remaining"_s, lot.remaining}};
             })}};
}

} // namespace kaibang
