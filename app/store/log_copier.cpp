// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_copier.h"

namespace kaibang {

LogCopier::LogCopier(Database& store, LogLimits limits)
    : m_store(store)
    , m_limits(limits)
{
    m_thread = std::thread([this, path = store.path()] { loop(path); });
    m_store.onCommitted([this](int logPages) { committed(logPages); });
}

LogCopier::~LogCopier()
{
    m_store.onCommitted([](int) {});
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void LogCopier::committed(int logPages)
{
    if (logPages < m_limits.copyAt)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isAsked = true;
    }
    m_wake.notify_one();
    if (logPages < m_limits.waitAt)
        return;
    // A writer that never pauses would let the log grow for ever: it begins anew only when nothing in it waits to be
    // copied. Nearly all of it is by now.
    const std::lock_guard copied(m_copying);
    m_store.copyLog();
}

void LogCopier::loop(const QString& path)
{
    std::unique_ptr<Database> file; // made when there is something to copy: most ledgers never come so far
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_isAsked || m_stopping; });
        if (m_stopping)
            return;
        m_isAsked = false;
        lock.unlock();
        if (!file) {
            auto opened = Database::open(path, Database::Mode::ReadWrite);
            file = opened ? std::move(opened).value() : nullptr;
        }
        if (file) {
            const std::lock_guard copying(m_copying);
            file->copyLog();
        }
        lock.lock();
    }
}

} // namespace kaibang
