// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_document.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <cmath>

namespace kaibang {

namespace {

constexpr int pdfDpi = 600;
constexpr qreal mmPerInch = 25.4;

// Whole pages without margins: a label has none, and lists keep their own.
QPageLayout layoutOf(const PrintPage& page)
{
    const bool lying = page.size.width() > page.size.height();
    const QSizeF upright = lying ? page.size.transposed() : page.size;
    QPageLayout layout(QPageSize(upright, QPageSize::Millimeter, QString(), QPageSize::ExactMatch),
                       lying ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace

Result<Done> printOn(QPagedPaintDevice& device, const PrintDocument& document, QPointF moved)
{
    if (document.pages.isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("nothing to print")};
    device.setPageLayout(layoutOf(document.pages.constFirst()));
    QPainter painter;
    if (!painter.begin(&device))
        return Error{ErrorKind::Io, QStringLiteral("printer")};
    for (qsizetype i = 0; i < document.pages.size(); ++i) {
        const PrintPage& page = document.pages.at(i);
        if (i > 0) {
            device.setPageLayout(layoutOf(page));
            if (!device.newPage())
                return Error{ErrorKind::Io, QStringLiteral("printer")};
        }
        MmPainter mm(painter, device.logicalDpiX(), moved);
        page.draw(mm);
    }
    return painter.end() ? Result<Done>(Done{}) : Error{ErrorKind::Io, QStringLiteral("printer")};
}

Result<QByteArray> printedPdf(const PrintDocument& document, QPointF moved)
{
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return Error{ErrorKind::Unsupported, QStringLiteral("PDF needs the fonts of a window system")};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Io, QStringLiteral("memory")};
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfDpi);
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("Kaibang"));
    if (const auto printed = printOn(writer, document, moved); !printed)
        return printed.error();
    buffer.close();
    return bytes;
}

QImage printedPicture(const PrintPage& page, int dpi, QPointF moved)
{
    const QSizeF dots = page.size * dpi / mmPerInch;
    QImage image(static_cast<int>(std::lround(dots.width())), static_cast<int>(std::lround(dots.height())),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    MmPainter mm(painter, dpi, moved);
    page.draw(mm);
    return image;
}

} // namespace kaibang
