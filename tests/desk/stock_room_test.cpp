// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Photos that are kept or not, sets as they are typed, and what runs low.
#include "desk_fixture.h"
#include "failing_files.h"
#include "failing_statements.h"
#include "stock_room.h"
#include "store_pause.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalSpy>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class StockRoomTest : public samples::DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        stock = std::make_unique<StockRoom>(*store, folder.filePath(u"photos"_s));
    }
    void TearDown() override
    {
        stock.reset();
        DeskFixture::TearDown();
    }
    QStringList photos() const { return QDir(folder.filePath(u"photos"_s)).entryList(QDir::Files | QDir::Hidden); }
    void setLowAt(qint64 units)
    {
        Product product = answer(stock->catalogue()).value().front();
        product.variants.front().lowStock = units;
        ASSERT_TRUE(answer(stock->saveProduct(product)).ok());
    }
    void settle()
    {
        store->drain();
        QCoreApplication::processEvents();
    }

    std::unique_ptr<StockRoom> stock;
};

TEST_F(StockRoomTest, APhotoIsKeptOnceAndADiskThatTakesNoneIsTold)
{
    const QByteArray small = "\x89PNG small";
    const QByteArray large = QByteArray("\xff\xd8\xff large").append(QByteArray(1 << 20, 'x'));
    for (const QByteArray& bytes : {small, large}) {
        const samples::FailingFiles full(u"/photos/"_s, 0, ENOSPC);
        EXPECT_EQ(stock->keepPhoto(bytes).error().kind, ErrorKind::Io);
        EXPECT_TRUE(full.hasRefused());
    }
    EXPECT_TRUE(photos().isEmpty()) << "half a photo is none";
    // A folder that was moved away, with a link left where the photo belongs.
    const QString address =
        QString::fromLatin1(QCryptographicHash::hash(small, QCryptographicHash::Sha256).toHex()) + u".png"_s;
    const QString place = folder.filePath(u"photos/"_s + address);
    ASSERT_TRUE(QFile::link(folder.filePath(u"gone/away.png"_s), place));
    EXPECT_EQ(stock->keepPhoto(small).error().kind, ErrorKind::Io);
    ASSERT_TRUE(QFile::remove(place));
    EXPECT_EQ(stock->keepPhoto(small).value(), address);
    EXPECT_EQ(stock->keepPhoto(small).value(), address);
    EXPECT_TRUE(stock->keepPhoto(large).ok());
    EXPECT_EQ(photos().size(), 2);
    EXPECT_EQ(stock->photoFile(address), place);
}

TEST_F(StockRoomTest, ADrawingIsKnownByItsFirstWordsAndWhatIsNoPictureStaysWhereItIs)
{
    EXPECT_TRUE(stock->keepPhoto("\n <svg xmlns=''/>").value().endsWith(u".svg"_s));
    EXPECT_TRUE(stock->keepPhoto("<?xml version='1.0'?><svg/>").value().endsWith(u".svg"_s));
    EXPECT_EQ(stock->keepPhoto("GIF89a").error().kind, ErrorKind::Unsupported);
    const auto file = [this](const QString& name, const QByteArray& bytes) {
        QFile made(folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    };
    const QString note = file(u"note.txt"_s, "no picture"), drawing = file(u"drawing.svg"_s, "<svg id='2'/>");
    EXPECT_EQ(answer(stock->takePhoto(note)).error().kind, ErrorKind::Unsupported);
    EXPECT_TRUE(QFile::exists(note));
    EXPECT_TRUE(answer(stock->takePhoto(drawing)).ok());
    EXPECT_FALSE(QFile::exists(drawing));
}

TEST_F(StockRoomTest, ASetMayBeTypedWithAHoleInItsList)
{
    Product pair;
    pair.name = u"Pair"_s;
    Variant only;
    only.code = u"PAIR"_s;
    pair.variants = {only};
    const Uid made = answer(stock->saveProduct(pair)).value();
    Uid variant;
    for (const Product& product : answer(stock->catalogue()).value())
        if (product.uid == made)
            variant = product.variants.front().uid;
    ASSERT_TRUE(answer(stock->saveSet(variant, u"STUD-8W x2, ,STUD-8P,"_s)).ok());
    EXPECT_EQ(answer(stock->setLine(variant)).value(), u"STUD-8W x2, STUD-8P"_s);
}

TEST_F(StockRoomTest, APieceWithoutANameIsCalledByItsNumber)
{
    const Product piece = answer(stock->addPiece(u"  "_s, u"AA"_s, u"8 mm"_s, 9900, {})).value();
    EXPECT_EQ(piece.name, piece.variants.front().pieceNumber);
    EXPECT_FALSE(piece.name.isEmpty());
}

TEST_F(StockRoomTest, WhatRunsLowIsToldOnceAndItsLastOneOnceMore)
{
    OrderDesk orders(*store);
    setLowAt(2);
    QSignalSpy low(stock.get(), &StockRoom::stockLow);
    {
        const samples::FailingStatements failing(0, samples::FailingStatements::Ends::AtItsEnd);
        stock->watchLevels(orders);
        settle();
        ASSERT_TRUE(failing.hasRefused());
    }
    const Uid variant = variants.at(0).uid;
    ASSERT_TRUE(answer(stock->moveStock(variant, 1, StockReason::Received)).ok()); // the first look that is answered
    settle();
    EXPECT_EQ(low.count(), 0) << "eleven are not few";
    {
        // A burst of moves: whoever is to look while it looks looks once more, and nothing is missed.
        const samples::StorePause pause(*store);
        for (int i = 0; i < 3; ++i)
            stock->moveStock(variant, -3, StockReason::Correction);
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return low.count() == 1; }, 20'000));
    EXPECT_EQ(low.takeFirst().at(1).toLongLong(), 2);
    ASSERT_TRUE(answer(stock->moveStock(variant, -1, StockReason::Correction)).ok());
    settle();
    EXPECT_EQ(low.count(), 0) << "known already";
    ASSERT_TRUE(answer(stock->moveStock(variant, -1, StockReason::Correction)).ok());
    ASSERT_TRUE(QTest::qWaitFor([&] { return low.count() == 1; }, 20'000));
    EXPECT_EQ(low.front().at(1).toLongLong(), 0);
    ASSERT_TRUE(answer(stock->moveStock(variants.at(1).uid, 1, StockReason::Received)).ok());
    settle();
    EXPECT_EQ(low.count(), 1) << "nothing more is gone";
}

} // namespace
} // namespace kaibang
