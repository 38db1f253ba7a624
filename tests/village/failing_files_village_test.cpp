// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files for others on a disk that is full or goes: bundles and teaching sets are wholly new, or what stood there
// before.
#include "bundle_maker.h"
#include "case_study_file.h"
#include "failing_files.h"
#include "ledger_fixture.h"
#include "report_writer.h"
#include "store_thread.h"
#include "village_fixture.h"
#include "village_reports.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::FailingFiles;

namespace {

QByteArray contentOfFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList allIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

TEST(FailingFilesForOthers, ABundleIsWholeOrWhatWasThereBefore)
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"a.kbday"_s);
    ASSERT_TRUE(writeWhole(place, "before").ok());
    for (const auto& [code, kind] : {std::pair(ENOSPC, ErrorKind::DiskFull), std::pair(EIO, ErrorKind::Io)}) {
        FailingFiles failing(u"a.kbday"_s, 0, code);
        const auto written = writeWhole(place, "after");
        failing.end();
        ASSERT_FALSE(written.ok());
        EXPECT_EQ(written.error().kind, kind);
        EXPECT_EQ(contentOfFile(place), "before");
        EXPECT_EQ(allIn(folder.path()), QStringList{u"a.kbday"_s});
    }
    {
        FailingFiles failing(u"a.kbday"_s, 1);
        EXPECT_FALSE(writeWhole(place, "after").ok()) << "it is not on the disk";
        failing.end();
        EXPECT_EQ(contentOfFile(place), "before");
        EXPECT_EQ(allIn(folder.path()), QStringList{u"a.kbday"_s});
    }
    ASSERT_TRUE(writeWhole(place, "after").ok());
    EXPECT_EQ(contentOfFile(place), "after");
    ASSERT_TRUE(QDir(folder.path()).mkpath(u".b.kbday.part"_s));
    EXPECT_EQ(writeWhole(folder.filePath(u"b.kbday"_s), "x").error().kind, ErrorKind::Io) << "in its draft's way";
    EXPECT_EQ(writeWhole(folder.filePath(u"none/c.kbday"_s), "x").error().kind, ErrorKind::NotFound);
}

class FailingMakerFilesTest : public samples::LedgerFixture
{
protected:
    void SetUp() override
    {
        LedgerFixture::SetUp();
        apply({samples::event(u"A"_s, Payment::Paid, 0)});
        ledger.reset();
        store = StoreThread::start([this] { return Ledger::open(path(), clock); }).value();
    }
    template<typename T>
    T answer(QFuture<T> future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 20'000));
        return future.result();
    }

    const SigningKey key = SigningKey::fromSeed(QByteArray(32, 'k'));
    std::unique_ptr<StoreThread> store;
};

// Its own place has every bundle that went out: where that cannot be written none goes out.
TEST_F(FailingMakerFilesTest, NoBundleGoesOutThatIsNotKept)
{
    BundleMaker maker(*store, clock, folder.filePath(u"own"_s));
    maker.setKey(SigningKey());
    EXPECT_EQ(maker.keyState(), BundleMaker::KeyState::NoKeychain) << "no key is no keychain";
    const BusinessDay today = DayRule{QTimeZone("Asia/Shanghai"), 240}.dayOf(clock.now());
    EXPECT_EQ(answer(maker.make(today)).error().kind, ErrorKind::Unsupported);
    maker.setKey(key);
    EXPECT_EQ(answer(maker.make(BusinessDay{today.days + 1})).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(answer(maker.make(BusinessDay{-1})).error().kind, ErrorKind::Invalid);
    const auto offer = answer(maker.make(today));
    ASSERT_TRUE(offer.ok()) << offer.error().detail.toStdString();
    const QString share = folder.filePath(u"share"_s);
    ASSERT_TRUE(QDir().mkpath(share));
    QFile inTheWay(folder.filePath(u"own"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    EXPECT_EQ(answer(maker.write(offer.value(), share)).error().kind, ErrorKind::Io);
    EXPECT_TRUE(allIn(share).isEmpty());
    ASSERT_TRUE(inTheWay.remove());
    {
        const FailingFiles failing(u"/own/"_s, 0, ENOSPC);
        EXPECT_EQ(answer(maker.write(offer.value(), share)).error().kind, ErrorKind::DiskFull);
    }
    EXPECT_TRUE(allIn(share).isEmpty());
    EXPECT_TRUE(answer(maker.made()).value().front().file.isEmpty()) << "nothing was written";
    ASSERT_TRUE(answer(maker.write(offer.value(), share)).ok());
    EXPECT_EQ(allIn(share), QStringList{offer.value().fileName});
    EXPECT_EQ(allIn(folder.filePath(u"own"_s)), QStringList{offer.value().fileName});
    store->drain();
    QCoreApplication::sendPostedEvents();
}

class FailingStudyTest : public samples::VillageFixture
{
protected:
    void SetUp() override
    {
        mill = bench::VillageMill({6, 3, 2, 2});
        VillageFixture::SetUp();
        for (int household = 0; household < 6; ++household)
            for (int n = 0; n < 3; ++n)
                take(received(household, day(n)));
    }
};

TEST_F(FailingStudyTest, ATeachingSetIsWholeOrWhatWasThereBefore)
{
    const CaseStudyRequest request{202511, 2};
    const QString zip = folder.filePath(u"study.zip"_s);
    QFile before(zip);
    ASSERT_TRUE(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    int refusals = 0;
    for (int allowed = 0; allowed < 300; ++allowed) {
        FailingFiles failing(folder.path(), allowed, ENOSPC); // the draft has no name
        const auto written = writeCaseStudy(*ledger, request, zip);
        failing.end();
        if (written.ok()) {
            EXPECT_GT(written.value().households, 1);
            break;
        }
        ++refusals;
        EXPECT_TRUE(failing.hasRefused());
        EXPECT_EQ(contentOfFile(zip), "before") << allowed;
    }
    EXPECT_GT(refusals, 0);
    EXPECT_TRUE(contentOfFile(zip).startsWith("PK\x03\x04"));
    EXPECT_EQ(QDir(folder.path()).entryList({u"study.zip*"_s}, QDir::Files), QStringList{u"study.zip"_s});
    EXPECT_EQ(writeCaseStudy(*ledger, request, folder.filePath(u"none/study.zip"_s)).error().kind, ErrorKind::Io);
}

// So small that it is all written by the very last step.
TEST_F(FailingStudyTest, AReportIsWholeOrWhatWasThereBefore)
{
    const QString csv = folder.filePath(u"days.csv"_s);
    VillageReportRequest request;
    request.name = u"village_days"_s;
    const ReportTable table = makeVillageReport(*ledger, request).value();
    ASSERT_TRUE(writeReport(table, csv, ReportFormat::Csv, {}).ok());
    const QByteArray before = contentOfFile(csv);
    ASSERT_FALSE(before.isEmpty());
    for (const auto& [code, kind] : {std::pair(ENOSPC, ErrorKind::DiskFull), std::pair(EIO, ErrorKind::Io)}) {
        FailingFiles failing(folder.path(), 0, code);
        const auto written = writeReport(table, csv, ReportFormat::Json, {});
        failing.end();
        ASSERT_FALSE(written.ok());
        EXPECT_EQ(written.error().kind, kind);
        EXPECT_EQ(contentOfFile(csv), before);
    }
    ASSERT_TRUE(writeReport(table, csv, ReportFormat::Json, {}).ok());
    EXPECT_NE(contentOfFile(csv), before);
}

} // namespace
