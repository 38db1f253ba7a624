// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_period.h"

namespace kaibang {

std::optional<DaySpan> daysOf(OrderPeriod period, BusinessDay today)
{
    switch (period) {
    case OrderPeriod::Today:
        return DaySpan{today, today};
    case OrderPeriod::Yesterday:
        return DaySpan{{today.days - 1}, {today.days - 1}};
    case OrderPeriod::SevenDays:
        return DaySpan{{today.days - 6}, today};
    case OrderPeriod::Month:
        return DaySpan{{today.days - today.date().day() + 1}, today};
    case OrderPeriod::Any:
    case OrderPeriod::Chosen:
        break;
    }
    return std::nullopt;
}

void narrow(OrderFilter& filter, const DaySpan& span, const DayRule& rule)
{
    filter.since = rule.startOf(span.from);
    filter.until = rule.startOf(BusinessDay{span.to.days + 1});
}

} // namespace kaibang
