// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_fixture.h"
#include "packing_store.h"
#include "return_store.h"

#include <map>
#include <random>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::event;
using samples::LedgerFixture;

namespace {

class PackingTest : public LedgerFixture
{
protected:
    static OrderEvent by(const QString& id, const QString& buyer, const QString& sku = u"STUD-8W"_s, int units = 1,
                         Payment payment = Payment::Paid)
    {
        OrderEvent e = event(id, payment, 0, sku, units);
        e.buyer.display = buyer;
        return e;
    }
    QList<Bag> bags(const Uid& show = {})
    {
        PackingStore packing(*ledger);
        EXPECT_TRUE(packing.assign(show).ok());
        const auto all = packing.bags(show);
        EXPECT_TRUE(all.ok()) << (all ? "" : all.error().detail.toStdString());
        return all ? all.value() : QList<Bag>();
    }
    ScanOutcome scan(const Bag& bag, const QString& text)
    {
        const auto outcome = PackingStore(*ledger).scan(bag.uid, text);
        EXPECT_TRUE(outcome.ok()) << (outcome ? "" : outcome.error().detail.toStdString());
        return outcome ? outcome.value() : ScanOutcome();
    }
    qint64 packedOrders() { return ledger->database().readNumber(u"SELECT count(packed_at) FROM orders"_s); }
};

TEST_F(PackingTest, ScansTickSayWhatIsWrongAndPackTheBag)
{
    apply({by(u"A1"_s, u"Maria"_s, u"STUD-8W"_s, 2), by(u"A2"_s, u"Lupita"_s, u"STUD-8P"_s),
           by(u"A3"_s, u"Maria"_s, u"STUD-9W"_s, 1, Payment::Unpaid), by(u"A4"_s, u"Nadie"_s, {}, 1, Payment::Unpaid)});
    const QList<Bag> all = bags();
    ASSERT_EQ(all.size(), 2) << "who has paid nothing has no bag";
    const Bag maria = all.at(0);
    EXPECT_EQ(maria.code, u"B0-1"_s);
    EXPECT_EQ(maria.alias, u"M***a"_s);
    ASSERT_EQ(maria.items.size(), 1);
    EXPECT_EQ(maria.wantedUnits(), 2);
    using enum ScanOutcome::Kind;
    EXPECT_EQ(scan(maria, u"stud-8w\n"_s).kind, Ticked);
    EXPECT_EQ(scan(maria, u"STUD-8P"_s).kind, OtherBag);
    EXPECT_EQ(scan(maria, u"STUD-8P"_s).number, 2);
    EXPECT_EQ(scan(maria, u"STUD-9W"_s).kind, Wrong) << "ours, and nobody's who has paid";
    EXPECT_EQ(scan(maria, u"SF1234567890"_s).kind, Unknown);
    EXPECT_EQ(packedOrders(), 0);
    const ScanOutcome last = scan(maria, u"ＳＴＵＤ－８Ｗ"_s);
    EXPECT_EQ(last.kind, Ticked);
    EXPECT_TRUE(last.packed);
    EXPECT_EQ(packedOrders(), 1);
    EXPECT_EQ(scan(maria, u"STUD-8W"_s).kind, AllIn);
    EXPECT_EQ(scan(maria, u"b0-2"_s).bag, all.at(1).uid);
    EXPECT_EQ(scan(maria, u"SF1234567890"_s).kind, Tracking);
    EXPECT_EQ(bags().at(0).tracking, u"SF1234567890"_s);

    // What is not packed does not leave; what has left is not touched.
    PackingStore packing(*ledger);
    EXPECT_EQ(packing.setHanded(all.at(1).uid, true).error().kind, ErrorKind::Refused);
    EXPECT_EQ(packing.setPhoto(Uid::create(clock.time), u"bag.jpg"_s).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(packing.setParcel(Uid::create(clock.time), u"SF"_s, u"1"_s).error().kind, ErrorKind::NotFound);
    ledger->database().clearError();
    ASSERT_TRUE(packing.setHanded(maria.uid, true).ok());
    EXPECT_EQ(packing.setTicked(maria.uid, maria.items.front(), 0).error().kind, ErrorKind::Refused);
    ledger->database().clearError();
    ASSERT_TRUE(packing.setHanded(maria.uid, false).ok());
    ASSERT_TRUE(packing.setTicked(maria.uid, bags().at(0).items.front(), 1).ok()); // the undo of the last tick
    EXPECT_EQ(packedOrders(), 0);
    EXPECT_FALSE(bags().at(0).packedAt);
    expectSound();
}

TEST_F(PackingTest, WhatWasCancelledMustComeOutAgain)
{
    apply({by(u"A1"_s, u"Maria"_s), by(u"A2"_s, u"Maria"_s, u"STUD-8P"_s)});
    Bag bag = bags().front();
    ASSERT_EQ(bag.items.size(), 2);
    EXPECT_EQ(scan(bag, u"STUD-8W"_s).kind, ScanOutcome::Kind::Ticked);
    OrderEvent cancelled = by(u"A1"_s, u"Maria"_s);
    cancelled.sourceUpdatedAt = Instant{samples::evening + 5000};
    cancelled.closed = Closed::CancelledRefunded;
    apply({cancelled});
    EXPECT_FALSE(scan(bag, u"STUD-8P"_s).packed);
    bag = bags().front();
    ASSERT_EQ(bag.items.size(), 2);
    EXPECT_EQ(bag.items.front().state, BagItemState::TakeOut);
    EXPECT_FALSE(bag.isComplete());
    EXPECT_EQ(PackingStore(*ledger).setPacked(bag.uid, true).error().kind, ErrorKind::Refused);
    ledger->database().clearError();
    const auto out = PackingStore(*ledger).setTicked(bag.uid, bag.items.front(), 0);
    ASSERT_TRUE(out.ok());
    EXPECT_TRUE(out.value().packedAt.has_value());
    EXPECT_EQ(out.value().items.size(), 1);
}

// Both orders are in one bag. What was cancelled before it was packed is on the shelf, and stays there; what was
// cancelled after the bag had left is out until somebody has it, also where its shop never says "sent".
TEST_F(PackingTest, WhatHasLeftInABagIsOutAndNothingElse)
{
    const auto cancelled = [this](const QString& id, const QString& sku, qint64 ms, Closed closed) {
        OrderEvent event = by(id, u"Maria"_s, sku);
        event.sourceUpdatedAt = Instant{samples::evening + ms};
        event.closed = closed;
        return event;
    };
    apply({by(u"A1"_s, u"Maria"_s), by(u"A2"_s, u"Maria"_s, u"STUD-8P"_s)});
    const Bag bag = bags().front();
    apply({cancelled(u"A1"_s, u"STUD-8W"_s, 5000, Closed::CancelledRefunded)});
    EXPECT_EQ(onHand(0), 10);
    EXPECT_TRUE(scan(bag, u"STUD-8P"_s).packed);
    PackingStore packing(*ledger);
    ASSERT_TRUE(packing.setHanded(bag.uid, true).ok());
    apply({cancelled(u"A1"_s, u"STUD-8W"_s, 6000, Closed::CancelledRefunded)});
    EXPECT_EQ(onHand(0), 10) << "it was never in the bag";
    EXPECT_EQ(onHand(1), 9);
    apply({cancelled(u"A2"_s, u"STUD-8P"_s, 7000, Closed::CancelledUnpaid)});
    EXPECT_EQ(onHand(1), 9) << "the bag is gone";
    const ReturnsView view = ReturnStore(*ledger).view().value();
    ASSERT_EQ(view.awaited.size(), 1);
    EXPECT_EQ(view.awaited.front().orderId, u"A2"_s);
    expectSound();
    ASSERT_TRUE(packing.setHanded(bag.uid, false).ok()); // it was the wrong bag
    EXPECT_EQ(onHand(1), 10);
    EXPECT_TRUE(ReturnStore(*ledger).view().value().awaited.isEmpty());
    expectSound();
}

TEST_F(PackingTest, BagsOfOneBuyerAreCombinedOverShowsAndSeparatedAgain)
{
    apply({by(u"C1"_s, u"Maria"_s)});
    ShowStore shows(*ledger);
    const Uid show = shows.currentOrNew().value().uid;
    clock.time = Instant{samples::evening - 1};
    ASSERT_TRUE(shows.start(show).ok());
    OrderEvent second = by(u"A1"_s, u"Maria"_s, u"STUD-8P"_s);
    second.placedAt = clock.time = Instant{samples::evening + 10};
    apply({second, by(u"A2"_s, u"m***a"_s)});
    const Bag counter = bags().front(), onAir = bags(show).front();
    PackingStore packing(*ledger);
    const auto others = packing.ofSameBuyer(counter.uid);
    ASSERT_TRUE(others.ok());
    ASSERT_EQ(others.value().size(), 1);
    EXPECT_EQ(others.value().front().uid, onAir.uid);
    ASSERT_TRUE(packing.setPacked(onAir.uid, true).ok());
    ASSERT_TRUE(packing.combine(counter.uid, onAir.uid).ok());
    const Bag both = bags(show).front();
    EXPECT_FALSE(both.packedAt) << "more goes in";
    EXPECT_EQ(both.items.size(), 2);
    EXPECT_EQ(both.cameFrom, QStringList{u"B0-1"_s});
    EXPECT_EQ(bags().front().goneInto, onAir.code);
    EXPECT_TRUE(bags().front().items.isEmpty());
    EXPECT_EQ(packing.combine(onAir.uid, counter.uid).error().kind, ErrorKind::Refused);
    ledger->database().clearError();
    EXPECT_EQ(scan(both, u"STUD-8W"_s).kind, ScanOutcome::Kind::Ticked);
    EXPECT_TRUE(scan(both, u"STUD-8P"_s).packed);
    EXPECT_EQ(packedOrders(), 2);
    ASSERT_TRUE(packing.separate(counter.uid).ok());
    EXPECT_EQ(bags().front().items.size(), 1);
    EXPECT_EQ(bags(show).front().items.size(), 1);
    EXPECT_EQ(packing.separate(counter.uid).error().kind, ErrorKind::Refused);
}

// An evening of 60 orders; which bag holds what is worked out here without the ledger, and packed by scanner alone.
TEST_F(PackingTest, AnEveningIsPackedAsComputedFromTheOrdersAlone)
{
    struct Truth
    {
        std::map<QString, int> units; // by code
        int ticked = 0;
    };
    std::mt19937 random(7);
    const auto draw = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    ASSERT_TRUE(StockStore(*ledger).move(variants.at(0).uid, 500, StockReason::Received, {}).ok());
    ASSERT_TRUE(StockStore(*ledger).move(variants.at(1).uid, 500, StockReason::Received, {}).ok());
    const QStringList buyers{u"Maria"_s, u"Lupita"_s, u"张三"_s, u"李四"_s, u"m***a"_s, u"Chuy"_s, u"王**"_s};
    std::map<QString, Truth> truth; // by buyer, or by order where the source masks the buyer
    int paidUnits = 0;
    for (int i = 0; i < 60; ++i) {
        const QString buyer = buyers.at(draw(int(buyers.size()))), id = u"E%1"_s.arg(i);
        const QString sku = draw(2) == 0 ? u"STUD-8W"_s : u"STUD-8P"_s;
        const int units = 1 + draw(3), fate = draw(6);
        OrderEvent e = by(id, buyer, sku, units, fate == 0 ? Payment::Unpaid : Payment::Paid);
        if (fate == 1)
            e.closed = Closed::CancelledRefunded;
        apply({e});
        if (fate > 1) {
            truth[buyer.contains(u'*') ? id : buyer].units[sku] += units;
            paidUnits += units;
        }
    }
    std::multiset<QString> expected, found;
    const auto describe = [](const std::map<QString, int>& units) {
        QString text;
        for (const auto& [code, count] : units)
            text += u"%1x%2 "_s.arg(code).arg(count);
        return text;
    };
    for (const auto& [who, what] : truth)
        expected.insert(describe(what.units));
    int scanned = 0;
    const QList<Bag> all = bags();
    for (const Bag& bag : all) {
        std::map<QString, int> units;
        for (const BagItem& item : bag.items)
            if (item.state == BagItemState::Wanted)
                units[item.code] += static_cast<int>(item.units);
        found.insert(describe(units));
        for (const auto& [code, count] : units)
            for (int i = 0; i < count; ++i, ++scanned)
                EXPECT_EQ(scan(bag, code).kind, ScanOutcome::Kind::Ticked) << bag.code.toStdString();
    }
    EXPECT_EQ(found, expected);
    EXPECT_EQ(scanned, paidUnits);
    for (const Bag& bag : bags())
        EXPECT_TRUE(bag.packedAt.has_value()) << bag.code.toStdString();
    expectSound();
}

} // namespace
