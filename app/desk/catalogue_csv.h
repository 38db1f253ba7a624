// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue_import.h"
#include "result.h"

#include <QByteArray>

namespace kaibang {

class Ledger;

/// Reads a catalogue file into the ledger; runs inside a transaction. Columns by name:
/// code,product,name,category,price,floor,stock,low_stock. Rows of one product share its name. An archived product that
/// the file names is on sale again. Rows that cannot be read are problems of the result and change nothing.
Result<CatalogueImport> readCatalogueCsv(Ledger& ledger, const QByteArray& csv);

/// Puts the products back that are still as the file left them, their stock aside: new ones are archived and give back
/// what came with them, as far as it is there. Gives how many had been changed since and stay.
Result<qint64> takeBackCatalogue(Ledger& ledger, const CatalogueImport& import);

/// The same columns, UTF-8 with a byte order mark. Texts that a spreadsheet would run as a formula get a leading '.
Result<QByteArray> writeCatalogueCsv(Ledger& ledger);

} // namespace kaibang
