// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports.h"

#include "report_definitions.h"

#include <limits>

namespace kaibang {

namespace {

using Rows = ReportRows (*)(Ledger&, const ReportRequest&);
enum class Period { Today, Everything, Show, ShowOrCounter, None }; ///< what a request without days means

struct Definition
{
    QString name;
    Period period;
    Rows rows;
    QList<ReportColumn> columns;
};

ReportColumn plain(const char* id, ColumnKind kind)
{
    return {QLatin1String(id), kind, ColumnTotal::None};
}

ReportColumn summed(const char* id, ColumnKind kind)
{
    return {QLatin1String(id), kind, ColumnTotal::Sum};
}

// The order of the columns is the order of the cells that the functions of report_definitions.h make.
const QList<Definition>& definitions()
{
    using enum ColumnKind;
    static const QList<Definition> all{
        {QStringLiteral("orders"),
         Period::Everything,
         orderRows,
         {plain("placed_at", Instant), plain("source", Text), plain("order_id", Id), plain("alias", Text),
          plain("items", Text), summed("units", Count), plain("payment", Code), plain("fulfilment", Code),
          plain("closed", Code), plain("attention", Code), plain("currency", Currency), summed("claimed", Money),
          summed("paid", Money), summed("refunded", Money)}},
        {QStringLiteral("day"),
         Period::Today,
         dayRows,
         {plain("day", Day), plain("source", Text), summed("orders", Count), summed("paid_orders", Count),
          summed("unpaid_orders", Count), summed("cancelled_orders", Count), plain("currency", Currency),
          summed("claimed", Money), summed("paid", Money), summed("refunded", Money),
          summed("unknown_amounts", Count)}},
        {QStringLiteral("products"),
         Period::Today,
         productRows,
         {plain("code", Id), plain("product", Text), plain("variant", Text), summed("lines", Count),
          summed("units", Count), summed("paid_units", Count), plain("currency", Currency), summed("paid_goods", Money),
          summed("unknown_amounts", Count)}},
        {QStringLiteral("show"),
         Period::Show,
         showRows,
         {plain("code", Id), plain("product", Text), summed("on_air", Duration), summed("lines", Count),
          summed("units", Count), summed("paid_units", Count), summed("short_units", Count), plain("on_hand", Count),
          plain("currency", Currency), summed("paid_goods", Money), summed("unknown_amounts", Count)}},
        {QStringLiteral("completeness"),
         Period::Show,
         completenessRows,
         {plain("feed", Text), plain("feed_kind", Code), plain("complete", Code), plain("complete_up_to", Instant),
          plain("last_word", Instant), summed("open_gaps", Count), summed("gap_time", Duration),
          summed("closed_gaps", Count), summed("silences", Count), summed("received", Count), summed("repeats", Count),
          summed("out_of_order", Count), summed("not_readable", Count), summed("other_rooms", Count),
          summed("lost", Count), plain("export", Code)}},
        {QStringLiteral("packing"),
         Period::ShowOrCounter,
         packingRows,
         {plain("bag", Id), plain("alias", Text), plain("order_id", Id), plain("packed", Code), plain("code", Id),
          plain("product", Text), summed("units", Count), summed("packed_units", Count), plain("courier", Text),
          plain("tracking", Id)}},
        {QStringLiteral("openings"),
         Period::Everything,
         openingRows,
         {plain("started_at", Instant), plain("order_id", Id), plain("source", Text), plain("alias", Text),
          plain("product", Text), plain("mussel", Text), plain("lot", Text), plain("result", Code),
          plain("grades", Text), summed("pearls", Count), plain("best_size", Text), summed("opened", Count),
          summed("replaced", Count), summed("taken", Count), summed("opening_time", Duration)}},
        {QStringLiteral("grades"),
         Period::None,
         gradeRows,
         {plain("lot", Text), plain("product", Text), plain("grade", Text), summed("opened", Count),
          summed("replaced", Count), summed("pearls", Count)}},
        {QStringLiteral("work"),
         Period::None,
         workRows,
         {plain("promised_at", Instant), plain("order_id", Id), plain("source", Text), plain("alias", Text),
          plain("mussel", Text), plain("work", Text), plain("state", Code), summed("units", Count),
          plain("currency", Currency), summed("price", Money)}},
        {QStringLiteral("returns"),
         Period::None,
         returnRows,
         {plain("decided_at", Instant), plain("order_id", Id), plain("source", Text), plain("alias", Text),
          plain("product", Text), plain("state", Code), summed("units", Count), plain("note", Text)}},
        {QStringLiteral("settlement"),
         Period::Everything,
         settlementRows,
         {plain("placed_at", Instant), plain("source", Text), plain("order_id", Id), plain("verdict", Code),
          plain("why", Code), plain("age_days", Count), plain("currency", Currency), summed("expected", Money),
          summed("received", Money), summed("fees", Money), summed("settled", Money), summed("difference", Money),
          plain("because", Text)}},
        {QStringLiteral("payouts"),
         Period::Everything,
         payoutRows,
         {plain("day", Day), plain("source", Text), summed("lines", Count), plain("currency", Currency),
          summed("income", Money), summed("refunded", Money), summed("fees", Money), summed("settled", Money),
          summed("withdrawn", Money)}},
        {QStringLiteral("stock"),
         Period::None,
         stockRows,
         {plain("code", Id), plain("product", Text), plain("variant", Text), summed("on_hand", Count),
          summed("held", Count), summed("sold", Count), plain("low_stock", Count), plain("level", Code),
          plain("currency", Currency), plain("price", Money)}},
        {QStringLiteral("trail"),
         Period::Everything,
         trailRows,
         {plain("line", Id), plain("done_at", Instant), plain("role", Code), plain("act", Code), plain("subject", Id),
          plain("before", Id), plain("after", Id)}}};
    return all;
}

const Definition* definitionOf(const QString& name)
{
    for (const Definition& definition : definitions())
        if (definition.name == name)
            return &definition;
    return nullptr;
}

// The request with both days, and the days that the report then names.
Result<ReportRequest> completed(Ledger& ledger, const ReportRequest& asked, Period period, ReportTable& table)
{
    ReportRequest request = asked;
    if (request.from && request.to && *request.from > *request.to)
        return Error{ErrorKind::Invalid, QStringLiteral("the first day is after the last")};
    if (period == Period::Today && !request.from && !request.to)
        request.from = request.to = ledger.dayRule().dayOf(ledger.now());
    table.from = request.from;
    table.to = request.to;
    if (period == Period::Show || period == Period::ShowOrCounter) {
        const auto show = reportedShow(ledger, request);
        const bool counter = period == Period::ShowOrCounter && !show && show.error().kind == ErrorKind::NotFound &&
                             !request.show.isValid();
        if (!show && !counter)
            return show.error();
        if (counter) {
            request.from = request.to = std::nullopt;
            table.from = table.to = std::nullopt;
            return request;
        }
        request.show = show.value().uid;
        table.subject = show.value().title;
        table.from = table.to = show.value().day;
    } else if (period == Period::None) {
        table.from = table.to = std::nullopt;
    }
    request.from = request.from.value_or(BusinessDay{std::numeric_limits<int>::min()});
    request.to = request.to.value_or(BusinessDay{std::numeric_limits<int>::max()});
    return request;
}

} // namespace

QStringList reportNames()
{
    QStringList names;
    for (const Definition& definition : definitions())
        names.append(definition.name);
    return names;
}

QList<ReportColumn> reportColumns(const QString& name)
{
    const Definition* definition = definitionOf(name);
    return definition ? definition->columns : QList<ReportColumn>();
}

Result<ReportTable> makeReport(Ledger& ledger, const ReportRequest& asked)
{
    const Definition* definition = definitionOf(asked.name);
    if (!definition)
        return Error{ErrorKind::NotFound, QStringLiteral("report")};
    ReportTable table;
    table.name = definition->name;
    table.household = ledger.household().name;
    table.origin = ledger.household().isRehearsal ? ReportOrigin::Rehearsal : ReportOrigin::Household;
    table.zone = ledger.dayRule().zone;
    table.columns = definition->columns;
    const auto request = completed(ledger, asked, definition->period, table);
    if (!request)
        return request.error();
    auto rows = definition->rows(ledger, request.value());
    if (!rows)
        return rows.error();
    table.rows = std::move(rows).value();
    return withTotals(std::move(table));
}

Result<ReportTable> makeReport(const QString& ledgerPath, const Clock& clock, const ReportRequest& request)
{
    auto ledger = Ledger::openToAsk(ledgerPath, clock);
    if (!ledger)
        return ledger.error();
    return makeReport(*ledger.value(), request);
}

} // namespace kaibang
