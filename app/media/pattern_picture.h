// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame.h"
#include "pixel_ops.h"

#include <array>

namespace kaibang {

/// Draws the pictures of PatternSource: everything that stands still is painted once. For one thread.
class PatternPicture
{
public:
    PatternPicture(quint32 seed, QSize size);

    /// Draws picture number `index` of the endless series into `frame`, which must have the size given.
    void draw(quint64 index, Frame& frame) const;

private:
    QPoint markAt(quint64 index) const;

    QSize m_size;
    double m_phaseX = 0;
    double m_phaseY = 0;
    Frame m_background;
    AlphaPlanes m_mark;
    std::array<AlphaPlanes, 10> m_digits;
};

} // namespace kaibang
