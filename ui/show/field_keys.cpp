// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_keys.h"

#include <QKeyEvent>
#include <QWidget>

namespace kaibang {

namespace {

class EnterKeeper : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter) {
                event->accept(); // "this key is mine": it comes again as a key press
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void keepEnterFor(QWidget* field)
{
    field->installEventFilter(new EnterKeeper(field));
}

} // namespace kaibang
