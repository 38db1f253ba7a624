// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace kaibang {

/// A thread for work that waits for its moments and can be ended while it waits. begin(), end() and isBegun() from one
/// thread; what `work` uses must outlive end(), so a class calls end() in its own destructor.
class PacedThread
{
public:
    PacedThread() = default;
    ~PacedThread() { end(); }
    PacedThread(const PacedThread&) = delete;
    PacedThread& operator=(const PacedThread&) = delete;

    /// Runs `work` on a thread of its own. Not while one has begun.
    void begin(std::function<void()> work);
    /// Asks the work to return and waits until it has. False when nothing had begun.
    bool end();
    /// True from begin() to end(), also when the work has returned by itself.
    [[nodiscard]] bool isBegun() const { return m_thread.joinable(); }

    /// For the work: waits for the moment; false at once when it is asked to return.
    bool waitUntil(std::chrono::steady_clock::time_point moment);

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace kaibang
