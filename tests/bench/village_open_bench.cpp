// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_village_open LEDGER BEGAN_MS     the village's page over a filled ledger, on the evening of its last day.
// BEGAN_MS: when the program was started, in ms since 1970. Prints "step TAB ms TAB rows": the time from then until the
// page is filled and painted, and of each view from the key until the same.
#include "evening_page.h"
#include "household_desk.h"
#include "households_pane.h"
#include "memory_vault.h"
#include "print_room.h"
#include "reports_pane.h"
#include "store_thread.h"
#include "theme.h"
#include "ui_settings.h"
#include "village_host.h"
#include "village_mill.h"
#include "village_page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace kaibang;

namespace {

constexpr int patienceMs = 120'000;

/// Half past nine in the evening of the last day a mill tells of.
class LastEvening : public Clock
{
public:
    [[nodiscard]] Instant now() const override
    {
        const BusinessDay last = bench::VillageShape{}.last;
        return Instant{QDateTime(last.date(), QTime(13, 30), Qt::UTC).toMSecsSinceEpoch()};
    }
};

// Rows of the longest list that is seen.
int rowsSeen(const QWidget& page)
{
    int most = 0;
    const auto lists = page.findChildren<QAbstractItemView*>();
    for (const QAbstractItemView* list : lists)
        if (list->isVisible() && list->model())
            most = std::max(most, list->model()->rowCount());
    return most;
}

bool tell(const char* step, qint64 beganMs, QWidget& page, int least)
{
    const bool isFilled = QTest::qWaitFor([&] { return rowsSeen(page) >= least; }, patienceMs);
    page.repaint();
    std::printf("%s\t%lld\t%d\n", step, static_cast<long long>(QDateTime::currentMSecsSinceEpoch() - beganMs),
                rowsSeen(page));
    if (!isFilled)
        std::fprintf(stderr, "%s was not filled\n", step);
    return isFilled;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3) {
        std::fputs("bench_village_open LEDGER BEGAN_MS\n", stderr);
        return 2;
    }
    constexpr int households = 100; // of 300: not everybody streams each day
    const QTemporaryDir folder;
    const LastEvening clock;
    UiSettings settings(folder.filePath(QStringLiteral("console.conf")));
    samples::MemoryVault vault;
    Theme theme(application);
    PrintRoom printing(settings, folder.path());
    const auto store = StoreThread::start(
        [&] { return Ledger::create(folder.filePath(QStringLiteral("ledger.kaibang")), Household{}, clock); });
    if (!store)
        return 2;
    HouseholdDesk household(*store.value(), clock);
    VillageHost host(settings, household, vault.access(), clock, folder.path());
    VillagePage page(host, printing, theme);
    page.resize(1440, 900);
    page.show();
    host.turnOn(words.at(1), {});
    bool isWhole = tell("evening", words.at(2).toLongLong(), page, households);
    const std::pair<const char*, VillagePage::View> views[] = {{"reports", VillagePage::Reports},
                                                               {"households", VillagePage::Households},
                                                               {"evening again", VillagePage::Evening}};
    for (const auto& [name, view] : views) {
        const qint64 began = QDateTime::currentMSecsSinceEpoch();
        page.open(view);
        isWhole = tell(name, began, page, 1) && isWhole;
    }
    return isWhole ? 0 : 1;
}
