// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pixel_ops.h"

#include <libyuv.h>
#include <libyuv/row.h>

namespace kaibang {

namespace {

// libyuv holds BT.709's weight of blue down to 128 sixty-fourths, where the matrix has 2.112: yellows came out up to 13
// too blue. Its instructions on x86 take weights up to 255, so the true one fits; elsewhere the table has another form.
const libyuv::YuvConstants* bt709Limited()
{
#if defined(__x86_64__) || defined(__i386__)
    alignas(32) static const libyuv::YuvConstants exact = [] {
        constexpr uint8_t heldDown = 128, weightOfBlue = 135;
        libyuv::YuvConstants constants = libyuv::kYuvH709Constants;
        for (uint8_t& weight : constants.kUVToB)
            if (weight == heldDown)
                weight = weightOfBlue;
        return constants;
    }();
    return &exact;
#else
    return &libyuv::kYuvH709Constants;
#endif
}

const libyuv::YuvConstants* constantsOf(ColourSpace colours)
{
    switch (colours) {
    case ColourSpace::Bt601Limited:
        return &libyuv::kYuvI601Constants;
    case ColourSpace::Bt601Full:
        return &libyuv::kYuvJPEGConstants;
    case ColourSpace::Bt709Limited:
        return bt709Limited();
    case ColourSpace::Bt709Full:
        return &libyuv::kYuvF709Constants;
    }
    Q_UNREACHABLE();
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
    const auto* constants = constantsOf(frame.colours);
    const int width = image.width();
    const int height = image.height();
    if (image.size() == frame.size()) {
        libyuv::I420ToARGBMatrix(frame.y(), frame.width(), frame.u(), frame.chromaStride(), frame.v(),
                                 frame.chromaStride(), image.bits(), int(image.bytesPerLine()), constants, width,
                                 height);
        return;
    }
    const int chromaWidth = (width + 1) / 2;
    const size_t lumaBytes = size_t(width) * height;
    const size_t chromaBytes = size_t(chromaWidth) * ((height + 1) / 2);
    scratch.resize(lumaBytes + 2 * chromaBytes);
    uint8_t* y = scratch.data();
    uint8_t* u = y + lumaBytes;
    uint8_t* v = u + chromaBytes;
    libyuv::I420Scale(frame.y(), frame.width(), frame.u(), frame.chromaStride(), frame.v(), frame.chromaStride(),
                      frame.width(), frame.height(), y, width, u, chromaWidth, v, chromaWidth, width, height,
                      libyuv::kFilterBilinear);
    libyuv::I420ToARGBMatrix(y, width, u, chromaWidth, v, chromaWidth, image.bits(), int(image.bytesPerLine()),
                             constants, width, height);
}

} // namespace kaibang
