// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Going back to a backup as the window does it: compared, put back, the newer orders made up, and told.
#include "backup_keeper.h"
#include "desk_fixture.h"
#include "journal_replay.h"

#include <QDir>
#include <QLockFile>

using namespace kaibang;
using samples::DeskFixture;

namespace {

class RestoreTest : public DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        open();
    }
    void TearDown() override
    {
        close();
        DeskFixture::TearDown();
    }
    void open()
    {
        if (!store) {
            auto started = StoreThread::start([this] { return Ledger::open(path(), clock); });
            ASSERT_TRUE(started.ok()) << started.error().detail.toStdString();
            store = std::move(started).value();
        }
        desk = std::make_unique<OrderDesk>(*store);
        keeper = std::make_unique<BackupKeeper>(*store, clock, folder.filePath(QStringLiteral("backups")));
    }
    void close()
    {
        keeper.reset();
        desk.reset();
        store.reset();
    }
    void sell(int variant, qint64 units = 1)
    {
        ASSERT_TRUE(answer(desk->sell(variants.at(variant).uid, units, 5900)).ok());
    }
    qint64 orders()
    {
        return answer(store->read([](Ledger& l) { return OrderQuery(l).counts(); })).value().orders;
    }
    std::unique_ptr<OrderDesk> desk;
    std::unique_ptr<BackupKeeper> keeper;
};

TEST_F(RestoreTest, WhatIsToldBeforeIsWhatIsThereAfterwards)
{
    sell(0);
    const auto backup = answer(keeper->backUpNow());
    ASSERT_TRUE(backup.ok());
    sell(0);
    sell(1, 2);
    const auto told = answer(keeper->compare(backup.value().path));
    ASSERT_TRUE(told.ok()) << told.error().detail.toStdString();
    EXPECT_EQ(told.value().backupOrders, 1);
    EXPECT_EQ(told.value().newerOrders, 2);
    EXPECT_EQ(told.value().fromJournal, 2);
    EXPECT_EQ(told.value().money, (QList<MoneyThenAndNow>{{QStringLiteral("CNY"), 4 * 5900, 5900}}));
    close();
    const auto aside = BackupKeeper::restore(backup.value().path, path(), clock);
    ASSERT_TRUE(aside.ok());
    open();
    EXPECT_EQ(orders(), 3);
    EXPECT_EQ(onHand(1), 8);
    expectSound();
    const auto replay = answer(keeper->lastReplay());
    ASSERT_TRUE(replay.ok() && replay.value());
    EXPECT_EQ(replay.value()->orders, 2);
    EXPECT_EQ(replay.value()->lookAtCount, 0);
    ASSERT_TRUE(answer(keeper->forgetLastReplay()).ok());
    EXPECT_FALSE(answer(keeper->lastReplay()).value());
    // Undo: the ledger that was set aside is put back the same way, and has what was sold meanwhile.
    sell(0);
    close();
    ASSERT_TRUE(BackupKeeper::restore(aside.value(), path(), clock).ok());
    open();
    EXPECT_EQ(orders(), 4);
    EXPECT_EQ(onHand(0), 7);
    expectSound();
}

TEST_F(RestoreTest, NewerOrdersCanBeLeftOut)
{
    const auto backup = answer(keeper->backUpNow());
    sell(0);
    close();
    ASSERT_TRUE(BackupKeeper::restore(backup.value().path, path(), clock, NewerOrders::LeaveOut).ok());
    open();
    EXPECT_EQ(orders(), 0);
    EXPECT_FALSE(answer(keeper->lastReplay()).value());
    expectSound();
}

// The ledger's file is gone altogether, as with a disk that lost it: its journal lies beside it.
TEST_F(RestoreTest, ALostLedgerIsMadeUpFromBackupAndJournal)
{
    sell(0);
    const auto backup = answer(keeper->backUpNow());
    for (int i = 0; i < 5; ++i)
        sell(1);
    close();
    for (const char* end : {"", "-wal", "-shm"})
        QFile::remove(path() + QLatin1String(end));
    const auto told = BackupKeeper::compareNow(backup.value().path, path(), clock);
    ASSERT_TRUE(told.ok());
    EXPECT_FALSE(told.value().isNowReadable);
    EXPECT_EQ(told.value().fromJournal, 5);
    ASSERT_TRUE(BackupKeeper::restore(backup.value().path, path(), clock).ok());
    open();
    EXPECT_EQ(orders(), 6);
    expectSound();
}

// A kill after the copy has its place and before it was opened: the replay is due still, and done once.
TEST_F(RestoreTest, ARestoreThatWasCutOffIsFinishedWithItsReplay)
{
    const auto backup = answer(keeper->backUpNow());
    sell(0);
    close();
    const QString draft = path() + QStringLiteral(".restoring-7");
    ASSERT_TRUE(QFile::copy(backup.value().path, draft));
    ASSERT_TRUE(prepareRestored(draft, path(), JournalUse::Replay).ok());
    ASSERT_TRUE(BackupKeeper::finishRestore(path()).ok());
    for (int start = 0; start < 2; ++start) {
        open();
        EXPECT_EQ(orders(), 1);
        expectSound();
        close();
    }
}

TEST_F(RestoreTest, TheJournalReachesBackToTheOldestBackup)
{
    const auto numbers = [this] {
        const QStringList names =
            QDir(journalFolder(path())).entryList({QStringLiteral("*.kbj")}, QDir::Files, QDir::Name);
        return names;
    };
    // Segments of a few orders each would take an evening to fill: what the keeper asks for is looked at by its effect.
    ASSERT_TRUE(answer(keeper->backUpNow()).ok());
    sell(0);
    ASSERT_TRUE(answer(keeper->backUpNow()).ok());
    EXPECT_EQ(numbers().size(), 1) << "the newest segment stays";
    const QString older = QDir(journalFolder(path())).filePath(QStringLiteral("0000000000000000.kbj"));
    QFile file(older);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    ASSERT_TRUE(answer(keeper->backUpNow()).ok());
    EXPECT_FALSE(QFile::exists(older)) << "every backup has what is in it";
    EXPECT_EQ(numbers().size(), 1);
}

TEST_F(RestoreTest, OldCopiesAreThinnedToOneADayAndGoAfterAMonth)
{
    const QDir backups(folder.filePath(QStringLiteral("backups")));
    ASSERT_TRUE(backups.mkpath(QStringLiteral(".")));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.now().ms, Qt::UTC);
    const auto old = [&](const QDateTime& at) {
        const QString name =
            QStringLiteral("ledger-%1.kaibang").arg(at.toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'")));
        QFile file(backups.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return name;
    };
    const auto onDay = [&](int daysAgo, int hour) {
        return QDateTime(now.date().addDays(-daysAgo), QTime(hour, 0), Qt::UTC);
    };
    const QString today = old(now.addSecs(-3600)), todayToo = old(now.addSecs(-7200));
    const QString noon = old(onDay(3, 12)), morning = old(onDay(3, 8)), tenth = old(onDay(10, 8));
    const QString tooOld = old(onDay(40, 8));
    ASSERT_TRUE(answer(keeper->backUpNow()).ok());
    const QStringList left = backups.entryList(QDir::Files);
    for (const QString& name : {today, todayToo, noon, tenth})
        EXPECT_TRUE(left.contains(name)) << name.toStdString();
    for (const QString& name : {morning, tooOld})
        EXPECT_FALSE(left.contains(name)) << name.toStdString();
    EXPECT_EQ(left.size(), 5);
}

TEST_F(RestoreTest, WhatCannotBePutInPlaceLeavesTheLedgerWhereItWas)
{
    sell(0);
    const auto backup = answer(keeper->backUpNow());
    ASSERT_TRUE(backup.ok());
    EXPECT_EQ(BackupKeeper::restore(backup.value().path, path(), clock).error().kind, ErrorKind::Locked)
        << "it is open";
    close();
    EXPECT_FALSE(BackupKeeper::restore(folder.filePath(QStringLiteral("nowhere.kaibang")), path(), clock).ok());
    // A restore that was decided and cut off; and something lies where the ledger of now would be set aside.
    const QString draft = path() + QStringLiteral(".restoring-1"), aside = path() + QStringLiteral(".before-restore-1");
    ASSERT_TRUE(QFile::copy(backup.value().path, draft));
    ASSERT_TRUE(QDir().mkpath(aside + QStringLiteral("/full")));
    {
        QLockFile other(path() + QStringLiteral(".lock"));
        ASSERT_TRUE(other.tryLock(0));
        EXPECT_EQ(BackupKeeper::finishRestore(path()).error().kind, ErrorKind::Locked);
    }
    EXPECT_EQ(BackupKeeper::finishRestore(path()).error().kind, ErrorKind::Io);
    EXPECT_TRUE(QFile::exists(draft)) << "it is tried again at the next start";
    open();
    EXPECT_EQ(orders(), 1) << "and until then the ledger is the one of now";
    close();
    ASSERT_TRUE(QDir(aside).removeRecursively());
    EXPECT_TRUE(BackupKeeper::finishRestore(path()).ok());
    EXPECT_TRUE(QFile::exists(aside));
    EXPECT_FALSE(QFile::exists(draft));
    open();
    expectSound();
}

} // namespace
