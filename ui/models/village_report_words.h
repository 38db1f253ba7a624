// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_text.h"

#include <QLocale>

namespace kaibang {

/// The words of the village's reports in the language of now, with those of all other reports: titles, columns and
/// codes by the keys of ReportWords. GUI thread, and programs without one.
[[nodiscard]] ReportWords villageReportWords(const QLocale& locale = QLocale());

} // namespace kaibang
