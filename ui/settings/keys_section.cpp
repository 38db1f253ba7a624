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
{
    head(QT_TR_NOOP("Keys and pedals"),
         QT_TR_NOOP("A pedal is a key like any other. Press a key's field, then the key or pedal you want for it."));
    for (const LiveAction action : KeyMap::actions())
        addRow(action);
    auto* all = button(u"resetAllKeys"_s, QT_TR_NOOP("All keys as delivered"), u"undo"_s);
    buttons({all});
    column()->addStretch();
    connect(all, &QPushButton::clicked, this, [this] {
        QHash<int, QList<QKeySequence>> before;
        for (const LiveAction action : KeyMap::actions())
            before.insert(static_cast<int>(action), m_keys.keys(action));
        m_keys.resetAll();
        tell(tr("All keys are as delivered."), tr("Undo"), [this, before] {
            for (auto row = before.cbegin(); row != before.cend(); ++row)
                m_keys.teach(static_cast<LiveAction>(row.key()), row.value().value(0));
        });
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
    if (!KeyMap::isTeachable(key)) {
        tell(tr("%1 has a fixed meaning. Choose another key.").arg(key.toString(QKeySequence::NativeText)));
        return;
    }
    const QList<QKeySequence> before = m_keys.keys(action);
    const auto loser = m_keys.teach(action, key);
    const QString text = key.toString(QKeySequence::NativeText);
    if (!loser) {
        tell(tr("%1: %2").arg(words(action), text));
        return;
    }
    tell(tr("%1 is now \"%2\"; \"%3\" has no such key any more.").arg(text, words(action), words(*loser)), tr("Undo"),
         [this, action, before, key, other = *loser] {
             m_keys.teach(other, key);
             m_keys.teach(action, before.value(0));
         });
}

void KeysSection::retranslate()
{
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
    case LiveAction::ClaimWindow:
        return tr("Open or close claims");
    case LiveAction::TypeClaim:
        return tr("Type a claim");
    case LiveAction::AcceptClaim:
        return tr("Accept the claim");
    case LiveAction::RefuseClaim:
        return tr("Refuse the claim");
    case LiveAction::WaitlistClaim:
        return tr("Put the claim on the waiting list");
    case LiveAction::RunnerUp:
        return tr("Offer it to the runner-up");
    case LiveAction::Flash:
        return tr("Flash price");
    case LiveAction::Opening:
        return tr("Start or finish an opening");
    case LiveAction::SkipOpening:
        return tr("Skip this buyer for now");
    case LiveAction::ReplaceOpening:
        return tr("Empty mussel: open another");
    case LiveAction::Disclosure:
        return tr("Show the disclosure card");
    case LiveAction::Piece:
        return tr("Make a one-off piece");
    case LiveAction::Prompter:
        return tr("Prompter");
    case LiveAction::Panic:
        return tr("Hide everything");
    case LiveAction::Glance:
        return tr("Large view");
    }
    return {};
}

} // namespace kaibang
