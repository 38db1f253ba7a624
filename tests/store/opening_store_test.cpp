// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_fixture.h"
#include "opening_query.h"
#include "opening_samples.h"
#include "opening_store.h"

#include <random>
#include <rapidcheck.h>

using namespace kaibang;
using namespace kaibang::samples;

namespace {

class OpeningStoreTest : public LedgerFixture
{
protected:
    void SetUp() override
    {
        LedgerFixture::SetUp();
        const auto made = addOpeningProduct(*ledger);
        ASSERT_TRUE(made.ok()) << made.error().detail.toStdString();
        product = made.value();
        lot = CatalogueStore(*ledger).addLot(QStringLiteral("Tub A"), QStringLiteral("Pond"), 100).value();
    }
    void tell(EmptyRule rule = EmptyRule::Replace, int perBuyer = 0)
    {
        const auto saved = DisclosureStore(*ledger).save(card(product, rule, perBuyer));
        ASSERT_TRUE(saved.ok()) << saved.error().detail.toStdString();
    }
    void startShow() { ASSERT_TRUE(ShowStore(*ledger).start(ShowStore(*ledger).currentOrNew().value().uid).ok()); }
    OpeningView view()
    {
        const auto now = OpeningStore(*ledger).view();
        EXPECT_TRUE(now.ok()) << (now ? "" : now.error().detail.toStdString());
        return now ? now.value() : OpeningView();
    }
    QStringList queue()
    {
        QStringList ids;
        for (const OpeningTurn& turn : view().queue)
            ids.append(turn.orderId);
        return ids;
    }
    void reopen()
    {
        ledger.reset();
        auto again = Ledger::open(path(), clock);
        ASSERT_TRUE(again.ok()) << again.error().detail.toStdString();
        ledger = std::move(again).value();
    }
    qint64 remaining() { return CatalogueStore(*ledger).lots().value().constFirst().remaining; }
    void wait(qint64 seconds) { clock.time = clock.time.plusMs(seconds * 1000); }
    void openOne(const QString& keys = QStringLiteral("1"))
    {
        OpeningStore table(*ledger);
        ASSERT_TRUE(table.start().ok());
        for (const QChar key : keys)
            ASSERT_TRUE(table.press(key).ok());
        wait(90);
        ASSERT_TRUE(table.finish().ok());
    }
    // A number that was written on a bag stays, whatever step is taken back.
    static OpeningView withoutBags(OpeningView table)
    {
        for (OpeningTurn& turn : table.queue)
            turn.bag = 0;
        for (OpeningTurn& turn : table.putOff)
            turn.bag = 0;
        if (table.running)
            table.running->turn.bag = 0;
        return table;
    }
    ErrorKind failing(const std::function<Result<Done>(OpeningStore&)>& step)
    {
        OpeningStore table(*ledger);
        const auto result = step(table);
        EXPECT_FALSE(result.ok());
        return result ? ErrorKind::Io : result.error().kind;
    }

    Product product;
    Uid lot;
};

TEST_F(OpeningStoreTest, PaidLinesBecomeTurnsInFairOrder)
{
    tell();
    apply({openingOrder(QStringLiteral("late"), 50), openingOrder(QStringLiteral("early"), 10, 2),
           event(QStringLiteral("unpaid"), Payment::Unpaid, 0, openingSku),
           event(QStringLiteral("stud"), Payment::Paid, 0), openingOrder(QStringLiteral("three"), 30, 1, threeSku)});
    EXPECT_EQ(queue(), (QStringList{QStringLiteral("early"), QStringLiteral("three"), QStringLiteral("late")}));
    EXPECT_EQ(view().queue.at(0).mussels, 2);
    EXPECT_EQ(view().queue.at(1).mussels, 3);
    OrderEvent paid = openingOrder(QStringLiteral("unpaid"), 5);
    paid.sourceUpdatedAt = Instant{evening + 9000};
    apply({paid, paid});
    EXPECT_EQ(queue().constFirst(), QStringLiteral("unpaid"));
    EXPECT_EQ(queue().size(), 4);
    expectSound();
}

TEST_F(OpeningStoreTest, MappedLaterQuantityEditedRefundedOrCancelledBeforeOpening)
{
    tell();
    OrderEvent unknown = openingOrder(QStringLiteral("mapped"), 10, 2, QString());
    unknown.lines[0].title = QStringLiteral("Open on camera");
    apply({unknown});
    EXPECT_TRUE(queue().isEmpty());
    LineRule rule = ruleFor(unknown.source, unknown.shopId, unknown.lines.constFirst());
    rule.variant = product.variants.constFirst().uid;
    rule.units = 2; // the shop sells them in pairs
    ASSERT_TRUE(OrderStore(*ledger).confirmRule(rule).ok());
    ASSERT_EQ(queue(), QStringList{QStringLiteral("mapped")});
    EXPECT_EQ(view().queue.constFirst().mussels, 4);

    OrderEvent fewer = unknown;
    fewer.sourceUpdatedAt = Instant{evening + 5000};
    fewer.lines[0].quantity = QStringLiteral("1");
    apply({fewer});
    EXPECT_EQ(view().queue.constFirst().mussels, 2);
    OrderEvent gone = fewer;
    gone.sourceUpdatedAt = Instant{evening + 6000};
    gone.closed = Closed::CancelledRefunded;
    apply({gone});
    EXPECT_TRUE(queue().isEmpty());
    EXPECT_TRUE(OrderQuery(*ledger).conflicts().value().isEmpty());
    expectSound();
}

TEST_F(OpeningStoreTest, AProductThatIsMadeAnOpeningBringsTheOrdersOfTheEvening)
{
    CatalogueStore catalogue(*ledger);
    Product goods = product;
    goods.kind = ProductKind::Goods;
    ASSERT_TRUE(catalogue.save(goods).ok());
    apply({openingOrder(QStringLiteral("last week"), 10)});
    ShowStore shows(*ledger);
    const Uid first = shows.currentOrNew().value().uid;
    ASSERT_TRUE(shows.start(first).ok());
    ASSERT_TRUE(shows.end(first).ok());
    startShow();
    apply({openingOrder(QStringLiteral("A"), 20, 2), event(QStringLiteral("unpaid"), Payment::Unpaid, 0, openingSku)});
    EXPECT_TRUE(queue().isEmpty());
    ASSERT_TRUE(catalogue.save(product).ok());
    EXPECT_EQ(queue(), QStringList{QStringLiteral("A")});
    EXPECT_EQ(view().queue.constFirst().mussels, 2);
    ASSERT_TRUE(catalogue.save(goods).ok());
    EXPECT_TRUE(queue().isEmpty()) << "a slip of the hand is taken back";
    expectSound();
}

TEST_F(OpeningStoreTest, WhatWasOpenedBeforeARefundStaysAndIsRaised)
{
    tell();
    apply({openingOrder(QStringLiteral("A"), 10, 3)});
    openOne();
    openOne();
    OrderEvent back = openingOrder(QStringLiteral("A"), 10, 3);
    back.sourceUpdatedAt = Instant{evening + 5000};
    back.payment = Payment::Refunded;
    back.amounts.refunded = back.amounts.buyerPaid;
    const auto outcomes = apply({back});
    EXPECT_EQ(outcomes.constFirst().reason, OutcomeReason::OpenedBefore);
    EXPECT_TRUE(queue().isEmpty());
    const auto conflicts = OrderQuery(*ledger).conflicts().value();
    ASSERT_EQ(conflicts.size(), 1);
    EXPECT_EQ(conflicts.constFirst().openedOver, 2);
    EXPECT_EQ(OrderQuery(*ledger).story(conflicts.constFirst().uid).value().openings.openings.size(), 2);
    ASSERT_TRUE(OrderStore(*ledger).markConflictSeen(conflicts.constFirst().uid).ok());
    EXPECT_TRUE(OrderQuery(*ledger).conflicts().value().isEmpty());
    expectSound();
}

TEST_F(OpeningStoreTest, ShippedOrdersAreNotOpened)
{
    tell();
    OrderEvent old = openingOrder(QStringLiteral("old"), 1);
    old.fulfilment = Fulfilment::Shipped;
    apply({old, openingOrder(QStringLiteral("new"), 2, 2)});
    EXPECT_EQ(queue(), QStringList{QStringLiteral("new")});
    openOne();
    OrderEvent gone = openingOrder(QStringLiteral("new"), 2, 2);
    gone.sourceUpdatedAt = Instant{evening + 9000};
    gone.fulfilment = Fulfilment::Shipped;
    apply({gone});
    EXPECT_TRUE(queue().isEmpty());
    EXPECT_TRUE(OrderQuery(*ledger).conflicts().value().isEmpty());
}

TEST_F(OpeningStoreTest, StartTakesAMusselAndDoneKeepsTheResult)
{
    apply({openingOrder(QStringLiteral("A"), 10, 2)});
    EXPECT_EQ(failing([](auto& table) { return table.start(); }), ErrorKind::NeedsDisclosure);
    tell();
    OpeningStore table(*ledger);
    ASSERT_TRUE(table.start().ok());
    EXPECT_EQ(remaining(), 99);
    EXPECT_EQ(failing([](auto& t) { return t.start(); }), ErrorKind::Refused);
    EXPECT_EQ(failing([](auto& t) { return t.skip(); }), ErrorKind::Refused);
    for (const QChar key : QStringLiteral("12>3*98"))
        ASSERT_TRUE(table.press(key).ok());
    EXPECT_EQ(failing([](auto& t) { return t.press(QLatin1Char('7')).ok() ? t.press(QLatin1Char('7')) : Error{}; }),
              ErrorKind::Invalid);
    ASSERT_TRUE(table.erase().ok());
    wait(90);
    ASSERT_TRUE(table.setPhoto(QStringLiteral("abc")).ok());
    ASSERT_TRUE(table.addWork(1).ok());
    ASSERT_TRUE(table.finish().ok());
    const auto totals = OpeningQuery(*ledger).totals({}, product.uid).value();
    ASSERT_EQ(totals.lots.size(), 1);
    EXPECT_EQ(totals.lots.constFirst().opened, 1);
    ASSERT_EQ(totals.grades.size(), 2);
    EXPECT_EQ(totals.grades.at(0).grade, QStringLiteral("AAA"));
    EXPECT_EQ(totals.grades.at(0).pearls, 12);
    EXPECT_EQ(totals.grades.at(1).pearls, 3);
    const auto order = OrderQuery(*ledger).list({}).value().constFirst().uid;
    const auto story = OrderQuery(*ledger).story(order).value().openings;
    ASSERT_EQ(story.openings.size(), 1);
    EXPECT_EQ(story.openings.constFirst().result.bestTenths, 98);
    EXPECT_EQ(story.openings.constFirst().photo, QStringLiteral("abc"));
    ASSERT_EQ(story.work.size(), 1);
    EXPECT_EQ(story.work.constFirst().priceMinor, 1500);
    EXPECT_EQ(story.steps.size(), 4);
    ASSERT_TRUE(table.setWorkDone(story.work.constFirst().uid, true).ok());
    expectSound();
}

TEST_F(OpeningStoreTest, ACrashAtAnyPointComesBackToTheSameMussel)
{
    tell();
    startShow();
    apply({openingOrder(QStringLiteral("A"), 10, 3), openingOrder(QStringLiteral("B"), 20)});
    openOne();
    ASSERT_TRUE(OpeningStore(*ledger).start().ok());
    for (const QChar key : QStringLiteral("4>2"))
        ASSERT_TRUE(OpeningStore(*ledger).press(key).ok());
    const OpeningView before = view();
    reopen();
    EXPECT_EQ(view(), before);
    ASSERT_TRUE(view().running);
    EXPECT_EQ(view().running->opening.nth, 2);
    EXPECT_EQ(view().running->turn.mussels, 3);
    EXPECT_EQ(view().running->opening.result.pearls(), 6);
    ASSERT_TRUE(OpeningStore(*ledger).finish().ok());
    reopen();
    EXPECT_EQ(queue(), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    EXPECT_EQ(view().queue.constFirst().opened, 2);
    expectSound();
}

TEST_F(OpeningStoreTest, EmptyIsMadeGoodByTheRule)
{
    tell(EmptyRule::Replace);
    apply({openingOrder(QStringLiteral("A"), 10)});
    OpeningStore table(*ledger);
    ASSERT_TRUE(table.start().ok());
    ASSERT_TRUE(table.empty(EmptyKind::Dead).ok());
    ASSERT_TRUE(view().running);
    EXPECT_TRUE(view().running->opening.isReplacement);
    EXPECT_EQ(view().running->opening.nth, 1);
    EXPECT_EQ(remaining(), 98);
    ASSERT_TRUE(table.finish().ok());
    EXPECT_TRUE(queue().isEmpty());
    const auto totals = OpeningQuery(*ledger).totals({}, {}).value();
    EXPECT_EQ(totals.lots.constFirst().opened, 1);
    EXPECT_EQ(totals.lots.constFirst().replaced, 1);
    EXPECT_EQ(totals.lots.constFirst().dead, 1);
    EXPECT_EQ(totals.lots.constFirst().empty, 0);
    expectSound();
}

TEST_F(OpeningStoreTest, AReplacementWaitsForAMusselWhenTheLotIsOut)
{
    tell(EmptyRule::Replace);
    ASSERT_TRUE(CatalogueStore(*ledger).moveLot(lot, -99, static_cast<int>(StockReason::Spoiled), {}).ok());
    apply({openingOrder(QStringLiteral("A"), 10)});
    OpeningStore table(*ledger);
    ASSERT_TRUE(table.setLot(lot).ok());
    ASSERT_TRUE(table.start().ok());
    ASSERT_TRUE(table.empty(EmptyKind::Empty).ok());
    EXPECT_FALSE(view().running);
    EXPECT_EQ(view().queue.size(), 1);
    EXPECT_EQ(failing([](auto& t) { return t.start(); }), ErrorKind::OutOfStock);
    const Uid other = CatalogueStore(*ledger).addLot(QStringLiteral("Tub B"), {}, 5).value();
    ASSERT_TRUE(table.setLot(other).ok());
    ASSERT_TRUE(table.start().ok());
    EXPECT_TRUE(view().running->opening.isReplacement);
    expectSound();
}

TEST_F(OpeningStoreTest, EmptyCountsWhereTheCardSaysSo)
{
    for (const EmptyRule rule : {EmptyRule::Refund, EmptyRule::Counts}) {
        tell(rule);
        apply({openingOrder(QStringLiteral("A%1").arg(int(rule)), 10)});
        ASSERT_TRUE(OpeningStore(*ledger).start().ok());
        ASSERT_TRUE(OpeningStore(*ledger).empty(EmptyKind::Empty).ok());
        EXPECT_FALSE(view().running);
        EXPECT_TRUE(queue().isEmpty());
    }
    EXPECT_EQ(remaining(), 98);
    expectSound();
}

TEST_F(OpeningStoreTest, SkipKeepsThePlaceAndPutOffComesWithTheNextShow)
{
    tell();
    startShow();
    apply({openingOrder(QStringLiteral("A"), 10), openingOrder(QStringLiteral("B"), 20),
           openingOrder(QStringLiteral("C"), 30)});
    ASSERT_TRUE(OpeningStore(*ledger).skip().ok());
    EXPECT_EQ(queue(), (QStringList{QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("A")}));
    openOne();
    EXPECT_EQ(queue(), (QStringList{QStringLiteral("A"), QStringLiteral("C")}));
    ASSERT_TRUE(OpeningStore(*ledger).putOff(view().queue.constFirst().uid).ok());
    EXPECT_EQ(queue(), QStringList{QStringLiteral("C")});
    EXPECT_EQ(view().putOff.size(), 1);
    const Uid show = ShowStore(*ledger).currentOrNew().value().uid;
    wait(3600);
    ASSERT_TRUE(ShowStore(*ledger).end(show).ok());
    startShow();
    EXPECT_EQ(queue(), (QStringList{QStringLiteral("A"), QStringLiteral("C")}));
    EXPECT_TRUE(view().queue.constFirst().isCarriedOver);
    expectSound();
}

TEST_F(OpeningStoreTest, ALimitCountsABuyerOverAllHerOrdersAndTheBagIsHers)
{
    tell(EmptyRule::Replace, 2);
    startShow();
    const QString ana = QStringLiteral("Ana Maria");
    apply({openingOrder(QStringLiteral("A1"), 10, 1, openingSku, ana),
           openingOrder(QStringLiteral("A2"), 20, 3, openingSku, ana), openingOrder(QStringLiteral("B"), 30, 2)});
    QStringList opened;
    while (!view().queue.isEmpty()) {
        ASSERT_TRUE(OpeningStore(*ledger).start().ok());
        opened.append(QStringLiteral("%1:%2").arg(view().running->turn.orderId).arg(view().running->turn.bag));
        ASSERT_TRUE(OpeningStore(*ledger).finish().ok());
    }
    EXPECT_EQ(opened.join(QLatin1Char(' ')), QStringLiteral("A1:1 A2:1 B:2 B:2 A2:1 A2:1"));
}

TEST_F(OpeningStoreTest, EveryStepCanBeTakenBack)
{
    tell();
    startShow();
    apply({openingOrder(QStringLiteral("A"), 10, 2), openingOrder(QStringLiteral("B"), 20)});
    const std::vector<std::function<Result<Done>(OpeningStore&)>> steps{
        [](auto& t) { return t.skip(); },
        [](auto& t) { return t.start(); },
        [](auto& t) { return t.empty(EmptyKind::Dead); },
        [](auto& t) { return t.addWork(0) ? Result<Done>(Done{}) : Result<Done>(Error{}); },
        [](auto& t) { return t.setPhoto(QStringLiteral("p")); },
        [](auto& t) { return t.finish(); },
        [this](auto& t) { return t.putOff(view().queue.constFirst().uid); }};
    std::vector<OpeningView> seen;
    for (const auto& step : steps) {
        seen.push_back(view());
        OpeningStore table(*ledger);
        ASSERT_TRUE(step(table).ok()) << seen.size();
    }
    while (!seen.empty()) {
        ASSERT_TRUE(OpeningStore(*ledger).undo().ok()) << seen.size();
        EXPECT_EQ(withoutBags(view()), withoutBags(seen.back())) << seen.size();
        seen.pop_back();
    }
    EXPECT_EQ(OpeningStore(*ledger).undo().error().kind, ErrorKind::NotFound);
    EXPECT_EQ(remaining(), 100);
    expectSound();
}

TEST_F(OpeningStoreTest, ASkipThatWentAllAroundCanBeTakenBack)
{
    tell();
    startShow();
    apply({openingOrder(QStringLiteral("A"), 10), openingOrder(QStringLiteral("B"), 20),
           openingOrder(QStringLiteral("C"), 30)});
    std::vector<OpeningView> seen;
    for (int step = 0; step < 5; ++step) { // the fourth begins the second round
        seen.push_back(view());
        ASSERT_TRUE(OpeningStore(*ledger).skip().ok());
    }
    while (!seen.empty()) {
        ASSERT_TRUE(OpeningStore(*ledger).undo().ok()) << seen.size();
        EXPECT_EQ(withoutBags(view()), withoutBags(seen.back())) << seen.size();
        seen.pop_back();
    }
    EXPECT_EQ(queue(), (QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
}

TEST_F(OpeningStoreTest, WorkIsPromisedByTheCardOfTheMusselItGoesWith)
{
    tell();
    startShow();
    apply({openingOrder(QStringLiteral("A"), 10), openingOrder(QStringLiteral("B"), 20)});
    EXPECT_FALSE(view().workCard) << "no mussel to promise it with";
    const Uid order = OrderQuery(*ledger).list({}).value().front().uid;
    EXPECT_EQ(OrderStore(*ledger).setPacked(order, true).error().detail, QStringLiteral("unopened"));
    openOne();
    const auto before = view();
    ASSERT_TRUE(before.workCard);
    Disclosure changed = *before.workCard;
    changed.work.prepend({QStringLiteral("Polish"), 700});
    changed.work = changed.work.mid(0, Disclosure::mostWork);
    ASSERT_TRUE(DisclosureStore(*ledger).save(changed).ok());
    const auto now = view();
    EXPECT_EQ(now.workCard->work, before.workCard->work) << "the mussel was sold by the card before";
    EXPECT_EQ(now.nextCard->work.front().name, QStringLiteral("Polish"));
    const auto promised = OpeningStore(*ledger).addWork(0);
    ASSERT_TRUE(promised.ok());
    EXPECT_EQ(promised.value().name, now.workCard->work.front().name) << "what the button said";
}

TEST_F(OpeningStoreTest, CardsAreVersionedAndNeverChanged)
{
    tell();
    tell(); // the same again
    ASSERT_EQ(DisclosureStore(*ledger).versions(product.uid).value().size(), 1);
    Disclosure other = card(product);
    other.minimum = QStringLiteral("two pearls");
    other.packs.insert(product.variants.at(0).uid, 2);
    apply({openingOrder(QStringLiteral("A"), 10)});
    EXPECT_EQ(view().queue.constFirst().mussels, 1);
    ASSERT_TRUE(DisclosureStore(*ledger).save(other).ok());
    EXPECT_EQ(view().queue.constFirst().mussels, 2); // nothing of it was opened yet
    const auto versions = DisclosureStore(*ledger).versions(product.uid).value();
    ASSERT_EQ(versions.size(), 2);
    EXPECT_EQ(versions.at(0).version, 2);
    EXPECT_EQ(versions.at(1).minimum, QStringLiteral("one pearl"));
    Disclosure stud = card(product);
    stud.product = variants.constFirst().product;
    stud.packs.clear();
    EXPECT_EQ(DisclosureStore(*ledger).save(stud).error().kind, ErrorKind::NotFound);
}

TEST_F(OpeningStoreTest, AnOpeningWithoutACardDoesNotGoOnAir)
{
    ShowStore shows(*ledger);
    const Uid show = shows.currentOrNew().value().uid;
    ASSERT_TRUE(shows.addItem(show, product.variants.constFirst().uid).ok());
    const Uid item = shows.items(show).value().constFirst().uid;
    EXPECT_EQ(shows.putOnAir(show, item).error().kind, ErrorKind::NeedsDisclosure);
    tell();
    EXPECT_TRUE(shows.putOnAir(show, item).ok());
}

// Orders in any order of arrival, repeated, and the ledger closed and opened again at any point between the steps: the
// mussels are opened in the same order, each once, and everything adds up.
TEST_F(OpeningStoreTest, AnyArrivalAndAnyCrashOpenTheSameMussels)
{
    tell(EmptyRule::Replace, 2);
    int round = 0;
    const bool held = rc::check("arrivals and crashes", [&] {
        const QString name = QStringLiteral("r%1-").arg(round++);
        QList<OrderEvent> events;
        const int count = *rc::gen::inRange(1, 6);
        for (int i = 0; i < count; ++i)
            events.append(
                openingOrder(name + QString::number(i), *rc::gen::inRange(0, 30) * 10 + i, *rc::gen::inRange(1, 4)));
        qint64 all = 0;
        for (const OrderEvent& each : events)
            all += wholeUnits(each.lines.constFirst().quantity).value_or(0);
        QList<OrderEvent> arrival = events;
        arrival.append(events.constFirst());
        std::shuffle(arrival.begin(), arrival.end(), std::mt19937(*rc::gen::arbitrary<unsigned>()));
        const bool isOneBatch = *rc::gen::arbitrary<bool>();
        if (isOneBatch)
            apply(arrival);
        else
            for (const OrderEvent& each : std::as_const(arrival))
                apply({each});
        // The truth, computed from the orders alone: everybody's first two, then the rest, by payment.
        std::sort(events.begin(), events.end(), [](const auto& a, const auto& b) { return a.paidAt < b.paidAt; });
        QStringList expected;
        for (qint64 from = 0; expected.size() < all; from += 2)
            for (const OrderEvent& each : std::as_const(events))
                for (qint64 k = from; k < from + 2 && k < *wholeUnits(each.lines.constFirst().quantity); ++k)
                    expected.append(each.orderId);
        QStringList opened;
        while (!view().queue.isEmpty()) {
            opened.append(view().queue.constFirst().orderId);
            const int crash = *rc::gen::inRange(0, 12);
            RC_ASSERT(OpeningStore(*ledger).start().ok());
            if (crash == 0)
                reopen();
            RC_ASSERT(OpeningStore(*ledger).press(QLatin1Char('3')).ok());
            if (crash == 1)
                reopen();
            if (crash == 2)
                RC_ASSERT(OpeningStore(*ledger).empty(EmptyKind::Empty).ok());
            wait(60);
            RC_ASSERT(OpeningStore(*ledger).finish().ok());
            if (crash == 3)
                reopen();
            if (remaining() < 5)
                RC_ASSERT(CatalogueStore(*ledger).moveLot(lot, 100, static_cast<int>(StockReason::Received), {}).ok());
        }
        RC_ASSERT(opened.join(QLatin1Char(' ')).toStdString() == expected.join(QLatin1Char(' ')).toStdString());
    });
    EXPECT_TRUE(held);
    expectSound();
}

} // namespace
