// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paced_thread.h"

namespace kaibang {

void PacedThread::begin(std::function<void()> work)
{
    m_ending = false;
    m_thread = std::thread(std::move(work));
}

bool PacedThread::end()
{
    if (!m_thread.joinable())
        return false;
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_thread.join();
    return true;
}

bool PacedThread::waitUntil(std::chrono::steady_clock::time_point moment)
{
    std::unique_lock lock(m_mutex);
    return !m_changed.wait_until(lock, moment, [this] { return m_ending; });
}

} // namespace kaibang
