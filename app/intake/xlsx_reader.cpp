// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_reader.h"

namespace kaibang {

namespace {

using Token = QXmlStreamReader::TokenType;

// "AB12" is column 27; -1 for no reference.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 20'000)
            break;
    }
    return column - 1;
}

Error tooMuch(const char* what)
{
    return {ErrorKind::OutOfRange, QLatin1String(what)};
}

} // namespace

XlsxReader::XlsxReader(std::unique_ptr<ZippedXml> xml, const XlsxParts& parts, const TableLimits& limits)
    : m_xml(std::move(xml))
    , m_parts(parts)
    , m_limits(limits)
{}

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(const QByteArray& workbook, const XlsxParts& parts,
                                                     qsizetype sheet, const TableLimits& limits)
{
    auto xml = ZippedXml::open(workbook, parts.sheets.at(sheet).member);
    if (!xml)
        return xml.error().kind == ErrorKind::NotFound ? Error{ErrorKind::Damaged, QStringLiteral("a sheet is missing")}
                                                       : xml.error();
    return std::unique_ptr<XlsxReader>(new XlsxReader(std::move(xml).value(), parts, limits));
}

Result<bool> XlsxReader::next(CsvRow& row)
{
    row.clear();
    std::optional<Error> failed;
    while (!m_failed && !failed) {
        const auto token = m_xml->next();
        if (!token) {
            failed = token.error();
            break;
        }
        const QStringView name = m_xml->xml().name();
        if (token.value() == Token::EndDocument)
            break;
        if (token.value() == Token::StartElement) {
            m_isText = name == u"v" || name == u"t";
            m_sounds += name == u"rPh";
            if (name == u"row")
                failed = beginRow();
            else if (name == u"c")
                failed = beginCell();
        } else if (token.value() == Token::Characters && m_isText && m_sounds == 0) {
            m_text += m_xml->xml().text().toUtf8();
            if (m_text.size() > m_limits.cell)
                failed = tooMuch("a cell longer than the limit");
        } else if (token.value() == Token::EndElement) {
            m_isText = false;
            m_sounds -= name == u"rPh";
            if (name == u"c")
                failed = endCell(row);
            else if (name == u"row") {
                m_isInRow = false;
                return true;
            }
        }
    }
    m_failed = m_failed || failed.has_value();
    return failed ? Result<bool>(*failed) : Result<bool>(false);
}

std::optional<Error> XlsxReader::beginRow()
{
    const int told = m_xml->xml().attributes().value(QLatin1String("r")).toInt();
    m_number = told > m_number ? told : m_number + 1;
    m_column = -1;
    m_isInRow = true;
    return m_number > m_limits.rows ? std::optional(tooMuch("more rows than the limit")) : std::nullopt;
}

std::optional<Error> XlsxReader::beginCell()
{
    if (!m_isInRow)
        return Error{ErrorKind::Damaged, QStringLiteral("a cell outside of a row")};
    const QXmlStreamAttributes attributes = m_xml->xml().attributes();
    const qsizetype told = columnOf(attributes.value(QLatin1String("r")));
    m_column = told > m_column ? told : m_column + 1;
    m_type = attributes.value(QLatin1String("t")).toLatin1();
    m_style = attributes.value(QLatin1String("s")).toInt();
    m_text.clear();
    return m_column >= m_limits.columns ? std::optional(tooMuch("more columns than the limit")) : std::nullopt;
}

std::optional<Error> XlsxReader::endCell(CsvRow& row)
{
    if (m_column < 0)
        return Error{ErrorKind::Damaged, QStringLiteral("the end of no cell")};
    const QByteArray value = valueOfCell();
    if (value.isEmpty())
        return std::nullopt;
    while (row.size() < m_column)
        row.append(QByteArray());
    row.append(value);
    return std::nullopt;
}

QByteArray XlsxReader::valueOfCell() const
{
    if (m_type == "s") {
        bool isIndex = false;
        const int index = m_text.toInt(&isIndex);
        return isIndex ? m_parts.shared.value(index) : QByteArray();
    }
    if (m_type == "inlineStr" || m_type == "str")
        return m_text;
    if (m_type == "e")
        return {};
    if (m_type == "b")
        return m_text == "1" ? "TRUE" : "FALSE";
    if (m_type == "d")
        return QByteArray(m_text).replace('T', ' ').left(19);
    if (m_text.isEmpty())
        return {};
    return m_parts.dateStyles.value(m_style) ? dateText(m_text, m_parts.since1904) : plainNumber(m_text);
}

} // namespace kaibang
