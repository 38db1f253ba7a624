// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compositor_worker.h"

#include "preview_scaler.h"

#include <QDateTime>
#include <algorithm>

namespace kaibang {

namespace {
constexpr qint64 statsPeriodNs = 1'000'000'000;
constexpr QSize emptyPicture(1280, 720);

std::chrono::steady_clock::time_point pointOf(qint64 ns)
{
    return std::chrono::steady_clock::time_point(std::chrono::nanoseconds(ns));
}
} // namespace

Compositor::Worker::Worker(StatsReport report, PlacesReport places)
    : m_report(std::move(report))
    , m_reportPlaces(std::move(places))
    , m_clock(monotonicNs())
    , m_statsNs(monotonicNs())
{
    m_thread = std::thread([this] { run(); });
}

Compositor::Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
    for (const Request& request : m_requests)
        request.answer(nullptr);
}

void Compositor::Worker::takeFrame(FramePtr frame)
{
    m_received.fetch_add(1, std::memory_order_relaxed);
    const std::lock_guard lock(m_mutex);
    if (!m_newestUsed && m_wanted)
        m_replaced.fetch_add(1, std::memory_order_relaxed);
    m_newest = std::move(frame);
    m_newestNs = monotonicNs();
    m_newestUsed = false;
}

void Compositor::Worker::setState(SourceState state)
{
    const std::lock_guard lock(m_mutex);
    m_state = state;
    // A picture from before an interruption must not flash up when the source runs again.
    if (state != SourceState::Running)
        m_newest.reset();
}

void Compositor::Worker::setOverlay(const Overlay& overlay)
{
    const std::lock_guard lock(m_mutex);
    m_overlay = overlay;
}

void Compositor::Worker::addPreview(PreviewScaler* preview)
{
    {
        const std::lock_guard lock(m_previewMutex);
        m_previews.push_back(preview);
    }
    preview->setWakeUp([this] { wakeUp(); });
    wakeUp();
}

void Compositor::Worker::removePreview(PreviewScaler* preview)
{
    preview->setWakeUp({});
    const std::lock_guard lock(m_previewMutex);
    if (std::erase(m_previews, preview) > 0)
        m_removedDrops += preview->dropped();
}

void Compositor::Worker::addTaker(FrameSink* taker)
{
    {
        const std::lock_guard lock(m_previewMutex);
        m_takers.push_back(taker);
    }
    wakeUp();
}

void Compositor::Worker::removeTaker(FrameSink* taker)
{
    const std::lock_guard lock(m_previewMutex);
    std::erase(m_takers, taker);
}

void Compositor::Worker::request(CardLayer layer, FrameAnswer answer)
{
    {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back({layer, std::move(answer)});
    }
    wakeUp();
}

void Compositor::Worker::wakeUp()
{
    {
        const std::lock_guard lock(m_mutex);
        m_poked = true;
    }
    m_changed.notify_all();
}

quint64 Compositor::Worker::dropped() const
{
    return m_replaced.load(std::memory_order_relaxed) + m_previewDrops.load(std::memory_order_relaxed);
}

void Compositor::Worker::run()
{
    std::unique_lock lock(m_mutex);
    while (waitForTick(lock)) {
        lock.unlock();
        tick();
        lock.lock();
    }
}

// While somebody looks the thread wakes at every tick; otherwise only for statistics or when it is called.
bool Compositor::Worker::waitForTick(std::unique_lock<std::mutex>& lock)
{
    if (m_wanted) {
        m_changed.wait_until(lock, pointOf(m_clock.nextNs()), [this] { return m_stopping; });
        m_clock.advance(monotonicNs());
    } else {
        m_changed.wait_until(lock, pointOf(m_statsNs + statsPeriodNs), [this] { return m_stopping || m_poked; });
        m_clock = TickClock(monotonicNs());
    }
    m_poked = false;
    return !m_stopping;
}

bool Compositor::Worker::somebodyLooks()
{
    const std::lock_guard lock(m_previewMutex);
    return !m_takers.empty() || std::any_of(m_previews.begin(), m_previews.end(),
                                            [](const auto* preview) { return preview->wantsFrames(); });
}

Compositor::Worker::Work Compositor::Worker::takeWork()
{
    const bool wanted = somebodyLooks();
    const std::lock_guard lock(m_mutex);
    m_wanted = wanted;
    if (m_newest && !m_newestUsed && wanted)
        m_clock.lean(monotonicNs() - m_newestNs);
    m_newestUsed = true;
    return {m_newest, m_state, std::exchange(m_overlay, {}), QDateTime::currentMSecsSinceEpoch(),
            std::exchange(m_requests, {})};
}

void Compositor::Worker::tick()
{
    Work work = takeWork();
    if (work.overlay)
        m_layers.setOverlay(*work.overlay);
    m_outputStale |= work.overlay || m_layers.isDue(work.nowMs);
    if (somebodyLooks()) {
        const FramePtr output = composeOutput(work);
        const std::lock_guard lock(m_previewMutex);
        quint64 drops = m_removedDrops;
        for (PreviewScaler* preview : m_previews) {
            preview->offer(output);
            drops += preview->dropped();
        }
        for (FrameSink* taker : m_takers)
            taker->takeFrame(output);
        m_previewDrops.store(drops, std::memory_order_relaxed);
    }
    answer(work);
    reportStats(monotonicNs());
}

FramePtr Compositor::Worker::composeOutput(const Work& work)
{
    const bool running = work.state == SourceState::Running && work.picture;
    const FramePtr picture = running ? work.picture : nullptr;
    if (!m_outputStale && m_output && picture == m_picture)
        return m_output;
    if (picture) {
        m_output = m_layers.compose(*picture, work.nowMs);
    } else {
        const auto size = m_output ? m_output->size() : emptyPicture;
        const auto colours = m_output ? m_output->colours : ColourSpace::Bt709Limited;
        m_output = m_layers.composeSlate(size, colours, work.nowMs);
    }
    if (m_layers.placed() != m_reportedPlaces) {
        m_reportedPlaces = m_layers.placed();
        m_reportPlaces(m_reportedPlaces);
    }
    m_picture = picture;
    m_outputStale = false;
    m_composed.fetch_add(1, std::memory_order_relaxed);
    return m_output;
}

void Compositor::Worker::answer(Work& work)
{
    const bool running = work.state == SourceState::Running && work.picture;
    for (const Request& request : work.requests) {
        if (!running)
            request.answer(nullptr);
        else
            request.answer(request.layer == CardLayer::With ? m_layers.compose(*work.picture, work.nowMs)
                                                            : work.picture);
    }
}

void Compositor::Worker::reportStats(qint64 nowNs)
{
    const qint64 passed = nowNs - m_statsNs;
    if (passed < statsPeriodNs)
        return;
    const quint64 received = m_received.load(std::memory_order_relaxed);
    m_report(double(received - m_statsReceived) * 1e9 / double(passed), dropped());
    m_statsReceived = received;
    m_statsNs = nowNs;
}

} // namespace kaibang
