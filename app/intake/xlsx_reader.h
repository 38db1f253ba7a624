// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xlsx_parts.h"

namespace kaibang {

/// The rows of one sheet of an .xlsx workbook, unpacked as they are asked for; cells come as UTF-8. Numbers keep their
/// digits (plainNumber), dates read as "2026-09-22 00:54:10". Rows that the sheet leaves out are left out.
/// Workbook and parts must outlive the reader.
class XlsxReader : public RowReader
{
public:
    static Result<std::unique_ptr<XlsxReader>> open(const QByteArray& workbook, const XlsxParts& parts, qsizetype sheet,
                                                    const TableLimits& limits = {});
    Result<bool> next(CsvRow& row) override;
    [[nodiscard]] int rowNumber() const override { return m_number; }

private:
    XlsxReader(std::unique_ptr<ZippedXml> xml, const XlsxParts& parts, const TableLimits& limits);
    std::optional<Error> beginRow();
    std::optional<Error> beginCell();
    std::optional<Error> endCell(CsvRow& row);
    [[nodiscard]] QByteArray valueOfCell() const;

    std::unique_ptr<ZippedXml> m_xml;
    const XlsxParts& m_parts;
    TableLimits m_limits;
    int m_number = 0;
    qsizetype m_column = -1; ///< of the cell at hand, from 0
    QByteArray m_type, m_text;
    qsizetype m_style = 0;
    int m_sounds = 0; ///< inside of so many phonetic runs
    bool m_isInRow = false, m_isText = false, m_failed = false;
};

} // namespace kaibang
