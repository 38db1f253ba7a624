// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera_driver.h"
#include "frame_source.h"

#include <QTimer>
#include <chrono>
#include <functional>
#include <optional>

namespace kaibang {

/// How long CameraSource waits; only tests change it.
struct CameraTimings
{
    std::chrono::milliseconds silence{1500}; ///< without a picture the camera counts as lost; zero: never
    std::chrono::milliseconds firstRetry{250};
    std::chrono::milliseconds longestRetry{1000};
    std::function<qint64()> nowNs = {}; ///< in place of monotonicNs(); whoever gives one calls look() by it, too
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
    /// What is due by now: a camera that is silent is lost, one that is lost is tried. It looks by itself, often.
    void look();

private:
    [[nodiscard]] qint64 nowNs() const { return m_timings.nowNs ? m_timings.nowNs() : monotonicNs(); }
    void tryOpen();
    void lose(const MediaFault& fault);
    void handleFrame(const std::shared_ptr<Frame>& frame);
    void confirmRunning();

    std::unique_ptr<CameraDriver> m_driver;
    CameraInfo m_camera;
    const CameraTimings m_timings;
    QTimer m_timer; ///< looks
    std::chrono::milliseconds m_pause{0};
    std::optional<qint64> m_retryAtNs; ///< while it is lost
    std::atomic<qint64> m_lastFrameNs = 0;
    std::atomic<bool> m_announced = false;
    bool m_open = false;
};

} // namespace kaibang
