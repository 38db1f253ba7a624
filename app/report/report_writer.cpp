// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_writer.h"

#include "format_writers.h"

#include <QSaveFile>

namespace kaibang {

namespace {

Error fileError(const QSaveFile& file)
{
    // Qt says "resource" for a full disk and for a quota that is used up.
    const bool full = file.error() == QFileDevice::ResourceError;
    return Error{full ? ErrorKind::DiskFull : ErrorKind::Io, file.errorString()};
}

} // namespace

std::optional<ReportFormat> reportFormatOf(const QString& name)
{
    const QString lower = name.toLower();
    if (lower == QLatin1String("csv"))
        return ReportFormat::Csv;
    if (lower == QLatin1String("xlsx"))
        return ReportFormat::Xlsx;
    if (lower == QLatin1String("pdf"))
        return ReportFormat::Pdf;
    if (lower == QLatin1String("json"))
        return ReportFormat::Json;
    return std::nullopt;
}

Result<QByteArray> reportBytes(const ReportTable& table, ReportFormat format, const ReportWords& words)
{
    switch (format) {
    case ReportFormat::Csv:
        return csvBytes(table, words);
    case ReportFormat::Xlsx:
        return xlsxBytes(table, words);
    case ReportFormat::Pdf:
        return pdfBytes(table, words);
    case ReportFormat::Json:
        return jsonBytes(table);
    }
    return Error{ErrorKind::Unsupported, QStringLiteral("report format")};
}

Result<Done> writeReport(const ReportTable& table, const QString& path, ReportFormat format, const ReportWords& words)
{
    const auto bytes = reportBytes(table, format, words);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    // commit() does not tell that what it still had to write did not fit.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.value()) != bytes.value().size() || !file.flush() ||
        !file.commit())
        return fileError(file);
    return Done{};
}

} // namespace kaibang
