// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mm_painter.h"
#include "result.h"

#include <QByteArray>
#include <QList>
#include <QSizeF>
#include <functional>

class QPagedPaintDevice;

namespace kaibang {

/// One page: its size in mm and what is on it.
struct PrintPage
{
    QSizeF size;
    std::function<void(MmPainter&)> draw;
};

/// Pages that are printed together.
struct PrintDocument
{
    QString title;
    QList<PrintPage> pages;
};

inline constexpr QSizeF pageA4{210, 297};
inline constexpr QSizeF parcelLabelSize{100, 150};
inline constexpr QSizeF smallLabelSize{50, 30};

/// Paints every page, each at its own size; `moved` (mm) is the printer's calibration. The device must not be painted
/// on by anybody else. Io where it cannot be begun, Invalid without a page. Any thread that may paint text.
Result<Done> printOn(QPagedPaintDevice& device, const PrintDocument& document, QPointF moved = {});
/// The same as a PDF. Unsupported without the fonts of a window system.
Result<QByteArray> printedPdf(const PrintDocument& document, QPointF moved = {});
/// One page as a picture of a printer with so many dots an inch.
[[nodiscard]] QImage printedPicture(const PrintPage& page, int dpi, QPointF moved = {});

} // namespace kaibang
