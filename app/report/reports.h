// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_summary.h"
#include "report_table.h"
#include "uid.h"

#include <QStringList>

namespace kaibang {

class Ledger;

/// Which report, and of what.
///
/// Days are business days, both ends included. Without `from` a report begins with the first day, without `to` it ends
/// with the last; "day" and "products" without either are of today.
struct ReportRequest
{
    QString name;
    std::optional<BusinessDay> from, to;
    Uid show; ///< for "show" and "packing"; when invalid the newest that began, inside from and to where they are given
    OrderFilter filter; ///< for "orders"; its limit is not used, because a report is whole
};

/// The reports, in the order in which a list shows them:
///
/// - "orders": the orders of a filter, one a row, newest first
/// - "day": one row for each business day, channel and currency, from the day roll-up
/// - "products": one row for each variant and currency sold in the days, from the product roll-up; `paid_goods` is the
///   sum of paid lines, before discounts and shipping of the whole order, which belong to no product
/// - "show": one row for each item of a show (and one for what nobody has mapped to a product yet); as above
/// - "completeness": one row for each source of a show: how far its word reaches and what it did not tell; `silences`
/// are
///   no gaps, since a quiet chat is not a broken one
/// - "packing": one row for each thing in a bag of a show, by bag, as the packing list shows it; in a ledger without
/// any
///   show, of the counter
/// - "openings": one row for each mussel that was taken, with lot, grades and time, by the business day of its show;
///   taken = opened + replaced
/// - "grades": one row for each lot, product and grade, and one for the mussels of that lot; the card and a show's
/// review
///   have the same numbers
/// - "work": one row for each piece of work promised at the opening table
/// - "returns": one row for each line whose goods are expected back, and for each return that was noted
/// - "settlement": one row for each order and currency that a platform pays out, by the day the order was placed:
///   expected before fees and after refunds, received the same, settled after fees; orders to which nothing is due are
///   left out
/// - "payouts": one row for each business day, channel and currency of the statements: settled = income - refunded -
///   fees; withdrawn went to the bank and is in none of them
/// - "stock": one row for each variant: on hand, held by unpaid orders, sold
/// - "trail": one row for each act that leaves a line, newest first: when, who, what, before and after
///
/// Money in "orders" and "day" follows one rule, so that both come to the same: claimed is what unpaid orders that are
/// not cancelled owe, paid what paid orders brought before refunds, refunded what went back to them; an order whose
/// status nobody knows is listed and counted in no amount. An amount that nobody has told is an empty cell and never
/// zero; where rows are sums, `unknown_amounts` says how many are missing in them.
[[nodiscard]] QStringList reportNames();

/// The columns of a report; empty for a name that does not exist.
[[nodiscard]] QList<ReportColumn> reportColumns(const QString& name);

/// Reads the ledger on the thread that owns it. NotFound for an unknown report or show, Invalid when `from` is after
/// `to`, else what the ledger says.
[[nodiscard]] Result<ReportTable> makeReport(Ledger& ledger, const ReportRequest& request);

/// The same from the ledger's file, on a read-only connection of its own that is closed again: for any thread, also
/// while another program or thread writes.
[[nodiscard]] Result<ReportTable> makeReport(const QString& ledgerPath, const Clock& clock,
                                             const ReportRequest& request);

} // namespace kaibang
