// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_length.h"

#include "recording_reader.h"

#include <algorithm>

namespace kaibang {

namespace {

constexpr qint64 behindAnyRecordingUs = 30LL * 24 * 3600 * 1'000'000;

} // namespace

std::optional<qint64> recordingLengthMs(const QString& path)
{
    RecordingReader reader;
    if (reader.open(path, behindAnyRecordingUs))
        return std::nullopt;
    qint64 endUs = 0;
    while (const PacketPtr packet = reader.next())
        endUs = std::max(endUs, packet->ptsUs + packet->durationUs);
    return endUs / 1000;
}

} // namespace kaibang
