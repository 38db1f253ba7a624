// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clip_source.h"

#include "clip_reader.h"

namespace kaibang {

ClipSource::ClipSource(const QString& path, QObject* parent)
    : FrameSource(parent)
    , m_path(path)
{}

ClipSource::~ClipSource()
{
    stop();
}

void ClipSource::start()
{
    if (status().state == SourceState::Starting || status().state == SourceState::Running)
        return;
    stop();
    setStatus(SourceState::Starting);
    m_thread.begin([this] { run(); });
}

void ClipSource::stop()
{
    if (m_thread.end())
        setStatus(SourceState::Stopped);
}

void ClipSource::run()
{
    ClipReader reader;
    if (const QString wrong = reader.open(m_path); !wrong.isEmpty()) {
        report(SourceState::Failed, wrong);
        return;
    }
    report(SourceState::Running, {});
    while (playOnce(reader)) {
        if (!reader.rewind()) {
            report(SourceState::Failed, m_path);
            return;
        }
    }
}

// True when the clip ended and at least one picture was shown; false when asked to stop or when it holds none.
bool ClipSource::playOnce(ClipReader& reader)
{
    const auto begin = std::chrono::steady_clock::now();
    double last = 0;
    double step = 1.0 / 30;
    bool shown = false;
    double seconds = 0;
    const auto at = [begin](double offset) { return begin + std::chrono::nanoseconds(qint64(offset * 1e9)); };
    while (const auto frame = reader.next(m_pool, seconds)) {
        if (!m_thread.waitUntil(at(seconds)))
            return false;
        frame->capturedNs = monotonicNs();
        deliver(frame);
        if (shown && seconds > last)
            step = seconds - last;
        last = seconds;
        shown = true;
    }
    if (!shown)
        report(SourceState::Failed, m_path);
    // The last picture stays for as long as the one before it, so that the loop keeps its rate.
    return shown && m_thread.waitUntil(at(last + step));
}

void ClipSource::report(SourceState state, const QString& detail)
{
    const auto kind = state == SourceState::Failed ? MediaFaultKind::UnreadableFile : MediaFaultKind::None;
    QMetaObject::invokeMethod(
        this,
        [this, state, kind, detail] {
            // A report that was on its way when stop() was called says nothing any more.
            if (status().state == SourceState::Starting || status().state == SourceState::Running)
                setStatus(state, {kind, detail});
        },
        Qt::QueuedConnection);
}

} // namespace kaibang
