// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame_source.h"
#include "paced_thread.h"

#include <QString>

namespace kaibang {

class ClipReader;

/// A video file played over and over at its own rate, without sound, on its own thread. A file that cannot be opened
/// or holds no video is Failed with UnreadableFile; one that breaks off is looped up to there.
class ClipSource : public FrameSource
{
    Q_OBJECT

public:
    explicit ClipSource(const QString& path, QObject* parent = nullptr);
    ~ClipSource() override;

    void start() override;
    void stop() override;

private:
    void run();
    bool playOnce(ClipReader& reader);
    void report(SourceState state, const QString& detail);

    const QString m_path;
    FramePool m_pool;
    PacedThread m_thread;
};

} // namespace kaibang
