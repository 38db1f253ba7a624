// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame.h"

namespace kaibang {

/// How a picture is lit. Clipped: a part of it is burnt out although the rest is not too bright.
enum class Exposure { Good, TooDark, TooBright, Clipped };

/// What a picture says about light and lens. Shares and means are 0 to 1 of the range that the picture's colour space
/// gives to luma.
struct PictureCheck
{
    Exposure exposure = Exposure::Good;
    double meanLuma = 0;     ///< 0 is black, 1 is white
    double clippedShare = 0; ///< of all pixels, those at the upper end
    double sharpness = 0;    ///< see checkPicture()
    bool isSharp = false;

    friend bool operator==(const PictureCheck&, const PictureCheck&) = default;
};

/// Looks at one picture; for the camera's own, without anything laid on it. Pure, on any thread; some milliseconds for
/// 1080 lines.
///
/// Sharpness is the variance of the Laplacian (four neighbours) of luma at 8 bits, a measure of focus since
/// Pech-Pacheco and others, "Diatom autofocusing in brightfield microscopy", ICPR 2000. It is taken at 240 lines or
/// less, so that cameras of every size are measured alike and their noise counts little, and in the sharpest of sixteen
/// parts, since a plain wall behind a sharp hand is no fault. A picture without anything in it is never sharp.
PictureCheck checkPicture(const Frame& picture);

} // namespace kaibang
