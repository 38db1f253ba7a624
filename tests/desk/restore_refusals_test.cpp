// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Going back to a backup where something is in the way or the disk goes half-way: it is told, the ledger is the one of
// before, and nothing is left lying about. And when copies are made by themselves.
#include "backup_keeper.h"
#include "desk_fixture.h"
#include "failing_files.h"
#include "failing_statements.h"

#include <QDir>
#include <QSignalSpy>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::FailingFiles;
using samples::FailingStatements;

namespace {

// Names of files have the moment in them.
struct StandingClock : Clock
{
    [[nodiscard]] Instant now() const override { return Instant{1000}; }
};

class RestoreRefusalsTest : public samples::DeskFixture
{
protected:
    /// Two orders, of which the backup has the first; closed, as at a start.
    void SetUp() override
    {
        DeskFixture::SetUp();
        OrderDesk desk(*store);
        BackupKeeper keeper(*store, clock, folder.filePath(u"backups"_s));
        ASSERT_TRUE(answer(desk.sell(variants.at(0).uid, 1, 5900)).ok());
        const auto made = answer(keeper.backUpNow());
        ASSERT_TRUE(made.ok());
        backup = made.value().path;
        ASSERT_TRUE(answer(desk.sell(variants.at(0).uid, 1, 5900)).ok());
        store->drain();
    }
    void close() { store.reset(); }
    Result<QString> restored() { return BackupKeeper::restore(backup, path(), standing, NewerOrders::LeaveOut); }
    qint64 ordersIn(const QString& file)
    {
        const auto ledger = Ledger::openReadOnly(file, clock);
        return ledger ? OrderQuery(*ledger.value()).counts().value().orders : -1;
    }
    /// What a restore leaves behind that did not come to its end.
    std::string drafts()
    {
        return QDir(folder.path()).entryList({u"*.restoring-*"_s}, QDir::AllEntries).join(u' ').toStdString();
    }
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray bytesOf(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    StandingClock standing;
    QString backup;
};

TEST_F(RestoreRefusalsTest, WhateverIsInTheWayIsToldAndTheLedgerIsTheOneOfBefore)
{
    close();
    for (const QString& way : {u".restoring-1000.part"_s, u".restoring-1000"_s, u".before-restore-1000"_s}) {
        const QString name = path() + way;
        ASSERT_TRUE(QDir().mkpath(name + u"/full"_s));
        const auto tried = restored();
        ASSERT_FALSE(tried.ok()) << way.toStdString();
        EXPECT_EQ(tried.error().kind, ErrorKind::Io) << way.toStdString();
        EXPECT_EQ(ordersIn(path()), 2) << way.toStdString();
        ASSERT_TRUE(QDir(name).removeRecursively());
        EXPECT_EQ(drafts(), "") << way.toStdString();
    }
    const auto done = restored();
    ASSERT_TRUE(done.ok()) << "the control: " << done.error().detail.toStdString();
    EXPECT_EQ(ordersIn(path()), 1);
    EXPECT_EQ(ordersIn(done.value()), 2);
}

TEST_F(RestoreRefusalsTest, AtWhateverStatementTheDiskGoesNothingHasChanged)
{
    close();
    bool wasRefused = true;
    int allowed = 0;
    for (; wasRefused && allowed < 200; ++allowed) {
        const FailingStatements gone(allowed, FailingStatements::Ends::AtItsEnd);
        const auto tried = restored();
        wasRefused = gone.hasRefused();
        EXPECT_NE(tried.ok(), wasRefused) << allowed;
        EXPECT_EQ(drafts(), "") << allowed;
        EXPECT_EQ(QFile::exists(path() + u".before-restore-1000"_s), !wasRefused) << allowed;
    }
    EXPECT_GT(allowed, 3);
    EXPECT_FALSE(wasRefused);
    EXPECT_EQ(ordersIn(path()), 1);
    EXPECT_EQ(ordersIn(path() + u".before-restore-1000"_s), 2);
}

TEST_F(RestoreRefusalsTest, AtWhateverWriteTheDiskGoesNothingHasChanged)
{
    close();
    bool wasRefused = true;
    int allowed = 0;
    for (; wasRefused && allowed < 500; ++allowed) {
        std::optional<Result<QString>> tried;
        {
            const FailingFiles gone(folder.path(), allowed);
            tried = restored();
            wasRefused = gone.hasRefused();
        }
        EXPECT_NE(tried->ok(), wasRefused) << allowed;
        EXPECT_EQ(drafts(), "") << allowed;
        ASSERT_EQ(ordersIn(path()), wasRefused ? 2 : 1) << "it says that nothing has changed: " << allowed;
    }
    EXPECT_GT(allowed, 3);
    EXPECT_FALSE(wasRefused);
    EXPECT_EQ(ordersIn(path()), 1);
}

TEST_F(RestoreRefusalsTest, ALedgerAndItsLogAreSetAsideTogetherOrNotAtAll)
{
    close();
    const QString draft = path() + u".restoring-5"_s, aside = path() + u".before-restore-5"_s, log = path() + u"-wal"_s;
    ASSERT_TRUE(QFile::copy(backup, draft));
    const QByteArray ledger = bytesOf(path());
    write(log, "what is not in the file yet");
    for (const QString& way : {aside, aside + u"-wal"_s}) {
        ASSERT_TRUE(QDir().mkpath(way + u"/full"_s));
        EXPECT_EQ(BackupKeeper::finishRestore(path()).error().kind, ErrorKind::Io);
        EXPECT_EQ(bytesOf(path()), ledger) << way.toStdString();
        EXPECT_EQ(bytesOf(log), "what is not in the file yet") << way.toStdString();
        EXPECT_TRUE(QFile::exists(draft)) << "it is tried again at the next start";
        ASSERT_TRUE(QDir(way).removeRecursively());
    }
    ASSERT_TRUE(BackupKeeper::finishRestore(path()).ok());
    EXPECT_EQ(bytesOf(aside), ledger);
    EXPECT_EQ(bytesOf(aside + u"-wal"_s), "what is not in the file yet");
    EXPECT_EQ(ordersIn(path()), 1);
}

TEST_F(RestoreRefusalsTest, ALedgerOnADiskThatIsNotThereIsRestoredWhenItIs)
{
    close();
    const QString disk = folder.filePath(u"disk"_s), linked = folder.filePath(u"linked.kaibang"_s);
    ASSERT_TRUE(QFile::link(disk + u"/ledger.kaibang"_s, linked));
    ASSERT_TRUE(QFile::copy(backup, linked + u".restoring-5"_s));
    EXPECT_EQ(BackupKeeper::finishRestore(linked).error().kind, ErrorKind::Io);
    EXPECT_TRUE(QFile::exists(linked + u".restoring-5"_s));
    ASSERT_TRUE(QDir().mkpath(disk));
    ASSERT_TRUE(BackupKeeper::finishRestore(linked).ok());
    EXPECT_EQ(ordersIn(linked), 1);
    EXPECT_EQ(drafts(), "");
}

TEST_F(RestoreRefusalsTest, OfTwoRestoresThatWereCutOffTheNewerCounts)
{
    close();
    ASSERT_TRUE(QFile::copy(path(), path() + u".restoring-7"_s));
    ASSERT_TRUE(QFile::copy(backup, path() + u".restoring-9"_s));
    ASSERT_TRUE(BackupKeeper::finishRestore(path()).ok());
    EXPECT_EQ(ordersIn(path()), 1);
    EXPECT_EQ(drafts(), "");
    EXPECT_TRUE(QFile::exists(path() + u".before-restore-9"_s));
    EXPECT_FALSE(QFile::exists(path() + u".before-restore-7"_s));
}

TEST_F(RestoreRefusalsTest, ACopyIsMadeByItselfWhereSomethingChangedAndOnlyThere)
{
    const QString place = folder.filePath(u"by itself"_s);
    BackupKeeper keeper(*store, clock, place, nullptr, 1);
    QSignalSpy made(&keeper, &BackupKeeper::backedUp);
    const auto copies = [&] { return answer(keeper.generations()).value().size(); };
    const auto passTime = [&] {
        QTimer other;
        other.start(1);
        QSignalSpy ticks(&other, &QTimer::timeout);
        ASSERT_TRUE(QTest::qWaitFor([&] { return ticks.count() > 5; }, 20'000));
    };
    passTime();
    EXPECT_EQ(copies(), 0) << "nothing has changed";
    keeper.noteChange();
    ASSERT_TRUE(QTest::qWaitFor([&] { return made.count() == 1; }, 20'000));
    passTime();
    EXPECT_EQ(made.count(), 1) << "and nothing since";
    EXPECT_EQ(copies(), 1);
    keeper.noteChange();
    ASSERT_TRUE(QTest::qWaitFor([&] { return made.count() == 2; }, 20'000));
    EXPECT_EQ(copies(), 2);
}

TEST_F(RestoreRefusalsTest, AChangeThatIsToldAtOnceIsNotForgotten)
{
    BackupKeeper keeper(*store, clock, folder.filePath(u"early"_s), nullptr, 100);
    keeper.noteChange(); // before the ledger has said whether a copy is due
    QSignalSpy made(&keeper, &BackupKeeper::backedUp);
    ASSERT_TRUE(QTest::qWaitFor([&] { return made.count() == 1; }, 20'000));
    EXPECT_EQ(ordersIn(BackupKeeper::filesIn(keeper.folder()).constFirst().path), 2);
}

} // namespace
