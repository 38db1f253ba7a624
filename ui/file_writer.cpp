// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_writer.h"

#include <QSaveFile>
#include <QtConcurrentRun>

namespace kaibang {

Result<Done> writeFileHere(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return Error{ErrorKind::Io, file.errorString()};
    return Done{};
}

QFuture<Result<Done>> writeFile(const QString& path, const QByteArray& bytes)
{
    return QtConcurrent::run([path, bytes] { return writeFileHere(path, bytes); });
}

} // namespace kaibang
