// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "microphone.h"

#include <QElapsedTimer>
#include <QWidget>

namespace kaibang {

class Theme;

/// How loud the microphone is: a bar for the mean, a line for the peak, and a sign with "!" for two seconds after a
/// sample was cut off. A bar that is crossed out is muted. GUI thread.
class LevelMeter : public QWidget
{
    Q_OBJECT

public:
    explicit LevelMeter(Theme& theme, QWidget* parent = nullptr);

    void setLevel(const SoundLevel& level);
    void setMuted(bool muted);
    /// Nothing is heard: the bar falls to nothing.
    void clear();
    [[nodiscard]] bool isClipping() const;
    [[nodiscard]] SoundLevel level() const { return m_level; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tellWords();

    Theme& m_theme;
    SoundLevel m_level;
    bool m_isMuted = false;
    QElapsedTimer m_clipped; ///< since a sample was cut off
};

} // namespace kaibang
