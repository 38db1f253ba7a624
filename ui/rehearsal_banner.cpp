// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal_banner.h"

#include "theme.h"

#include <QEvent>
#include <QPainter>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

RehearsalBanner::RehearsalBanner(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"rehearsalBanner"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Rehearsal"));
}

QSize RehearsalBanner::sizeHint() const
{
    const auto& t = m_theme.tokens();
    return {t.rowHeight, QFontMetrics(m_theme.font(TextRole::RowTitle)).height() + t.gap};
}

void RehearsalBanner::paintEvent(QPaintEvent*)
{
    const auto& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.claim);
    const int stripe = t.padding;
    painter.setPen(QPen(t.surface, stripe / 2.0));
    for (int x = -height(); x < width() + height(); x += stripe * 2)
        painter.drawLine(QPointF(x, height() + stripe), QPointF(x + height() + 2 * stripe, -stripe));
    const QString words = tr("REHEARSAL — these orders are not real and stay in a file of their own");
    QFont font = m_theme.font(TextRole::RowTitle);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(words, Qt::ElideRight, width() - 4 * t.padding);
    QRect field(0, 0, metrics.horizontalAdvance(shown) + 4 * t.padding, height());
    field.moveCenter(rect().center());
    painter.fillRect(field, t.claim);
    painter.setFont(font);
    painter.setPen(t.surface);
    painter.drawText(field, Qt::AlignCenter, shown);
}

void RehearsalBanner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Rehearsal"));
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace kaibang
