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
ReportRows completenessRows(Ledger& ledger, const ReportRequest& request);
ReportRows packingRows(Ledger& ledger, const ReportRequest& request);
ReportRows openingRows(Ledger& ledger, const ReportRequest& request);
ReportRows gradeRows(Ledger& ledger, const ReportRequest& request);
ReportRows workRows(Ledger& ledger, const ReportRequest& request);
ReportRows returnRows(Ledger& ledger, const ReportRequest& request);
ReportRows settlementRows(Ledger& ledger, const ReportRequest& request);
ReportRows payoutRows(Ledger& ledger, const ReportRequest& request);
ReportRows stockRows(Ledger& ledger, const ReportRequest& request);
ReportRows trailRows(Ledger& ledger, const ReportRequest& request);

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

/// The same; an amount that nobody has told makes an empty cell.
inline ReportCell amountCell(const std::optional<qint64>& minor, const QString& currency)
{
    return minor ? amountCell(*minor, currency) : ReportCell();
}

/// A sum beside which `unknown` amounts are missing: empty when nothing of it is known.
inline ReportCell sumCell(qint64 minor, qint64 unknown, const QString& currency)
{
    return minor == 0 && unknown > 0 ? ReportCell() : amountCell(minor, currency);
}

} // namespace kaibang
