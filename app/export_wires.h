// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports.h"

#include <QString>

namespace kaibang {

class Clock;
class HouseholdDesk;
class NoticeBar;
class OrdersPage;
class SetupPage;

/// Writes the reports that pages ask for, where whoever is at the console may export, each with its line in the trail.
/// Everything is borrowed. GUI thread.
class ExportWires
{
public:
    ExportWires(HouseholdDesk& household, QString ledger, const Clock& clock, NoticeBar& notices);

    void follow(OrdersPage& page);
    void follow(SetupPage& page);

private:
    void write(const ReportRequest& request, const QString& path, const QString& format);
    void writeNow(const ReportRequest& request, const QString& path, const QString& format);

    HouseholdDesk& m_household;
    QString m_ledger;
    const Clock& m_clock;
    NoticeBar& m_notices;
};

} // namespace kaibang
