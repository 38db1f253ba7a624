// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_painter.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace kaibang {

namespace {

// All measures are for a picture of 720 lines and scale with its height.
constexpr int cardHeight = 132;
constexpr int textWidth = 330;
constexpr int padding = 14;
constexpr int flashHeight = 40;

QFont fontOf(int pixels, QFont::Weight weight)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

void drawPicture(QPainter& painter, const QImage& picture, const QRect& box)
{
    QPainterPath shape;
    shape.addRoundedRect(box, 10, 10);
    painter.save();
    painter.setClipPath(shape);
    const QSize filled = picture.size().scaled(box.size(), Qt::KeepAspectRatioByExpanding);
    QRect target(QPoint(0, 0), filled);
    target.moveCenter(box.center());
    painter.drawImage(target, picture);
    painter.restore();
}

void drawLine(QPainter& painter, const QRect& box, const QString& text, const QFont& font, const QColor& ink)
{
    painter.setFont(font);
    painter.setPen(ink);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

void drawFlash(QPainter& painter, const ProductCard& card, int width)
{
    const QFont font = fontOf(22, QFont::DemiBold);
    const int wanted = QFontMetrics(font).size(Qt::TextSingleLine, card.flash).width() + 2 * padding + 2;
    const QRect pill(0, 0, std::min(wanted, width), flashHeight - 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(card.flashAccent);
    painter.drawRoundedRect(pill, 8, 8);
    drawLine(painter, pill.adjusted(padding, 0, -padding, 0), card.flash, font, Qt::white);
}

void drawBody(QPainter& painter, const ProductCard& card, const QRect& body)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(18, 20, 26, 208));
    painter.drawRoundedRect(body, 14, 14);
    painter.setBrush(card.accent);
    painter.drawRoundedRect(QRect(body.left(), body.top() + 14, 5, body.height() - 28), 2, 2);
    QRect text = body.adjusted(padding + 8, padding, -padding, -padding);
    if (!card.picture.isNull()) {
        const QRect box(text.topLeft(), QSize(text.height(), text.height()));
        drawPicture(painter, card.picture, box);
        text.setLeft(box.right() + padding);
    }
    const int row = text.height() / 2;
    drawLine(painter, QRect(text.left(), text.top(), text.width(), row), card.title, fontOf(27, QFont::Medium),
             QColor(0xF5, 0xF3, 0xEE));
    const QFont priceFont = fontOf(38, QFont::Bold);
    const int priceWidth = QFontMetrics(priceFont).horizontalAdvance(card.price);
    const QRect lower(text.left(), text.top() + row, text.width(), row);
    drawLine(painter, lower, card.price, priceFont, card.accent);
    drawLine(painter, lower.adjusted(priceWidth + padding, 8, 0, 0), card.left, fontOf(22, QFont::Normal),
             QColor(0xD5, 0xD2, 0xCB));
}

} // namespace

PaintedCard paintCard(const ProductCard& card, QSize picture)
{
    if (card.title.isEmpty() || picture.isEmpty())
        return {};
    const double scale = picture.height() / 720.0;
    const int flash = card.flash.isEmpty() ? 0 : flashHeight;
    const int pictureBox = card.picture.isNull() ? 0 : cardHeight - padding;
    const int fitting = int(picture.width() * 0.9 / scale);
    const int width = std::min(textWidth + pictureBox + 2 * padding + 8, fitting);
    PaintedCard painted;
    const auto even = [](double value) { return std::max(2, int(value) & ~1); };
    painted.image =
        QImage(even(width * scale), even((cardHeight + flash) * scale), QImage::Format_ARGB32_Premultiplied);
    painted.image.fill(Qt::transparent);
    QPainter painter(&painted.image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    if (flash > 0)
        drawFlash(painter, card, width);
    drawBody(painter, card, QRect(0, flash, width, cardHeight));
    painted.at = QPoint(int(picture.width() * 0.05) & ~1, int(picture.height() * 0.95 - painted.image.height()) & ~1);
    return painted;
}

QImage paintSlate(const Slate& slate, QSize picture)
{
    QImage image(picture, QImage::Format_RGB32);
    image.fill(slate.background);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = picture.height() / 720.0;
    const QRect area = image.rect().adjusted(picture.width() / 10, 0, -picture.width() / 10, 0);
    painter.setPen(slate.ink);
    painter.setFont(fontOf(std::max(8, int(44 * scale)), QFont::Medium));
    painter.drawText(area.adjusted(0, 0, 0, -int(60 * scale)), Qt::AlignCenter | Qt::TextWordWrap, slate.title);
    QColor quiet = slate.ink;
    quiet.setAlpha(170);
    painter.setPen(quiet);
    painter.setFont(fontOf(std::max(8, int(26 * scale)), QFont::Normal));
    painter.drawText(area.adjusted(0, int(60 * scale), 0, 0), Qt::AlignCenter | Qt::TextWordWrap, slate.detail);
    return image;
}

} // namespace kaibang
