// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame.h"
#include "pixel_ops.h"

#include <QImage>

namespace kaibang {

/// Converts a painted picture to alpha planes in the given colour space, with the defining matrices of ITU-R BT.601-7
/// and BT.709-6 rounded to the nearest code. Chroma is the mean of two by two pixels weighted by alpha, so that a soft
/// edge keeps its colour. An odd last row or column is cut off.
AlphaPlanes toAlphaPlanes(const QImage& image, ColourSpace colours);

/// Gives the frame's numbers another meaning without changing its colours, in place; `frame.colours` says so. Follows
/// from the matrices of ITU-R BT.601-7 and BT.709-6; colour outside the target's range is cut off.
void convertColours(Frame& frame, ColourSpace to);

/// Writes an opaque picture of exactly the frame's size into the frame, in the frame's colour space.
void fillFrame(const QImage& image, Frame& frame);

} // namespace kaibang
