// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_export.h"

#include "report_writer.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QString chosenExportPath(QWidget* parent, const QString& title)
{
    const auto words = [](const char* source) { return QCoreApplication::translate("kaibang::VillageExport", source); };
    const QString workbook = words(QT_TRANSLATE_NOOP("kaibang::VillageExport", "Workbooks (*.xlsx)"));
    const QString table = words(QT_TRANSLATE_NOOP("kaibang::VillageExport", "Tables (*.csv)"));
    const QString paper = words(QT_TRANSLATE_NOOP("kaibang::VillageExport", "PDF files (*.pdf)"));
    QString chosen = workbook;
    QString name = title;
    name.replace(u'/', u'-');
    QString path = QFileDialog::getSaveFileName(parent, title, name + u".xlsx"_s,
                                                u"%1;;%2;;%3"_s.arg(workbook, table, paper), &chosen);
    if (!path.isEmpty() && !reportFormatOf(QFileInfo(path).suffix()))
        path += chosen == table ? u".csv"_s : chosen == paper ? u".pdf"_s : u".xlsx"_s;
    return path;
}

} // namespace kaibang
