// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failing_files.h"

#include <QFile>
#include <atomic>
#include <dlfcn.h>
#include <unistd.h>

namespace {

std::atomic<bool> armed = false, refused = false;
std::atomic<int> rest = 0, refusal = EIO;
QString wanted; // set while nothing is armed

// The next in line is that of the C library.
template<typename Function>
Function libraryFunction(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isRefused(int descriptor)
{
    if (!armed || !QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(descriptor)).contains(wanted) ||
        rest.fetch_sub(1) > 0)
        return false;
    refused = true;
    errno = refusal;
    return true;
}

} // namespace

extern "C" ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t offset)
{
    static const auto real = libraryFunction<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
    return isRefused(descriptor) ? -1 : real(descriptor, bytes, size, offset);
}

// What was compiled for large files asks for this one.
extern "C" ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t offset)
{
    static const auto real = libraryFunction<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    return isRefused(descriptor) ? -1 : real(descriptor, bytes, size, offset);
}

extern "C" ssize_t write(int descriptor, const void* bytes, size_t size)
{
    static const auto real = libraryFunction<ssize_t (*)(int, const void*, size_t)>("write");
    return isRefused(descriptor) ? -1 : real(descriptor, bytes, size);
}

extern "C" int ftruncate(int descriptor, off_t length) noexcept
{
    static const auto real = libraryFunction<int (*)(int, off_t)>("ftruncate");
    return isRefused(descriptor) ? -1 : real(descriptor, length);
}

extern "C" int fdatasync(int descriptor)
{
    static const auto real = libraryFunction<int (*)(int)>("fdatasync");
    return isRefused(descriptor) ? -1 : real(descriptor);
}

extern "C" int fsync(int descriptor)
{
    static const auto real = libraryFunction<int (*)(int)>("fsync");
    return isRefused(descriptor) ? -1 : real(descriptor);
}

namespace kaibang::samples {

FailingFiles::FailingFiles(const QString& part, int allowed, int error)
{
    wanted = part;
    refused = false;
    rest = allowed;
    refusal = error;
    armed = true;
}

FailingFiles::~FailingFiles()
{
    end();
}

void FailingFiles::end()
{
    armed = false;
}

bool FailingFiles::hasRefused() const
{
    return refused;
}

} // namespace kaibang::samples
