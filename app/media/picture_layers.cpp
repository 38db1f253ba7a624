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
    m_readyCard.size = QSize();
}

void PictureLayers::setInfoCard(const InfoCard& card)
{
    if (card == m_infoCard)
        return;
    m_infoCard = card;
    m_readyInfo.size = QSize();
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
        prepare(m_readyCard, picture, [&] { return paintCard(m_card, picture.size()); });
        blend(m_readyCard.planes, m_readyCard.at, *frame);
    }
    if (withCard && !m_infoCard.title.isEmpty()) {
        prepare(m_readyInfo, picture, [&] { return paintInfoCard(m_infoCard, picture.size()); });
        blend(m_readyInfo.planes, m_readyInfo.at, *frame);
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

void PictureLayers::prepare(Ready& ready, const Frame& picture, const std::function<PaintedCard()>& paint)
{
    if (ready.size == picture.size() && ready.colours == picture.colours)
        return;
    const PaintedCard painted = paint();
    ready.planes = toAlphaPlanes(painted.image, picture.colours);
    ready.at = painted.at;
    ready.size = picture.size();
    ready.colours = picture.colours;
    ++m_cardPaintings;
}

} // namespace kaibang
