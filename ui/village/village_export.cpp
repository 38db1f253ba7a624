// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_export.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

// "pdf" of "PDF files (*.pdf)".
QString endingOf(const QString& filter)
{
    return filter.section(u"(*."_s, 1).section(u')', 0, 0);
}

} // namespace

QString withEnding(const QString& path, const QString& chosen, const QStringList& filters)
{
    if (path.isEmpty())
        return path;
    const QString suffix = QFileInfo(path).suffix();
    for (const QString& each : filters)
        if (suffix.compare(endingOf(each), Qt::CaseInsensitive) == 0)
            return path;
    const QString ending = u'.' + endingOf(filters.contains(chosen) ? chosen : filters.constFirst());
    QString free = path + ending;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = path + u" (%1)"_s.arg(number) + ending;
    return free;
}

QString chosenSavePath(QWidget* parent, const QString& title, const QString& name, const QStringList& filters)
{
    QString chosen = filters.constFirst();
    QString proposed = name;
    proposed.replace(u'/', u'-');
    const QString path =
        QFileDialog::getSaveFileName(parent, title, proposed + u'.' + endingOf(chosen), filters.join(u";;"_s), &chosen);
    return withEnding(path, chosen, filters);
}

QString chosenExportPath(QWidget* parent, const QString& title)
{
    const auto words = [](const char* source) { return QCoreApplication::translate("kaibang::VillageExport", source); };
    const QString workbook = words(QT_TRANSLATE_NOOP("kaibang::VillageExport", "Workbooks (*.xlsx)"));
    const QString table = words(QT_TRANSLATE_NOOP("kaibang::VillageExport", "Tables (*.csv)"));
    const QString paper = words(QT_TRANSLATE_NOOP("kaibang::VillageExport", "PDF files (*.pdf)"));
    return chosenSavePath(parent, title, title, {workbook, table, paper});
}

} // namespace kaibang
