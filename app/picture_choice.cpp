// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_choice.h"

#include "camera_source.h"
#include "clip_source.h"
#include "compositor.h"
#include "pattern_source.h"

#include <QFileInfo>

namespace kaibang {

PictureChoice::PictureChoice(const CameraList& cameras, Compositor& compositor, const UiSettings& settings)
    : m_cameras(cameras)
    , m_compositor(compositor)
    , m_settings(settings)
{
    // A camera plugged in later takes over from the pattern that stood in for it.
    connect(&cameras, &CameraList::camerasChanged, this, [this] {
        if (m_name.isEmpty() && !m_cameras.cameras().isEmpty())
            apply();
    });
}

PictureChoice::~PictureChoice()
{
    m_compositor.setSource(nullptr);
}

void PictureChoice::apply()
{
    m_compositor.setSource(nullptr);
    m_name.clear();
    const bool camera = m_settings.sourceKind() == UiSettings::SourceKind::Camera;
    if (camera && !m_cameras.cameras().isEmpty()) {
        CameraInfo wanted{m_settings.cameraId(), m_settings.cameraName()};
        if (wanted.id.isEmpty())
            wanted = m_cameras.cameras().front();
        m_source = std::make_unique<CameraSource>(m_cameras, wanted);
        m_name = wanted.name;
    } else if (m_settings.sourceKind() == UiSettings::SourceKind::Clip && QFileInfo::exists(m_settings.clipPath())) {
        m_source = std::make_unique<ClipSource>(m_settings.clipPath());
        m_name = QFileInfo(m_settings.clipPath()).fileName();
    } else {
        m_source = std::make_unique<PatternSource>();
    }
    m_compositor.setSource(m_source.get());
    m_source->start();
    Q_EMIT nameChanged(m_name);
}

} // namespace kaibang
