// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace kaibang {

/// Draws a page in millimetres from its upper left corner, black on white, on whatever device: a PDF, a printer, a
/// picture. Text sizes are the height of a line's letters with ascenders, in mm.
class MmPainter
{
public:
    enum class Weight { Plain, Bold };
    enum class Fit {
        Elide,  ///< one line, cut with "…"
        Shrink, ///< one line, made smaller down to a half, then cut
        Wrap    ///< as many lines as there is room for
    };

    /// `painter` is borrowed. `dpi` is the device's; `moved` shifts everything, in mm, to where the printer prints it.
    MmPainter(QPainter& painter, qreal dpi, QPointF moved = {});

    void text(const QRectF& box, const QString& words, qreal size,
              Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter, Weight weight = Weight::Plain,
              Fit fit = Fit::Elide);
    void line(QPointF from, QPointF to, qreal width = 0.2);
    void frame(const QRectF& box, qreal width = 0.2);
    /// Keeps the picture's shape and centres it.
    void image(const QRectF& box, const QImage& picture);
    /// A QR code with its quiet zone in the middle of `box`, each module a whole number of dots, so
    /// that a label printer of 203 dpi prints what a scanner reads.
    void code(const QRectF& box, const QString& text);
    /// The height of these words when they wrap in `width`.
    [[nodiscard]] qreal wrappedHeight(const QString& words, qreal width, qreal size) const;

private:
    [[nodiscard]] QFont font(qreal size, Weight weight) const;
    [[nodiscard]] QRectF dots(const QRectF& box) const;

    QPainter& m_painter;
    qreal m_scale; ///< dots a millimetre
    QPointF m_moved;
};

} // namespace kaibang
