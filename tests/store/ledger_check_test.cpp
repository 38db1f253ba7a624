// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a kill leaves behind: a small file is read through before it opens, a large one while it is in use.
#include "ledger_check.h"
#include "ledger_fixture.h"

#include <QFile>

using namespace kaibang;
using samples::LedgerFixture;

namespace {

class LedgerCheckTest : public LedgerFixture
{
protected:
    /// The file as a kill leaves it, made larger than what is read through at once.
    QString killed(bool isLarge)
    {
        apply({samples::event(QStringLiteral("A1"), Payment::Paid, 0)});
        Database& database = ledger->database();
        if (isLarge) {
            database.execute(QStringLiteral("INSERT INTO setting(key,value) VALUES('bulk',hex(zeroblob(40000000)))"));
            database.execute(QStringLiteral("DELETE FROM setting WHERE key='bulk'"));
        }
        database.readNumber(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        EXPECT_TRUE(database.ok());
        const QString copy = folder.filePath(QStringLiteral("killed.kaibang"));
        QFile::remove(copy);
        EXPECT_TRUE(QFile::copy(path(), copy));
        return copy;
    }
    /// Overwrites the root page of `table`.
    void damage(const QString& file, const QString& table)
    {
        const qint64 page = ledger->database().readNumber(
            QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name='%1'").arg(table));
        const qint64 size = ledger->database().readNumber(QStringLiteral("PRAGMA page_size"));
        QFile bytes(file);
        ASSERT_TRUE(bytes.open(QIODevice::ReadWrite));
        ASSERT_TRUE(bytes.seek((page - 1) * size));
        bytes.write(QByteArray(size, '\x5a'));
    }
    const std::atomic<bool> go{false};
};

TEST_F(LedgerCheckTest, ASmallFileOwesNothingOnceItIsOpen)
{
    const QString file = killed(false);
    auto opened = Ledger::open(file, clock);
    ASSERT_TRUE(opened.ok());
    EXPECT_FALSE(opened.value()->isCheckDue());
    opened.value().reset();
    damage(file, QStringLiteral("stock_ledger"));
    EXPECT_TRUE(Ledger::open(file, clock).ok()) << "the control: a clean end was believed";
    const QString again = killed(false);
    damage(again, QStringLiteral("stock_ledger"));
    EXPECT_EQ(Ledger::open(again, clock).error().kind, ErrorKind::Damaged);
}

TEST_F(LedgerCheckTest, ALargeFileOpensAtOnceAndOwesTheCheckUntilItPassed)
{
    const QString file = killed(true);
    for (int start = 0; start < 2; ++start) { // a clean end does not forgive a check that never came to its end
        auto opened = Ledger::open(file, clock);
        ASSERT_TRUE(opened.ok());
        EXPECT_TRUE(opened.value()->isCheckDue());
    }
    {
        auto opened = Ledger::open(file, clock);
        ASSERT_TRUE(opened.ok());
        EXPECT_TRUE(checkFile(file, clock, go).ok()) << "while the ledger is open";
        opened.value()->noteChecked();
    }
    EXPECT_FALSE(Ledger::open(file, clock).value()->isCheckDue());
}

TEST_F(LedgerCheckTest, DamageInALargeFileIsFoundAndNamed)
{
    const QString file = killed(true);
    damage(file, QStringLiteral("stock_ledger"));
    ASSERT_TRUE(Ledger::open(file, clock).ok());
    const auto checked = checkFile(file, clock, go);
    ASSERT_FALSE(checked.ok());
    EXPECT_EQ(checked.error().kind, ErrorKind::Damaged);
    EXPECT_EQ(checked.error().detail, QStringLiteral("stock_ledger"));
    EXPECT_EQ(Ledger::open(file, clock, FileCheck::AtOnce).error().kind, ErrorKind::Damaged);
}

TEST_F(LedgerCheckTest, IsStopped)
{
    const std::atomic<bool> stop{true};
    EXPECT_EQ(checkFile(killed(false), clock, stop).error().kind, ErrorKind::Refused);
}

} // namespace
