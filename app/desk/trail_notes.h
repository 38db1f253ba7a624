// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue_import.h"
#include "ledger.h"

#include <QByteArray>

namespace kaibang {

// Changes of the catalogue with their lines of the trail, inside a transaction. What whoever is at the console may not
// do is refused.

/// "59.00 CNY", of the household's currency.
[[nodiscard]] QString amountText(const Ledger& ledger, qint64 minor);

/// Saves the product; another price of a known variant is an act of its own and makes a line.
Result<Uid> saveNoted(Ledger& ledger, const Product& product);
Result<Done> setArchivedNoted(Ledger& ledger, const Uid& product, bool archived);
Result<CatalogueImport> readCatalogueNoted(Ledger& ledger, const QByteArray& csv);
Result<qint64> takeBackNoted(Ledger& ledger, const CatalogueImport& import);
Result<QByteArray> writeCatalogueNoted(Ledger& ledger);

} // namespace kaibang
