// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace kaibang {

using CsvRow = QList<QByteArray>;

/// What limits a file, so that a wrong or hostile one cannot fill the memory.
struct CsvLimits
{
    qsizetype bytes = 200 * 1024 * 1024;
    qsizetype rows = 500'000;
};

/// Splits comma separated bytes into rows of undecoded cells, after RFC 4180 with what exports really do: line feeds
/// and doubled quotes in quoted cells, a quoted cell that follows an equals sign (`="351…"`), CR, LF or CRLF, rows
/// longer or shorter than the header, no line end at the end. Rows without any content are empty
/// lists, so that row numbers stay those of the file; at the end they are left out.
/// In UTF-8 and GB18030 the separators 0x22, 0x2C, 0x0A and 0x0D are never part of another character, which is why
/// splitting comes before decoding. OutOfRange when a limit is passed, Damaged when a quoted cell never ends.
Result<QList<CsvRow>> splitCsv(QByteArrayView bytes, const CsvLimits& limits = {});

/// Writes one cell so that splitCsv gives the same bytes back. Always quoted.
[[nodiscard]] QByteArray quotedCsvCell(QByteArrayView cell);

} // namespace kaibang
