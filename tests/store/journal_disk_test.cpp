// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The intake journal on a disk that is full or goes, and what is found in a segment that no kill of ours leaves.
#include "failing_files.h"
#include "failing_statements.h"
#include "intake_journal.h"
#include "journal_fixture.h"

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::event;
using samples::FailingFiles;
using samples::JournalFixture;

namespace {

class JournalDiskTest : public JournalFixture
{
protected:
    /// One sale in a transaction of its own; the error where it is not accepted.
    std::optional<Error> sale(const QString& id)
    {
        Database& database = ledger->database();
        EXPECT_TRUE(database.begin());
        EXPECT_TRUE(OrderStore(*ledger).apply({{}, {event(id, Payment::Paid, 0)}, {}, {}, false}).ok());
        if (database.commit())
            return std::nullopt;
        const Error error = database.error();
        database.rollback();
        database.clearError();
        return error;
    }
    qint64 orders() { return ledger->database().readNumber(u"SELECT count(*) FROM orders"_s); }
    /// With one write more allowed each time, until all go through.
    void sellOnFailingDisk(const QString& id, const QString& part, int code, ErrorKind kind)
    {
        const qint64 before = orders();
        for (int allowed = 0; allowed < 400; ++allowed) {
            std::optional<Error> error;
            bool wasRefused = false;
            {
                const FailingFiles failing(part, allowed, code);
                error = sale(id);
                wasRefused = failing.hasRefused();
            }
            refusals += wasRefused ? 1 : 0;
            EXPECT_EQ(orders(), before + (error ? 0 : 1)) << id.toStdString() << " with " << allowed;
            if (!error)
                return; // the mark behind a commit may be missing: what it tells is told by the next group
            EXPECT_TRUE(wasRefused) << error->detail.toStdString();
            EXPECT_EQ(error->kind, kind) << error->detail.toStdString();
        }
        ADD_FAILURE() << id.toStdString() << " is never sold";
    }
    /// A segment of another hand, closed ledger or not.
    QString put(const QString& name, const QByteArray& bytes)
    {
        const QDir journal(journalFolder(path()));
        EXPECT_TRUE(journal.mkpath(u"."_s));
        QFile file(journal.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] QByteArray began(qint64 number = 1) const
    {
        return bytesOf(JournalRecord{JournalRecordKind::Began, number, clock.now(), household.bytes()});
    }
    [[nodiscard]] QByteArray group(qint64 number, const QByteArray& body = "1:x") const
    {
        return bytesOf(JournalRecord{JournalRecordKind::Group, number, clock.now(), body});
    }
    [[nodiscard]] QByteArray kept(qint64 number) const
    {
        return bytesOf(JournalRecord{JournalRecordKind::Kept, number, clock.now(), {}});
    }
    [[nodiscard]] QString nameOf(qint64 number) const
    {
        return u"%1-%2.kbj"_s.arg(number, 16, 10, QLatin1Char('0')).arg(household.text());
    }

    int refusals = 0;
};

TEST_F(JournalDiskTest, ASaleIsAcceptedOnceItIsWrittenAndNotBefore)
{
    sellOnFailingDisk(u"A1"_s, u".journal"_s, ENOSPC, ErrorKind::DiskFull);
    sellOnFailingDisk(u"A2"_s, u".journal"_s, EDQUOT, ErrorKind::DiskFull);
    sellOnFailingDisk(u"A3"_s, u".journal"_s, EIO, ErrorKind::Io);
    EXPECT_GT(refusals, 8);
    EXPECT_EQ(sale(u"A4"_s), std::nullopt);
    EXPECT_EQ(ordersIn(contents()), (QStringList{u"shop:A1"_s, u"shop:A2"_s, u"shop:A3"_s, u"shop:A4"_s}));
    EXPECT_EQ(contents().damagedPlaces, 0);
    expectSound();
    reopen();
    EXPECT_EQ(contents().groups.size(), 4);
    expectSound();
}

// With the ledger itself and the folder above, which has to keep the journal's name.
TEST_F(JournalDiskTest, AFirstSaleWaitsForEveryFileAndFolder)
{
    sellOnFailingDisk(u"A1"_s, folder.path(), EIO, ErrorKind::Io);
    EXPECT_GT(refusals, 5);
    EXPECT_EQ(ordersIn(contents()), QStringList{u"shop:A1"_s});
    reopen();
    EXPECT_EQ(orders(), 1);
    expectSound();
}

TEST_F(JournalDiskTest, ATornEndThatCannotBeCutIsCutBeforeTheNextGroup)
{
    EXPECT_EQ(sale(u"A1"_s), std::nullopt);
    ledger.reset();
    const QByteArray whole = bytesOfFile(segments().first());
    put(QFileInfo(segments().first()).fileName(), whole + group(2).chopped(1));
    {
        FailingFiles failing(u".journal"_s, 0);
        open();
        EXPECT_TRUE(failing.hasRefused());
        EXPECT_GT(bytesOfFile(segments().first()).size(), whole.size());
        EXPECT_TRUE(sale(u"A2"_s)) << "nothing is written behind a torn end";
        EXPECT_EQ(orders(), 1);
    }
    EXPECT_EQ(sale(u"A2"_s), std::nullopt);
    EXPECT_EQ(ordersIn(contents()), (QStringList{u"shop:A1"_s, u"shop:A2"_s}));
    EXPECT_EQ(contents().damagedPlaces, 0);
    expectSound();
}

TEST_F(JournalDiskTest, ASegmentWithoutItsBeginningIsLeftAloneAndANewOneBegun)
{
    ledger.reset();
    for (const QByteArray& bytes : {QByteArray(), QByteArray("no record at all"), group(1)}) {
        const QString odd = put(nameOf(1), bytes);
        open();
        EXPECT_EQ(bytesOfFile(odd), bytes);
        ledger.reset();
    }
    open();
    EXPECT_EQ(sale(u"A1"_s), std::nullopt);
    EXPECT_EQ(ordersIn(contents()), QStringList{u"shop:A1"_s});
}

TEST_F(JournalDiskTest, TheLastGroupGoesOnlyWhereTheLedgerStandsRightBeforeIt)
{
    ledger.reset();
    const auto groupsAfter = [&](const QByteArray& bytes, qint64 ledgerNumber) {
        put(nameOf(1), bytes);
        const IntakeJournal opened(path(), household, ledgerNumber);
        return contents().groups.size();
    };
    const QByteArray two = began() + group(1) + kept(1) + group(2);
    EXPECT_EQ(groupsAfter(two, 1), 1) << "nobody was told of the second";
    EXPECT_EQ(groupsAfter(two, 0), 2) << "the ledger is an older copy";
    EXPECT_EQ(groupsAfter(two, 2), 2) << "the ledger has it";
    EXPECT_EQ(groupsAfter(two + kept(2), 1), 2) << "it is marked";
    EXPECT_EQ(groupsAfter(two + kept(1), 1), 1) << "the mark is another one's";
    EXPECT_EQ(groupsAfter(began() + group(1), 0), 0);
    QByteArray damaged = two;
    damaged[damaged.size() / 2] = static_cast<char>(~damaged.at(damaged.size() / 2));
    put(nameOf(1), damaged);
    {
        const IntakeJournal opened(path(), household, 1);
    }
    EXPECT_EQ(bytesOfFile(segments().first()), damaged) << "a damaged one is not made shorter";
}

TEST_F(JournalDiskTest, WhoseASegmentIsStandsInItOrElseInItsName)
{
    const QString other = Uid::create(clock.now()).text();
    put(nameOf(1), "damaged");
    put(u"0000000000000002.kbj"_s, "damaged, of the former name"); // its name tells nobody
    put(u"0000000000000003-%1.kbj"_s.arg(other), "damaged");
    put(u"0000000000000004-%1.kbj"_s.arg(other), began(4)); // what is in it counts
    const JournalContents found = contents();
    EXPECT_EQ(found.segments,
              (QStringList{nameOf(1), u"0000000000000002.kbj"_s, u"0000000000000004-%1.kbj"_s.arg(other)}));
    EXPECT_EQ(found.foreign, QStringList{u"0000000000000003-%1.kbj"_s.arg(other)});
    EXPECT_EQ(found.damaged, (QStringList{nameOf(1), u"0000000000000002.kbj"_s}))
        << "only the newest one may end in the middle";
}

// Its checksum holds, so that another program wrote it: what can be read of it is, and nothing behind.
TEST_F(JournalDiskTest, EntriesEndWhereTheirLengthsAreNone)
{
    const QList<std::pair<QByteArray, QList<QByteArray>>> bodies{
        {"", {}},
        {"3:abc", {"abc"}},
        {"3:abc0:", {"abc", ""}},
        {"3:abcd", {"abc"}},
        {"3:abcx:d", {"abc"}},
        {"3:abc-1:d", {"abc"}},
        {"3:abc9:d", {"abc"}},
        {"abc", {}},
    };
    for (const auto& [body, entries] : bodies) {
        put(nameOf(1), began() + group(1, body) + kept(1));
        const JournalContents found = contents();
        ASSERT_EQ(found.groups.size(), 1);
        EXPECT_EQ(found.groups.first().entries, entries) << body.constData();
    }
}

TEST_F(JournalDiskTest, AnOlderSegmentThatIsTornIsDamage)
{
    put(nameOf(1), began() + group(1) + kept(1) + group(2).chopped(5));
    put(nameOf(2), began(2) + group(2) + kept(2) + group(3).chopped(5));
    const JournalContents all = contents();
    EXPECT_EQ(all.groups.size(), 2);
    EXPECT_EQ(all.damagedPlaces, 1);
    EXPECT_EQ(all.damaged, QStringList{nameOf(1)});
    const JournalContents later = readJournal(path(), household, 1);
    EXPECT_EQ(later.groups.size(), 1);
    EXPECT_TRUE(later.damaged.isEmpty()) << "what is not asked for is not read";
    EXPECT_TRUE(readJournal(path(), household, 2).groups.isEmpty());
}

// Killed between the commit and its mark, and the disk goes in the next start: what was accepted stays in the journal.
TEST_F(JournalDiskTest, AStartThatFailsCutsNothingOffThatWasAccepted)
{
    EXPECT_EQ(sale(u"A1"_s), std::nullopt);
    ledger.reset();
    const QString segment = segments().first();
    QFile file(segment);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.resize(file.size() - kept(1).size()));
    file.close();
    ASSERT_EQ(ordersIn(contents()), QStringList{u"shop:A1"_s}) << "the control: the group itself is whole";
    int failed = 0;
    for (int allowed = 0; allowed < 200; ++allowed) {
        const samples::FailingStatements failing(allowed, samples::FailingStatements::Ends::AtItsEnd);
        auto opened = Ledger::open(path(), clock);
        EXPECT_EQ(ordersIn(contents()), QStringList{u"shop:A1"_s}) << "with " << allowed << " statements";
        if (!failing.hasRefused()) {
            EXPECT_TRUE(opened.ok());
            break;
        }
        EXPECT_FALSE(opened.ok()) << allowed;
        EXPECT_EQ(opened ? ErrorKind::Io : opened.error().kind, ErrorKind::Io) << allowed;
        ++failed;
    }
    EXPECT_GT(failed, 10);
}

} // namespace
