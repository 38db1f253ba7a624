// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bag_items_model.h"
#include "bags_model.h"
#include "catalogue_filter.h"
#include "catalogue_model.h"
#include "hold_list_model.h"
#include "import_problems_model.h"
#include "moves_model.h"
#include "orders_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;
using Tester = QAbstractItemModelTester;

Uid uid(int number)
{
    QByteArray bytes(16, '\0');
    bytes[15] = static_cast<char>(number);
    return Uid::fromBytes(bytes);
}

Product product(int number, const QString& name, qint64 price, qint64 onHand, qint64 low)
{
    Variant variant;
    variant.uid = uid(100 + number);
    variant.code = u"C%1"_s.arg(number);
    variant.name = u"8 mm"_s;
    variant.priceMinor = price;
    variant.onHand = onHand;
    variant.lowStock = low;
    Product made;
    made.uid = uid(number);
    made.name = name;
    made.variants = {variant};
    return made;
}

OrderSummary order(int number)
{
    OrderSummary made;
    made.uid = uid(number);
    made.orderId = QString::number(number);
    made.currency = u"CNY"_s;
    made.amountMinor = 11800;
    return made;
}

TEST(CatalogueModel, MarksLowAndUsedUpStockByWords)
{
    CatalogueModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setCurrency(u"CNY"_s);
    model.setCatalogue(
        {product(1, u"Stud"_s, 5900, 41, 5), product(2, u"Ring"_s, 38000, 2, 5), product(3, u"Mug"_s, 100000, 0, 0)});
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0, CatalogueModel::OnHand).data().toString(), u"41"_s);
    EXPECT_EQ(model.index(1, CatalogueModel::OnHand).data().toString(), u"2 low"_s);
    EXPECT_EQ(model.index(2, CatalogueModel::OnHand).data().toString(), u"none left"_s);
    EXPECT_EQ(model.index(0, CatalogueModel::Price).data().toString(), u"59.00"_s);
    EXPECT_EQ(model.index(0, CatalogueModel::Name).data().toString(), u"Stud · 8 mm"_s);
}

TEST(CatalogueModel, TellsWhatWasSoldAndWhatUnpaidOrdersHold)
{
    CatalogueModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setCatalogue({product(1, u"Stud"_s, 5900, 41, 5), product(2, u"Ring"_s, 38000, 2, 5)});
    EXPECT_EQ(model.index(0, CatalogueModel::Sold).data().toString(), u"0"_s);
    model.setTaken({{uid(101), {3, 1200}}});
    EXPECT_EQ(model.index(0, CatalogueModel::Sold).data().toString(), u"1,200 + 3 held"_s);
    EXPECT_EQ(model.index(0, CatalogueModel::Sold).data(CatalogueModel::SortRole).toLongLong(), 1200);
    EXPECT_EQ(model.index(1, CatalogueModel::Sold).data().toString(), u"0"_s);
    EXPECT_EQ(model.lowCount(), 1);
}

TEST(CatalogueModel, ACountThatChangesResetsNothing)
{
    CatalogueModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setCatalogue({product(1, u"Stud"_s, 5900, 41, 5)});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCatalogue({product(1, u"Stud"_s, 5900, 40, 5)});
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(changed.size(), 1);
    model.setCatalogue({product(1, u"Stud"_s, 5900, 40, 5), product(2, u"Ring"_s, 1, 1, 0)});
    EXPECT_EQ(reset.size(), 1);
}

TEST(CatalogueFilter, FindsByWordsAndLowStockAndSortsByNumbers)
{
    CatalogueModel model;
    CatalogueFilter filter;
    filter.setSourceModel(&model);
    Tester tester(&filter, Tester::FailureReportingMode::Fatal);
    model.setCatalogue({product(1, u"White stud"_s, 5900, 41, 5), product(2, u"Pearl ring"_s, 100000, 2, 5)});
    filter.setSearch(u"8 WHITE"_s);
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_TRUE(filter.index(0, CatalogueModel::Name).data().toString().startsWith(u"White"_s));
    filter.setSearch(u"Ｃ２"_s); // full width, as Chinese keyboards write it
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setSearch({});
    filter.setShow(CatalogueFilter::Show::LowOnly);
    ASSERT_EQ(filter.rowCount(), 1);
    filter.setShow(CatalogueFilter::Show::All);
    filter.sort(CatalogueModel::Price, Qt::DescendingOrder); // as text 59.00 would stand above 1,000.00
    EXPECT_EQ(filter.index(0, CatalogueModel::Price).data().toString(), u"1,000.00"_s);
}

TEST(OrdersModel, NewOrdersOnTopKeepTheRowsBelow)
{
    OrdersModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setOrders({order(2), order(1)});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept(model.index(0, 0));
    OrderSummary paid = order(2);
    paid.payment = Payment::Paid;
    model.setOrders({order(4), order(3), paid, order(1)});
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(kept.row(), 2);
    EXPECT_EQ(model.index(2, OrdersModel::State).data().toString(), u"paid"_s);
    EXPECT_EQ(model.indexOf(uid(1)).row(), 3);
    model.setOrders({order(3)});
    EXPECT_EQ(reset.size(), 1);
    EXPECT_EQ(model.rowCount(), 1);
}

TEST(MovesModel, WritesDeltasWithTheirSign)
{
    MovesModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setMoves({{uid(1), 1, StockReason::OrderCancelled, {}, {}, {}, 8},
                    {uid(1), -3, StockReason::Order, {}, {}, {}, 7},
                    {uid(1), 10, StockReason::Received, u"first"_s, {}, {}, 10}});
    EXPECT_EQ(model.index(2, MovesModel::Delta).data().toString(), u"+10"_s);
    EXPECT_EQ(model.index(1, MovesModel::Delta).data().toString(), u"-3"_s);
}

TEST(ImportProblemsModel, EveryRefusedRowHasItsReason)
{
    ImportProblemsModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    FilePreview first;
    first.name = u"a.csv"_s;
    first.problems = {{7, u"id_damaged"_s, u"3.30436E+18"_s, {}}};
    FilePreview second;
    second.name = u"b.csv"_s;
    second.problems = {{0, u"unknown_header"_s, {}, {}}, {2, u"bad_amount"_s, {}, {}}};
    model.setFiles({first, second});
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0, ImportProblemsModel::RowNumber).data().toString(), u"7"_s);
    EXPECT_EQ(model.index(1, ImportProblemsModel::RowNumber).data().toString(), u"all"_s);
    EXPECT_TRUE(model.index(0, ImportProblemsModel::Reason).data().toString().contains(u"spreadsheet"_s));
    EXPECT_EQ(model.index(2, ImportProblemsModel::File).data().toString(), u"b.csv"_s);
}

TEST(BagsModel, KeepsRowsInPlaceAndFindsTheNextOpenBag)
{
    BagsModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const auto bag = [](int number, qint64 ticked) {
        Bag made;
        made.uid = uid(number);
        made.number = number;
        BagItem item;
        item.units = 2;
        item.ticked = ticked;
        made.items = {item};
        return made;
    };
    QList<Bag> bags{bag(1, 2), bag(2, 0), bag(3, 1)};
    bags[0].packedAt = Instant{1};
    model.setBags(bags);
    EXPECT_EQ(model.nextOpen(-1), 1);
    EXPECT_EQ(model.nextOpen(1), 2);
    EXPECT_EQ(model.nextOpen(2), 1);
    EXPECT_EQ(model.index(2, BagsModel::Things).data().toString(), u"1 / 2"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    bags[1].packedAt = bags[2].packedAt = Instant{2};
    model.setBags(bags);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(model.nextOpen(0), -1);
    bags[1].items[0].state = BagItemState::TakeOut;
    EXPECT_NE(BagsModel::stateText(bags[1]), BagsModel::stateText(bags[2]));
    // A bag that only waits for the opening table is nothing to go on with.
    bags[2].packedAt.reset();
    BagItem closed;
    closed.state = BagItemState::Unopened;
    bags[2].items = {bags[0].items.front(), closed};
    model.setBags(bags);
    EXPECT_EQ(model.nextOpen(0), -1);
    EXPECT_NE(BagsModel::stateText(bags[2]), BagsModel::stateText(bag(9, 0)));
    model.setBags({bag(4, 0)});
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(model.rowOf(uid(4)), 0);
    EXPECT_EQ(model.rowOf(uid(1)), -1);
    model.setBags({});
    EXPECT_EQ(model.nextOpen(0), -1);
}

TEST(BagItemsModel, SaysWhatIsInWhatWaitsAndWhatMustComeOut)
{
    BagItemsModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    BagItem in, wanted, unpaid, out, closed, work;
    in.ref = u"1"_s;
    in.ticked = 1;
    wanted.ref = u"2"_s;
    unpaid.ref = u"3"_s;
    unpaid.state = BagItemState::Unpaid;
    out.ref = u"4"_s;
    out.ticked = 1;
    out.state = BagItemState::TakeOut;
    closed.ref = u"5"_s;
    closed.state = BagItemState::Unopened;
    work.ref = u"6"_s;
    work.kind = BagItemKind::Work;
    work.ticked = 1;
    const QList<BagItem> all{in, wanted, unpaid, out, closed, work};
    model.setItems(all);
    EXPECT_EQ(model.nextWanted(0), 1);
    EXPECT_EQ(model.nextWanted(2), 1);
    QSet<QString> words;
    for (int row = 0; row < all.size(); ++row)
        words.insert(model.index(row, BagItemsModel::State).data().toString());
    EXPECT_EQ(words.size(), all.size());
    wanted.ticked = 1;
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setItems({in, wanted, unpaid, out, closed, work});
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(model.nextWanted(0), -1);
    EXPECT_FALSE(BagItemsModel::kindText(BagItemKind::Opening).isEmpty());
}

Hold hold(int number, HoldState state)
{
    Hold made;
    made.order = uid(number);
    made.variant = uid(100 + number);
    made.alias = u"M***a"_s;
    made.itemName = u"Stud"_s;
    made.currency = u"CNY"_s;
    made.units = number;
    made.amountMinor = 5900;
    made.until = Instant{1'000'000};
    made.state = state;
    return made;
}

TEST(HoldListModel, ShowsWhatIsHeldWhoIsNextAndWhatHasEnded)
{
    HoldListModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setNow(Instant{0});
    model.retranslate();
    EXPECT_EQ(changed.count(), 0) << "there is no row yet";
    ClaimBoard board;
    board.holds = {hold(1, HoldState::Active), hold(2, HoldState::Active)};
    Claim next;
    next.uid = uid(50);
    next.variant = uid(101);
    next.alias = u"E***a"_s;
    next.itemName = u"Stud"_s;
    board.waiting = {next};
    board.ended = {hold(3, HoldState::Expired)};
    model.setBoard(board);
    model.setBoard(board);
    EXPECT_EQ(reset.count(), 1) << "a board that is the same is no news";
    ASSERT_EQ(model.rowCount(), 4);
    const auto kind = [&](int row) {
        return HoldListModel::RowKind(model.index(row).data(HoldListModel::KindRole).toInt());
    };
    EXPECT_EQ(kind(0), HoldListModel::RowKind::Held);
    EXPECT_EQ(kind(2), HoldListModel::RowKind::Waiting);
    EXPECT_EQ(kind(3), HoldListModel::RowKind::Ended);
    EXPECT_EQ(model.hold(3)->units, 3);
    EXPECT_EQ(model.hold(2), nullptr);
    EXPECT_EQ(model.waiting(2)->uid, uid(50));
    EXPECT_EQ(model.waiting(3), nullptr);
    EXPECT_FALSE(model.index(0).data(HoldListModel::IsUrgentRole).toBool());
    model.setNow(Instant{970'000});
    EXPECT_TRUE(model.index(0).data(HoldListModel::IsUrgentRole).toBool());
    EXPECT_FALSE(model.index(3).data(HoldListModel::IsUrgentRole).toBool()) << "what is over is not urgent";
    for (const int role : {int(Qt::DisplayRole), int(HoldListModel::OrderRole), int(HoldListModel::ClaimRole),
                           int(HoldListModel::VariantRole), int(HoldListModel::IconRole)})
        for (int row = 0; row < model.rowCount(); ++row)
            EXPECT_TRUE(model.index(row).data(role).isValid()) << role << ' ' << row;
    board.holds.removeFirst();
    board.waiting.clear();
    model.setBoard(board);
    EXPECT_EQ(model.rowCount(), 2);
    model.setBoard({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace kaibang
