// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media_fault.h"
#include "recent_packets.h"

#include <QFuture>
#include <QThreadPool>
#include <atomic>

namespace kaibang {

/// `fault.kind` is None when the file at `path` is complete.
struct ClipResult
{
    QString path;
    qint64 beganMs = 0;  ///< where in the recording the clip begins; of recent packets 0
    qint64 lengthMs = 0; ///< of the clip
    MediaFault fault;
};

/// Makes clips without encoding anything again, on a thread pool of its own. A path that ends in .mkv becomes Matroska,
/// any other MP4 with its index at the front, which chat programs play while they load it. A clip is written under a
/// temporary name and takes its own only when it is complete; an older file of that name is replaced then.
///
/// Faults: NoPicture (no key picture in that time), UnreadableFile (not a recording), DiskFull, FolderGone,
/// WriteFailed, Stopped (the cutter was destroyed). Call on one thread; the futures may be watched anywhere. The
/// destructor abandons a cut, which can be made again, and writes the last seconds to their end.
class ClipCutter
{
public:
    ~ClipCutter();

    /// The last seconds, as they are in memory at the moment of the call.
    QFuture<ClipResult> saveRecent(const RecentPackets& recent, const QString& path);

    /// The part [fromMs, toMs) of a recording, finished or still growing, from the key picture at or before fromMs on.
    /// What a growing recording has not flushed yet is not in it: up to a second and a half.
    QFuture<ClipResult> cut(const QString& recording, qint64 fromMs, qint64 toMs, const QString& path);

private:
    template<typename Work>
    QFuture<ClipResult> inPool(Work work);

    QThreadPool m_pool;
    std::atomic<bool> m_ending = false;
};

} // namespace kaibang
