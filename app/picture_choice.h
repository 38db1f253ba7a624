// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera_list.h"
#include "frame_source.h"
#include "ui_settings.h"

#include <QObject>
#include <memory>

namespace kaibang {

class Compositor;

/// The picture source the user chose: a camera while there is one, a clip, or the built-in pattern. GUI thread.
class PictureChoice : public QObject
{
    Q_OBJECT

public:
    PictureChoice(const CameraList& cameras, Compositor& compositor, const UiSettings& settings);
    ~PictureChoice() override;

    /// Reads the settings again and changes over.
    void apply();
    [[nodiscard]] QString name() const { return m_name; }

Q_SIGNALS:
    void nameChanged(const QString& name);

private:
    const CameraList& m_cameras;
    Compositor& m_compositor;
    const UiSettings& m_settings;
    std::unique_ptr<FrameSource> m_source;
    QString m_name;
};

} // namespace kaibang
