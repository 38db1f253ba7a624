// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace kaibang {

class BackupKeeper;
class ClaimTray;
class FeedLog;
class MainWindow;
class VillageDesk;
struct Error;

/// What endangers the ledger, in words that begin with what is safe: it is said in the middle of a sale.
[[nodiscard]] QString ledgerFaultText(const Error& error);

/// Tells in the window what a desk could not read or write by itself, when nobody waited for its answer: the claims of
/// a chat, what a show's numbers rest on, the backup that is due. Belongs to the window.
class LedgerFaults : public QObject
{
    Q_OBJECT

public:
    explicit LedgerFaults(MainWindow& window);

    void watch(ClaimTray& claims);
    void watch(FeedLog& feeds);
    /// Once, until a backup was written again: it is tried every few minutes. With the way to where another disk is
    /// chosen.
    void watch(BackupKeeper& backups);
    /// As often as it is called for one desk.
    void watch(VillageDesk& village);

private:
    void tell(const Error& error);
    void tellBackup();
    void tellVillage();

    MainWindow& m_window;
    bool m_isBackupTold = false;
};

} // namespace kaibang
