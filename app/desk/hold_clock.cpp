// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hold_clock.h"

#include "claim_tray.h"
#include "in_turn.h"
#include "order_desk.h"
#include "order_summary.h"

#include <algorithm>
#include <chrono>

namespace kaibang {

using namespace std::chrono_literals;

HoldClock::HoldClock(ClaimTray& tray, OrderDesk& orders, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_tray(tray)
    , m_clock(clock)
    , m_begun(clock.now())
{
    m_since.start();
    connect(&m_timer, &QTimer::timeout, this, &HoldClock::look);
    m_timer.start(500ms);
    connect(&m_tray, &ClaimTray::changed, this, &HoldClock::tellRunnersUp);
    // A payment or a cancellation that another way in told ends the hold as well.
    connect(&orders, &OrderDesk::ordersChanged, this, [this](const QList<OrderSummary>& changed) {
        const bool isDone = std::any_of(changed.begin(), changed.end(), [this](const OrderSummary& order) {
            const auto& holds = m_tray.board().holds;
            const bool ends = order.payment != Payment::Unpaid || order.closed != Closed::None;
            return ends && std::any_of(holds.begin(), holds.end(),
                                       [&order](const Hold& hold) { return hold.order == order.uid; });
        });
        const bool isLate = std::any_of(changed.begin(), changed.end(), [](const OrderSummary& order) {
            return order.source == QLatin1String("claim") && order.payment == Payment::Paid &&
                   order.closed == Closed::CancelledUnpaid;
        });
        if (isDone || isLate)
            sweep();
    });
}

Instant HoldClock::now() const
{
    // Both clocks are read in whole milliseconds, so the second can be one behind what the first has said already.
    m_latest = std::max({m_latest, m_clock.now(), m_begun.plusMs(m_since.elapsed())});
    return m_latest;
}

void HoldClock::look()
{
    const QList<Hold>& holds = m_tray.board().holds;
    if (!holds.isEmpty() && holds.constFirst().until <= now())
        sweep();
}

void HoldClock::sweep()
{
    if (m_isSweeping)
        return;
    m_isSweeping = true;
    inTurn(m_tray.sweep(now()), this, [this](const Result<QList<Hold>>& expired) {
        m_isSweeping = false;
        if (!expired)
            return;
        for (const Hold& hold : expired.value())
            Q_EMIT holdExpired(hold);
    });
}

void HoldClock::tellRunnersUp(const ClaimBoard& board)
{
    const QSet<Uid> free(board.free.begin(), board.free.end());
    for (const Claim& claim : board.waiting)
        if (free.contains(claim.variant) && !m_told.contains(claim.variant)) {
            m_told.insert(claim.variant);
            Q_EMIT runnerUpReady(claim);
        }
    m_told.intersect(free);
}

} // namespace kaibang
