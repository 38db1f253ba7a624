// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a CSV: limits hold, reading ends, and what is written of the rows reads back alike.
#include "csv_reader.h"
#include "must.h"

using namespace kaibang;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const TableLimits limits{200, 20, 300};
    CsvReader reader(bytes, limits);
    CsvRow row;
    QByteArray written = "\"h\",\"h\"\r\n"; // so that a comma is what separates
    QList<CsvRow> rows;
    int last = 0;
    while (true) {
        const auto more = reader.next(row);
        if (!more || !more.value())
            break;
        KAIBANG_MUST(reader.rowNumber() == last + 1 && reader.rowNumber() <= limits.rows);
        last = reader.rowNumber();
        KAIBANG_MUST(row.size() <= limits.columns);
        QByteArrayList cells;
        for (const QByteArray& cell : row) {
            KAIBANG_MUST(cell.size() <= limits.cell);
            cells.append(quotedCsvCell(cell));
        }
        if (row.isEmpty())
            continue;
        written += cells.join(',') + "\r\n";
        rows.append(row);
    }
    const auto again = splitCsv(written);
    KAIBANG_MUST(again.ok());
    KAIBANG_MUST(again.value().mid(1) == rows);
    return 0;
}
