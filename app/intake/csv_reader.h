// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_reader.h"

#include <QByteArrayView>

namespace kaibang {

/// What limits a file that is split as a whole.
struct CsvLimits
{
    qsizetype bytes = 200 * 1024 * 1024;
    int rows = 500'000;
};

/// Splits comma separated bytes into rows of undecoded cells, after RFC 4180 with what exports really do: line feeds
/// and doubled quotes in quoted cells, a quoted cell that follows an equals sign (`="351…"`), CR, LF or CRLF, rows
/// longer or shorter than the header, no line end at the end. A byte order mark is left out; where the first line
/// holds tabs or semicolons and no comma, these separate. Rows without any content are empty lists, so that row
/// numbers stay those of the file.
/// In UTF-8 and GB18030 the separators 0x09, 0x22, 0x2C, 0x3B, 0x0A and 0x0D are never part of another character,
/// which is why splitting comes before decoding. Damaged when a quoted cell never ends.
/// The bytes must outlive the reader.
class CsvReader : public RowReader
{
public:
    explicit CsvReader(QByteArrayView bytes, const TableLimits& limits = {});
    Result<bool> next(CsvRow& row) override;
    [[nodiscard]] int rowNumber() const override { return m_number; }

private:
    [[nodiscard]] bool at(char c) const { return m_at < m_bytes.size() && m_bytes[m_at] == c; }
    [[nodiscard]] bool isEnd(qsizetype at) const;
    bool readCell();
    bool readGuarded();
    bool readQuoted(bool guarded);
    void takeUntilEnd();
    bool endCell(CsvRow& row, bool& hasContent);

    QByteArrayView m_bytes;
    TableLimits m_limits;
    char m_separator = ',';
    qsizetype m_at = 0;
    int m_number = 0;
    QByteArray m_cell;
    bool m_failed = false;
};

/// The whole table at once; empty rows at the end are left out. OutOfRange when a limit is passed.
Result<QList<CsvRow>> splitCsv(QByteArrayView bytes, const CsvLimits& limits = {});

/// Writes one cell so that splitCsv gives the same bytes back. Always quoted.
[[nodiscard]] QByteArray quotedCsvCell(QByteArrayView cell);

} // namespace kaibang
