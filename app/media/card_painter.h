// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card_brush.h"
#include "overlay.h"

namespace kaibang {

// Each paints one layer and returns it with its own even size, or a null image where there is nothing to paint. All
// work on any thread.

/// The product's card, with the stamp across it; a stamp without a product stands alone. `countdown` is what is left
/// of the flash price, as countdownText() words it.
[[nodiscard]] QImage paintProductCard(const ProductCard& card, const Stamp& stamp, const QString& countdown,
                                      const LayerCanvas& canvas);
[[nodiscard]] QImage paintOpeningCard(const OpeningCard& card, const LayerCanvas& canvas);
/// Many lines, cut with an ellipsis where they are too many.
[[nodiscard]] QImage paintInfoCard(const InfoCard& card, const LayerCanvas& canvas);
/// `time` as clockText() words it; an empty one is no clock.
[[nodiscard]] QImage paintClock(const QString& time, const LayerCanvas& canvas);
[[nodiscard]] QImage paintSign(const StudioSign& sign, const LayerCanvas& canvas);

/// A whole picture: a calm page of two lines.
[[nodiscard]] QImage paintSlate(const Slate& slate, QSize picture);

/// "0:42", "12:05", "1:00:00": what is left until `untilMs`, begun seconds counted whole; "0:00" afterwards.
[[nodiscard]] QString countdownText(qint64 untilMs, qint64 nowMs);
/// "19:42:07" where the clock is; empty without a zone.
[[nodiscard]] QString clockText(const ClockFace& clock, qint64 nowMs);

} // namespace kaibang
