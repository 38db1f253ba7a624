// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_painter.h"

#include <QFontMetrics>
#include <algorithm>

namespace kaibang {

namespace {

constexpr int infoPadding = 18, infoGap = 6;
constexpr int titlePixels = 26, linePixels = 19, footPixels = 15;
constexpr int infoWidth = 563; ///< 44 % of a picture of 1280; the product card stands beside it and stays free
constexpr int infoHeight = 640;

struct InfoPiece
{
    QString text;
    QFont font;
    QColor ink;
    int height = 0;
};

QList<InfoPiece> piecesOf(const InfoCard& card, int width, int mostHeight)
{
    QList<InfoPiece> pieces{{card.title, CardBrush::font(titlePixels, QFont::DemiBold), card.accent}};
    for (const QString& line : card.lines)
        pieces.append({line, CardBrush::font(linePixels, QFont::Normal), QColor(CardBrush::ink)});
    if (!card.foot.isEmpty())
        pieces.append({card.foot, CardBrush::font(footPixels, QFont::Normal), QColor(CardBrush::quietInk)});
    for (InfoPiece& piece : pieces)
        piece.height = QFontMetrics(piece.font)
                           .boundingRect(QRect(0, 0, width, mostHeight), Qt::TextWordWrap, piece.text)
                           .height() +
                       infoGap;
    return pieces;
}

} // namespace

QImage paintInfoCard(const InfoCard& card, const LayerCanvas& canvas)
{
    if (card.title.isEmpty())
        return {};
    const int width = std::min(infoWidth, canvas.mostWidth());
    const int mostHeight = std::min(infoHeight, canvas.mostHeight());
    const int textWidth = width - 2 * infoPadding;
    QList<InfoPiece> pieces = piecesOf(card, textWidth, mostHeight);
    int height = 2 * infoPadding;
    qsizetype fitting = 0;
    while (fitting < pieces.size() && height + pieces.at(fitting).height <= mostHeight)
        height += pieces.at(fitting++).height;
    if (fitting < pieces.size() && fitting > 1)
        pieces[fitting - 1].text = QStringLiteral("…"); // better a visible cut than a card that seems whole
    pieces = pieces.first(fitting);
    CardBrush brush(canvas, QSize(width, height));
    brush.ground(QRect(0, 0, width, height), 222);
    int top = infoPadding;
    for (const InfoPiece& piece : std::as_const(pieces)) {
        brush.painter().setFont(piece.font);
        brush.painter().setPen(piece.ink);
        brush.painter().drawText(QRect(infoPadding, top, textWidth, piece.height), Qt::TextWordWrap, piece.text);
        top += piece.height;
    }
    return brush.finish();
}

} // namespace kaibang
