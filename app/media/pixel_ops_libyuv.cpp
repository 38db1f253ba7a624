// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pixel_ops.h"

#include <cstring>
#include <libyuv.h>

namespace kaibang {

namespace {

// The library keeps its factors in six bits after the point and seven in all, so 2.11, the part of U in the blue of
// BT.709 in limited range, becomes 2.0, and a pure blue comes out as 243. In full range every factor fits; so limited
// planes are made full before.
const libyuv::YuvConstants* fullConstantsOf(ColourSpace colours)
{
    const bool newer = colours == ColourSpace::Bt709Limited || colours == ColourSpace::Bt709Full;
    return newer ? &libyuv::kYuvF709Constants : &libyuv::kYuvJPEGConstants;
}

bool isLimited(ColourSpace colours)
{
    return colours == ColourSpace::Bt601Limited || colours == ColourSpace::Bt709Limited;
}

// 255/219 and 255/224 of what lies around the zero of each, in 16 bits and in blocks of a known length: so the compiler
// does many at once.
constexpr size_t blockBytes = 64;

uint8_t fullLuma(uint8_t code)
{
    const auto above = uint16_t(code < 16 ? 0 : code - 16);
    const auto wide = uint16_t(uint16_t(above * 149 + 64) >> 7);
    return uint8_t(wide > 255 ? 255 : wide);
}

uint8_t fullChroma(uint8_t code)
{
    const auto around = int16_t(code - 128);
    const auto wide = int16_t(int16_t(int16_t(around * 73 + 32) >> 6) + 128);
    return uint8_t(wide < 0 ? 0 : wide > 255 ? 255 : wide);
}

template<uint8_t (*full)(uint8_t)>
void makeFull(const uint8_t* from, uint8_t* to, size_t bytes)
{
    size_t at = 0;
    for (; at + blockBytes <= bytes; at += blockBytes) {
        uint8_t block[blockBytes];
        std::memcpy(block, from + at, blockBytes);
        for (size_t i = 0; i < blockBytes; ++i)
            block[i] = full(block[i]);
        std::memcpy(to + at, block, blockBytes);
    }
    for (; at < bytes; ++at)
        to[at] = full(from[at]);
}

} // namespace

void copyYuyv(const uint8_t* bytes, int stride, Frame& frame)
{
    libyuv::YUY2ToI420(bytes, stride, frame.y(), frame.width(), frame.u(), frame.chromaStride(), frame.v(),
                       frame.chromaStride(), frame.width(), frame.height());
}

void copyUyvy(const uint8_t* bytes, int stride, Frame& frame)
{
    libyuv::UYVYToI420(bytes, stride, frame.y(), frame.width(), frame.u(), frame.chromaStride(), frame.v(),
                       frame.chromaStride(), frame.width(), frame.height());
}

void copyNv12(const uint8_t* y, int yStride, const uint8_t* uv, int uvStride, Frame& frame)
{
    libyuv::NV12ToI420(y, yStride, uv, uvStride, frame.y(), frame.width(), frame.u(), frame.chromaStride(), frame.v(),
                       frame.chromaStride(), frame.width(), frame.height());
}

void copyI420(const PlanarView& source, Frame& frame)
{
    libyuv::I420Copy(source.y, source.yStride, source.u, source.uStride, source.v, source.vStride, frame.y(),
                     frame.width(), frame.u(), frame.chromaStride(), frame.v(), frame.chromaStride(), frame.width(),
                     frame.height());
}

void chromaFrom422(const uint8_t* u, const uint8_t* v, int stride, Frame& frame)
{
    const auto halve = [&](const uint8_t* from, uint8_t* to) {
        libyuv::ScalePlane(from, stride, frame.chromaStride(), frame.height(), to, frame.chromaStride(),
                           frame.chromaStride(), frame.height() / 2, libyuv::kFilterBilinear);
    };
    halve(u, frame.u());
    halve(v, frame.v());
}

void scaleInto(const Frame& from, Frame& to, const QRect& at)
{
    Q_ASSERT(QRect(QPoint(0, 0), to.size()).contains(at) && at.x() % 2 == 0 && at.y() % 2 == 0);
    const size_t luma = size_t(at.y()) * to.width() + at.x();
    const size_t chroma = size_t(at.y() / 2) * to.chromaStride() + at.x() / 2;
    libyuv::I420Scale(from.y(), from.width(), from.u(), from.chromaStride(), from.v(), from.chromaStride(),
                      from.width(), from.height(), to.y() + luma, to.width(), to.u() + chroma, to.chromaStride(),
                      to.v() + chroma, to.chromaStride(), at.width(), at.height(), libyuv::kFilterBox);
}

void blend(const AlphaPlanes& over, QPoint at, Frame& frame)
{
    Q_ASSERT(at.x() % 2 == 0 && at.y() % 2 == 0);
    const QRect part = QRect(at, over.size).intersected(QRect(QPoint(0, 0), frame.size()));
    if (part.isEmpty())
        return;
    const int width = over.size.width();
    const QPoint from = part.topLeft() - at;
    const size_t luma = size_t(from.y()) * width + from.x();
    const size_t chroma = size_t(from.y() / 2) * (width / 2) + from.x() / 2;
    uint8_t* y = frame.y() + size_t(part.y()) * frame.width() + part.x();
    const size_t inChroma = size_t(part.y() / 2) * frame.chromaStride() + part.x() / 2;
    uint8_t* u = frame.u() + inChroma;
    uint8_t* v = frame.v() + inChroma;
    libyuv::I420Blend(over.y.data() + luma, width, over.u.data() + chroma, width / 2, over.v.data() + chroma, width / 2,
                      y, frame.width(), u, frame.chromaStride(), v, frame.chromaStride(), over.alpha.data() + luma,
                      width, y, frame.width(), u, frame.chromaStride(), v, frame.chromaStride(), part.width(),
                      part.height());
}

void paintFrame(const Frame& frame, QImage& image, std::vector<uint8_t>& scratch)
{
    Q_ASSERT(image.format() == QImage::Format_RGB32);
    const int width = image.width();
    const int height = image.height();
    const int chromaWidth = (width + 1) / 2;
    const size_t lumaBytes = size_t(width) * height;
    const size_t chromaBytes = size_t(chromaWidth) * ((height + 1) / 2);
    const bool scales = image.size() != frame.size();
    if (scales || isLimited(frame.colours))
        scratch.resize(lumaBytes + 2 * chromaBytes);
    const uint8_t* planes = frame.y();
    if (scales) {
        uint8_t* y = scratch.data();
        libyuv::I420Scale(frame.y(), frame.width(), frame.u(), frame.chromaStride(), frame.v(), frame.chromaStride(),
                          frame.width(), frame.height(), y, width, y + lumaBytes, chromaWidth,
                          y + lumaBytes + chromaBytes, chromaWidth, width, height, libyuv::kFilterBilinear);
        planes = y;
    }
    if (isLimited(frame.colours)) {
        makeFull<fullLuma>(planes, scratch.data(), lumaBytes);
        makeFull<fullChroma>(planes + lumaBytes, scratch.data() + lumaBytes, 2 * chromaBytes);
        planes = scratch.data();
    }
    libyuv::I420ToARGBMatrix(planes, width, planes + lumaBytes, chromaWidth, planes + lumaBytes + chromaBytes,
                             chromaWidth, image.bits(), int(image.bytesPerLine()), fullConstantsOf(frame.colours),
                             width, height);
}

} // namespace kaibang
