// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "key_map.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <functional>

class QShortcut;
class QWidget;

namespace kaibang {

/// Binds the keys of a KeyMap to what a widget can do, and binds them anew when the user has taught others. Driven by
/// key events and never by looking at the state of a key, so that a pedal's pulse of a millisecond counts; a key that
/// is kept down counts once, and a second stroke within 120 ms is taken for a bouncing contact. A key that presses the
/// focused button keeps doing that. Text fields keep their keys. GUI thread.
class LiveKeys : public QObject
{
    Q_OBJECT

public:
    /// Keys work in the window of `scope` while `scope` is to be seen. The map is borrowed and outlives this.
    LiveKeys(const KeyMap& map, QWidget* scope);

    /// Several strokes in a row are meant (stock up and down, a mark).
    enum class Bounce { Filtered, Meant };
    /// Replaces an earlier binding of the same action.
    void bind(LiveAction action, std::function<void()> act, Bounce bounce = Bounce::Filtered);
    /// A key that cannot be taught, such as a digit.
    void bindFixed(const QKeySequence& key, std::function<void()> act);

Q_SIGNALS:
    /// A bound action has just been asked for by key.
    void pressed(kaibang::LiveAction action);

private:
    struct Binding
    {
        std::function<void()> act;
        Bounce bounce = Bounce::Filtered;
        QElapsedTimer since;
        QList<QShortcut*> shortcuts;
    };
    QShortcut* makeShortcut(const QKeySequence& key, const std::function<void()>& act);
    void rebind(LiveAction action);
    void press(LiveAction action, const QKeySequence& key);
    static bool pressedButton(const QKeySequence& key);

    const KeyMap& m_map;
    QWidget* m_scope;
    QHash<int, Binding> m_bindings;
};

} // namespace kaibang
