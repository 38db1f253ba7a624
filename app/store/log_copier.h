// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace kaibang {

/// How long the write-ahead log may get, in pages.
struct LogLimits
{
    int copyAt = 1000; ///< copied beside the store from here on; SQLite's own measure
    int waitAt = 8000; ///< the next commit waits until it is copied: 32 MB on the disk, and a start that reads them
};

/// Copies the ledger's write-ahead log into its file on a thread and a connection of its own: a commit that did so
/// itself held the orders behind it up for as long as hundreds of pages need to the disk. What is durable and when is
/// as before: a commit is on disk in the log before anybody is told.
class LogCopier
{
public:
    /// Becomes the one that `store`, an open ledger's Database, tells of its commits. Borrowed; must outlive this.
    LogCopier(Database& store, LogLimits limits);
    /// Waits for the copy under way.
    ~LogCopier();
    LogCopier(const LogCopier&) = delete;
    LogCopier& operator=(const LogCopier&) = delete;

private:
    void committed(int logPages);
    void loop(const QString& path);

    Database& m_store;
    const LogLimits m_limits;
    std::mutex m_copying; ///< held while the log is being copied
    std::mutex m_mutex;   ///< guards what follows
    std::condition_variable m_wake;
    bool m_isAsked = false, m_stopping = false;
    std::thread m_thread;
};

} // namespace kaibang
