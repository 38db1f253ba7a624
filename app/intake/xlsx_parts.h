// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_reader.h"
#include "zip_reader.h"

#include <QXmlStreamReader>

namespace kaibang {

/// What a workbook's sheets need from its other parts (ECMA-376, SpreadsheetML).
struct XlsxParts
{
    struct Sheet
    {
        QString name, member;
    };
    QList<Sheet> sheets;      ///< those a person sees, in their order
    QList<QByteArray> shared; ///< UTF-8
    QList<bool> dateStyles;   ///< by cell style: its numbers are dates
    bool since1904 = false;
};

/// True when a ZIP archive with these members is a workbook.
[[nodiscard]] bool isWorkbook(const QList<ZipMember>& members);
/// Errors as ZipStream has them; Damaged also for XML that is none, or that declares entities.
Result<XlsxParts> xlsxParts(const QByteArray& workbook, const TableLimits& limits);

/// A number format that shows a date or a time.
[[nodiscard]] bool isDateFormat(const QString& code);
/// The number of a cell as text: no exponent where all its digits are known, and rounded to the 15 digits that a
/// spreadsheet keeps where it has a fraction ("38.899999999999999" is 38.9). A long id that was rounded keeps its
/// exponent, so that it is refused.
[[nodiscard]] QByteArray plainNumber(const QByteArray& number);
/// A day count as "2026-09-22 00:54:10"; the number itself where it is no sound date.
[[nodiscard]] QByteArray dateText(const QByteArray& number, bool since1904);

/// XML that comes out of an archive piece by piece.
class ZippedXml
{
public:
    static Result<std::unique_ptr<ZippedXml>> open(const QByteArray& archive, const QString& member);
    /// The next token, fetching bytes as needed. Damaged for bad XML and declared entities; OutOfRange.
    Result<QXmlStreamReader::TokenType> next();
    [[nodiscard]] QXmlStreamReader& xml() { return m_xml; }

private:
    explicit ZippedXml(std::unique_ptr<ZipStream> stream);

    std::unique_ptr<ZipStream> m_stream;
    QXmlStreamReader m_xml;
    bool m_atEnd = false;
};

} // namespace kaibang
