// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A 13-hour show in virtual time: the real window, desks and ledger get 172,800 orders while the clock is turned on ten
// seconds at a time. What grows by the hour would end an evening on an old computer, so the memory's slope,
// descriptors, threads and the write-ahead log are held against figures. With KAIBANG_LONG the whole show, else its
// first hours.
#include "backup_keeper.h"
#include "budgets.h"
#include "console_window.h"
#include "order_samples.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTest>
#include <cmath>
#include <malloc.h>
#include <sqlite3.h>
#include <thread>
#include <unistd.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int stepSeconds = 10, ordersPerHour = 13'292; // 172,800 in 13 hours
constexpr qint64 walLimit = 64LL * 1024 * 1024;

struct Sample
{
    double hour = 0;
    double rssMb = 0; ///< the program's own pages; what the kernel may drop again (files, caches) is not counted
    double heapMb = 0;
    double pagesMb = 0; ///< of it, what SQLite keeps; its cache has a size that is set
    int descriptors = 0, threads = 0;
    qint64 walBytes = 0;
};

double anonymousMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

int entriesOf(const QString& folder)
{
    return int(QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

/// MB (or files) an hour: the line through the samples with the least squares.
double slope(const QList<Sample>& samples, double Sample::*value)
{
    const double n = double(samples.size());
    double hours = 0, values = 0, products = 0, squares = 0;
    for (const Sample& one : samples) {
        hours += one.hour;
        values += one.*value;
        products += one.hour * (one.*value);
        squares += one.hour * one.hour;
    }
    return (n * products - hours * values) / (n * squares - hours * hours);
}

class SoakTest : public ConsoleWindow
{
protected:
    [[nodiscard]] Sample sample(double hour) const
    {
        ::malloc_trim(0); // pages that are free are free: what is measured is what is held
        return {hour,
                anonymousMb(),
                double(::mallinfo2().uordblks) / 1024 / 1024,
                double(sqlite3_memory_used()) / 1024 / 1024,
                entriesOf(u"/proc/self/fd"_s),
                entriesOf(u"/proc/self/task"_s),
                QFileInfo(folder.filePath(u"ledger/test.kaibang-wal"_s)).size()};
    }

    /// One report of an order: most are paid later, some are told twice, some are refunded, some cannot be read right.
    OrderEvent reportOf(int number, bool isSecond)
    {
        OrderEvent event = samples::event(u"soak-%1"_s.arg(number), isSecond ? Payment::Paid : Payment::Unpaid,
                                          isSecond ? 60'000 : 0, skus.at(number % skus.size()), 1 + number % 2);
        const Instant now = clock.now();
        event.placedAt = event.sourceUpdatedAt = event.observedAt = now;
        if (isSecond)
            event.paidAt = now;
        event.buyer.display = u"viewer %1"_s.arg(number % 5000);
        return event;
    }

    /// Runs `hours` of a show and looks four times an hour; `between` is what a control breaks in each step.
    QList<Sample> run(double hours, const std::function<void(int)>& between = {})
    {
        auto products = stock->catalogue();
        if (!waitFor([&] { return products.isFinished(); }))
            return {};
        // Plain goods, as many as are asked for: what nobody opens and what is short waits for a person, and a list of
        // open work is as long as the work.
        for (const Product& product : products.result().value()) {
            for (const Variant& one : product.variants) {
                if (product.kind != ProductKind::Goods)
                    continue;
                skus.append(one.code);
                auto moved = stock->moveStock(one.uid, 500'000, StockReason::Received);
                EXPECT_TRUE(waitFor([&] { return moved.isFinished(); }) && moved.result().ok());
            }
        }
        startShow();
        putFirstOnAir();
        BackupKeeper backups(*store, clock, folder.filePath(u"backups"_s));
        QList<Sample> samples;
        const int steps = int(hours * 3600 / stepSeconds), stepsOfLook = 3600 / 4 / stepSeconds;
        int told = 0;
        for (int step = 1; step <= steps; ++step) {
            clock.shift(stepSeconds * 1000);
            const int until = int(qint64(step) * ordersPerHour * stepSeconds / 3600);
            OrderBatch batch;
            batch.sourceId = u"shop"_s;
            for (; told < until; ++told) {
                batch.events.append(reportOf(told, false));
                if (told > 100 && told % 10 < 7)
                    batch.events.append(reportOf(told - 100, true));
                if (told % 10 == 0)
                    batch.events.append(batch.events.constLast()); // told twice
            }
            auto stored = orders->apply(std::move(batch));
            if (!QTest::qWaitFor([&] { return stored.isFinished(); }, patience) || !stored.result().ok()) {
                ADD_FAILURE() << "step " << step << " was not stored";
                return samples;
            }
            QCoreApplication::processEvents();
            if (between)
                between(step);
            if (step % 360 == 0) {
                auto copy = backups.backUpNow();
                EXPECT_TRUE(QTest::qWaitFor([&] { return copy.isFinished(); }, 600'000) && copy.result().ok());
            }
            if (step % stepsOfLook == 0) {
                QTest::qWait(50); // the display's own frame
                samples.append(sample(step * stepSeconds / 3600.0));
            }
        }
        EXPECT_EQ(told, int(hours * ordersPerHour));
        return samples;
    }

    /// Without the first hour, in which caches fill.
    static QList<Sample> settled(const QList<Sample>& all)
    {
        QList<Sample> later;
        std::copy_if(all.begin(), all.end(), std::back_inserter(later), [](const Sample& one) { return one.hour > 1; });
        return later;
    }

    static void print(const QList<Sample>& samples)
    {
        for (const Sample& one : samples) {
            if (std::fmod(one.hour, 1) == 0)
                std::printf("hour %4.1f: %6.1f MB held, %5.1f MB allocated, %5.1f MB of it pages, %3d descriptors, %3d "
                            "threads, log %5.1f MB\n",
                            one.hour, one.rssMb, one.heapMb, one.pagesMb, one.descriptors, one.threads,
                            double(one.walBytes) / 1024 / 1024);
        }
    }

    QStringList skus;
};

/// What the figures say; empty where they hold.
QStringList breaches(const QList<Sample>& samples)
{
    QStringList found;
    if (samples.size() < 4)
        return {u"too few samples"_s};
    if (const double mb = slope(samples, &Sample::heapMb); mb > 1)
        found.append(u"memory grows %1 MB an hour"_s.arg(mb, 0, 'f', 2));
    // Pages come in large pieces: in a few hours their line says nothing yet.
    const bool isLong = samples.constLast().hour - samples.constFirst().hour > 6;
    if (const double mb = slope(samples, &Sample::rssMb); isLong && mb > 1)
        found.append(u"pages held grow %1 MB an hour"_s.arg(mb, 0, 'f', 2));
    const auto [fewest, most] = std::minmax_element(
        samples.begin(), samples.end(), [](const Sample& a, const Sample& b) { return a.descriptors < b.descriptors; });
    // A copy or a font may be open just now.
    if (most->descriptors > fewest->descriptors + 3 &&
        samples.constLast().descriptors > samples.constFirst().descriptors)
        found.append(u"descriptors grow from %1 to %2"_s.arg(fewest->descriptors).arg(most->descriptors));
    if (samples.constLast().threads > samples.constFirst().threads + 2)
        found.append(u"threads grow"_s);
    if (std::any_of(samples.begin(), samples.end(), [](const Sample& one) { return one.walBytes > walLimit; }))
        found.append(u"the write-ahead log is larger than 64 MB"_s);
    return found;
}

TEST_F(SoakTest, AThirteenHourShowStaysLight)
{
    const double hours = samples::hasLongBudget() ? 13 : 3;
    const QList<Sample> all = run(hours);
    print(all);
    const QList<Sample> later = settled(all);
    ASSERT_FALSE(later.isEmpty());
    std::printf("slope: %.2f MB held, %.2f MB allocated an hour\n", slope(later, &Sample::rssMb),
                slope(later, &Sample::heapMb));
    EXPECT_TRUE(breaches(later).isEmpty()) << breaches(later).join(u"; "_s).toStdString();
}

TEST_F(SoakTest, ControlEachThingThatGrowsIsSeen)
{
    QList<OrderSummary> kept;
    QObject::connect(orders.get(), &OrderDesk::ordersChanged, window.get(),
                     [&](const QList<OrderSummary>& changed) { kept.append(changed); });
    std::vector<int> open;
    std::vector<std::jthread> threads;
    std::atomic<bool> isOver = false;
    // Who reads from the ledger and never ends keeps every page in the log.
    sqlite3* reader = nullptr;
    ASSERT_EQ(sqlite3_open(folder.filePath(u"ledger/test.kaibang"_s).toUtf8().constData(), &reader), SQLITE_OK);
    const auto close = qScopeGuard([&] { sqlite3_close(reader); });
    ASSERT_EQ(sqlite3_exec(reader, "BEGIN; SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr), SQLITE_OK);
    const QList<Sample> all = run(2, [&](int step) {
        if (step % 90 != 0)
            return;
        for (int i = 0; i < 2; ++i) {
            open.push_back(::dup(0));
            threads.emplace_back([&] { isOver.wait(false); });
        }
    });
    isOver = true;
    isOver.notify_all();
    for (const int one : open)
        ::close(one);
    const QString found = breaches(settled(all)).join(u"; "_s);
    EXPECT_TRUE(found.contains(u"memory grows"_s)) << found.toStdString();
    EXPECT_TRUE(found.contains(u"descriptors grow"_s)) << found.toStdString();
    EXPECT_TRUE(found.contains(u"threads grow"_s)) << found.toStdString();
    EXPECT_TRUE(found.contains(u"log is larger"_s)) << found.toStdString();
}

} // namespace
} // namespace kaibang
