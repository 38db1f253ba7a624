// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QScreen;

namespace kaibang {

/// What a text of the glance view is: words, or what must be caught first (price, quantity, newest order).
enum class GlanceRole { Words, Figure };

/// Type that can be read from 2 m, in millimetres on the glass: capitals and digits 12 mm high for words and 16 mm for
/// figures, Chinese characters 20 mm. Lengths become pixels by the screen's physical size, which the screen itself
/// tells; one that tells nonsense (projectors and some televisions do) is taken for `usualDotsPerMm`.
class GlanceType
{
public:
    static constexpr double wordsMm = 12, figureMm = 16, hanMm = 20;
    static constexpr double usualDotsPerMm = 96 / 25.4;

    explicit GlanceType(double dotsPerMm);
    /// For the screen a window stands on; null is taken for a usual one.
    static GlanceType of(const QScreen* screen);

    /// Device-independent pixels to a millimetre, between 60 and 400 to the inch.
    [[nodiscard]] double dotsPerMm() const { return m_dotsPerMm; }
    /// `family` in the size for `text`: one that holds Chinese characters takes the size these need.
    [[nodiscard]] QFont font(const QFont& family, GlanceRole role, const QString& text) const;

private:
    double m_dotsPerMm;
};

} // namespace kaibang
