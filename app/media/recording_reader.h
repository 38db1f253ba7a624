// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encoded_packet.h"
#include "media_fault.h"

#include <QString>
#include <memory>
#include <optional>

namespace kaibang {

/// Reads the packets of a recording made by Recorder, from a moment on, while it may still grow. The place is found by
/// halving the file over the beginnings of its clusters (ClusterFinder), so that a clip of the third hour reads no more
/// than one of the first minute; a growing recording has no index yet. For one thread.
class RecordingReader
{
public:
    RecordingReader();
    ~RecordingReader();

    /// Stands before the last key picture at or before `fromUs`. Fault: UnreadableFile.
    std::optional<MediaFault> open(const QString& path, qint64 fromUs);
    /// Of the recording; its packets and pictureHeader are in the form that files have (ISO/IEC 14496-15), which
    /// ContainerWriter takes as well.
    EncodedFormat format() const;
    /// The next packet, times in microseconds from the recording's beginning; nullptr at the end of what is there.
    PacketPtr next();

private:
    struct Av;
    std::unique_ptr<Av> m_av;
};

} // namespace kaibang
