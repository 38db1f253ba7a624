// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys_section.h"

#include "key_chip.h"

#include <QHBoxLayout>
#include <QLabel>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

KeysSection::KeysSection(KeyMap& keys, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_keys(keys)
    , m_anywhere(freeLabel(u"panicAnywhere"_s, "muted"))
{
    head(QT_TR_NOOP("Keys and pedals"),
         QT_TR_NOOP("A pedal is a key like any other. Press a key's field, then the key or pedal you want for it."));
    column()->addWidget(m_anywhere);
    for (const LiveAction action : KeyMap::actions())
        addRow(action);
    auto* all = button(u"resetAllKeys"_s, QT_TR_NOOP("All keys as delivered"), u"undo"_s);
    buttons({all});
    column()->addStretch();
    connect(all, &QPushButton::clicked, this, [this] {
        const auto before = m_keys.all();
        m_keys.resetAll();
        tell(tr("All keys are as delivered."), tr("Undo"), [this, before] { m_keys.restore(before); });
    });
    connect(&m_keys, &KeyMap::changed, this, &KeysSection::fill);
}

void KeysSection::addRow(LiveAction action)
{
    Row row;
    row.name = freeLabel(u"keyName_"_s + KeyMap::nameOf(action));
    row.chip = new KeyChip(this);
    row.chip->setObjectName(u"key_"_s + KeyMap::nameOf(action));
    row.chip->setMinimumWidth(tokens().controlHeight * 5);
    row.reset = button(u"resetKey_"_s + KeyMap::nameOf(action), QT_TR_NOOP("As delivered"), {}, "quiet");
    auto* line = new QHBoxLayout;
    spaced(line);
    line->addWidget(row.name, 1);
    line->addWidget(row.chip);
    line->addWidget(row.reset);
    column()->addLayout(line);
    connect(row.chip, &KeyChip::caught, this, [this, action](const QKeySequence& key) { teach(action, key); });
    connect(row.reset, &QPushButton::clicked, this, [this, action] { m_keys.reset(action); });
    m_rows.insert(static_cast<int>(action), row);
}

void KeysSection::teach(LiveAction action, const QKeySequence& key)
{
    if (const KeyMap::FixedUse use = KeyMap::fixedUse(key); use != KeyMap::FixedUse::None) {
        tell(refusal(use).arg(key.toString(QKeySequence::NativeText)));
        return;
    }
    const auto before = m_keys.all();
    const auto loser = m_keys.teach(action, key);
    const QString text = key.toString(QKeySequence::NativeText);
    tell(loser ? tr("%1 is now \"%2\"; \"%3\" has no such key any more.").arg(text, words(action), words(*loser))
               : tr("%1: %2").arg(words(action), text),
         tr("Undo"), [this, before] { m_keys.restore(before); });
}

QString KeysSection::refusal(KeyMap::FixedUse use)
{
    switch (use) {
    case KeyMap::FixedUse::Numbers:
        return tr("%1 types numbers: quantities, results and sizes. Choose another key.");
    case KeyMap::FixedUse::Back:
        return tr("%1 always leads back. Choose another key.");
    case KeyMap::FixedUse::Moves:
        return tr("%1 moves between controls and panes. Choose another key.");
    case KeyMap::FixedUse::Pages:
        return tr("%1 opens a page. Choose another key.");
    case KeyMap::FixedUse::Panes:
        return tr("%1 moves the panes to their places. Choose another key.");
    case KeyMap::FixedUse::Editing:
        return tr("%1 is for editing, finding, packing and the like. Choose another key.");
    case KeyMap::FixedUse::Hides:
        return tr("%1 always hides everything, whatever you are typing. Choose another key.");
    case KeyMap::FixedUse::None:
    case KeyMap::FixedUse::Modifier:
        break;
    }
    return tr("%1 has a fixed meaning. Choose another key.");
}

void KeysSection::retranslate()
{
    m_anywhere->setText(tr("%1 hides everything at any time, also while you type in a field.")
                            .arg(QKeySequence(KeyMap::panicAnywhere).toString(QKeySequence::NativeText)));
    fill();
}

void KeysSection::fill()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const auto action = static_cast<LiveAction>(row.key());
        row->name->setText(words(action));
        row->chip->setKey(m_keys.keyText(action));
        row->chip->setAccessibleName(tr("Key for %1").arg(words(action)));
        row->reset->setVisible(m_keys.keys(action) != KeyMap::defaultKeys(action));
        row->reset->setAccessibleName(tr("Key for %1 as delivered").arg(words(action)));
    }
}

QString KeysSection::words(LiveAction action)
{
    switch (action) {
    case LiveAction::Next:
        return tr("Next item on air");
    case LiveAction::Again:
        return tr("The item before, again");
    case LiveAction::Park:
        return tr("Park the item");
    case LiveAction::AddItem:
        return tr("Add an item");
    case LiveAction::StockUp:
        return tr("Add to stock");
    case LiveAction::StockDown:
        return tr("Take from stock");
    case LiveAction::Sell:
        return tr("Sold");
    case LiveAction::Snapshot:
        return tr("Take a picture");
    case LiveAction::Mark:
        return tr("Set a mark");
    case LiveAction::Prompter:
        return tr("Prompter");
    case LiveAction::Piece:
        return tr("A new one-off piece from the camera");
    case LiveAction::Panic:
        return tr("Hide everything");
    case LiveAction::Flash:
        return tr("Flash price");
    case LiveAction::ClaimWindow:
        return tr("Take claims, or stop");
    case LiveAction::ClaimAccept:
        return tr("Accept the claim");
    case LiveAction::ClaimRefuse:
        return tr("Refuse the claim");
    case LiveAction::TypeClaim:
        return tr("Type a claim");
    case LiveAction::HoldPaid:
        return tr("The claim is paid");
    case LiveAction::HoldRelease:
        return tr("Release the hold");
    case LiveAction::RunnerUp:
        return tr("Hold for the next in line");
    case LiveAction::ClaimMessage:
        return tr("Copy the message for the buyer");
    case LiveAction::Glance:
        return tr("Large view");
    case LiveAction::Opening:
        return tr("Start or finish an opening");
    case LiveAction::EmptyMussel:
        return tr("The mussel is empty");
    case LiveAction::DeadMussel:
        return tr("The mussel is dead");
    case LiveAction::SkipTurn:
        return tr("Skip, keeps the place");
    case LiveAction::GrabOpening:
        return tr("Picture of the opening");
    case LiveAction::UndoOpening:
        return tr("Undo at the opening table");
    case LiveAction::Work1:
        return tr("First work on the card");
    case LiveAction::Work2:
        return tr("Second work on the card");
    case LiveAction::Work3:
        return tr("Third work on the card");
    case LiveAction::DisclosureCard:
        return tr("Disclosure card on the picture");
    case LiveAction::BackSoon:
        return tr("\"Back soon\" in the picture's place");
    case LiveAction::HoldStamp:
        return tr("\"On hold\" over the product card");
    case LiveAction::SoldStamp:
        return tr("\"Sold\" over the product card");
    case LiveAction::EditOverlay:
        return tr("Move what lies on the picture");
    case LiveAction::PictureScreen:
        return tr("The picture on the second screen");
    case LiveAction::GoLive:
        return tr("Go live, held: end every stream");
    case LiveAction::Record:
        return tr("Record, held: end the recording");
    case LiveAction::Mute:
        return tr("Microphone off or on");
    case LiveAction::Clip:
        return tr("Clip of the last seconds");
    case LiveAction::ObsScene:
        return tr("OBS: next scene");
    case LiveAction::ObsStream:
        return tr("OBS: start the stream");
    }
    return {};
}

} // namespace kaibang
