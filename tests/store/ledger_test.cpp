// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_copy.h"
#include "ledger_fixture.h"
#include "schema.h"
#include "store_thread.h"

#include <QDir>
#include <QFile>

using namespace kaibang;
using samples::LedgerFixture;

namespace {

// An older ledger, for a test to break.
QString olderLedger(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("ledger.kaibang"));
    EXPECT_TRUE(QFile::copy(QStringLiteral(KAIBANG_TEST_DATA "/ledgers/v1.kaibang"), path));
    return path;
}

void breakAt(const QString& path, qint64 at, qsizetype bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(at));
    file.write(QByteArray(bytes, 'x'));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST_F(LedgerFixture, OpensWithTheSettingsDurabilityRestsOn)
{
    Database& database = ledger->database();
    EXPECT_EQ(database.readNumber(QStringLiteral("PRAGMA synchronous")), 2);
    EXPECT_EQ(database.readNumber(QStringLiteral("PRAGMA foreign_keys")), 1);
    EXPECT_EQ(database.readNumber(QStringLiteral("PRAGMA application_id")), Ledger::applicationId);
    EXPECT_EQ(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

// A commit may fail after the job that changed it: what counts is what the file says.
TEST_F(LedgerFixture, AHouseholdThatIsRolledBackIsNotInForce)
{
    const Household before = ledger->household();
    Household wanted = before;
    wanted.name = QStringLiteral("Another");
    wanted.zone = QStringLiteral("America/Mexico_City");
    wanted.currency = QStringLiteral("MXN");
    ASSERT_TRUE(ledger->database().begin());
    ASSERT_TRUE(ledger->setHousehold(wanted).ok());
    EXPECT_EQ(ledger->household(), wanted) << "for what follows in the transaction";
    ledger->database().rollback();
    EXPECT_EQ(ledger->household(), before);
    EXPECT_EQ(ledger->dayRule().zone.id(), before.zone.toLatin1());
    ASSERT_TRUE(ledger->database().begin());
    ASSERT_TRUE(ledger->setHousehold(wanted).ok());
    ASSERT_TRUE(ledger->database().commit());
    ASSERT_TRUE(ledger->database().begin());
    ledger->database().rollback();
    EXPECT_EQ(ledger->household(), wanted) << "the control: what was committed stays";
}

TEST_F(LedgerFixture, AHouseholdThatCannotBeIsRefused)
{
    const auto refusal = [this](auto change) {
        Household wanted = ledger->household();
        change(wanted);
        const auto stored = ledger->setHousehold(wanted);
        const auto made = Ledger::create(folder.filePath(QStringLiteral("other.kaibang")), wanted, clock);
        EXPECT_FALSE(made.ok() || QFile::exists(folder.filePath(QStringLiteral("other.kaibang"))));
        return stored ? ErrorKind::Io : stored.error().kind;
    };
    EXPECT_EQ(refusal([](Household& h) { h.zone = QStringLiteral("Nowhere/Atall"); }), ErrorKind::Invalid);
    EXPECT_EQ(refusal([](Household& h) { h.currency = QStringLiteral("yuan"); }), ErrorKind::Invalid);
    EXPECT_EQ(refusal([](Household& h) { h.dayStartMinute = -1; }), ErrorKind::Invalid);
    EXPECT_EQ(refusal([](Household& h) { h.dayStartMinute = 24 * 60; }), ErrorKind::Invalid);
    apply({samples::event(QStringLiteral("A1"), Payment::Paid, 0)});
    Household other = ledger->household();
    other.currency = QStringLiteral("MXN");
    EXPECT_EQ(ledger->setHousehold(other).error().kind, ErrorKind::Refused) << "it has orders";
}

TEST_F(LedgerFixture, OneWriterOnly)
{
    const auto second = Ledger::open(path(), clock);
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().kind, ErrorKind::Locked);
    ledger.reset();
    EXPECT_TRUE(Ledger::open(path(), clock).ok());
}

TEST_F(LedgerFixture, RefusesNewerForeignAndDamagedFilesWithoutTouchingThem)
{
    ledger->database().execute(QStringLiteral("PRAGMA user_version=999"));
    ledger.reset();
    const auto overwrite = [this](const QByteArray& bytes) {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    const QByteArray newer = bytesOf(path());
    EXPECT_EQ(Ledger::open(path(), clock).error().kind, ErrorKind::NewerFile);
    EXPECT_EQ(bytesOf(path()), newer);
    overwrite(
        "a letter to grandmother that is long enough to look like a file of a hundred bytes, and then some more of it");
    EXPECT_EQ(Ledger::open(path(), clock).error().kind, ErrorKind::NotOurs);
    QByteArray damaged = newer;
    damaged[63] = '\1'; // user_version back to ours …
    damaged[62] = '\0';
    for (int i = 4096; i < damaged.size(); ++i)
        damaged[i] = static_cast<char>(i * 31); // … and the pages destroyed
    overwrite(damaged);
    EXPECT_EQ(Ledger::open(path(), clock).error().kind, ErrorKind::Damaged);
    EXPECT_EQ(bytesOf(path()), damaged);
    EXPECT_EQ(Ledger::create(path(), {}, clock).error().kind, ErrorKind::Exists);
}

TEST_F(LedgerFixture, CopyIsWholeAndRefusesToOverwrite)
{
    apply({samples::event(QStringLiteral("A1"), Payment::Paid, 0)});
    const QString copy = folder.filePath(QStringLiteral("copy.kaibang"));
    const auto report = copyLedger(*ledger, copy);
    ASSERT_TRUE(report.ok()) << report.error().detail.toStdString();
    EXPECT_EQ(report.value().orders, 1);
    EXPECT_EQ(copyLedger(*ledger, copy).error().kind, ErrorKind::Exists);
    QFile file(copy);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(4096 * 3);
    file.write(QByteArray(4096, 'x'));
    file.close();
    EXPECT_FALSE(checkCopy(copy, clock).ok()); // the control: a damaged copy is seen
}

TEST(Schema, ADamagedOlderFileIsRefusedBeforeAByteOfItChanges)
{
    samples::HandClock clock;
    QTemporaryDir folder;
    const QString path = olderLedger(folder);
    breakAt(path, QFileInfo(path).size() / 2, 8192);
    const QByteArray before = bytesOf(path);
    EXPECT_EQ(Ledger::open(path, clock).error().kind, ErrorKind::Damaged);
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_TRUE(QDir(folder.path()).entryList({QStringLiteral("*before-v*")}).isEmpty());
}

// Damaged where the opening does not look until it reads it all, and not closed cleanly: what can be written is not.
TEST(Schema, ADamagedLeafIsRefusedAndNotMarkedAsCleanlyClosed)
{
    samples::HandClock clock;
    QTemporaryDir folder;
    const QString path = olderLedger(folder);
    const auto number = [&path](const char* question) {
        return Database::open(path, Database::Mode::ReadOnly).value()->readNumber(QLatin1String(question));
    };
    ASSERT_TRUE(Database::open(path, Database::Mode::ReadWrite)
                    .value()
                    ->execute(QStringLiteral("UPDATE setting SET value='0' WHERE key='closed_cleanly'")));
    const qint64 page = number("PRAGMA page_size");
    const qint64 leaf = number("SELECT rootpage FROM sqlite_schema WHERE type='index' AND tbl_name='orders'");
    breakAt(path, (leaf - 1) * page, page);
    const QByteArray before = bytesOf(path);
    EXPECT_EQ(Ledger::open(path, clock).error().kind, ErrorKind::Damaged);
    EXPECT_EQ(bytesOf(path), before);
}

// After a kill the version stands in the log alone.
TEST_F(LedgerFixture, ANewerVersionInTheLogIsRefusedWithoutTouchingFileOrLog)
{
    const QString copy = folder.filePath(QStringLiteral("killed.kaibang"));
    ASSERT_TRUE(ledger->database().execute(QStringLiteral("PRAGMA user_version=999")));
    ASSERT_TRUE(QFile::copy(path(), copy));
    ASSERT_TRUE(QFile::copy(path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    const QByteArray before = bytesOf(copy), log = bytesOf(copy + QStringLiteral("-wal"));
    EXPECT_FALSE(log.isEmpty());
    EXPECT_EQ(Ledger::open(copy, clock).error().kind, ErrorKind::NewerFile);
    EXPECT_EQ(bytesOf(copy), before);
    EXPECT_EQ(bytesOf(copy + QStringLiteral("-wal")), log);
}

TEST(Schema, WhatAKilledUpgradeLeftIsNotTakenForTheCopyBefore)
{
    samples::HandClock clock;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ledger.kaibang"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(KAIBANG_TEST_DATA "/ledgers/v1.kaibang"), path));
    const QString copy = QStringLiteral("%1.before-v%2").arg(path).arg(Ledger::currentVersion);
    {
        QFile half(copy + QStringLiteral(".part"));
        ASSERT_TRUE(half.open(QIODevice::WriteOnly));
        half.write("SQLite format 3");
    }
    ASSERT_TRUE(Ledger::open(path, clock).ok());
    EXPECT_TRUE(checkCopy(copy, clock).ok());
    EXPECT_FALSE(QFile::exists(copy + QStringLiteral(".part")));
}

TEST(Schema, SplitsAtStatementEndsOnly)
{
    EXPECT_EQ(splitStatements(QStringLiteral("a; -- b;c\nd ';' e; ")),
              (QStringList{QStringLiteral("a"), QStringLiteral("d ';' e")}));
}

TEST_F(LedgerFixture, StoreThreadGroupsAndIsolatesFailures)
{
    ledger.reset();
    auto started = StoreThread::start([this] { return Ledger::open(path(), clock); });
    ASSERT_TRUE(started.ok());
    auto& store = *started.value();
    QList<QFuture<Result<QList<OrderOutcome>>>> good;
    QList<QFuture<Result<Done>>> bad;
    for (int i = 0; i < 200; ++i) {
        const OrderBatch batch{{}, {samples::event(QStringLiteral("G%1").arg(i), Payment::Paid, 0)}, {}, {}, false};
        good.append(store.run([batch](Ledger& l) { return OrderStore(l).apply(batch); }));
        if (i % 50 == 0)
            bad.append(store.run([](Ledger& l) -> Result<Done> {
                l.database().execute(QStringLiteral("INSERT INTO product(uid) VALUES(x'00')"));
                return Done{};
            }));
    }
    for (auto& future : good)
        EXPECT_TRUE(future.result().ok());
    for (auto& future : bad)
        EXPECT_FALSE(future.result().ok());
    auto count = store.read([](Ledger& l) -> Result<qint64> {
        return l.database().readNumber(QStringLiteral("SELECT count(*) FROM orders"));
    });
    EXPECT_EQ(count.result().value(), 200);
}

} // namespace
