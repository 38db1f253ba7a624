// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workbooks as platforms and spreadsheets write them, and as nobody should.
#include "export_samples.h"
#include "xlsx_reader.h"
#include "zip_maker.h"

#include <QTemporaryDir>
#include <xlsxwriter.h>

using namespace kaibang;
using namespace kaibang::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Sheet
{
    QList<CsvRow> rows;
    QList<int> numbers;
    std::optional<Error> failed;
};

Sheet readSheet(const QByteArray& workbook, const TableLimits& limits = {})
{
    Sheet sheet;
    const auto parts = xlsxParts(workbook, limits);
    if (!parts) {
        sheet.failed = parts.error();
        return sheet;
    }
    EXPECT_EQ(parts.value().sheets.size(), 1) << "hidden sheets are not seen";
    const auto reader = XlsxReader::open(workbook, parts.value(), 0, limits);
    if (!reader) {
        sheet.failed = reader.error();
        return sheet;
    }
    CsvRow row;
    while (true) {
        const auto more = reader.value()->next(row);
        if (!more)
            sheet.failed = more.error();
        if (!more || !more.value())
            return sheet;
        sheet.rows.append(row);
        sheet.numbers.append(reader.value()->rowNumber());
    }
}

QByteArray inlined(const QString& text)
{
    return "<c t=\"inlineStr\"><is><t>" + text.toHtmlEscaped().toUtf8() + "</t></is></c>";
}

/// The sample CSV as a workbook, every cell a text.
QByteArray workbookOfCsv(const NamedBytes& csv)
{
    QByteArray sheet;
    for (const QByteArray& line : csv.bytes.mid(3).split('\n')) {
        if (line.isEmpty())
            continue;
        sheet += "<row>";
        for (const QByteArray& cell : line.split(','))
            sheet += inlined(QString::fromUtf8(cell).remove(u'"').trimmed());
        sheet += "</row>";
    }
    return workbookOf(sheet);
}

} // namespace

TEST(Xlsx, EveryKindOfCell)
{
    const QByteArray shared = "<si><t>订单编号</t></si><si><r><t>阿</t></r><r><t xml:space=\"preserve\">秀 </t></r>"
                              "<rPh sb=\"0\" eb=\"1\"><t>アシュウ</t></rPh></si>";
    const QByteArray styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy/m/d\\ h:mm\"/>"
                              "<numFmt numFmtId=\"165\" formatCode=\"0.00&quot;days&quot;\"/></numFmts>"
                              "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
                              "<xf numFmtId=\"22\"/></cellXfs>";
    const QByteArray sheet =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c><c r=\"D1\" "
        "t=\"s\"><v>99</v></c></row>"
        "<row r=\"4\"><c r=\"A4\"><v>35153131473290001</v></c><c r=\"B4\"><v>38.899999999999999</v></c>"
        "<c r=\"C4\" s=\"1\"><v>46287.037615740738</v></c><c r=\"D4\" s=\"2\"><v>3.5</v></c>"
        "<c r=\"E4\" s=\"3\"><v>46287</v></c><c r=\"F4\" t=\"b\"><v>1</v></c><c r=\"G4\" t=\"e\"><v>#N/A</v></c>"
        "<c r=\"H4\" t=\"str\"><f>A1&amp;\"x\"</f><v>sum</v></c><c r=\"I4\" t=\"inlineStr\"><is><t>in</t></is></c>"
        "<c r=\"J4\" t=\"d\"><v>2026-09-22T00:54:10</v></c><c r=\"AB4\"><v>1E3</v></c></row><row r=\"5\"/>";
    const Sheet read = readSheet(workbookOf(sheet, shared, styles));
    ASSERT_FALSE(read.failed.has_value()) << read.failed->detail.toStdString();
    ASSERT_EQ(read.rows.size(), 3);
    EXPECT_EQ(read.rows[0], (CsvRow{"订单编号", "", "阿秀 "})) << "phonetic runs are no text, a lost string is none";
    EXPECT_EQ(read.numbers, (QList<int>{1, 4, 5}));
    EXPECT_EQ(read.rows[1].mid(0, 6),
              (CsvRow{"35153131473290001", "38.9", "2026-09-22 00:54:10", "3.5", "2026-09-22 00:00:00", "TRUE"}));
    EXPECT_EQ(read.rows[1].mid(6, 4), (CsvRow{"", "sum", "in", "2026-09-22 00:54:10"}));
    EXPECT_EQ(read.rows[1].value(27), "1000");
    EXPECT_TRUE(read.rows[2].isEmpty());
}

TEST(Xlsx, NumbersKeepTheirDigits)
{
    const QList<std::pair<QByteArray, QByteArray>> cases{{"6917926768823640001", "6917926768823640001"},
                                                         {"6.917926768823640E+18", "6.917926768823640E+18"},
                                                         {"38.899999999999999", "38.9"},
                                                         {"0.99999999999999999", "1"},
                                                         {"1.2E+2", "120"},
                                                         {"1.5E-3", "0.0015"},
                                                         {"-0.5", "-0.5"},
                                                         {"1234567890123.456", "1234567890123.46"},
                                                         {"3000000001", "3000000001"},
                                                         {"99999999999999.99", "100000000000000"},
                                                         {"12345678901234567.5", "12345678901234568"},
                                                         {"x", "x"},
                                                         {"1e999999", "1e999999"},
                                                         {"", ""},
                                                         {"0", "0"}};
    for (const auto& [number, text] : cases)
        EXPECT_EQ(plainNumber(number), text) << number.constData();
}

TEST(Xlsx, DatesOfBothSystems)
{
    EXPECT_EQ(dateText("1", false), "1900-01-01 00:00:00");
    EXPECT_EQ(dateText("59", false), "1900-02-28 00:00:00");
    EXPECT_EQ(dateText("61", false), "1900-03-01 00:00:00");
    EXPECT_EQ(dateText("46287.5", false), "2026-09-22 12:00:00");
    EXPECT_EQ(dateText("44825.5", true), "2026-09-22 12:00:00");
    EXPECT_EQ(dateText("46286.999999", false), "2026-09-22 00:00:00") << "rounded to the second";
    EXPECT_EQ(dateText("-1", false), "-1");
    EXPECT_EQ(dateText("99999999", false), "99999999");
    EXPECT_TRUE(isDateFormat(u"[$-804]yyyy\"年\"m\"月\""_s));
    EXPECT_TRUE(isDateFormat(u"h:mm AM/PM"_s));
    EXPECT_FALSE(isDateFormat(u"\"dozen\" 0.00"_s));
    EXPECT_FALSE(isDateFormat(u"[Red]0.00"_s));
    EXPECT_FALSE(isDateFormat(u"General"_s));
    EXPECT_FALSE(isDateFormat(u"0_d;yyyy"_s));
}

TEST(Xlsx, AWorkbookOfTheTaobaoKindIsReadAsItsCsv)
{
    const FileReading csv = readOne(sample("kuaishou", u"orders.csv"_s));
    NamedBytes file = sample("kuaishou", u"orders.csv"_s);
    file.bytes.replace("\"¥1,299.00\"", "1299.00"); // the only comma in a cell
    const FileReading book = readOne({u"orders.xlsx"_s, workbookOfCsv(file)});
    EXPECT_EQ(book.kind, csv.kind);
    EXPECT_TRUE(book.problems.isEmpty());
    EXPECT_EQ(book.events, csv.events);
}

TEST(Xlsx, WhatAnotherLibraryWrote)
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"a.xlsx"_s).toUtf8();
    lxw_workbook* book = workbook_new(path.constData());
    workbook_add_worksheet(book, "说明");
    lxw_worksheet* sheet = workbook_add_worksheet(book, "订单");
    lxw_format* date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd hh:mm:ss");
    const QStringList headers = headersOf("QIANNIU_ORDER_HEADERS");
    const auto at = [&headers](const QString& name) { return lxw_col_t(headers.indexOf(name)); };
    for (int i = 0; i < headers.size(); ++i)
        worksheet_write_string(sheet, 0, lxw_col_t(i), headers.at(i).toUtf8().constData(), nullptr);
    worksheet_write_string(sheet, 1, at(u"订单编号"_s), "35153131473290001", nullptr);
    for (const QString& amount : {u"买家应付货款"_s, u"总金额"_s, u"买家实付金额"_s})
        worksheet_write_number(sheet, 1, at(amount), 38.90, nullptr);
    lxw_datetime placed{2026, 9, 22, 0, 54, 10};
    worksheet_write_datetime(sheet, 1, at(u"订单创建时间"_s), &placed, date);
    worksheet_write_datetime(sheet, 1, at(u"订单付款时间"_s), &placed, date);
    worksheet_write_string(sheet, 1, at(u"商品标题"_s), "梯田红米", nullptr);
    worksheet_write_string(sheet, 1, at(u"商品属性SKU"_s), "5斤", nullptr);
    worksheet_write_number(sheet, 1, at(u"退款金额"_s), 6.50, nullptr);
    worksheet_write_number(sheet, 2, at(u"订单编号"_s), 35153131473290002.0, nullptr); // a number cannot hold it
    worksheet_write_datetime(sheet, 2, at(u"订单创建时间"_s), &placed, date);
    ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);
    QFile file(QString::fromUtf8(path));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const FileReading read = readOne({u"a.xlsx"_s, file.readAll()});
    ASSERT_EQ(read.kind, u"taobao_orders"_s) << "the second sheet; the first is empty";
    ASSERT_EQ(read.events.size(), 1);
    const OrderEvent& event = read.events.front();
    EXPECT_EQ(event.orderId, u"35153131473290001"_s);
    EXPECT_EQ(event.placedAt, beijing(2026, 9, 22, 0, 54, 10));
    EXPECT_EQ(event.amounts.buyerPaid, 3890);
    EXPECT_EQ(event.amounts.refunded, 650);
    EXPECT_EQ(event.lines.front().variant, u"5斤"_s);
    EXPECT_TRUE(event.buyer.isEmpty());
    EXPECT_TRUE(read.newColumns.isEmpty());
    ASSERT_EQ(read.problems.size(), 1);
    EXPECT_EQ(read.problems.front().code, u"id_damaged"_s);
    EXPECT_EQ(read.problems.front().row, 3);
}

TEST(Xlsx, LimitsHold)
{
    TableLimits few;
    few.rows = 2;
    few.columns = 3;
    few.cell = 5;
    const auto kindOf = [&](const QByteArray& sheet, const QByteArray& shared = {}) {
        const Sheet read = readSheet(workbookOf(sheet, shared), few);
        return read.failed ? std::optional(read.failed->kind) : std::nullopt;
    };
    EXPECT_EQ(kindOf("<row><c><v>1</v></c></row><row/>"), std::nullopt);
    EXPECT_EQ(kindOf("<row/><row/><row/>"), ErrorKind::OutOfRange);
    EXPECT_EQ(kindOf("<row r=\"1048576\"/>"), ErrorKind::OutOfRange);
    EXPECT_EQ(kindOf("<row><c r=\"XFD1\"><v>1</v></c></row>"), ErrorKind::OutOfRange);
    EXPECT_EQ(kindOf("<row><c r=\"ZZZZZZZZ1\"><v>1</v></c></row>"), ErrorKind::OutOfRange);
    EXPECT_EQ(kindOf("<row><c t=\"str\"><v>too long</v></c></row>"), ErrorKind::OutOfRange);
    EXPECT_EQ(kindOf("<row/>", "<si><t>too long</t></si>"), ErrorKind::OutOfRange);
    EXPECT_EQ(kindOf("<c><v>1</v></c>"), ErrorKind::Damaged) << "a cell outside of a row";
    EXPECT_EQ(kindOf("<row><c>"), ErrorKind::Damaged);
}

TEST(Xlsx, NoEntitiesNoBombs)
{
    const QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
                              "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    QByteArray rels = "<Relationships><Relationship Id=\"r1\" Target=\"/xl/s.xml\"/></Relationships>";
    const auto bookWith = [&](const QByteArray& sheet) {
        return ZipMaker::zipOf(
            {{"xl/workbook.xml", "<workbook><sheets><sheet name=\"a\" id=\"r1\"/></sheets></workbook>"},
             {"xl/_rels/workbook.xml.rels", rels},
             {"xl/s.xml", sheet}});
    };
    EXPECT_EQ(readSheet(bookWith(laughs)).failed->kind, ErrorKind::Damaged);
    // 80 MB of blanks in 80 kB: nothing reads so much, and it is told as what it is.
    const QByteArray bomb = "<worksheet><sheetData>" + QByteArray(80 * 1024 * 1024, ' ') + "</sheetData></worksheet>";
    const QByteArray packed = bookWith(bomb);
    EXPECT_LT(packed.size(), 200'000);
    EXPECT_EQ(readOne({u"b.xlsx"_s, packed}).problems.front().code, u"too_large"_s);
    EXPECT_EQ(readOne({u"b.xlsx"_s, packed.left(packed.size() / 2)}).problems.front().code, u"damaged_file"_s);
}

TEST(Xlsx, AnOldWorkbookAndOneBehindAPasswordSaySo)
{
    EXPECT_EQ(readOne({u"a.xls"_s, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on"}).problems.front().code,
              u"old_workbook"_s);
}
