// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_importer.h"
#include "export_row.h"

namespace kaibang {

/// Order list: one event a row, its line guessed from title and total quantity.
[[nodiscard]] RowsReading readTaobaoOrders(const ExportTable& table, const ImportContext& context);

/// Detail list: one event an order, with lines and nothing else. An order with a row that cannot be read gives no
/// event at all, because half of its lines would look like all of them.
[[nodiscard]] RowsReading readTaobaoDetails(const ExportTable& table, const ImportContext& context);

/// Puts real lines into an order list's event.
void takeLines(OrderEvent& order, const OrderEvent& details);

} // namespace kaibang
