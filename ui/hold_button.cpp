// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hold_button.h"

#include "theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <chrono>

namespace kaibang {

namespace {

constexpr double wholeTurn = 360.0 * 16;
constexpr double top = 90.0 * 16;
constexpr std::chrono::milliseconds gapOfRepeats{80};

bool isPressKey(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

HoldButton::HoldButton(Theme& theme, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    m_release.setSingleShot(true);
    m_release.setInterval(gapOfRepeats);
    connect(&m_release, &QTimer::timeout, this, &HoldButton::letGo);
    m_progress.setDuration(holdMs);
    m_progress.setStartValue(0.0);
    m_progress.setEndValue(1.0);
    connect(&m_progress, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_progress, &QVariantAnimation::finished, this, [this] {
        setDown(false);
        m_isSpent = true;
        Q_EMIT done();
    });
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_mode == Mode::Click)
            Q_EMIT done();
    });
}

QSize HoldButton::sizeHint() const
{
    // Room for the ring is always there, so that the text does not move when holding begins.
    const auto& t = m_theme.tokens();
    return QPushButton::sizeHint() + QSize(t.iconSize + t.gap, 0);
}

void HoldButton::begin()
{
    setDown(true);
    m_release.stop();
    if (m_progress.state() == QAbstractAnimation::Paused)
        m_progress.resume();
    else if (m_progress.state() == QAbstractAnimation::Stopped)
        m_progress.start();
}

void HoldButton::pressByKey()
{
    if (m_isSpent) {
        m_release.stop(); // told as a new press, and held all the time
        return;
    }
    qApp->installEventFilter(this);
    if (m_mode == Mode::Hold) {
        begin();
    } else {
        m_isSpent = true; // what the click makes of the button must not be held to its end by the same key
        click();
    }
}

bool HoldButton::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyRelease && !static_cast<QKeyEvent*>(event)->isAutoRepeat()) {
        if (!m_isSpent)
            m_progress.pause();
        m_release.start();
    }
    return QPushButton::eventFilter(watched, event);
}

void HoldButton::letGo()
{
    qApp->removeEventFilter(this);
    setDown(false);
    m_isSpent = false;
    m_release.stop();
    m_progress.stop();
    update();
}

void HoldButton::mousePressEvent(QMouseEvent* event)
{
    if (m_mode == Mode::Click) {
        QPushButton::mousePressEvent(event);
        return;
    }
    if (event->button() == Qt::LeftButton)
        begin();
    event->accept();
}

void HoldButton::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_mode == Mode::Click && !m_isSpent && m_progress.state() != QAbstractAnimation::Running)
        QPushButton::mouseReleaseEvent(event);
    else
        letGo();
}

bool HoldButton::event(QEvent* event)
{
    // The keys that press this button also mean live actions of the page; here they mean the button.
    if (event->type() == QEvent::ShortcutOverride && isPressKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QPushButton::event(event);
}

void HoldButton::keyPressEvent(QKeyEvent* event)
{
    if (!isPressKey(*event)) {
        QPushButton::keyPressEvent(event);
        return;
    }
    if (event->isAutoRepeat())
        return;
    if (m_isSpent)
        m_release.stop();
    else if (m_mode == Mode::Hold)
        begin();
    else
        click();
}

void HoldButton::keyReleaseEvent(QKeyEvent* event)
{
    if (!isPressKey(*event))
        QPushButton::keyReleaseEvent(event);
    else if (!event->isAutoRepeat() && (m_isSpent || m_progress.state() == QAbstractAnimation::Running)) {
        // X11 tells a held key as releases and presses, and Qt knows them for what they are only when the next press
        // has come already: on a busy computer it has not, and a second would never be full.
        if (!m_isSpent)
            m_progress.pause();
        m_release.start();
    }
}

void HoldButton::focusOutEvent(QFocusEvent* event)
{
    letGo();
    QPushButton::focusOutEvent(event);
}

void HoldButton::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    const auto& t = m_theme.tokens();
    if (m_progress.state() == QAbstractAnimation::Stopped)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = t.iconSize - t.grid;
    const QRectF ring(width() - side - t.gap, (height() - side) / 2.0, side, side);
    painter.setPen(QPen(t.line, t.focusWidth * 2));
    painter.drawEllipse(ring);
    painter.setPen(QPen(t.live, t.focusWidth * 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, int(top), int(-wholeTurn * m_progress.currentValue().toDouble()));
}

} // namespace kaibang
