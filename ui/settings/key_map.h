// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <optional>

class QKeyEvent;

namespace kaibang {

class UiSettings;

/// What one key does while a show runs. Stored by name: see KeyMap::nameOf().
enum class LiveAction {
    Next,
    Again,
    Park,
    AddItem,
    StockUp,
    StockDown,
    Sell,
    Snapshot,
    Mark,
    Prompter,
    Piece,
    Panic,
    Glance,
    ClaimWindow,
    ClaimAccept,
    ClaimRefuse,
    TypeClaim,
    HoldPaid,
    HoldRelease,
    RunnerUp,
    ClaimMessage,
    Flash,
    Opening,
    EmptyMussel,
    DeadMussel,
    SkipTurn,
    GrabOpening,
    UndoOpening,
    Work1,
    Work2,
    Work3,
    DisclosureCard,
    BackSoon,
    HoldStamp,
    SoldStamp,
    EditOverlay,
    PictureScreen,
    GoLive,
    Record,
    Mute,
    Clip,
    ObsScene,
    ObsStream
};

/// Which keys do what: the defaults, changed by what the user taught. A pedal is a key like any other, also one of F13
/// to F24. One key has one action: teaching a key that is in use takes it from its old action. GUI thread.
class KeyMap : public QObject
{
    Q_OBJECT

public:
    /// `settings` is borrowed and outlives the map.
    explicit KeyMap(UiSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] static QList<LiveAction> actions();
    /// The stable name an action is stored and drawn under: "next", "flash" …
    [[nodiscard]] static QString nameOf(LiveAction action);
    [[nodiscard]] static QList<QKeySequence> defaultKeys(LiveAction action);

    /// The key of a key event, as keys are stored here.
    [[nodiscard]] static QKeySequence keyOf(const QKeyEvent& event);

    [[nodiscard]] QList<QKeySequence> keys(LiveAction action) const;
    /// The first key as the system words it ("Space", "F13"); empty when the action has none.
    [[nodiscard]] QString keyText(LiveAction action) const;
    /// What a button shows: `word` with the key below it, or `word` alone when the action has no key.
    [[nodiscard]] QString onButton(const QString& word, LiveAction action) const;
    [[nodiscard]] std::optional<LiveAction> actionOf(const QKeySequence& key) const;

    /// Makes `key` the one key of `action`. Returns the action that lost it, if one did. An empty sequence takes every
    /// key from the action. A key with a fixed meaning is not taught: see fixedUse().
    std::optional<LiveAction> teach(LiveAction action, const QKeySequence& key);
    /// What a key always means, so that it cannot be taught: two meanings of one key would both be dead.
    enum class FixedUse {
        None,
        Numbers,  ///< digits, and what leads to a size: results and quantities are typed with them
        Back,     ///< Escape
        Moves,    ///< Tab and F6 go between controls and panes
        Pages,    ///< Ctrl+1 to Ctrl+5
        Panes,    ///< where the panes stand
        Editing,  ///< copy, paste, undo, save, find and the other keys of pages and fields
        Hides,    ///< panicAnywhere
        Modifier, ///< Shift, Ctrl, a lock: no key of its own
    };
    [[nodiscard]] static FixedUse fixedUse(const QKeySequence& key);
    [[nodiscard]] static bool isTeachable(const QKeySequence& key) { return fixedUse(key) == FixedUse::None; }
    /// Hides everything whatever has the keyboard, a field that takes letters too, where the key of LiveAction::Panic
    /// would be typed.
    static constexpr Qt::Key panicAnywhere = Qt::Key_F12;
    /// All keys as they are now, for restore().
    [[nodiscard]] QHash<int, QList<QKeySequence>> all() const;
    void restore(const QHash<int, QList<QKeySequence>>& keys);
    void reset(LiveAction action);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void write(LiveAction action, const QList<QKeySequence>& keys);

    UiSettings& m_settings;
};

} // namespace kaibang
