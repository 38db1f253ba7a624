// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench_ledger.h"

#include <QByteArray>
#include <atomic>
#include <chrono>
#include <map>
#include <thread>
#include <vector>

namespace kaibang::bench {

using SteadyTime = std::chrono::steady_clock::time_point;

/// Posts signed single deliveries to the local intake as other programs would: some kept connections on threads of
/// their own, each order at its due moment whether or not earlier ones were answered.
class OrderPost
{
public:
    OrderPost(quint16 port, QByteArray secret, double ordersPerSecond, int seconds);
    ~OrderPost();
    OrderPost(const OrderPost&) = delete;
    OrderPost& operator=(const OrderPost&) = delete;

    /// When this order was due to be sent; the present where it is none of ours.
    [[nodiscard]] SteadyTime dueOf(const QString& orderId) const;
    [[nodiscard]] int sent() const { return m_sent; }
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] bool isDone() const { return m_running == 0; }

private:
    void sendEach(size_t first, size_t step);

    quint16 m_port;
    QByteArray m_secret;
    std::vector<OrderEvent> m_events;
    std::vector<std::chrono::nanoseconds> m_dueAfter;
    SteadyTime m_begun;
    std::map<QString, std::chrono::nanoseconds> m_due; ///< after m_begun
    std::atomic<int> m_sent = 0, m_refused = 0, m_running = 0;
    std::vector<std::thread> m_threads;
};

} // namespace kaibang::bench
