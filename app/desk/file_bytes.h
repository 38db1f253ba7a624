// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>

namespace kaibang {

/// All of a file that a person chose. Io, NotFound, OutOfRange when it has more than `most` bytes; the detail is its
/// name. Waits for the disk: on a worker.
inline Result<QByteArray> fileBytes(const QString& path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorKind::Io : ErrorKind::NotFound, QFileInfo(path).fileName()};
    if (file.size() > most)
        return Error{ErrorKind::OutOfRange, QFileInfo(path).fileName()};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) // it broke off: half a file is not the file
        return Error{ErrorKind::Io, QFileInfo(path).fileName()};
    return bytes;
}

} // namespace kaibang
