// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace kaibang {

/// How far a recording plays, milliseconds, found from its last cluster: also of one that was cut off by a kill, which
/// says nothing of it in its head. nullopt when it is no recording. Reads some seconds of packets; any thread.
std::optional<qint64> recordingLengthMs(const QString& path);
/// How long a finished clip plays, milliseconds, as its head says. nullopt when it is none. Any thread.
std::optional<qint64> clipLengthMs(const QString& path);

} // namespace kaibang
