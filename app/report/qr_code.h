// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QString>

namespace kaibang {

/// A QR code (ISO/IEC 18004, error correction M) as a square of modules, without its quiet zone.
struct QrCode
{
    static constexpr int quietZone = 4; ///< modules that stay white on each side
    int modules = 0;                    ///< on each side; 0 where the text does not fit
    QBitArray dark;                     ///< row by row

    [[nodiscard]] static QrCode of(const QString& text);
    [[nodiscard]] bool isDark(int x, int y) const { return dark.testBit(y * modules + x); }
};

} // namespace kaibang
