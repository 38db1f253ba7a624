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

} // namespace

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
