// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a restore would change is told before it is done, and is what it then changes.
#include "journal_fixture.h"
#include "ledger_comparison.h"
#include "old_ledgers.h"

using namespace kaibang;
using samples::event;
using samples::JournalFixture;

namespace {

class LedgerComparisonTest : public JournalFixture
{
protected:
    RestoreComparison compare(const QString& backup)
    {
        const auto compared = compareForRestore(backup, path(), clock);
        EXPECT_TRUE(compared.ok()) << (compared ? "" : compared.error().detail.toStdString());
        return compared ? compared.value() : RestoreComparison();
    }
    static int countOf(const RestoreComparison& comparison, NewerThing thing)
    {
        for (const NewerCount& one : comparison.newer)
            if (one.thing == thing)
                return one.count;
        return 0;
    }
};

TEST_F(LedgerComparisonTest, NothingNewerIsNothing)
{
    apply({event(QStringLiteral("A1"), Payment::Paid, 0)});
    const RestoreComparison same = compare(copyNow());
    EXPECT_EQ(same.backupOrders, 1);
    EXPECT_EQ(same.backupAt, clock.now());
    EXPECT_EQ(same.newerOrders + same.changedOrders + same.fromJournal + same.stockDiffers, 0);
    EXPECT_TRUE(same.newer.isEmpty());
    EXPECT_TRUE(same.money.isEmpty());
    EXPECT_TRUE(same.settings.isEmpty()) << same.settings.join(QLatin1Char(' ')).toStdString();
    EXPECT_TRUE(same.journalReaches);
}

TEST_F(LedgerComparisonTest, EachKindThatIsNewerIsCounted)
{
    apply({event(QStringLiteral("A1"), Payment::Unpaid, 0), event(QStringLiteral("A0"), Payment::Paid, 0)});
    const QString copy = copyNow();
    apply({event(QStringLiteral("A1"), Payment::Paid, 1000), event(QStringLiteral("A2"), Payment::Paid, 0),
           event(QStringLiteral("A3"), Payment::Paid, 0, QStringLiteral("STUD-8P"), 2)});
    inTransaction([this] { return StockStore(*ledger).move(variants.at(2).uid, 4, StockReason::Received, {}); });
    inTransaction([this] {
        Product product;
        product.name = QStringLiteral("Ring");
        Variant variant;
        variant.code = QStringLiteral("RING");
        product.variants = {variant};
        return CatalogueStore(*ledger).save(product);
    });
    Household renamed = ledger->household();
    renamed.name = QStringLiteral("Another name");
    ASSERT_TRUE(ledger->setHousehold(renamed).ok());
    const RestoreComparison told = compare(copy);
    EXPECT_EQ(told.backupOrders, 2);
    EXPECT_EQ(told.newerOrders, 2);
    EXPECT_EQ(told.changedOrders, 1);
    EXPECT_EQ(told.fromJournal, 2);
    EXPECT_EQ(told.changesFromJournal, 1);
    EXPECT_EQ(told.lostOrders(), 0);
    EXPECT_EQ(told.money, (QList<MoneyThenAndNow>{{QStringLiteral("CNY"), 4 * 5900 + 5900, 5900}}));
    EXPECT_EQ(told.stockDiffers, 3);
    EXPECT_EQ(countOf(told, NewerThing::StockChanges), 1);
    EXPECT_EQ(countOf(told, NewerThing::Products), 1);
    EXPECT_EQ(told.settings, QStringList{QStringLiteral("name")});
    restore(copy, JournalUse::Replay);
    const auto report = ledger->lastReplay();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->orders, told.fromJournal) << "what was told is what became of it";
    EXPECT_EQ(report->changed, told.changesFromJournal);
}

TEST_F(LedgerComparisonTest, WithoutItsJournalTheNewerOrdersAreLost)
{
    const QString copy = copyNow();
    apply({event(QStringLiteral("A1"), Payment::Paid, 0)});
    QDir(journalFolder(path())).removeRecursively();
    const RestoreComparison told = compare(copy);
    EXPECT_EQ(told.newerOrders, 1);
    EXPECT_EQ(told.fromJournal, 0);
    EXPECT_EQ(told.lostOrders(), 1);
}

TEST_F(LedgerComparisonTest, OfADamagedLedgerTheJournalStillTells)
{
    apply({event(QStringLiteral("A1"), Payment::Paid, 0)});
    const QString copy = copyNow();
    apply({event(QStringLiteral("A2"), Payment::Paid, 0)});
    ledger.reset();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const RestoreComparison told = compare(copy);
    EXPECT_FALSE(told.isNowReadable);
    EXPECT_EQ(told.backupOrders, 1);
    EXPECT_EQ(told.fromJournal, 1);
    EXPECT_EQ(told.newerOrders, 0);
    restore(copy, JournalUse::Replay);
    EXPECT_EQ(ledger->database().readNumber(QStringLiteral("SELECT count(*) FROM orders")), 2);
    expectSound();
}

TEST_F(LedgerComparisonTest, AnotherHouseholdsCopyAndAnOlderVersionAreTold)
{
    apply({event(QStringLiteral("A1"), Payment::Paid, 0)});
    const QString older = folder.filePath(QStringLiteral("older.kaibang")); // looking leaves a log beside a file
    ASSERT_TRUE(QFile::copy(samples::oldLedger(1), older));
    const RestoreComparison told = compare(older);
    EXPECT_TRUE(told.isOtherHousehold);
    EXPECT_EQ(told.fromJournal, 0);
    EXPECT_EQ(told.backupOrders, 5);
    const QString path = folder.filePath(QStringLiteral("old/ledger.kaibang"));
    QDir().mkpath(QFileInfo(path).absolutePath());
    ASSERT_TRUE(QFile::copy(samples::oldLedger(samples::newestSample()), path));
    ASSERT_TRUE(Ledger::open(path, clock).ok());
    for (int version = 1; version < Ledger::currentVersion; ++version) {
        const QString sample = folder.filePath(QStringLiteral("sample%1.kaibang").arg(version));
        ASSERT_TRUE(QFile::copy(samples::oldLedger(version), sample));
        const auto compared = compareForRestore(sample, path, clock);
        ASSERT_TRUE(compared.ok()) << compared.error().detail.toStdString();
        EXPECT_TRUE(compared.value().isNowReadable) << version;
        EXPECT_EQ(compared.value().newerOrders, 11 - compared.value().backupOrders) << version;
        EXPECT_EQ(countOf(compared.value(), NewerThing::Claims), version < 6 ? 3 : 0) << version;
    }
}

TEST_F(LedgerComparisonTest, AJournalThatBeginsLaterIsTold)
{
    const QString copy = copyNow();
    for (int i = 0; i < 3; ++i)
        apply({event(QStringLiteral("A%1").arg(i), Payment::Paid, 0)});
    ledger.reset();
    ASSERT_TRUE(QFile::remove(segments().first()));
    open();
    apply({event(QStringLiteral("A9"), Payment::Paid, 0)});
    const RestoreComparison told = compare(copy);
    EXPECT_FALSE(told.journalReaches);
    EXPECT_EQ(told.newerOrders, 4);
    EXPECT_EQ(told.fromJournal, 1);
    restore(copy, JournalUse::Replay);
    EXPECT_EQ(ledger->lastReplay()->missing, 3);
}

} // namespace
