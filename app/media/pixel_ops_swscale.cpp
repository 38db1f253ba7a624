// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pixel_ops.h"

#include <QScopeGuard>
#include <cstring>

extern "C" {
#include <libswscale/swscale.h>
}

namespace kaibang {

namespace {

struct PackedOrder
{
    int y;
    int u;
    int v;
};

// Each chroma sample of 4:2:0 is the mean of the two rows of 4:2:2 that it covers.
void copyPacked(const uint8_t* bytes, int stride, PackedOrder order, Frame& frame)
{
    for (int row = 0; row < frame.height(); ++row) {
        const uint8_t* line = bytes + size_t(row) * stride;
        uint8_t* y = frame.y() + size_t(row) * frame.width();
        for (int x = 0; x < frame.width(); ++x)
            y[x] = line[2 * x + order.y];
        if (row % 2 != 0)
            continue;
        const uint8_t* next = line + stride;
        uint8_t* u = frame.u() + size_t(row / 2) * frame.chromaStride();
        uint8_t* v = frame.v() + size_t(row / 2) * frame.chromaStride();
        for (int x = 0; x < frame.chromaStride(); ++x) {
            u[x] = uint8_t((line[4 * x + order.u] + next[4 * x + order.u] + 1) / 2);
            v[x] = uint8_t((line[4 * x + order.v] + next[4 * x + order.v] + 1) / 2);
        }
    }
}

void copyPlane(const uint8_t* source, int sourceStride, uint8_t* target, int width, int height)
{
    for (int row = 0; row < height; ++row)
        std::memcpy(target + size_t(row) * width, source + size_t(row) * sourceStride, size_t(width));
}

uint8_t mixed(uint8_t over, uint8_t under, int alpha)
{
    return uint8_t((over * alpha + under * (255 - alpha) + 127) / 255);
}

const int* coefficientsOf(ColourSpace colours)
{
    const bool newer = colours == ColourSpace::Bt709Limited || colours == ColourSpace::Bt709Full;
    return sws_getCoefficients(newer ? SWS_CS_ITU709 : SWS_CS_ITU601);
}

} // namespace

void copyYuyv(const uint8_t* bytes, int stride, Frame& frame)
{
    copyPacked(bytes, stride, {0, 1, 3}, frame);
}

void copyUyvy(const uint8_t* bytes, int stride, Frame& frame)
{
    copyPacked(bytes, stride, {1, 0, 2}, frame);
}

void copyNv12(const uint8_t* y, int yStride, const uint8_t* uv, int uvStride, Frame& frame)
{
    copyPlane(y, yStride, frame.y(), frame.width(), frame.height());
    for (int row = 0; row < frame.height() / 2; ++row) {
        const uint8_t* line = uv + size_t(row) * uvStride;
        const size_t at = size_t(row) * frame.chromaStride();
        for (int x = 0; x < frame.chromaStride(); ++x) {
            frame.u()[at + x] = line[2 * x];
            frame.v()[at + x] = line[2 * x + 1];
        }
    }
}

void copyI420(const PlanarView& source, Frame& frame)
{
    copyPlane(source.y, source.yStride, frame.y(), frame.width(), frame.height());
    copyPlane(source.u, source.uStride, frame.u(), frame.chromaStride(), frame.height() / 2);
    copyPlane(source.v, source.vStride, frame.v(), frame.chromaStride(), frame.height() / 2);
}

void chromaFrom422(const uint8_t* u, const uint8_t* v, int stride, Frame& frame)
{
    const auto halve = [&](const uint8_t* from, uint8_t* to) {
        for (int row = 0; row < frame.height() / 2; ++row) {
            const uint8_t* upper = from + size_t(2 * row) * stride;
            for (int x = 0; x < frame.chromaStride(); ++x)
                to[size_t(row) * frame.chromaStride() + x] = uint8_t((upper[x] + upper[stride + x] + 1) / 2);
        }
    };
    halve(u, frame.u());
    halve(v, frame.v());
}

void scaleInto(const Frame& from, Frame& to, const QRect& at)
{
    SwsContext* context = sws_getContext(from.width(), from.height(), AV_PIX_FMT_YUV420P, at.width(), at.height(),
                                         AV_PIX_FMT_YUV420P, SWS_AREA, nullptr, nullptr, nullptr);
    if (!context)
        return;
    const uint8_t* planes[] = {from.y(), from.u(), from.v()};
    const int strides[] = {from.width(), from.chromaStride(), from.chromaStride()};
    const size_t chroma = size_t(at.y() / 2) * to.chromaStride() + at.x() / 2;
    uint8_t* out[] = {to.y() + size_t(at.y()) * to.width() + at.x(), to.u() + chroma, to.v() + chroma};
    const int outStrides[] = {to.width(), to.chromaStride(), to.chromaStride()};
    sws_scale(context, planes, strides, 0, from.height(), out, outStrides);
    sws_freeContext(context);
}

void blend(const AlphaPlanes& over, QPoint at, Frame& frame)
{
    const QRect part = QRect(at, over.size).intersected(QRect(QPoint(0, 0), frame.size()));
    const int width = over.size.width();
    for (int row = part.top(); row <= part.bottom(); ++row) {
        const size_t from = size_t(row - at.y()) * width - at.x();
        uint8_t* y = frame.y() + size_t(row) * frame.width();
        for (int x = part.left(); x <= part.right(); ++x)
            y[x] = mixed(over.y[from + x], y[x], over.alpha[from + x]);
        if (row % 2 != 0)
            continue;
        const size_t fromChroma = size_t((row - at.y()) / 2) * (width / 2) - at.x() / 2;
        const size_t toChroma = size_t(row / 2) * frame.chromaStride();
        for (int x = part.left() / 2; x <= part.right() / 2; ++x) {
            const uint8_t* alpha = over.alpha.data() + from + 2 * x;
            const int mean = (alpha[0] + alpha[1] + alpha[width] + alpha[width + 1] + 2) / 4;
            frame.u()[toChroma + x] = mixed(over.u[fromChroma + x], frame.u()[toChroma + x], mean);
            frame.v()[toChroma + x] = mixed(over.v[fromChroma + x], frame.v()[toChroma + x], mean);
        }
    }
}

void paintFrame(const Frame& frame, QImage& image, std::vector<uint8_t>& scratch)
{
    Q_UNUSED(scratch);
    Q_ASSERT(image.format() == QImage::Format_RGB32);
    constexpr auto target = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? AV_PIX_FMT_BGRA : AV_PIX_FMT_ARGB;
    SwsContext* context =
        sws_getContext(frame.width(), frame.height(), AV_PIX_FMT_YUV420P, image.width(), image.height(), target,
                       SWS_BILINEAR | SWS_ACCURATE_RND, nullptr, nullptr, nullptr);
    const auto release = qScopeGuard([context] { sws_freeContext(context); });
    if (!context) {
        image.fill(Qt::black);
        return;
    }
    const bool full = frame.colours == ColourSpace::Bt601Full || frame.colours == ColourSpace::Bt709Full;
    const int* coefficients = coefficientsOf(frame.colours);
    sws_setColorspaceDetails(context, coefficients, full ? 1 : 0, coefficients, 1, 0, 1 << 16, 1 << 16);
    const uint8_t* planes[] = {frame.y(), frame.u(), frame.v()};
    const int strides[] = {frame.width(), frame.chromaStride(), frame.chromaStride()};
    uint8_t* out[] = {image.bits()};
    const int outStrides[] = {int(image.bytesPerLine())};
    sws_scale(context, planes, strides, 0, frame.height(), out, outStrides);
}

} // namespace kaibang
