// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace kaibang {

/// A name as it is painted where one line is too short for it.
struct TwoLines
{
    QString first, second; ///< `second` is empty where one line is enough
};

/// Breaks `text` before its variant or else between words, within a word only where that alone is too wide, so that its
/// lines in `font` are at most so many pixels wide. What two lines cannot hold is left out of the middle of the second:
/// variants of one product differ at their end. Works on any thread.
[[nodiscard]] TwoLines inTwoLines(const QString& text, const QFont& font, int firstWidth, int secondWidth);

} // namespace kaibang
