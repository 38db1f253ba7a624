// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_village fill LEDGER HOUSEHOLDS DAYS ORDERS    a village of that shape, straight into a new ledger; lines a
// second bench_village reports LEDGER ROUNDS                 every report; "name TAB range TAB rows TAB ms TAB ms of
// CPU", medians bench_village day FOLDER HOUSEHOLDS ORDERS          files of one day, as they come (B8) bench_village
// add LEDGER FOLDER HOUSEHOLDS ORDERS   those files into a new ledger; lines a second (B8)

#include "bench_ledger.h"
#include "bundle_import.h"
#include "village_intake.h"
#include "village_ledger.h"
#include "village_mill.h"
#include "village_reports.h"
#include "village_roster.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <cstdio>
#include <ctime>

namespace kaibang::bench {

namespace {

const BenchClock benchClock;
constexpr qint64 linesOfBatch = 200'000;

// Of this thread: what a computer that is busy with other things does not stretch.
qint64 cpuNs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

std::unique_ptr<VillageLedger> newVillage(const QString& path, const VillageMill& mill)
{
    auto made = VillageLedger::create(path, {QStringLiteral("Bench")}, benchClock);
    if (!made)
        return nullptr;
    Database& database = made.value()->database();
    database.begin();
    for (const VillageHousehold& one : mill.enrolled())
        if (!VillageRoster(*made.value()).enrol(one))
            return nullptr;
    return database.commit() ? std::move(made).value() : nullptr;
}

int fill(const QStringList& words)
{
    VillageShape shape;
    shape.households = words.at(3).toInt();
    shape.days = words.at(4).toInt();
    shape.ordersPerDay = words.at(5).toInt();
    const VillageMill mill(shape);
    const auto ledger = newVillage(words.at(2), mill);
    if (!ledger)
        return 1;
    Database& database = ledger->database();
    qint64 lines = 0, batch = 0;
    qint64 takenNs = 0, takenCpuNs = 0, begin = 0;
    QElapsedTimer timer;
    std::unique_ptr<VillageIntake> intake;
    const auto settle = [&] {
        if (intake && (!intake->settle() || !database.commit()))
            std::fprintf(stderr, "%s\n", qPrintable(database.error().detail));
        intake.reset();
        batch = 0;
    };
    for (int day = mill.firstDay(); day <= mill.shape().last.days; ++day)
        for (int i = 0; i < shape.households; ++i) {
            if (!mill.streams(i, day))
                continue;
            ReceivedBundle received{mill.bundle(i, day), mill.keyOf(i).publicKey(), {}, QStringLiteral("bench")};
            received.sha256 =
                QByteArray::number(day).rightJustified(16, '0') + QByteArray::number(i).rightJustified(16, '0');
            timer.start();
            begin = cpuNs();
            if (!intake) {
                database.begin();
                intake = std::make_unique<VillageIntake>(*ledger);
            }
            const auto outcome = intake->take(received);
            if (!outcome)
                return 1;
            lines += outcome.value().lines;
            batch += outcome.value().lines;
            if (batch >= linesOfBatch)
                settle();
            takenNs += timer.nsecsElapsed();
            takenCpuNs += cpuNs() - begin;
        }
    timer.start();
    begin = cpuNs();
    settle();
    takenNs += timer.nsecsElapsed();
    takenCpuNs += cpuNs() - begin;
    if (!database.ok())
        return 1;
    const auto perSecond = [lines](qint64 ns) { return static_cast<double>(lines) * 1e9 / static_cast<double>(ns); };
    std::printf("lines\t%lld\tseconds\t%.1f\tlines_a_second\t%.0f\tof_cpu\t%.0f\n", static_cast<long long>(lines),
                static_cast<double>(takenNs) / 1e9, perSecond(takenNs), perSecond(takenCpuNs));
    return 0;
}

struct ReportTime
{
    double wallMs = -1, cpuMs = -1;
    qsizetype rows = 0;
};

ReportTime medianTime(VillageLedger& ledger, const VillageReportRequest& request, int rounds)
{
    QList<double> wall, cpu;
    ReportTime time;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const qint64 begin = cpuNs();
        const auto table = makeVillageReport(ledger, request);
        cpu.append(static_cast<double>(cpuNs() - begin) / 1e6);
        wall.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!table) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(request.name), qPrintable(table.error().detail));
            return time;
        }
        time.rows = table.value().rows.size();
    }
    std::sort(wall.begin(), wall.end());
    std::sort(cpu.begin(), cpu.end());
    time.wallMs = wall.at(wall.size() / 2);
    time.cpuMs = cpu.at(cpu.size() / 2);
    return time;
}

int reports(const QStringList& words)
{
    const auto ledger = VillageLedger::openReadOnly(words.at(2), benchClock);
    if (!ledger)
        return 1;
    const int rounds = words.at(3).toInt();
    VillageShape shape;
    const int last = shape.last.days;
    Statement any = ledger.value()->database().statement("SELECT uid FROM household WHERE hh=2");
    any.run().next();
    const Uid household = Uid::fromBytes(any.blob(0));
    any.finish();
    static const QStringList ofDay{QStringLiteral("village_evening"),     QStringLiteral("village_exceptions"),
                                   QStringLiteral("village_missing"),     QStringLiteral("village_township"),
                                   QStringLiteral("village_bundles"),     QStringLiteral("village_told"),
                                   QStringLiteral("village_shows"),       QStringLiteral("village_tasks"),
                                   QStringLiteral("village_definitions"), QStringLiteral("village_signed"),
                                   QStringLiteral("village_corrections"), QStringLiteral("village_restated")};
    static const QStringList ofHousehold{QStringLiteral("village_orders"),  QStringLiteral("village_lines"),
                                         QStringLiteral("village_items"),   QStringLiteral("village_openings"),
                                         QStringLiteral("village_refunds"), QStringLiteral("village_replay"),
                                         QStringLiteral("village_stock"),   QStringLiteral("village_household")};
    for (const QString& name : villageReportNames()) {
        VillageReportRequest request;
        request.name = name;
        request.to = BusinessDay{last};
        request.from = BusinessDay{ofDay.contains(name) || ofHousehold.contains(name) ? last : last - 29};
        if (ofHousehold.contains(name))
            request.household = household;
        QList<std::pair<const char*, int>> ranges{{ofDay.contains(name)         ? "one day"
                                                   : ofHousehold.contains(name) ? "one household's day"
                                                                                : "30 days",
                                                   request.from->days}};
        if (!ofDay.contains(name) && !ofHousehold.contains(name))
            ranges.append({"363 days", last - 362}); // neither end at a month's
        for (const auto& [range, from] : ranges) {
            request.from = BusinessDay{from};
            const ReportTime time = medianTime(*ledger.value(), request, rounds);
            std::printf("%s\t%s\t%lld\t%.2f\t%.2f\n", qPrintable(name), range, static_cast<long long>(time.rows),
                        time.wallMs, time.cpuMs);
        }
    }
    return 0;
}

VillageShape peakShape(const QString& households, const QString& orders)
{
    VillageShape shape;
    shape.households = households.toInt();
    shape.days = 1;
    shape.ordersPerDay = orders.toInt();
    return shape;
}

int day(const QStringList& words)
{
    const VillageMill mill(peakShape(words.at(3), words.at(4)));
    const QDir folder(words.at(2));
    for (const MilledFile& file : mill.filesOf(mill.firstDay())) {
        QFile out(folder.filePath(file.name));
        if (!out.open(QIODevice::WriteOnly))
            return 1;
        out.write(mill.bytesOf(file));
    }
    return 0;
}

int add(const QStringList& words)
{
    const VillageMill mill(peakShape(words.at(4), words.at(5)));
    const auto ledger = newVillage(words.at(2), mill);
    if (!ledger)
        return 1;
    QElapsedTimer timer;
    timer.start();
    BundleImport import({words.at(3)});
    const std::atomic<bool> never{false};
    qint64 lines = 0, files = 0;
    for (bool isLast = false; !isLast;) {
        const auto step = import.step(*ledger, never);
        if (!step || step.value().failure)
            return 1;
        isLast = step.value().isLast;
        for (const BundleOutcome& outcome : step.value().files) {
            lines += isTaken(outcome.state) ? outcome.lines : 0;
            ++files;
        }
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::printf("files\t%lld\tlines\t%lld\tseconds\t%.2f\tlines_a_second\t%.0f\n", static_cast<long long>(files),
                static_cast<long long>(lines), seconds, static_cast<double>(lines) / seconds);
    return 0;
}

} // namespace

} // namespace kaibang::bench

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString what = words.value(1);
    if (what == QLatin1String("fill") && words.size() == 6)
        return kaibang::bench::fill(words);
    if (what == QLatin1String("reports") && words.size() == 4)
        return kaibang::bench::reports(words);
    if (what == QLatin1String("day") && words.size() == 5)
        return kaibang::bench::day(words);
    if (what == QLatin1String("add") && words.size() == 6)
        return kaibang::bench::add(words);
    std::fputs("bench_village fill|reports|day|add ...\n", stderr);
    return 2;
}
