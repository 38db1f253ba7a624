// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame.h"

#include <QString>
#include <memory>

namespace kaibang {

/// Reads the pictures of the best video stream of a file with libavformat and libavcodec. For one thread.
class ClipReader
{
public:
    ClipReader();
    ~ClipReader();

    /// Opens the file; an empty answer means success, else it says what the library found wrong.
    QString open(const QString& path);
    /// Goes back to the first picture; false when the file cannot be read again.
    bool rewind();
    /// The next picture and its time in seconds from the first; nullptr at the end.
    std::shared_ptr<Frame> next(FramePool& pool, double& seconds);

private:
    struct Av;

    std::shared_ptr<Frame> convert(FramePool& pool);

    std::unique_ptr<Av> m_av;
};

} // namespace kaibang
