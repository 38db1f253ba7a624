// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_length.h"

#include "av_handles.h"
#include "recording_reader.h"

#include <QFile>
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

std::optional<qint64> clipLengthMs(const QString& path)
{
    AVFormatContext* clip = nullptr;
    if (avformat_open_input(&clip, QFile::encodeName(path).constData(), nullptr, nullptr) < 0)
        return std::nullopt;
    const qint64 lengthUs = clip->duration;
    avformat_close_input(&clip);
    return lengthUs > 0 ? std::optional(lengthUs / 1000) : std::nullopt;
}

} // namespace kaibang
