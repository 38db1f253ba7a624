// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_text.h"
#include "village_part.h"

#include <QTimer>
#include <optional>
#include <utility>

class QTableView;

namespace kaibang {

class PathBar;
class ReplayBar;
class ReportTableModel;

/// The rows that a figure is the sum of, step by step: household, show, item, order, each with the bundle it came in.
/// Over the whole village page; Esc and Alt+Left go back one step, and out at last.
class DrillPage : public VillagePart
{
    Q_OBJECT

public:
    /// `host` is borrowed and outlives the page.
    DrillPage(VillageHost& host, Theme& theme, QWidget* parent = nullptr);

    /// Begins anew: `root` is where one came from, and goes back there.
    void open(const QString& root, const QString& title, const VillageReportRequest& request);
    /// One step back.
    void back();
    [[nodiscard]] QStringList path() const;
    [[nodiscard]] QList<QWidget*> panes() const;
    void chooseExport();
    void exportTo(QString path);

Q_SIGNALS:
    void closed();

protected:
    void deskSet() override;
    void retranslate() override;
    void restyle() override;

private:
    struct Step
    {
        QString title;
        VillageReportRequest request; ///< its name is the view that is shown
        qsizetype row = -1;           ///< of the report, where one was
    };
    QWidget* buildTable();
    void follow();
    void goTo(int step);
    void enter(const QModelIndex& index);
    void enterBundle();
    void setView(const QString& name);
    void read();
    void show(const ReportTable& table);
    void showViews();
    void showReplay();
    void remember();

    VillageHost& m_host;
    QString m_root;
    QList<Step> m_steps;
    QStringList m_views;                                               ///< those that have a button
    std::optional<std::pair<qsizetype, VillageReportRequest>> m_shown; ///< step and question of what is shown
    QTimer m_changes;
    ReportWords m_words;
    ReportTable m_whole; ///< what a replay is a part of
    PathBar* m_path;
    QWidget* m_viewRow;
    ReportTableModel* m_model;
    QTableView* m_table;
    QLabel *m_state, *m_hint;
    ReplayBar* m_replay;
    QPushButton *m_bundle, *m_export;
};

} // namespace kaibang
