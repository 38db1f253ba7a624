// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_section.h"

namespace kaibang {

class CameraList;
class UiSettings;

/// Which picture the show has: a camera, the built-in pattern or a clip.
class CameraSection : public SetupSection
{
    Q_OBJECT

public:
    CameraSection(UiSettings& settings, CameraList& cameras, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;

Q_SIGNALS:
    /// The settings hold the new choice; the picture source is to be made again.
    void sourceChosen();

protected:
    void retranslate() override;

private:
    void fill();
    void choose();
    void chooseClip();

    UiSettings& m_settings;
    CameraList& m_cameras;
    QComboBox *m_kind, *m_camera;
    QWidget* m_cameraRow;
    QLabel *m_state, *m_clip;
    QPushButton* m_clipButton;
};

} // namespace kaibang
