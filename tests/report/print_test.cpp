// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_reader.h"
#include "label_pages.h"
#include "list_pages.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

const ReportWords words{{{u"print.things"_s, u"%1 things"_s},
                         {u"print.bags"_s, u"%1 bags"_s},
                         {u"label.page"_s, u"%1 / %2"_s},
                         {u"print.calibration_hint"_s,
                          u"The frame should stand %1 mm from the upper and from the left edge of the paper. Measure "
                          "both, and enter in Setup how much is missing. A ruler of 100 mm must measure 100 mm."_s}},
                        QLocale(QLocale::English, QLocale::UnitedStates)};

Bag bagOf(int number, int things)
{
    Bag bag;
    bag.number = number;
    bag.code = Bag::codeOf(12, number);
    bag.alias = u"M***a"_s;
    for (int i = 0; i < things; ++i) {
        BagItem item;
        item.ref = QString::number(i);
        item.code = u"STUD-%1"_s.arg(i);
        item.title = u"8 mm white pearl stud 珍珠耳钉 %1"_s.arg(i);
        item.units = 1 + i % 3;
        bag.items.append(item);
    }
    return bag;
}

Variant piece()
{
    Variant v;
    v.code = u"PIECE-014"_s;
    v.pieceNumber = u"014"_s;
    v.pieceGrade = u"AAA"_s;
    v.pieceSize = u"11.5 mm"_s;
    v.priceMinor = 38'000;
    return v;
}

// What poppler says: width and height of each page in mm.
QList<QSizeF> pageSizes(const PrintDocument& document, const QString& name)
{
    QTemporaryDir folder;
    const QString target = qEnvironmentVariable("KAIBANG_SHOTS", folder.path());
    const QString path = QDir(target).filePath(name + u".pdf"_s);
    const auto pdf = printedPdf(document);
    EXPECT_TRUE(pdf.ok()) << (pdf ? "" : pdf.error().detail.toStdString());
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf ? pdf.value() : QByteArray());
    file.close();
    QProcess info;
    info.start(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"99"_s, path});
    EXPECT_TRUE(info.waitForFinished());
    static const QRegularExpression line(u"Page +\\d+ size: +([0-9.]+) x ([0-9.]+) pts"_s);
    QList<QSizeF> sizes;
    const QString said = QString::fromUtf8(info.readAllStandardOutput());
    for (auto it = line.globalMatch(said); it.hasNext();) {
        const auto match = it.next();
        sizes.append(QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble()) * 25.4 / 72);
    }
    return sizes;
}

bool isAbout(const QSizeF& one, const QSizeF& other)
{
    return std::abs(one.width() - other.width()) < 0.3 && std::abs(one.height() - other.height()) < 0.3;
}

TEST(PrintedPages, HaveTheSizeOfTheirPaper)
{
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        GTEST_SKIP() << "pdfinfo (poppler-utils) is not installed";
    Bag sent = bagOf(1, 3), fetched = bagOf(2, 1);
    sent.packedAt = fetched.packedAt = Instant{1};
    sent.courier = u"SF Express"_s;
    sent.tracking = u"SF1234567890"_s;
    QList<Bag> many{sent, fetched};
    for (int i = 3; i < 40; ++i)
        many.append(bagOf(i, 2));
    const ListHead head{u"Shell Bay"_s, u"Evening pearls"_s, u"2026-11-29"_s};
    const struct
    {
        PrintDocument document;
        QString name;
        QSizeF size;
        qsizetype pages;
    } cases[]{{{u"label"_s, {bagLabel(sent, u"Evening pearls"_s, words)}}, u"bag-label"_s, smallLabelSize, 1},
              {{u"label"_s, {pieceLabel(piece(), u"CNY"_s, words)}}, u"piece-label"_s, smallLabelSize, 1},
              {{u"parcel"_s, {parcelLabel(sent, u"Shell Bay"_s, {}, words)}}, u"parcel-label"_s, parcelLabelSize, 1},
              {packingList(many, head, words), u"packing-list"_s, pageA4, 3},
              {handOverSheet(many, head, words), u"hand-over"_s, pageA4, 1},
              {pickUpList(many, head, words), u"pick-up"_s, pageA4, 1},
              {calibrationPage(pageA4, words), u"calibration"_s, pageA4, 1},
              {calibrationPage(smallLabelSize, words), u"calibration-label"_s, smallLabelSize, 1}};
    for (const auto& one : cases) {
        SCOPED_TRACE(one.name.toStdString());
        const QList<QSizeF> sizes = pageSizes(one.document, one.name);
        EXPECT_EQ(sizes.size(), one.pages);
        for (const QSizeF& size : sizes)
            EXPECT_TRUE(isAbout(size, one.size)) << size.width() << " x " << size.height();
    }
    // Pages of several sizes in one document keep each their own.
    const QList<QSizeF> mixed =
        pageSizes({u"mixed"_s, {bagLabel(sent, {}, words), parcelLabel(sent, {}, {}, words)}}, u"mixed"_s);
    ASSERT_EQ(mixed.size(), 2);
    EXPECT_TRUE(isAbout(mixed.at(0), smallLabelSize));
    EXPECT_TRUE(isAbout(mixed.at(1), parcelLabelSize));
}

TEST(PrintedPages, CodesAreReadBackAtEveryPrintersResolution)
{
    Bag bag = bagOf(147, 4);
    for (const int dpi : {203, 300, 600}) {
        SCOPED_TRACE(dpi);
        EXPECT_EQ(readCodes(printedPicture(bagLabel(bag, {}, words), dpi)), QStringList{u"B12-147"_s});
        EXPECT_EQ(readCodes(printedPicture(pieceLabel(piece(), u"CNY"_s, words), dpi)), QStringList{u"PIECE-014"_s});
        EXPECT_EQ(readCodes(printedPicture(parcelLabel(bag, {}, {}, words), dpi)), QStringList{u"B12-147"_s});
    }
    bag.tracking = u"JD0123456789012"_s;
    EXPECT_EQ(readCodes(printedPicture(parcelLabel(bag, {}, {}, words), 203)), QStringList{bag.tracking});
    // The control: an empty page has no code, and a moved one keeps it.
    EXPECT_TRUE(readCodes(printedPicture({smallLabelSize, [](MmPainter&) {}}, 203)).isEmpty());
    EXPECT_EQ(readCodes(printedPicture(pieceLabel(piece(), u"CNY"_s, words), 203, {1.3, -0.7})).size(), 1);
}

TEST(PrintedPages, OnlyAnAddressedParcelLabelSaysWhoTheBuyerIs)
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    const auto textOf = [](const PrintPage& page) {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"page.pdf"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(printedPdf({u"page"_s, {page}}).value());
        file.close();
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
        EXPECT_TRUE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput());
    };
    const ParcelAddress to{u"Maria Canary"_s, u"13900000001"_s, u"Canary road 7, Lake town"_s};
    const QString plain = textOf(parcelLabel(bagOf(7, 2), u"Shell Bay"_s, {}, words));
    EXPECT_TRUE(plain.contains(u"M***a"_s));
    EXPECT_TRUE(plain.contains(u"B12-7"_s));
    EXPECT_FALSE(plain.contains(u"Canary"_s));
    const QString addressed = textOf(parcelLabel(bagOf(7, 2), u"Shell Bay"_s, to, words));
    for (const QString& word : {to.receiver, to.phone, u"Lake town"_s})
        EXPECT_TRUE(addressed.contains(word)) << word.toStdString();
    // Drilling is no thing that is in a parcel.
    Bag worked = bagOf(7, 2);
    BagItem drill;
    drill.kind = BagItemKind::Work;
    drill.title = u"Drilling"_s;
    worked.items.append(drill);
    EXPECT_EQ(textOf(parcelLabel(worked, u"Shell Bay"_s, to, words)), addressed);
}

TEST(PrintedPages, ListsHoldWhatTheyAreAbout)
{
    Bag open = bagOf(1, 2), sent = bagOf(2, 1), fetched = bagOf(3, 1), gone = bagOf(4, 0);
    sent.packedAt = fetched.packedAt = gone.packedAt = Instant{1};
    sent.tracking = u"SF1"_s;
    gone.goneInto = sent.code;
    EXPECT_TRUE(goesByCourier(sent));
    EXPECT_FALSE(goesByCourier(open));
    EXPECT_FALSE(goesByCourier(gone));
    EXPECT_TRUE(isPickedUp(fetched));
    EXPECT_FALSE(isPickedUp(sent));
    EXPECT_TRUE(workList({open, sent}, {}, words).pages.isEmpty());
    BagItem drill;
    drill.kind = BagItemKind::Work;
    drill.title = u"drill"_s;
    open.items.append(drill);
    EXPECT_EQ(workList({open, sent}, {}, words).pages.size(), 1);
    open.items.back().ticked = 1;
    EXPECT_TRUE(workList({open, sent}, {}, words).pages.isEmpty()) << "what is done is not to do";
    EXPECT_TRUE(handOverSheet({open}, {}, words).pages.isEmpty());
    EXPECT_EQ(printedPdf(handOverSheet({open}, {}, words)).error().kind, ErrorKind::Invalid);
}

// The ruler of the calibration page measures true: 100 mm apart on the picture, at two resolutions.
TEST(PrintedPages, TheRulerIsTrue)
{
    for (const int dpi : {203, 300}) {
        const QImage page = printedPicture(calibrationPage(pageA4, words).pages.front(), dpi);
        const auto dot = [dpi](qreal mm) { return static_cast<int>(std::lround(mm * dpi / 25.4)); };
        const auto isDarkNear = [&](int x, int y) {
            for (int d = -1; d <= 1; ++d)
                if (qGray(page.pixel(x + d, y)) < 128)
                    return true;
            return false;
        };
        EXPECT_TRUE(isDarkNear(dot(10), dot(12.5)));  // the frame's left edge
        EXPECT_TRUE(isDarkNear(dot(110), dot(12.5))); // the mark of 100 mm
        EXPECT_FALSE(isDarkNear(dot(110.5), dot(12.5)));
    }
}

} // namespace
