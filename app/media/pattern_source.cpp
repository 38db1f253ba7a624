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
    if (m_thread.isBegun())
        return;
    setStatus(SourceState::Running);
    m_thread.begin([this] { run(); });
}

void PatternSource::stop()
{
    if (m_thread.end())
        setStatus(SourceState::Stopped);
}

void PatternSource::run()
{
    const PatternPicture picture(m_seed, m_size);
    FramePool pool;
    TickClock clock(monotonicNs());
    quint64 index = 0;
    std::chrono::steady_clock::time_point next;
    do {
        const auto frame = pool.take(m_size);
        picture.draw(index++, *frame);
        frame->capturedNs = monotonicNs();
        deliver(frame);
        clock.advance(monotonicNs());
        next = std::chrono::steady_clock::time_point(std::chrono::nanoseconds(clock.nextNs()));
    } while (m_thread.waitUntil(next));
}

} // namespace kaibang
