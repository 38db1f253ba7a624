// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_definitions.h"
#include "settlement_query.h"

namespace kaibang {

namespace {

QList<ReportCell> rowOf(const SettlementFinding& finding)
{
    const SettlementOrder& order = finding.order;
    const SettlementSum& sum = finding.sum;
    const auto came = [&](qint64 minor) { return sum.lines > 0 ? amountCell(minor, order.currency) : ReportCell(); };
    return {order.placedAt ? ReportCell(*order.placedAt) : ReportCell(),
            order.source,
            order.orderId,
            settlementStateName(finding.state),
            settlementReasonName(finding.reason),
            qint64{finding.ageDays},
            order.currency,
            amountCell(finding.expected, order.currency),
            came(sum.gross - sum.refund),
            came(sum.fees),
            came(sum.net),
            amountCell(finding.difference, order.currency),
            finding.because};
}

} // namespace

ReportRows settlementRows(Ledger& ledger, const ReportRequest& request)
{
    const auto findings = SettlementQuery(ledger).findings();
    if (!findings)
        return findings.error();
    QList<QList<ReportCell>> rows;
    for (const SettlementFinding& finding : findings.value()) {
        const auto at = finding.order.placedAt ? finding.order.placedAt : finding.sum.first;
        const BusinessDay day = ledger.dayRule().dayOf(at.value_or(Instant{}));
        if (day >= *request.from && day <= *request.to)
            rows.append(rowOf(finding));
    }
    return rows;
}

ReportRows payoutRows(Ledger& ledger, const ReportRequest& request)
{
    const auto days = SettlementQuery(ledger).days(*request.from, *request.to);
    if (!days)
        return days.error();
    QList<QList<ReportCell>> rows;
    for (const SettlementDay& day : days.value())
        rows.append({day.day, day.source, day.lines, day.currency, amountCell(day.income, day.currency),
                     amountCell(day.refunds, day.currency), amountCell(day.fees, day.currency),
                     amountCell(day.settled, day.currency), amountCell(day.withdrawn, day.currency)});
    return rows;
}

} // namespace kaibang
