// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_keeper.h"
#include "desk_fixture.h"
#include "household_desk.h"
#include "order_desk.h"
#include "show_runner.h"
#include "stock_room.h"

#include <QFile>
#include <QSignalSpy>

using namespace kaibang;
using samples::DeskFixture;
using samples::event;

namespace {

// A future keeps one continuation: the desk must have announced an order although its caller waits for it too.
TEST_F(DeskFixture, OrdersAreAnnouncedAndTheSourceIsAnswered)
{
    OrderDesk desk(*store);
    QSignalSpy changed(&desk, &OrderDesk::ordersChanged);
    bool answered = false;
    desk.apply(OrderBatch{{}, {event(QStringLiteral("A1"), Payment::Paid, 0)}, {}, {}, false})
        .then(&desk, [&](const Result<QList<OrderOutcome>>& outcomes) {
            answered = outcomes.ok() && outcomes.value().front().kind == OutcomeKind::Added;
        });
    EXPECT_TRUE(QTest::qWaitFor([&] { return changed.count() == 1 && answered; }, 5000));
    const auto orders = changed.front().front().value<QList<OrderSummary>>();
    EXPECT_EQ(orders.front().alias, QStringLiteral("M***a"));
}

TEST_F(DeskFixture, CounterSaleKeepsFloorAndStockAndCanBeUndone)
{
    OrderDesk desk(*store);
    const Uid variant = variants.at(0).uid;
    EXPECT_EQ(answer(desk.sell(variant, 1, 4800)).error().kind, ErrorKind::Refused);
    EXPECT_EQ(answer(desk.sell(variant, 11, 5900)).error().kind, ErrorKind::OutOfStock);
    const auto sold = answer(desk.sell(variant, 2, 5900));
    ASSERT_TRUE(sold.ok());
    EXPECT_EQ(onHand(0), 8);
    ASSERT_TRUE(answer(desk.undoSale(sold.value().order)).ok());
    EXPECT_EQ(onHand(0), 10);
    EXPECT_TRUE(answer(desk.list({})).value().isEmpty());
    expectSound();
}

TEST_F(DeskFixture, RefundByHandIsAFactOfTheOrder)
{
    OrderDesk desk(*store);
    const auto sold = answer(desk.sell(variants.at(0).uid, 2, 5900));
    EXPECT_EQ(answer(desk.refundByHand(sold.value().order, 11'801, {})).error().kind, ErrorKind::OutOfRange);
    ASSERT_TRUE(answer(desk.refundByHand(sold.value().order, 5900, QStringLiteral("chipped"))).ok());
    const auto story = answer(desk.story(sold.value().order));
    EXPECT_EQ(story.value().summary.refundedMinor, 5900);
    EXPECT_EQ(story.value().order.payment, Payment::PartlyRefunded);
    expectSound();
}

TEST_F(DeskFixture, ShowRunnerPutsItemsOnAirInTurn)
{
    ShowRunner runner(*store);
    EXPECT_TRUE(answer(runner.load()).ok());
    for (const Variant& v : variants)
        EXPECT_TRUE(answer(runner.addItem(v.uid)).ok());
    ASSERT_TRUE(answer(runner.start()).ok());
    EXPECT_TRUE(answer(runner.next()).ok());
    EXPECT_EQ(runner.current().items.at(0).state, RunItemState::OnAir);
    EXPECT_TRUE(answer(runner.next()).ok());
    EXPECT_EQ(runner.current().items.at(0).state, RunItemState::Shown);
    EXPECT_TRUE(answer(runner.again()).ok());
    EXPECT_EQ(runner.current().items.at(0).state, RunItemState::OnAir);
    EXPECT_TRUE(answer(runner.park()).ok());
    EXPECT_EQ(runner.current().items.at(0).state, RunItemState::Parked);
    QSignalSpy ended(&runner, &ShowRunner::ended);
    EXPECT_TRUE(answer(runner.end()).ok());
    EXPECT_EQ(ended.count(), 1);
    EXPECT_EQ(runner.current().show.state, ShowState::Planned);
}

TEST_F(DeskFixture, BackupIsVerifiedAndRestoresTheDay)
{
    auto desks = std::make_unique<OrderDesk>(*store);
    auto keepers = std::make_unique<BackupKeeper>(*store, clock, folder.filePath(QStringLiteral("backups")));
    OrderDesk& desk = *desks;
    BackupKeeper& keeper = *keepers;
    EXPECT_TRUE(answer(desk.sell(variants.at(0).uid, 1, 5900)).ok());
    const auto backup = answer(keeper.backUpNow());
    ASSERT_TRUE(backup.ok()) << backup.error().detail.toStdString();
    EXPECT_EQ(backup.value().orders, 1);
    EXPECT_TRUE(answer(desk.sell(variants.at(0).uid, 1, 5900)).ok());
    EXPECT_EQ(BackupKeeper::restore(backup.value().path, path(), clock).error().kind, ErrorKind::Locked);
    keepers.reset();
    desks.reset();
    store.reset();
    const auto aside = BackupKeeper::restore(backup.value().path, path(), clock, NewerOrders::LeaveOut);
    ASSERT_TRUE(aside.ok()) << aside.error().detail.toStdString();
    EXPECT_TRUE(QFile::exists(aside.value()));
    const auto restored = Ledger::open(path(), clock);
    EXPECT_EQ(OrderQuery(*restored.value()).counts().value().orders, 1);
    QFile damaged(backup.value().path);
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    damaged.seek(8192);
    damaged.write(QByteArray(4096, 'x'));
    damaged.close();
    EXPECT_FALSE(BackupKeeper::restore(backup.value().path, path(), clock).ok());
}

TEST_F(DeskFixture, PinLocksAfterFiveWrongTriesAlsoAfterARestart)
{
    auto first = std::make_unique<HouseholdDesk>(*store, clock);
    HouseholdDesk& desk = *first;
    EXPECT_TRUE(answer(desk.checkPin({})).ok()); // none is set
    EXPECT_EQ(answer(desk.setPin({}, QStringLiteral("12"))).error().kind, ErrorKind::Invalid);
    ASSERT_TRUE(answer(desk.setPin({}, QStringLiteral("4711"))).ok());
    EXPECT_TRUE(answer(desk.checkPin(QStringLiteral("4711"))).ok());
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(answer(desk.checkPin(QStringLiteral("0000"))).error().detail, QStringLiteral("pin_wrong"));
    const Error locked = answer(desk.checkPin(QStringLiteral("4711"))).error();
    EXPECT_EQ(locked.kind, ErrorKind::Refused);
    EXPECT_EQ(pinLockedMinutes(locked), 5);
    EXPECT_EQ(pinLockedMinutes({ErrorKind::Refused, QStringLiteral("pin_wrong")}), std::nullopt);
    EXPECT_EQ(pinLockedMinutes({ErrorKind::Io, QStringLiteral("pin_locked 5")}), std::nullopt);
    first.reset();
    store.reset();
    struct LaterClock : Clock
    {
        [[nodiscard]] Instant now() const override { return time; }
        Instant time;
    } later;
    later.time = clock.now().plusMs(3 * 60'000 + 1000);
    store = std::move(StoreThread::start([&] { return Ledger::open(path(), later); })).value();
    HouseholdDesk again(*store, later);
    EXPECT_EQ(pinLockedMinutes(answer(again.checkPin(QStringLiteral("4711"))).error()), 2)
        << "what is left, rounded up";
}

TEST_F(DeskFixture, ACatalogueImportIsTakenBackAsFarAsNobodyHasChangedItSince)
{
    StockRoom room(*store, folder.filePath(QStringLiteral("photos")));
    const QList<Product> before = answer(room.catalogue()).value();
    const QByteArray csv = "code,product,price,floor,stock,low_stock\n"
                           "STUD-8W,Stud,61.00,50.00,99,2\n"
                           "NEW-1,Ring,19.90,,3,0\nNEW-2,Ring,29.90,,4,0\nNEW-3,Comb,9.90,,5,0\nNEW-3,Comb,9.90,,5,0\n";
    const auto import = answer(room.importCatalogue(csv)).value();
    EXPECT_EQ(import.preview.added, 3);
    EXPECT_EQ(import.preview.changed, 2) << "a code that comes twice is known the second time";
    QList<Product> now = answer(room.catalogue()).value();
    ASSERT_EQ(now.size(), 3);
    const auto named = [&now](const QString& name) {
        return *std::find_if(now.begin(), now.end(), [&](const Product& p) { return p.name == name; });
    };
    EXPECT_EQ(named(QStringLiteral("Stud")).variants.front().priceMinor, 6100);
    EXPECT_EQ(named(QStringLiteral("Stud")).variants.front().onHand, 10) << "a file does not count what is there";
    EXPECT_EQ(named(QStringLiteral("Comb")).variants.front().onHand, 5);
    // One ring is sold, and the comb gets another price: the sale is no change of the product, the price is.
    OrderDesk desk(*store);
    const Uid ring = named(QStringLiteral("Ring")).variants.front().uid;
    ASSERT_TRUE(answer(desk.sell(ring, 1, 1990, false)).ok());
    Product comb = named(QStringLiteral("Comb"));
    comb.variants.front().priceMinor = 1100;
    ASSERT_TRUE(answer(room.saveProduct(comb)).ok());
    EXPECT_EQ(answer(room.undoCatalogue(import)).value(), 1);
    now = answer(room.catalogue()).value();
    ASSERT_EQ(now.size(), 2);
    EXPECT_EQ(named(QStringLiteral("Stud")), before.front());
    EXPECT_EQ(named(QStringLiteral("Comb")).variants.front().priceMinor, 1100);
    // Again is a redo: the rings are back on sale with what the file says, the stud's stock is what it was.
    const auto again = answer(room.importCatalogue(csv)).value();
    EXPECT_EQ(again.preview.added + again.preview.changed, 5);
    now = answer(room.catalogue()).value();
    ASSERT_EQ(now.size(), 3);
    EXPECT_EQ(named(QStringLiteral("Ring")).variants.size(), 2);
    EXPECT_EQ(named(QStringLiteral("Ring")).variants.front().onHand, 3);
    expectSound();
}

TEST_F(DeskFixture, CatalogueTravelsAsCsv)
{
    StockRoom room(*store, folder.filePath(QStringLiteral("photos")));
    const QByteArray csv = answer(room.exportCatalogue()).value();
    EXPECT_TRUE(csv.contains("STUD-8W,Stud,,,59.00,49.00,10,0"));
    const auto dry = answer(room.previewCatalogue("code,product,price,stock\nNEW-1,Ring,19.90,3\nBAD,Ring,nope,1\n"));
    EXPECT_EQ(dry.value().added, 1);
    EXPECT_EQ(dry.value().refused, 1);
    EXPECT_EQ(answer(room.catalogue()).value().size(), 1); // a look changes nothing
    const auto brought = answer(room.importCatalogue("code,product,price,stock\nNEW-1,Ring,19.90,3\n")).value();
    EXPECT_EQ(brought.preview.added, 1);
    EXPECT_EQ(answer(room.catalogue()).value().size(), 2);
    const auto piece =
        answer(room.addPiece(QStringLiteral("Baroque"), QStringLiteral("A"), QStringLiteral("11 mm"), 38'000, {}));
    EXPECT_EQ(piece.value().variants.front().pieceNumber, QStringLiteral("001"));
    EXPECT_EQ(piece.value().variants.front().name, QStringLiteral("001 A 11 mm")) << "as from the camera";
    expectSound();
}

TEST_F(DeskFixture, ACopyMadeBeforeASchemaStepGoesWithTheFirstCheckedBackup)
{
    const QString old = path() + QStringLiteral(".before-v2");
    const QString other = path() + QStringLiteral(".before-restore-1");
    for (const QString& name : {old, other}) {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("what a step has taken out");
    }
    BackupKeeper keeper(*store, clock, folder.filePath(QStringLiteral("backups")));
    ASSERT_FALSE(answer(keeper.backUpTo(path())).ok());
    EXPECT_TRUE(QFile::exists(old)) << "the control: no backup, no removal";
    ASSERT_TRUE(answer(keeper.backUpNow()).ok());
    EXPECT_FALSE(QFile::exists(old));
    EXPECT_TRUE(QFile::exists(other)) << "what a person set aside stays hers";
}

TEST_F(DeskFixture, ARestoreThatWasCutOffBetweenTwoNamesIsFinished)
{
    auto desks = std::make_unique<OrderDesk>(*store);
    auto keepers = std::make_unique<BackupKeeper>(*store, clock, folder.filePath(QStringLiteral("backups")));
    ASSERT_TRUE(answer(desks->sell(variants.at(0).uid, 1, 5900)).ok());
    const auto backup = answer(keepers->backUpNow());
    ASSERT_TRUE(backup.ok());
    ASSERT_TRUE(answer(desks->sell(variants.at(0).uid, 1, 5900)).ok());
    keepers.reset();
    desks.reset();
    store.reset();
    EXPECT_TRUE(BackupKeeper::finishRestore(path()).ok()) << "nothing to finish";
    EXPECT_EQ(OrderQuery(*Ledger::open(path(), clock).value()).counts().value().orders, 2);
    // As a power cut leaves it: the backup has its second name, the ledger is set aside, its log is not yet.
    ASSERT_TRUE(QFile::copy(backup.value().path, path() + QStringLiteral(".restoring-7")));
    ASSERT_TRUE(QFile::copy(backup.value().path, path() + QStringLiteral(".restoring-5.part")));
    ASSERT_TRUE(QFile::copy(backup.value().path, path() + QStringLiteral(".restoring-9.part-wal")));
    ASSERT_TRUE(QFile::rename(path(), path() + QStringLiteral(".before-restore-7")));
    QFile log(path() + QStringLiteral("-wal"));
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write("the log of the ledger that was set aside");
    log.close();
    ASSERT_TRUE(BackupKeeper::finishRestore(path()).ok());
    EXPECT_EQ(OrderQuery(*Ledger::open(path(), clock).value()).counts().value().orders, 1);
    EXPECT_TRUE(QFile::exists(path() + QStringLiteral(".before-restore-7-wal")));
    EXPECT_TRUE(QDir(folder.path()).entryList({QStringLiteral("*.restoring-*")}).isEmpty());
}

TEST_F(DeskFixture, ALedgerWithPartInItsNameIsRestoredToo)
{
    store.reset();
    const QString partner = folder.filePath(QStringLiteral("shop.partner.kaibang"));
    ASSERT_TRUE(QFile::copy(path(), partner + QStringLiteral(".restoring-7")));
    ASSERT_TRUE(BackupKeeper::finishRestore(partner).ok());
    EXPECT_TRUE(QFile::exists(partner));
}

TEST_F(DeskFixture, OrdersThatBringStockDownAreToldOnce)
{
    ASSERT_TRUE(
        answer(store->run([this](Ledger& ledger) -> Result<Done> {
            ledger.database().statement("UPDATE variant SET low_stock=3 WHERE uid=?").run(variants.at(0).uid.bytes());
            return ledger.database().checked(Done{});
        })).ok());
    OrderDesk desk(*store);
    StockRoom room(*store, folder.filePath(QStringLiteral("photos")));
    room.watchLevels(desk);
    QSignalSpy low(&room, &StockRoom::stockLow);
    const auto sell = [&](qint64 units) { ASSERT_TRUE(answer(desk.sell(variants.at(0).uid, units, 5900)).ok()); };
    const auto settle = [&] {
        for (int i = 0; i < 4; ++i)
            ASSERT_TRUE(answer(room.catalogue()).ok());
        QCoreApplication::processEvents();
    };
    settle();
    sell(6);
    settle();
    EXPECT_EQ(low.count(), 0) << "four are left";
    sell(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return low.count() == 1; }));
    EXPECT_EQ(low.first().at(0).value<Uid>(), variants.at(0).uid);
    EXPECT_EQ(low.first().at(1).toLongLong(), 3);
    sell(1);
    settle();
    EXPECT_EQ(low.count(), 1) << "it is known";
    sell(2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return low.count() == 2; }));
    EXPECT_EQ(low.last().at(1).toLongLong(), 0) << "the last one is news again";
    ASSERT_TRUE(answer(room.moveStock(variants.at(0).uid, 2, StockReason::TopUp)).ok());
    settle();
    EXPECT_EQ(low.count(), 2) << "more of it is no warning";
}

} // namespace
