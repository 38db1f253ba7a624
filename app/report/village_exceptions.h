// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "village_ledger.h"

#include <QHash>

namespace kaibang {

/// Rows of one evening by the ledger's own number of their household.
using RowsByHousehold = QMap<qint64, QList<EveningRow>>;

/// What the rules in force find in a day, those that wait first, then by rule and name.
[[nodiscard]] Result<QList<VillageException>> villageExceptions(VillageLedger& ledger, BusinessDay day,
                                                                const RowsByHousehold& rows);

/// How a product is called in one cell: "Earrings AAA 8 mm", or its name and code.
[[nodiscard]] QString productWords(const QString& category, const QString& code, const QString& name,
                                   const QString& grade, const QString& size);

} // namespace kaibang
