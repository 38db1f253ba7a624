// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the opening table gives to the bags.
#include "bag_store.h"
#include "ledger_fixture.h"
#include "opening_query.h"
#include "opening_samples.h"
#include "opening_store.h"
#include "packing_store.h"

using namespace kaibang;
using namespace kaibang::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

class BagContentsTest : public LedgerFixture
{
protected:
    void SetUp() override
    {
        LedgerFixture::SetUp();
        const auto made = addOpeningProduct(*ledger);
        ASSERT_TRUE(made.ok());
        product = made.value();
        ASSERT_TRUE(CatalogueStore(*ledger).addLot(u"Tub A"_s, {}, 100).ok());
        tell(EmptyRule::Replace);
    }
    void tell(EmptyRule rule) { ASSERT_TRUE(DisclosureStore(*ledger).save(card(product, rule)).ok()); }
    void open(const QString& keys)
    {
        OpeningStore table(*ledger);
        ASSERT_TRUE(table.start().ok());
        finish(keys);
    }
    void finish(const QString& keys)
    {
        OpeningStore table(*ledger);
        for (const QChar key : keys)
            ASSERT_TRUE(table.press(key).ok());
        clock.time = clock.time.plusMs(90'000);
        ASSERT_TRUE(table.finish().ok());
    }
    Bag bag(int number = 1)
    {
        PackingStore packing(*ledger);
        EXPECT_TRUE(packing.assign({}).ok());
        const auto all = packing.bags({});
        EXPECT_TRUE(all.ok()) << (all ? "" : all.error().detail.toStdString());
        for (const Bag& one : all ? all.value() : QList<Bag>())
            if (one.number == number)
                return one;
        return {};
    }
    Bag tick(const BagItem& item, qint64 units = 1)
    {
        const auto now = PackingStore(*ledger).setTicked(bag().uid, item, units);
        EXPECT_TRUE(now.ok()) << (now ? "" : now.error().detail.toStdString());
        return now ? now.value() : Bag();
    }
    /// "state title ×units in it", a line for each thing.
    static QStringList words(const Bag& bag)
    {
        static const QStringList states{u"in"_s, u"unpaid"_s, u"out"_s, u"unopened"_s};
        QStringList lines;
        for (const BagItem& item : bag.items)
            lines.append(
                u"%1 %2 ×%3 %4"_s.arg(states.at(int(item.state)), item.title).arg(item.units).arg(item.ticked));
        return lines;
    }
    void refuse(const Result<Done>& done)
    {
        EXPECT_FALSE(done.ok());
        if (!done) {
            EXPECT_EQ(done.error().kind, ErrorKind::Refused);
        }
        ledger->database().clearError();
    }
    // The same order, told later.
    void tellLater(OrderEvent event, const std::function<void(OrderEvent&)>& change)
    {
        event.sourceUpdatedAt = clock.now().plusMs(++m_told);
        change(event);
        apply({event});
    }

    Product product;

private:
    int m_told = 0;
};

TEST_F(BagContentsTest, EachOpenedMusselIsAThingAndTheOthersAreWaitedFor)
{
    OrderEvent both = openingOrder(u"A"_s, 10, 2, openingSku, u"Maria"_s);
    OrderEvent stud = event(u"B"_s, Payment::Paid, 0);
    stud.buyer.display = u"Maria"_s;
    apply({both, stud});
    EXPECT_EQ(bag().items.size(), 2);
    EXPECT_EQ(bag().wantedUnits(), 1) << "the stud";
    EXPECT_TRUE(bag().has(BagItemState::Unopened));
    open(u"12>3*98"_s);
    const QString first = u"AAA × 12, AA × 3 · 9.8 mm (Mussel opening 1/2)"_s;
    const Bag begun = bag();
    ASSERT_EQ(begun.items.size(), 3);
    EXPECT_TRUE(words(begun).contains(u"unopened Mussel opening ×1 0"_s)) << words(begun).join(u'\n').toStdString();
    EXPECT_TRUE(words(begun).contains(u"in %1 ×1 0"_s.arg(first))) << words(begun).join(u'\n').toStdString();

    // The bag waits for what is still closed, whoever ticks or packs it.
    for (const BagItem& item : begun.items)
        if (item.state == BagItemState::Wanted)
            EXPECT_FALSE(tick(item).packedAt);
        else
            EXPECT_EQ(PackingStore(*ledger).setTicked(begun.uid, item, 1).error().kind, ErrorKind::Refused);
    ledger->database().clearError();
    refuse(PackingStore(*ledger).setPacked(begun.uid, true));
    EXPECT_EQ(PackingStore(*ledger).scan(begun.uid, openingSku).value().kind, ScanOutcome::Kind::NotOpen);

    open({});
    const Bag all = bag();
    ASSERT_EQ(all.items.size(), 3) << words(all).join(u'\n').toStdString();
    EXPECT_EQ(all.items.at(2).title, u"Mussel opening 2/2"_s) << "opened, and nothing was typed: its pearls are there";
    EXPECT_EQ(all.wantedUnits(), 3) << "the order line is not counted beside its mussels";
    EXPECT_EQ(all.tickedUnits(), 2) << "a later mussel unticks nothing";
    EXPECT_TRUE(tick(all.items.at(2)).packedAt.has_value());
    expectSound();
}

TEST_F(BagContentsTest, AMusselThatGaveNothingIsNoThing)
{
    tell(EmptyRule::Counts);
    apply({openingOrder(u"A"_s, 10, 2)});
    ASSERT_TRUE(OpeningStore(*ledger).start().ok());
    ASSERT_TRUE(OpeningStore(*ledger).empty(EmptyKind::Empty).ok());
    EXPECT_EQ(words(bag()), QStringList{u"unopened Mussel opening ×1 0"_s});
    tell(EmptyRule::Replace);
    ASSERT_TRUE(OpeningStore(*ledger).start().ok());
    ASSERT_TRUE(OpeningStore(*ledger).empty(EmptyKind::Dead).ok());
    finish(u"1"_s);
    EXPECT_EQ(words(bag()), QStringList{u"in AAA × 1 (Mussel opening 2/2) ×1 0"_s}) << "the one that made it good";
}

TEST_F(BagContentsTest, WorkIsTickedWhereItIsDone)
{
    apply({openingOrder(u"A"_s, 10)});
    open(u"1"_s);
    ASSERT_TRUE(OpeningStore(*ledger).addWork(0).ok());
    const Bag before = bag();
    ASSERT_EQ(words(before),
              (QStringList{u"in AAA × 1 (Mussel opening 1/1) ×1 0"_s, u"in Drilling (Mussel opening 1/1) ×1 0"_s}));
    EXPECT_EQ(before.things(), 1) << "drilling is nothing to hold";
    EXPECT_EQ(before.wantedUnits(), 2);
    EXPECT_FALSE(tick(before.items.at(0)).packedAt);
    EXPECT_TRUE(tick(before.items.at(1)).packedAt.has_value());
    const Uid order = before.orders.constFirst();
    EXPECT_TRUE(OrderQuery(*ledger).story(order).value().openings.work.constFirst().doneAt.has_value());
    ASSERT_TRUE(OpeningStore(*ledger).setOrderWorkDone(order, false).ok());
    EXPECT_FALSE(bag().packedAt) << "and the other way round";
    EXPECT_EQ(ledger->database().readNumber(u"SELECT count(packed_at) FROM orders"_s), 0);
    ASSERT_TRUE(OpeningStore(*ledger).setOrderWorkDone(order, true).ok());
    ASSERT_TRUE(PackingStore(*ledger).setPacked(before.uid, true).ok());
    ASSERT_TRUE(OpeningStore(*ledger).addWork(1).ok());
    EXPECT_FALSE(bag().packedAt) << "promised after the bag was closed";
    ASSERT_TRUE(OpeningStore(*ledger).undo().ok());
    EXPECT_EQ(bag().items.size(), 2);
}

TEST_F(BagContentsTest, WhatIsTakenBackOrRefundedComesOut)
{
    const OrderEvent order = openingOrder(u"A"_s, 10, 2);
    apply({order});
    open(u"1"_s);
    open(u"2"_s);
    ASSERT_TRUE(OpeningStore(*ledger).addWork(0).ok());
    tick(bag().items.at(1));
    ASSERT_TRUE(OpeningStore(*ledger).undo().ok()); // the work
    ASSERT_TRUE(OpeningStore(*ledger).undo().ok()); // "done" of the second mussel: it is open again
    EXPECT_EQ(words(bag()), (QStringList{u"unopened Mussel opening ×1 0"_s, u"in AAA × 1 (Mussel opening 1/2) ×1 0"_s,
                                         u"out Mussel opening 2/2 ×1 1"_s}));
    finish(u"2"_s);
    EXPECT_EQ(bag().tickedUnits(), 1) << "the same mussel lies where it lay";
    // One of the two is refunded: the last one is not the buyer's any more.
    tellLater(order, [](OrderEvent& event) { event.lines[0].quantity = u"1"_s; });
    EXPECT_EQ(bag().items.constLast().state, BagItemState::TakeOut);
    EXPECT_EQ(tick(bag().items.constLast(), 0).items.size(), 1);
    ASSERT_TRUE(OpeningStore(*ledger).addWork(0).ok());
    EXPECT_TRUE(tick(bag().items.at(0)).items.size() == 2);
    tellLater(order, [](OrderEvent& event) {
        event.closed = Closed::CancelledRefunded;
        event.lines[0].quantity = u"1"_s;
    });
    EXPECT_EQ(words(bag()), QStringList{u"out AAA × 1 (Mussel opening 1/1) ×1 1"_s}) << "and no work is done for it";
}

TEST_F(BagContentsTest, AnUnpaidOpeningIsLeftOutAsGoodsAre)
{
    OrderEvent stud = event(u"B"_s, Payment::Paid, 0);
    OrderEvent unpaid = event(u"A"_s, Payment::Unpaid, 0, openingSku, 2);
    stud.buyer.display = unpaid.buyer.display = u"Maria"_s;
    apply({stud});
    ASSERT_EQ(bag().items.size(), 1);
    apply({unpaid});
    ASSERT_TRUE(BagStore(*ledger).bagOf(OrderQuery(*ledger).list({}).value().constFirst().uid).ok());
    ASSERT_TRUE(BagStore(*ledger).bagOf(OrderQuery(*ledger).list({}).value().constLast().uid).ok());
    EXPECT_TRUE(words(bag()).contains(u"unpaid Mussel opening ×2 0"_s)) << words(bag()).join(u'\n').toStdString();
    EXPECT_TRUE(tick(bag().items.at(bag().items.at(0).state == BagItemState::Wanted ? 0 : 1)).packedAt.has_value())
        << "what is not paid is not waited for";
}

} // namespace
