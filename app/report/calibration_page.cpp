// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_pages.h"

#include <algorithm>

namespace kaibang {

namespace {

// A mark each millimetre, a longer one each five, a number each ten.
void drawRuler(MmPainter& page, QPointF from, int length, bool upright, const QLocale& locale)
{
    for (int mm = 0; mm <= length; ++mm) {
        const qreal mark = mm % 10 == 0 ? 4 : mm % 5 == 0 ? 3 : 2;
        const QPointF at = from + (upright ? QPointF(0, mm) : QPointF(mm, 0));
        page.line(at, at + (upright ? QPointF(mark, 0) : QPointF(0, mark)), 0.1);
        if (mm % 10 != 0 || (mm == 0 && upright))
            continue;
        const QRectF box = upright ? QRectF(at.x() + 4.5, at.y() - 1.5, 8, 3) : QRectF(at.x() - 4, at.y() + 4, 8, 3);
        page.text(box, locale.toString(mm), 2.2, upright ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    }
}

} // namespace

PrintDocument calibrationPage(const QSizeF& size, const ReportWords& words)
{
    const bool isLabel = size.width() < 90;
    const qreal corner = isLabel ? 5 : 10; // mm from both edges, to be measured
    const auto draw = [=](MmPainter& page) {
        const qreal wide = size.width() - 2 * corner, high = size.height() - 2 * corner;
        page.frame({corner, corner, wide, high}, 0.1);
        drawRuler(page, {corner, corner}, static_cast<int>(std::min<qreal>(wide, isLabel ? 40 : 150)), false,
                  words.locale);
        drawRuler(page, {corner, corner}, static_cast<int>(std::min<qreal>(high, isLabel ? 20 : 150)), true,
                  words.locale);
        const QRectF box(corner + 14, corner + 8, wide - 18, isLabel ? 11 : 50);
        page.text(box, words.word(QStringLiteral("print.calibration_hint")).arg(words.locale.toString(int(corner))),
                  isLabel ? 2 : 4, Qt::AlignLeft | Qt::AlignTop, MmPainter::Weight::Plain, MmPainter::Fit::Wrap);
    };
    return {words.word(QStringLiteral("print.calibration")), {{size, draw}}};
}

} // namespace kaibang
