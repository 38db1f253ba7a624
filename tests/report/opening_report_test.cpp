// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_cells.h"
#include "ledger_fixture.h"
#include "opening_query.h"
#include "opening_samples.h"
#include "opening_store.h"
#include "report_writer.h"
#include "reports.h"

using namespace kaibang;
using namespace kaibang::samples;

namespace {

class OpeningReportTest : public LedgerFixture
{
protected:
    // Two buyers, three mussels and one that was dead, from two lots.
    void SetUp() override
    {
        LedgerFixture::SetUp();
        const auto made = addOpeningProduct(*ledger);
        ASSERT_TRUE(made.ok());
        product = made.value();
        ASSERT_TRUE(DisclosureStore(*ledger).save(card(product)).ok());
        const Uid tubA = CatalogueStore(*ledger).addLot(QStringLiteral("Tub A"), {}, 9).value();
        const Uid tubB = CatalogueStore(*ledger).addLot(QStringLiteral("Tub B"), {}, 9).value();
        apply({openingOrder(QStringLiteral("A"), 10, 2), openingOrder(QStringLiteral("=B"), 20)});
        OpeningStore table(*ledger);
        ASSERT_TRUE(table.setLot(tubA).ok());
        open(QStringLiteral("12>3*98"));
        ASSERT_TRUE(table.setLot(tubB).ok());
        ASSERT_TRUE(table.start().ok());
        wait(20);
        ASSERT_TRUE(table.empty(EmptyKind::Dead).ok());
        ASSERT_TRUE(table.addWork(0).ok());
        finish(QStringLiteral(">7"));
        open(QString());
    }
    void wait(qint64 seconds) { clock.time = clock.time.plusMs(seconds * 1000); }
    void open(const QString& keys)
    {
        ASSERT_TRUE(OpeningStore(*ledger).start().ok());
        finish(keys);
    }
    void finish(const QString& keys)
    {
        OpeningStore table(*ledger);
        for (const QChar key : keys)
            ASSERT_TRUE(table.press(key).ok());
        wait(90);
        ASSERT_TRUE(table.finish().ok());
    }
    ReportTable make(const QString& name)
    {
        ReportRequest request;
        request.name = name;
        const auto made = makeReport(*ledger, request);
        EXPECT_TRUE(made.ok()) << (made ? "" : made.error().detail.toStdString());
        return made ? made.value() : ReportTable();
    }
    static qsizetype place(const ReportTable& table, const char* column)
    {
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            if (table.columns.at(i).id == QLatin1String(column))
                return i;
        ADD_FAILURE() << column;
        return 0;
    }
    static qint64 sum(const ReportTable& table, const char* column)
    {
        qint64 all = 0;
        for (const auto& row : table.rows)
            if (const auto* count = std::get_if<qint64>(&row.at(place(table, column))))
                all += *count;
        return all;
    }
    static qint64 total(const ReportTable& table, const char* column)
    {
        return table.totals.isEmpty() ? -1 : std::get<qint64>(table.totals.constFirst().cells.at(place(table, column)));
    }

    Product product;
};

TEST_F(OpeningReportTest, EveryMusselIsARowAndTheSumsAreRight)
{
    const ReportTable table = make(QStringLiteral("openings"));
    ASSERT_EQ(table.rows.size(), 4);
    const auto text = [&](qsizetype row, const char* column) {
        const qsizetype at = place(table, column);
        return plainText(table.rows.at(row).at(at), table.columns.at(at), table.zone, {}).toStdString();
    };
    EXPECT_EQ(text(0, "mussel"), "1/2");
    EXPECT_EQ(text(0, "lot"), "Tub A");
    EXPECT_EQ(text(0, "grades"), "AAA × 12, AA × 3");
    EXPECT_EQ(text(0, "best_size"), "9.8");
    EXPECT_EQ(text(0, "opening_time"), "0:01:30");
    EXPECT_EQ(text(1, "result"), "dead replaced");
    EXPECT_EQ(text(1, "mussel"), "2/2");
    EXPECT_EQ(text(2, "result"), "replacement");
    EXPECT_EQ(text(2, "lot"), "Tub B");
    EXPECT_EQ(text(3, "pearls"), "0");
    for (const char* column : {"pearls", "opened", "replaced", "taken", "opening_time"})
        EXPECT_EQ(total(table, column), sum(table, column)) << column;
    EXPECT_EQ(total(table, "pearls"), 22);
    EXPECT_EQ(total(table, "opened"), 3);
    EXPECT_EQ(total(table, "taken"), total(table, "opened") + total(table, "replaced"));
}

TEST_F(OpeningReportTest, GradesAddUpToTheSameAsTheOpenings)
{
    const ReportTable openings = make(QStringLiteral("openings"));
    const ReportTable grades = make(QStringLiteral("grades"));
    for (const char* column : {"pearls", "opened", "replaced"})
        EXPECT_EQ(total(grades, column), total(openings, column)) << column;
    const auto review = OpeningQuery(*ledger).totals({}, product.uid).value();
    qint64 pearls = 0;
    for (const LotGrade& each : review.grades)
        pearls += each.pearls;
    EXPECT_EQ(pearls, total(grades, "pearls"));
}

TEST_F(OpeningReportTest, WorkIsListedWithItsPrice)
{
    const ReportTable table = make(QStringLiteral("work"));
    ASSERT_EQ(table.rows.size(), 1);
    ASSERT_EQ(table.totals.size(), 1);
    EXPECT_EQ(std::get<Money>(table.totals.constFirst().cells.at(place(table, "price"))).minor(), 500);
}

TEST_F(OpeningReportTest, EveryFormatIsWritten)
{
    for (const char* name : {"openings", "grades", "work"})
        for (const ReportFormat format : {ReportFormat::Csv, ReportFormat::Xlsx, ReportFormat::Json}) {
            const auto bytes = reportBytes(make(QLatin1String(name)), format, {});
            ASSERT_TRUE(bytes.ok()) << name;
            EXPECT_GT(bytes.value().size(), 40) << name;
        }
}

} // namespace
