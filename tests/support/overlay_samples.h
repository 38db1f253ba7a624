// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overlay.h"

namespace kaibang::samples {

/// A buyer who must be nowhere on air.
inline const QString canaryName = QStringLiteral("金丝雀Canary Hidalgo");

inline QImage plainPicture(QColor colour, QSize size = {208, 208})
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(colour);
    return picture;
}

/// Everything on the picture at once.
inline Overlay fullOverlay()
{
    Overlay overlay;
    overlay.product.title = QStringLiteral("8 mm white stud <b>&amp;</b>");
    overlay.product.price = QStringLiteral("¥59.00");
    overlay.product.left = QStringLiteral("41 left");
    overlay.product.flash = QStringLiteral("Flash price");
    overlay.product.flashUntilMs = 1'800'000'125'000;
    overlay.product.flashLeft = QStringLiteral("4 at this price");
    overlay.product.picture = plainPicture(QColor(0, 0, 255));
    overlay.opening.heading = QStringLiteral("Opening now");
    overlay.opening.buyer = MaskedName::ofName(canaryName);
    overlay.opening.nth = 2;
    overlay.opening.of = 3;
    overlay.opening.result = QStringLiteral("AAA 2");
    overlay.disclosure.title = QStringLiteral("What a mussel gives");
    overlay.disclosure.lines = {QStringLiteral("one to twenty pearls"), QStringLiteral("never none")};
    overlay.disclosure.foot = QStringLiteral("household 12");
    overlay.clock.zone = QTimeZone("Asia/Shanghai");
    overlay.layout[OverlayLayer::Clock].isShown = true;
    overlay.sign.name = QStringLiteral("Zhuji pearls");
    overlay.sign.logo = plainPicture(QColor(0, 128, 0), {60, 30});
    return overlay;
}

} // namespace kaibang::samples
