// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compositor.h"
#include "picture_layers.h"
#include "tick_clock.h"

#include <condition_variable>
#include <optional>
#include <thread>
#include <vector>

namespace kaibang {

/// The compositor's thread and its mailbox: the source puts the newest picture in, the thread composes at its clock.
/// Public functions are thread-safe.
class Compositor::Worker : public FrameSink
{
public:
    using StatsReport = std::function<void(double framesPerSecond, quint64 dropped)>;

    using PlacesReport = std::function<void(const PlacedLayers&)>;

    Worker(StatsReport report, PlacesReport places);
    ~Worker() override;

    void takeFrame(FramePtr frame) override;
    void setState(SourceState state);
    void setOverlay(const Overlay& overlay);
    void addPreview(PreviewScaler* preview);
    void removePreview(PreviewScaler* preview);
    void addTaker(FrameSink* taker);
    void removeTaker(FrameSink* taker);
    void request(CardLayer layer, FrameAnswer answer);
    void wakeUp();

    quint64 composed() const { return m_composed.load(std::memory_order_relaxed); }
    quint64 dropped() const;

private:
    struct Request
    {
        CardLayer layer;
        FrameAnswer answer;
    };

    /// What one tick works on, taken out of the mailbox at once.
    struct Work
    {
        FramePtr picture;
        SourceState state = SourceState::Stopped;
        std::optional<Overlay> overlay;
        qint64 nowMs = 0; ///< UTC
        std::vector<Request> requests;
    };

    void run();
    bool waitForTick(std::unique_lock<std::mutex>& lock);
    bool somebodyLooks();
    void tick();
    Work takeWork();
    FramePtr composeOutput(const Work& work);
    void answer(Work& work);
    void reportStats(qint64 nowNs);

    // The mailbox.
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    FramePtr m_newest;
    qint64 m_newestNs = 0;
    bool m_newestUsed = true;
    bool m_wanted = false; // somebody looked at the last tick; a replaced picture is a loss only then
    bool m_stopping = false;
    bool m_poked = false;
    SourceState m_state = SourceState::Stopped;
    std::optional<Overlay> m_overlay;
    std::vector<Request> m_requests;

    std::mutex m_previewMutex; // held while previews and takers are fed, so that removal is a promise
    std::vector<PreviewScaler*> m_previews;
    std::vector<FrameSink*> m_takers;

    // The thread's own.
    StatsReport m_report;
    PlacesReport m_reportPlaces;
    PlacedLayers m_reportedPlaces;
    TickClock m_clock;
    PictureLayers m_layers;
    FramePtr m_picture; // what m_output was made from
    FramePtr m_output;
    bool m_outputStale = true;
    qint64 m_statsNs = 0;
    quint64 m_statsReceived = 0;

    std::atomic<quint64> m_received = 0;
    std::atomic<quint64> m_composed = 0;
    std::atomic<quint64> m_replaced = 0;
    quint64 m_removedDrops = 0; // of previews that are gone; under m_previewMutex
    mutable std::atomic<quint64> m_previewDrops = 0;

    std::thread m_thread;
};

} // namespace kaibang
