// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_desk.h"
#include "page_part.h"

class QProgressBar;
class QTableView;
class QTableWidget;

namespace kaibang {

class ImportProblemsModel;

/// Export files before they are imported: what each would do, and every refused row with its reason. Importing can be
/// undone as a whole from the notice that follows.
class ImportPanel : public PagePart
{
    Q_OBJECT

public:
    ImportPanel(ImportDesk& imports, Theme& theme, QWidget* parent = nullptr);

    /// Reads the files and shows what importing them would do. More files add to those that are shown.
    void preview(const QStringList& paths);
    void undoLast();
    [[nodiscard]] QFuture<Result<PastImport>> lastImport() { return m_imports.lastImport(); }

    /// Reads the same files again.
    void lookAgain() { preview({}); }

Q_SIGNALS:
    /// The person wants to say what the columns of this file are.
    void mappingRequested(const kaibang::FilePreview& file);
    /// Statements of payouts were among what was imported, and no orders.
    void statementsImported();
    void closed();
    /// Something was imported, or taken back.
    void importsChanged();

protected:
    void retranslate() override;
    void restyle() override;

private:
    enum class Work { None, Looking, Importing };
    QWidget* buildTables();
    void importNow();
    void cancel();
    void showProgress(int done, int total);
    void showReading(int done, int total);
    void forgetFormat();
    static bool isOwnFormat(const FilePreview& file);
    void showFormatButtons();
    [[nodiscard]] const FilePreview* chosen(bool (*fits)(const FilePreview&)) const;
    void setWork(Work work);
    void close();
    void show(const QList<FilePreview>& files);
    void fillFiles();
    void showNewColumns();

    ImportDesk& m_imports;
    QStringList m_paths;
    QList<FilePreview> m_files;
    int m_round = 0; ///< answers of an earlier look are dropped
    Work m_work = Work::None;
    ImportProblemsModel* m_problems;
    QLabel *m_state, *m_news, *m_refused;
    QTableWidget* m_table;
    QTableView* m_problemView;
    QProgressBar* m_progress;
    QPushButton *m_import, *m_map, *m_forget;
};

} // namespace kaibang
