// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fact_sums.h"

namespace kaibang {

namespace {

void countOrder(const FactOrder& order, DaySums& sums)
{
    sums.orders += 1;
    sums.lines += order.lines.size();
    MoneySum& money = sums.money[order.currency];
    switch (order.state) {
    case FactState::Unknown:
        sums.unknown += 1;
        break;
    case FactState::Cancelled:
        sums.cancelled += 1;
        break;
    case FactState::Unpaid:
        sums.unpaid += 1;
        money.claimed += order.dueMinor.value_or(0);
        money.claimedUnknown += order.dueMinor ? 0 : 1;
        break;
    case FactState::Paid:
        sums.paid += 1;
        money.paid += order.dueMinor.value_or(0);
        money.paidUnknown += order.dueMinor ? 0 : 1;
        money.refundedOfSales += order.refundedMinor.value_or(0);
        money.refundedUnknown += order.refundedMinor ? 0 : 1;
        break;
    }
}

} // namespace

DaySums sumsOf(const DayFacts& day)
{
    DaySums sums;
    for (const FactOrder& order : day.orders)
        countOrder(order, sums);
    for (const FactRefund& refund : day.refunds)
        sums.money[refund.currency].refundedToday += refund.amountMinor;
    for (const FactOpening& opening : day.openings) {
        sums.openings += opening.state == OpeningState::Done || opening.state == OpeningState::Counted ? 1 : 0;
        sums.replacements += opening.isReplacement ? 1 : 0;
    }
    sums.shows = day.shows.size();
    sums.openingsLeft = day.openingsLeft;
    return sums;
}

} // namespace kaibang
