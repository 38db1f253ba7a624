// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <algorithm>

namespace kaibang {

namespace {

void collect(QWidget* widget, QList<QWidget*>& stops);

void collect(QLayout* layout, QList<QWidget*>& stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        if (QWidget* widget = layout->itemAt(i)->widget())
            collect(widget, stops);
        else if (QLayout* inner = layout->itemAt(i)->layout())
            collect(inner, stops);
    }
}

// A field with a part that has the keyboard for it, as a choice that can be typed into. Qt moves both at once, and
// takes along, and loses, whatever lies between them: such a one stays where it is.
bool isTorn(const QWidget& widget)
{
    const auto children = widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    return std::any_of(children.begin(), children.end(), [&widget](const QWidget* child) {
        return child->focusProxy() == &widget && widget.nextInFocusChain() != child;
    });
}

void collect(QWidget* widget, QList<QWidget*>& stops)
{
    if (widget->focusPolicy() & Qt::TabFocus && !isTorn(*widget))
        stops.append(widget);
    if (const auto* area = qobject_cast<QScrollArea*>(widget)) {
        if (area->widget())
            collect(area->widget(), stops);
    } else if (const auto* tabs = qobject_cast<QTabWidget*>(widget)) {
        collect(tabs->tabBar(), stops);
        for (int i = 0; i < tabs->count(); ++i)
            collect(tabs->widget(i), stops);
    } else if (widget->layout()) {
        collect(widget->layout(), stops);
    }
}

} // namespace

void tabInReadingOrder(QWidget& whole)
{
    QList<QWidget*> stops;
    collect(&whole, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

} // namespace kaibang
