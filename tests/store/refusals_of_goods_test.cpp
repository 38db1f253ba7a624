// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps at the opening table, at the packing table, with what comes back and with what was filmed, where they cannot
// be: each is refused, and what stands there stays as it is.
#include "opening_query.h"
#include "opening_samples.h"
#include "opening_store.h"
#include "packing_store.h"
#include "piece_store.h"
#include "recording_store.h"
#include "refusal_fixture.h"
#include "return_store.h"

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::event;

namespace {

class GoodsRefusalTest : public samples::RefusalFixture
{
protected:
    OrderEvent sent(const QString& id, int units, qint64 ms = 0, const QString& sku = u"STUD-8W"_s)
    {
        OrderEvent e = event(id, Payment::Paid, ms, sku, units);
        e.fulfilment = Fulfilment::Shipped;
        return e;
    }
    QList<Bag> bags()
    {
        EXPECT_EQ(refusal([&] { return PackingStore(*ledger).assign({}); }), none);
        return PackingStore(*ledger).bags({}).value();
    }

    const Uid nobody = Uid::fromBytes(QByteArray(16, 'n'));
};

TEST_F(GoodsRefusalTest, OnlyWhatIsOutComesBackAndIsDecidedOnce)
{
    ReturnStore returns(*ledger);
    const Uid order = apply({sent(u"A"_s, 2)}).front().order;
    const QString line = returns.out(order).value().lines.front().lineId;
    const auto received = [&](const Uid& of, const QString& which, qint64 units) {
        return refusal([&] { return returns.receive(of, which, units, {}); });
    };
    EXPECT_EQ(received(nobody, line, 1), ErrorKind::NotFound);
    EXPECT_EQ(received(order, u"another"_s, 1), ErrorKind::OutOfRange);
    EXPECT_EQ(received(order, line, 0), ErrorKind::OutOfRange);
    EXPECT_EQ(received(order, line, 3), ErrorKind::OutOfRange);
    const GoodsReturn goods = inOne([&] { return returns.receive(order, line, 1, u" a  box "_s); }).value();
    EXPECT_EQ(goods.note, u"a box"_s);
    const auto decided = [&](const Uid& of, ReturnState state) {
        return refusal([&] { return returns.decide(of, state, {}); });
    };
    EXPECT_EQ(decided(nobody, ReturnState::Lost), ErrorKind::NotFound);
    EXPECT_EQ(decided(goods.uid, ReturnState::ToInspect), ErrorKind::Refused);
    EXPECT_EQ(decided(goods.uid, ReturnState::Kept), ErrorKind::Refused);
    EXPECT_EQ(refusal([&] { return returns.undo(nobody); }), ErrorKind::NotFound);
    EXPECT_EQ(decided(goods.uid, ReturnState::Lost), none);
    EXPECT_EQ(decided(goods.uid, ReturnState::Restocked), ErrorKind::Refused) << "it is decided";
    EXPECT_EQ(onHand(0), 8);
    EXPECT_EQ(refusal([&] { return returns.undo(goods.uid); }), none);
    EXPECT_EQ(refusal([&] { return returns.undo(goods.uid); }), none) << "it never came";
    EXPECT_TRUE(returns.view().value().toInspect.isEmpty());
    expectSound();
}

TEST_F(GoodsRefusalTest, AnOrderThatWasTakenBackHasNothingOut)
{
    const Uid order = apply({sent(u"A"_s, 1)}).front().order;
    ledger->database().statement("UPDATE orders SET withdrawn=1").run();
    EXPECT_EQ(ReturnStore(*ledger).out(order).error().kind, ErrorKind::Refused);
    const Uid unmapped = apply({sent(u"B"_s, 1, 0, u"?"_s)}).front().order;
    EXPECT_TRUE(ReturnStore(*ledger).out(unmapped).value().lines.isEmpty()) << "of a thing that nobody knows";
}

// One that broke is written off with its return, and comes back with it.
TEST_F(GoodsRefusalTest, APieceThatIsLostCanBeTakenBackToo)
{
    Product baroque;
    baroque.name = u"Baroque"_s;
    baroque.kind = ProductKind::Piece;
    baroque.variants = QList<Variant>(1);
    baroque.variants[0].code = u"PIECE-7"_s;
    baroque.variants[0].pieceNumber = u"7"_s;
    baroque.variants[0].priceMinor = 38'000;
    ASSERT_TRUE(CatalogueStore(*ledger).save(baroque).ok());
    const Uid piece = CatalogueStore(*ledger).variantByCode(u"PIECE-7"_s).value().uid;
    ASSERT_TRUE(StockStore(*ledger).move(piece, 1, StockReason::Received, {}).ok());
    ReturnStore returns(*ledger);
    const Uid order = apply({sent(u"A"_s, 1, 0, u"PIECE-7"_s)}).front().order;
    const QString line = returns.out(order).value().lines.front().lineId;
    const auto now = [&] { return PieceStore(*ledger).life(piece).value().now(); };
    const auto before = now();

    const Uid kept = inOne([&] { return returns.keep(order, line, 1, {}); }).value().uid;
    EXPECT_EQ(now(), before) << "who keeps it changes nothing";
    EXPECT_EQ(refusal([&] { return returns.undo(kept); }), none);
    EXPECT_EQ(now(), before);
    const Uid goods = inOne([&] { return returns.receive(order, line, 1, {}); }).value().uid;
    EXPECT_EQ(now(), PieceStepKind::Returned);
    EXPECT_EQ(refusal([&] { return returns.decide(goods, ReturnState::Lost, u"broken"_s); }), none);
    EXPECT_EQ(now(), PieceStepKind::Withdrawn);
    EXPECT_EQ(refusal([&] { return returns.undo(goods); }), none);
    EXPECT_EQ(now(), PieceStepKind::Returned);
    EXPECT_EQ(returns.view().value().toInspect.size(), 1);
    EXPECT_EQ(refusal([&] { return returns.undo(goods); }), none);
    EXPECT_EQ(now(), before);
    EXPECT_EQ(CatalogueStore(*ledger).variant(piece).value().onHand, 0);
    expectSound();
}

TEST_F(GoodsRefusalTest, ABagThatIsNotThereIsNotPacked)
{
    apply({event(u"A"_s, Payment::Paid, 0)});
    const Bag bag = bags().value(0);
    ASSERT_EQ(bag.items.size(), 1);
    PackingStore packing(*ledger);
    EXPECT_EQ(refusal([&] { return packing.bag(nobody); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return packing.setPacked(nobody, true); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return packing.scan(nobody, u"STUD-8W"_s); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return packing.ofSameBuyer(nobody); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return packing.setTicked(nobody, bag.items.front(), 1); }), ErrorKind::NotFound);
    BagItem other = bag.items.front();
    other.order = nobody;
    EXPECT_EQ(refusal([&] { return packing.setTicked(bag.uid, other, 1); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return packing.setHanded(bag.uid, true); }), ErrorKind::Refused) << "it is not packed";
    EXPECT_EQ(refusal([&] { return packing.separate(bag.uid); }), ErrorKind::Refused);
    EXPECT_EQ(refusal([&] { return packing.combine(nobody, bag.uid); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return packing.combine(bag.uid, nobody); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return packing.combine(bag.uid, bag.uid); }), ErrorKind::Refused) << "with itself";
}

TEST_F(GoodsRefusalTest, WhatLeftOrIsCombinedIsNotCombinedAgain)
{
    QList<OrderEvent> events;
    for (const auto& id : {u"A"_s, u"B"_s, u"C"_s}) {
        events.append(event(id, Payment::Paid, 0));
        events.last().buyer.display = u"Buyer "_s + id;
    }
    apply(events);
    const QList<Bag> all = bags();
    ASSERT_EQ(all.size(), 3);
    PackingStore packing(*ledger);
    const auto combined = [&](int from, int into) {
        return refusal([&] { return packing.combine(all.at(from).uid, all.at(into).uid); });
    };
    EXPECT_EQ(combined(0, 1), none);
    EXPECT_EQ(combined(0, 2), ErrorKind::Refused) << "it lies in another";
    EXPECT_EQ(combined(2, 0), ErrorKind::Refused);
    EXPECT_EQ(packing.bag(all.at(1).uid).value().cameFrom, QStringList{all.at(0).code});
    ASSERT_EQ(refusal([&] { return packing.setPacked(all.at(2).uid, true); }), none);
    ASSERT_EQ(refusal([&] { return packing.setHanded(all.at(2).uid, true); }), none);
    EXPECT_EQ(combined(2, 1), ErrorKind::Refused) << "it has left";
    EXPECT_EQ(combined(1, 2), ErrorKind::Refused);
    EXPECT_EQ(refusal([&] { return packing.setPacked(all.at(2).uid, false); }), ErrorKind::Refused);
    EXPECT_EQ(refusal([&] { return packing.setTicked(all.at(2).uid, all.at(2).items.front(), 1); }),
              ErrorKind::Refused);
    EXPECT_EQ(refusal([&] { return packing.separate(all.at(0).uid); }), none);
    EXPECT_TRUE(packing.bag(all.at(1).uid).value().cameFrom.isEmpty());
}

// Taken out again, a packed bag is packed no more; a parcel's number is taken only once the bag is.
TEST_F(GoodsRefusalTest, ABagIsPackedAsLongAsAllIsIn)
{
    apply({event(u"A"_s, Payment::Paid, 0, u"STUD-8W"_s, 2)});
    const Bag bag = bags().value(0);
    const BagItem item = bag.items.value(0);
    PackingStore packing(*ledger);
    const auto ticked = [&](qint64 units) {
        return inOne([&] { return packing.setTicked(bag.uid, item, units); }).value().packedAt.has_value();
    };
    const auto scanned = [&](const QString& text) {
        return inOne([&] { return packing.scan(bag.uid, text); }).value().kind;
    };
    EXPECT_FALSE(ticked(1));
    EXPECT_EQ(scanned(u"SF1"_s), ScanOutcome::Kind::Unknown);
    EXPECT_TRUE(ticked(99)) << "more than all is all";
    EXPECT_EQ(packing.bag(bag.uid).value().items.front().ticked, 2);
    EXPECT_TRUE(ticked(2)) << "and stays so";
    EXPECT_FALSE(ticked(1));
    EXPECT_TRUE(ticked(2));
    EXPECT_EQ(scanned(u"SF1"_s), ScanOutcome::Kind::Tracking);
    ASSERT_EQ(refusal([&] { return packing.setHanded(bag.uid, true); }), none);
    EXPECT_EQ(scanned(u"SF2"_s), ScanOutcome::Kind::Unknown) << "it has left";
    EXPECT_EQ(packing.bag(bag.uid).value().tracking, u"SF1"_s);
}

class TableRefusalTest : public GoodsRefusalTest
{
protected:
    void SetUp() override
    {
        GoodsRefusalTest::SetUp();
        product = samples::addOpeningProduct(*ledger).value();
        lot = CatalogueStore(*ledger).addLot(u"Tub A"_s, u"Pond"_s, 3).value();
    }
    template<typename Step>
    std::optional<ErrorKind> step(Step one)
    {
        return refusal([&] {
            OpeningStore table(*ledger);
            return one(table);
        });
    }

    Product product;
    Uid lot;
};

TEST_F(TableRefusalTest, WithoutAMusselNothingIsTypedOrFinished)
{
    EXPECT_EQ(step([](OpeningStore& t) { return t.start(); }), ErrorKind::NotFound) << "nobody waits";
    EXPECT_EQ(step([](OpeningStore& t) { return t.press(u'1'); }), ErrorKind::NotFound);
    EXPECT_EQ(step([](OpeningStore& t) { return t.erase(); }), ErrorKind::NotFound);
    EXPECT_EQ(step([](OpeningStore& t) { return t.finish(); }), ErrorKind::NotFound);
    EXPECT_EQ(step([](OpeningStore& t) { return t.empty(EmptyKind::Empty); }), ErrorKind::NotFound);
    EXPECT_EQ(step([](OpeningStore& t) { return t.skip(); }), ErrorKind::NotFound);
    EXPECT_EQ(step([](OpeningStore& t) { return t.addWork(0); }), ErrorKind::NotFound);
    EXPECT_EQ(step([](OpeningStore& t) { return t.setPhoto(u"x.jpg"_s); }), ErrorKind::NotFound);
    EXPECT_EQ(step([](OpeningStore& t) { return t.undo(); }), ErrorKind::NotFound);
    EXPECT_EQ(step([this](OpeningStore& t) { return t.putOff(nobody); }), ErrorKind::NotFound);
    EXPECT_EQ(step([this](OpeningStore& t) { return t.setWorkDone(nobody, true); }), ErrorKind::NotFound);
    EXPECT_EQ(step([this](OpeningStore& t) { return t.setOrderWorkDone(nobody, true); }), ErrorKind::NotFound);
    apply({samples::openingOrder(u"A"_s, 1)});
    EXPECT_EQ(step([](OpeningStore& t) { return t.start(); }), ErrorKind::NeedsDisclosure);
    EXPECT_EQ(CatalogueStore(*ledger).lots().value().front().remaining, 3);
}

TEST_F(TableRefusalTest, AMusselInTheHandIsTheOnlyOne)
{
    ASSERT_TRUE(DisclosureStore(*ledger).save(samples::card(product)).ok());
    apply({samples::openingOrder(u"A"_s, 1, 2), samples::openingOrder(u"B"_s, 2)});
    ASSERT_EQ(step([](OpeningStore& t) { return t.start(); }), none);
    EXPECT_EQ(step([](OpeningStore& t) { return t.start(); }), ErrorKind::Refused);
    EXPECT_EQ(step([](OpeningStore& t) { return t.erase(); }), ErrorKind::NotFound) << "nothing was typed";
    EXPECT_EQ(step([](OpeningStore& t) { return t.press(u'%'); }), ErrorKind::Invalid);
    EXPECT_EQ(step([](OpeningStore& t) { return t.press(u'1'); }), none);
    EXPECT_EQ(step([](OpeningStore& t) { return t.erase(); }), none);
    const OpeningView view = OpeningStore(*ledger).view().value();
    ASSERT_TRUE(view.running);
    EXPECT_TRUE(view.running->opening.typed.isEmpty());
    EXPECT_EQ(step([&](OpeningStore& t) { return t.putOff(view.running->turn.uid); }), ErrorKind::Refused);
    EXPECT_EQ(step([&](OpeningStore& t) { return t.putOff(view.queue.last().uid); }), none) << "who waits can go";
    EXPECT_EQ(OpeningStore(*ledger).view().value().putOff.size(), 1);
    EXPECT_EQ(step([](OpeningStore& t) { return t.addWork(-1); }), ErrorKind::NotFound);
    EXPECT_EQ(step([](OpeningStore& t) { return t.addWork(2); }), ErrorKind::NotFound) << "the card has two";
    const auto work = inOne([&] { return OpeningStore(*ledger).addWork(1); });
    ASSERT_TRUE(work.ok());
    const auto doneAt = [&] {
        const auto items = OpeningQuery(*ledger).work().value();
        return items.isEmpty() ? std::nullopt : items.front().item.doneAt;
    };
    EXPECT_EQ(step([&](OpeningStore& t) { return t.setWorkDone(work.value().uid, true); }), none);
    EXPECT_EQ(doneAt(), clock.now());
    EXPECT_EQ(step([&](OpeningStore& t) { return t.setWorkDone(work.value().uid, false); }), none);
    EXPECT_EQ(doneAt(), std::nullopt);
    EXPECT_EQ(step([&](OpeningStore& t) { return t.setOrderWorkDone(work.value().order, true); }), none);
    EXPECT_EQ(doneAt(), clock.now());
    EXPECT_EQ(step([&](OpeningStore& t) { return t.setOrderWorkDone(work.value().order, false); }), none);
    EXPECT_EQ(doneAt(), std::nullopt);
}

TEST_F(TableRefusalTest, WithoutALotNobodyOpens)
{
    ASSERT_TRUE(DisclosureStore(*ledger).save(samples::card(product)).ok());
    apply({samples::openingOrder(u"A"_s, 1)});
    ASSERT_TRUE(CatalogueStore(*ledger).moveLot(lot, -3, static_cast<int>(StockReason::Correction), {}).ok());
    EXPECT_EQ(step([](OpeningStore& t) { return t.start(); }), ErrorKind::OutOfStock);
    ASSERT_TRUE(CatalogueStore(*ledger).moveLot(lot, 1, static_cast<int>(StockReason::Correction), {}).ok());
    EXPECT_EQ(step([](OpeningStore& t) { return t.start(); }), none);
    EXPECT_EQ(CatalogueStore(*ledger).lots().value().front().remaining, 0);
}

class FilmRefusalTest : public GoodsRefusalTest
{
protected:
    void SetUp() override
    {
        GoodsRefusalTest::SetUp();
        show = ShowStore(*ledger).currentOrNew().value().uid;
        recording.uid = Uid::create(clock.now());
        recording.path = u"/films/evening.mkv"_s;
        recording.startedAt = clock.now();
        recording.show = show;
        clip.uid = Uid::create(clock.now());
        clip.path = u"/films/ring.mp4"_s;
        clip.madeAt = clock.now();
    }

    Uid show;
    Recording recording;
    Clip clip;
};

TEST_F(FilmRefusalTest, ARecordingHasANameAndAPlace)
{
    RecordingStore films(*ledger);
    const auto begun = [&](auto change) {
        Recording wanted = recording;
        change(wanted);
        return refusal([&] { return films.begin(wanted); });
    };
    EXPECT_EQ(begun([](Recording& r) { r.uid = {}; }), ErrorKind::Invalid);
    EXPECT_EQ(begun([](Recording& r) { r.path.clear(); }), ErrorKind::Invalid);
    EXPECT_EQ(films.recording(recording.uid).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(begun([](Recording&) {}), none);
    EXPECT_EQ(refusal([&] { return films.setRemoved(nobody, true); }), ErrorKind::Refused);
    EXPECT_EQ(refusal([&] { return films.setRemoved(recording.uid, true); }), ErrorKind::Refused) << "it runs";
    EXPECT_EQ(refusal([&] { return films.addMarks(nobody, {{}}); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return films.end(nobody, RecordingFate::Ended, 1, 1, 0); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return films.end(recording.uid, RecordingFate::Ended, 1, 1, 0); }), none);
    EXPECT_EQ(refusal([&] { return films.setRemoved(recording.uid, true); }), none);
    EXPECT_TRUE(films.page({}, 9).value().isEmpty());
    EXPECT_EQ(refusal([&] { return films.setRemoved(recording.uid, false); }), none);
    EXPECT_EQ(films.page({}, 9).value().size(), 1);
    EXPECT_FALSE(films.isAnyToErase().value());
}

TEST_F(FilmRefusalTest, AClipHangsOnWhatIsThere)
{
    ClipStore clips(*ledger);
    ASSERT_TRUE(RecordingStore(*ledger).begin(recording).ok());
    const Uid order = apply({event(u"A"_s, Payment::Paid, 0)}).front().order;
    const auto added = [&](auto change) {
        Clip wanted = clip;
        change(wanted);
        return refusal([&] { return clips.add(wanted); });
    };
    EXPECT_EQ(added([](Clip& c) { c.uid = {}; }), ErrorKind::Invalid);
    EXPECT_EQ(added([](Clip& c) { c.path.clear(); }), ErrorKind::Invalid);
    EXPECT_EQ(added([&](Clip& c) { c.order = nobody; }), ErrorKind::NotFound);
    EXPECT_EQ(added([&](Clip& c) { c.opening = nobody; }), ErrorKind::NotFound);
    EXPECT_EQ(added([&](Clip& c) { c.variant = nobody; }), ErrorKind::NotFound);
    EXPECT_EQ(added([&](Clip& c) { c.recording = nobody; }), ErrorKind::NotFound);
    EXPECT_EQ(added([&](Clip& c) { c.show = nobody; }), ErrorKind::NotFound);
    EXPECT_EQ(clips.clip(clip.uid).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(added([&](Clip& c) {
                  c.order = order;
                  c.variant = variants.at(0).uid;
                  c.recording = recording.uid;
                  c.show = show;
              }),
              none);
    EXPECT_EQ(clips.ofOrder(order).value().size(), 1);
    EXPECT_EQ(clips.ofVariant(variants.at(0).uid).value().size(), 1);
    EXPECT_TRUE(clips.ofOrder(nobody).value().isEmpty());
    EXPECT_TRUE(clips.ofVariant(nobody).value().isEmpty());
    Clip place;
    EXPECT_EQ(refusal([&] { return clips.move(nobody, place); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return clips.move(clip.uid, place); }), none);
    EXPECT_TRUE(clips.ofOrder(order).value().isEmpty());
    place.order = nobody;
    EXPECT_EQ(refusal([&] { return clips.move(clip.uid, place); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return clips.setRemoved(nobody, true); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return clips.setRemoved(clip.uid, true); }), none);
    EXPECT_EQ(clips.clip(clip.uid).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return clips.setRemoved(clip.uid, false); }), none);
    EXPECT_TRUE(clips.clip(clip.uid).ok());
}

} // namespace
