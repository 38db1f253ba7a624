// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_painter.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace kaibang {

namespace {

// All measures are for a picture of 720 lines and scale with its height.
constexpr int padding = 18;
constexpr int gap = 6;
constexpr int titlePixels = 26, linePixels = 19, footPixels = 15;
constexpr double share = 0.44, safe = 0.05;
constexpr int mostHeight = 640; ///< the product card stands to its left and stays free

QFont fontOf(int pixels, QFont::Weight weight)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

struct Piece
{
    QString text;
    QFont font;
    QColor ink;
    int height = 0;
};

QList<Piece> piecesOf(const InfoCard& card, int width)
{
    QList<Piece> pieces{{card.title, fontOf(titlePixels, QFont::DemiBold), card.accent}};
    for (const QString& line : card.lines)
        pieces.append({line, fontOf(linePixels, QFont::Normal), QColor(0xF5, 0xF3, 0xEE)});
    if (!card.foot.isEmpty())
        pieces.append({card.foot, fontOf(footPixels, QFont::Normal), QColor(0xD5, 0xD2, 0xCB)});
    for (Piece& piece : pieces)
        piece.height = QFontMetrics(piece.font)
                           .boundingRect(QRect(0, 0, width, mostHeight), Qt::TextWordWrap, piece.text)
                           .height() +
                       gap;
    return pieces;
}

} // namespace

PaintedCard paintInfoCard(const InfoCard& card, QSize picture)
{
    if (card.title.isEmpty() || picture.isEmpty())
        return {};
    const double scale = picture.height() / 720.0;
    const int width = int(picture.width() * share / scale);
    const int textWidth = width - 2 * padding;
    QList<Piece> pieces = piecesOf(card, textWidth);
    int height = 2 * padding;
    qsizetype fitting = 0;
    while (fitting < pieces.size() && height + pieces.at(fitting).height <= mostHeight)
        height += pieces.at(fitting++).height;
    if (fitting < pieces.size() && fitting > 1)
        pieces[fitting - 1].text = QStringLiteral("…"); // better a visible cut than a card that seems whole
    pieces = pieces.first(fitting);
    PaintedCard painted;
    const auto even = [](double value) { return std::max(2, int(value) & ~1); };
    painted.image = QImage(even(width * scale), even(height * scale), QImage::Format_ARGB32_Premultiplied);
    painted.image.fill(Qt::transparent);
    QPainter painter(&painted.image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(18, 20, 26, 222));
    painter.drawRoundedRect(QRect(0, 0, width, height), 14, 14);
    int top = padding;
    for (const Piece& piece : std::as_const(pieces)) {
        painter.setFont(piece.font);
        painter.setPen(piece.ink);
        painter.drawText(QRect(padding, top, textWidth, piece.height), Qt::TextWordWrap, piece.text);
        top += piece.height;
    }
    painted.at =
        QPoint(int(picture.width() * (1 - safe) - painted.image.width()) & ~1, int(picture.height() * safe) & ~1);
    return painted;
}

} // namespace kaibang
