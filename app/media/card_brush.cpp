// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_brush.h"

#include <QFontMetrics>
#include <QPainterPath>
#include <algorithm>

namespace kaibang {

namespace {

int evenPixels(double pixels, int most)
{
    return std::max(2, std::min(int(pixels + 0.5), most) & ~1);
}

} // namespace

CardBrush::CardBrush(const LayerCanvas& canvas, QSize size)
    : m_image(evenPixels(size.width() * canvas.scale, canvas.most.width()),
              evenPixels(size.height() * canvas.scale, canvas.most.height()), QImage::Format_ARGB32_Premultiplied)
{
    m_image.fill(Qt::transparent);
    m_painter.begin(&m_image);
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    m_painter.scale(canvas.scale, canvas.scale);
}

QImage CardBrush::finish()
{
    m_painter.end();
    return m_image;
}

void CardBrush::ground(const QRect& box, int alpha)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor(18, 20, 26, alpha));
    m_painter.drawRoundedRect(box, radius, radius);
}

void CardBrush::bar(const QRect& box, const QColor& colour)
{
    m_painter.fillRect(box, colour);
}

void CardBrush::line(const QRect& box, const QString& text, const QFont& font, const QColor& colour,
                     Qt::Alignment across)
{
    if (text.isEmpty() || box.width() <= 0)
        return;
    m_painter.setFont(font);
    m_painter.setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width());
    m_painter.drawText(box, int(across | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

void CardBrush::picture(const QRect& box, const QImage& picture)
{
    QPainterPath shape;
    shape.addRoundedRect(box, 10, 10);
    m_painter.save();
    m_painter.setClipPath(shape);
    const QSize filled = picture.size().scaled(box.size(), Qt::KeepAspectRatioByExpanding);
    QRect target(QPoint(0, 0), filled);
    target.moveCenter(box.center());
    m_painter.drawImage(target, picture);
    m_painter.restore();
}

QFont CardBrush::font(int pixels, QFont::Weight weight)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

int CardBrush::widthOf(const QString& text, const QFont& font)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).size(Qt::TextSingleLine, text).width();
}

int CardBrush::widthOfTime(const QString& time, const QFont& font)
{
    const QFontMetrics metrics(font);
    int digit = 0;
    for (char16_t each = u'0'; each <= u'9'; ++each)
        digit = std::max(digit, metrics.horizontalAdvance(QChar(each)));
    int width = 0;
    for (const QChar each : time)
        width += each.isDigit() ? digit : metrics.horizontalAdvance(each);
    return width;
}

} // namespace kaibang
