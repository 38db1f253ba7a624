// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_table.h"
#include "uid.h"
#include "village.h"

#include <QStringList>

namespace kaibang {

class VillageLedger;

/// Which report of the village, and of what. Days are business days, both ends included; with one end alone a report
/// reaches as far as there are days. Without any: one evening and facts are of the village's today, sums over days of
/// this month, weeks, months and signed days of all time. What is not asked for narrows nothing.
struct VillageReportRequest
{
    QString name;
    std::optional<BusinessDay> from, to;
    Uid household, show, order;
    std::optional<int> product; ///< the `product_id` cell of "village_products" and its like
    std::optional<int> lot;     ///< the `lot_id` cell of "village_lots"
    bool operator==(const VillageReportRequest&) const = default;
};

/// The reports, in the order in which a list shows them. The columns that end in `_uid` or `_id` say where a row leads:
/// they are what the next request asks for.
///
/// One day (`to`; without it the village's today):
/// - "village_evening": one row for each household and currency, see EveningRow
/// - "village_exceptions": what the rules found, the unseen first
/// - "village_missing": expected households that have told nothing, with their phones
/// - "village_township": one row for each channel and currency of the village, no household named
/// Days:
/// - "village_household": one row for each day, household and currency
/// Facts of one household, or of all for a month at most (else Invalid):
/// - "village_bundles": every file that came, by its arrival; `from` and `to` are of the day it closes
/// - "village_shows", "village_orders", "village_lines", "village_openings", "village_refunds": facts, one a row, with
/// the
///   number of the bundle that each stands by. Buyers are pseudonyms of their household, orders too.
/// - "village_items": what was sold, one row for each household, its own name of a thing, and currency; the items of a
///   show when one is asked for
/// - "village_replay": orders, payments, items on air and openings of a show or a day in the order in which they
/// happened
/// Sums over days:
/// - "village_prices": one row for each category, grade, size, household and currency: units, money, mean and least
/// price
/// - "village_lots": one row for each farm and lot, worst first; "village_lot_households" the same by household
/// - "village_products": best first
/// - "village_days", "village_weeks", "village_months": trend, one row for each and currency; weeks begin on Mondays
/// - "village_channels": online and offline shares
/// - "village_refund_shares": one row for each household and currency
/// - "village_training": households by orders for each live hour, fewest first
/// - "village_stock": the shelves of the newest bundles; days narrow nothing
/// - "village_told": what each bundle told of a day, and which one stands
/// - "village_signed": the chain of signed days
/// - "village_corrections": the lines beside them
/// - "village_restated": signed figures, the figures of now, and the difference, of every day and household that
/// differs
/// - "village_tasks"
/// - "village_definitions": what the figures mean, by villageTerms()
///
/// Money as in the household's reports: claimed, paid, refunded and net = paid - refunded are of orders placed on the
/// day, whenever the money moved; refunds_of_week and "village_refunds" are by the day on which money went back. Each
/// total is the sum of the rows above it, and no row or total mixes currencies.
[[nodiscard]] QStringList villageReportNames();
/// Every key that these reports and the notice ask ReportWords for.
[[nodiscard]] QStringList villageReportWordKeys();
/// The columns of a report; empty for a name that does not exist.
[[nodiscard]] QList<ReportColumn> villageReportColumns(const QString& name);

/// Reads the ledger on the thread that owns it. NotFound for an unknown report, Invalid when `from` is after `to`.
[[nodiscard]] Result<ReportTable> makeVillageReport(VillageLedger& ledger, const VillageReportRequest& request);
/// The same on a read-only connection of its own that is closed again: for any thread.
[[nodiscard]] Result<ReportTable> makeVillageReport(const QString& path, const Clock& clock,
                                                    const VillageReportRequest& request);

/// The table as a person reads it, without the columns that only lead somewhere; they are in the JSON. An order keeps
/// its pseudonym.
[[nodiscard]] ReportTable withoutLinks(ReportTable table);

/// The whole evening of a day: rows, exceptions by the rules in force, and the counts above them.
[[nodiscard]] Result<VillageEvening> villageEvening(VillageLedger& ledger, BusinessDay day);

} // namespace kaibang
