// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "order_event.h"

#include <QDateTime>
#include <QList>
#include <random>

namespace kaibang::bench {

class BenchClock : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return Instant{QDateTime::currentMSecsSinceEpoch()}; }
};

/// Makes orders of one household from a seed, one after the other: 1 to 3 lines of known products, 4 channels, 4 of 5
/// paid, some seconds apart, ending about now.
class OrderMill
{
public:
    /// `span` ms: how long before now the first order was placed.
    OrderMill(quint64 seed, qint64 spanMs, int orders);
    [[nodiscard]] OrderEvent next();

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint64>(limit)); }

    std::mt19937_64 m_random;
    qint64 m_at;
    qint64 m_stepMs;
    qint64 m_made = 0;
};

/// A new ledger with 400 variants of large stock and a running show, closed again. False when it could not be made.
bool makeLedger(const QString& file, const Clock& clock);

/// `count` events, of which the part `again` are repetitions of earlier ones.
QList<OrderEvent> crowdOf(int count, double again);

} // namespace kaibang::bench
