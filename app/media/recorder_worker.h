// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace kaibang {

/// One recording: its queue and its thread. It keeps itself alive until the thread has ended, since a disk that hangs
/// must not keep the program from ending. Public functions are thread-safe.
class Recorder::Worker : public std::enable_shared_from_this<Recorder::Worker>
{
public:
    Worker(Recorder& owner, const RecorderOptions& options, const RecordingPlan& plan, const EncodedFormat& format);
    ~Worker();

    void begin();
    void takePacket(const PacketPtr& packet);
    qint64 mark(const QString& title, qint64 momentNs);
    void end();
    /// How it ended; nullopt when that takes longer.
    std::optional<RecordingResult> waitForEnd(std::chrono::milliseconds longest);
    /// The owner goes: no report reaches it any more. Waits for the thread, at most so long.
    void leave(std::chrono::milliseconds longest);

private:
    void run();
    std::optional<MediaFault> open();
    std::optional<MediaFault> record();
    std::optional<MediaFault> writeAll(std::deque<PacketPtr>& packets);
    std::optional<MediaFault> flushWhenDue(qint64 nowNs);
    std::optional<MediaFault> guard(qint64 nowNs);
    RecordingResult close(std::optional<MediaFault> fault);
    bool skips(const PacketPtr& packet);
    template<typename Report>
    void tell(Report report);

    const RecorderOptions m_options;
    const RecordingPlan m_plan;
    const EncodedFormat m_format;
    const qint64 m_longestQueue; // bytes

    std::mutex m_ownerMutex;
    Recorder* m_owner;

    std::mutex m_mutex; // the queue, the marks, the end
    std::condition_variable m_changed;
    std::deque<PacketPtr> m_queue;
    qint64 m_queued = 0;    // bytes
    bool m_skipping = true; // until the first key picture, too
    bool m_askedForKey = false;
    bool m_ending = false;
    std::optional<RecordingResult> m_result; ///< the thread is done
    qint64 m_baseUs = -1;                    // time of the first packet
    quint64 m_dropped = 0;
    struct Moment
    {
        qint64 ns = 0;
        QString title;
    };
    std::vector<Moment> m_moments;

    // The thread's own.
    ContainerWriter m_file;
    QString m_path;
    qint64 m_lengthUs = 0;
    qint64 m_free = 0;
    qint64 m_flushedNs = 0;
    qint64 m_syncedNs = 0;
    qint64 m_guardedNs = 0;
    qint64 m_figuresNs = 0;
    quint64 m_droppedTold = 0;
    bool m_low = false;
    bool m_toldBegun = false;

    std::thread m_thread;
};

} // namespace kaibang
