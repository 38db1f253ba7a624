// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// printer_path FILE: labels and lists through PrintRoom to the queue "labels" of a real print server, which writes what
// it gets into FILE (printer_path.sh starts it). The pages are measured and read again by poppler, not by our code.
#include "code_reader.h"
#include "label_pages.h"
#include "list_pages.h"
#include "print_room.h"
#include "ui_settings.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>
#include <cmath>
#include <iostream>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double mmPerPoint = 25.4 / 72;
constexpr int labelDpi = 203; ///< of common label printers

int failures = 0;

bool expect(bool is, const QString& what)
{
    std::cout << (is ? "ok: " : "FAILED: ") << what.toStdString() << std::endl;
    failures += is ? 0 : 1;
    return is;
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

// The server has taken a job into its spool when print() answers; the paper comes later.
QByteArray paperOf(const QString& file)
{
    QByteArray before;
    for (int i = 0; i < 200; ++i) {
        QThread::msleep(100);
        QFile paper(file);
        const QByteArray now = paper.open(QIODevice::ReadOnly) ? paper.readAll() : QByteArray();
        if (now.startsWith("%PDF") && now.trimmed().endsWith("%%EOF") && now == before)
            return now;
        before = now;
    }
    return before;
}

QSizeF sizeOf(const QString& file)
{
    static const QRegularExpression line(u"Page size: +([0-9.]+) x ([0-9.]+)"_s);
    const auto found = line.match(QString::fromUtf8(outputOf(u"pdfinfo"_s, {file})));
    return QSizeF(found.captured(1).toDouble(), found.captured(2).toDouble()) * mmPerPoint;
}

void printed(PrintRoom& room, const QString& file, const PrintDocument& document, PrintRoom::Paper paper)
{
    QFile::remove(file);
    auto answer = room.print(document, paper);
    answer.waitForFinished();
    if (!expect(answer.result().ok(),
                document.title + u" is taken by the printer: "_s +
                    (answer.result().ok() ? answer.result().value() : answer.result().error().detail)))
        return;
    const QSizeF size = document.pages.constFirst().size;
    if (!expect(!paperOf(file).isEmpty(), document.title + u" comes out"_s))
        return;
    if (const QString kept = qEnvironmentVariable("KAIBANG_OUT"); !kept.isEmpty())
        QFile::copy(file, kept + u"/printed "_s + document.title + u".pdf"_s);
    const QSizeF got = sizeOf(file);
    expect(std::abs(got.width() - size.width()) < 1 && std::abs(got.height() - size.height()) < 1,
           u"%1 is %2 x %3 mm, is to be %4 x %5 mm"_s.arg(document.title)
               .arg(got.width(), 0, 'f', 1)
               .arg(got.height(), 0, 'f', 1)
               .arg(size.width())
               .arg(size.height()));
}

QStringList codesOn(const QString& file)
{
    QTemporaryDir folder;
    const QString picture = folder.filePath(u"page"_s);
    outputOf(u"pdftoppm"_s, {u"-r"_s, QString::number(labelDpi), u"-gray"_s, u"-singlefile"_s, file, picture});
    return readCodes(QImage(picture + u".pgm"_s));
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QString file = QApplication::arguments().value(1);
    const QTemporaryDir folder;
    UiSettings settings(folder.filePath(u"console.conf"_s));
    PrintRoom room(settings, folder.filePath(u"printed"_s));
    if (!expect(PrintRoom::printers().contains(u"labels"_s), u"the printer is offered"_s))
        return 1;
    using enum PrintRoom::Paper;
    for (const auto paper : {SmallLabel, ParcelLabel, Page})
        settings.setPrinterOf(paper, u"labels"_s);

    const ReportWords words{{{u"print.things"_s, u"%1 things"_s}, {u"print.bags"_s, u"%1 bags"_s}},
                            QLocale(QLocale::English)};
    Bag bag;
    bag.number = 7;
    bag.code = Bag::codeOf(12, 7);
    bag.alias = u"M***a"_s;
    bag.tracking = u"JD0123456789012"_s;
    BagItem item;
    item.title = u"8 mm white pearl stud 珍珠耳钉"_s;
    item.code = u"STUD-8W"_s;
    bag.items = {item};
    printed(room, file, {u"Bag label"_s, {bagLabel(bag, u"Friday"_s, words)}}, SmallLabel);
    expect(codesOn(file) == QStringList{bag.code}, u"its code is read from the paper"_s);
    printed(room, file, {u"Parcel label"_s, {parcelLabel(bag, u"Shell Bay"_s, {}, words)}}, ParcelLabel);
    expect(codesOn(file) == QStringList{bag.tracking}, u"the parcel number is read from the paper"_s);
    printed(room, file, packingList({bag}, {u"Shell Bay"_s, u"Friday"_s, {}}, words), Page);
    // In the typeface 耳 and the radical ⽿ are one glyph; what comes back may be either.
    const QString list =
        QString::fromUtf8(outputOf(u"pdftotext"_s, {file, u"-"_s})).normalized(QString::NormalizationForm_KC);
    expect(list.contains(u"珍珠耳钉"_s), u"the list is words on the paper, Chinese ones among them: "_s + list);

    settings.setPrinterOf(SmallLabel, u"gone"_s);
    auto refused = room.print({u"Bag label"_s, {bagLabel(bag, {}, words)}}, SmallLabel);
    refused.waitForFinished();
    expect(!refused.result().ok() && refused.result().error().kind == ErrorKind::NotFound,
           u"a printer that is gone is told"_s);
    return failures == 0 ? 0 : 1;
}
