// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A large ledger is read through and copied without anybody waiting for it.
#include "backup_keeper.h"
#include "desk_fixture.h"
#include "failing_statements.h"
#include "order_desk.h"
#include "soundness_check.h"

#include <QFile>
#include <QSignalSpy>

using namespace kaibang;
using samples::DeskFixture;

namespace {

class SoundnessTest : public DeskFixture
{
protected:
    void TearDown() override
    {
        other.reset();
        DeskFixture::TearDown();
    }
    /// Large enough not to be read through before it opens.
    void grow()
    {
        ASSERT_TRUE(answer(store->run([](Ledger& l) -> Result<Done> {
                        l.database().execute(
                            QStringLiteral("INSERT INTO setting(key,value) VALUES('bulk',hex(zeroblob(40000000)))"));
                        return l.database().checked(Done{});
                    })).ok());
    }
    /// The ledger as a kill leaves it, open on a thread of its own. `damaged` names a table to be destroyed.
    void openKilled(const QString& damaged)
    {
        const auto page = answer(store->read([damaged](Ledger& l) -> Result<qint64> {
            l.database().readNumber(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
            return l.database().readNumber(
                QStringLiteral("SELECT coalesce(max(rootpage),0) FROM sqlite_schema WHERE name='%1'").arg(damaged));
        }));
        ASSERT_TRUE(page.ok());
        const QString copy = folder.filePath(QStringLiteral("killed.kaibang"));
        ASSERT_TRUE(QFile::copy(path(), copy));
        if (page.value() > 0) {
            QFile bytes(copy);
            ASSERT_TRUE(bytes.open(QIODevice::ReadWrite));
            bytes.seek((page.value() - 1) * 4096);
            bytes.write(QByteArray(4096, '\x5a'));
        }
        auto started = StoreThread::start([this, copy] { return Ledger::open(copy, clock); });
        ASSERT_TRUE(started.ok());
        other = std::move(started).value();
    }
    bool isCheckDue()
    {
        return answer(other->read([](Ledger& l) -> Result<bool> { return l.isCheckDue(); })).value();
    }
    std::unique_ptr<StoreThread> other;
};

TEST_F(SoundnessTest, ALargeLedgerPassesWhileItIsInUse)
{
    grow();
    openKilled({});
    EXPECT_TRUE(isCheckDue());
    SoundnessCheck check(*other, clock);
    QSignalSpy passed(&check, &SoundnessCheck::passed), failed(&check, &SoundnessCheck::failed);
    check.begin();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !passed.isEmpty(); }, 20'000));
    EXPECT_FALSE(isCheckDue());
    EXPECT_TRUE(failed.isEmpty());
}

TEST_F(SoundnessTest, DamageIsTold)
{
    grow();
    openKilled(QStringLiteral("stock_ledger"));
    SoundnessCheck check(*other, clock);
    QSignalSpy passed(&check, &SoundnessCheck::passed), failed(&check, &SoundnessCheck::failed);
    check.begin();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !failed.isEmpty(); }, 20'000));
    EXPECT_EQ(failed.first().first().value<Error>().kind, ErrorKind::Damaged);
    EXPECT_TRUE(passed.isEmpty());
    EXPECT_TRUE(isCheckDue());
}

TEST_F(SoundnessTest, ALedgerThatOwesNothingIsNotRead)
{
    SoundnessCheck check(*store, clock); // the one that was just made
    QSignalSpy passed(&check, &SoundnessCheck::passed), failed(&check, &SoundnessCheck::failed);
    check.begin();
    store->drain();
    QTest::qWait(100);
    EXPECT_TRUE(passed.isEmpty() && failed.isEmpty());
}

TEST_F(SoundnessTest, AFileThatCannotBeReadNowIsNotCalledDamagedAndOwesItsCheck)
{
    grow();
    openKilled({});
    SoundnessCheck check(*other, clock);
    QSignalSpy passed(&check, &SoundnessCheck::passed), failed(&check, &SoundnessCheck::failed);
    {
        const samples::FailingStatements gone(0, samples::FailingStatements::Ends::AtItsEnd);
        check.begin();
        EXPECT_TRUE(QTest::qWaitFor([&] { return gone.hasRefused(); }, 20'000));
    }
    EXPECT_TRUE(isCheckDue());
    check.begin(); // one reader: what the first has said is heard before
    EXPECT_TRUE(QTest::qWaitFor([&] { return !passed.isEmpty(); }, 20'000));
    EXPECT_TRUE(failed.isEmpty());
    EXPECT_EQ(passed.count(), 1);
    EXPECT_FALSE(isCheckDue());
}

TEST_F(SoundnessTest, ASaleDoesNotWaitForABackup)
{
    grow();
    OrderDesk desk(*store);
    BackupKeeper keeper(*store, clock, folder.filePath(QStringLiteral("backups")));
    const auto backup = keeper.backUpNow();
    EXPECT_TRUE(answer(desk.sell(variants.at(0).uid, 1, 5900)).ok());
    EXPECT_FALSE(backup.isFinished()) << "80 MB are written, synced, and read through twice";
    ASSERT_TRUE(answer(backup).ok());
    store->drain();
}

} // namespace
