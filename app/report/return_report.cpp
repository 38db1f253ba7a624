// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_definitions.h"
#include "return_store.h"

namespace kaibang {

ReportRows returnRows(Ledger& ledger, const ReportRequest&)
{
    const auto view = ReturnStore(ledger).view();
    if (!view)
        return view.error();
    QList<QList<ReportCell>> rows;
    for (const OrderOut& order : view.value().awaited)
        for (const LineOut& line : order.lines)
            rows.append({ReportCell(), order.orderId, order.source, order.alias, line.itemName,
                         QStringLiteral("awaited"), line.units, QString()});
    for (const GoodsReturn& goods : view.value().toInspect + view.value().done)
        rows.append({goods.decidedAt.value_or(goods.at), goods.orderId, goods.source, goods.alias, goods.itemName,
                     returnStateName(goods.state), goods.units, goods.note});
    return ledger.database().checked(rows);
}

} // namespace kaibang
