// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_map.h"

#include "ui_settings.h"

#include <QKeyEvent>
#include <algorithm>
#include <array>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Row
{
    LiveAction action;
    const char* name;
    const char* keys; ///< portable text; alternatives are separated by a blank
};

// One line a key; the first is the one that buttons show. "Enter Return": the number pad's Enter is a key of its own.
constexpr std::array rows{
    Row{LiveAction::Next, "next", "Space"},
    Row{LiveAction::Again, "again", "Backspace"},
    Row{LiveAction::Park, "park", "P"},
    Row{LiveAction::AddItem, "add_item", "A"},
    Row{LiveAction::StockUp, "stock_up", "+ ="},
    Row{LiveAction::StockDown, "stock_down", "-"},
    Row{LiveAction::Sell, "sell", "Enter Return"},
    Row{LiveAction::Snapshot, "snapshot", "S"},
    Row{LiveAction::Mark, "mark", "M"},
    Row{LiveAction::Prompter, "prompter", "L"},
    Row{LiveAction::Piece, "piece", "N"},
    Row{LiveAction::Flash, "flash", "F"},
    Row{LiveAction::ClaimWindow, "claim_window", "C"},
    Row{LiveAction::ClaimAccept, "claim_accept", "Y"},
    Row{LiveAction::ClaimRefuse, "claim_refuse", "Del"},
    Row{LiveAction::TypeClaim, "type_claim", "T"},
    Row{LiveAction::HoldPaid, "hold_paid", "F2"},
    Row{LiveAction::HoldRelease, "hold_release", "F3"},
    Row{LiveAction::RunnerUp, "runner_up", "F4"},
    Row{LiveAction::ClaimMessage, "claim_message", "F7"},
    Row{LiveAction::Panic, "panic", "X"},
    Row{LiveAction::Glance, "glance", "F11"},
    Row{LiveAction::Opening, "opening", "O"},
    Row{LiveAction::EmptyMussel, "empty_mussel", "E"},
    Row{LiveAction::DeadMussel, "dead_mussel", "R"},
    Row{LiveAction::SkipTurn, "skip_turn", "K"},
    Row{LiveAction::GrabOpening, "grab_opening", "G"},
    Row{LiveAction::UndoOpening, "undo_opening", "U"},
    Row{LiveAction::Work1, "work_1", "D"},
    Row{LiveAction::Work2, "work_2", "H"},
    Row{LiveAction::Work3, "work_3", "W"},
    Row{LiveAction::DisclosureCard, "disclosure_card", "I"},
    Row{LiveAction::BackSoon, "back_soon", "B"},
    Row{LiveAction::HoldStamp, "hold_stamp", "Z"},
    Row{LiveAction::SoldStamp, "sold_stamp", "V"},
    Row{LiveAction::EditOverlay, "edit_overlay", "F8"},
    Row{LiveAction::PictureScreen, "picture_screen", "F9"},
    Row{LiveAction::GoLive, "go_live", "F10"}, // far from the letters: it shows the room to everybody
    Row{LiveAction::Record, "record", "J"},
    Row{LiveAction::Mute, "mute", "Q"},
    Row{LiveAction::Clip, "clip", "F1"},
    Row{LiveAction::ObsScene, "obs_scene", "Shift+F9"},
    Row{LiveAction::ObsStream, "obs_stream", "Shift+F10"},
};

// Shortcuts of the Show page's panes, and of pages that the window's own live keys reach too.
constexpr std::array paneKeys{"Ctrl+Alt+1", "Ctrl+Alt+2", "Ctrl+Alt+3", "Ctrl+Alt+L", "Ctrl+Shift+R"};
constexpr std::array pageKeys{"Ctrl+K", "Ctrl+G",   "Ctrl+T", "Ctrl+F", "Ctrl+O", "Ctrl+N",
                              "Ctrl+S", "F5",       "Ctrl+R", "Alt+1",  "Alt+2",  "Alt+3",
                              "Alt+4",  "Alt+Left", "Ctrl+E", "Ctrl+D", "Ctrl+L", "Ctrl+Shift+L"};
// What a text field does with its own words on every desktop.
constexpr std::array fieldKeys{"Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y",   "Ctrl+X",    "Ctrl+C",
                               "Ctrl+V", "Ctrl+A",       "Ctrl+Ins", "Shift+Ins", "Shift+Del"};

template<size_t N>
bool contains(const std::array<const char*, N>& keys, const QKeySequence& key)
{
    return std::any_of(keys.begin(), keys.end(), [&key](const char* one) {
        return key == QKeySequence(QLatin1String(one), QKeySequence::PortableText);
    });
}

const Row& rowOf(LiveAction action)
{
    return *std::find_if(rows.begin(), rows.end(), [action](const Row& row) { return row.action == action; });
}

QList<QKeySequence> sequences(const QString& text)
{
    QList<QKeySequence> keys;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts))
        keys.append(QKeySequence(part, QKeySequence::PortableText));
    return keys;
}

} // namespace

KeyMap::KeyMap(UiSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{}

QList<LiveAction> KeyMap::actions()
{
    QList<LiveAction> all;
    for (const Row& row : rows)
        all.append(row.action);
    return all;
}

QString KeyMap::nameOf(LiveAction action)
{
    return QLatin1String(rowOf(action).name);
}

QList<QKeySequence> KeyMap::defaultKeys(LiveAction action)
{
    return sequences(QLatin1String(rowOf(action).keys));
}

QKeySequence KeyMap::keyOf(const QKeyEvent& event)
{
    Qt::KeyboardModifiers with = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // What a layout needs Shift for is already in the key: "+" is "+", and not "Shift++".
    const bool isLetterOrNamed = (event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z) || event.key() >= 0x01000000;
    if (isLetterOrNamed)
        with |= event.modifiers() & Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(with, static_cast<Qt::Key>(event.key())));
}

// What a person taught comes first: a later version may have an action that begins with her key. A key stands once,
// however the file was edited: two meanings of one key would both be dead.
QHash<int, QList<QKeySequence>> KeyMap::all() const
{
    QHash<int, QList<QKeySequence>> now;
    QList<QKeySequence> taken;
    const auto give = [&](LiveAction action, const QList<QKeySequence>& keys) {
        QList<QKeySequence>& own = now[static_cast<int>(action)];
        for (const QKeySequence& key : keys) {
            if (!taken.contains(key)) {
                taken.append(key);
                own.append(key);
            }
        }
    };
    QList<LiveAction> untaught;
    for (const Row& row : rows) {
        const std::optional<QString> taught = m_settings.keysOf(nameOf(row.action));
        QList<QKeySequence> keys = sequences(taught.value_or(QString()));
        const bool hadSome = !keys.isEmpty();
        keys.removeIf([](const QKeySequence& key) { return !isTeachable(key); }); // taught when nothing fixed it yet
        if (!taught || (hadSome && keys.isEmpty()))
            untaught.append(row.action);
        else
            give(row.action, keys);
    }
    for (const LiveAction action : untaught)
        give(action, defaultKeys(action));
    return now;
}

QList<QKeySequence> KeyMap::keys(LiveAction action) const
{
    return all().value(static_cast<int>(action));
}

QString KeyMap::keyText(LiveAction action) const
{
    const QList<QKeySequence> all = keys(action);
    return all.isEmpty() ? QString() : all.front().toString(QKeySequence::NativeText);
}

QString KeyMap::onButton(const QString& word, LiveAction action) const
{
    const QString key = keyText(action);
    return key.isEmpty() ? word : word + u'\n' + key;
}

std::optional<LiveAction> KeyMap::actionOf(const QKeySequence& key) const
{
    const QHash<int, QList<QKeySequence>> now = all();
    for (const LiveAction action : actions())
        if (now.value(static_cast<int>(action)).contains(key))
            return action;
    return std::nullopt;
}

KeyMap::FixedUse KeyMap::fixedUse(const QKeySequence& key)
{
    if (key.isEmpty())
        return FixedUse::None;
    const Qt::Key code = key[0].key();
    const Qt::KeyboardModifiers with = key[0].keyboardModifiers();
    if (code == Qt::Key_unknown || (code >= Qt::Key_Shift && code <= Qt::Key_ScrollLock))
        return FixedUse::Modifier;
    if (code == Qt::Key_Escape)
        return FixedUse::Back;
    if (code == Qt::Key_Tab || code == Qt::Key_Backtab || code == Qt::Key_F6)
        return FixedUse::Moves;
    if (code == panicAnywhere)
        return FixedUse::Hides;
    const bool isDigit = code >= Qt::Key_0 && code <= Qt::Key_9;
    const bool typesNumbers = isDigit || code == Qt::Key_Asterisk || code == Qt::Key_Period || code == Qt::Key_Comma;
    if (typesNumbers && (with & ~Qt::KeypadModifier) == Qt::NoModifier)
        return FixedUse::Numbers;
    if (isDigit && with == Qt::ControlModifier)
        return FixedUse::Pages;
    if (contains(paneKeys, key))
        return FixedUse::Panes;
    if (contains(pageKeys, key) || contains(fieldKeys, key))
        return FixedUse::Editing;
    return key.count() == 1 && !(with & Qt::KeypadModifier) ? FixedUse::None : FixedUse::Numbers;
}

std::optional<LiveAction> KeyMap::teach(LiveAction action, const QKeySequence& key)
{
    if (!isTeachable(key))
        return std::nullopt;
    const std::optional<LiveAction> before = key.isEmpty() ? std::nullopt : actionOf(key);
    if (before && *before != action) {
        QList<QKeySequence> rest = keys(*before);
        rest.removeAll(key);
        write(*before, rest);
    }
    write(action, key.isEmpty() ? QList<QKeySequence>() : QList{key});
    Q_EMIT changed();
    return before == action ? std::nullopt : before;
}

void KeyMap::restore(const QHash<int, QList<QKeySequence>>& keys)
{
    for (const Row& row : rows) {
        const QList<QKeySequence> wanted = keys.value(static_cast<int>(row.action));
        if (wanted == defaultKeys(row.action))
            m_settings.forgetKeysOf(QLatin1String(row.name));
        else
            write(row.action, wanted);
    }
    Q_EMIT changed();
}

void KeyMap::reset(LiveAction action)
{
    // A default that was taught to another action comes back to this one.
    for (const QKeySequence& key : defaultKeys(action)) {
        if (const auto other = actionOf(key); other && *other != action) {
            QList<QKeySequence> rest = keys(*other);
            rest.removeAll(key);
            write(*other, rest);
        }
    }
    m_settings.forgetKeysOf(nameOf(action));
    Q_EMIT changed();
}

void KeyMap::resetAll()
{
    for (const Row& row : rows)
        m_settings.forgetKeysOf(QLatin1String(row.name));
    Q_EMIT changed();
}

void KeyMap::write(LiveAction action, const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    m_settings.setKeysOf(nameOf(action), texts.join(u' '));
}

} // namespace kaibang
