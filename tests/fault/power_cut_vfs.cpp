// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "power_cut_vfs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QList>
#include <algorithm>
#include <atomic>
#include <cstring>
#include <sqlite3.h>

namespace kaibang::powercut {

namespace {

constexpr qint64 sector = 512;

struct Unsynced
{
    qint64 offset = 0;
    QByteArray bytes;
    bool truncates = false;
};

struct Platter
{
    QByteArray synced;
    QList<Unsynced> pending;
};

QHash<QString, Platter> platters;
QString watchedFolder;
std::function<void()> watcher;
int firstFailing = 0, failingCode = SQLITE_OK; ///< no call fails at 0
Failing failingHow = Failing::Once;
std::atomic<int> calls = 0, failures = 0;
sqlite3_vfs* original = nullptr;
sqlite3_vfs shim;

// SQLite allocates szOsFile bytes: ours first, the real file behind it.
struct File
{
    sqlite3_file base;
    QString* name;
    sqlite3_file* real;
};

File* fileOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}

void put(QByteArray& image, qint64 offset, const char* bytes, qint64 count)
{
    if (image.size() < offset + count)
        image.append(QByteArray(offset + count - image.size(), '\0'));
    std::memcpy(image.data() + offset, bytes, static_cast<size_t>(count));
}

/// What the disk says to this call.
int answer()
{
    const int call = ++calls;
    if (firstFailing == 0 || call < firstFailing || (failingHow == Failing::Once && call > firstFailing))
        return SQLITE_OK;
    ++failures;
    return failingCode;
}

int closeFile(sqlite3_file* file)
{
    const int code =
        fileOf(file)->real->pMethods ? fileOf(file)->real->pMethods->xClose(fileOf(file)->real) : SQLITE_OK;
    sqlite3_free(fileOf(file)->real);
    delete fileOf(file)->name;
    return code;
}
int readFile(sqlite3_file* file, void* to, int count, sqlite3_int64 offset)
{
    return fileOf(file)->real->pMethods->xRead(fileOf(file)->real, to, count, offset);
}
int writeFile(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset)
{
    const auto platter = platters.find(*fileOf(file)->name);
    if (platter != platters.end()) {
        if (const int code = answer(); code != SQLITE_OK)
            return code;
        if (watcher)
            watcher();
        platter->pending.append(Unsynced{offset, QByteArray(static_cast<const char*>(from), count), false});
    }
    return fileOf(file)->real->pMethods->xWrite(fileOf(file)->real, from, count, offset);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    const auto platter = platters.find(*fileOf(file)->name);
    if (platter != platters.end()) {
        if (const int code = answer(); code != SQLITE_OK)
            return code;
        platter->pending.append(Unsynced{size, {}, true});
    }
    return fileOf(file)->real->pMethods->xTruncate(fileOf(file)->real, size);
}
int syncFile(sqlite3_file* file, int)
{
    const auto platter = platters.find(*fileOf(file)->name);
    if (platter == platters.end())
        return SQLITE_OK;
    if (const int code = answer(); code != SQLITE_OK)
        return code;
    for (const Unsynced& write : platter->pending) {
        if (write.truncates)
            platter->synced.truncate(write.offset);
        else
            put(platter->synced, write.offset, write.bytes.constData(), write.bytes.size());
    }
    platter->pending.clear();
    return SQLITE_OK; // the real disk need not turn: the platter is the model
}
int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return fileOf(file)->real->pMethods->xFileSize(fileOf(file)->real, size);
}
int lockFile(sqlite3_file* file, int level)
{
    return fileOf(file)->real->pMethods->xLock(fileOf(file)->real, level);
}
int unlockFile(sqlite3_file* file, int level)
{
    return fileOf(file)->real->pMethods->xUnlock(fileOf(file)->real, level);
}
int checkLock(sqlite3_file* file, int* out)
{
    return fileOf(file)->real->pMethods->xCheckReservedLock(fileOf(file)->real, out);
}
int control(sqlite3_file* file, int operation, void* argument)
{
    return fileOf(file)->real->pMethods->xFileControl(fileOf(file)->real, operation, argument);
}
int sectorSize(sqlite3_file*)
{
    return static_cast<int>(sector);
}
int characteristics(sqlite3_file*)
{
    return 0; // promise nothing, not even that a torn sector leaves its neighbours alone
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** out)
{
    return fileOf(file)->real->pMethods->xShmMap(fileOf(file)->real, page, size, extend, out);
}
int shmLock(sqlite3_file* file, int offset, int count, int flags)
{
    return fileOf(file)->real->pMethods->xShmLock(fileOf(file)->real, offset, count, flags);
}
void shmBarrier(sqlite3_file* file)
{
    fileOf(file)->real->pMethods->xShmBarrier(fileOf(file)->real);
}
int shmUnmap(sqlite3_file* file, int remove)
{
    return fileOf(file)->real->pMethods->xShmUnmap(fileOf(file)->real, remove);
}

sqlite3_io_methods methods{2,        closeFile,  readFile,  writeFile, truncateFile, syncFile,        sizeOfFile,
                           lockFile, unlockFile, checkLock, control,   sectorSize,   characteristics, shmMap,
                           shmLock,  shmBarrier, shmUnmap,  nullptr,   nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    File* self = fileOf(file);
    self->base.pMethods = nullptr;
    self->real = static_cast<sqlite3_file*>(sqlite3_malloc(original->szOsFile));
    std::memset(self->real, 0, static_cast<size_t>(original->szOsFile));
    const int code = original->xOpen(original, name, self->real, flags, outFlags);
    if (code != SQLITE_OK) {
        sqlite3_free(self->real);
        return code;
    }
    const QString path = QString::fromUtf8(name ? name : "");
    self->name = new QString(path);
    self->base.pMethods = &methods;
    if (path.startsWith(watchedFolder) && !platters.contains(path)) {
        QFile now(path);
        if (now.open(QIODevice::ReadOnly))
            platters.insert(path, Platter{now.readAll(), {}});
    }
    return SQLITE_OK;
}
int deleteFile(sqlite3_vfs*, const char* name, int sync)
{
    platters.remove(QString::fromUtf8(name));
    return original->xDelete(original, name, sync);
}

} // namespace

void install(const QString& folder)
{
    watchedFolder = folder;
    original = sqlite3_vfs_find(nullptr);
    shim = *original;
    shim.zName = "kaibang-power-cut";
    shim.szOsFile = sizeof(File);
    shim.xOpen = openFile;
    shim.xDelete = deleteFile;
    sqlite3_vfs_register(&shim, 1);
}

void onWrite(std::function<void()> called)
{
    watcher = std::move(called);
}

void failFrom(int call, Failing how, int code)
{
    calls = failures = 0;
    failingHow = how;
    failingCode = code;
    firstFailing = call;
}

Failed heal()
{
    firstFailing = 0;
    return {calls, failures > 0};
}

void leaveBehind(const QString& target, std::mt19937& random)
{
    QDir().mkpath(target);
    for (auto it = platters.begin(); it != platters.end(); ++it) {
        QByteArray image = it->synced;
        for (const Unsynced& write : it->pending) {
            if (write.truncates) {
                if (random() % 2)
                    image.truncate(write.offset);
                continue;
            }
            for (qint64 at = 0; at < write.bytes.size();) {
                const qint64 count = std::min<qint64>(sector - (write.offset + at) % sector, write.bytes.size() - at);
                if (random() % 2)
                    put(image, write.offset + at, write.bytes.constData() + at, count);
                at += count;
            }
        }
        QFile file(QDir(target).filePath(QFileInfo(it.key()).fileName()));
        if (file.open(QIODevice::WriteOnly))
            file.write(image);
    }
}

void forget()
{
    platters.clear();
}

} // namespace kaibang::powercut
