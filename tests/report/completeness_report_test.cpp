// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_store.h"
#include "ledger_fixture.h"
#include "reports.h"

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class CompletenessReportTest : public samples::LedgerFixture
{};

TEST_F(CompletenessReportTest, EachSourceIsARowAndTheTotalsAreTheirSums)
{
    const Uid show = ShowStore(*ledger).currentOrNew().value().uid;
    ASSERT_TRUE(ShowStore(*ledger).start(show).ok());
    const Instant from = clock.time;
    clock.time = from.plusMs(7'200'000);
    ShowFeed chat;
    chat.told.source = u"ssn"_s;
    chat.told.kind = FeedKind::Comments;
    chat.told.gaps = {FeedGap{from.plusMs(60'000), from.plusMs(240'000), GapCause::NoAnswer, false},
                      FeedGap{from.plusMs(600'000), from.plusMs(1'400'000), GapCause::Silence, false}};
    chat.told.received = 40;
    chat.told.repeats = 2;
    ShowFeed shop;
    shop.told.source = u"woocommerce:shop.example.com"_s;
    shop.told.name = u"Mango shop"_s;
    shop.told.kind = FeedKind::Polled;
    shop.told.completeUpTo = clock.time;
    shop.told.received = 5;
    shop.told.gaps = {FeedGap{from, from.plusMs(60'000), GapCause::NoAnswer, true}};
    ASSERT_TRUE(ledger->database().begin());
    ASSERT_TRUE(FeedStore(*ledger).save(show, {chat, shop}).ok());
    ASSERT_TRUE(FeedStore(*ledger).save(show, {chat, shop}).ok()); // once more takes their place
    ASSERT_TRUE(ledger->database().commit());
    ASSERT_TRUE(ShowStore(*ledger).end(show).ok());

    ReportRequest request;
    request.name = u"completeness"_s;
    const auto table = makeReport(path(), clock, request); // as another program reads it
    ASSERT_TRUE(table.ok()) << table.error().detail.toStdString();
    ASSERT_EQ(table.value().rows.size(), 2);
    const auto cell = [&table](int row, const QString& id) {
        for (qsizetype i = 0; i < table.value().columns.size(); ++i)
            if (table.value().columns.at(i).id == id)
                return table.value().rows.at(row).at(i);
        return ReportCell();
    };
    const int posted = cell(0, u"feed"_s) == ReportCell(u"ssn"_s) ? 0 : 1;
    EXPECT_EQ(cell(posted, u"complete"_s), ReportCell(u"no"_s));
    EXPECT_EQ(cell(posted, u"open_gaps"_s), ReportCell(qint64{1}));
    EXPECT_EQ(cell(posted, u"gap_time"_s), ReportCell(qint64{180'000}));
    EXPECT_EQ(cell(posted, u"silences"_s), ReportCell(qint64{1}));
    EXPECT_EQ(cell(posted, u"complete_up_to"_s), ReportCell());
    EXPECT_EQ(cell(1 - posted, u"feed"_s), ReportCell(u"Mango shop"_s));
    EXPECT_EQ(cell(1 - posted, u"complete"_s), ReportCell(u"yes"_s));
    EXPECT_EQ(cell(1 - posted, u"closed_gaps"_s), ReportCell(qint64{1}));
    ASSERT_EQ(table.value().totals.size(), 1);
    EXPECT_EQ(table.value().totals.front().cells.at(9), ReportCell(qint64{45}));
}

} // namespace
} // namespace kaibang
