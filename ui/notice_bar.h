// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace kaibang {

class Theme;

/// The bar at the bottom of the window that says what happened, in one line or two, with at most one action (mostly
/// Undo). A newer notice takes the place of an older one; the bar keeps its height so that nothing moves. Never a
/// pop-up.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(Theme& theme, QWidget* parent = nullptr);

    using QFrame::show;
    /// `action` runs at most once, when the person presses the button named `actionText`.
    void show(const QString& text, const QString& actionText = {}, std::function<void()> action = {});
    /// As show(), of what endangers the evening: it looks different and stays for a minute.
    void showGrave(const QString& text, const QString& actionText = {}, std::function<void()> action = {});
    void clear();
    [[nodiscard]] QString text() const { return m_text; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    void layOutText();
    void runAction();

    Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_label;
    QPushButton* m_button;
    QToolButton* m_close;
    QTimer m_timer;
    QString m_text;
    bool m_isGrave = false;
    std::function<void()> m_action;
};

} // namespace kaibang
