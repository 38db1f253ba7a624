// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera_source.h"

#include "qt_camera_driver.h"

namespace kaibang {

CameraSource::CameraSource(std::unique_ptr<CameraDriver> driver, CameraInfo camera, CameraTimings timings,
                           QObject* parent)
    : FrameSource(parent)
    , m_driver(std::move(driver))
    , m_camera(std::move(camera))
    , m_timings(std::move(timings))
{
    m_timer.setInterval(std::max(m_timings.silence / 10, std::chrono::milliseconds(5)));
    connect(&m_timer, &QTimer::timeout, this, &CameraSource::look);
    // Queued past the signal: the driver may still be inside its own listing.
    connect(
        m_driver.get(), &CameraDriver::camerasChanged, this,
        [this] {
            if (m_retryAtNs) {
                m_retryAtNs = nowNs();
                look();
            }
        },
        Qt::QueuedConnection);
}

CameraSource::CameraSource(const CameraList& list, const CameraInfo& camera, QObject* parent)
    : CameraSource(std::make_unique<QtCameraDriver>(list), camera, CameraTimings{}, parent)
{}

CameraSource::~CameraSource()
{
    m_driver->close();
}

void CameraSource::start()
{
    if (status().state != SourceState::Stopped && status().state != SourceState::Failed)
        return;
    setStatus(SourceState::Starting);
    m_pause = m_timings.firstRetry;
    if (!m_timings.nowNs)
        m_timer.start();
    tryOpen();
}

void CameraSource::stop()
{
    m_timer.stop();
    m_retryAtNs.reset();
    m_driver->close();
    m_open = false;
    setStatus(SourceState::Stopped);
}

void CameraSource::look()
{
    if (m_open && m_timings.silence.count() > 0) {
        const std::chrono::nanoseconds silence(nowNs() - m_lastFrameNs.load());
        if (silence >= m_timings.silence)
            lose({MediaFaultKind::NoPicture, m_camera.name});
    } else if (m_retryAtNs && nowNs() >= *m_retryAtNs) {
        tryOpen();
    }
}

void CameraSource::tryOpen()
{
    m_retryAtNs.reset();
    const auto present = m_driver->cameras();
    const bool any = m_camera.id.isEmpty() && !present.isEmpty();
    const int index = any ? 0 : matchCamera(present, m_camera);
    if (index < 0) {
        lose({MediaFaultKind::NoCamera, m_camera.name});
        return;
    }
    m_camera = present[index];
    m_announced = false;
    m_lastFrameNs = nowNs();
    m_open = true;
    if (const auto fault = m_driver->open(m_camera.id, [this](const auto& frame) { handleFrame(frame); }))
        lose(*fault);
}

void CameraSource::lose(const MediaFault& fault)
{
    if (m_open)
        m_driver->close();
    m_open = false;
    setStatus(SourceState::Lost, fault);
    m_retryAtNs = nowNs() + std::chrono::nanoseconds(m_pause).count();
    m_pause = std::min(m_pause * 2, m_timings.longestRetry);
}

void CameraSource::handleFrame(const std::shared_ptr<Frame>& frame)
{
    m_lastFrameNs = nowNs();
    if (!m_announced.exchange(true))
        QMetaObject::invokeMethod(this, &CameraSource::confirmRunning, Qt::QueuedConnection);
    deliver(frame);
}

void CameraSource::confirmRunning()
{
    if (!m_open)
        return;
    m_pause = m_timings.firstRetry;
    setStatus(SourceState::Running);
}

} // namespace kaibang
