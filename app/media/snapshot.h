// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compositor.h"

#include <QFuture>
#include <QThreadPool>

namespace kaibang {

enum class PictureFormat { Png, Jpeg };

struct SnapshotRequest
{
    QString path; ///< of the file to be written; an older one is replaced only by a complete new one
    PictureFormat format = PictureFormat::Png;
    CardLayer card = CardLayer::With;
};

/// `fault.kind` is None when the file at `path` is complete.
struct SnapshotResult
{
    QString path;
    QSize size;
    MediaFault fault;
};

/// Writes the picture viewers see to a file, on a thread pool of its own. The destructor waits for files being
/// written; the compositor must be destroyed before it. Call on one thread; the future may be watched anywhere.
class Snapshot
{
public:
    ~Snapshot();

    /// Takes the next composed picture. Faults: NoPicture while the source is not running, Stopped when the
    /// compositor dies first, WriteFailed.
    QFuture<SnapshotResult> take(Compositor& compositor, const SnapshotRequest& request);

private:
    QThreadPool m_pool;
};

} // namespace kaibang
