// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_text.h"
#include "village_part.h"

#include <QTimer>
#include <optional>

class QListWidget;
class QSplitter;
class QTableView;

namespace kaibang {

class ReportTableModel;
class VillageChart;

/// The village compared: prices, lots, products, days, shares, who needs training; a chart and its table, both of the
/// same rows. Every row goes down to what it is the sum of, every report goes out as a file.
class ReportsPane : public VillagePart
{
    Q_OBJECT

public:
    /// `host` is borrowed and outlives the pane.
    ReportsPane(VillageHost& host, Theme& theme, QWidget* parent = nullptr);

    /// The day that periods end with.
    void setDay(BusinessDay day);
    void refresh();
    void open(const QString& report);
    [[nodiscard]] VillageReportRequest request() const;
    [[nodiscard]] QList<QWidget*> panes() const;
    void chooseExport();
    void chooseChartFile();
    /// Writes the report that is shown; the ending says in which form.
    void exportTo(const QString& path);
    /// The chart alone, as a PDF.
    void saveChartTo(const QString& path);

Q_SIGNALS:
    /// Show the rows of this question; `title` is what the person came from.
    void rowsWanted(const QString& title, const kaibang::VillageReportRequest& request);

protected:
    void deskSet() override;
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent* event) override;

private:
    enum Period { Day, Week, Month, MonthBefore, Quarter, Year, Always, PeriodCount };

    QWidget* buildList();
    QWidget* buildReport();
    void follow();
    void show(const VillageReportRequest& asked, const ReportTable& table);
    void showChart();
    void enter(qsizetype row);
    void enterAll();
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] QString title() const;

    VillageHost& m_host;
    BusinessDay m_day;
    std::optional<VillageReportRequest> m_shown; ///< whose answer is shown
    QTimer m_changes;
    ReportWords m_words;
    QList<qsizetype> m_chartRows; ///< of the report, behind each label of the chart
    ReportTableModel* m_model;
    QListWidget* m_list;
    QLabel *m_title, *m_days, *m_empty;
    QComboBox *m_period, *m_currency;
    QSplitter* m_both;
    VillageChart* m_chart;
    QTableView* m_table;
    QPushButton *m_rows, *m_saveChart, *m_export;
};

} // namespace kaibang
