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
