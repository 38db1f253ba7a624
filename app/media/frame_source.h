// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame.h"
#include "media_fault.h"

#include <QObject>
#include <atomic>
#include <mutex>

namespace kaibang {

/// Where a source stands. Running: pictures arrive. Lost: they came and stopped; the source tries to get them back by
/// itself. Failed: it will not come back without a new start().
enum class SourceState { Stopped, Starting, Running, Lost, Failed };

/// A source's state and, for Lost and Failed, the reason.
struct SourceStatus
{
    SourceState state = SourceState::Stopped;
    MediaFault fault;

    friend bool operator==(const SourceStatus&, const SourceStatus&) = default;
};

/// Takes the pictures of a source.
class FrameSink
{
public:
    virtual ~FrameSink() = default;
    /// Called on the source's own thread, one call at a time; must return at once.
    virtual void takeFrame(FramePtr frame) = 0;
};

/// Something that delivers pictures: a camera, a looped clip, the built-in test picture.
///
/// Threads: construct, call and destroy on one thread that runs an event loop (the GUI thread); signals are sent
/// there. Pictures go to the sink on a thread of the source's choice. A derived class ends its threads in its own
/// destructor. The sink is borrowed and must be taken away with setSink(nullptr) before it dies.
class FrameSource : public QObject
{
    Q_OBJECT

public:
    explicit FrameSource(QObject* parent = nullptr);

    /// Begins to deliver; does nothing when already begun. Success or failure is told by statusChanged().
    virtual void start() = 0;
    /// Ends delivery; when it returns no further picture arrives.
    virtual void stop() = 0;

    SourceStatus status() const { return m_status; }
    /// Where pictures go; nullptr for nowhere. When it returns the former sink is not in use any more. Thread-safe.
    void setSink(FrameSink* sink);
    /// How many pictures were delivered since construction. Thread-safe.
    quint64 delivered() const { return m_delivered.load(std::memory_order_relaxed); }

Q_SIGNALS:
    void statusChanged(const kaibang::SourceStatus& status);

protected:
    /// Numbers the frame and hands it on. Call from one thread at a time.
    void deliver(const std::shared_ptr<Frame>& frame);
    /// Only on the object's thread.
    void setStatus(SourceState state, const MediaFault& fault = {});

private:
    std::mutex m_sinkMutex;
    FrameSink* m_sink = nullptr;
    std::atomic<quint64> m_delivered = 0;
    SourceStatus m_status;
};

} // namespace kaibang

Q_DECLARE_METATYPE(kaibang::SourceStatus)
