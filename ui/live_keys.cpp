// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_keys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QShortcut>
#include <chrono>

namespace kaibang {

using namespace std::chrono_literals;

namespace {
constexpr auto bounceTime = 120ms;
}

LiveKeys::LiveKeys(const KeyMap& map, QWidget* scope)
    : QObject(scope)
    , m_map(map)
    , m_scope(scope)
{
    connect(&m_map, &KeyMap::changed, this, [this] {
        for (const int action : m_bindings.keys())
            rebind(static_cast<LiveAction>(action));
    });
}

void LiveKeys::bind(LiveAction action, std::function<void()> act, Bounce bounce)
{
    Binding& binding = m_bindings[static_cast<int>(action)];
    binding.act = std::move(act);
    binding.bounce = bounce;
    rebind(action);
}

void LiveKeys::bindFixed(const QKeySequence& key, std::function<void()> act)
{
    makeShortcut(key, [this, key, act = std::move(act)] {
        if (!pressedButton(key))
            act();
    });
}

QShortcut* LiveKeys::makeShortcut(const QKeySequence& key, const std::function<void()>& act)
{
    auto* shortcut = new QShortcut(key, m_scope);
    shortcut->setContext(Qt::WindowShortcut); // a pane that floats has the same keys
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, act);
    return shortcut;
}

void LiveKeys::rebind(LiveAction action)
{
    Binding& binding = m_bindings[static_cast<int>(action)];
    qDeleteAll(binding.shortcuts);
    binding.shortcuts.clear();
    for (const QKeySequence& key : m_map.keys(action))
        binding.shortcuts.append(makeShortcut(key, [this, action, key] { press(action, key); }));
}

void LiveKeys::press(LiveAction action, const QKeySequence& key)
{
    if (pressedButton(key))
        return;
    Binding& binding = m_bindings[static_cast<int>(action)];
    if (binding.bounce == Bounce::Filtered && binding.since.isValid() &&
        std::chrono::milliseconds(binding.since.elapsed()) < bounceTime)
        return;
    binding.since.start();
    const std::function<void()> act = binding.act; // acting may bind anew
    act();
    Q_EMIT pressed(action);
}

// Space and Enter mean the button that has the keyboard, as everywhere else on the desktop.
bool LiveKeys::pressedButton(const QKeySequence& key)
{
    auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    const bool presses =
        key == QKeySequence(Qt::Key_Space) || key == QKeySequence(Qt::Key_Return) || key == QKeySequence(Qt::Key_Enter);
    if (!button || !presses)
        return false;
    button->click();
    return true;
}

} // namespace kaibang
