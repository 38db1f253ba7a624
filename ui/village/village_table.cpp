// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_table.h"

#include "report_table_model.h"
#include "theme.h"
#include "village_path.h"

#include <QHeaderView>
#include <QTableView>

namespace kaibang {

namespace {

constexpr int looksAtRows = 50; ///< to find a column's width: a village has hundreds

} // namespace

void setUpVillageTable(QTableView& table, const QString& name)
{
    table.setObjectName(name);
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    QHeaderView* const head = table.horizontalHeader();
    head->setHighlightSections(false);
    head->setStretchLastSection(false);
    head->setResizeContentsPrecision(looksAtRows);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void styleVillageTable(QTableView& table, const ThemeTokens& tokens)
{
    table.verticalHeader()->setDefaultSectionSize(tokens.rowHeight);
    table.setIconSize({tokens.iconSize, tokens.iconSize});
}

void showReport(QTableView& table, ReportTableModel& model, const ReportTable& report, const QStringList& hidden,
                Asked asked, qsizetype row)
{
    QHeaderView* const head = table.horizontalHeader();
    const int sorted = asked == Asked::Again ? head->sortIndicatorSection() : -1;
    const Qt::SortOrder direction = head->sortIndicatorOrder();
    if (asked == Asked::Again)
        if (const auto was = model.reportRow(table.currentIndex()))
            row = sameRow(model.table(), *was, report).value_or(0);
    model.setHidden(hidden);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    model.setTable(report);
    if (sorted >= 0 && sorted < model.columnCount())
        table.sortByColumn(sorted, direction);
    table.setCurrentIndex(model.indexOfReportRow(row));
}

} // namespace kaibang
