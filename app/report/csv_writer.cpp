// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format_writers.h"
#include "spreadsheet_text.h"

namespace kaibang {

QByteArray csvBytes(const ReportTable& table, const ReportWords& words)
{
    // The byte order mark is what makes spreadsheets read UTF-8 as UTF-8.
    QByteArray bytes("\xEF\xBB\xBF");
    QStringList cells;
    for (const ReportColumn& column : table.columns)
        cells.append(words.header(column));
    bytes += csvLine(cells);
    for (const auto& row : table.rows) {
        cells.clear();
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            cells.append(plainText(row.at(i), table.columns.at(i), table.zone, words));
        bytes += csvLine(cells);
    }
    for (const ReportTotal& total : table.totals)
        bytes += csvLine(totalTexts(table, total, words, plainText));
    return bytes;
}

} // namespace kaibang
