// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_painter.h"

#include <algorithm>

namespace kaibang {

namespace {

constexpr int openingWidth = 430, openingHeight = 146, inset = 20;

QString placeText(const OpeningCard& card)
{
    return card.of > 0 ? QStringLiteral("%1 / %2").arg(card.nth).arg(card.of) : QString();
}

} // namespace

QImage paintOpeningCard(const OpeningCard& card, const LayerCanvas& canvas)
{
    if (card.buyer.isEmpty())
        return {};
    const QSize size(std::min(openingWidth, canvas.mostWidth()), openingHeight);
    CardBrush brush(canvas, size);
    brush.ground(QRect(QPoint(0, 0), size));
    brush.bar(QRect(0, CardBrush::radius, CardBrush::barWidth, size.height() - 28), card.accent);
    const QRect inner(inset + 4, 10, size.width() - 2 * inset, size.height() - 20);
    const QFont place = CardBrush::font(38, QFont::Bold);
    const int placeWidth = CardBrush::widthOf(placeText(card), place);
    brush.line(QRect(inner.left(), inner.top(), inner.width(), 26), card.heading, CardBrush::font(22, QFont::DemiBold),
               card.accent);
    const QRect middle(inner.left(), inner.top() + 28, inner.width(), 56);
    brush.line(middle.adjusted(0, 0, placeWidth > 0 ? -placeWidth - CardBrush::padding : 0, 0), card.buyer.text(),
               CardBrush::font(42, QFont::Bold), QColor(CardBrush::ink));
    brush.line(middle, placeText(card), place, QColor(CardBrush::ink), Qt::AlignRight);
    brush.line(QRect(inner.left(), inner.top() + 88, inner.width(), 34), card.result,
               CardBrush::font(24, QFont::Medium), QColor(CardBrush::quietInk));
    return brush.finish();
}

} // namespace kaibang
