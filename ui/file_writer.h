// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace kaibang {

/// Writes a file whole or not at all; what stood in its place stays where it cannot be written. Io. Waits for the disk.
[[nodiscard]] Result<Done> writeFileHere(const QString& path, const QByteArray& bytes);

/// As writeFileHere(), of a file that a person chose, on a worker: a stick or a share can make its writer wait.
[[nodiscard]] QFuture<Result<Done>> writeFile(const QString& path, const QByteArray& bytes);

} // namespace kaibang
