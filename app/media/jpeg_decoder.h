// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame.h"

#include <QByteArray>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace kaibang {

/// Decodes the JPEG pictures of a camera on its own thread; the newest wins when it cannot keep up. Pictures that
/// cannot be decoded are left out. The destructor waits for the picture at hand.
class JpegDecoder
{
public:
    using Handler = std::function<void(const std::shared_ptr<Frame>&)>;

    explicit JpegDecoder(Handler handler);
    ~JpegDecoder();

    /// Thread-safe, returns at once.
    void decode(QByteArray jpeg, qint64 capturedNs);

private:
    void run();

    Handler m_handler;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QByteArray m_newest;
    qint64 m_capturedNs = 0;
    bool m_stopping = false;
    FramePool m_pool;
    std::thread m_thread;
};

} // namespace kaibang
