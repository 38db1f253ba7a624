// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace kaibang {

/// Asks a person where a report is to be written, as a workbook, a table of text or a PDF. The path has one of these
/// endings; empty when she has thought better of it.
[[nodiscard]] QString chosenExportPath(QWidget* parent, const QString& title);

} // namespace kaibang
