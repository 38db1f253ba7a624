// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera_list.h"

#include "v4l2_probe.h"

#include <QCameraDevice>
#include <QMediaDevices>

namespace kaibang {

int matchCamera(const QList<CameraInfo>& present, const CameraInfo& wanted)
{
    int sameName = -1;
    int names = 0;
    for (int i = 0; i < present.size(); ++i) {
        const CameraInfo& camera = present[i];
        if (camera.id == wanted.id && (wanted.name.isEmpty() || camera.name == wanted.name))
            return i;
        if (!wanted.name.isEmpty() && camera.name == wanted.name) {
            sameName = i;
            ++names;
        }
    }
    return names == 1 ? sameName : -1;
}

CameraList::CameraList(QObject* parent)
    : QObject(parent)
    , m_blockedBy(endlessVideoDevice())
{
    if (!m_blockedBy.isEmpty())
        return;
    // Listed once before connecting: a listing from inside the backend's own start dead-locks below Qt 6.5.3.
    QMediaDevices::videoInputs();
    m_devices = std::make_unique<QMediaDevices>();
    connect(m_devices.get(), &QMediaDevices::videoInputsChanged, this, &CameraList::camerasChanged);
}

CameraList::~CameraList() = default;

QList<CameraInfo> CameraList::cameras() const
{
    QList<CameraInfo> list;
    if (!m_devices)
        return list;
    const auto devices = QMediaDevices::videoInputs();
    for (const QCameraDevice& device : devices)
        list.append({device.id(), device.description()});
    return list;
}

} // namespace kaibang
