// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace kaibang;

namespace {

ReportTable tableOf(int rows)
{
    ReportTable table;
    table.name = QStringLiteral("stock");
    table.household = QStringLiteral("珍珠");
    table.columns = {{QStringLiteral("code"), ColumnKind::Id, ColumnTotal::None},
                     {QStringLiteral("product"), ColumnKind::Text, ColumnTotal::None},
                     {QStringLiteral("day"), ColumnKind::Day, ColumnTotal::None},
                     {QStringLiteral("on_air"), ColumnKind::Duration, ColumnTotal::Sum},
                     {QStringLiteral("price"), ColumnKind::Money, ColumnTotal::Sum}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({QString::number(i), QStringLiteral("<b>stud</b>"), BusinessDay{20'000}, qint64{61'000},
                           Money(9'007'199'254'740, Currency::fromCode(u"CNY").value())});
    return withTotals(table).value();
}

qsizetype pagesOf(const QByteArray& pdf)
{
    static const QRegularExpression page(QStringLiteral("/Type /Page\\b(?!s)"));
    const QString text = QString::fromLatin1(pdf);
    qsizetype count = 0;
    for (auto it = page.globalMatch(text); it.hasNext(); it.next())
        ++count;
    return count;
}

TEST(Pdf, IsAPdfWithAsManyPagesAsItNeeds)
{
    const auto small = reportBytes(tableOf(3), ReportFormat::Pdf, {});
    ASSERT_TRUE(small.ok());
    EXPECT_TRUE(small.value().startsWith("%PDF-"));
    EXPECT_TRUE(small.value().trimmed().endsWith("%%EOF"));
    EXPECT_EQ(pagesOf(small.value()), 1);
    const auto large = reportBytes(tableOf(200), ReportFormat::Pdf, {});
    ASSERT_TRUE(large.ok());
    EXPECT_GT(pagesOf(large.value()), 3);
    EXPECT_LT(pagesOf(large.value()), 12);
    EXPECT_EQ(pagesOf("no pages"), 0);
}

// A long report is laid out in parts of 500 rows; none may be lost on the way, nor the rows beside a border.
TEST(Pdf, ALongReportHasAllItsParts)
{
    const qsizetype one = pagesOf(reportBytes(tableOf(500), ReportFormat::Pdf, {}).value());
    const auto pagesFor = [](int rows) { return pagesOf(reportBytes(tableOf(rows), ReportFormat::Pdf, {}).value()); };
    EXPECT_EQ(pagesFor(501), one + 1);
    const qsizetype six = pagesFor(3000);
    EXPECT_GE(six, 6 * one - 6);
    EXPECT_LE(six, 6 * one + 1);
}

TEST(Pdf, AnEmptyReportIsStillAPage)
{
    EXPECT_EQ(pagesOf(reportBytes(tableOf(0), ReportFormat::Pdf, {}).value()), 1);
    EXPECT_TRUE(reportBytes(ReportTable(), ReportFormat::Pdf, {}).ok());
}

TEST(Json, HasMinorUnitsAndTotalsForPrograms)
{
    const QJsonObject json = QJsonDocument::fromJson(reportBytes(tableOf(2), ReportFormat::Json, {}).value()).object();
    EXPECT_EQ(json[QLatin1String("report")].toString(), QStringLiteral("stock"));
    EXPECT_FALSE(json[QLatin1String("rehearsal")].toBool(true));
    EXPECT_TRUE(json[QLatin1String("from")].isNull());
    const QJsonObject row = json[QLatin1String("rows")].toArray().at(1).toObject();
    EXPECT_EQ(row[QLatin1String("code")], QJsonValue(QStringLiteral("1"))); // text, not a number
    EXPECT_EQ(row[QLatin1String("price")].toInteger(), 9'007'199'254'740);
    EXPECT_EQ(row[QLatin1String("currency")].toString(), QStringLiteral("CNY"));
    EXPECT_EQ(row[QLatin1String("day")].toString(), QStringLiteral("2024-10-04"));
    const QJsonObject total = json[QLatin1String("totals")].toArray().at(0).toObject();
    EXPECT_EQ(total[QLatin1String("price")].toInteger(), 18'014'398'509'480);
    EXPECT_EQ(total[QLatin1String("on_air")].toInteger(), 122'000);
    EXPECT_EQ(total[QLatin1String("rows")].toInteger(), 2);
    EXPECT_FALSE(total.contains(QLatin1String("code")));
}

} // namespace
