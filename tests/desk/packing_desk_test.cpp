// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"
#include "packing_desk.h"
#include "piece_desk.h"
#include "show_runner.h"
#include "stock_room.h"

#include <QSignalSpy>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

class PackingDeskTest : public samples::DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        orders = std::make_unique<OrderDesk>(*store);
        stock = std::make_unique<StockRoom>(*store, folder.filePath(u"photos"_s));
        packing = std::make_unique<PackingDesk>(*store, *orders);
        pieces = std::make_unique<PieceDesk>(*store, *stock);
        shows = std::make_unique<ShowRunner>(*store);
        show = answer(shows->load()).value().show.uid;
    }
    void TearDown() override
    {
        pieces.reset();
        packing.reset();
        shows.reset();
        stock.reset();
        orders.reset();
        DeskFixture::TearDown();
    }
    void order(const QString& id, const QString& buyer, const QString& sku)
    {
        OrderEvent e = samples::event(id, Payment::Paid, 0, sku);
        e.buyer.display = buyer;
        ASSERT_TRUE(answer(orders->apply({{}, {e}, {}, {}, false})).ok());
    }

    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<StockRoom> stock;
    std::unique_ptr<PackingDesk> packing;
    std::unique_ptr<PieceDesk> pieces;
    std::unique_ptr<ShowRunner> shows;
    Uid show;
};

TEST_F(PackingDeskTest, EverybodyHearsWhatWasPackedAndThatOrdersCame)
{
    QSignalSpy changed(packing.get(), &PackingDesk::changed);
    order(u"A1"_s, u"Maria"_s, u"STUD-8W"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return changed.count() == 1; }));
    const Bag bag = answer(packing->bags({})).value().front();
    QSignalSpy told(orders.get(), &OrderDesk::ordersChanged);
    ASSERT_TRUE(answer(packing->scan(bag.uid, u"STUD-8W"_s)).value().packed);
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.count() == 1; }));
    EXPECT_TRUE(told.front().front().value<QList<OrderSummary>>().front().isPacked);
    EXPECT_EQ(answer(packing->scan(Uid::create(clock.now()), u"x"_s)).error().kind, ErrorKind::NotFound);
}

TEST_F(PackingDeskTest, BagsThatArePutTogetherAndTakenApartAreToldWithTheirOrders)
{
    order(u"A1"_s, u"Maria"_s, u"STUD-8W"_s);
    order(u"A2"_s, u"Lupita"_s, u"STUD-8P"_s);
    const QList<Bag> bags = answer(packing->bags({})).value();
    ASSERT_EQ(bags.size(), 2);
    QSignalSpy changed(packing.get(), &PackingDesk::changed), told(orders.get(), &OrderDesk::ordersChanged);
    const auto toldOrders = [&] {
        EXPECT_TRUE(QTest::qWaitFor([&] { return told.count() > 0; }, 20'000));
        QSet<Uid> all;
        for (const OrderSummary& summary : told.takeFirst().front().value<QList<OrderSummary>>())
            all.insert(summary.uid);
        return all;
    };
    ASSERT_TRUE(answer(packing->combine(bags.at(1).uid, bags.at(0).uid)).ok());
    EXPECT_GE(changed.count(), 1);
    EXPECT_EQ(toldOrders(), (QSet<Uid>{bags.at(0).orders.front(), bags.at(1).orders.front()}));
    ASSERT_TRUE(answer(packing->setPhoto(bags.at(0).uid, u"bag.jpg"_s)).ok());
    EXPECT_EQ(toldOrders().size(), 2);
    changed.clear();
    ASSERT_TRUE(answer(packing->separate(bags.at(1).uid)).ok());
    EXPECT_GE(changed.count(), 1);
    EXPECT_EQ(toldOrders(), QSet<Uid>{bags.at(1).orders.front()});
    const Bag apart = answer(packing->bags({})).value().front();
    EXPECT_EQ(apart.orders.size(), 1);
    EXPECT_EQ(apart.photo, u"bag.jpg"_s);
    ASSERT_TRUE(answer(packing->setTicked(apart.uid, apart.items.front(), 1)).ok());
    ASSERT_TRUE(answer(packing->setParcel(apart.uid, u"SF"_s, u"SF123456789"_s)).ok());
    EXPECT_EQ(answer(packing->bags({})).value().front().tracking, u"SF123456789"_s);
    changed.clear();
    const Uid nobody = Uid::create(clock.now());
    EXPECT_FALSE(answer(packing->combine(nobody, apart.uid)).ok());
    EXPECT_FALSE(answer(packing->separate(nobody)).ok());
    EXPECT_FALSE(answer(packing->setPhoto(nobody, u"x.jpg"_s)).ok());
    EXPECT_FALSE(answer(packing->setPacked(nobody, true)).ok());
    EXPECT_FALSE(answer(packing->setTicked(nobody, apart.items.front(), 1)).ok());
    EXPECT_EQ(changed.count(), 0) << "what was refused is no news";
}

TEST_F(PackingDeskTest, BagsAreHandedOverTogetherOrNotAtAll)
{
    order(u"A1"_s, u"Maria"_s, u"STUD-8W"_s);
    order(u"A2"_s, u"Lupita"_s, u"STUD-8P"_s);
    QList<Bag> bags = answer(packing->bags({})).value();
    ASSERT_EQ(bags.size(), 2);
    ASSERT_TRUE(answer(packing->setPacked(bags.at(0).uid, true)).ok());
    EXPECT_EQ(answer(packing->setHanded({bags.at(0).uid, bags.at(1).uid}, true)).error().kind, ErrorKind::Refused);
    for (const Bag& bag : answer(packing->bags({})).value())
        EXPECT_FALSE(bag.handedAt);
    ASSERT_TRUE(answer(packing->setPacked(bags.at(1).uid, true)).ok());
    ASSERT_TRUE(answer(packing->setHanded({bags.at(0).uid, bags.at(1).uid}, true)).ok());
    for (const Bag& bag : answer(packing->bags({})).value())
        EXPECT_TRUE(bag.handedAt);
}

TEST_F(PackingDeskTest, APieceIsMadeWholeOrNotAtAllAndQueuedOnce)
{
    QSignalSpy queued(pieces.get(), &PieceDesk::runOrderChanged);
    const QString number = answer(pieces->nextNumber()).value();
    PieceDesk::NewPiece wanted{u"Pendant"_s, u"AAA"_s, u"9 mm"_s, 0, {}, show};
    EXPECT_EQ(answer(pieces->add(wanted)).error().kind, ErrorKind::Invalid);
    wanted.priceMinor = 38'000;
    wanted.show = Uid::create(clock.now()); // a show that is not there: nothing of the piece stays
    EXPECT_FALSE(answer(pieces->add(wanted)).ok());
    EXPECT_EQ(answer(pieces->nextNumber()).value(), number);
    EXPECT_EQ(queued.count(), 0);
    wanted.show = show;
    const auto made = answer(pieces->add(wanted));
    ASSERT_TRUE(made.ok()) << made.error().detail.toStdString();
    EXPECT_EQ(made.value().pieceNumber, number);
    EXPECT_EQ(made.value().onHand, 1);
    EXPECT_EQ(queued.count(), 1);
    EXPECT_EQ(answer(shows->load()).value().items.constLast().variant, made.value().uid);

    order(u"A1"_s, u"Maria"_s, made.value().code);
    EXPECT_EQ(answer(pieces->unmake(made.value().uid)).error().kind, ErrorKind::Refused);
    ASSERT_TRUE(answer(pieces->takeBack(made.value().uid, {})).ok());
    const qsizetype items = answer(shows->load()).value().items.size();
    ASSERT_TRUE(answer(pieces->requeue(made.value().uid, show)).ok());
    EXPECT_EQ(answer(shows->load()).value().items.size(), items) << "it stood in the run order already";
    ASSERT_TRUE(answer(pieces->setPhoto(made.value().uid, u"later.jpg"_s)).ok());
    expectSound();
}

TEST_F(PackingDeskTest, APieceThatComesBackStandsInTheRunOrderOnceAndStaysOnAir)
{
    const QString number = answer(pieces->nextNumber()).value();
    const auto made = answer(pieces->add({u"  "_s, u"AAA"_s, u"9 mm"_s, 38'000, {}, {}}));
    ASSERT_TRUE(made.ok());
    const Variant piece = made.value();
    const auto all = answer(stock->catalogue()).value();
    EXPECT_EQ(all.back().name, number) << "without a name it has its number";
    const auto items = [this] {
        QList<RunItem> found = answer(shows->load()).value().items;
        return found;
    };
    EXPECT_TRUE(items().isEmpty()) << "no show was named";
    const auto sellAndTakeBack = [&](const QString& id) {
        order(id, u"Maria"_s, piece.code);
        ASSERT_TRUE(answer(pieces->takeBack(piece.uid, {})).ok());
    };
    sellAndTakeBack(u"A1"_s);
    ASSERT_TRUE(answer(pieces->requeue(piece.uid, {})).ok());
    EXPECT_TRUE(items().isEmpty());
    ASSERT_TRUE(answer(shows->addItem(variants.at(0).uid)).ok());
    sellAndTakeBack(u"A2"_s);
    ASSERT_TRUE(answer(pieces->requeue(piece.uid, show)).ok());
    ASSERT_EQ(items().size(), 2);
    EXPECT_EQ(items().back().variant, piece.uid);
    EXPECT_EQ(items().back().state, RunItemState::Queued);
    ASSERT_TRUE(answer(shows->start()).ok());
    ASSERT_TRUE(answer(shows->putOnAir(items().back().uid)).ok());
    sellAndTakeBack(u"A3"_s);
    ASSERT_EQ(items().back().state, RunItemState::OnAir);
    ASSERT_TRUE(answer(pieces->requeue(piece.uid, show)).ok());
    EXPECT_EQ(items().size(), 2);
    EXPECT_EQ(items().back().state, RunItemState::OnAir) << "it is shown just now";
    expectSound();
}

TEST_F(PackingDeskTest, PresetsAreToldWhenTheyChange)
{
    QSignalSpy told(pieces.get(), &PieceDesk::presetsChanged);
    const PiecePresets mine{{u"A"_s}, {u"8 mm"_s}, {9900}};
    ASSERT_TRUE(answer(pieces->setPresets(mine)).ok());
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(answer(pieces->presets()).value(), mine);
    EXPECT_FALSE(answer(pieces->setPresets({})).ok());
    EXPECT_EQ(answer(pieces->presets()).value(), mine);
}

} // namespace
