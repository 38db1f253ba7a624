// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"
#include "result.h"

#include <QByteArray>

namespace kaibang {

class Ledger;

/// Reads a catalogue file into the ledger; runs inside a transaction. Columns by name:
/// code,product,name,category,price,floor,stock,low_stock. Rows of one product share its name. Rows that cannot be
/// read are problems of the result and change nothing.
Result<FilePreview> readCatalogueCsv(Ledger& ledger, const QByteArray& csv);

/// The same columns, UTF-8 with a byte order mark. Texts that a spreadsheet would run as a formula get a leading '.
Result<QByteArray> writeCatalogueCsv(Ledger& ledger);

} // namespace kaibang
