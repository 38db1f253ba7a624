// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QList>

namespace kaibang {

/// One row of undecoded cells.
using CsvRow = QList<QByteArray>;

/// What limits a table, so that a wrong or hostile one cannot fill the memory.
struct TableLimits
{
    int rows = 500'000;
    int columns = 1'000;
    qsizetype cell = 256 * 1024; ///< bytes
};

/// Gives a table's rows one after the other and keeps none of them.
class RowReader
{
public:
    virtual ~RowReader() = default;
    /// Puts the next row into `row`; false at the end. Rows without any content may come as empty lists. OutOfRange
    /// when a limit is passed, Damaged when the rest cannot be read; after an error there is no further row.
    virtual Result<bool> next(CsvRow& row) = 0;
    /// Of the row that came last, as a person counts: the first is 1.
    [[nodiscard]] virtual int rowNumber() const = 0;
};

} // namespace kaibang
