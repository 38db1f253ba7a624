// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pattern_picture.h"

#include <cstdlib>

namespace kaibang::samples {

/// Reads the number that PatternSource draws into its pictures, by comparing each digit's place with what the ten
/// digits look like there; the pearl never comes so low. For luma that was encoded and decoded as well.
class PatternCounter
{
public:
    explicit PatternCounter(QSize size)
        : m_size(size)
    {
        const PatternPicture picture(1, size);
        for (int digit = 0; digit < 10; ++digit) {
            m_truth[size_t(digit)].resize(size);
            picture.draw(quint64(digit) * 1'111'111, m_truth[size_t(digit)]);
        }
    }

    /// Of `luma`, one byte a pixel, rows of the picture's width.
    int read(const uint8_t* luma) const
    {
        // As pattern_picture.cpp places them.
        const int height = std::max(2, int(m_size.height() * 0.05) & ~1);
        const int width = std::max(2, int(height * 0.62) & ~1);
        const int left = std::max(2, int(m_size.width() * 0.95 - width * 7) & ~1);
        const int top = std::max(2, int(m_size.height() * 0.9) & ~1);
        int number = 0;
        for (int place = 0; place < 7; ++place)
            number = number * 10 + digitAt(luma, QRect(left + place * width, top, width, height));
        return number;
    }

private:
    int digitAt(const uint8_t* luma, const QRect& at) const
    {
        int best = 0;
        long least = -1;
        for (int digit = 0; digit < 10; ++digit) {
            long distance = 0;
            for (int y = at.top(); y <= at.bottom(); ++y) {
                const size_t row = size_t(y) * size_t(m_size.width());
                for (int x = at.left(); x <= at.right(); ++x)
                    distance += std::abs(luma[row + size_t(x)] - m_truth[size_t(digit)].y()[row + size_t(x)]);
            }
            if (least < 0 || distance < least) {
                least = distance;
                best = digit;
            }
        }
        return best;
    }

    QSize m_size;
    std::array<Frame, 10> m_truth;
};

} // namespace kaibang::samples
