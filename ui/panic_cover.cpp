// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panic_cover.h"

#include "key_map.h"
#include "theme.h"

#include <QApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <chrono>
#include <utility>

namespace kaibang {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

PanicCover::PanicCover(const KeyMap& keys, QWidget* window)
    : QFrame(window)
    , m_keys(keys)
    , m_time(new QLabel(this))
{
    setObjectName(u"panicCover"_s);
    setAttribute(Qt::WA_StyledBackground);
    Theme::setRole(this, "ground");
    setFocusPolicy(Qt::StrongFocus);
    m_time->setObjectName(u"panicTime"_s);
    Theme::setRole(m_time, "clock");
    m_time->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_time);
    connect(&m_tick, &QTimer::timeout, this, &PanicCover::showTime);
    qApp->installEventFilter(this); // the window's size, and a key that no field may take
    hide();
}

void PanicCover::cover()
{
    while (QWidget* popup = QApplication::activePopupWidget())
        if (!popup->close())
            break;
    m_focusBefore = window()->focusWidget();
    showTime();
    m_tick.start(1s);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* other : windows) {
        if (other == window() || !other->isVisible() || other->property("forViewers").toBool())
            continue;
        other->hide();
        m_putAway.append(other);
    }
}

void PanicCover::uncover()
{
    m_tick.stop();
    hide();
    for (const QPointer<QWidget>& other : std::exchange(m_putAway, {}))
        if (other)
            other->show();
    QWidget* back = m_focusBefore ? m_focusBefore.data() : window();
    back->setFocus(Qt::OtherFocusReason);
}

void PanicCover::showTime()
{
    m_time->setText(QLocale().toString(QDateTime::currentDateTime().toTimeZone(m_zone).time(), QLocale::ShortFormat));
}

bool PanicCover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget() && isVisible())
        setGeometry(parentWidget()->rect());
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || static_cast<QKeyEvent*>(event)->key() != KeyMap::panicAnywhere)
        return QFrame::eventFilter(watched, event);
    event->accept(); // an override that is accepted comes again as a key press
    if (event->type() == QEvent::KeyPress && !static_cast<QKeyEvent*>(event)->isAutoRepeat())
        isVisible() ? uncover() : cover();
    return true;
}

bool PanicCover::event(QEvent* event)
{
    // Nothing that cannot be seen may be done by a key.
    if (event->type() == QEvent::ShortcutOverride && isVisible())
        event->accept();
    return QFrame::event(event);
}

void PanicCover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || m_keys.actionOf(KeyMap::keyOf(*event)) == LiveAction::Panic)
        uncover();
    event->accept();
}

} // namespace kaibang
