// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace kaibang {

class Theme;

/// Whether a person can move the panes. Locked is for shows, where a wet hand must not drag one away.
enum class PaneMoves { Locked, Free };

/// The slim bar on top of a pane: its title, what the pane puts beside it and, while panes can be moved, a grip and the
/// button that gives the pane a window of its own. PaneBoard uses it as the title bar of the pane's dock.
class PaneHead : public QWidget
{
    Q_OBJECT

public:
    PaneHead(Theme& theme, QWidget* parent);

    void setTitle(const QString& title);
    /// To the right of the title; it takes the room the title leaves when `stretch` is not 0.
    void add(QWidget* part, int stretch = 0);
    void setMoves(PaneMoves moves);
    QSize sizeHint() const override;

Q_SIGNALS:
    void floatRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void retranslate();

    Theme& m_theme;
    QLabel *m_grip, *m_title;
    QToolButton* m_float;
    QHBoxLayout* m_parts;
};

/// One part of the Show page with one purpose. The title is also its window title, for the time it floats.
class Pane : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Plain, OnAir };

    Pane(const QString& name, Theme& theme, QWidget* parent = nullptr, Look look = Look::Plain);

    /// Owned by this pane until a PaneBoard makes it the title bar of the dock.
    [[nodiscard]] PaneHead* head() const { return m_head; }

protected:
    void setTitle(const QString& title);

    Theme& m_theme;

private:
    PaneHead* m_head;
};

} // namespace kaibang
