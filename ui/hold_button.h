// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QTimer>
#include <QVariantAnimation>

namespace kaibang {

class Theme;

/// A button that acts only after it was held for a second, by mouse or by Space or Enter; a ring shows how far it is.
/// Letting go earlier does nothing. A key that a busy desktop tells as many short ones is held all the same. For what
/// cannot be undone. While `mode` is Click it is an ordinary button.
class HoldButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Mode { Click, Hold };
    static constexpr int holdMs = 1000;

    explicit HoldButton(Theme& theme, QWidget* parent = nullptr);

    void setMode(Mode mode) { m_mode = mode; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    QSize sizeHint() const override;
    /// A key of the page that means this button has gone down: as if it were pressed here, until a key goes up.
    void pressByKey();

Q_SIGNALS:
    /// Held to the end, or clicked in Click mode.
    void done();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void begin();
    void letGo();

    Theme& m_theme;
    QVariantAnimation m_progress;
    QTimer m_release; ///< runs from a key's release until it is believed
    Mode m_mode = Mode::Click;
    bool m_isSpent = false; ///< has acted, and is still held: it means nothing else until it is let go
};

} // namespace kaibang
