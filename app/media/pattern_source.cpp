// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pattern_source.h"

#include "pattern_picture.h"
#include "tick_clock.h"

namespace kaibang {

PatternSource::PatternSource(quint32 seed, QSize size, QObject* parent)
    : FrameSource(parent)
    , m_seed(seed)
    , m_size(size.width() & ~1, size.height() & ~1)
{}

PatternSource::~PatternSource()
{
    stop();
}

void PatternSource::start()
{
    if (m_thread.joinable())
        return;
    m_stopping = false;
    setStatus(SourceState::Running);
    m_thread = std::thread([this] { run(); });
}

void PatternSource::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
    setStatus(SourceState::Stopped);
}

void PatternSource::run()
{
    const PatternPicture picture(m_seed, m_size);
    FramePool pool;
    TickClock clock(monotonicNs());
    for (quint64 index = 0;; ++index) {
        const auto frame = pool.take(m_size);
        picture.draw(index, *frame);
        frame->capturedNs = monotonicNs();
        deliver(frame);
        clock.advance(monotonicNs());
        std::unique_lock lock(m_mutex);
        const std::chrono::steady_clock::time_point next{std::chrono::nanoseconds(clock.nextNs())};
        if (m_changed.wait_until(lock, next, [this] { return m_stopping; }))
            return;
    }
}

} // namespace kaibang
