// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies on a disk that is full or goes: whole under their names, or not there. The ledger they are of goes on.
#include "failing_files.h"
#include "ledger_copy.h"
#include "ledger_fixture.h"
#include "old_ledgers.h"

#include <QDir>
#include <QFile>
#include <algorithm>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::FailingFiles;

namespace {

class FailingCopyTest : public samples::LedgerFixture
{
protected:
    /// With more writes and syncs allowed each time, until all go through: the error of each time before.
    template<typename Make>
    QList<Error> untilMade(const QString& part, int code, Make make)
    {
        QList<Error> errors;
        for (int allowed = 0; allowed < 4'000; ++allowed) {
            FailingFiles failing(part, allowed, code);
            const auto made = make();
            failing.end();
            if (made.ok())
                return errors;
            EXPECT_TRUE(failing.hasRefused()) << made.error().detail.toStdString();
            errors.append(made.error());
        }
        ADD_FAILURE() << "never made";
        return errors;
    }
    [[nodiscard]] QStringList drafts() const { return QDir(folder.path()).entryList({u"*.part*"_s}, QDir::Files); }
};

TEST_F(FailingCopyTest, ABackupIsWholeOrNotThere)
{
    apply({samples::event(u"A1"_s, Payment::Paid, 0)});
    const QString copy = folder.filePath(u"backup.kaibang"_s);
    for (const int code : {ENOSPC, EIO}) {
        QFile::remove(copy);
        const QList<Error> errors = untilMade(u"backup.kaibang"_s, code, [&] {
            auto made = copyLedger(*ledger, copy);
            EXPECT_EQ(QFile::exists(copy), made.ok());
            ledger->database().clearError();
            return made;
        });
        EXPECT_GT(errors.size(), 2);
        const ErrorKind kind = code == ENOSPC ? ErrorKind::DiskFull : ErrorKind::Io;
        EXPECT_TRUE(std::any_of(errors.begin(), errors.end(), [kind](const Error& e) { return e.kind == kind; }));
        EXPECT_EQ(errors.back().kind, kind) << "the sync";
        EXPECT_EQ(drafts(), QStringList());
        EXPECT_EQ(checkCopy(copy, clock).value().orders, 1);
    }
    expectSound();
}

// The folder keeps its name: where that is not on the disk nobody is told of a backup.
TEST_F(FailingCopyTest, ABackupWhoseNameIsNotKeptIsNoneYet)
{
    QDir(folder.path()).mkpath(u"stick"_s);
    const QString copy = folder.filePath(u"stick/backup.kaibang"_s);
    const QList<Error> errors = untilMade(u"stick"_s, EIO, [&] {
        QFile::remove(copy);
        auto made = copyLedger(*ledger, copy);
        ledger->database().clearError();
        return made;
    });
    EXPECT_EQ(errors.back().detail, u"fsync"_s);
    EXPECT_TRUE(checkCopy(copy, clock).ok());
}

TEST_F(FailingCopyTest, WhatLiesInTheWayOfABackupIsLeftThere)
{
    const QString copy = folder.filePath(u"backup.kaibang"_s);
    ASSERT_TRUE(QDir().mkpath(copy + u".part"_s));
    EXPECT_FALSE(copyLedger(*ledger, copy).ok());
    ledger->database().clearError();
    EXPECT_TRUE(QFileInfo(copy + u".part"_s).isDir());
    EXPECT_FALSE(QFile::exists(copy));
    EXPECT_FALSE(copyLedger(*ledger, folder.filePath(u"nowhere/backup.kaibang"_s)).ok());
    ledger->database().clearError();
    EXPECT_EQ(syncToDisk(folder.filePath(u"nowhere"_s)).error().kind, ErrorKind::Io);
    EXPECT_TRUE(syncToDisk(folder.path()).ok()) << "the control";
}

TEST_F(FailingCopyTest, AnOlderLedgerIsNotTouchedBeforeItsCopyIsWhole)
{
    const QString old = folder.filePath(u"old.kaibang"_s);
    const int version = samples::newestSample() - 1;
    ASSERT_TRUE(QFile::copy(samples::oldLedger(version), old));
    ASSERT_TRUE(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
    const auto before = samples::contentOf(samples::oldLedger(version));
    const QString kept = u"%1.before-v%2"_s.arg(old).arg(Ledger::currentVersion);
    const QList<Error> errors = untilMade(u".before-v"_s, ENOSPC, [&]() -> Result<Done> {
        const auto opened = Ledger::open(old, clock);
        EXPECT_EQ(QFile::exists(kept), opened.ok());
        EXPECT_EQ(Ledger::openToAsk(old, clock).ok(), opened.ok());
        return opened ? Result<Done>(Done{}) : Result<Done>(opened.error());
    });
    EXPECT_GT(errors.size(), 2);
    EXPECT_EQ(errors.back().kind, ErrorKind::DiskFull);
    EXPECT_EQ(samples::contentOf(kept), before);
    EXPECT_TRUE(Ledger::openToAsk(old, clock).ok());
}

TEST_F(FailingCopyTest, ALedgerNeedsAFolderAndALockOfItsOwn)
{
    const Household household = ledger->household();
    QFile inTheWay(folder.filePath(u"file"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.write("short");
    inTheWay.close();
    EXPECT_EQ(Ledger::create(folder.filePath(u"file/new.kaibang"_s), household, clock).error().kind, ErrorKind::Io);
    EXPECT_EQ(Ledger::open(folder.filePath(u"none.kaibang"_s), clock).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(Ledger::open(inTheWay.fileName(), clock).error().kind, ErrorKind::Damaged) << "too short";
    ASSERT_TRUE(QDir().mkpath(folder.filePath(u"folder.kaibang"_s)));
    EXPECT_EQ(Ledger::open(folder.filePath(u"folder.kaibang"_s), clock).error().kind, ErrorKind::Io);
    ASSERT_TRUE(QDir().mkpath(folder.filePath(u"new.kaibang.lock"_s)));
    EXPECT_FALSE(Ledger::create(folder.filePath(u"new.kaibang"_s), household, clock).ok());
    EXPECT_FALSE(QFile::exists(folder.filePath(u"new.kaibang"_s)));
}

} // namespace
