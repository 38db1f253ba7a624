// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera_driver.h"

#include <QSize>

class QVideoFrame;

namespace kaibang {

/// What a camera offers, reduced to what the choice needs.
struct CameraMode
{
    enum class Pixels { Nv12, Yuyv, Planar, Jpeg, Other };
    QSize size;
    double framesPerSecond = 0;
    Pixels pixels = Pixels::Other;
};

/// The mode to open: nearest to 1280x720, then 30 pictures a second, then raw before JPEG; -1 when none can be read.
int chooseMode(const QList<CameraMode>& modes);

/// Cameras over Qt Multimedia, as a source of pictures and nothing more. Each picture is copied at once (a kept
/// QVideoFrame may point into memory that an unplug takes away); JPEG is decoded on a thread of its own.
class QtCameraDriver : public CameraDriver
{
    Q_OBJECT

public:
    explicit QtCameraDriver(const CameraList& list, QObject* parent = nullptr);
    ~QtCameraDriver() override;

    QList<CameraInfo> cameras() const override;
    std::optional<MediaFault> open(const QByteArray& id, FrameHandler handler) override;
    void close() override;

private:
    struct Session;

    void takeFrame(const QVideoFrame& frame);

    const CameraList& m_list;
    FramePool m_pool;
    std::unique_ptr<Session> m_session;
};

} // namespace kaibang
