// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_wires.h"

#include "backup_keeper.h"
#include "main_window.h"
#include "opening_table.h"
#include "order_desk.h"
#include "restore_words.h"
#include "setup_page.h"
#include "show_runner.h"
#include "stock_room.h"
#include "when_done.h"

namespace kaibang {

namespace {

// It stays in Setup until it was read; the notice comes at every start before that, with the way there.
void tellReplay(BackupKeeper& keeper, MainWindow& window)
{
    whenDone(keeper.lastReplay(), &window, [&window](const Result<std::optional<ReplayReport>>& told) {
        if (!told || !told.value() || told.value()->isNothing())
            return;
        window.notices().show(RestoreWords::replayText(*told.value()), RestoreWords::lookText(), [&window] {
            window.goTo(PageKind::Setup);
            window.pageAs<SetupPage>(PageKind::Setup).open(SetupPage::Section::Backups);
        });
    });
}

} // namespace

void wireBackups(BackupKeeper& keeper, OrderDesk& orders, StockRoom& stock, ShowRunner& runner, OpeningTable& openings,
                 MainWindow& window)
{
    QObject::connect(&openings, &OpeningTable::changed, &keeper, [&keeper] { keeper.noteChange(); });
    QObject::connect(&orders, &OrderDesk::ordersChanged, &keeper, [&keeper] { keeper.noteChange(); });
    QObject::connect(&stock, &StockRoom::catalogueChanged, &keeper, [&keeper] { keeper.noteChange(); });
    QObject::connect(&runner, &ShowRunner::changed, &keeper, [&keeper] { keeper.noteChange(); });
    QObject::connect(&runner, &ShowRunner::ended, &keeper, [&keeper] { keeper.backUpNow(); });
    tellReplay(keeper, window);
}

} // namespace kaibang
