// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace kaibang::samples {

/// One cell as the file's XML has it.
struct SheetCell
{
    QString type;  ///< "s" shared string, "inlineStr", "b", or "" for a number
    QString value; ///< the text of a string, else the digits as they stand in the file
    QString formula;
    int style = 0;
};

struct SheetFile
{
    QString problem;                 ///< not empty when the file could not be read
    QHash<QString, SheetCell> cells; ///< by reference: "B3"
    QString sheetXml;
    QStringList patterns; ///< number format code by style, "" for the built-in ones
    QList<bool> bold;     ///< by style
};

/// Reads a workbook's first sheet with Python's zip and XML readers, which know nothing of the library that wrote it.
SheetFile readSheet(const QByteArray& xlsx);

} // namespace kaibang::samples
