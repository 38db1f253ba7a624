// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_reports.h"

#include "village_ledger.h"

namespace kaibang {

QStringList villageReportNames()
{
    return {};
}

QList<ReportColumn> villageReportColumns(const QString&)
{
    return {};
}

Result<ReportTable> makeVillageReport(VillageLedger&, const VillageReportRequest&)
{
    return Error{ErrorKind::NotFound, QStringLiteral("report")};
}

Result<ReportTable> makeVillageReport(const QString& path, const Clock& clock, const VillageReportRequest& request)
{
    auto ledger = VillageLedger::openReadOnly(path, clock);
    if (!ledger)
        return ledger.error();
    return makeVillageReport(*ledger.value(), request);
}

} // namespace kaibang
