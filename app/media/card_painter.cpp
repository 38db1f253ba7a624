// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_painter.h"

#include "two_lines.h"

#include <QDateTime>
#include <algorithm>

namespace kaibang {

namespace {

constexpr int cardHeight = 132, textWidth = 330, flashHeight = 40, pillHeight = 32;
constexpr int stampPixels = 54, stampHeight = 92;
constexpr int pad = CardBrush::padding;

// The call, the time that counts, and how many are left of it.
void drawFlash(CardBrush& brush, const ProductCard& card, const QString& countdown, int width)
{
    const QFont words = CardBrush::font(22, QFont::DemiBold), time = CardBrush::font(24, QFont::Bold);
    const int timeWidth = CardBrush::widthOfTime(countdown, time);
    const int leftWidth = CardBrush::widthOf(card.flashLeft, words);
    const int behind = (timeWidth > 0 ? timeWidth + pad : 0) + (leftWidth > 0 ? leftWidth + pad : 0);
    const int callWidth = std::min(CardBrush::widthOf(card.flash, words) + 2, width - 2 * pad - behind);
    const QRect pill(0, 0, std::min(callWidth + behind + 2 * pad, width), pillHeight);
    brush.painter().setPen(Qt::NoPen);
    brush.painter().setBrush(card.flashAccent);
    brush.painter().drawRoundedRect(pill, 8, 8);
    brush.line(QRect(pad, 0, callWidth, pillHeight), card.flash, words, Qt::white);
    brush.line(QRect(2 * pad + callWidth, 0, timeWidth, pillHeight), countdown, time, Qt::white);
    brush.line(QRect(pill.right() - pad - leftWidth, 0, leftWidth + 2, pillHeight), card.flashLeft, words, Qt::white);
}

// A long name has two lines of smaller letters: viewers have to be able to read what is sold.
void drawTitle(CardBrush& brush, const QString& title, const QRect& box)
{
    const QColor ink(CardBrush::ink);
    const QFont usual = CardBrush::font(27, QFont::Medium), smaller = CardBrush::font(20, QFont::Medium);
    if (CardBrush::widthOf(title, usual) <= box.width()) {
        brush.line(box, title, usual, ink);
        return;
    }
    constexpr int row = 28;
    const TwoLines lines = inTwoLines(title, smaller, box.width(), box.width());
    if (lines.second.isEmpty()) {
        brush.line(box, lines.first, smaller, ink);
        return;
    }
    const QRect first(box.left(), box.bottom() + 1 - 2 * row, box.width(), row);
    brush.line(first, lines.first, smaller, ink);
    brush.line(first.translated(0, row), lines.second, smaller, ink);
}

void drawBody(CardBrush& brush, const ProductCard& card, const QRect& body)
{
    brush.ground(body);
    brush.bar(QRect(body.left(), body.top() + CardBrush::radius, CardBrush::barWidth, body.height() - 28), card.accent);
    QRect text = body.adjusted(pad + 8, pad, -pad, -pad);
    if (!card.picture.isNull()) {
        const QRect box(text.topLeft(), QSize(text.height(), text.height()));
        brush.picture(box, card.picture);
        text.setLeft(box.right() + pad);
    }
    const int row = text.height() / 2;
    drawTitle(brush, card.title, QRect(text.left(), text.top(), text.width(), row));
    const QFont priceFont = CardBrush::font(38, QFont::Bold);
    const int priceWidth = CardBrush::widthOf(card.price, priceFont);
    const QRect lower(text.left(), text.top() + row, text.width(), row);
    brush.line(lower, card.price, priceFont, card.accent);
    brush.line(lower.adjusted(priceWidth + pad, 8, 0, 0), card.left, CardBrush::font(22, QFont::Normal),
               QColor(CardBrush::quietInk));
}

QFont stampFont()
{
    return CardBrush::font(stampPixels, QFont::Black);
}

// Straight and opaque: it must be read at a glance, in any picture and after any encoder.
void drawStamp(CardBrush& brush, const Stamp& stamp, const QRect& box)
{
    QPainter& painter = brush.painter();
    painter.setPen(QPen(stamp.ink, 5));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 10, 10);
    brush.line(box.adjusted(pad, 0, -pad, 0), stamp.text, stampFont(), stamp.ink, Qt::AlignHCenter);
}

int stampWidth(const Stamp& stamp)
{
    return CardBrush::widthOf(stamp.text, stampFont()) + 4 * pad;
}

QImage paintLoneStamp(const Stamp& stamp, const LayerCanvas& canvas)
{
    const QSize size(std::min(stampWidth(stamp), canvas.mostWidth()), stampHeight);
    CardBrush brush(canvas, size);
    drawStamp(brush, stamp, QRect(QPoint(0, 0), size));
    return brush.finish();
}

} // namespace

QImage paintProductCard(const ProductCard& card, const Stamp& stamp, const QString& countdown,
                        const LayerCanvas& canvas)
{
    if (card.title.isEmpty())
        return stamp.text.isEmpty() ? QImage() : paintLoneStamp(stamp, canvas);
    const int flash = card.flash.isEmpty() ? 0 : flashHeight;
    const int pictureBox = card.picture.isNull() ? 0 : cardHeight - pad;
    const int width = std::min(textWidth + pictureBox + 2 * pad + 8, canvas.mostWidth());
    CardBrush brush(canvas, QSize(width, cardHeight + flash));
    if (flash > 0)
        drawFlash(brush, card, countdown, width);
    const QRect body(0, flash, width, cardHeight);
    drawBody(brush, card, body);
    if (!stamp.text.isEmpty()) {
        brush.ground(body, 150); // what it stands on steps back
        QRect box(0, 0, std::min(stampWidth(stamp), width - 24), stampHeight);
        box.moveCenter(body.center());
        drawStamp(brush, stamp, box);
    }
    return brush.finish();
}

QImage paintSlate(const Slate& slate, QSize picture)
{
    QImage image(picture, QImage::Format_RGB32);
    image.fill(slate.background);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = std::min(picture.width(), picture.height()) / 720.0;
    const QRect area = image.rect().adjusted(picture.width() / 10, 0, -picture.width() / 10, 0);
    painter.setPen(slate.ink);
    painter.setFont(CardBrush::font(std::max(8, int(60 * scale)), QFont::Medium));
    painter.drawText(area.adjusted(0, 0, 0, -int(70 * scale)), Qt::AlignCenter | Qt::TextWordWrap, slate.title);
    QColor quiet = slate.ink;
    quiet.setAlpha(170);
    painter.setPen(quiet);
    painter.setFont(CardBrush::font(std::max(8, int(30 * scale)), QFont::Normal));
    painter.drawText(area.adjusted(0, int(70 * scale), 0, 0), Qt::AlignCenter | Qt::TextWordWrap, slate.detail);
    return image;
}

QString countdownText(qint64 untilMs, qint64 nowMs)
{
    const qint64 seconds = (std::max<qint64>(0, untilMs - nowMs) + 999) / 1000;
    const QString last = QStringLiteral("%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return QStringLiteral("%1:%2").arg(QString::number(minutes), last);
    return QStringLiteral("%1:%2:%3").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0')).arg(last);
}

QString clockText(const ClockFace& clock, qint64 nowMs)
{
    if (!clock.zone.isValid())
        return {};
    return QDateTime::fromMSecsSinceEpoch(nowMs, clock.zone).toString(QStringLiteral("HH:mm:ss"));
}

} // namespace kaibang
