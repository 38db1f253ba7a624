// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_painter.h"

#include <algorithm>

namespace kaibang {

namespace {

constexpr int signHeight = 66, signMostText = 380, logoMost = 120, clockHeight = 48;

QSize logoSize(const QImage& logo)
{
    if (logo.isNull())
        return {};
    const int height = signHeight - 16;
    return {std::clamp(logo.width() * height / std::max(1, logo.height()), 8, logoMost), height};
}

} // namespace

QImage paintSign(const StudioSign& sign, const LayerCanvas& canvas)
{
    if (sign.name.isEmpty() && sign.line.isEmpty() && sign.logo.isNull())
        return {};
    const QFont nameFont = CardBrush::font(26, QFont::DemiBold), lineFont = CardBrush::font(18, QFont::Normal);
    const int words = std::min(
        std::max(CardBrush::widthOf(sign.name, nameFont), CardBrush::widthOf(sign.line, lineFont)) + 2, signMostText);
    const QSize logo = logoSize(sign.logo);
    const int textLeft = CardBrush::barWidth + CardBrush::padding + (logo.isEmpty() ? 0 : logo.width() + 12);
    const bool hasWords = !sign.name.isEmpty() || !sign.line.isEmpty();
    const int wanted = hasWords ? textLeft + words + CardBrush::padding : textLeft + 2;
    const QSize size(std::min(wanted, canvas.mostWidth()), signHeight);
    CardBrush brush(canvas, size);
    brush.ground(QRect(QPoint(0, 0), size), 190);
    brush.bar(QRect(0, CardBrush::radius, CardBrush::barWidth, size.height() - 28), sign.accent);
    if (!logo.isEmpty()) {
        const QSize fitting = sign.logo.size().scaled(logo, Qt::KeepAspectRatio);
        QRect box(QPoint(0, 0), fitting);
        box.moveCenter(QRect(QPoint(CardBrush::barWidth + 10, 8), logo).center());
        brush.painter().drawImage(box, sign.logo);
    }
    const int room = size.width() - textLeft - CardBrush::padding + 2;
    const bool both = !sign.name.isEmpty() && !sign.line.isEmpty();
    brush.line(both ? QRect(textLeft, 6, room, 32) : QRect(textLeft, 0, room, signHeight), sign.name, nameFont,
               QColor(CardBrush::ink));
    brush.line(both ? QRect(textLeft, 37, room, 24) : QRect(textLeft, 0, room, signHeight), sign.line, lineFont,
               QColor(CardBrush::quietInk));
    return brush.finish();
}

QImage paintClock(const QString& time, const LayerCanvas& canvas)
{
    if (time.isEmpty())
        return {};
    const QFont font = CardBrush::font(28, QFont::DemiBold);
    const QSize size(std::min(CardBrush::widthOfTime(time, font) + 2 * CardBrush::padding, canvas.mostWidth()),
                     clockHeight);
    CardBrush brush(canvas, size);
    brush.ground(QRect(QPoint(0, 0), size), 190);
    brush.line(QRect(CardBrush::padding, 0, size.width() - CardBrush::padding, clockHeight), time, font,
               QColor(CardBrush::ink));
    return brush.finish();
}

} // namespace kaibang
