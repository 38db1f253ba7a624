// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_summary.h"

namespace kaibang {

/// The days an order list shows. All but Chosen move on with the day.
enum class OrderPeriod { Any, Today, Yesterday, SevenDays, Month, Chosen };

/// Business days, both ends included.
struct DaySpan
{
    BusinessDay from, to;
    bool operator==(const DaySpan&) const = default;
};

/// The days of a period seen from `today`; Month is this calendar month up to today. Any and Chosen have none.
[[nodiscard]] std::optional<DaySpan> daysOf(OrderPeriod period, BusinessDay today);

/// Narrows `filter` to orders placed in the days of `span`, as the household counts its days.
void narrow(OrderFilter& filter, const DaySpan& span, const DayRule& rule);

} // namespace kaibang
