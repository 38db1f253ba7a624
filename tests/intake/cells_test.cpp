// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_text.h"
#include "csv_reader.h"
#include "export_profile.h"
#include "text_encoding.h"

#include <QStringEncoder>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <string>
#include <vector>

using namespace kaibang;

TEST(Csv, ReadsWhatExportsReallyDo)
{
    const auto rows = splitCsv("\"a\",\"b \"\"c\"\"\",d\r\n=\"351\",\"two\nlines\",x,extra\n\n\"tail\",\"=\"\n,,\n");
    ASSERT_TRUE(rows.ok());
    ASSERT_EQ(rows.value().size(), 4);
    EXPECT_EQ(rows.value()[0], (CsvRow{"a", "b \"c\"", "d"}));
    EXPECT_EQ(rows.value()[1], (CsvRow{"=\"351\"", "two\nlines", "x", "extra"}));
    EXPECT_TRUE(rows.value()[2].isEmpty()) << "an empty row keeps its number";
    EXPECT_EQ(rows.value()[3], (CsvRow{"tail", "="}));
}

TEST(Csv, EmptyGuardsAndLoneGuards)
{
    const auto rows = splitCsv("\"\",=\"\",\"x\"\n1,=\",2\n");
    ASSERT_TRUE(rows.ok());
    EXPECT_EQ(rows.value()[0], (CsvRow{"", "=\"\"", "x"}));
    EXPECT_EQ(rows.value()[1].size(), 3);
    EXPECT_EQ(rows.value()[1][2], "2");
}

TEST(Csv, LimitsAndEndlessQuotes)
{
    EXPECT_EQ(splitCsv("a,\"b").error().kind, ErrorKind::Damaged);
    EXPECT_EQ(splitCsv("a\nb\nc\n", {100, 2}).error().kind, ErrorKind::OutOfRange);
    EXPECT_EQ(splitCsv("aaaaaaaaaa", {5, 100}).error().kind, ErrorKind::OutOfRange);
    EXPECT_TRUE(splitCsv("").value().isEmpty());
}

TEST(Csv, WrittenCellsComeBack)
{
    const bool ok = rc::check("write, then split", [](const std::vector<std::vector<std::string>>& table) {
        QByteArray text;
        QList<CsvRow> expected;
        for (const auto& row : table) {
            CsvRow cells;
            QByteArrayList written;
            bool content = false;
            for (const std::string& cell : row) {
                cells.append(QByteArray::fromStdString(cell));
                content = content || !cell.empty();
                written.append(quotedCsvCell(cells.last()));
            }
            text += written.join(',') + "\r\n";
            expected.append(content ? cells : CsvRow());
        }
        while (!expected.isEmpty() && expected.last().isEmpty())
            expected.removeLast();
        const auto rows = splitCsv(text);
        RC_ASSERT(rows.ok());
        RC_ASSERT(rows.value() == expected);
    });
    EXPECT_TRUE(ok);
}

TEST(Encoding, MarkThenUtf8ThenGb18030)
{
    const QString text = QStringLiteral("订单编号,阿秀,𠮷");
    QStringEncoder gb("GB18030");
    ASSERT_TRUE(gb.isValid());
    const QByteArray bytes = gb.encode(text);
    EXPECT_EQ(encodingOf(bytes).value(), TextEncoding::Gb18030);
    EXPECT_EQ(decoded(bytes, TextEncoding::Gb18030), text);
    EXPECT_EQ(encodingOf(text.toUtf8()).value(), TextEncoding::Utf8);
    EXPECT_EQ(encodingOf("\xEF\xBB\xBF\xFF").value(), TextEncoding::Utf8);
    EXPECT_FALSE(decoded("\xFF\xFE\xFD", TextEncoding::Utf8).has_value());
}

TEST(Cells, GuardsGoAway)
{
    const QList<std::pair<QString, QString>> cells{
        {QStringLiteral("=\"35153131473293579\""), QStringLiteral("35153131473293579")},
        {QStringLiteral("\t6917\t"), QStringLiteral("6917")},
        {QStringLiteral("'13900"), QStringLiteral("13900")},
        {QStringLiteral("No:YT01"), QStringLiteral("YT01")},
        {QStringLiteral("=\""), QString()},
        {QStringLiteral("=\"\""), QString()},
        {QStringLiteral("-"), QString()},
        {QStringLiteral("-5"), QStringLiteral("-5")}};
    for (const auto& [cell, plain] : cells)
        EXPECT_EQ(plainCell(cell), plain) << cell.toStdString();
    EXPECT_EQ(plainHeader(u"订单付款时间 "), QStringLiteral("订单付款时间"));
    EXPECT_EQ(plainHeader(u"建议发货时间（起）"), QStringLiteral("建议发货时间(起)"));
    EXPECT_EQ(plainHeader(u"动帐流水号"), QStringLiteral("动账流水号"));
}

TEST(Cells, IdsAreSoundOrRefused)
{
    EXPECT_EQ(cellId(u"3000000001.0").id, QStringLiteral("3000000001"));
    EXPECT_EQ(cellId(u"3.30436E+18").state, IdState::Damaged);
    EXPECT_EQ(cellId(u"=\"3.30436E+18\"").state, IdState::Damaged);
    EXPECT_EQ(cellId(u"").state, IdState::Empty);
    EXPECT_EQ(cellId(u"\t9223372036854775807").id, QStringLiteral("9223372036854775807"));
}
