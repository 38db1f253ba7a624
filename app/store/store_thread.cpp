// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_thread.h"

namespace kaibang {

namespace {
constexpr size_t groupLimit = 500;
}

Result<std::unique_ptr<StoreThread>> StoreThread::start(const Opener& opener)
{
    std::unique_ptr<StoreThread> self(new StoreThread);
    QPromise<Result<Done>> opened;
    opened.start();
    QFuture<Result<Done>> outcome = opened.future();
    self->m_thread =
        std::thread([raw = self.get(), opener, promise = std::move(opened)]() mutable { raw->loop(opener, promise); });
    outcome.waitForFinished();
    if (const auto result = outcome.result(); !result)
        return result.error();
    return self;
}

StoreThread::~StoreThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void StoreThread::drain()
{
    read([](Ledger&) { return Result<Done>(Done{}); }).waitForFinished();
}

void StoreThread::push(Entry entry)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(entry));
    }
    m_wake.notify_one();
}

void StoreThread::loop(const Opener& opener, QPromise<Result<Done>>& opened)
{
    auto ledger = opener();
    if (!ledger) {
        opened.addResult(Result<Done>(ledger.error()));
        opened.finish();
        return;
    }
    m_ledger = std::move(ledger).value();
    opened.addResult(Result<Done>(Done{}));
    opened.finish();
    for (;;) {
        std::deque<Entry> group;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                break;
            const bool writes = m_queue.front().writes;
            while (!m_queue.empty() && group.size() < groupLimit && m_queue.front().writes == writes) {
                group.push_back(std::move(m_queue.front()));
                m_queue.pop_front();
            }
        }
        if (group.front().writes) {
            runGroup(group);
            continue;
        }
        for (Entry& entry : group) {
            m_ledger->database().clearError();
            entry.execute(*m_ledger);
            entry.publish();
        }
    }
    m_ledger.reset();
}

void StoreThread::runGroup(std::deque<Entry>& group)
{
    Database& database = m_ledger->database();
    database.clearError();
    if (group.size() == 1) {
        runAlone(group.front());
        return;
    }
    bool sound = database.begin();
    for (Entry& entry : group)
        sound = sound && entry.execute(*m_ledger);
    if (sound && database.commit()) {
        for (Entry& entry : group)
            entry.publish();
        return;
    }
    database.rollback();
    for (Entry& entry : group)
        runAlone(entry);
}

void StoreThread::runAlone(Entry& entry)
{
    Database& database = m_ledger->database();
    database.clearError();
    if (!database.begin()) {
        entry.refuse(database.error());
        return;
    }
    const bool done = entry.execute(*m_ledger);
    if (done && !database.commit()) {
        const Error error = database.error();
        database.rollback();
        database.clearError();
        entry.refuse(error);
        return;
    }
    if (!done)
        database.rollback();
    entry.publish();
}

} // namespace kaibang
