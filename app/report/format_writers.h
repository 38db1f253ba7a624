// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_writer.h"

namespace kaibang {

/// The formats that reportBytes() chooses from.
QByteArray csvBytes(const ReportTable& table, const ReportWords& words);
QByteArray jsonBytes(const ReportTable& table);
Result<QByteArray> xlsxBytes(const ReportTable& table, const ReportWords& words);
Result<QByteArray> pdfBytes(const ReportTable& table, const ReportWords& words);

} // namespace kaibang
