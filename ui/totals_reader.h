// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_summary.h"
#include "result.h"
#include "status_totals.h"

#include <QObject>
#include <QTimer>

namespace kaibang {

class HouseholdDesk;
class OrderDesk;
class ShowRunner;

/// Reads the money and orders of the current show from the ledger whenever they may have changed; a burst of orders
/// asks once. The desks are borrowed. GUI thread.
class TotalsReader : public QObject
{
    Q_OBJECT

public:
    TotalsReader(ShowRunner& runner, OrderDesk& orders, HouseholdDesk& household, QObject* parent = nullptr);

    void read();

Q_SIGNALS:
    void totalsRead(const kaibang::StatusTotals& totals);
    void failed(const kaibang::Error& error);

private:
    void announce(const QList<MoneyTotals>& totals);

    ShowRunner& m_runner;
    OrderDesk& m_orders;
    HouseholdDesk& m_household;
    QTimer m_soon;
};

} // namespace kaibang
