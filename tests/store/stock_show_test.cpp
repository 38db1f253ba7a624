// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_fixture.h"

using namespace kaibang;
using samples::event;
using samples::LedgerFixture;

namespace {

TEST_F(LedgerFixture, StockMovesByDeltasWithReasons)
{
    StockStore stock(*ledger);
    const Uid variant = variants.at(0).uid;
    EXPECT_EQ(stock.move(variant, 5, StockReason::TopUp, QStringLiteral("tray two")).value(), 15);
    EXPECT_EQ(stock.move(variant, -16, StockReason::Spoiled, {}).error().kind, ErrorKind::OutOfStock);
    EXPECT_EQ(stock.move(variant, 0, StockReason::TopUp, {}).error().kind, ErrorKind::Invalid);
    const auto history = stock.history(variant, 10).value();
    ASSERT_EQ(history.size(), 2);
    EXPECT_EQ(history.front().delta, 5);
    EXPECT_EQ(history.front().onHandAfter, 15);
    EXPECT_EQ(history.front().note, QStringLiteral("tray two"));
    expectSound();
}

TEST_F(LedgerFixture, RemovedVariantIsArchivedNotForgotten)
{
    Product product = CatalogueStore(*ledger).products().value().front();
    product.variants.removeLast();
    ASSERT_TRUE(CatalogueStore(*ledger).save(product).ok());
    EXPECT_EQ(CatalogueStore(*ledger).products().value().front().variants.size(), 2);
    EXPECT_EQ(StockStore(*ledger).history(variants.at(2).uid, 5).value().size(), 1);
}

TEST_F(LedgerFixture, OneLookTellsWhatOrdersTookOfEveryVariant)
{
    OrderEvent voided = event(QStringLiteral("V1"), Payment::Voided, 0, QStringLiteral("STUD-8P"), 3);
    apply({event(QStringLiteral("A1"), Payment::Paid, 0, QStringLiteral("STUD-8W"), 2),
           event(QStringLiteral("A2"), Payment::Unpaid, 0), voided});
    StockStore stock(*ledger);
    const auto all = stock.takenByVariant();
    ASSERT_TRUE(all.ok()) << all.error().detail.toStdString();
    EXPECT_EQ(all.value().value(variants.at(0).uid), (StockTaken{1, 2}));
    EXPECT_EQ(all.value().value(variants.at(1).uid), (StockTaken{3, 0})) << "a voided payment sells nothing";
    EXPECT_FALSE(all.value().contains(variants.at(2).uid));
    for (const Variant& v : variants)
        EXPECT_EQ(stock.takenBy(v.uid).value(), all.value().value(v.uid));
}

TEST_F(LedgerFixture, ShowFixesItsDayAndKeepsItsOrders)
{
    ShowStore shows(*ledger);
    const Show show = shows.currentOrNew().value();
    // 02:00 in Shanghai: before the 04:00 start of the day, so the show belongs to the day before.
    clock.time = *Instant::fromIso(u"2026-11-24T02:00:00+08:00");
    ASSERT_TRUE(shows.start(show.uid).ok());
    EXPECT_EQ(shows.currentOrNew().value().day.date(), QDate(2026, 11, 23));
    OrderEvent late = event(QStringLiteral("L1"), Payment::Paid, 0);
    late.placedAt = *Instant::fromIso(u"2026-11-24T04:30:00+08:00");
    clock.time = *late.placedAt;
    apply({late});
    EXPECT_EQ(OrderQuery(*ledger).totalsOfShow(show.uid).value().front().paidOrders, 1);
    EXPECT_EQ(OrderQuery(*ledger).totalsOfDay(BusinessDay::fromDate(QDate(2026, 11, 23))).value().size(), 1);
    ASSERT_TRUE(shows.end(show.uid).ok());
    const auto review = shows.review(show.uid);
    ASSERT_TRUE(review.ok()) << review.error().detail.toStdString();
    EXPECT_EQ(review.value().rows.front().paidMinor, review.value().totals.front().paidMinor);
    expectSound();
}

TEST_F(LedgerFixture, WhatIsSoldHereIsOfTheShowThatRunsWhateverTheClockSays)
{
    ShowStore shows(*ledger);
    const Show show = shows.currentOrNew().value();
    ASSERT_TRUE(shows.start(show.uid).ok());
    clock.time = Instant{clock.time.ms - 3 * 60 * 60 * 1000}; // it was fast, and somebody put it right
    OrderEvent sold = event(QStringLiteral("C1"), Payment::Paid, 0);
    sold.origin = Origin::Hand;
    sold.placedAt = clock.time;
    OrderEvent told = event(QStringLiteral("L1"), Payment::Paid, 0);
    told.placedAt = clock.time; // a platform's own time: before the show
    apply({sold, told});
    EXPECT_EQ(OrderQuery(*ledger).totalsOfShow(show.uid).value().front().paidOrders, 1);
    ASSERT_TRUE(shows.end(show.uid).ok());
    sold.orderId = QStringLiteral("C2");
    apply({sold});
    EXPECT_EQ(OrderQuery(*ledger).totalsOfShow(show.uid).value().front().paidOrders, 1);
    expectSound();
}

TEST_F(LedgerFixture, OnAirTimerSurvivesReopening)
{
    ShowStore shows(*ledger);
    const Uid show = shows.currentOrNew().value().uid;
    for (const Variant& v : variants)
        ASSERT_TRUE(shows.addItem(show, v.uid).ok());
    ASSERT_TRUE(shows.start(show).ok());
    const Uid first = shows.items(show).value().at(0).uid;
    ASSERT_TRUE(shows.putOnAir(show, first).ok());
    clock.time = clock.time.plusMs(60'000);
    ledger.reset();
    ledger = std::move(Ledger::open(path(), clock)).value();
    ShowStore again(*ledger);
    EXPECT_EQ(again.currentOrNew().value().state, ShowState::Live);
    const auto items = again.items(show).value();
    EXPECT_EQ(items.at(0).state, RunItemState::OnAir);
    EXPECT_EQ(clock.now().ms - items.at(0).onAirSince->ms, 60'000);
    ASSERT_TRUE(again.putOnAir(show, items.at(1).uid).ok());
    EXPECT_EQ(again.items(show).value().at(0).onAirMs, 60'000);
}

TEST_F(LedgerFixture, RunOrderMovesAndNextShowTakesItOver)
{
    ShowStore shows(*ledger);
    const Uid show = shows.currentOrNew().value().uid;
    for (const Variant& v : variants)
        ASSERT_TRUE(shows.addItem(show, v.uid).ok());
    const Uid last = shows.items(show).value().at(2).uid;
    ASSERT_TRUE(shows.moveItem(show, last, 0).ok());
    EXPECT_EQ(shows.items(show).value().at(0).variant, variants.at(2).uid);
    ASSERT_TRUE(shows.start(show).ok());
    EXPECT_EQ(shows.start(show).error().kind, ErrorKind::Refused);
    ASSERT_TRUE(shows.end(show).ok());
    const Show next = shows.currentOrNew().value();
    EXPECT_EQ(next.state, ShowState::Planned);
    EXPECT_EQ(shows.items(next.uid).value().size(), 3);
    EXPECT_EQ(shows.items(next.uid).value().at(0).variant, variants.at(2).uid);
}

} // namespace
