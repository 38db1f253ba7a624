// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <chrono>
#include <mutex>

namespace kaibang {

namespace {
constexpr size_t idleFrames = 8;
}

void Frame::resize(QSize size)
{
    Q_ASSERT(size.width() > 0 && size.height() > 0 && size.width() % 2 == 0 && size.height() % 2 == 0);
    m_width = size.width();
    m_height = size.height();
    m_bytes.resize(byteCount());
}

struct FramePool::Shelf
{
    std::mutex mutex;
    std::vector<std::unique_ptr<Frame>> idle;
    int allocated = 0;
};

FramePool::FramePool()
    : m_shelf(std::make_shared<Shelf>())
{}

std::shared_ptr<Frame> FramePool::take(QSize size)
{
    std::unique_ptr<Frame> frame;
    {
        const std::lock_guard lock(m_shelf->mutex);
        if (!m_shelf->idle.empty()) {
            frame = std::move(m_shelf->idle.back());
            m_shelf->idle.pop_back();
        } else {
            ++m_shelf->allocated;
        }
    }
    if (!frame)
        frame = std::make_unique<Frame>();
    frame->resize(QSize(size.width() & ~1, size.height() & ~1));
    return std::shared_ptr<Frame>(frame.release(), [shelf = m_shelf](Frame* done) {
        std::unique_ptr<Frame> owned(done);
        const std::lock_guard lock(shelf->mutex);
        if (shelf->idle.size() < idleFrames)
            shelf->idle.push_back(std::move(owned));
    });
}

int FramePool::allocated() const
{
    const std::lock_guard lock(m_shelf->mutex);
    return m_shelf->allocated;
}

qint64 monotonicNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace kaibang
