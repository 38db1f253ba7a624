// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_reports.h"

#include "village_definitions.h"

#include <limits>

namespace kaibang {

namespace {

using VillageRows = ReportRows (*)(VillageLedger&, const VillageRange&);
/// What a request without days means, and how far it may reach.
enum class VillagePeriod {
    Evening,    ///< one day, today
    Month,      ///< the month of today
    Everything, ///< every day there is
    Facts       ///< today; of the whole village at most a month of days
};
constexpr int mostFactDays = 31;

struct VillageDefinition
{
    QString name;
    VillagePeriod period;
    VillageRows rows;
    QList<ReportColumn> columns;
};

// "day:Day orders:Count+" makes the columns; a plus adds up.
QList<ReportColumn> columnsOf(const char* text)
{
    static const QHash<QString, ColumnKind> kinds{
        {QStringLiteral("Text"), ColumnKind::Text},         {QStringLiteral("Id"), ColumnKind::Id},
        {QStringLiteral("Code"), ColumnKind::Code},         {QStringLiteral("Currency"), ColumnKind::Currency},
        {QStringLiteral("Day"), ColumnKind::Day},           {QStringLiteral("Instant"), ColumnKind::Instant},
        {QStringLiteral("Duration"), ColumnKind::Duration}, {QStringLiteral("Count"), ColumnKind::Count},
        {QStringLiteral("Money"), ColumnKind::Money},       {QStringLiteral("Share"), ColumnKind::Share},
        {QStringLiteral("Quantity"), ColumnKind::Quantity}};
    QList<ReportColumn> columns;
    for (const QString& word : QString::fromLatin1(text).split(u' ')) {
        QString kind = word.section(u':', 1);
        const bool isSummed = kind.endsWith(u'+');
        if (isSummed)
            kind.chop(1);
        columns.append({word.section(u':', 0, 0), kinds.value(kind), isSummed ? ColumnTotal::Sum : ColumnTotal::None});
    }
    return columns;
}

#define MONEY                                                                                                          \
    "orders:Count+ paid_orders:Count+ unpaid_orders:Count+ cancelled_orders:Count+ currency:Currency claimed:Money+ "  \
    "paid:Money+ refunded:Money+ net:Money+ unknown_amounts:Count+"
#define LOT                                                                                                            \
    "mussels:Count+ opened:Count+ replaced:Count+ empty:Count+ dead:Count+ replaced_share:Share usual_share:Share "    \
    "pearls:Count+ pearls_each:Quantity best_size:Text lot_verdict:Code"

QList<VillageDefinition> eveningDefinitions()
{
    using enum VillagePeriod;
    return {
        {QStringLiteral("village_evening"), Evening, eveningRows,
         columnsOf("household_uid:Id household:Text team:Text attendance:Code complete:Code exceptions:Count+ "
                   "show_time:Duration+ shows:Count+ orders:Count+ paid_orders:Count+ unpaid_orders:Count+ "
                   "unpaid_share:Share currency:Currency paid:Money+ refunded:Money+ net:Money+ "
                   "refunds_of_week:Money+ online:Money+ offline:Money+ online_share:Share unknown_amounts:Count+ "
                   "openings_done:Count+ openings_left:Count+ replacements:Count+ stock_units:Count+ restated:Code "
                   "bundle:Count received_at:Instant")},
        {QStringLiteral("village_exceptions"), Evening, exceptionRows,
         columnsOf("household_uid:Id household:Text rule:Code about:Text live_time:Duration found_share:Share "
                   "part:Count whole:Count amount_found:Money amount_usual:Money currency:Currency seen:Code note:Text "
                   "seen_at:Instant")},
        {QStringLiteral("village_missing"), Evening, missingRows,
         columnsOf("household_uid:Id household:Text team:Text phones:Text planned:Duration last_day:Day note:Text")},
        {QStringLiteral("village_township"), Evening, townshipRows,
         columnsOf("day:Day source:Text way:Code households:Count orders:Count+ paid_orders:Count+ "
                   "unpaid_orders:Count+ cancelled_orders:Count+ lines:Count+ currency:Currency claimed:Money+ "
                   "paid:Money+ refunded:Money+ net:Money+ fees:Money+ unknown_amounts:Count+")},
        {QStringLiteral("village_definitions"), Everything, definitionRows, columnsOf("term:Code meaning:Code")},
        {QStringLiteral("village_tasks"), Evening, taskRows,
         columnsOf("task_id:Count day:Day household:Text task:Text rule:Code state:Code done_at:Instant")}};
}

QList<VillageDefinition> factDefinitionsOfVillage()
{
    using enum VillagePeriod;
    return {
        {QStringLiteral("village_bundles"), Facts, bundleRows,
         columnsOf("household_uid:Id household:Text file:Text bundle_state:Code bundle_reason:Code bundle:Count "
                   "other_bundle:Count closes:Day made_at:Instant received_at:Instant days:Count days_taken:Count "
                   "orders:Count lines:Count seen_again:Count")},
        {QStringLiteral("village_told"), Facts, toldRows,
         columnsOf("household_uid:Id household:Text day:Day bundle:Count file:Text made_at:Instant received_at:Instant "
                   "stands:Code orders:Count currency:Currency paid:Money refunded:Money net:Money")},
        {QStringLiteral("village_shows"), Facts, factShowRows,
         columnsOf("household_uid:Id household:Text show_uid:Id day:Day show_began:Instant show_ended:Instant "
                   "show_time:Duration+ orders:Count+ openings_done:Count+ disclosed:Code complete:Code "
                   "gap_time:Duration+ bundle:Count")},
        {QStringLiteral("village_items"), Facts, factItemRows,
         columnsOf("household_uid:Id household:Text product_id:Count code:Id product:Text grade:Text size:Text "
                   "lines:Count+ quantity:Quantity+ currency:Currency paid_goods:Money+ unknown_amounts:Count+")},
        {QStringLiteral("village_orders"), Facts, factOrderRows,
         columnsOf("household_uid:Id household:Text day:Day order_uid:Id placed_at:Instant paid_at:Instant source:Text "
                   "payment:Code lines:Count+ short:Code currency:Currency claimed:Money+ paid:Money+ refunded:Money+ "
                   "fees:Money+ unknown_amounts:Count+ show_uid:Id bundle:Count")},
        {QStringLiteral("village_lines"), Facts, factLineRows,
         columnsOf("household_uid:Id household:Text day:Day order_uid:Id code:Id product:Text grade:Text size:Text "
                   "payment:Code quantity:Quantity+ currency:Currency paid_goods:Money+ refunded:Money+ price:Money "
                   "list_price:Money discount:Share bundle:Count")},
        {QStringLiteral("village_openings"), Facts, factOpeningRows,
         columnsOf("household_uid:Id household:Text day:Day started_at:Instant order_uid:Id mussel:Count farm:Text "
                   "lot:Text result:Code grades:Text pearls:Count+ best_size:Text opened:Count+ replaced:Count+ "
                   "opening_time:Duration+ show_uid:Id bundle:Count")},
        {QStringLiteral("village_refunds"), Facts, factRefundRows,
         columnsOf("household_uid:Id household:Text day:Day refunded_at:Instant order_uid:Id source:Text sale_day:Day "
                   "currency:Currency refunded:Money+ bundle:Count")},
        {QStringLiteral("village_replay"), Facts, replayRows,
         columnsOf("household_uid:Id household:Text day:Day at:Instant since_start:Duration event:Code what:Text "
                   "order_uid:Id source:Text currency:Currency amount:Money bundle:Count")},
        {QStringLiteral("village_stock"), Everything, villageStockRows,
         columnsOf("household_uid:Id household:Text code:Id product:Text on_hand:Count+ currency:Currency price:Money "
                   "floor_price:Money closes:Day bundle:Count")}};
}

QList<VillageDefinition> sumDefinitions()
{
    using enum VillagePeriod;
    return {
        {QStringLiteral("village_household"), Month, householdDayRows,
         columnsOf("household_uid:Id household:Text day:Day " MONEY " bundle:Count")},
        {QStringLiteral("village_days"), Month, trendDayRows, columnsOf("day:Day " MONEY)},
        {QStringLiteral("village_weeks"), Everything, trendWeekRows, columnsOf("week_from:Day " MONEY)},
        {QStringLiteral("village_months"), Everything, trendMonthRows, columnsOf("month_from:Day " MONEY)},
        {QStringLiteral("village_channels"), Month, channelRows,
         columnsOf("source:Text way:Code " MONEY " paid_share:Share")},
        {QStringLiteral("village_refund_shares"), Month, refundShareRows,
         columnsOf("household_uid:Id household:Text " MONEY " refund_share:Share")},
        {QStringLiteral("village_products"), Month, villageProductRows,
         columnsOf("product_id:Count category:Text code:Id product:Text grade:Text size:Text lines:Count+ "
                   "quantity:Quantity+ currency:Currency paid_goods:Money+ refunded:Money+ unknown_amounts:Count+")},
        {QStringLiteral("village_prices"), Month, priceRows,
         columnsOf("household_uid:Id product_id:Count category:Text product:Text grade:Text size:Text household:Text "
                   "lines:Count+ quantity:Quantity+ currency:Currency paid_goods:Money+ mean_price:Money "
                   "least_price:Money village_price:Money unknown_amounts:Count+")},
        {QStringLiteral("village_lots"), Month, lotRows,
         columnsOf("lot_id:Count farm:Text lot:Text households:Count " LOT)},
        {QStringLiteral("village_lot_households"), Month, lotHouseholdRows,
         columnsOf("household_uid:Id lot_id:Count farm:Text lot:Text household:Text " LOT)},
        {QStringLiteral("village_training"), Month, trainingRows,
         columnsOf("household_uid:Id household:Text team:Text days:Count+ shows:Count+ show_time:Duration+ "
                   "orders:Count+ orders_per_hour:Quantity unpaid_share:Share refund_orders_share:Share "
                   "replaced_share:Share train_for:Code")},
        {QStringLiteral("village_signed"), Everything, signedRows,
         columnsOf("position:Count day:Day signed_at:Instant expected_households:Count reported:Count missing:Count "
                   "corrections:Count+ hash:Id public_key:Id note:Text")},
        {QStringLiteral("village_corrections"), Everything, correctionRows,
         columnsOf("household_uid:Id household:Text day:Day at:Instant correction:Code bundle:Count "
                   "orders_change:Count+ currency:Currency net_before:Money+ net_after:Money+ net_change:Money+")},
        {QStringLiteral("village_restated"), Everything, restatedRows,
         columnsOf("household_uid:Id household:Text day:Day orders_signed:Count+ orders_now:Count+ currency:Currency "
                   "net_signed:Money+ net_now:Money+ net_change:Money+")}};
}
#undef MONEY
#undef LOT

const QList<VillageDefinition>& villageDefinitions()
{
    static const QList<VillageDefinition> all = eveningDefinitions() + factDefinitionsOfVillage() + sumDefinitions();
    return all;
}

const VillageDefinition* villageDefinition(const QString& name)
{
    for (const VillageDefinition& definition : villageDefinitions())
        if (definition.name == name)
            return &definition;
    return nullptr;
}

// The days that the table then names.
Result<Done> setDays(VillageLedger& ledger, const VillageReportRequest& request, VillagePeriod period,
                     ReportTable& table)
{
    if (request.from && request.to && *request.from > *request.to)
        return Error{ErrorKind::Invalid, QStringLiteral("the first day is after the last")};
    const BusinessDay today = ledger.dayRule().dayOf(ledger.now());
    table.from = request.from;
    table.to = request.to;
    if (period == VillagePeriod::Evening)
        table.from = table.to = request.to ? *request.to : request.from.value_or(today);
    else if (!request.from && !request.to && period == VillagePeriod::Facts)
        table.from = table.to = today;
    else if (!request.from && !request.to && period == VillagePeriod::Month) {
        const MonthDays month = daysOfMonth(monthOf(today));
        table.from = month.first;
        table.to = month.last;
    }
    return Done{};
}

// Cut to the days that the ledger knows of: nothing is looked for in years without facts.
VillageRange rangeOf(Database& database, const VillageReportRequest& request, VillagePeriod period,
                     const ReportTable& table)
{
    VillageRange range{table.from ? table.from->days : std::numeric_limits<int>::min(),
                       table.to ? table.to->days : std::numeric_limits<int>::max(),
                       request.household.bytes(),
                       request.show.bytes(),
                       request.order.bytes(),
                       request.product.value_or(0),
                       request.lot.value_or(0)};
    if (period == VillagePeriod::Evening)
        return range;
    Statement ends = database.statement("SELECT (SELECT min(biz_day) FROM f_day),(SELECT max(biz_day) FROM f_day)");
    if (ends.run().next()) {
        const auto first = ends.optionalInteger(0), last = ends.optionalInteger(1);
        range.hasFirst = first && range.from <= *first;
        range.hasLast = last && range.to >= *last;
        range.from = std::max(range.from, static_cast<int>(first.value_or(0)));
        range.to = std::min(range.to, static_cast<int>(last.value_or(-1)));
    }
    ends.finish();
    return range;
}

} // namespace

QStringList villageReportNames()
{
    QStringList names;
    for (const VillageDefinition& definition : villageDefinitions())
        names.append(definition.name);
    return names;
}

QList<ReportColumn> villageReportColumns(const QString& name)
{
    const VillageDefinition* definition = villageDefinition(name);
    return definition ? definition->columns : QList<ReportColumn>();
}

Result<ReportTable> makeVillageReport(VillageLedger& ledger, const VillageReportRequest& request)
{
    const VillageDefinition* definition = villageDefinition(request.name);
    if (!definition)
        return Error{ErrorKind::NotFound, QStringLiteral("report")};
    Database& database = ledger.database();
    const ReadMoment moment(database);
    ReportTable table;
    table.name = definition->name;
    table.household = ledger.settings().name;
    table.zone = ledger.dayRule().zone;
    table.columns = definition->columns;
    if (const auto days = setDays(ledger, request, definition->period, table); !days)
        return days.error();
    const VillageRange range = rangeOf(database, request, definition->period, table);
    if (definition->period == VillagePeriod::Facts && range.household.isEmpty() &&
        qint64(range.to) - range.from >= mostFactDays)
        return Error{ErrorKind::Invalid, QStringLiteral("facts of the whole village for more than a month")};
    auto rows = definition->rows(ledger, range);
    if (!rows)
        return rows.error();
    table.rows = std::move(rows).value();
    return withTotals(std::move(table));
}

Result<ReportTable> makeVillageReport(const QString& path, const Clock& clock, const VillageReportRequest& request)
{
    auto ledger = VillageLedger::openReadOnly(path, clock);
    if (!ledger)
        return ledger.error();
    return makeVillageReport(*ledger.value(), request);
}

ReportTable withoutLinks(ReportTable table)
{
    for (qsizetype i = table.columns.size() - 1; i >= 0; --i) {
        if (!isLinkColumn(table.columns.at(i).id))
            continue;
        table.columns.removeAt(i);
        for (auto& row : table.rows)
            row.removeAt(i);
        for (ReportTotal& total : table.totals)
            total.cells.removeAt(i);
    }
    return table;
}

} // namespace kaibang
