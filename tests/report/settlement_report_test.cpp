// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reports of what was paid out: by order and by day they come to the same, and to what the lines say.
#include "csv_cells.h"
#include "ledger_fixture.h"
#include "report_writer.h"
#include "reports.h"
#include "settlement_store.h"

#include <QCryptographicHash>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

class SettlementReportTest : public samples::LedgerFixture
{
protected:
    void SetUp() override
    {
        LedgerFixture::SetUp();
        clock.time = clock.time.plusMs(20 * qint64{86'400'000});
        for (const auto& [id, minor] : {std::pair(u"A"_s, 5900), std::pair(u"=B"_s, 3000)}) {
            OrderEvent e = samples::event(id, Payment::Paid, 0, u"STUD-8W"_s, 1, minor);
            e.source = u"douyin"_s;
            e.doneAt = e.placedAt;
            apply({e});
        }
        bring({line(u"A"_s, 6000, 295, 100, 5), line(u"A"_s, 0, 0, 0, 6, 40'00), line(u"Z"_s, 700, 7, 0, 6)});
    }
    static SettlementLine line(const QString& order, qint64 gross, qint64 fee, qint64 refund, int days,
                               qint64 withdrawn = 0)
    {
        SettlementLine made;
        made.source = u"douyin"_s;
        made.orderId = withdrawn > 0 ? QString() : order;
        made.statementKind = u"douyin_settlement"_s;
        made.rank = 1;
        made.kind = withdrawn > 0 ? SettlementKind::Transfer : SettlementKind::Income;
        made.at = Instant{samples::evening + days * qint64{86'400'000}};
        made.currency = u"CNY"_s;
        made.gross = gross;
        made.refund = refund;
        made.net = gross - refund - fee - withdrawn;
        if (fee > 0)
            made.fees = {{u"platform_commission"_s, fee}};
        return made;
    }
    void bring(const QList<SettlementLine>& lines)
    {
        Database& database = ledger->database();
        ASSERT_TRUE(database.begin());
        const QByteArray hash = QCryptographicHash::hash("statement", QCryptographicHash::Sha256);
        const auto import = OrderStore(*ledger).beginImport({u"s.csv"_s}, {hash});
        SettlementStore store(*ledger);
        const auto file = store.beginFile({import.value().id, hash, u"s.csv"_s, u"douyin_settlement"_s, u"douyin"_s});
        ASSERT_TRUE(store.add(*file.value(), u"main"_s, lines).ok());
        ASSERT_TRUE(database.commit());
    }
    ReportTable make(const QString& name)
    {
        ReportRequest request;
        request.name = name;
        const auto made = makeReport(*ledger, request);
        EXPECT_TRUE(made.ok()) << (made ? "" : made.error().detail.toStdString());
        return made.ok() ? made.value() : ReportTable();
    }
    static QString total(const ReportTable& table, const char* column)
    {
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            if (table.columns.at(i).id == QLatin1String(column) && !table.totals.isEmpty())
                return plainText(table.totals.first().cells.at(i), table.columns.at(i), table.zone, {});
        return u"none"_s;
    }
};

TEST_F(SettlementReportTest, ByOrderAndByDayComeToTheSame)
{
    const ReportTable orders = make(u"settlement"_s);
    const ReportTable days = make(u"payouts"_s);
    ASSERT_EQ(orders.rows.size(), 3) << "A, the one that waits, and the one that nobody knows";
    ASSERT_EQ(days.rows.size(), 2);
    EXPECT_EQ(total(days, "income"), u"67.00"_s);
    EXPECT_EQ(total(days, "refunded"), u"1.00"_s);
    EXPECT_EQ(total(days, "fees"), u"3.02"_s);
    EXPECT_EQ(total(days, "settled"), u"62.98"_s);
    EXPECT_EQ(total(days, "withdrawn"), u"40.00"_s) << "and is in no other sum";
    EXPECT_EQ(total(orders, "settled"), total(days, "settled"));
    EXPECT_EQ(total(orders, "fees"), total(days, "fees"));
    EXPECT_EQ(total(orders, "expected"), u"89.00"_s);
}

TEST_F(SettlementReportTest, DaysNarrowBothAndEveryFormIsWritten)
{
    ReportRequest request;
    request.name = u"payouts"_s;
    request.from = request.to = ledger->dayRule().dayOf(Instant{samples::evening + 5 * qint64{86'400'000}});
    EXPECT_EQ(makeReport(*ledger, request).value().rows.size(), 1);
    request.name = u"settlement"_s;
    request.from = request.to = ledger->dayRule().dayOf(Instant{samples::evening});
    EXPECT_EQ(makeReport(*ledger, request).value().rows.size(), 2) << "orders of that day, whenever they were paid out";
    for (const QString& name : {u"settlement"_s, u"payouts"_s})
        for (const ReportFormat format :
             {ReportFormat::Csv, ReportFormat::Xlsx, ReportFormat::Pdf, ReportFormat::Json}) {
            const auto bytes = reportBytes(make(name), format, {});
            ASSERT_TRUE(bytes.ok()) << name.toStdString();
            EXPECT_GT(bytes.value().size(), 100);
            if (format == ReportFormat::Csv && name == u"settlement"_s) {
                EXPECT_FALSE(bytes.value().contains("\"=B\"")) << "a spreadsheet would run it";
            }
        }
}

} // namespace
