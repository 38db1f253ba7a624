// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cerrno>

namespace kaibang::samples {

/// While it lives, this program's write(), pwrite(), ftruncate(), fdatasync() and fsync() of files that have `part` in
/// their path go through so often as it was given, and then fail with that error: a disk that is full or has gone. One
/// at a time.
///
/// The program that is tested has to be linked with failing_files.cpp, which stands in for these functions.
class FailingFiles
{
public:
    FailingFiles(const QString& part, int allowed, int error = EIO);
    ~FailingFiles();
    FailingFiles(const FailingFiles&) = delete;
    FailingFiles& operator=(const FailingFiles&) = delete;
    /// Whether any was refused.
    [[nodiscard]] bool hasRefused() const;
    /// From now on everything goes through.
    void end();
};

} // namespace kaibang::samples
