// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus_round.h"

#include <QApplication>
#include <QWidget>

namespace kaibang {

namespace {

void giveFocus(QWidget& stop)
{
    stop.window()->activateWindow(); // a pane may float
    stop.setFocus(Qt::TabFocusReason);
    if (stop.focusPolicy() != Qt::NoFocus)
        return;
    const auto children = stop.findChildren<QWidget*>();
    for (QWidget* child : children) {
        if (child->isVisible() && child->isEnabled() && child->focusPolicy() & Qt::TabFocus) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace

void moveFocusRound(const QList<QWidget*>& stops, int step, const std::function<void(QWidget*)>& reveal)
{
    const QWidget* focus = QApplication::focusWidget();
    const qsizetype count = stops.size();
    qsizetype here = 0;
    for (qsizetype stop = 0; stop < count; ++stop) {
        if (stops[stop] && focus && (stops[stop] == focus || stops[stop]->isAncestorOf(focus)))
            here = stop;
    }
    for (qsizetype tries = 1; tries <= count; ++tries) {
        QWidget* next = stops[(here + step * tries + tries * count) % count];
        if (next && reveal && !next->isHidden())
            reveal(next);
        if (!next || !next->isVisible())
            continue;
        giveFocus(*next);
        if (QApplication::focusWidget() != focus)
            return;
    }
}

} // namespace kaibang
