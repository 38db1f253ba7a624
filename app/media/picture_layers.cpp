// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_layers.h"

#include "colour.h"

#include <cstring>

namespace kaibang {

void PictureLayers::setCard(const ProductCard& card)
{
    if (card == m_card)
        return;
    m_card = card;
    m_cardFor = QSize();
}

void PictureLayers::setSlate(const Slate& slate)
{
    if (slate == m_slate)
        return;
    m_slate = slate;
    m_slateFrame.reset();
}

FramePtr PictureLayers::compose(const Frame& picture, bool withCard)
{
    const auto frame = m_pool.take(picture.size());
    std::memcpy(frame->y(), picture.y(), picture.byteCount());
    frame->capturedNs = picture.capturedNs;
    frame->sequence = picture.sequence;
    frame->colours = picture.colours;
    if (withCard && !m_card.title.isEmpty()) {
        prepareCard(picture.size(), picture.colours);
        blend(m_cardPlanes, m_cardAt, *frame);
    }
    return frame;
}

FramePtr PictureLayers::slate(QSize size, ColourSpace colours)
{
    if (!m_slateFrame || m_slateFrame->size() != size || m_slateFrame->colours != colours) {
        const auto frame = m_pool.take(size);
        frame->colours = colours;
        fillFrame(paintSlate(m_slate, frame->size()), *frame);
        frame->capturedNs = monotonicNs();
        m_slateFrame = frame;
    }
    return m_slateFrame;
}

void PictureLayers::prepareCard(QSize size, ColourSpace colours)
{
    if (m_cardFor == size && m_cardColours == colours)
        return;
    const PaintedCard painted = paintCard(m_card, size);
    m_cardPlanes = toAlphaPlanes(painted.image, colours);
    m_cardAt = painted.at;
    m_cardFor = size;
    m_cardColours = colours;
    ++m_cardPaintings;
}

} // namespace kaibang
