// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_menu.h"

#include "key_map.h"
#include "pane_board.h"

#include <QActionGroup>
#include <QEvent>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

LayoutMenu::LayoutMenu(PaneBoard& board, const KeyMap& keys, QWidget* page)
    : QMenu(page)
    , m_board(board)
    , m_keys(keys)
{
    setObjectName(u"layoutMenu"_s);
    addPresets(page);
    addSeparator();
    m_reset = addAction({}, this, [this] { arrange(int(m_board.preset())); });
    m_reset->setObjectName(u"resetLayout"_s);
    m_reset->setShortcut(QKeySequence(u"Ctrl+Shift+R"_s));
    m_lock = addAction({}, this, [this](bool locks) { m_board.setMoves(locks ? PaneMoves::Locked : PaneMoves::Free); });
    m_lock->setObjectName(u"lockPanes"_s);
    m_lock->setShortcut(QKeySequence(u"Ctrl+Alt+L"_s));
    m_lock->setCheckable(true);
    m_glance = addAction({}, this, &LayoutMenu::glanceRequested);
    m_glance->setObjectName(u"glanceMode"_s);
    addSeparator();
    m_overlay = addAction({}, this, &LayoutMenu::overlayEditRequested);
    m_overlay->setObjectName(u"editOverlay"_s);
    m_screen = addAction({}, this, &LayoutMenu::pictureScreenRequested);
    m_screen->setObjectName(u"pictureScreenToggle"_s);
    page->addActions({m_reset, m_lock}); // a menu that is closed answers to no key; the page does
    connect(&m_keys, &KeyMap::changed, this, &LayoutMenu::retranslate);
    connect(&m_board, &PaneBoard::arrangementChanged, this, &LayoutMenu::refresh);
    retranslate();
    refresh();
}

void LayoutMenu::addPresets(QWidget* page)
{
    auto* group = new QActionGroup(this);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    const char* const names[] = {"layoutStream", "layoutOpenings", "layoutHelper"};
    for (int preset = 0; preset <= int(PanePreset::Helper); ++preset) {
        QAction* action = addAction({}, this, [this, preset] { arrange(preset); });
        action->setObjectName(QLatin1StringView(names[preset]));
        action->setShortcut(QKeySequence(u"Ctrl+Alt+%1"_s.arg(preset + 1)));
        action->setCheckable(true);
        action->setActionGroup(group);
        m_presets.append(action);
    }
    page->addActions(m_presets);
}

void LayoutMenu::arrange(int preset)
{
    const QByteArray before = m_board.save();
    m_board.arrange(PanePreset(preset));
    Q_EMIT arranged(before);
}

void LayoutMenu::refresh()
{
    for (int preset = 0; preset < int(m_presets.size()); ++preset)
        m_presets[preset]->setChecked(!m_board.isChanged() && preset == int(m_board.preset()));
    m_lock->setChecked(m_board.moves() == PaneMoves::Locked);
}

void LayoutMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

void LayoutMenu::retranslate()
{
    m_presets[int(PanePreset::Stream)]->setText(tr("Streaming"));
    m_presets[int(PanePreset::Openings)]->setText(tr("Opening mussels"));
    m_presets[int(PanePreset::Helper)]->setText(tr("Helping with orders"));
    m_reset->setText(tr("Put the panes back"));
    m_lock->setText(tr("Lock the panes"));
    m_glance->setText(withKey(tr("Large, for two metres away"), LiveAction::Glance));
    m_overlay->setText(withKey(tr("Move what lies on the picture"), LiveAction::EditOverlay));
    m_screen->setText(withKey(tr("Picture on the second screen"), LiveAction::PictureScreen));
}

// The keys are the window's and the page's; a menu that is closed answers to none.
QString LayoutMenu::withKey(const QString& words, LiveAction action) const
{
    const QString key = m_keys.keyText(action);
    return key.isEmpty() ? words : words + u'\t' + key;
}

} // namespace kaibang
