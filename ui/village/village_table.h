// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QTableView;

namespace kaibang {

class ReportTableModel;
struct ReportTable;
struct ThemeTokens;

/// A table as every list of the village page is one: whole rows, no grid, columns as wide as their words, Tab leaves
/// it.
void setUpVillageTable(QTableView& table, const QString& name);
/// Row height and icon size by the tokens of now.
void styleVillageTable(QTableView& table, const ThemeTokens& tokens);

/// Whether an answer is to another question than the one before, or to the same one asked again.
enum class Asked { Anew, Again };
/// Shows a report without the columns `hidden`, as it is told, and goes to its `row`. Asked again, it stays sorted as
/// it was, and at the row where it was.
void showReport(QTableView& table, ReportTableModel& model, const ReportTable& report, const QStringList& hidden,
                Asked asked, qsizetype row = 0);

} // namespace kaibang
