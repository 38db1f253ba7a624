// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_importer.h"
#include "export_row.h"

namespace kaibang {

/// Douyin orders: the rows of one main order become one event with a line for each sub-order, also where a tool has
/// merged sub-orders into one row with ";" in its cells. An order with a row that cannot be read gives no event.
[[nodiscard]] RowsReading readDouyinOrders(const ExportTable& table, const ImportContext& context);

} // namespace kaibang
