// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"

namespace kaibang {

class SoundBoard;
class UiSettings;

/// Plays a sound and asks whether it was heard: no program can know that. Who heard nothing is told what to try next.
/// Board and settings are borrowed.
class SoundCheck : public PagePart
{
    Q_OBJECT

public:
    SoundCheck(UiSettings& settings, SoundBoard& sounds, Theme& theme, QWidget* parent = nullptr);

protected:
    void retranslate() override;

private:
    enum class Answer { NotPlayed, Asked, Heard, NotHeard, NoDevice };

    void play();
    void hearNothing();
    void turnTo(Answer answer);

    UiSettings& m_settings;
    SoundBoard& m_sounds;
    Answer m_answer = Answer::NotPlayed;
    QPushButton *m_play, *m_heard, *m_nothing;
    QLabel* m_words;
};

} // namespace kaibang
