// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_room.h"

#include "file_writer.h"

#include <QDateTime>
#include <QDir>
#include <QPrinter>
#include <QPrinterInfo>
#include <QtConcurrent>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal tenthsOfMm = 10;

Result<QString> writePdf(const PrintDocument& document, QPointF moved, const QString& folder)
{
    const auto pdf = printedPdf(document, moved);
    if (!pdf)
        return pdf.error();
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::Io, u"folder"_s};
    QString name = document.title;
    name.replace(u'/', u'-');
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString path = QDir(folder).filePath(name + u' ' + stamp + u".pdf"_s);
    const auto written = writeFileHere(path, pdf.value());
    return written ? Result<QString>(path) : Result<QString>(written.error());
}

Result<QString> sendToPrinter(const PrintDocument& document, QPointF moved, const QString& name)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(name);
    if (info.isNull())
        return Error{ErrorKind::NotFound, u"printer"_s};
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setDocName(document.title);
    if (const auto printed = printOn(printer, document, moved); !printed)
        return printed.error();
    return name;
}

} // namespace

PrintRoom::PrintRoom(const UiSettings& settings, QString folder)
    : m_settings(settings)
    , m_folder(std::move(folder))
{}

PrintRoom::~PrintRoom()
{
    for (auto& running : m_running)
        running.waitForFinished();
}

QFuture<Result<QString>> PrintRoom::print(const PrintDocument& document, Paper paper)
{
    const QString printer = m_settings.printerOf(paper);
    const QPointF moved = QPointF(m_settings.printOffset(paper)) / tenthsOfMm;
    auto future = QtConcurrent::run([document, moved, printer, folder = m_folder]() -> Result<QString> {
        return printer.isEmpty() ? writePdf(document, moved, folder) : sendToPrinter(document, moved, printer);
    });
    m_running.removeIf([](const auto& running) { return running.isFinished(); });
    m_running.append(future);
    return future;
}

QStringList PrintRoom::printers()
{
    return QPrinterInfo::availablePrinterNames();
}

QSizeF PrintRoom::sizeOf(Paper paper)
{
    switch (paper) {
    case Paper::SmallLabel:
        return smallLabelSize;
    case Paper::ParcelLabel:
        return parcelLabelSize;
    case Paper::Page:
        break;
    }
    return pageA4;
}

} // namespace kaibang
