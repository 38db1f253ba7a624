// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame.h"

#include <QImage>
#include <QPoint>
#include <QRect>

namespace kaibang {

/// The arithmetic on pictures. One implementation uses libyuv, the other (where libyuv is missing) swscale and plain
/// loops; CMake builds exactly one. No state, thread-safe.

/// Three planes of a foreign 4:2:0 or 4:2:2 picture, borrowed for the length of a call. Strides in bytes.
struct PlanarView
{
    const uint8_t* y = nullptr;
    const uint8_t* u = nullptr;
    const uint8_t* v = nullptr;
    int yStride = 0;
    int uStride = 0;
    int vStride = 0;
};

/// A picture with an alpha plane in the same layout as Frame; colours are not multiplied by alpha.
struct AlphaPlanes
{
    QSize size; ///< even
    std::vector<uint8_t> y;
    std::vector<uint8_t> u;
    std::vector<uint8_t> v;
    std::vector<uint8_t> alpha; ///< one byte per luma sample
};

// Each fills `frame`, whose size says how much is read from the source.
void copyYuyv(const uint8_t* bytes, int stride, Frame& frame);
void copyUyvy(const uint8_t* bytes, int stride, Frame& frame);
void copyNv12(const uint8_t* y, int yStride, const uint8_t* uv, int uvStride, Frame& frame);
void copyI420(const PlanarView& source, Frame& frame);
/// Colour of 4:2:2, planes of `stride` bytes a row and as many rows as the frame, into the frame's 4:2:0.
void chromaFrom422(const uint8_t* u, const uint8_t* v, int stride, Frame& frame);

/// The whole of `from`, scaled into the part `at` of `to` (even corners and sizes, inside); the rest of `to` stays.
void scaleInto(const Frame& from, Frame& to, const QRect& at);

/// Lays the planes over the frame with their upper left corner at `at` (even); what falls outside is cut off.
void blend(const AlphaPlanes& over, QPoint at, Frame& frame);

/// Scales in YCbCr (bilinear) and writes opaque 0xffRRGGBB into `image`, a Format_RGB32 picture of the size wanted.
/// `scratch` keeps memory between calls and belongs to the caller's thread.
void paintFrame(const Frame& frame, QImage& image, std::vector<uint8_t>& scratch);

} // namespace kaibang
