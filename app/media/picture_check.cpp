// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_check.h"

#include <algorithm>
#include <array>
#include <vector>

namespace kaibang {

namespace {

constexpr int measuredLines = 240;
constexpr int partsAcross = 4;

// A face in a lit room has a mean of about 0.4 to 0.6; below the first even white goods look grey.
constexpr double darkBelow = 0.18;
constexpr double brightAbove = 0.82;
// The last hundredth of the range is where a sensor is full; lamps and glints take a percent or two.
constexpr double fullFrom = 0.99;
constexpr double clippedAbove = 0.06;
// Pictures in focus have hundreds and more; a blur of a hundredth of the picture's height leaves less than this.
constexpr double sharpFrom = 80;

struct SmallLuma
{
    int width = 0;
    int height = 0;
    std::vector<double> values;

    double at(int x, int y) const { return values[size_t(y) * size_t(width) + size_t(x)]; }
};

// Each value is the mean of a square of pixels.
SmallLuma shrunk(const Frame& picture)
{
    const int step = std::max(1, (picture.height() + measuredLines - 1) / measuredLines);
    SmallLuma small{picture.width() / step, picture.height() / step, {}};
    small.values.reserve(size_t(small.width) * size_t(small.height));
    for (int y = 0; y < small.height; ++y) {
        for (int x = 0; x < small.width; ++x) {
            int sum = 0;
            for (int row = 0; row < step; ++row) {
                const uint8_t* line = picture.y() + size_t(y * step + row) * size_t(picture.width()) + size_t(x * step);
                for (int column = 0; column < step; ++column)
                    sum += line[column];
            }
            small.values.push_back(double(sum) / (step * step));
        }
    }
    return small;
}

double varianceOfLaplacian(const SmallLuma& luma, int left, int top, int right, int bottom)
{
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (int y = std::max(top, 1); y < std::min(bottom, luma.height - 1); ++y) {
        for (int x = std::max(left, 1); x < std::min(right, luma.width - 1); ++x) {
            const double edge =
                luma.at(x - 1, y) + luma.at(x + 1, y) + luma.at(x, y - 1) + luma.at(x, y + 1) - 4 * luma.at(x, y);
            sum += edge;
            squares += edge * edge;
            ++count;
        }
    }
    if (count == 0)
        return 0;
    const double mean = sum / count;
    return std::max(0.0, squares / count - mean * mean);
}

double sharpestPart(const Frame& picture)
{
    const SmallLuma luma = shrunk(picture);
    double most = 0;
    for (int row = 0; row < partsAcross; ++row) {
        for (int column = 0; column < partsAcross; ++column)
            most = std::max(most, varianceOfLaplacian(
                                      luma, luma.width * column / partsAcross, luma.height * row / partsAcross,
                                      luma.width * (column + 1) / partsAcross, luma.height * (row + 1) / partsAcross));
    }
    return most;
}

bool isFullRange(ColourSpace colours)
{
    return colours == ColourSpace::Bt601Full || colours == ColourSpace::Bt709Full;
}

Exposure exposureOf(const PictureCheck& check)
{
    if (check.meanLuma < darkBelow)
        return Exposure::TooDark;
    if (check.meanLuma > brightAbove)
        return Exposure::TooBright;
    return check.clippedShare > clippedAbove ? Exposure::Clipped : Exposure::Good;
}

} // namespace

PictureCheck checkPicture(const Frame& picture)
{
    const double black = isFullRange(picture.colours) ? 0 : 16;
    const double white = isFullRange(picture.colours) ? 255 : 235;
    std::array<qint64, 256> counts{};
    const size_t pixels = size_t(picture.width()) * size_t(picture.height());
    for (size_t i = 0; i < pixels; ++i)
        ++counts[picture.y()[i]];
    PictureCheck check;
    double sum = 0;
    qint64 full = 0;
    for (size_t value = 0; value < counts.size(); ++value) {
        const double share = std::clamp((double(value) - black) / (white - black), 0.0, 1.0);
        sum += share * double(counts[value]);
        full += share >= fullFrom ? counts[value] : 0;
    }
    check.meanLuma = pixels > 0 ? sum / double(pixels) : 0;
    check.clippedShare = pixels > 0 ? double(full) / double(pixels) : 0;
    check.exposure = exposureOf(check);
    check.sharpness = sharpestPart(picture);
    check.isSharp = check.sharpness >= sharpFrom;
    return check;
}

} // namespace kaibang
