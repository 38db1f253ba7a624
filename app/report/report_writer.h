// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_text.h"

#include <QJsonObject>

namespace kaibang {

enum class ReportFormat { Csv, Xlsx, Pdf, Json };

/// "csv", "xlsx", "pdf" or "json", in any case; nullopt for others.
[[nodiscard]] std::optional<ReportFormat> reportFormatOf(const QString& name);

/// The report as the bytes of a file. May be called on any thread.
///
/// - CSV (RFC 4180, UTF-8 with a byte order mark): header, rows, one line for each total. Texts that a spreadsheet
/// would
///   run are guarded. Long ids are whole in the file, yet a spreadsheet that opens CSV may round them: XLSX is for
///   those.
/// - XLSX: ids and texts as text cells, never as formulas; amounts as numbers with the decimals of their currency, as
///   text where they have more than the 15 digits that a spreadsheet keeps; frozen bold header; totals.
/// - PDF: A4, upright or across by the number of columns, by the locale of `words`. Unsupported without a
///   QGuiApplication, which the fonts need.
/// - JSON: reportToJson().
[[nodiscard]] Result<QByteArray> reportBytes(const ReportTable& table, ReportFormat format, const ReportWords& words);

/// The same into a file, which afterwards is either wholly the new one or what it was before. Io, DiskFull.
[[nodiscard]] Result<Done> writeReport(const ReportTable& table, const QString& path, ReportFormat format,
                                       const ReportWords& words);

/// `{report, subject, household, rehearsal, from, to, columns: [{id, kind}], rows: [{…}], totals: [{currency, rows,
/// …}]}`; amounts in minor units beside the row's currency, instants in ISO 8601 UTC, durations in milliseconds, ids as
/// text, codes as their ids, null for what is not known.
[[nodiscard]] QJsonObject reportToJson(const ReportTable& table);

} // namespace kaibang
