// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_names.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

// A part of another control speaks with its voice: the line in a choice, the bars of a list.
bool isControl(const QWidget& widget)
{
    if (qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QHeaderView*>(&widget))
        return false;
    const QWidget* parent = widget.parentWidget();
    if (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
        (widget.objectName().startsWith(u"qt_"_s)))
        return false;
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QAbstractSlider*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QPlainTextEdit*>(&widget) || qobject_cast<const QTextEdit*>(&widget);
}

bool isNamed(QWidget& widget)
{
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&widget);
    if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
        return false;
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return !button || !button->text().isEmpty() || !button->toolTip().isEmpty();
}

} // namespace

QStringList unnamedControls(const QWidget& root)
{
    QStringList found;
    for (QWidget* widget : root.findChildren<QWidget*>())
        if (widget->isVisible() && !widget->visibleRegion().isEmpty() && isControl(*widget) && !isNamed(*widget))
            found += u"%1 (%2) in %3"_s.arg(widget->objectName(), QLatin1String(widget->metaObject()->className()),
                                            widget->parentWidget()->objectName());
    return found;
}

} // namespace kaibang
