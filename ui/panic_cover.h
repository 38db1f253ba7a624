// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimeZone>
#include <QTimer>

class QLabel;

namespace kaibang {

class KeyMap;

/// Hides everything but the time of day. It covers its parent, keeps covering it when that is resized, puts away what
/// has a window of its own, closes menus and lists that hang open, and takes the keyboard, live keys included. The key
/// of LiveAction::Panic, KeyMap::panicAnywhere or Escape takes it away and brings back what it had put away;
/// KeyMap::panicAnywhere covers from wherever the keyboard is, a field or a dialog included. The map is borrowed.
class PanicCover : public QFrame
{
    Q_OBJECT

public:
    PanicCover(const KeyMap& keys, QWidget* window);

    /// In which the time of day is shown.
    void setZone(const QTimeZone& zone) { m_zone = zone; }
    void cover();
    void uncover();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showTime();

    const KeyMap& m_keys;
    QLabel* m_time;
    QList<QPointer<QWidget>> m_putAway; ///< panes that float
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QPointer<QWidget> m_focusBefore;
    QTimer m_tick;
};

} // namespace kaibang
