// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_section.h"

namespace kaibang {

class LevelMeter;
class RecordingRoom;
struct RecordingSign;

/// Which microphone is heard and how loud it is, where recordings go and how large they are, and what runs with a show.
class RecordingSection : public SetupSection
{
    Q_OBJECT

public:
    RecordingSection(RecordingRoom& room, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildSound();
    void buildFile();
    void fill();
    void fillMicrophones();
    void chooseMicrophone(int index);
    void chooseFolder();
    void showSign(const RecordingSign& sign);

    RecordingRoom& m_room;
    QComboBox *m_microphone, *m_preset;
    LevelMeter* m_meter;
    QLabel *m_sound, *m_folder;
    QPushButton *m_choose, *m_standard;
    QCheckBox *m_withShow, *m_lastSeconds, *m_openings;
};

} // namespace kaibang
