// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data.h"
#include "report_text.h"

#include <QList>

namespace kaibang {

/// The chart of one of the village's reports, in one currency: the first rows of it that can be told apart, as they
/// stand in the report. Empty for a report that is a list and no comparison. Pure.
[[nodiscard]] ChartData villageChart(const ReportTable& table, const QString& currency, const ReportWords& words);

/// The rows of the report behind each label of that chart.
[[nodiscard]] QList<qsizetype> villageChartRows(const ReportTable& table, const QString& currency);

/// The currencies of a report, the one with the most rows first.
[[nodiscard]] QStringList currenciesOf(const ReportTable& table);

} // namespace kaibang
