// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace kaibang {

/// Writes a file that a person chose, whole or not at all, on a worker: a stick or a share can make its writer wait.
/// Io.
[[nodiscard]] QFuture<Result<Done>> writeFile(const QString& path, const QByteArray& bytes);

} // namespace kaibang
