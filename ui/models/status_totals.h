// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_summary.h"

#include <QStringList>

namespace kaibang {

/// The figures of the status strip as texts: paid, claimed and refunded are different numbers, and so is each currency.
struct StatusTotals
{
    QStringList paid, claimed, refunded; ///< one text a currency, with its code
    qint64 orders = 0, unpaid = 0;       ///< counts, over all currencies

    /// `currency` is shown as zero when there is nothing at all yet, so that the strip does not jump at the first
    /// order.
    static StatusTotals of(const QList<MoneyTotals>& totals, const QString& currency);
    bool operator==(const StatusTotals&) const = default;
};

} // namespace kaibang
