// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of OpeningPane that follows language, colours and size.
#include "icons.h"
#include "key_map.h"
#include "opening_pane.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QListView>
#include <QPushButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

void OpeningPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

void OpeningPane::resizeEvent(QResizeEvent* event)
{
    Pane::resizeEvent(event);
    fitAlias();
}

void OpeningPane::restyle()
{
    const auto& t = m_theme.tokens();
    m_empty->setIcon(t.hasLiveIcons ? themedIcon(u"empty-mussel"_s, t.text) : QIcon());
    m_dead->setIcon(t.hasLiveIcons ? themedIcon(u"close"_s, t.text) : QIcon());
    m_grab->setIcon(t.hasLiveIcons ? themedIcon(u"snapshot"_s, t.text) : QIcon());
    m_skip->setIcon(t.hasLiveIcons ? themedIcon(u"next"_s, t.text) : QIcon());
    m_undo->setIcon(t.hasLiveIcons ? themedIcon(u"undo"_s, t.text) : QIcon());
    m_putOff->setIcon(t.hasLiveIcons ? themedIcon(u"hold"_s, t.text) : QIcon());
    m_card->setIcon(themedIcon(u"opening"_s, t.onAccent));
    fitAlias();
}

void OpeningPane::retranslate()
{
    setTitle(tr("OPENINGS"));
    m_empty->setText(m_keys.onButton(tr("Empty"), LiveAction::EmptyMussel));
    m_empty->setToolTip(tr("Nothing is in this mussel: what follows is the rule on the card"));
    m_dead->setText(m_keys.onButton(tr("Dead"), LiveAction::DeadMussel));
    m_dead->setToolTip(tr("This mussel is dead: what follows is the rule on the card"));
    m_grab->setText(m_keys.onButton(tr("Picture"), LiveAction::GrabOpening));
    m_skip->setText(m_keys.onButton(tr("Skip"), LiveAction::SkipTurn));
    m_skip->setToolTip(tr("The next turn goes first; this one keeps its place"));
    m_undo->setText(m_keys.onButton(tr("Undo"), LiveAction::UndoOpening));
    m_putOff->setText(tr("To the next show"));
    m_putOff->setToolTip(tr("Takes the chosen turn out of this show; it comes back with the next one"));
    m_card->setText(tr("Write the disclosure card"));
    m_pause->setText(tr("Pause sales"));
    m_pause->setToolTip(tr("No further openings are sold by hand; what was paid elsewhere still comes in"));
    m_lot->setAccessibleName(tr("Lot that mussels are taken from"));
    m_list->setAccessibleName(tr("Openings that wait"));
    m_queue.retranslate();
    refresh();
}

} // namespace kaibang
