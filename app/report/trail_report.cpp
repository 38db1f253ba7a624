// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_definitions.h"
#include "trail_store.h"

#include <limits>

namespace kaibang {

ReportRows trailRows(Ledger& ledger, const ReportRequest& request)
{
    const auto lines = TrailStore(ledger).lines(Instant{0}, Instant{std::numeric_limits<qint64>::max()});
    if (!lines)
        return lines.error();
    QList<QList<ReportCell>> rows;
    for (const TrailLine& line : lines.value())
        if (const BusinessDay day = ledger.dayRule().dayOf(line.at); day >= *request.from && day <= *request.to)
            rows.append({QString::number(line.nth), line.at, QString::fromLatin1(actorName(line.role)),
                         QString::fromLatin1(trailKindName(line.kind)), line.subject, line.before, line.after});
    return rows;
}

} // namespace kaibang
