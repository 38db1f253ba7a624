// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <memory>

class QMediaDevices;

namespace kaibang {

/// A camera by the operating system's stable id (QCameraDevice::id) and its name for people.
struct CameraInfo
{
    QByteArray id;
    QString name;

    friend bool operator==(const CameraInfo&, const CameraInfo&) = default;
};

/// The camera meant by `wanted` among those present: same id and name; else the only one of that name (a reordered
/// bus changes ids); else, when no name is known, the same id. Never silently another camera. -1 for none.
int matchCamera(const QList<CameraInfo>& present, const CameraInfo& wanted);

/// The cameras that are plugged in, on the GUI thread, after QGuiApplication. Below Qt 6.5 set QT_MEDIA_BACKEND to
/// "ffmpeg" before that.
///
/// Qt before 6.4.3 never returns from listing a Video4Linux device that offers stepwise sizes (an idle loopback
/// device); such a device is looked for first, and when there is one no camera is listed and blockedBy() names it.
class CameraList : public QObject
{
    Q_OBJECT

public:
    explicit CameraList(QObject* parent = nullptr);
    ~CameraList() override;

    virtual QList<CameraInfo> cameras() const;
    /// The device file that keeps cameras from being listed; empty when all is well.
    QString blockedBy() const { return m_blockedBy; }

Q_SIGNALS:
    void camerasChanged();

private:
    QString m_blockedBy;
    std::unique_ptr<QMediaDevices> m_devices;
};

} // namespace kaibang
