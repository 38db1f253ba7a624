// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_faults.h"

#include "backup_keeper.h"
#include "claim_tray.h"
#include "feed_log.h"
#include "main_window.h"
#include "notice_bar.h"
#include "setup_page.h"
#include "village_desk.h"
#include "wording.h"

#include <algorithm>

namespace kaibang {

QString ledgerFaultText(const Error& error)
{
    if (error.kind != ErrorKind::Io)
        return Wording::errorText(error);
    return MainWindow::tr(
        "The disk does not take what is written. What was accepted before is safe; nothing new was "
        "accepted. Check that the disk is plugged in and the folder may be written to, then try again.");
}

LedgerFaults::LedgerFaults(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{}

void LedgerFaults::watch(ClaimTray& claims)
{
    connect(&claims, &ClaimTray::failed, this, &LedgerFaults::tell);
}

void LedgerFaults::watch(FeedLog& feeds)
{
    connect(&feeds, &FeedLog::failed, this, &LedgerFaults::tell);
}

void LedgerFaults::watch(BackupKeeper& backups)
{
    connect(&backups, &BackupKeeper::failed, this, &LedgerFaults::tellBackup);
    connect(&backups, &BackupKeeper::backedUp, this, [this] { m_isBackupTold = false; });
}

void LedgerFaults::watch(VillageDesk& village)
{
    connect(&village, &VillageDesk::damageFound, this, &LedgerFaults::tellVillage, Qt::UniqueConnection);
}

// Whoever asked for what a rule forbids is told so by the page that asked.
void LedgerFaults::tell(const Error& error)
{
    constexpr ErrorKind ofTheLedger[]{ErrorKind::Io, ErrorKind::DiskFull, ErrorKind::Locked, ErrorKind::Damaged};
    if (std::find(std::begin(ofTheLedger), std::end(ofTheLedger), error.kind) != std::end(ofTheLedger))
        m_window.notices().showGrave(ledgerFaultText(error));
}

void LedgerFaults::tellBackup()
{
    if (m_isBackupTold)
        return;
    m_isBackupTold = true;
    m_window.notices().showGrave(
        tr("The backup could not be written. What was sold is safe in the ledger. Free some space, or back up to "
           "another disk."),
        tr("Backups"), [this] {
            m_window.goTo(PageKind::Setup);
            m_window.pageAs<SetupPage>(PageKind::Setup).open(SetupPage::Section::Backups);
        });
}

void LedgerFaults::tellVillage()
{
    m_window.notices().showGrave(
        tr("The village's file is damaged and its sums may be wrong. Put back a copy of it, or set the village up anew "
           "and read the households' files again."));
}

} // namespace kaibang
