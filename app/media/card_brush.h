// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QImage>
#include <QPainter>

namespace kaibang {

/// How large a layer is painted: every measure is for a picture of 720 lines and grows by `scale`; no layer is larger
/// than `most`, in pixels.
struct LayerCanvas
{
    double scale = 1;
    QSize most;

    /// `most` in the measures that painters use.
    [[nodiscard]] int mostWidth() const { return int(most.width() / scale); }
    [[nodiscard]] int mostHeight() const { return int(most.height() / scale); }
};

/// What the painted layers have in common: their ground, their type, their lines. Works on any thread.
class CardBrush
{
public:
    /// Begins a layer of that size (in measures of 720 lines); the image is transparent and has an even size.
    CardBrush(const LayerCanvas& canvas, QSize size);

    [[nodiscard]] QPainter& painter() { return m_painter; }
    /// Ends the painting. Format_ARGB32_Premultiplied.
    [[nodiscard]] QImage finish();

    /// The dark, slightly transparent ground that text of any picture can be read on.
    void ground(const QRect& box, int alpha = 214);
    /// A flat bar without a soft edge: its colour reaches viewers as it was given.
    void bar(const QRect& box, const QColor& colour);
    /// One line of text, cut with an ellipsis where it is too long.
    void line(const QRect& box, const QString& text, const QFont& font, const QColor& colour,
              Qt::Alignment across = Qt::AlignLeft);
    /// A picture that fills the box, with round corners.
    void picture(const QRect& box, const QImage& picture);

    [[nodiscard]] static QFont font(int pixels, QFont::Weight weight);
    [[nodiscard]] static int widthOf(const QString& text, const QFont& font);
    /// The room for a time: that of its widest digits, so that nothing beside it moves while it counts.
    [[nodiscard]] static int widthOfTime(const QString& time, const QFont& font);

    static constexpr QRgb ink = 0xffF5F3EE, quietInk = 0xffD5D2CB;
    static constexpr int padding = 14, radius = 14, barWidth = 8;

private:
    QImage m_image;
    QPainter m_painter;
};

} // namespace kaibang
