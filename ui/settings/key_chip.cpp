// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_chip.h"

#include "key_map.h"

#include <QKeyEvent>

namespace kaibang {

namespace {

// A modifier alone is the beginning of a key, not a key.
bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock || key == Qt::Key_ScrollLock;
}

} // namespace

KeyChip::KeyChip(QWidget* parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, [this] { wait(true); });
}

void KeyChip::setKey(const QString& text)
{
    m_key = text;
    showText();
}

void KeyChip::showText()
{
    setText(m_waits ? tr("Press the key or pedal…") : m_key.isEmpty() ? tr("no key") : m_key);
}

void KeyChip::wait(bool waits)
{
    m_waits = waits;
    if (waits)
        setFocus(Qt::OtherFocusReason);
    setProperty("waits", waits);
    showText();
}

bool KeyChip::event(QEvent* event)
{
    if (m_waits && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (m_waits && (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease)) {
        auto* key = static_cast<QKeyEvent*>(event);
        event->accept();
        if (event->type() == QEvent::KeyRelease || key->isAutoRepeat() || isModifier(key->key()))
            return true;
        wait(false);
        if (key->key() != Qt::Key_Escape)
            Q_EMIT caught(KeyMap::keyOf(*key));
        return true;
    }
    return QPushButton::event(event);
}

void KeyChip::focusOutEvent(QFocusEvent* event)
{
    wait(false);
    QPushButton::focusOutEvent(event);
}

void KeyChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showText();
    QPushButton::changeEvent(event);
}

} // namespace kaibang
