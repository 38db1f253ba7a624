// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_totals.h"

#include "wording.h"

namespace kaibang {

StatusTotals StatusTotals::of(const QList<MoneyTotals>& totals, const QString& currency)
{
    StatusTotals result;
    for (const MoneyTotals& one : totals) {
        result.orders += one.orders;
        result.unpaid += one.unpaidOrders;
        const bool isHome = one.currency == currency;
        if (one.paidMinor != 0 || one.paidUnknown != 0 || isHome)
            result.paid.append(Wording::sumText(one.paidMinor, one.paidUnknown, one.currency));
        if (one.claimedMinor != 0 || one.claimedUnknown != 0 || isHome)
            result.claimed.append(Wording::sumText(one.claimedMinor, one.claimedUnknown, one.currency));
        if (one.refundedMinor != 0 || one.refundedUnknown != 0 || isHome)
            result.refunded.append(Wording::sumText(one.refundedMinor, one.refundedUnknown, one.currency));
    }
    if (currency.isEmpty())
        return result;
    for (QStringList* texts : {&result.paid, &result.claimed, &result.refunded}) {
        if (texts->isEmpty())
            texts->append(Wording::money(0, currency));
    }
    return result;
}

} // namespace kaibang
