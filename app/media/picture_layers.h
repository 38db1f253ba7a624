// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card_painter.h"
#include "frame.h"
#include "pixel_ops.h"

#include <functional>

namespace kaibang {

/// Keeps the card and the slate ready in the form of the picture they go on, and paints them again only when their
/// value, the picture's size or its colour space changes. For one thread (the compositor's).
class PictureLayers
{
public:
    void setCard(const ProductCard& card);
    void setInfoCard(const InfoCard& card);
    void setSlate(const Slate& slate);

    /// A copy of the source's picture, with the card when asked for.
    FramePtr compose(const Frame& picture, bool withCard);
    /// The slate as a picture of that size and those colours; the same pointer until something changes.
    FramePtr slate(QSize size, ColourSpace colours);

    /// How often the card was painted; stands still while nothing changes.
    int cardPaintings() const { return m_cardPaintings; }

private:
    /// A painted card in the form of the picture it goes on.
    struct Ready
    {
        QSize size;
        ColourSpace colours = ColourSpace::Bt709Limited;
        AlphaPlanes planes;
        QPoint at;
    };
    void prepare(Ready& ready, const Frame& picture, const std::function<PaintedCard()>& paint);

    FramePool m_pool;
    ProductCard m_card;
    Slate m_slate;
    InfoCard m_infoCard;
    Ready m_readyCard, m_readyInfo;
    FramePtr m_slateFrame;
    int m_cardPaintings = 0;
};

} // namespace kaibang
