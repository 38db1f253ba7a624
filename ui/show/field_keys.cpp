// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_keys.h"

#include <QKeyEvent>
#include <QWidget>

namespace kaibang {

namespace {

class KeyKeeper : public QObject
{
public:
    KeyKeeper(QList<int> keys, std::function<void()> act, QObject* parent)
        : QObject(parent)
        , m_keys(std::move(keys))
        , m_act(std::move(act))
    {}

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
        if (!isKey || !m_keys.contains(static_cast<QKeyEvent*>(event)->key()))
            return QObject::eventFilter(watched, event);
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept(); // "this key is mine": it comes again as a key press
            return true;
        }
        if (!m_act)
            return QObject::eventFilter(watched, event);
        m_act();
        return true;
    }

private:
    QList<int> m_keys;
    std::function<void()> m_act;
};

} // namespace

void keepEnterFor(QWidget* field)
{
    field->installEventFilter(new KeyKeeper({Qt::Key_Return, Qt::Key_Enter}, {}, field));
}

void keepDeleteFor(QWidget* list, std::function<void()> act)
{
    list->installEventFilter(new KeyKeeper({Qt::Key_Delete}, std::move(act), list));
}

} // namespace kaibang
