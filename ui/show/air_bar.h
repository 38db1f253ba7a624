// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording_room.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kaibang {

class HoldButton;
class KeyMap;
class LevelMeter;
class Theme;

/// Below the picture: whether it is recorded, for how long and how long the disk lasts; how loud the microphone is and
/// whether it is off; and the buttons for these. Room and keys are borrowed. GUI thread.
class AirBar : public QWidget
{
    Q_OBJECT

public:
    AirBar(RecordingRoom& room, const KeyMap& keys, Theme& theme, QWidget* parent = nullptr);

    /// The key of LiveAction::Record went down: begins, or ends when it is held.
    void pressRecord();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildRows();
    void showSign(const RecordingSign& sign);
    void showSound(const RecordingSign& sign);
    void showRecording(const RecordingSign& sign);
    /// As many of m_said as there is room for; all are on the tool tip.
    void fitFacts();
    void retranslate();

    RecordingRoom& m_room;
    const KeyMap& m_keys;
    Theme& m_theme;
    QLabel *m_icon, *m_state, *m_facts, *m_microphone, *m_trouble, *m_sound;
    LevelMeter* m_meter;
    QPushButton *m_mute, *m_clip;
    HoldButton* m_record;
    QStringList m_said; ///< of the recording, the most important first
};

} // namespace kaibang
