// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_rows.h"

#include <QStringList>

namespace kaibang {

/// Adds what an order contributes to the roll-ups, or takes it away (`sign` −1). Called with the order as it was and
/// as it is, in the transaction that changes it.
void addToRollUps(Database& database, const OrderRow& row, int sign);

/// Recomputes every roll-up from the orders into temporary tables and names the cells that differ, by table and key; at
/// most twenty of a table.
Result<QStringList> wrongRollUpCells(Database& database);

} // namespace kaibang
