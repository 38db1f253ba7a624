// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// make_ledger FILE ORDERS: a household's ledger of three years for side_by_side/startup.sh, through the real store.
#include "bench_ledger.h"
#include "order_store.h"

#include <QCoreApplication>
#include <cstdio>

using namespace kaibang;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bench::BenchClock clock;
    const int orders = arguments.value(2).toInt();
    if (arguments.size() < 3 || orders < 1 || !bench::makeLedger(arguments.at(1), clock))
        return 2;
    auto ledger = Ledger::open(arguments.at(1), clock);
    if (!ledger)
        return 1;
    constexpr qint64 threeYears = 3LL * 365 * 86'400'000;
    constexpr int group = 1000;
    bench::OrderMill mill(3, threeYears, orders);
    Database& database = ledger.value()->database();
    for (int made = 0; made < orders;) {
        OrderBatch batch;
        for (int i = 0; i < group && made < orders; ++i, ++made)
            batch.events.append(mill.next());
        if (!database.begin() || !OrderStore(*ledger.value()).apply(batch) || !database.commit()) {
            std::fputs(qPrintable(database.error().detail), stderr);
            return 1;
        }
    }
    return 0;
}
