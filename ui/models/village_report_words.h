// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_text.h"

#include <QLocale>

namespace kaibang {

/// The words of all reports, the village's among them, in the language of now.
[[nodiscard]] ReportWords villageReportWords(const QLocale& locale = QLocale());

} // namespace kaibang
