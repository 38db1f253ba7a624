// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera_driver.h"
#include "frame_source.h"

#include <QTimer>
#include <chrono>

namespace kaibang {

/// How long CameraSource waits; only tests change it.
struct CameraTimings
{
    std::chrono::milliseconds silence{1500}; ///< without a picture the camera counts as lost; zero: never
    std::chrono::milliseconds firstRetry{250};
    std::chrono::milliseconds longestRetry{1000};
};

/// A camera that comes back: when it falls silent (an unplugged camera reports nothing else) it is Lost and the same
/// camera is opened again, with doubling pauses and at once when cameras are plugged. On the GUI thread.
class CameraSource : public FrameSource
{
    Q_OBJECT

public:
    /// The camera by id; its name, when empty, is learnt at the first opening. The empty id means the first camera.
    CameraSource(std::unique_ptr<CameraDriver> driver, CameraInfo camera, CameraTimings timings = {},
                 QObject* parent = nullptr);
    /// The same over Qt Multimedia; the list is borrowed and must outlive the source.
    CameraSource(const CameraList& list, const CameraInfo& camera, QObject* parent = nullptr);
    ~CameraSource() override;

    void start() override;
    void stop() override;
    /// The camera meant, with what was learnt since.
    CameraInfo camera() const { return m_camera; }

private:
    void tryOpen();
    void checkSilence();
    void lose(const MediaFault& fault);
    void handleFrame(const std::shared_ptr<Frame>& frame);
    void confirmRunning();

    std::unique_ptr<CameraDriver> m_driver;
    CameraInfo m_camera;
    const CameraTimings m_timings;
    QTimer m_watchdog;
    QTimer m_retry;
    std::chrono::milliseconds m_pause{0};
    std::atomic<qint64> m_lastFrameNs = 0;
    std::atomic<bool> m_announced = false;
    bool m_open = false;
};

} // namespace kaibang
