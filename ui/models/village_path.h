// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_text.h"
#include "village_reports.h"

#include <QStringList>
#include <optional>

namespace kaibang {

// The way down from any figure to the rows that it is the sum of. Pure functions.

/// What can be looked at of `request`, by the names of reports, the nearest first: of a household's day its shows,
/// items, orders …, of one order its lines.
[[nodiscard]] QStringList villageViews(const VillageReportRequest& request);

/// The question that a row of `table` leads to: `asked`, which the table answers, narrowed by everything that the row
/// names (day, household, show, product, lot, order). Nothing where the row leads nowhere further. Its name is the
/// first of villageViews().
[[nodiscard]] std::optional<VillageReportRequest> narrowedBy(const ReportTable& table, qsizetype row,
                                                             const VillageReportRequest& asked);

/// What a step into that row is called: what it is narrowed by, as a person reads it.
[[nodiscard]] QString villageStepTitle(const ReportTable& table, qsizetype row, const VillageReportRequest& asked,
                                       const ReportWords& words);

/// Columns that are the same in every row of an answer to `request`, and stand in the path.
[[nodiscard]] QStringList villageConstantColumns(const VillageReportRequest& request);

/// Columns that say where a row leads, and that nobody reads. The pseudonym of an order is read.
[[nodiscard]] QStringList villageHiddenColumns(const ReportTable& table);

/// The row of `now` that tells of the same thing as `row` of `before`, an older answer to the same question: all its
/// words are the same, whatever its figures are. Nothing where none does.
[[nodiscard]] std::optional<qsizetype> sameRow(const ReportTable& before, qsizetype row, const ReportTable& now);

} // namespace kaibang
