// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "reports.h"

namespace kaibang {

/// The rows of one report. `request` has both days set.
using ReportRows = Result<QList<QList<ReportCell>>>;

ReportRows orderRows(Ledger& ledger, const ReportRequest& request);
ReportRows dayRows(Ledger& ledger, const ReportRequest& request);
ReportRows productRows(Ledger& ledger, const ReportRequest& request);
ReportRows showRows(Ledger& ledger, const ReportRequest& request);
ReportRows openingRows(Ledger& ledger, const ReportRequest& request);
ReportRows gradeRows(Ledger& ledger, const ReportRequest& request);
ReportRows workRows(Ledger& ledger, const ReportRequest& request);
ReportRows stockRows(Ledger& ledger, const ReportRequest& request);

/// The show of a request (see ReportRequest::show), and its title. NotFound.
struct ReportedShow
{
    Uid uid;
    QString title;
    BusinessDay day;
};
Result<ReportedShow> reportedShow(Ledger& ledger, const ReportRequest& request);

/// An amount of the currency with this code, as ledgers keep it.
inline ReportCell amountCell(qint64 minor, const QString& currency)
{
    const auto known = Currency::fromCode(currency);
    return known ? ReportCell(Money(minor, known.value())) : ReportCell();
}

} // namespace kaibang
