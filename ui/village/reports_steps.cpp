// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the reports do: ask, show, go down to rows and out as files.
#include "file_writer.h"
#include "report_table_model.h"
#include "reports_pane.h"
#include "village_chart.h"
#include "village_chart_data.h"
#include "village_export.h"
#include "village_path.h"
#include "village_table.h"
#include "village_wording.h"
#include "wording.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int quarterMonths = 3;

} // namespace

VillageReportRequest ReportsPane::request() const
{
    VillageReportRequest asked;
    asked.name = currentName();
    const QDate end = m_day.date();
    const QDate month(end.year(), end.month(), 1);
    const auto days = [&asked](QDate from, QDate to) {
        asked.from = BusinessDay::fromDate(from);
        asked.to = BusinessDay::fromDate(to);
    };
    switch (static_cast<Period>(m_period->currentIndex())) {
    case Day:
        days(end, end);
        break;
    case Month:
        days(month, end);
        break;
    case MonthBefore:
        days(month.addMonths(-1), month.addDays(-1));
        break;
    case Quarter:
        days(month.addMonths(1 - quarterMonths), end);
        break;
    case Year:
        days(end.addYears(-1).addDays(1), end);
        break;
    case Always:
        break;
    default: // a week
        days(end.addDays(-6), end);
        break;
    }
    return asked;
}

void ReportsPane::refresh()
{
    if (!desk() || currentName().isEmpty() || !isVisible())
        return;
    const VillageReportRequest asked = request();
    m_title->setText(title());
    m_days->setText(asked.from
                        ? u"%1 – %2"_s.arg(VillageWording::shortDay(*asked.from), VillageWording::shortDay(*asked.to))
                        : tr("All days"));
    ask(desk()->report(asked), [this, asked](const Result<ReportTable>& table) {
        if (table.ok())
            show(asked, table.value());
        else
            report(table.error());
    });
}

void ReportsPane::show(const VillageReportRequest& asked, const ReportTable& table)
{
    showReport(*m_table, *m_model, table, villageHiddenColumns(table), m_shown == asked ? Asked::Again : Asked::Anew);
    m_shown = asked;
    const bool any = !table.rows.isEmpty();
    m_empty->setVisible(!any);
    m_both->setVisible(any);
    m_rows->setEnabled(any);
    const QSignalBlocker quiet(m_currency);
    const QString before = m_currency->currentText();
    const QStringList currencies = currenciesOf(table);
    m_currency->clear();
    m_currency->addItems(currencies);
    m_currency->setCurrentIndex(std::max(0, static_cast<int>(currencies.indexOf(before))));
    m_currency->setVisible(currencies.size() > 1);
    showChart();
}

void ReportsPane::showChart()
{
    const ReportTable& table = m_model->table();
    const qsizetype chosen = m_model->reportRow(m_table->currentIndex()).value_or(0);
    m_chartRows = villageChartRows(table, m_currency->currentText(), chosen);
    const ChartData chart = villageChart(table, m_chartRows, m_words);
    m_chart->setData(chart);
    m_chart->setVisible(!chart.isEmpty());
    m_saveChart->setVisible(!chart.isEmpty());
}

void ReportsPane::enter(qsizetype row)
{
    const VillageReportRequest asked = request();
    if (const auto narrowed = narrowedBy(m_model->table(), row, asked))
        Q_EMIT rowsWanted(villageStepTitle(m_model->table(), row, asked, m_words), *narrowed);
}

void ReportsPane::enterAll()
{
    VillageReportRequest asked = request();
    asked.name = villageViews(asked).constFirst();
    Q_EMIT rowsWanted(title(), asked);
}

void ReportsPane::chooseExport()
{
    if (!m_export->isEnabled())
        return; // nothing to write, or not for whoever is at the console: the key may no more than the button
    if (const QString path = chosenExportPath(this, title()); !path.isEmpty())
        exportTo(path);
}

void ReportsPane::chooseChartFile()
{
    if (!m_saveChart->isEnabled())
        return;
    if (const QString path = chosenSavePath(this, title(), title(), {tr("PDF files (*.pdf)")}); !path.isEmpty())
        saveChartTo(path);
}

void ReportsPane::saveChartTo(const QString& path)
{
    exporting(m_host, path, request().name, [this, path, chart = m_chart->pdf(title())] {
        PagePart::await(writeFile(path, chart), [this, path] { tell(Wording::writtenText(path)); });
    });
}

void ReportsPane::exportTo(const QString& path)
{
    if (!desk())
        return;
    exporting(m_host, path, request().name, here([this, path, asked = request()] {
                  tell(Wording::writingText(path));
                  PagePart::await(desk()->writeReport(asked, path, m_words),
                                  [this, path] { tell(Wording::writtenText(path)); });
              }));
}

} // namespace kaibang
