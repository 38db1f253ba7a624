// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour.h"

#include <algorithm>
#include <cmath>

namespace kaibang {

namespace {

// Weights of red and blue in luma; everything else of the matrix follows from them.
struct Matrix
{
    double red;
    double blue;
    double lumaScale;
    double lumaOffset;
    double chromaScale;

    double green() const { return 1.0 - red - blue; }
};

Matrix matrixOf(ColourSpace colours)
{
    switch (colours) {
    case ColourSpace::Bt601Limited:
        return {0.299, 0.114, 219.0 / 255.0, 16.0, 224.0 / 255.0};
    case ColourSpace::Bt601Full:
        return {0.299, 0.114, 1.0, 0.0, 1.0};
    case ColourSpace::Bt709Limited:
        return {0.2126, 0.0722, 219.0 / 255.0, 16.0, 224.0 / 255.0};
    case ColourSpace::Bt709Full:
        return {0.2126, 0.0722, 1.0, 0.0, 1.0};
    }
    Q_UNREACHABLE();
}

uint8_t code(double value)
{
    return uint8_t(std::clamp(std::lround(value), 0L, 255L));
}

double luma(const Matrix& m, double red, double green, double blue)
{
    return m.red * red + m.green() * green + m.blue * blue;
}

void convertBlock(const QImage& image, const Matrix& m, int x, int y, AlphaPlanes& planes)
{
    const int width = planes.size.width();
    double red = 0;
    double green = 0;
    double blue = 0;
    double weight = 0;
    for (int row = y; row < y + 2; ++row) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(row));
        for (int column = x; column < x + 2; ++column) {
            const QRgb pixel = line[column];
            const size_t at = size_t(row) * width + column;
            planes.y[at] = code(m.lumaOffset + m.lumaScale * luma(m, qRed(pixel), qGreen(pixel), qBlue(pixel)));
            planes.alpha[at] = uint8_t(qAlpha(pixel));
            const double alpha = qAlpha(pixel);
            red += alpha * qRed(pixel);
            green += alpha * qGreen(pixel);
            blue += alpha * qBlue(pixel);
            weight += alpha;
        }
    }
    const size_t at = size_t(y / 2) * (width / 2) + x / 2;
    planes.u[at] = planes.v[at] = 128;
    if (weight == 0)
        return;
    const double mean = luma(m, red, green, blue) / weight;
    planes.u[at] = code(128.0 + m.chromaScale * (blue / weight - mean) / (2.0 * (1.0 - m.blue)));
    planes.v[at] = code(128.0 + m.chromaScale * (red / weight - mean) / (2.0 * (1.0 - m.red)));
}

// One colour space into another without the way over RGB: luma keeps itself and takes a part of each chroma, chroma
// takes parts of both chromas and nothing of luma. In sixteenth bits, so that a loop of integers does it.
struct CrossMatrix
{
    int luma, lumaOfU, lumaOfV, lumaAdd;
    int uOfU, uOfV, vOfU, vOfV;
};

CrossMatrix crossOf(const Matrix& from, const Matrix& to)
{
    const double redOfV = 2.0 * (1.0 - from.red);
    const double blueOfU = 2.0 * (1.0 - from.blue);
    const double greenOfU = -from.blue * blueOfU / from.green();
    const double greenOfV = -from.red * redOfV / from.green();
    const double lumaOfU = to.green() * greenOfU + to.blue * blueOfU;
    const double lumaOfV = to.green() * greenOfV + to.red * redOfV;
    const double u = to.chromaScale / from.chromaScale / (2.0 * (1.0 - to.blue));
    const double v = to.chromaScale / from.chromaScale / (2.0 * (1.0 - to.red));
    const double one = 65536.0;
    const auto fixed = [one](double value) { return int(std::lround(value * one)); };
    const double scale = to.lumaScale / from.lumaScale;
    return {fixed(scale),
            fixed(lumaOfU * to.lumaScale / from.chromaScale),
            fixed(lumaOfV * to.lumaScale / from.chromaScale),
            fixed(to.lumaOffset - from.lumaOffset * scale + 0.5),
            fixed((blueOfU - lumaOfU) * u),
            fixed(-lumaOfV * u),
            fixed(-lumaOfU * v),
            fixed((redOfV - lumaOfV) * v)};
}

uint8_t codeOfFixed(int value)
{
    return uint8_t(std::clamp(value >> 16, 0, 255));
}

} // namespace

void convertColours(Frame& frame, ColourSpace to)
{
    if (frame.colours == to)
        return;
    const CrossMatrix m = crossOf(matrixOf(frame.colours), matrixOf(to));
    const int width = frame.width();
    constexpr int middle = (128 << 16) + (1 << 15);
    for (int row = 0; row < frame.height() / 2; ++row) {
        uint8_t* upper = frame.y() + size_t(2 * row) * width;
        uint8_t* lower = upper + width;
        uint8_t* us = frame.u() + size_t(row) * frame.chromaStride();
        uint8_t* vs = frame.v() + size_t(row) * frame.chromaStride();
        for (int x = 0; x < width / 2; ++x) {
            const int u = us[x] - 128;
            const int v = vs[x] - 128;
            const int add = m.lumaOfU * u + m.lumaOfV * v + m.lumaAdd;
            for (uint8_t* y : {upper + 2 * x, upper + 2 * x + 1, lower + 2 * x, lower + 2 * x + 1})
                *y = codeOfFixed(m.luma * *y + add);
            us[x] = codeOfFixed(m.uOfU * u + m.uOfV * v + middle);
            vs[x] = codeOfFixed(m.vOfU * u + m.vOfV * v + middle);
        }
    }
    frame.colours = to;
}

AlphaPlanes toAlphaPlanes(const QImage& image, ColourSpace colours)
{
    const QImage straight = image.convertToFormat(QImage::Format_ARGB32);
    AlphaPlanes planes;
    planes.size = QSize(straight.width() & ~1, straight.height() & ~1);
    const size_t count = size_t(planes.size.width()) * size_t(planes.size.height());
    planes.y.resize(count);
    planes.alpha.resize(count);
    planes.u.resize(count / 4);
    planes.v.resize(count / 4);
    const Matrix m = matrixOf(colours);
    for (int y = 0; y < planes.size.height(); y += 2) {
        for (int x = 0; x < planes.size.width(); x += 2)
            convertBlock(straight, m, x, y, planes);
    }
    return planes;
}

void fillFrame(const QImage& image, Frame& frame)
{
    Q_ASSERT(image.size() == frame.size());
    const AlphaPlanes planes = toAlphaPlanes(image, frame.colours);
    copyI420(
        {planes.y.data(), planes.u.data(), planes.v.data(), frame.width(), frame.chromaStride(), frame.chromaStride()},
        frame);
}

} // namespace kaibang
