// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slate_banner.h"

#include "icons.h"
#include "key_map.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

SlateBanner::SlateBanner(AirOverlay& air, const KeyMap& keys, Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_air(air)
    , m_keys(keys)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_words(new QLabel(this))
    , m_off(new QPushButton(this))
{
    setObjectName(u"slateBanner"_s);
    m_words->setObjectName(u"slateWords"_s);
    m_off->setObjectName(u"slateOff"_s);
    Theme::setRole(m_words, "live");
    Theme::setRole(m_off, "slim");
    m_words->setWordWrap(true);
    const auto& t = theme.tokens();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(t.padding, t.grid, t.padding, t.grid);
    row->setSpacing(t.gap);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_off);
    connect(m_off, &QPushButton::clicked, this, [this] { m_air.toggle(m_air.slate()); });
    connect(&m_air, &AirOverlay::slateChanged, this, &SlateBanner::refresh);
    connect(&m_keys, &KeyMap::changed, this, &SlateBanner::refresh);
    connect(&m_theme, &Theme::changed, this, &SlateBanner::refresh);
    refresh();
}

QString SlateBanner::words() const
{
    const QString name = airSlateName(m_air.slate());
    if (m_air.slate() == AirSlate::BackSoon)
        return tr("Viewers see \"%1\" and not the camera.").arg(name);
    return tr("Viewers see \"%1\" on the card.").arg(name);
}

void SlateBanner::refresh()
{
    const AirSlate slate = m_air.slate();
    setVisible(slate != AirSlate::None);
    if (slate == AirSlate::None)
        return;
    const auto& t = m_theme.tokens();
    m_icon->setPixmap(themedPixmap(u"live"_s, t.live, t.iconSize, devicePixelRatioF()));
    m_words->setText(words());
    const QString key = m_keys.keyText(liveActionOf(slate));
    m_off->setText(key.isEmpty() ? tr("Take it off") : tr("Take it off (%1)").arg(key));
}

void SlateBanner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

LiveAction liveActionOf(AirSlate slate)
{
    return slate == AirSlate::Hold   ? LiveAction::HoldStamp
           : slate == AirSlate::Sold ? LiveAction::SoldStamp
                                     : LiveAction::BackSoon;
}

} // namespace kaibang
