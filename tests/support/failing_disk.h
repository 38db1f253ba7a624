// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <deque>
#include <mutex>
#include <sqlite3.h>

namespace kaibang::samples {

/// A disk below SQLite that can be told to fail: its way of writing and syncing (https://www.sqlite.org/vfs.html) with
/// a fault in between. Install it before the first file is opened; it stays for the program's life.
class FailingDisk
{
public:
    enum class Fault { None, Full, SyncFails, ReadOnly, Damaged };

    static void install()
    {
        if (usual)
            return;
        usual = sqlite3_vfs_find(nullptr);
        shim = *usual;
        shim.zName = "kaibang-failing-disk";
        shim.xOpen = openFile;
        sqlite3_vfs_register(&shim, 1);
    }
    static inline std::atomic<Fault> fault = Fault::None;

private:
    static int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
    {
        const int code = usual->xOpen(usual, name, file, flags, outFlags);
        if (code != SQLITE_OK || !file->pMethods || !(flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)))
            return code;
        file->pMethods = failingWayOf(file->pMethods);
        return code;
    }
    // The file and its log have different ways.
    struct Way
    {
        const sqlite3_io_methods* real = nullptr;
        sqlite3_io_methods failing = {};
    };
    static const sqlite3_io_methods* failingWayOf(const sqlite3_io_methods* real)
    {
        const std::lock_guard lock(mutex);
        for (const Way& way : ways) {
            if (way.real == real)
                return &way.failing;
        }
        Way& way = ways.emplace_back(Way{real, *real});
        way.failing.xWrite = write;
        way.failing.xSync = sync;
        return &way.failing;
    }
    static const sqlite3_io_methods& realOf(const sqlite3_file* file)
    {
        const std::lock_guard lock(mutex);
        for (const Way& way : ways) {
            if (file->pMethods == &way.failing)
                return *way.real;
        }
        return *file->pMethods;
    }
    static int write(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset)
    {
        switch (fault.load()) {
        case Fault::Full:
            return SQLITE_FULL;
        case Fault::ReadOnly:
            return SQLITE_READONLY;
        case Fault::Damaged:
            return SQLITE_CORRUPT;
        case Fault::None:
        case Fault::SyncFails:
            break;
        }
        return realOf(file).xWrite(file, from, count, offset);
    }
    static int sync(sqlite3_file* file, int flags)
    {
        return fault == Fault::SyncFails ? SQLITE_IOERR_FSYNC : realOf(file).xSync(file, flags);
    }

    static inline sqlite3_vfs* usual = nullptr;
    static inline sqlite3_vfs shim = {};
    static inline std::mutex mutex;
    static inline std::deque<Way> ways; ///< stay where they are
};

} // namespace kaibang::samples
