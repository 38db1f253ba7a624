// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup_keeper.h"
#include "page_part.h"

class QListWidget;

namespace kaibang {

/// Stands in place of the window's pages when the ledger cannot be opened: what happened, what is safe, what to do.
/// Touches no file itself.
class LedgerRefusedPage : public PagePart
{
    Q_OBJECT

public:
    /// `ledger` is the file; `backups` are newest first and may be empty.
    LedgerRefusedPage(const Error& error, const QString& ledger, const QList<BackupFile>& backups, Theme& theme,
                      QWidget* parent = nullptr);
    /// A backup that was to take the ledger's place could not; nothing has changed.
    void showProblem(const Error& error);
    /// What restoring `backup` would change; of the chosen one it is shown.
    void showComparison(const QString& backup, const Result<RestoreComparison>& told);

Q_SIGNALS:
    /// A backup was chosen: work out what it would change, and showComparison(). The first one when the page is shown.
    /// One at a time: the next one is wanted when the answer of the one before is there, whatever was passed meanwhile.
    void comparisonWanted(const QString& backup);
    void restoreRequested(const QString& backup);
    void openRequested(const QString& ledger);
    void retryRequested();
    void quitRequested();

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void askComparison();
    void fillFigures();
    [[nodiscard]] QString safetyText() const;
    void chooseOther();

    Error m_error;
    std::optional<Error> m_restoreError;
    QString m_ledger;
    QList<BackupFile> m_backups;
    std::optional<RestoreComparison> m_compared; ///< of the backup that is chosen
    QString m_comparing;                         ///< the backup whose comparison is under way
    QLabel *m_what, *m_safe, *m_file, *m_problem, *m_backupTitle, *m_figures;
    QListWidget* m_list;
    QPushButton* m_restore;
};

} // namespace kaibang
