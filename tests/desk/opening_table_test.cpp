// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"
#include "disclosure_desk.h"
#include "opening_samples.h"
#include "opening_table.h"
#include "preflight.h"
#include "show_runner.h"

#include <QSignalSpy>

using namespace kaibang;
using namespace kaibang::samples;

namespace {

class OpeningTableTest : public DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        const auto made = answer(store->run([](Ledger& l) { return addOpeningProduct(l); }));
        ASSERT_TRUE(made.ok());
        product = made.value();
        lot = answer(store->run([](Ledger& l) {
                  return CatalogueStore(l).addLot(QStringLiteral("Tub A"), QStringLiteral("Pond"), 50);
              })).value();
        makeDesks();
    }
    void TearDown() override
    {
        table.reset();
        cards.reset();
        orders.reset();
        DeskFixture::TearDown();
    }
    void makeDesks()
    {
        table = std::make_unique<OpeningTable>(*store);
        cards = std::make_unique<DisclosureDesk>(*store);
        orders = std::make_unique<OrderDesk>(*store);
    }
    // As a start after a power cut: the file is all that is left.
    void startAgain()
    {
        table.reset();
        cards.reset();
        orders.reset();
        store.reset();
        auto started = StoreThread::start([this] { return Ledger::open(path(), clock); });
        ASSERT_TRUE(started.ok());
        store = std::move(started).value();
        makeDesks();
    }
    void apply(const QList<OrderEvent>& events)
    {
        ASSERT_TRUE(answer(orders->apply(OrderBatch{{}, events, {}, {}, false})).ok());
    }
    OpeningView loaded()
    {
        const auto view = answer(table->load());
        EXPECT_TRUE(view.ok());
        return view ? view.value() : OpeningView();
    }

    Product product;
    Uid lot;
    std::unique_ptr<OpeningTable> table;
    std::unique_ptr<DisclosureDesk> cards;
    std::unique_ptr<OrderDesk> orders;
};

TEST_F(OpeningTableTest, AStartInTheMiddleOfAnOpeningFindsTheSameMusselAndCounts)
{
    ASSERT_TRUE(answer(cards->save(card(product))).ok());
    apply({openingOrder(QStringLiteral("A"), 10, 3)});
    ASSERT_TRUE(answer(table->startOrFinish()).ok());
    ASSERT_TRUE(answer(table->startOrFinish()).ok());
    ASSERT_TRUE(answer(table->startOrFinish()).ok());
    // Keys come faster than the disk answers; each counts, in its order.
    for (const QChar key : QStringLiteral("12>8"))
        table->press(key);
    store->drain();
    startAgain();
    const OpeningView view = loaded();
    ASSERT_TRUE(view.running);
    EXPECT_EQ(view.running->opening.nth, 2);
    EXPECT_EQ(view.running->turn.mussels, 3);
    EXPECT_EQ(view.running->turn.bag, 1);
    EXPECT_EQ(view.running->opening.typed, QStringLiteral("12>8"));
    EXPECT_EQ(view.running->opening.result.pearls(), 20);
    EXPECT_EQ(view.lots.constFirst().remaining, 48);
    expectSound();
}

TEST_F(OpeningTableTest, TellsWhatHasHappened)
{
    ASSERT_TRUE(answer(cards->save(card(product))).ok());
    apply({openingOrder(QStringLiteral("A"), 10, 2)});
    QSignalSpy started(table.get(), &OpeningTable::started), finished(table.get(), &OpeningTable::finished),
        replaced(table.get(), &OpeningTable::replaced), changed(table.get(), &OpeningTable::changed);
    loaded();
    EXPECT_EQ(changed.count(), 1);
    loaded();
    EXPECT_EQ(changed.count(), 1); // nothing is different
    ASSERT_TRUE(answer(table->start()).ok());
    EXPECT_EQ(started.count(), 1);
    ASSERT_TRUE(answer(table->empty(EmptyKind::Dead)).ok());
    EXPECT_EQ(replaced.count(), 1);
    EXPECT_EQ(started.count(), 1);
    ASSERT_TRUE(answer(table->finish()).ok());
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(finished.constFirst().constFirst().value<RunningOpening>().turn.orderId, QStringLiteral("A"));
    ASSERT_TRUE(answer(table->start()).ok());
    ASSERT_TRUE(answer(table->undo()).ok());
    EXPECT_EQ(finished.count(), 1); // a start that was taken back is no end
    EXPECT_EQ(table->current().opened, 1);
}

TEST_F(OpeningTableTest, EnterGoesThroughTheFieldsAndEndsBehindTheLast)
{
    ASSERT_TRUE(answer(cards->save(card(product))).ok());
    apply({openingOrder(QStringLiteral("A"), 10)});
    ASSERT_TRUE(answer(table->start()).ok());
    for (int field = 0; field < 3; ++field) {
        ASSERT_TRUE(answer(table->press(u'2')).ok());
        ASSERT_TRUE(answer(table->enter()).ok());
        EXPECT_TRUE(table->current().running);
    }
    ASSERT_TRUE(answer(table->press(u'9')).ok());
    ASSERT_TRUE(answer(table->enter()).ok());
    EXPECT_FALSE(table->current().running);
    const auto totals = answer(table->totals({}, product.uid)).value();
    ASSERT_EQ(totals.grades.size(), 3);
    for (const LotGrade& grade : totals.grades)
        EXPECT_EQ(grade.pearls, 2);
}

TEST_F(OpeningTableTest, OpeningsAreSoldByHandOnlyWithACardAndNotWhilePaused)
{
    const Uid variant = product.variants.constFirst().uid;
    EXPECT_EQ(answer(orders->sell(variant, 1, 5800)).error().kind, ErrorKind::NeedsDisclosure);
    ASSERT_TRUE(answer(cards->save(card(product))).ok());
    ASSERT_TRUE(answer(orders->sell(variant, 1, 5800)).ok());
    EXPECT_EQ(loaded().queue.size(), 1);
    ASSERT_TRUE(answer(table->pauseIntake(true)).ok());
    EXPECT_EQ(answer(orders->sell(variant, 1, 5800)).error().kind, ErrorKind::OpeningsPaused);
    ASSERT_TRUE(answer(orders->sell(variants.constFirst().uid, 1, 5900)).ok()); // other things are sold on
    apply({openingOrder(QStringLiteral("paid"), 10)});                          // what was paid elsewhere is a fact
    EXPECT_EQ(loaded().queue.size(), 2);
    startAgain();
    EXPECT_TRUE(loaded().isPaused);
    ASSERT_TRUE(answer(table->pauseIntake(false)).ok());
    EXPECT_TRUE(answer(orders->sell(variant, 1, 5800)).ok());
}

TEST_F(OpeningTableTest, NextDoesNotPutAnOpeningOnAirWithoutItsCard)
{
    ShowRunner runner(*store);
    ASSERT_TRUE(answer(runner.load()).ok());
    ASSERT_TRUE(answer(runner.addItem(product.variants.constFirst().uid)).ok());
    const auto next = answer(runner.next());
    ASSERT_FALSE(next.ok());
    EXPECT_EQ(next.error().kind, ErrorKind::NeedsDisclosure);
    EXPECT_EQ(Uid::fromText(next.error().detail), product.uid);
    ASSERT_TRUE(answer(cards->save(card(product))).ok());
    EXPECT_TRUE(answer(runner.next()).ok());
}

TEST_F(OpeningTableTest, PreflightNamesOpeningsWithoutACard)
{
    const QList<Product> products{product};
    RunItem item;
    item.variant = product.variants.constFirst().uid;
    EXPECT_EQ(checkDisclosure({}, products, {}).state, PreflightState::Good);
    EXPECT_EQ(checkDisclosure({item}, products, {}),
              (PreflightCheck{PreflightKind::Disclosure, PreflightState::Bad, 1, {product.name}}));
    EXPECT_EQ(checkDisclosure({item}, products, {product.uid}).state, PreflightState::Good);
}

} // namespace
