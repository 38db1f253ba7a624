// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workbooks whose parts are torn, nested, repeated or too many.
#include "xlsx_reader.h"
#include "zip_maker.h"

#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;
using samples::MadeMember;
using samples::workbookOf;
using samples::ZipMaker;

/// The cells of the first sheet, or the kind of its failure.
struct OddSheet
{
    QList<CsvRow> rows;
    std::optional<ErrorKind> failed;
};

OddSheet oddSheet(const QByteArray& workbook, const TableLimits& limits = {})
{
    OddSheet sheet;
    const auto parts = xlsxParts(workbook, limits);
    if (!parts) {
        sheet.failed = parts.error().kind;
        return sheet;
    }
    const auto reader = XlsxReader::open(workbook, parts.value(), 0, limits);
    if (!reader) {
        sheet.failed = reader.error().kind;
        return sheet;
    }
    CsvRow row;
    while (true) {
        const auto more = reader.value()->next(row);
        if (!more) {
            sheet.failed = more.error().kind;
            const auto after = reader.value()->next(row);
            EXPECT_TRUE(after.ok() && !after.value()) << "nothing behind a failure is read";
            return sheet;
        }
        if (!more.value())
            return sheet;
        sheet.rows.append(row);
    }
}

TEST(OddWorkbook, CellsOfEveryKindAreTextOrNothing)
{
    const auto cells = [](const QByteArray& row, const QByteArray& styles = {}) {
        const OddSheet sheet = oddSheet(workbookOf("<row>" + row + "</row>", "<si><t>zero</t></si>", styles));
        EXPECT_EQ(sheet.failed, std::nullopt) << row.toStdString();
        return sheet.rows.value(0);
    };
    EXPECT_EQ(cells("<c t=\"s\"><v>0</v></c>"), CsvRow{"zero"});
    EXPECT_EQ(cells("<c t=\"s\"><v>x</v></c>"), CsvRow());
    EXPECT_EQ(cells("<c t=\"s\"><v>7</v></c>"), CsvRow());
    EXPECT_EQ(cells("<c t=\"b\"><v>0</v></c>"), CsvRow{"FALSE"});
    EXPECT_EQ(cells("<c t=\"b\"><v>1</v></c>"), CsvRow{"TRUE"});
    EXPECT_EQ(cells("<c><v></v></c>"), CsvRow());
    EXPECT_EQ(cells("<c><f>A1</f></c><c><v>2</v></c>"), (CsvRow{"", "2"})) << "a formula's words are no value";
    EXPECT_EQ(cells("<c r=\"B1\"><v>2</v></c><c r=\"A1\"><v>3</v></c>"), (CsvRow{"", "2", "3"}))
        << "a reference that goes back is not believed";
    EXPECT_EQ(cells("<c r=\"b1\"><v>2</v></c>"), CsvRow{"2"});
    const QByteArray spoken = "<c t=\"inlineStr\"><is><t>秀</t><rPh><t>シュウ</t></rPh></is></c>";
    EXPECT_EQ(cells(spoken), CsvRow{"秀"});
    // Every range of the formats that are dates without a word.
    for (const int format : {14, 22, 27, 36, 45, 47, 50, 58})
        EXPECT_EQ(cells("<c s=\"0\"><v>46287</v></c>",
                        "<cellXfs><xf numFmtId=\"" + QByteArray::number(format) + "\"/></cellXfs>"),
                  CsvRow{"2026-09-22 00:00:00"})
            << format;
    for (const int format : {0, 13, 23, 26, 37, 44, 48, 49, 59})
        EXPECT_EQ(cells("<c s=\"0\"><v>46287</v></c>",
                        "<cellXfs><xf numFmtId=\"" + QByteArray::number(format) + "\"/></cellXfs>"),
                  CsvRow{"46287"})
            << format;
}

TEST(OddWorkbook, WhatIsTornOrNestedIsDamaged)
{
    using enum ErrorKind;
    EXPECT_EQ(oddSheet(workbookOf("<c><v>1</v></c>")).failed, Damaged) << "a cell outside of a row";
    EXPECT_EQ(oddSheet(workbookOf("<row><c><row></row></c></row>")).failed, Damaged) << "a row inside of a cell";
    EXPECT_EQ(oddSheet(workbookOf("<row><c></row>")).failed, Damaged);
    EXPECT_EQ(oddSheet(workbookOf("<row>", "<si><t>x</si>")).failed, Damaged);
    EXPECT_EQ(oddSheet(workbookOf("<row></row>", {}, "<cellXfs><xf></cellXfs>")).failed, Damaged);
    EXPECT_EQ(oddSheet(ZipMaker::zipOf({{"xl/workbook.xml", "<workbook><sheets><sheet"}})).failed, Damaged);
    EXPECT_EQ(
        oddSheet(ZipMaker::zipOf({{"xl/_rels/workbook.xml.rels", "<a><b></a>"}, {"xl/workbook.xml", "<workbook/>"}}))
            .failed,
        Damaged);
    const QByteArray book = "<workbook><sheets><sheet name=\"A\" id=\"r1\"/></sheets></workbook>";
    const QByteArray links = "<Relationships><Relationship Id=\"r1\" Target=\"s.xml\"/></Relationships>";
    const auto withSheet = [&](const MadeMember& sheet) {
        return oddSheet(ZipMaker::zipOf({{"xl/workbook.xml", book}, {"xl/_rels/workbook.xml.rels", links}, sheet}))
            .failed;
    };
    EXPECT_EQ(withSheet({"xl/s.xml", "<worksheet/>"}), std::nullopt);
    EXPECT_EQ(withSheet({"xl/s.xml", "<worksheet>"}), Damaged) << "it ends in the middle";
    EXPECT_EQ(withSheet({"xl/s.xml", "x", true, true}), Refused) << "a password guards it";
    EXPECT_EQ(withSheet({"xl/other.xml", "<worksheet/>"}), Damaged);
    EXPECT_EQ(oddSheet(ZipMaker::zipOf({{"xl/workbook.xml", "x", true, true}})).failed, Refused);
    EXPECT_EQ(oddSheet("PK\x03\x04 torn").failed, Damaged);
}

TEST(OddWorkbook, LimitsHoldInEveryPart)
{
    TableLimits limits;
    limits.cell = 5;
    limits.columns = 2;
    limits.rows = 2;
    using enum ErrorKind;
    const auto failed = [&limits](const QByteArray& sheet, const QByteArray& shared = {}) {
        return oddSheet(workbookOf(sheet, shared), limits).failed;
    };
    EXPECT_EQ(failed("<row><c><v>12345</v></c></row>"), std::nullopt);
    EXPECT_EQ(failed("<row><c><v>123456</v></c></row>"), OutOfRange);
    EXPECT_EQ(failed("<row></row>", "<si><t>123456</t></si>"), OutOfRange);
    EXPECT_EQ(failed("<row><c/><c/><c/></row>"), OutOfRange);
    EXPECT_EQ(failed("<row><c r=\"ZZZZZZZZ1\"/></row>"), OutOfRange);
    EXPECT_EQ(failed("<row r=\"3\"></row>"), OutOfRange);
    EXPECT_EQ(failed("<row></row><row></row><row></row>"), OutOfRange);
}

} // namespace
} // namespace kaibang
