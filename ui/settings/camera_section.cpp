// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera_section.h"

#include "camera_list.h"
#include "ui_settings.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

CameraSection::CameraSection(UiSettings& settings, CameraList& cameras, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_settings(settings)
    , m_cameras(cameras)
    , m_kind(choice(u"sourceKindChoice"_s))
    , m_camera(choice(u"cameraChoice"_s))
    , m_cameraRow(labelled(QT_TR_NOOP("Camera"), m_camera))
    , m_state(freeLabel(u"cameraState"_s, "muted"))
    , m_clip(freeLabel(u"clipName"_s))
    , m_clipButton(button(u"clipChooseButton"_s, QT_TR_NOOP("Choose clip…"), u"folder"_s))
{
    head(QT_TR_NOOP("Camera"),
         QT_TR_NOOP("The picture on the Show page. A camera that is unplugged comes back by itself."));
    column()->addWidget(labelled(QT_TR_NOOP("Picture from"), m_kind));
    column()->addWidget(m_cameraRow);
    column()->addWidget(m_clip);
    buttons({m_clipButton});
    column()->addWidget(m_state);
    column()->addStretch();
    connect(m_kind, &QComboBox::activated, this, &CameraSection::choose);
    connect(m_camera, &QComboBox::activated, this, &CameraSection::choose);
    connect(m_clipButton, &QPushButton::clicked, this, &CameraSection::chooseClip);
    connect(&m_cameras, &CameraList::camerasChanged, this, &CameraSection::fill);
}

void CameraSection::retranslate()
{
    m_kind->clear();
    m_kind->addItems({tr("A camera"), tr("The built-in pattern"), tr("A clip from a file")});
    fill();
}

void CameraSection::refresh()
{
    fill();
}

void CameraSection::fill()
{
    m_kind->setCurrentIndex(static_cast<int>(m_settings.sourceKind()));
    m_camera->clear();
    const QList<CameraInfo> present = m_cameras.cameras();
    for (const CameraInfo& camera : present)
        m_camera->addItem(camera.name, camera.id);
    m_camera->setCurrentIndex(matchCamera(present, {m_settings.cameraId(), m_settings.cameraName()}));
    const auto kind = m_settings.sourceKind();
    m_cameraRow->setVisible(kind == UiSettings::SourceKind::Camera);
    m_clip->setVisible(kind == UiSettings::SourceKind::Clip);
    m_clipButton->setVisible(kind == UiSettings::SourceKind::Clip);
    m_clip->setText(m_settings.clipPath().isEmpty() ? tr("No clip chosen yet.")
                                                    : QFileInfo(m_settings.clipPath()).fileName());
    QString state;
    if (kind == UiSettings::SourceKind::Camera && !m_cameras.blockedBy().isEmpty())
        state = tr("%1 keeps cameras from being listed. Stop the program that made it, then start Kaibang again.")
                    .arg(m_cameras.blockedBy());
    else if (kind == UiSettings::SourceKind::Camera && present.isEmpty())
        state = tr("No camera is plugged in. Plug one in and it appears here; until then the pattern is shown.");
    m_state->setText(state);
}

void CameraSection::choose()
{
    m_settings.setSourceKind(static_cast<UiSettings::SourceKind>(m_kind->currentIndex()));
    if (m_camera->currentIndex() >= 0)
        m_settings.setCamera(m_camera->currentData().toByteArray(), m_camera->currentText());
    fill();
    Q_EMIT sourceChosen();
}

void CameraSection::chooseClip()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a clip"), {}, tr("Clips (*.mp4 *.mkv *.mov *.webm *.avi)"));
    if (path.isEmpty())
        return;
    m_settings.setClipPath(path);
    fill();
    Q_EMIT sourceChosen();
}

} // namespace kaibang
