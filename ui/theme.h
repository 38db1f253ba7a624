// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;
class QWidget;

namespace kaibang {

enum class ThemeMode { System, Light, Dark };

/// What a text is for; the theme knows the size and weight.
enum class TextRole { Base, Muted, RowTitle, Title, Amount, Price, Clock, Alias };

/// Every colour and size of the window. Lengths are device-independent pixels and grow with the text size.
struct ThemeTokens
{
    QColor ground, surface, line, text, muted, accent, onAccent, accentSoft, focus, live, paid, claim, refund;
    int grid = 4, padding = 12, gap = 8, radius = 8;
    int controlHeight = 36, slimHeight = 28, liveHeight = 56, rowHeight = 40, pictureRowHeight = 56;
    bool hasLiveIcons = true; ///< live buttons say it by words alone where large letters need the room
    int iconSize = 20, railWidth = 88, stripHeight = 56, focusWidth = 2, barHeight = 6;
};

/// The one place for looks: Fusion, a palette and one style sheet made from tokens. Widgets choose a look by the
/// dynamic property `role`. GUI thread; lives as long as the application's widgets.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication& application);

    /// `textSizeSteps` -2 to 4, one pixel of base text each. System follows the desktop's light or dark.
    void apply(ThemeMode mode, int textSizeSteps);
    [[nodiscard]] const ThemeTokens& tokens() const { return m_tokens; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] QFont font(TextRole role) const;

    /// Sets the dynamic property `role` and has the style read it again.
    static void setRole(QWidget* widget, const char* role);

Q_SIGNALS:
    /// Colours or sizes are different now; icons and cached layouts must be made again.
    void changed();

private:
    [[nodiscard]] bool systemIsDark() const;
    void setColours();
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

    QApplication& m_application;
    QPalette m_systemPalette;
    ThemeTokens m_tokens;
    ThemeMode m_mode = ThemeMode::System;
    int m_steps = 0;
    bool m_dark = false;
};

} // namespace kaibang
