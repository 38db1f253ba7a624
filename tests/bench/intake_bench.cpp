// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// intake_bench [ORDERS [RUNS [FOLDER]]]
//
// B1: orders through the real store thread, beside the very same statements on the bare C API (statement_tape.h), and
// how long an order waits for the disk when they come at random, 2,000 a second. Runs alternate; the figures are
// medians, the ratio is the median of the ratios of neighbouring runs. Prints rows of a Markdown table.
#include "bench_ledger.h"
#include "order_store.h"
#include "statement_tape.h"
#include "store_thread.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>
#include <sqlite3.h>
#include <thread>

using namespace kaibang;
using namespace kaibang::bench;

namespace {

using Seconds = std::chrono::duration<double>;
constexpr int openLoopRate = 2000;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double percentile(std::vector<double>& values, double part)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<size_t>(part * double(values.size() - 1)));
}

QString fresh(const QTemporaryDir& folder, const QString& original)
{
    const QString copy = folder.filePath(QStringLiteral("run.kaibang"));
    for (const char* end : {"", "-wal", "-shm", ".lock"})
        QFile::remove(copy + QLatin1String(end));
    QDir(copy + QStringLiteral(".journal")).removeRecursively();
    QFile::copy(original, copy);
    return copy;
}

std::unique_ptr<StoreThread> openStore(const QString& file, const Clock& clock)
{
    auto started = StoreThread::start([&] { return Ledger::open(file, clock); });
    return started ? std::move(started).value() : nullptr;
}

auto submit(StoreThread& store, const OrderEvent& event)
{
    return store.run([event](Ledger& ledger) {
        return OrderStore(ledger).apply(OrderBatch{{}, {event}, {}, {}, false});
    });
}

sqlite3* newest = nullptr; ///< the connection that was opened last

int noteConnection(sqlite3* connection, const char**, const struct sqlite3_api_routines*)
{
    newest = connection;
    return SQLITE_OK;
}

// On this thread and without the store thread, so that nothing runs while the trace is set.
bool record(const QString& file, const Clock& clock, const QList<OrderEvent>& events, StatementTape& tape)
{
    // SQLite tells of each connection it opens; the store keeps its own to itself.
    const auto hook = reinterpret_cast<void (*)()>(&noteConnection);
    sqlite3_auto_extension(hook);
    auto ledger = Ledger::open(file, clock);
    sqlite3_cancel_auto_extension(hook);
    if (!ledger)
        return false;
    tape.start(newest);
    Database& database = ledger.value()->database();
    for (const OrderEvent& event : events) {
        database.begin();
        const auto outcomes = OrderStore(*ledger.value()).apply(OrderBatch{{}, {event}, {}, {}, false});
        if (!outcomes || !database.commit())
            return false;
    }
    tape.stop();
    return true;
}

double ourSeconds(const QString& file, const Clock& clock, const QList<OrderEvent>& events, bool oneByOne,
                  bool withJournal = true)
{
    const auto store = openStore(file, clock);
    if (!store)
        return -1;
    if (!withJournal)
        store
            ->read([](Ledger& ledger) -> Result<Done> {
                ledger.database().setAroundCommit({});
                return Done{};
            })
            .waitForFinished();
    const auto begun = std::chrono::steady_clock::now();
    if (oneByOne) {
        for (const OrderEvent& event : events)
            if (!submit(*store, event).result())
                return -1;
    } else {
        for (const OrderEvent& event : events)
            submit(*store, event);
        store->drain();
    }
    return Seconds(std::chrono::steady_clock::now() - begun).count();
}

// Milliseconds from an order's due time to its being on disk, orders coming at random as from a crowd.
std::vector<double> openLoop(const QString& file, const Clock& clock, const QList<OrderEvent>& events)
{
    const auto store = openStore(file, clock);
    std::vector<double> waits(static_cast<size_t>(events.size()));
    std::mt19937_64 random(7);
    std::exponential_distribution<double> gap(openLoopRate);
    const auto begun = std::chrono::steady_clock::now();
    double due = 0;
    for (qsizetype i = 0; store && i < events.size(); ++i) {
        due += gap(random);
        std::this_thread::sleep_until(begun + std::chrono::duration_cast<std::chrono::nanoseconds>(Seconds(due)));
        submit(*store, events.at(i))
            .then(QtFuture::Launch::Sync, [&waits, i, begun, due](const Result<QList<OrderOutcome>>&) {
                waits[static_cast<size_t>(i)] =
                    (Seconds(std::chrono::steady_clock::now() - begun).count() - due) * 1000;
            });
    }
    if (store)
        store->drain();
    return waits;
}

struct Compared
{
    std::vector<double> ours, floor, ratios;
};

bool compare(Compared& into, const QTemporaryDir& folder, const QString& original, const Clock& clock,
             const QList<OrderEvent>& events, const StatementTape& tape, int group)
{
    const double ours = ourSeconds(fresh(folder, original), clock, events, group == 1);
    const double floor = playTape(tape, fresh(folder, original).toStdString(), group);
    if (ours <= 0 || floor <= 0)
        return false;
    into.ours.push_back(double(events.size()) / ours);
    into.floor.push_back(double(events.size()) / floor);
    into.ratios.push_back(floor / ours);
    return true;
}

// What the intake journal costs: the same orders with and without it, one run after the other.
bool printJournal(const QTemporaryDir& folder, const QString& original, const Clock& clock,
                  const QList<OrderEvent>& events, int runs)
{
    for (const auto& [group, words] : {std::pair{1, "one commit per order"}, std::pair{500, "groups of 500"}}) {
        Compared got;
        for (int run = 0; run < runs; ++run) {
            const double with = ourSeconds(fresh(folder, original), clock, events, group == 1);
            const double without = ourSeconds(fresh(folder, original), clock, events, group == 1, false);
            if (with <= 0 || without <= 0)
                return false;
            got.ours.push_back(double(events.size()) / with);
            got.floor.push_back(double(events.size()) / without);
            got.ratios.push_back(without / with);
        }
        std::printf("| with the journal, %s | %.0f | %.0f without it | %.2f | |\n", words, median(got.ours),
                    median(got.floor), median(got.ratios));
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1, QStringLiteral("20000")).toInt();
    const int runs = arguments.value(2, QStringLiteral("5")).toInt();
    const QTemporaryDir folder(arguments.value(3, QDir::tempPath()) + QStringLiteral("/intake"));
    const BenchClock clock;
    const QString original = folder.filePath(QStringLiteral("original.kaibang"));
    if (!makeLedger(original, clock)) {
        std::fputs("the ledger could not be made\n", stderr);
        return 1;
    }
    const QList<OrderEvent> events = crowdOf(count, 0.03);
    StatementTape tape;
    if (!record(fresh(folder, original), clock, events, tape)) {
        std::fputs("the orders could not be recorded\n", stderr);
        return 1;
    }
    std::puts("| B1 durable intake, WAL + FULL | ours, orders/s | same statements on the C API | ratio | reach |");
    std::puts("|---|---|---|---|---|");
    for (const auto& [group, words, reach] :
         {std::tuple{1, "one commit per order", "≥ 0.85"}, std::tuple{500, "groups of 500", "≥ 0.65"}}) {
        Compared got;
        for (int run = 0; run < runs; ++run)
            if (!compare(got, folder, original, clock, events, tape, group))
                return 1;
        std::printf("| %s, %d orders, %d runs | %.0f | %.0f | %.2f | %s |\n", words, count, runs, median(got.ours),
                    median(got.floor), median(got.ratios), reach);
    }
    if (!printJournal(folder, original, clock, events, runs))
        return 1;
    std::vector<double> middle, late;
    for (int run = 0; run < runs; ++run) {
        auto waits = openLoop(fresh(folder, original), clock, events);
        middle.push_back(percentile(waits, 0.5));
        late.push_back(percentile(waits, 0.99));
    }
    std::printf("| open loop, %d orders/s: ms until on disk | p50 %.2f | | p99 %.2f | p99 ≤ 5 |\n", openLoopRate,
                median(middle), median(late));
    return 0;
}
