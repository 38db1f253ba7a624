// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_thread.h"

namespace kaibang {

namespace {

constexpr size_t groupLimit = 500;

bool comesFirst(ErrorKind kind)
{
    return kind == ErrorKind::Io || kind == ErrorKind::DiskFull || kind == ErrorKind::Locked ||
           kind == ErrorKind::Damaged;
}

// A job that asked a disk that fails gets no row, and may say that there is none: no such order, nobody in line. What
// the disk said comes first.
template<typename Entry>
void publish(Entry& entry, const Database& database)
{
    if (!database.ok() && comesFirst(database.error().kind))
        entry.refuse(database.error());
    else
        entry.publish();
}

} // namespace

Result<std::unique_ptr<StoreThread>> StoreThread::start(const Opener& opener)
{
    std::unique_ptr<StoreThread> self(new StoreThread);
    if (const auto begun = self->begin(opener); !begun)
        return begun.error();
    return self;
}

Result<std::unique_ptr<VillageThread>> VillageThread::start(const Opener& opener)
{
    std::unique_ptr<VillageThread> self(new VillageThread);
    if (const auto begun = self->begin(opener); !begun)
        return begun.error();
    return self;
}

template<typename File>
Result<Done> LedgerThread<File>::begin(const Opener& opener)
{
    QPromise<Result<Done>> opened;
    opened.start();
    QFuture<Result<Done>> outcome = opened.future();
    m_thread = std::thread([this, opener, promise = std::move(opened)]() mutable { loop(opener, promise); });
    outcome.waitForFinished();
    return outcome.result();
}

template<typename File>
LedgerThread<File>::~LedgerThread()
{
    end();
}

template<typename File>
void LedgerThread<File>::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

template<typename File>
void LedgerThread<File>::drain()
{
    read([](File&) { return Result<Done>(Done{}); }).waitForFinished();
}

template<typename File>
void LedgerThread<File>::push(Entry entry)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(entry));
    }
    m_wake.notify_one();
}

template<typename File>
void LedgerThread<File>::loop(const Opener& opener, QPromise<Result<Done>>& opened)
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
            publish(entry, m_ledger->database());
        }
    }
    m_ledger.reset();
}

template<typename File>
void LedgerThread<File>::runGroup(std::deque<Entry>& group)
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

template<typename File>
void LedgerThread<File>::runAlone(Entry& entry)
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
    publish(entry, database);
}

template class LedgerThread<Ledger>;
template class LedgerThread<VillageLedger>;

} // namespace kaibang
