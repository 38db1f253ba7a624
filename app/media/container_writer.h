// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encoded_packet.h"
#include "media_fault.h"

#include <QList>
#include <QString>
#include <functional>
#include <optional>

namespace kaibang {

/// Matroska can be played however it ends; MP4 is what chat programs play, and is whole or nothing.
enum class Container { Matroska, Mp4 };

/// A moment of a recording, milliseconds from its beginning.
struct ChapterMark
{
    qint64 ms = 0;
    QString title;

    friend bool operator==(const ChapterMark&, const ChapterMark&) = default;
};

/// How bytes get to an open file; a disk double in the tests. Like write(2): -1 and errno when it cannot.
using WriteBytes = std::function<qint64(int file, const uint8_t* bytes, qint64 count)>;

/// Puts encoded packets into a file through libavformat: H.264 and AAC in Matroska or MP4. For one thread, which may
/// wait for the disk. Faults: DiskFull (no room, quota or limit), FolderGone (no such folder), WriteFailed.
class ContainerWriter
{
public:
    struct Options
    {
        Container container = Container::Matroska;
        int bufferBytes = 64 * 1024; ///< gathered before the file is written to
        WriteBytes write;            ///< the system's where empty; Matroska only
    };

    ContainerWriter();
    ~ContainerWriter();

    /// Makes the file, readable by its owner alone; an existing one is a fault.
    std::optional<MediaFault> open(const QString& path, const EncodedFormat& format, const Options& options);
    /// Adds a packet; its time in the file is its own less `beginUs` and must not be negative.
    std::optional<MediaFault> write(const EncodedPacket& packet, qint64 beginUs);
    /// Gives everything so far to the system as whole clusters: what was flushed plays after a kill -9.
    std::optional<MediaFault> flush();
    /// Waits until it is on the disk: what was synced plays after a power cut.
    void sync();
    /// Writes the marks as chapters and the index, and closes the file.
    std::optional<MediaFault> finish(const QList<ChapterMark>& marks, qint64 lengthMs);
    /// Closes the file where the last flush left it, without an index: after a fault.
    void abandon();

    /// Length of the file so far, without what is not flushed.
    qint64 bytes() const;
    /// False when the file was taken away under us: it has no name any more.
    bool hasName() const;

private:
    struct Av;
    std::unique_ptr<Av> m_av;
};

} // namespace kaibang
