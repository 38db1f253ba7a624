// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_section.h"
#include "sound_board.h"

#include <QHash>

class QSlider;

namespace kaibang {

class Speaker;
class UiSettings;

/// How loud, which sounds, and whether orders are spoken. Every sound can be listened to here.
class SoundSection : public SetupSection
{
    Q_OBJECT

public:
    SoundSection(UiSettings& settings, SoundBoard& sounds, Speaker& speaker, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;

    [[nodiscard]] static QString words(Sound sound);

protected:
    void retranslate() override;

private:
    void addRow(Sound sound);

    UiSettings& m_settings;
    SoundBoard& m_sounds;
    Speaker& m_speaker;
    QSlider* m_volume;
    QLabel* m_percent;
    QHash<int, QCheckBox*> m_on;
    QHash<int, QPushButton*> m_listen;
    QCheckBox* m_speech;
    QLabel* m_noVoice;
};

} // namespace kaibang
