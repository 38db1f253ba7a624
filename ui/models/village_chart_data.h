// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data.h"
#include "report_text.h"

#include <QList>

namespace kaibang {

/// The chart of one of the village's reports, of the rows that villageChartRows() has found. Empty for a report that is
/// a list and no comparison. Pure.
[[nodiscard]] ChartData villageChart(const ReportTable& table, const QList<qsizetype>& rows, const ReportWords& words);

/// The rows of the report behind each label of that chart, in one currency. Prices are compared of one thing, that of
/// the row `chosen`: the lowest and the highest, where they are too many.
[[nodiscard]] QList<qsizetype> villageChartRows(const ReportTable& table, const QString& currency,
                                                qsizetype chosen = 0);

/// The currencies of a report, the one with the most rows first.
[[nodiscard]] QStringList currenciesOf(const ReportTable& table);

} // namespace kaibang
