// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera_list.h"
#include "frame.h"
#include "media_fault.h"

#include <functional>
#include <optional>

namespace kaibang {

/// What CameraSource needs of a camera system; Qt's in the program, a faulty one in the tests. GUI thread, except
/// that pictures may come on any one thread.
class CameraDriver : public QObject
{
    Q_OBJECT

public:
    using FrameHandler = std::function<void(const std::shared_ptr<Frame>&)>;

    using QObject::QObject;
    ~CameraDriver() override;

    virtual QList<CameraInfo> cameras() const = 0;
    /// Opens the camera and sends its pictures to the handler until close(). A fault is returned when it is known at
    /// once; a camera may also simply stay silent.
    virtual std::optional<MediaFault> open(const QByteArray& id, FrameHandler handler) = 0;
    /// When it returns no further picture arrives. Does nothing when nothing is open.
    virtual void close() = 0;

Q_SIGNALS:
    void camerasChanged();
};

} // namespace kaibang
