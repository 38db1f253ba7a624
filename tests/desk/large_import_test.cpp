// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A large export comes in while a show goes on: by steps, with progress, and it can be stopped. 3,000 orders here; with
// KAIBANG_LONG=1 the 200,000 of a busy year, whose figures are printed.
#include "budgets.h"
#include "import_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTimer>

using namespace kaibang;
using samples::ImportFixture;

namespace {

class LargeImportTest : public ImportFixture
{
protected:
    void SetUp() override
    {
        ImportFixture::SetUp();
        count = samples::hasLongBudget() ? 200'000 : 3000;
        file = writeExport(count);
        tick.setInterval(5);
        QObject::connect(&tick, &QTimer::timeout, [this] { longestGap = std::max(longestGap, since.restart()); });
        since.start();
        tick.start();
    }
    /// The sample order list with its first row so many times, each with a number of its own.
    QString writeExport(int rows) const
    {
        QFile sample(QStringLiteral(KAIBANG_TEST_DATA "/taobao/ExportOrderList201707081001.csv"));
        EXPECT_TRUE(sample.open(QIODevice::ReadOnly));
        const QByteArray header = sample.readLine();
        const QByteArray row = sample.readLine();
        const qsizetype from = row.indexOf('"') + 1, until = row.indexOf('"', from);
        const QString path = folder.filePath(QStringLiteral("ExportOrderList201707081002.csv"));
        QFile all(path);
        EXPECT_TRUE(all.open(QIODevice::WriteOnly));
        all.write(header);
        for (int i = 0; i < rows; ++i)
            all.write(row.left(from) + QByteArray::number(350'000'000'000'000'000 + i) + row.mid(until));
        return path;
    }
    qint64 stored()
    {
        return answer(store->read([](Ledger& l) { return OrderQuery(l).counts(); })).value().orders;
    }
    static qint64 peakMegabytes()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').value(0).toLongLong() / 1024;
        return 0;
    }
    /// Waits for `future` and says how long it took.
    template<typename T>
    qint64 timed(const char* what, QFuture<T> future)
    {
        QElapsedTimer timer;
        timer.start();
        longestGap = 0;
        since.restart();
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 900'000));
        std::printf("%s: %lld ms, longest wait of the window %lld ms, peak memory %lld MB\n", what,
                    static_cast<long long>(timer.elapsed()), static_cast<long long>(longestGap),
                    static_cast<long long>(peakMegabytes()));
        EXPECT_LT(longestGap, 1000) << what << " held the window up";
        return timer.elapsed();
    }

    int count = 0;
    QString file;
    QTimer tick;
    QElapsedTimer since;
    qint64 longestGap = 0;
};

TEST_F(LargeImportTest, LeavesRoomForTheShowAndIsTakenBackAsAWhole)
{
    QSignalSpy progress(imports.get(), &ImportDesk::progressed);
    const auto look = imports->preview({file});
    timed("look", look);
    ASSERT_TRUE(look.result().ok()) << look.result().error().detail.toStdString();
    EXPECT_EQ(look.result().value().front().added, count);
    EXPECT_EQ(stored(), 0);
    EXPECT_GT(progress.size(), 3);
    EXPECT_EQ(progress.last().at(0).toInt(), count);
    progress.clear();
    const auto import = imports->import({file});
    ASSERT_TRUE(QTest::qWaitFor([&] { return progress.size() > 1; }, 300'000));
    // A sale at the counter in the middle of it waits for one step, not for the file.
    QElapsedTimer sale;
    sale.start();
    ASSERT_TRUE(answer(orders->sell(variants.front().uid, 1, 5900)).ok());
    std::printf("a counter sale meanwhile: %lld ms\n", static_cast<long long>(sale.elapsed()));
    EXPECT_LT(progress.last().at(0).toInt(), count) << "the control: the import was still at work";
    EXPECT_LT(sale.elapsed(), 3000);
    timed("import", import);
    ASSERT_TRUE(import.result().ok());
    EXPECT_EQ(import.result().value().front().added, count);
    EXPECT_EQ(stored(), count + 1);
    const auto undo = imports->undoLast();
    timed("undo", undo);
    EXPECT_EQ(undo.result().value().orders, count);
    EXPECT_EQ(stored(), 1) << "the sale stays";
    EXPECT_LT(peakMegabytes(), 800) << "rows are read one by one; kept, those of 200,000 orders took 1,300";
    if (count <= 3000)
        expectSound();
}

TEST_F(LargeImportTest, IsStoppedWithoutATrace)
{
    QSignalSpy progress(imports.get(), &ImportDesk::progressed);
    const auto import = imports->import({file});
    ASSERT_TRUE(QTest::qWaitFor([&] { return progress.size() > 2; }, 300'000));
    imports->cancel();
    timed("stop", import);
    ASSERT_FALSE(import.result().ok());
    EXPECT_EQ(import.result().error().detail, ImportDesk::cancelled());
    EXPECT_EQ(stored(), 0);
    EXPECT_EQ(answer(imports->undoLast()).error().kind, ErrorKind::NotFound) << "there is no import to undo";
    const auto again = imports->import({file});
    timed("again", again);
    ASSERT_TRUE(again.result().ok());
    EXPECT_EQ(stored(), count) << "it can be imported after all";
}

} // namespace
