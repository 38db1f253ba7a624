// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace kaibang {

/// Asks a person where a file is to be written, in one of the forms of `filters` ("PDF files (*.pdf)"), the first of
/// them unless she chooses another. The path ends as one of them; empty when she has thought better of it. `name` is
/// proposed, whatever it holds.
[[nodiscard]] QString chosenSavePath(QWidget* parent, const QString& title, const QString& name,
                                     const QStringList& filters);
/// `path` with the ending of the filter that was chosen, unless it has that of one of them. The dialog has asked about
/// `path` alone: where a file is already that ends so, "week" becomes "week (2).pdf".
[[nodiscard]] QString withEnding(const QString& path, const QString& chosen, const QStringList& filters);

/// Asks a person where a report is to be written, as a workbook, a table of text or a PDF. The path has one of these
/// endings; empty when she has thought better of it.
[[nodiscard]] QString chosenExportPath(QWidget* parent, const QString& title);

} // namespace kaibang
