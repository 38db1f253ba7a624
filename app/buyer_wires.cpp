// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer_wires.h"

#include "backup_keeper.h"
#include "buyer_desk.h"
#include "buyer_words.h"
#include "main_window.h"

namespace kaibang {

void wireBuyers(BuyerDesk& buyers, BackupKeeper& backups, MainWindow& window)
{
    // One that does open is made, once for all months of an erasure.
    QObject::connect(&buyers, &BuyerDesk::backupsClosed, &backups, [&backups] { backups.noteChange(); });
    QObject::connect(&buyers, &BuyerDesk::backupsStillOpen, &window, [&window](const QStringList& months) {
        window.notices().show(BuyerWords::stillOpenText(months));
    });
}

} // namespace kaibang
