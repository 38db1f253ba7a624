// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kaibang {

class Clock;
class NoticeBar;
class OrdersPage;

/// Lists and reports that the page asks for are written from `ledger`, on a worker.
void wireExport(OrdersPage& ordersPage, const QString& ledger, const Clock& clock, NoticeBar& notices);

} // namespace kaibang
