// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_parts.h"

#include <QDateTime>
#include <algorithm>
#include <array>
#include <cmath>

namespace kaibang {

namespace {

using Token = QXmlStreamReader::TokenType;

constexpr qsizetype mostSharedBytes = 256 * 1024 * 1024;
constexpr qsizetype mostShared = 5'000'000;
constexpr qsizetype mostStyles = 70'000;

// Reads a part to its end, calling `see` at each token; a part that is not there is an empty one.
template<typename See>
Result<Done> readPart(const QByteArray& workbook, const QString& member, See see)
{
    const auto part = ZippedXml::open(workbook, member);
    if (!part)
        return part.error().kind == ErrorKind::NotFound ? Result<Done>(Done{}) : Result<Done>(part.error());
    while (true) {
        const auto token = part.value()->next();
        if (!token)
            return token.error();
        if (token.value() == Token::EndDocument)
            return Done{};
        if (!see(token.value(), part.value()->xml()))
            return Error{ErrorKind::OutOfRange, QStringLiteral("a part of the workbook is beyond the limit")};
    }
}

Result<Done> readSheets(const QByteArray& workbook, XlsxParts& parts)
{
    QHash<QString, QString> targets;
    auto read = readPart(workbook, QStringLiteral("xl/_rels/workbook.xml.rels"), [&](Token token, auto& xml) {
        if (token == Token::StartElement && xml.name() == u"Relationship") {
            QString target = xml.attributes().value(QLatin1String("Target")).toString();
            target = target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
            targets.insert(xml.attributes().value(QLatin1String("Id")).toString(), target);
        }
        return targets.size() < 10'000;
    });
    if (!read)
        return read;
    return readPart(workbook, QStringLiteral("xl/workbook.xml"), [&](Token token, auto& xml) {
        if (token != Token::StartElement)
            return true;
        if (xml.name() == u"workbookPr") {
            const auto flag = xml.attributes().value(QLatin1String("date1904"));
            parts.since1904 = flag == u"1" || flag == u"true";
        }
        if (xml.name() == u"sheet" && !xml.attributes().value(QLatin1String("state")).contains(u"idden")) {
            QString id;
            for (const QXmlStreamAttribute& attribute : xml.attributes()) // r:id, whatever the prefix is called
                if (attribute.name() == u"id")
                    id = attribute.value().toString();
            parts.sheets.append({xml.attributes().value(QLatin1String("name")).toString(), targets.value(id)});
        }
        return parts.sheets.size() < 1'000;
    });
}

Result<Done> readShared(const QByteArray& workbook, const TableLimits& limits, XlsxParts& parts)
{
    qsizetype bytes = 0;
    int sounds = 0;
    bool isText = false;
    QByteArray text;
    return readPart(workbook, QStringLiteral("xl/sharedStrings.xml"), [&](Token token, auto& xml) {
        if (token == Token::StartElement) {
            sounds += xml.name() == u"rPh"; // how a Japanese name is spoken
            isText = xml.name() == u"t";
            if (xml.name() == u"si")
                text.clear();
        } else if (token == Token::Characters && isText && sounds == 0) {
            text += xml.text().toUtf8();
        } else if (token == Token::EndElement) {
            sounds -= xml.name() == u"rPh";
            isText = false;
            if (xml.name() == u"si") {
                bytes += text.size();
                parts.shared.append(text);
            }
        }
        return text.size() <= limits.cell && bytes <= mostSharedBytes && parts.shared.size() <= mostShared;
    });
}

bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47) ||
           (format >= 50 && format <= 58);
}

Result<Done> readStyles(const QByteArray& workbook, XlsxParts& parts)
{
    QHash<int, bool> formats;
    bool isCellStyles = false;
    return readPart(workbook, QStringLiteral("xl/styles.xml"), [&](Token token, auto& xml) {
        const auto id = [&] { return xml.attributes().value(QLatin1String("numFmtId")).toInt(); };
        if (token == Token::StartElement && xml.name() == u"numFmt")
            formats.insert(id(), isDateFormat(xml.attributes().value(QLatin1String("formatCode")).toString()));
        if (xml.name() == u"cellXfs")
            isCellStyles = token == Token::StartElement;
        if (token == Token::StartElement && isCellStyles && xml.name() == u"xf")
            parts.dateStyles.append(formats.value(id(), isBuiltInDate(id())));
        return parts.dateStyles.size() < mostStyles && formats.size() < mostStyles;
    });
}

// One more at the last of `digits`, "0999" becoming "1000".
void countUp(QByteArray& digits)
{
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (digits[i] != '9') {
            ++digits[i];
            return;
        }
        digits[i] = '0';
    }
    digits.prepend('1');
}

} // namespace

ZippedXml::ZippedXml(std::unique_ptr<ZipStream> stream)
    : m_stream(std::move(stream))
{}

Result<std::unique_ptr<ZippedXml>> ZippedXml::open(const QByteArray& archive, const QString& member)
{
    auto stream = ZipStream::open(archive, member);
    if (!stream)
        return stream.error();
    return std::unique_ptr<ZippedXml>(new ZippedXml(std::move(stream).value()));
}

Result<Token> ZippedXml::next()
{
    while (true) {
        const Token token = m_xml.readNext();
        if (token == Token::DTD || token == Token::EntityReference)
            return Error{ErrorKind::Damaged, QStringLiteral("XML that declares entities")};
        if (token != Token::Invalid)
            return token;
        if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError || m_atEnd)
            return Error{ErrorKind::Damaged, QStringLiteral("no sound XML")};
        const auto piece = m_stream->read();
        if (!piece)
            return piece.error();
        m_atEnd = piece.value().isEmpty();
        m_xml.addData(piece.value());
    }
}

bool isWorkbook(const QList<ZipMember>& members)
{
    return std::any_of(members.begin(), members.end(),
                       [](const ZipMember& member) { return member.name == u"xl/workbook.xml"; });
}

Result<XlsxParts> xlsxParts(const QByteArray& workbook, const TableLimits& limits)
{
    XlsxParts parts;
    auto read = readSheets(workbook, parts);
    if (read)
        read = readShared(workbook, limits, parts);
    if (read)
        read = readStyles(workbook, parts);
    if (!read)
        return read.error();
    return parts;
}

bool isDateFormat(const QString& code)
{
    bool quoted = false, bracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i).toLower();
        if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'[' || c == u']'))
            bracketed = c == u'[';
        else if (!quoted && c == u';')
            return false; // only the first section, for numbers above zero, counts
        else if (!quoted && !bracketed && (c == u'y' || c == u'm' || c == u'd' || c == u'h' || c == u's'))
            return true;
    }
    return false;
}

QByteArray plainNumber(const QByteArray& number)
{
    constexpr qsizetype keptDigits = 15;
    QByteArray told = number.trimmed();
    const bool negative = told.startsWith('-');
    if (negative)
        told.remove(0, 1);
    const qsizetype e = told.toLower().indexOf('e');
    bool isExponent = true;
    const int exponent = e < 0 ? 0 : told.mid(e + 1).toInt(&isExponent);
    QByteArray digits = told.left(e < 0 ? told.size() : e);
    const qsizetype point = digits.indexOf('.');
    qsizetype whole = (point < 0 ? digits.size() : point) + exponent; // digits before the point
    digits.replace(".", "");
    const bool isNumber = isExponent && !digits.isEmpty() &&
                          std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber || whole > 400 || whole < -400)
        return number;
    if (e >= 0 && whole > keptDigits)
        return number; // rounded
    const qsizetype leading =
        std::find_if(digits.begin(), digits.end(), [](char c) { return c != '0'; }) - digits.begin();
    if (digits.size() > whole && digits.size() - leading > keptDigits) {
        const qsizetype keep = std::max(leading + keptDigits, whole);
        const bool up = digits[keep] >= '5';
        digits.truncate(keep);
        if (up)
            countUp(digits);
        whole += digits.size() - keep;
    }
    while (whole < 1) {
        digits.prepend('0');
        ++whole;
    }
    while (digits.size() < whole)
        digits.append('0');
    while (digits.size() > whole && digits.endsWith('0'))
        digits.chop(1);
    QByteArray text = digits.left(whole);
    if (digits.size() > whole)
        text += '.' + digits.mid(whole);
    return negative ? '-' + text : text;
}

QByteArray dateText(const QByteArray& number, bool since1904)
{
    bool isNumber = false;
    const double days = number.toDouble(&isNumber);
    if (!isNumber || !(days >= 0) || days > 2'958'466) // 9999-12-31
        return number;
    const qint64 seconds = std::llround(days * 86'400);
    const qint64 whole = seconds / 86'400;
    // Excel believes that 1900 was a leap year: its day 60 never was.
    const QDate start = since1904 ? QDate(1904, 1, 1) : whole < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDateTime moment(start.addDays(whole),
                           QTime::fromMSecsSinceStartOfDay(static_cast<int>(seconds % 86'400) * 1000));
    return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1();
}

} // namespace kaibang
