// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "product_card.h"

#include <QPoint>
#include <QSize>

namespace kaibang {

/// A painted card and where its upper left corner lies on the picture (even coordinates).
struct PaintedCard
{
    QImage image; ///< Format_ARGB32_Premultiplied, even size; null when there is no card
    QPoint at;
};

/// Paints the card for a picture of that size, in the lower left inside the action-safe area (5 % margin of EBU R 95 is
/// kept). Sizes follow the picture's height, so that the card looks the same at 720 and 1080 lines. Works on any
/// thread.
PaintedCard paintCard(const ProductCard& card, QSize picture);

/// Paints the information card for a picture of that size, in the upper right inside the action-safe area, as wide as
/// 44 % of the picture, beside the product card and never over it. Works on any thread.
PaintedCard paintInfoCard(const InfoCard& card, QSize picture);

/// Paints the slate over a whole picture; works on any thread.
QImage paintSlate(const Slate& slate, QSize picture);

} // namespace kaibang
