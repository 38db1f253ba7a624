// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm_painter.h"

#include "qr_code.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace kaibang {

namespace {

constexpr qreal mmPerInch = 25.4;
constexpr qreal smallest = 0.5; // of the wanted size, before words are cut

QString elided(const QFontMetricsF& metrics, const QString& words, qreal width)
{
    return metrics.elidedText(words, Qt::ElideRight, width);
}

} // namespace

MmPainter::MmPainter(QPainter& painter, qreal dpi, QPointF moved)
    : m_painter(painter)
    , m_scale(dpi / mmPerInch)
    , m_moved(moved)
{
    m_painter.setRenderHint(QPainter::TextAntialiasing);
    m_painter.setPen(Qt::black);
}

QRectF MmPainter::dots(const QRectF& box) const
{
    return {(box.x() + m_moved.x()) * m_scale, (box.y() + m_moved.y()) * m_scale, box.width() * m_scale,
            box.height() * m_scale};
}

QFont MmPainter::font(qreal size, Weight weight) const
{
    QFont made = m_painter.font();
    made.setPixelSize(std::max(1, static_cast<int>(std::lround(size * m_scale))));
    made.setBold(weight == Weight::Bold);
    made.setHintingPreference(QFont::PreferNoHinting);
    return made;
}

void MmPainter::text(const QRectF& box, const QString& words, qreal size, Qt::Alignment align, Weight weight, Fit fit)
{
    const QRectF place = dots(box);
    const QFont before = m_painter.font();
    QFont used = font(size, weight);
    m_painter.save();
    if (fit == Fit::Wrap) {
        m_painter.setFont(used);
        m_painter.setClipRect(place);
        m_painter.drawText(place, static_cast<int>(align) | Qt::TextWordWrap, words);
    } else {
        QFontMetricsF metrics(used, m_painter.device());
        const qreal wide = metrics.horizontalAdvance(words);
        if (fit == Fit::Shrink && wide > place.width() && wide > 0) {
            used.setPixelSize(
                std::max(1, static_cast<int>(used.pixelSize() * std::max(smallest, 0.98 * place.width() / wide))));
            metrics = QFontMetricsF(used, m_painter.device());
        }
        m_painter.setFont(used);
        m_painter.drawText(place, static_cast<int>(align) | Qt::TextSingleLine | Qt::TextDontClip,
                           elided(metrics, words, place.width()));
    }
    m_painter.restore();
    m_painter.setFont(before);
}

void MmPainter::line(QPointF from, QPointF to, qreal width)
{
    m_painter.setPen(QPen(Qt::black, std::max(1.0, width * m_scale), Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine((from + m_moved) * m_scale, (to + m_moved) * m_scale);
}

void MmPainter::frame(const QRectF& box, qreal width)
{
    m_painter.setPen(QPen(Qt::black, std::max(1.0, width * m_scale)));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(dots(box));
}

void MmPainter::image(const QRectF& box, const QImage& picture)
{
    if (picture.isNull())
        return;
    const QRectF place = dots(box);
    QSizeF size = QSizeF(picture.size()).scaled(place.size(), Qt::KeepAspectRatio);
    const QPointF at(place.x() + (place.width() - size.width()) / 2, place.y() + (place.height() - size.height()) / 2);
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    m_painter.drawImage(QRectF(at, size), picture);
}

void MmPainter::code(const QRectF& box, const QString& text)
{
    const QrCode code = QrCode::of(text);
    const int across = code.modules + 2 * QrCode::quietZone;
    const QRectF place = dots(box);
    const int module = static_cast<int>(std::min(place.width(), place.height()) / across);
    if (code.modules == 0 || module < 1)
        return;
    const auto inMiddle = [&](qreal from, qreal room) {
        return static_cast<int>(std::lround(from + (room - across * module) / 2));
    };
    const int left = inMiddle(place.x(), place.width()), top = inMiddle(place.y(), place.height());
    m_painter.fillRect(left, top, across * module, across * module, Qt::white);
    for (int y = 0; y < code.modules; ++y)
        for (int x = 0; x < code.modules; ++x)
            if (code.isDark(x, y))
                m_painter.fillRect(left + (x + QrCode::quietZone) * module, top + (y + QrCode::quietZone) * module,
                                   module, module, Qt::black);
}

qreal MmPainter::wrappedHeight(const QString& words, qreal width, qreal size) const
{
    const QFontMetricsF metrics(font(size, Weight::Plain), m_painter.device());
    return metrics.boundingRect(QRectF(0, 0, width * m_scale, 1e6), Qt::TextWordWrap, words).height() / m_scale;
}

} // namespace kaibang
