// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the sheet, the strings or the styles of a workbook: reading ends and limits hold. The first byte says
// which; a sound archive is put around them, since a fuzzer finds no check sums.
#include "must.h"
#include "xlsx_reader.h"
#include "zip_maker.h"

using namespace kaibang;

namespace {

bool isPlain(const QByteArray& number)
{
    return plainNumber(plainNumber(number)) == plainNumber(number);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    const QByteArray row = "<row><c t=\"s\"><v>0</v></c><c s=\"0\"><v>46287.5</v></c></row>";
    const QByteArray book = data[0] % 3 == 0   ? samples::workbookOf(bytes)
                            : data[0] % 3 == 1 ? samples::workbookOf(row, bytes)
                                               : samples::workbookOf(row, {}, bytes, data[0] & 4);
    const TableLimits limits{500, 30, 400};
    const auto parts = xlsxParts(book, limits);
    if (!parts)
        return 0;
    KAIBANG_MUST(parts.value().sheets.size() == 1);
    const auto reader = XlsxReader::open(book, parts.value(), 0, limits);
    if (!reader)
        return 0;
    CsvRow cells;
    int last = 0;
    while (true) {
        const auto more = reader.value()->next(cells);
        if (!more || !more.value())
            break;
        KAIBANG_MUST(reader.value()->rowNumber() >= last && reader.value()->rowNumber() <= limits.rows);
        last = reader.value()->rowNumber();
        KAIBANG_MUST(cells.size() <= limits.columns);
        for (const QByteArray& cell : cells)
            KAIBANG_MUST(cell.size() <= limits.cell + 400 && isPlain(cell));
    }
    return 0;
}
