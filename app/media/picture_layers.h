// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card_brush.h"
#include "frame.h"
#include "overlay.h"
#include "pixel_ops.h"

namespace kaibang {

/// Keeps every layer of the overlay ready in the form of the picture it goes on, and paints one again only when what it
/// says, its size or the picture's form changes: many pictures, one painting. Moving a layer paints nothing. Clock and
/// countdown are painted once a second. For one thread (the compositor's).
class PictureLayers
{
public:
    void setOverlay(const Overlay& overlay);

    /// The picture with everything that lies on it at `nowMs` (UTC); without a picture the slate for that, in `size`
    /// and `colours`.
    FramePtr compose(const Frame& picture, qint64 nowMs);
    FramePtr composeSlate(QSize size, ColourSpace colours, qint64 nowMs);

    /// True when a layer would look different at `nowMs` from how it was composed last: a second has passed.
    [[nodiscard]] bool isDue(qint64 nowMs) const;
    /// Where the layers of the last composed picture lie.
    [[nodiscard]] const PlacedLayers& placed() const { return m_placed; }
    /// How often that layer was painted; stands still while nothing changes.
    [[nodiscard]] int paintings(OverlayLayer layer) const { return m_ready[size_t(layer)].paintings; }

private:
    /// A painted layer in the form of the picture it goes on.
    struct Ready
    {
        bool isCurrent = false;
        QSize picture;
        ColourSpace colours = ColourSpace::Bt709Limited;
        QString ticking; ///< the time that was painted into it
        AlphaPlanes planes;
        int paintings = 0;
    };
    /// A whole page in the picture's place.
    struct ReadyPage
    {
        std::optional<Slate> of;
        FramePtr frame;
    };

    std::shared_ptr<Frame> copyOf(const Frame& picture);
    const Frame& page(ReadyPage& ready, const Slate& slate, QSize size, ColourSpace colours);
    void layOver(Frame& frame, qint64 nowMs);
    void prepare(OverlayLayer layer, const Frame& picture, const QString& ticking);
    [[nodiscard]] bool isSeen(OverlayLayer layer) const;
    [[nodiscard]] QString tickingText(OverlayLayer layer, qint64 nowMs) const;
    [[nodiscard]] QImage paint(OverlayLayer layer, const LayerCanvas& canvas, const QString& ticking) const;

    FramePool m_pool;
    Overlay m_overlay;
    std::array<Ready, overlayLayers.size()> m_ready;
    ReadyPage m_cover, m_noPicture;
    PlacedLayers m_placed;
};

} // namespace kaibang
