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
    , m_timings(timings)
{
    m_retry.setSingleShot(true);
    m_watchdog.setInterval(std::max(m_timings.silence / 10, std::chrono::milliseconds(5)));
    connect(&m_retry, &QTimer::timeout, this, &CameraSource::tryOpen);
    connect(&m_watchdog, &QTimer::timeout, this, &CameraSource::checkSilence);
    connect(m_driver.get(), &CameraDriver::camerasChanged, this, [this] {
        // Queued past the signal: the driver may still be inside its own listing.
        if (m_retry.isActive())
            m_retry.start(0);
    });
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
    tryOpen();
}

void CameraSource::stop()
{
    m_retry.stop();
    m_watchdog.stop();
    m_driver->close();
    m_open = false;
    setStatus(SourceState::Stopped);
}

void CameraSource::tryOpen()
{
    const auto present = m_driver->cameras();
    const bool any = m_camera.id.isEmpty() && !present.isEmpty();
    const int index = any ? 0 : matchCamera(present, m_camera);
    if (index < 0) {
        lose({MediaFaultKind::NoCamera, m_camera.name});
        return;
    }
    m_camera = present[index];
    m_announced = false;
    m_lastFrameNs = monotonicNs();
    m_open = true;
    if (const auto fault = m_driver->open(m_camera.id, [this](const auto& frame) { handleFrame(frame); })) {
        lose(*fault);
        return;
    }
    if (m_timings.silence.count() > 0)
        m_watchdog.start();
}

void CameraSource::checkSilence()
{
    const auto silence = std::chrono::nanoseconds(monotonicNs() - m_lastFrameNs.load());
    if (silence >= m_timings.silence)
        lose({MediaFaultKind::NoPicture, m_camera.name});
}

void CameraSource::lose(const MediaFault& fault)
{
    m_watchdog.stop();
    if (m_open)
        m_driver->close();
    m_open = false;
    setStatus(SourceState::Lost, fault);
    m_retry.start(m_pause);
    m_pause = std::min(m_pause * 2, m_timings.longestRetry);
}

void CameraSource::handleFrame(const std::shared_ptr<Frame>& frame)
{
    m_lastFrameNs = monotonicNs();
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
