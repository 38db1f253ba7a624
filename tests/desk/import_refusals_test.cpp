// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that are not what was asked for, cannot be read or contradict what is known; and imports and their undo on a
// disk that goes half-way.
#include "failing_files.h"
#include "failing_statements.h"
#include "import_fixture.h"
#include "own_profile.h"
#include "tried_by_statement.h"
#include "zip_maker.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::FailingFiles;
using samples::FailingStatements;

namespace {

class ImportRefusalsTest : public samples::TriedByStatement<samples::ImportFixture>
{
protected:
    void letRun() override
    {
        store->drain();
        QCoreApplication::processEvents();
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile made(folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }
    FilePreview looked(const QStringList& files, qsizetype at = 0)
    {
        const auto look = answer(imports->preview(files));
        EXPECT_TRUE(look.ok());
        return look ? look.value().value(at) : FilePreview{};
    }
    /// A table that only its own profile knows.
    QString sales(const QByteArray& rows, const QString& name = u"ventas.csv"_s) const
    {
        return write(name, "Número de pedido,Fecha,Estado,Producto,Cantidad,Total\n" + rows);
    }
    qint64 stored()
    {
        return answer(store->read([](Ledger& l) { return OrderQuery(l).counts(); })).value().orders;
    }
    qint64 countedLines()
    {
        return answer(store->read([](Ledger& l) -> Result<qint64> {
                   return l.database().readNumber(u"SELECT count(*) FROM settlement_line WHERE told_by>0"_s);
               }))
            .value();
    }

    const QString statement = QStringLiteral(KAIBANG_TEST_DATA "/alipay/signcustomer_201707.csv");
    const QString orderList = QStringLiteral(KAIBANG_TEST_DATA "/taobao/ExportOrderList201707081001.csv");
};

TEST_F(ImportRefusalsTest, AFileThatIsNotOfTheKindThatWasAskedForIsNamed)
{
    const QString unknown = sales("A-1,2026-09-03 21:15,Pagado,Collar,1,350.00\n");
    const auto asUnknown = answer(imports->preview({unknown}, u"taobao_orders"_s));
    ASSERT_FALSE(asUnknown.ok());
    EXPECT_EQ(asUnknown.error().kind, ErrorKind::NotOurs);
    EXPECT_EQ(asUnknown.error().detail, u"ventas.csv is unknown"_s);
    const auto asOrders = answer(imports->import({orderList, statement}, u"taobao_orders"_s));
    ASSERT_FALSE(asOrders.ok());
    EXPECT_EQ(asOrders.error().detail, u"signcustomer_201707.csv is alipay_statement"_s);
    EXPECT_EQ(stored(), 0) << "one of them is not what was asked for: none is stored";
    const auto right = answer(imports->preview({statement}, u"alipay_statement"_s));
    ASSERT_TRUE(right.ok());
    EXPECT_EQ(right.value().front().added, 4);
}

TEST_F(ImportRefusalsTest, WhatCannotBeReadIsSaidWithItsName)
{
    const auto asFolder = answer(imports->preview({folder.path()}));
    ASSERT_FALSE(asFolder.ok());
    EXPECT_EQ(asFolder.error().kind, ErrorKind::Io);
    EXPECT_EQ(asFolder.error().detail, QFileInfo(folder.path()).fileName());
    const QString large = write(u"large.json"_s, QByteArray(256 * 1024 + 1, ' '));
    const auto asProfile = answer(imports->readProfile(large));
    ASSERT_FALSE(asProfile.ok());
    EXPECT_EQ(asProfile.error().kind, ErrorKind::OutOfRange);
    EXPECT_EQ(asProfile.error().detail, u"large.json"_s);
    // It opens, and its first byte cannot be read: as a stick that was pulled out.
    const auto halfway = answer(imports->preview({u"/proc/self/mem"_s}));
    ASSERT_FALSE(halfway.ok()) << "a file that breaks off is not an empty one";
    EXPECT_EQ(halfway.error().kind, ErrorKind::Io);
    EXPECT_EQ(halfway.error().detail, u"mem"_s);
}

TEST_F(ImportRefusalsTest, TheNameOfAnOwnProfileIsOnlyOnItsFiles)
{
    const QString file = sales("A-1,2026-09-03 21:15,Pagado,Collar,1,350.00\n");
    ASSERT_TRUE(answer(imports->saveProfile(samples::ownProfile())).ok());
    EXPECT_EQ(looked({file, orderList}, 0).kindName, u"Ventas"_s);
    EXPECT_EQ(looked({file, orderList}, 1).kindName, QString());
    EXPECT_FALSE(looked({file, orderList}, 1).kind.isEmpty());
}

TEST_F(ImportRefusalsTest, AnOrderThatHasMovedOnIsChanged)
{
    ASSERT_TRUE(answer(imports->saveProfile(samples::ownProfile())).ok());
    const QByteArray second = "A-2,2026-09-03 21:16,Pagado,Collar,1,350.00\n";
    const QString before = sales("A-1,2026-09-03 21:15,Pagado,Collar,1,350.00\n" + second);
    ASSERT_EQ(answer(imports->import({before})).value().front().added, 2);
    clock.shift(60'000);
    const QString after = sales("A-1,2026-09-03 21:15,Enviado,Collar,1,350.00\n" + second, u"ventas 2.csv"_s);
    for (const FilePreview& told : {looked({after}), answer(imports->import({after})).value().front()}) {
        EXPECT_EQ(told.changed, 1);
        EXPECT_EQ(told.unchanged, 1);
        EXPECT_EQ(told.added, 0);
    }
    EXPECT_EQ(stored(), 2);
}

TEST_F(ImportRefusalsTest, ALineThatSaysSomethingElseThanBeforeIsRefused)
{
    ASSERT_TRUE(answer(imports->import({statement})).ok());
    // The same numbers of the platform, and one time is another.
    const QString other =
        write(u"signcustomer_201708.csv"_s, bytesOf(statement).replace("2017-07-10 09:00:00", "2017-07-10 09:00:01"));
    for (const FilePreview& told : {looked({other}), answer(imports->import({other})).value().front()}) {
        EXPECT_EQ(told.refused, 1);
        EXPECT_EQ(told.unchanged, 3);
        ASSERT_EQ(told.problems.size(), 1);
        EXPECT_EQ(told.problems.front().code, u"flow_conflict"_s);
        EXPECT_EQ(told.problems.front().text, u"54632446530004"_s);
    }
    EXPECT_EQ(countedLines(), 4);
}

TEST_F(ImportRefusalsTest, ALookAtTwoFilesCountsTheLinesOfBothOnce)
{
    const QString zip = write(u"again.zip"_s, samples::ZipMaker::zipOf({{"details.csv", bytesOf(statement) + "\r\n"}}));
    const auto look = answer(imports->preview({statement, zip})).value();
    ASSERT_EQ(look.size(), 2);
    EXPECT_EQ(look.at(0).added, 4);
    EXPECT_EQ(look.at(1).added, 0);
    EXPECT_EQ(look.at(1).unchanged, 4);
    EXPECT_EQ(countedLines(), 0);
    const auto done = answer(imports->import({statement, zip})).value();
    EXPECT_EQ(done.at(1).added, look.at(1).added) << "the look has told the truth";
}

TEST_F(ImportRefusalsTest, AFileThatGoesWhileItIsLookedAtIsLeftOut)
{
    const QString goes = write(u"goes.csv"_s, bytesOf(orderList));
    // Whoever reads a pipe waits for somebody who writes: until then the file before it was read once.
    const QString pipe = folder.filePath(u"pipe.csv"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const auto found = imports->newOrderFiles({goes, pipe, orderList});
    int writer = -1;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return (writer = ::open(QFile::encodeName(pipe).constData(), O_WRONLY | O_NONBLOCK)) >= 0; }, 20'000));
    ASSERT_TRUE(QFile::remove(goes));
    ASSERT_TRUE(QFile::remove(pipe));
    ::close(writer);
    const auto told = answer(found);
    ASSERT_TRUE(told.ok());
    EXPECT_EQ(told.value(), QStringList{orderList});
}

TEST_F(ImportRefusalsTest, ATrialShowsAFewOrdersAndEachUnknownWordOnce)
{
    QByteArray rows = "A-0,2026-09-03 21:15,Pagado,Collar,1,350.00\nA-0,2026-09-03 21:15,Raro,Aretes,1,120.00\n";
    for (int i = 1; i <= 45; ++i)
        rows += "A-" + QByteArray::number(i) + ",2026-09-03 21:15,Palabra" + QByteArray::number((i + 1) / 2) +
                ",Collar,1,350.00\n";
    for (int i = 46; i <= 80; ++i)
        rows += "A-" + QByteArray::number(i) + ",2026-09-03 21:15,Otra" + QByteArray::number(i) + ",Collar,1,350.00\n";
    const QString file = sales(rows);
    ExportProfile own = samples::ownProfile();
    own.rows = RowMeaning::Line;
    const auto trial = answer(imports->tryProfile(file, u"ventas.csv"_s, own));
    ASSERT_TRUE(trial.ok()) << trial.error().detail.toStdString();
    EXPECT_EQ(trial.value().orders, 81);
    EXPECT_EQ(trial.value().firstOrders.size(), 20);
    const QStringList words = trial.value().unknownStatuses;
    EXPECT_EQ(words.size(), 40) << "as many as a person can read";
    EXPECT_EQ(QSet<QString>(words.begin(), words.end()).size(), 40);
    EXPECT_TRUE(words.contains(u"Raro"_s)) << words.join(u' ').toStdString();
    EXPECT_FALSE(words.contains(u"Pagado"_s)) << "that one is known";
}

TEST_F(ImportRefusalsTest, AProfileThatIsNoneIsLeftOutAndTheOthersStay)
{
    ASSERT_TRUE(answer(imports->saveProfile(samples::ownProfile())).ok());
    ASSERT_TRUE(answer(store->run([](Ledger& l) -> Result<Done> {
                    QJsonArray all = QJsonDocument::fromJson(l.setting(u"export-profiles"_s).toUtf8()).array();
                    all.prepend(QJsonObject{{u"id"_s, u"of another program"_s}});
                    return l.setSetting(u"export-profiles"_s, QString::fromUtf8(QJsonDocument(all).toJson()));
                })).ok());
    const auto left = answer(imports->ownProfiles());
    ASSERT_TRUE(left.ok());
    ASSERT_EQ(left.value().size(), 1);
    EXPECT_EQ(left.value().front(), samples::ownProfile());
}

TEST_F(ImportRefusalsTest, AProfileThatCannotBeWrittenLeavesTheFileOfBefore)
{
    ExportProfile small = samples::ownProfile(), large = samples::ownProfile();
    for (int i = 0; i < 300; ++i)
        large.statuses.insert(u"%1 "_s.arg(i) + QString(70, u'x'), {Payment::Paid, Fulfilment::None, Closed::None});
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"stick"_s));
    const QString shared = folder.filePath(u"stick/shared.json"_s);
    ASSERT_TRUE(answer(imports->writeProfile(small, shared)).ok());
    for (const ExportProfile& profile : {small, large}) {
        const FailingFiles full(u"/stick"_s, 0, ENOSPC);
        const auto written = answer(imports->writeProfile(profile, shared));
        EXPECT_TRUE(full.hasRefused());
        ASSERT_FALSE(written.ok());
        EXPECT_EQ(written.error().kind, ErrorKind::Io);
    }
    EXPECT_EQ(answer(imports->readProfile(shared)).value(), small);
    ASSERT_TRUE(answer(imports->writeProfile(large, shared)).ok()) << "the control";
    EXPECT_EQ(answer(imports->readProfile(shared)).value(), large);
}

TEST_F(ImportRefusalsTest, ADiskThatGoesIsNotAProfileThatIsMissing)
{
    ASSERT_TRUE(answer(imports->saveProfile(samples::ownProfile())).ok());
    const FailingStatements gone(1); // the transaction begins, and nothing can be read
    EXPECT_EQ(answer(imports->removeProfile(u"own_ventas"_s)).error().kind, ErrorKind::Io);
    EXPECT_TRUE(gone.hasRefused());
}

// What was stored is taken back; where that fails as well, the import is the last one and can be undone later.
TEST_F(ImportRefusalsTest, AnImportOnADiskThatGoesSaysSoAndLeavesNothingThatCannotBeUndone)
{
    bool wasRefused = true;
    int allowed = 0;
    for (; wasRefused && allowed < 300; ++allowed) {
        {
            const FailingStatements gone(allowed, FailingStatements::Ends::AtItsEnd);
            const auto tried = answer(imports->import({statement}));
            wasRefused = gone.hasRefused();
            EXPECT_NE(tried.ok(), wasRefused) << allowed;
        }
        if (wasRefused && answer(imports->lastImport()).ok()) {
            ASSERT_TRUE(answer(imports->undoLast()).ok()) << allowed;
        }
        EXPECT_EQ(countedLines(), wasRefused ? 0 : 4) << allowed;
    }
    EXPECT_GT(allowed, 20);
    EXPECT_FALSE(wasRefused);
}

// Stopped by a person while the disk goes: at any statement of taking it back.
TEST_F(ImportRefusalsTest, AStoppedImportThatCannotBeTakenBackCanBeUndoneLater)
{
    bool wasRefused = true;
    int allowed = 0, left = 0;
    for (; wasRefused && allowed < 300; ++allowed) {
        std::unique_ptr<FailingStatements> gone;
        const auto stop = QObject::connect(imports.get(), &ImportDesk::progressed, imports.get(), [&](int done) {
            if (done > 0)
                return;
            imports->cancel(); // heard when the step that comes now is through
            gone = std::make_unique<FailingStatements>(allowed, FailingStatements::Ends::AtItsEnd);
        });
        const auto stopped = answer(imports->import({statement}));
        QObject::disconnect(stop);
        ASSERT_TRUE(gone);
        wasRefused = gone->hasRefused();
        gone.reset();
        ASSERT_FALSE(stopped.ok());
        if (!wasRefused) {
            EXPECT_EQ(stopped.error().detail, ImportDesk::cancelled());
        }
        if (answer(imports->lastImport()).ok()) {
            ++left;
            ASSERT_TRUE(answer(imports->undoLast()).ok()) << allowed;
        }
        EXPECT_EQ(countedLines(), 0) << allowed;
    }
    EXPECT_FALSE(wasRefused);
    EXPECT_GT(left, 3) << "the control: some could not be taken back at once";
    EXPECT_LT(left, allowed);
}

TEST_F(ImportRefusalsTest, AnUndoOnADiskThatGoesSaysSoAndGoesOnLater)
{
    ASSERT_TRUE(answer(imports->import({orderList, statement})).ok());
    ASSERT_GT(stored(), 1);
    QSignalSpy undone(imports.get(), &ImportDesk::undone);
    ends = FailingStatements::Ends::AtItsEnd;
    tried("imports.undoLast", [this] { return told(imports->undoLast()); });
    EXPECT_GT(refusals, 20);
    EXPECT_EQ(undone.count(), 1);
    EXPECT_EQ(stored(), 0);
    EXPECT_EQ(countedLines(), 0);
    EXPECT_EQ(answer(imports->lastImport()).error().kind, ErrorKind::NotFound);
    expectSound();
}

} // namespace
