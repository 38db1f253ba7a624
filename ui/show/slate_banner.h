// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "air_overlay.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace kaibang {

class KeyMap;
class Theme;
enum class LiveAction;

/// Says above the preview, for as long as it is so, that a slate is on the picture and which key takes it off: in the
/// colour of being live, with an icon and words. Air and map are borrowed.
class SlateBanner : public QFrame
{
    Q_OBJECT

public:
    SlateBanner(AirOverlay& air, const KeyMap& keys, Theme& theme, QWidget* parent = nullptr);

    /// The sentence, also for the notice bar.
    [[nodiscard]] QString words() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    AirOverlay& m_air;
    const KeyMap& m_keys;
    Theme& m_theme;
    QLabel *m_icon, *m_words;
    QPushButton* m_off;
};

/// The key that puts the slate on and takes it off.
[[nodiscard]] LiveAction liveActionOf(AirSlate slate);

} // namespace kaibang
