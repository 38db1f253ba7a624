// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kaibang {

class VillageLedger;

/// What a teaching data set leaves out and how coarse it is.
struct CaseStudyRequest
{
    int month = 0;      ///< 202611
    int leastAlike = 5; ///< k: whatever could tell a household apart is shared by so many; at least 2
};

struct CaseStudyReport
{
    qint64 households = 0; ///< in the set
    qint64 leftOut = 0;    ///< households of the month that are not, since too few are like them
    qint64 rows = 0, suppressedRows = 0;
    bool operator==(const CaseStudyReport&) const = default;
};

struct CaseStudyFile
{
    QString name; ///< "household_days.csv"
    QByteArray bytes;
};

struct CaseStudy
{
    CaseStudyReport report;
    QList<CaseStudyFile> files; ///< CSV, UTF-8, and a codebook for each language
};

/// A month of a village for teaching, in which no household, buyer or order can be told: k-anonymous in the classes of
/// households, every published cell the sum of at least k of them. Refused when too few households are left; Invalid
/// for a request that is none.
[[nodiscard]] Result<CaseStudy> makeCaseStudy(VillageLedger& ledger, const CaseStudyRequest& request);

} // namespace kaibang
