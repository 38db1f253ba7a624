// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "village_ledger.h"

#include <QFuture>
#include <QPromise>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace kaibang {

/// The one thread that writes a ledger of whatever kind: File is Ledger or VillageLedger.
///
/// run() queues a job and returns at once; callers may be on any thread. The thread takes whatever has queued up (at
/// most 500 jobs) into one transaction, commits, and only then completes the futures: a completed future with a value
/// means "on disk". When a job of a group fails the group is rolled back and replayed one job a transaction, so that
/// one bad job cannot take others with it. Jobs run in the order in which they were queued.
/// The destructor finishes every queued job.
template<typename File>
class LedgerThread
{
public:
    using Opener = std::function<Result<std::unique_ptr<File>>()>;

    ~LedgerThread();
    LedgerThread(const LedgerThread&) = delete;
    LedgerThread& operator=(const LedgerThread&) = delete;

    /// `job` is called as `Result<T> job(File&)`, perhaps twice (the replay), so it must not have effects outside
    /// the ledger.
    template<typename Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job, File&>>
    {
        return promised(std::move(job), true);
    }
    /// As run(), for jobs that only read or that cannot run inside a transaction (backups).
    template<typename Job>
    auto read(Job job) -> QFuture<std::invoke_result_t<Job, File&>>
    {
        return promised(std::move(job), false);
    }
    /// As read(), for who goes on elsewhere: `told` is given the answer on the store's thread, which waits meanwhile.
    template<typename Job, typename Told>
    void readThen(Job job, Told told)
    {
        enqueue(std::move(job), false, std::move(told));
    }

    /// Waits until everything queued so far is done and told.
    void drain();
    /// Finishes every queued job, closes the file and ends the thread; waits for that, on any thread. What is asked
    /// afterwards is never answered. The destructor does the same.
    void end();

protected:
    LedgerThread() = default;
    /// Opens the ledger on the new thread and waits for it.
    Result<Done> begin(const Opener& opener);

private:
    struct Entry
    {
        bool writes = true;
        std::function<bool(File&)> execute; ///< keeps its result; true when the result is a value
        std::function<void()> publish;
        std::function<void(const Error&)> refuse; ///< replaces the result by an error and publishes it
    };

    template<typename Job>
    auto promised(Job job, bool writes) -> QFuture<std::invoke_result_t<Job, File&>>;
    template<typename Job, typename Told>
    void enqueue(Job job, bool writes, Told told);
    void push(Entry entry);
    void loop(const Opener& opener, QPromise<Result<Done>>& opened);
    void runGroup(std::deque<Entry>& group);
    void runAlone(Entry& entry);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Entry> m_queue;
    bool m_stopping = false;
    std::unique_ptr<File> m_ledger; ///< touched by m_thread only
    std::thread m_thread;
};

extern template class LedgerThread<Ledger>;
extern template class LedgerThread<VillageLedger>;

/// The thread of a household's ledger.
class StoreThread final : public LedgerThread<Ledger>
{
public:
    /// Opens the ledger on the new thread and waits for it, so that a failure is known here.
    static Result<std::unique_ptr<StoreThread>> start(const Opener& opener);
};

/// The thread of a village's ledger: one that writes, or one that was opened to read.
class VillageThread final : public LedgerThread<VillageLedger>
{
public:
    static Result<std::unique_ptr<VillageThread>> start(const Opener& opener);
};

template<typename File>
template<typename Job>
auto LedgerThread<File>::promised(Job job, bool writes) -> QFuture<std::invoke_result_t<Job, File&>>
{
    using Value = std::invoke_result_t<Job, File&>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> future = promise->future();
    enqueue(std::move(job), writes, [promise](Value value) {
        promise->addResult(std::move(value));
        promise->finish();
    });
    return future;
}

template<typename File>
template<typename Job, typename Told>
void LedgerThread<File>::enqueue(Job job, bool writes, Told told)
{
    using Value = std::invoke_result_t<Job, File&>;
    auto result = std::make_shared<std::optional<Value>>();
    Entry entry;
    entry.writes = writes;
    entry.execute = [job = std::move(job), result](File& ledger) mutable {
        result->emplace(job(ledger));
        if (result->value().ok() && !ledger.database().ok())
            result->emplace(ledger.database().error());
        return result->value().ok();
    };
    entry.publish = [told, result] { told(std::move(result->value())); };
    entry.refuse = [told](const Error& error) { told(Value(error)); };
    push(std::move(entry));
}

} // namespace kaibang
