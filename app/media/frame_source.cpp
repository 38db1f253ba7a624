// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_source.h"

namespace kaibang {

FrameSource::FrameSource(QObject* parent)
    : QObject(parent)
{}

void FrameSource::setSink(FrameSink* sink)
{
    const std::lock_guard lock(m_sinkMutex);
    m_sink = sink;
}

void FrameSource::deliver(const std::shared_ptr<Frame>& frame)
{
    frame->sequence = m_delivered.fetch_add(1, std::memory_order_relaxed);
    // The lock is held over the call so that setSink(nullptr) is a promise that the sink may be destroyed.
    const std::lock_guard lock(m_sinkMutex);
    if (m_sink)
        m_sink->takeFrame(frame);
}

void FrameSource::setStatus(SourceState state, const MediaFault& fault)
{
    const SourceStatus next{state, fault};
    if (next == m_status)
        return;
    m_status = next;
    Q_EMIT statusChanged(m_status);
}

} // namespace kaibang
