// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_order_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <gtest/gtest.h>
#include <memory>
#include <random>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

Uid uid(int number)
{
    return Uid::fromBytes(QByteArray(15, '\0') + char(number));
}

RunItem item(int number, RunItemState state = RunItemState::Queued)
{
    RunItem made;
    made.uid = uid(number);
    made.variant = uid(100 + number);
    made.state = state;
    return made;
}

QList<Product> catalogue(qint64 onHand)
{
    Product product;
    product.uid = uid(50);
    product.name = u"Stud"_s;
    product.photo = u"p1"_s;
    for (int number = 1; number <= 3; ++number) {
        Variant variant;
        variant.uid = uid(100 + number);
        variant.product = product.uid;
        variant.name = u"%1 mm"_s.arg(number);
        variant.priceMinor = 5900;
        variant.onHand = onHand;
        variant.lowStock = 5;
        product.variants.append(variant);
    }
    return {product};
}

class RunOrderModelTest : public testing::Test
{
protected:
    RunOrderModel model{[](const QString& address) { return u"/photos/"_s + address; }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QList<Uid> shown() const
    {
        QList<Uid> uids;
        for (const RunItem& one : model.items())
            uids.append(one.uid);
        return uids;
    }
};

TEST_F(RunOrderModelTest, SaysWhatAnItemIs)
{
    model.setCurrency(u"CNY"_s);
    model.setCatalogue(catalogue(41));
    model.setItems({item(1), item(2)});
    const QModelIndex second = model.index(1);
    EXPECT_EQ(second.data(RunOrderModel::NumberRole), 2);
    EXPECT_EQ(second.data(RunOrderModel::NameRole).toString(), u"Stud · 2 mm"_s);
    EXPECT_TRUE(second.data(RunOrderModel::PriceRole).toString().contains(u"CNY"_s));
    EXPECT_EQ(second.data(RunOrderModel::LeftRole), 41);
    EXPECT_EQ(second.data(RunOrderModel::PictureRole).toString(), u"/photos/p1"_s);
    EXPECT_FALSE(second.data(Qt::AccessibleTextRole).toString().isEmpty());
}

TEST_F(RunOrderModelTest, APieceIsCalledByItsNumberFirst)
{
    QList<Product> products = catalogue(1);
    products[0].name = u"Piece"_s;
    products[0].variants[0].name = u"002 AAA 8 mm"_s;
    products[0].variants[0].pieceNumber = u"002"_s;
    model.setCatalogue(products);
    model.setItems({item(1)});
    EXPECT_EQ(model.index(0).data(RunOrderModel::NameRole).toString(), u"002 AAA 8 mm · Piece"_s);
}

TEST_F(RunOrderModelTest, StockBarIsMeasuredAgainstTheMostSeen)
{
    model.setItems({item(1)});
    model.setCatalogue(catalogue(40));
    EXPECT_EQ(model.index(0).data(RunOrderModel::ShareRole), 1000);
    model.setCatalogue(catalogue(10));
    EXPECT_EQ(model.index(0).data(RunOrderModel::ShareRole), 250);
    EXPECT_EQ(model.index(0).data(RunOrderModel::LevelRole).toInt(), int(RunOrderModel::StockLevel::Enough));
    model.setCatalogue(catalogue(5));
    EXPECT_EQ(model.index(0).data(RunOrderModel::LevelRole).toInt(), int(RunOrderModel::StockLevel::Low));
    model.setCatalogue(catalogue(0));
    EXPECT_EQ(model.index(0).data(RunOrderModel::LevelRole).toInt(), int(RunOrderModel::StockLevel::None));
}

TEST_F(RunOrderModelTest, TimerAddsEarlierTurns)
{
    RunItem running = item(1, RunItemState::OnAir);
    running.onAirSince = Instant{10'000};
    running.onAirMs = 60'000;
    model.setItems({running, item(2)});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setNow(Instant{15'000});
    EXPECT_EQ(model.index(0).data(RunOrderModel::TimerRole).toString(), u"01:05"_s);
    EXPECT_EQ(model.index(1).data(RunOrderModel::TimerRole).toString(), QString());
    ASSERT_EQ(changes.size(), 1) << "only the row on air changes with the clock";
    EXPECT_EQ(changes.first().first().toModelIndex().row(), 0);
}

TEST_F(RunOrderModelTest, AnyChangeOfTheRunOrderKeepsTheRowsThatStay)
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        QList<int> numbers{1, 2, 3, 4, 5, 6, 7, 8};
        std::shuffle(numbers.begin(), numbers.end(), random);
        QList<RunItem> wanted;
        for (const int number : numbers.first(int(random() % 9)))
            wanted.append(item(number));
        const QPersistentModelIndex kept = model.index(0);
        const Uid keptUid = kept.isValid() ? kept.data(RunOrderModel::ItemRole).value<Uid>() : Uid();
        model.setItems(wanted);
        ASSERT_EQ(model.items(), wanted);
        const int place = model.rowOf(keptUid);
        EXPECT_EQ(kept.isValid(), place >= 0);
        if (kept.isValid()) {
            EXPECT_EQ(kept.row(), place);
        }
    }
}

TEST_F(RunOrderModelTest, ADropAsksTheDeskAndMovesNothing)
{
    model.setItems({item(1), item(2), item(3)});
    QSignalSpy asked(&model, &RunOrderModel::moveRequested);
    const std::unique_ptr<QMimeData> first(model.mimeData({model.index(0)}));
    EXPECT_FALSE(model.dropMimeData(first.get(), Qt::MoveAction, 3, 0, {}));
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<Uid>(), uid(1));
    EXPECT_EQ(asked[0][1].toInt(), 2) << "places are counted without the moved item";
    EXPECT_EQ(shown().first(), uid(1));
    model.dropMimeData(first.get(), Qt::MoveAction, 1, 0, {});
    EXPECT_EQ(asked.size(), 1) << "the gap below itself is no move";
    QMimeData foreign;
    foreign.setText(u"x"_s);
    EXPECT_FALSE(model.canDropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
}

} // namespace
} // namespace kaibang
