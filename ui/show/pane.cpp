// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pane.h"

#include "icons.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

PaneHead::PaneHead(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grip(new QLabel(this))
    , m_title(new QLabel(this))
    , m_float(new QToolButton(this))
    , m_parts(new QHBoxLayout)
{
    setAttribute(Qt::WA_StyledBackground);
    Theme::setRole(m_title, "title");
    Theme::setRole(m_float, "slim");
    m_float->setObjectName(u"floatButton"_s);
    const auto& t = theme.tokens();
    m_parts->setSpacing(t.gap);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(t.padding, t.grid, t.padding, t.grid);
    row->setSpacing(t.gap);
    row->addWidget(m_grip);
    row->addWidget(m_title);
    row->addLayout(m_parts, 1);
    row->addWidget(m_float);
    connect(m_float, &QToolButton::clicked, this, &PaneHead::floatRequested);
    connect(&m_theme, &Theme::changed, this, &PaneHead::restyle);
    setMoves(PaneMoves::Locked);
    retranslate();
    restyle();
}

void PaneHead::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PaneHead::add(QWidget* part, int stretch)
{
    if (m_parts->isEmpty() && stretch == 0)
        m_parts->addStretch(1);
    m_parts->addWidget(part, stretch);
}

void PaneHead::setMoves(PaneMoves moves)
{
    m_grip->setVisible(moves == PaneMoves::Free);
    m_float->setVisible(moves == PaneMoves::Free);
    setCursor(moves == PaneMoves::Free ? Qt::SizeAllCursor : Qt::ArrowCursor);
}

QSize PaneHead::sizeHint() const
{
    // A dock asks its title bar for this alone; all heads are as high as one with a button.
    const auto& t = m_theme.tokens();
    return QWidget::sizeHint().expandedTo(QSize(0, t.slimHeight + 2 * t.grid));
}

void PaneHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PaneHead::restyle()
{
    const auto& t = m_theme.tokens();
    updateGeometry();
    m_grip->setPixmap(themedPixmap(u"grip"_s, t.muted, t.iconSize - t.grid, devicePixelRatioF()));
    m_float->setIcon(themedIcon(u"float"_s, t.muted));
}

void PaneHead::retranslate()
{
    m_float->setToolTip(tr("Give this pane a window of its own, or take it back"));
    m_float->setAccessibleName(m_float->toolTip());
}

Pane::Pane(const QString& name, Theme& theme, QWidget* parent, Look look)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(new PaneHead(theme, this))
{
    setObjectName(name);
    setAttribute(Qt::WA_StyledBackground);
    Theme::setRole(this, look == Look::OnAir ? "onair" : "pane");
    Theme::setRole(m_head, look == Look::OnAir ? "onairHead" : "paneHead");
}

void Pane::setTitle(const QString& title)
{
    m_head->setTitle(title);
    setWindowTitle(title);
}

} // namespace kaibang
