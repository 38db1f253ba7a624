// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_layers.h"

#include "card_painter.h"
#include "colour.h"

#include <algorithm>
#include <cstring>

namespace kaibang {

void PictureLayers::setOverlay(const Overlay& overlay)
{
    using enum OverlayLayer;
    const auto outdate = [this](OverlayLayer layer, bool isOutdated) {
        if (isOutdated)
            m_ready[size_t(layer)].isCurrent = false;
    };
    outdate(Product, overlay.product != m_overlay.product || overlay.stamp != m_overlay.stamp);
    outdate(Opening, overlay.opening != m_overlay.opening);
    outdate(Disclosure, overlay.disclosure != m_overlay.disclosure);
    outdate(Sign, overlay.sign != m_overlay.sign);
    for (const OverlayLayer layer : overlayLayers) {
        const LayerPlace &now = overlay.layout[layer], &before = m_overlay.layout[layer];
        outdate(layer, now.sizePercent != before.sizePercent || now.isShown != before.isShown);
    }
    m_overlay = overlay;
}

FramePtr PictureLayers::compose(const Frame& picture, qint64 nowMs)
{
    const auto frame =
        copyOf(m_overlay.cover ? page(m_cover, *m_overlay.cover, picture.size(), picture.colours) : picture);
    frame->capturedNs = picture.capturedNs;
    frame->sequence = picture.sequence;
    layOver(*frame, nowMs);
    return frame;
}

FramePtr PictureLayers::composeSlate(QSize size, ColourSpace colours, qint64 nowMs)
{
    return compose(page(m_noPicture, m_overlay.noPicture, size, colours), nowMs);
}

bool PictureLayers::isDue(qint64 nowMs) const
{
    return std::any_of(overlayLayers.begin(), overlayLayers.end(), [&](OverlayLayer layer) {
        return isSeen(layer) && tickingText(layer, nowMs) != m_ready[size_t(layer)].ticking;
    });
}

std::shared_ptr<Frame> PictureLayers::copyOf(const Frame& picture)
{
    const auto frame = m_pool.take(picture.size());
    std::memcpy(frame->y(), picture.y(), picture.byteCount());
    frame->colours = picture.colours;
    return frame;
}

const Frame& PictureLayers::page(ReadyPage& ready, const Slate& slate, QSize size, ColourSpace colours)
{
    if (!ready.frame || ready.of != slate || ready.frame->size() != size || ready.frame->colours != colours) {
        const auto frame = m_pool.take(size);
        frame->colours = colours;
        frame->capturedNs = monotonicNs();
        frame->sequence = 0;
        fillFrame(paintSlate(slate, frame->size()), *frame);
        ready = {slate, frame};
    }
    return *ready.frame;
}

void PictureLayers::layOver(Frame& frame, qint64 nowMs)
{
    m_placed.picture = frame.size();
    m_placed.layers.clear();
    const OverlayLayout layout = m_overlay.layout.on(frame.size());
    for (const OverlayLayer layer : overlayLayers) {
        if (!isSeen(layer))
            continue;
        prepare(layer, frame, tickingText(layer, nowMs));
        const AlphaPlanes& planes = m_ready[size_t(layer)].planes;
        if (planes.size.isEmpty())
            continue;
        const QRect at = placedRect(layout[layer], planes.size, frame.size());
        blend(planes, at.topLeft(), frame);
        m_placed.layers.append({layer, at});
    }
}

void PictureLayers::prepare(OverlayLayer layer, const Frame& picture, const QString& ticking)
{
    Ready& ready = m_ready[size_t(layer)];
    if (ready.isCurrent && ready.picture == picture.size() && ready.colours == picture.colours &&
        ready.ticking == ticking)
        return;
    const LayerCanvas canvas{layerScale(picture.size()) * m_overlay.layout[layer].sizePercent / 100.0,
                             mostLayerSize(layer, picture.size())};
    ready.planes = toAlphaPlanes(paint(layer, canvas, ticking), picture.colours);
    ready.isCurrent = true;
    ready.picture = picture.size();
    ready.colours = picture.colours;
    ready.ticking = ticking;
    ++ready.paintings;
}

// A stamp is an answer to viewers and is seen even where the product's card is not wanted.
bool PictureLayers::isSeen(OverlayLayer layer) const
{
    using enum OverlayLayer;
    if (m_overlay.cover && layer != Sign && layer != Clock)
        return false;
    const bool isShown = m_overlay.layout[layer].isShown;
    switch (layer) {
    case Product:
        return isShown ? !m_overlay.product.title.isEmpty() || !m_overlay.stamp.text.isEmpty()
                       : !m_overlay.stamp.text.isEmpty();
    case Opening:
        return isShown && !m_overlay.opening.buyer.isEmpty();
    case Disclosure:
        return isShown && !m_overlay.disclosure.title.isEmpty();
    case Clock:
        return isShown && m_overlay.clock.zone.isValid();
    case Sign:
        break;
    }
    return isShown && m_overlay.sign != StudioSign();
}

QString PictureLayers::tickingText(OverlayLayer layer, qint64 nowMs) const
{
    if (layer == OverlayLayer::Clock)
        return clockText(m_overlay.clock, nowMs);
    if (layer == OverlayLayer::Product && !m_overlay.product.flash.isEmpty() && m_overlay.product.flashUntilMs)
        return countdownText(*m_overlay.product.flashUntilMs, nowMs);
    return {};
}

QImage PictureLayers::paint(OverlayLayer layer, const LayerCanvas& canvas, const QString& ticking) const
{
    using enum OverlayLayer;
    switch (layer) {
    case Product: {
        const bool isShown = m_overlay.layout[Product].isShown;
        return paintProductCard(isShown ? m_overlay.product : ProductCard(), m_overlay.stamp, ticking, canvas);
    }
    case Opening:
        return paintOpeningCard(m_overlay.opening, canvas);
    case Disclosure:
        return paintInfoCard(m_overlay.disclosure, canvas);
    case Clock:
        return paintClock(ticking, canvas);
    case Sign:
        break;
    }
    return paintSign(m_overlay.sign, canvas);
}

} // namespace kaibang
