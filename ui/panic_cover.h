// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimeZone>
#include <QTimer>

class QLabel;

namespace kaibang {

/// Hides the whole window but the time of day. It covers its parent, keeps covering it when that is resized, and takes
/// the keyboard, live keys included; X or Escape takes it away and gives the keyboard back.
class PanicCover : public QFrame
{
    Q_OBJECT

public:
    explicit PanicCover(QWidget* window);

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

    QLabel* m_time;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QPointer<QWidget> m_focusBefore;
    QTimer m_tick;
};

} // namespace kaibang
