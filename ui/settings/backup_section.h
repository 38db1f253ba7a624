// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup_keeper.h"
#include "setup_section.h"

class QCheckBox;
class QListWidget;

namespace kaibang {

/// Verified copies of the ledger: the generations there are, a new one, one elsewhere, and going back to one.
class BackupSection : public SetupSection
{
    Q_OBJECT

public:
    BackupSection(BackupKeeper& backups, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;

Q_SIGNALS:
    /// The person has read what will change and wants it: close the ledger, restore, open it again.
    void restoreRequested(const QString& path, kaibang::NewerOrders newer);

protected:
    void retranslate() override;

private:
    QWidget* buildConfirm();
    QWidget* buildReplayed();
    void showReplayed();
    void showComparison();
    void showConfirm();
    void fill();
    void backUpNow();
    void backUpTo();
    void chooseFile();
    void askRestore(const QString& path, const QString& name);

    BackupKeeper& m_backups;
    QList<BackupFile> m_files;
    QString m_wanted, m_wantedName;
    std::optional<RestoreComparison> m_compared; ///< of what is wanted
    std::optional<ReplayReport> m_replay;        ///< of the last restore, until it was read
    QListWidget* m_list;
    QLabel *m_empty, *m_explain, *m_figures, *m_replayText;
    QCheckBox* m_makeUp;
    QPushButton *m_now, *m_restore, *m_go;
    QWidget *m_confirm, *m_replayed;
};

/// "24/11/2026 19:05 · 1,204 orders · 2.1 MiB"
[[nodiscard]] QString backupText(const BackupFile& file, const QTimeZone& zone);

} // namespace kaibang
