// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A replay that is killed goes on where it stood, and what stands at the journal's place is told from what belongs to
// it.
#include "journal_fixture.h"
#include "ledger_comparison.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::event;
using samples::JournalFixture;

namespace {

/// Kills its process when it has been asked for the time so often.
class KillingClock : public Clock
{
public:
    explicit KillingClock(int after)
        : m_left(after)
    {}
    [[nodiscard]] Instant now() const override
    {
        if (--m_left <= 0)
            ::kill(::getpid(), SIGKILL);
        return Instant{samples::evening};
    }

private:
    mutable int m_left;
};

class JournalRestartTest : public JournalFixture
{
protected:
    /// Orders of which more than the first twenty have to be looked at.
    void sellTooMuch()
    {
        for (int i = 0; i < 24; ++i)
            apply({event(u"A%1"_s.arg(i, 2, 10, QLatin1Char('0')), Payment::Paid, 0, u"?"_s)});
    }
    /// Puts the copy in place, without opening it.
    void place(const QString& copy)
    {
        ledger.reset();
        for (const auto& part : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path() + part);
        ASSERT_TRUE(QFile::copy(copy, path()));
        ASSERT_TRUE(prepareRestored(path(), path(), JournalUse::Replay).ok());
    }
    /// Opens in a process of its own, which is killed at that question for the time; whether it was.
    bool isKilledAt(int question)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const KillingClock killing(question);
            const auto opened = Ledger::open(path(), killing);
            ::_exit(opened.ok() ? 0 : 3);
        }
        int status = 0;
        EXPECT_EQ(::waitpid(child, &status, 0), child);
        EXPECT_TRUE(WIFSIGNALED(status) || WEXITSTATUS(status) == 0);
        return WIFSIGNALED(status);
    }
};

TEST_F(JournalRestartTest, AReplayThatIsKilledAgainAndAgainEndsAsOneThatIsNot)
{
    const QString copy = copyNow();
    sellTooMuch();
    const auto lost = stateOf();
    restore(copy, JournalUse::Replay);
    const ReplayReport whole = ledger->lastReplay().value();
    EXPECT_EQ(whole.orders, 24);
    EXPECT_EQ(whole.lookAtCount, 24);
    EXPECT_EQ(whole.lookAt.size(), 20);
    int kills = 0;
    for (const int question : {7, 40, 90}) { // an order asks some times, so that each start comes a little further
        place(copy);
        int starts = 0;
        while (isKilledAt(question) && ++starts < 60)
            ++kills;
        open();
        ReplayReport told = ledger->lastReplay().value();
        told.at = whole.at;
        EXPECT_EQ(told, whole) << question << ": " << told.lookAtCount << " to look at";
        EXPECT_EQ(stateOf(), lost) << question;
        EXPECT_EQ(ledger->database().readNumber(u"SELECT count(*) FROM replay_order"_s), 0);
        expectSound();
    }
    EXPECT_GT(kills, 10) << "the control: it was killed";
}

TEST_F(JournalRestartTest, WhatWasLeftOutIsNotInABackupOfTheNextMomentEither)
{
    const QString copy = copyNow();
    apply({event(u"A1"_s, Payment::Paid, 0)});
    restore(copy, JournalUse::Leave);
    const QString next = copyNow();
    restore(next, JournalUse::Replay);
    EXPECT_EQ(ledger->database().readNumber(u"SELECT count(*) FROM orders"_s), 0);
    restore(copy, JournalUse::Replay);
    EXPECT_EQ(ledger->database().readNumber(u"SELECT count(*) FROM orders"_s), 1) << "the control: it is there still";
}

/// Another ledger at the same place: the first one's file is gone, its journal lies there.
class ForeignJournalTest : public JournalFixture
{
protected:
    void SetUp() override
    {
        JournalFixture::SetUp();
        for (int i = 0; i < 3; ++i)
            apply({event(u"A%1"_s.arg(i), Payment::Paid, 0)});
        first = folder.filePath(u"first.kaibang"_s);
        ASSERT_TRUE(copyLedger(*ledger, first).ok());
        ledger.reset();
        foreign = segments();
        ASSERT_EQ(foreign.size(), 1);
        before = bytesOfFile(foreign.first());
        ASSERT_TRUE(QFile::remove(path()));
        JournalFixture::SetUp();
        empty = copyNow();
    }
    QString first, empty;
    QStringList foreign;
    QByteArray before;
};

TEST_F(ForeignJournalTest, IsLeftAloneAndRaisesNoAlarm)
{
    apply({event(u"B1"_s, Payment::Paid, 0)});
    const JournalContents journal = contents();
    EXPECT_EQ(journal.groups.size(), 1);
    EXPECT_EQ(journal.groups.first().number, 1) << "it counts for itself";
    EXPECT_EQ(journal.foreign, QStringList{QFileInfo(foreign.first()).fileName()});
    expectSound();
    EXPECT_TRUE(checkNamed(u"journal_of_this_ledger"_s).detail.contains(journal.foreign.first()));
    const RestoreComparison told = compareForRestore(empty, path(), clock).value();
    EXPECT_TRUE(told.journalReaches);
    EXPECT_EQ(told.foreignSegments, 1);
    EXPECT_EQ(told.fromJournal, 1);
    restore(empty, JournalUse::Replay);
    EXPECT_EQ(ledger->lastReplay()->missing, 0);
    EXPECT_EQ(ledger->lastReplay()->orders, 1);
    thinJournal(path(), household, 1000);
    EXPECT_EQ(segments().size(), 2) << "not even thinned";
    EXPECT_EQ(bytesOfFile(foreign.first()), before);
}

TEST_F(ForeignJournalTest, IsThereWhenItsOwnLedgerComesBack)
{
    apply({event(u"B1"_s, Payment::Paid, 0)});
    ledger.reset();
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::copy(first, path()));
    open();
    household = ledger->household().uid;
    EXPECT_EQ(contents().groups.size(), 3);
    EXPECT_EQ(contents().foreign.size(), 1);
    apply({event(u"A3"_s, Payment::Paid, 0)});
    EXPECT_EQ(contents().groups.last().number, 4);
    expectSound();
}

// Written before names told whose a segment is.
TEST_F(ForeignJournalTest, OfTheFormerNameIsToldByWhatIsInIt)
{
    const QString former = QDir(journalFolder(path())).filePath(u"0000000000000001.kbj"_s);
    ASSERT_TRUE(QFile::rename(foreign.first(), former));
    apply({event(u"B1"_s, Payment::Paid, 0)});
    EXPECT_EQ(contents().foreign, QStringList{u"0000000000000001.kbj"_s});
    EXPECT_EQ(bytesOfFile(former), before) << "nothing is written over it";
    expectSound();
}

} // namespace
