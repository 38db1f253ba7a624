// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pattern_picture.h"

#include "colour.h"

#include <QLinearGradient>
#include <QPainter>
#include <QRadialGradient>
#include <cmath>
#include <cstring>
#include <random>

namespace kaibang {

namespace {

constexpr int counterDigits = 7;

int even(double value)
{
    return std::max(2, int(value) & ~1);
}

QImage paintBackground(QSize size, std::mt19937& random)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient base(0, 0, size.width(), size.height());
    base.setColorAt(0.0, QColor(0xE9, 0xE3, 0xDA));
    base.setColorAt(0.45, QColor(0xC9, 0xCE, 0xD6));
    base.setColorAt(1.0, QColor(0x8F, 0x9B, 0xAD));
    painter.fillRect(image.rect(), base);
    // Mother-of-pearl: large, faint discs of rose, green and blue light where the seed puts them.
    const QColor lights[] = {QColor(246, 205, 210, 120), QColor(205, 236, 222, 110), QColor(205, 220, 246, 120)};
    std::uniform_real_distribution<double> anywhere(0.0, 1.0);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 9; ++i) {
        const QPointF centre(anywhere(random) * size.width(), anywhere(random) * size.height() * 0.75);
        const double radius = size.height() * (0.25 + 0.3 * anywhere(random));
        QColor clear = lights[i % 3];
        clear.setAlpha(0);
        QRadialGradient light(centre, radius);
        light.setColorAt(0.0, lights[i % 3]);
        light.setColorAt(1.0, clear);
        painter.setBrush(light);
        painter.drawEllipse(centre, radius, radius);
    }
    const QColor bars[] = {QColor(191, 191, 191), QColor(191, 191, 0), QColor(0, 191, 191), QColor(0, 191, 0),
                           QColor(191, 0, 191),   QColor(191, 0, 0),   QColor(0, 0, 191)};
    const QRectF strip(size.width() * 0.05, size.height() * 0.05, size.width() * 0.9, size.height() * 0.06);
    for (int i = 0; i < 7; ++i) {
        const QRectF bar(strip.left() + i * strip.width() / 7, strip.top(), strip.width() / 7, strip.height());
        painter.fillRect(bar, bars[i]);
    }
    return image;
}

QImage paintMark(int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QPointF centre(side * 0.5, side * 0.46);
    QRadialGradient shadow(QPointF(side * 0.5, side * 0.82), side * 0.42);
    shadow.setColorAt(0.0, QColor(40, 44, 56, 110));
    shadow.setColorAt(1.0, QColor(40, 44, 56, 0));
    painter.setBrush(shadow);
    painter.drawEllipse(QPointF(side * 0.5, side * 0.84), side * 0.42, side * 0.12);
    QRadialGradient pearl(centre, side * 0.42, QPointF(side * 0.38, side * 0.3));
    pearl.setColorAt(0.0, QColor(255, 255, 255));
    pearl.setColorAt(0.35, QColor(246, 238, 232));
    pearl.setColorAt(0.75, QColor(214, 204, 206));
    pearl.setColorAt(1.0, QColor(150, 146, 158));
    painter.setBrush(pearl);
    painter.drawEllipse(centre, side * 0.4, side * 0.4);
    return image;
}

// Seven strokes per digit: the counter must not depend on which fonts a computer has.
AlphaPlanes paintDigit(int digit, int width, int height)
{
    //   _0_
    //  5   1
    //   _6_
    //  4   2
    //   _3_
    constexpr std::array<int, 10> strokes = {0x3F, 0x06, 0x5B, 0x4F, 0x66, 0x6D, 0x7D, 0x07, 0x7F, 0x6F};
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(48, 54, 66, 200), width * 0.14, Qt::SolidLine, Qt::RoundCap));
    const double left = width * 0.2;
    const double right = width * 0.75;
    const double top = height * 0.12;
    const double middle = height * 0.5;
    const double bottom = height * 0.88;
    const QLineF lines[] = {{left, top, right, top},       {right, top, right, middle},  {right, middle, right, bottom},
                            {left, bottom, right, bottom}, {left, middle, left, bottom}, {left, top, left, middle},
                            {left, middle, right, middle}};
    for (int i = 0; i < 7; ++i) {
        if ((strokes[size_t(digit)] >> i) & 1)
            painter.drawLine(lines[i]);
    }
    painter.end();
    return toAlphaPlanes(image, ColourSpace::Bt709Limited);
}

} // namespace

PatternPicture::PatternPicture(quint32 seed, QSize size)
    : m_size(size)
{
    std::mt19937 random(seed);
    m_background.resize(size);
    fillFrame(paintBackground(size, random), m_background);
    std::uniform_real_distribution<double> phase(0.0, 6.28);
    m_phaseX = phase(random);
    m_phaseY = phase(random);
    m_mark = toAlphaPlanes(paintMark(even(size.height() * 0.26)), ColourSpace::Bt709Limited);
    const int digitHeight = even(size.height() * 0.05);
    for (int digit = 0; digit < 10; ++digit)
        m_digits[size_t(digit)] = paintDigit(digit, even(digitHeight * 0.62), digitHeight);
}

QPoint PatternPicture::markAt(quint64 index) const
{
    const double time = double(index % 108'000) / 30.0; // an hour: keeps the arguments of sin exact
    const double reachX = m_size.width() * 0.9 - m_mark.size.width();
    const double reachY = m_size.height() * 0.72 - m_mark.size.height();
    const double x = m_size.width() * 0.05 + reachX * (0.5 + 0.5 * std::sin(time * 0.61 + m_phaseX));
    const double y = m_size.height() * 0.15 + reachY * (0.5 + 0.5 * std::sin(time * 0.83 + m_phaseY));
    return {int(x) & ~1, int(y) & ~1};
}

void PatternPicture::draw(quint64 index, Frame& frame) const
{
    std::memcpy(frame.y(), m_background.y(), m_background.byteCount());
    frame.colours = ColourSpace::Bt709Limited;
    blend(m_mark, markAt(index), frame);
    const QSize digit = m_digits[0].size;
    QPoint at(even(m_size.width() * 0.95 - digit.width() * counterDigits), even(m_size.height() * 0.9));
    quint64 unit = 1'000'000;
    for (int i = 0; i < counterDigits; ++i, unit /= 10, at.rx() += digit.width())
        blend(m_digits[size_t(index / unit % 10)], at, frame);
}

} // namespace kaibang
