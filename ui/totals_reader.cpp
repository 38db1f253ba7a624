// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "totals_reader.h"

#include "household_desk.h"
#include "order_desk.h"
#include "show_runner.h"
#include "when_done.h"

#include <chrono>

namespace kaibang {

using namespace std::chrono_literals;

namespace {

constexpr auto burstPause = 200ms;

} // namespace

TotalsReader::TotalsReader(ShowRunner& runner, OrderDesk& orders, HouseholdDesk& household, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
    , m_orders(orders)
    , m_household(household)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(burstPause);
    connect(&m_soon, &QTimer::timeout, this, &TotalsReader::read);
    connect(&m_orders, &OrderDesk::ordersChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&m_runner, &ShowRunner::changed, this, &TotalsReader::read);
    connect(&m_household, &HouseholdDesk::changed, this, &TotalsReader::read);
}

void TotalsReader::read()
{
    const Uid show = m_runner.current().show.uid;
    if (!show.isValid()) {
        announce({});
        return;
    }
    kaibang::whenDone(m_orders.totalsOfShow(show), this, [this](const Result<QList<MoneyTotals>>& totals) {
        if (totals)
            announce(totals.value());
        else
            Q_EMIT failed(totals.error());
    });
}

void TotalsReader::announce(const QList<MoneyTotals>& totals)
{
    Q_EMIT totalsRead(StatusTotals::of(totals, m_household.current().currency));
}

} // namespace kaibang
