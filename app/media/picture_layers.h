// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card_painter.h"
#include "frame.h"
#include "pixel_ops.h"

namespace kaibang {

/// Keeps the card and the slate ready in the form of the picture they go on, and paints them again only when their
/// value, the picture's size or its colour space changes. For one thread (the compositor's).
class PictureLayers
{
public:
    void setCard(const ProductCard& card);
    void setSlate(const Slate& slate);

    /// A copy of the source's picture, with the card when asked for.
    FramePtr compose(const Frame& picture, bool withCard);
    /// The slate as a picture of that size and those colours; the same pointer until something changes.
    FramePtr slate(QSize size, ColourSpace colours);

    /// How often the card was painted; stands still while nothing changes.
    int cardPaintings() const { return m_cardPaintings; }

private:
    void prepareCard(QSize size, ColourSpace colours);

    FramePool m_pool;
    ProductCard m_card;
    Slate m_slate;
    QSize m_cardFor;
    ColourSpace m_cardColours = ColourSpace::Bt709Limited;
    AlphaPlanes m_cardPlanes;
    QPoint m_cardAt;
    FramePtr m_slateFrame;
    int m_cardPaintings = 0;
};

} // namespace kaibang
