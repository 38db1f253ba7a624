// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A catalogue as a spreadsheet tells it: what each row may hold, and what is said of one that cannot be.
#include "catalogue_csv.h"
#include "desk_fixture.h"
#include "stock_room.h"
#include "trail_store.h"

#include <QFile>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class CatalogueCsvTest : public samples::DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        room = std::make_unique<StockRoom>(*store, folder.filePath(u"photos"_s));
    }
    void TearDown() override
    {
        room.reset();
        DeskFixture::TearDown();
    }
    CatalogueImport imported(const QByteArray& csv)
    {
        const auto result = answer(room->importCatalogue(csv));
        EXPECT_TRUE(result.ok()) << csv.toStdString();
        return result ? result.value() : CatalogueImport{};
    }
    QList<Product> products() { return answer(room->catalogue()).value(); }
    const Variant* variant(const QList<Product>& all, const QString& code)
    {
        for (const Product& product : all)
            for (const Variant& each : product.variants)
                if (each.code == code)
                    return &each;
        return nullptr;
    }
    std::unique_ptr<StockRoom> room;
};

TEST_F(CatalogueCsvTest, ARowThatBreaksARuleIsNamedAndTheOthersAreTaken)
{
    const QList<std::pair<QByteArray, QString>> bad{{",Ring,1.00,,,", u"code and product are needed"_s},
                                                    {"R-1,,1.00,,,", u"code and product are needed"_s},
                                                    {"R-1,Ring,,,,", u"price"_s},
                                                    {"R-1,Ring,dear,,,", u"price"_s},
                                                    {"R-1,Ring,-1.00,,,", u"price"_s},
                                                    {"R-1,Ring,1.00,x,,", u"floor"_s},
                                                    {"R-1,Ring,1.00,-0.50,,", u"floor"_s},
                                                    {"R-1,Ring,1.00,1.01,,", u"floor"_s},
                                                    {"R-1,Ring,1.00,,1.5,", u"stock"_s},
                                                    {"R-1,Ring,1.00,,,many", u"low_stock"_s},
                                                    {"STUD-8W,Ring,1.00,,,", u"code belongs to another product"_s}};
    for (const auto& [row, why] : bad) {
        const CatalogueImport import =
            imported("code,product,price,floor,stock,low_stock\n" + row + "\nGOOD,Good,2.00,1.50,3,1\n");
        EXPECT_EQ(import.preview.rows, 2) << row.toStdString();
        EXPECT_EQ(import.preview.refused, 1) << row.toStdString();
        ASSERT_EQ(import.preview.problems.size(), 1) << row.toStdString();
        EXPECT_EQ(import.preview.problems.front().row, 2) << "as the spreadsheet counts, with its header";
        EXPECT_EQ(import.preview.problems.front().text, why) << row.toStdString();
    }
    const auto all = products();
    ASSERT_NE(variant(all, u"GOOD"_s), nullptr);
    EXPECT_EQ(variant(all, u"GOOD"_s)->floorMinor, 150);
    EXPECT_EQ(variant(all, u"GOOD"_s)->onHand, 3) << "received once";
    EXPECT_EQ(variant(all, u"R-1"_s), nullptr);
    expectSound();
}

TEST_F(CatalogueCsvTest, WhatIsNoCatalogueIsRefusedWhole)
{
    for (const QByteArray& csv : {QByteArray(), QByteArray("code,product\nA,B\n"), QByteArray("price\n1.00\n"),
                                  QByteArray("\"code,product,price\nA"), QByteArray("c\0de,price\n1,2\n", 15)}) {
        EXPECT_FALSE(answer(room->importCatalogue(csv)).ok()) << csv.toStdString();
        EXPECT_FALSE(answer(room->previewCatalogue(csv)).ok()) << csv.toStdString();
    }
    EXPECT_EQ(answer(room->importCatalogue("a,b\n1,2\n")).error().kind, ErrorKind::NotOurs);
    EXPECT_FALSE(answer(room->readCatalogue(folder.filePath(u"nowhere.csv"_s))).ok());
}

TEST_F(CatalogueCsvTest, ALookChangesNothingAndSaysWhatWouldChange)
{
    const auto look =
        answer(room->previewCatalogue("code,product,price,stock\nSTUD-8W,Stud,60.00,99\nN-1,New,1.00,\n"));
    ASSERT_TRUE(look.ok());
    EXPECT_EQ(look.value().changed, 1);
    EXPECT_EQ(look.value().added, 1);
    const auto all = products();
    EXPECT_EQ(variant(all, u"N-1"_s), nullptr);
    EXPECT_EQ(variant(all, u"STUD-8W"_s)->priceMinor, 5900);
}

TEST_F(CatalogueCsvTest, TakenBackItIsAsBeforeAndWhatWasSoldStaysSold)
{
    const CatalogueImport import = imported(
        "code,product,category,price,stock\nN-1,New,Rings,1.00,5\nN-1,New,Rings,2.00,9\nSTUD-8W,Stud,,60.00,99\n");
    const Variant made = *variant(products(), u"N-1"_s);
    EXPECT_EQ(made.priceMinor, 200) << "the second row of a code changes it";
    EXPECT_EQ(made.onHand, 5) << "and brings no more";
    EXPECT_EQ(onHand(0), 10) << "of what was there a file says nothing";
    OrderDesk orders(*store);
    ASSERT_TRUE(answer(orders.sell(made.uid, 2, 200)).ok());
    const auto kept = answer(room->undoCatalogue(import));
    ASSERT_TRUE(kept.ok());
    const auto all = products();
    EXPECT_EQ(variant(all, u"STUD-8W"_s)->priceMinor, 5900);
    EXPECT_EQ(variant(all, u"N-1"_s), nullptr) << "it is archived";
    ASSERT_TRUE(answer(orders.sell(variants.at(0).uid, 1, 5900)).ok());
    expectSound();
    // The same file once more brings the archived product back, with its stock.
    imported("code,product,price,stock\nN-1,New,1.00,4\n");
    EXPECT_EQ(variant(products(), u"N-1"_s)->onHand, 4);
}

TEST_F(CatalogueCsvTest, OfTwoProductsWithOneNameTheOneOnSaleIsMeant)
{
    const auto made = [this](const QString& name, const QString& code, bool isOnSale) {
        Product product;
        product.name = name;
        Variant only;
        only.code = code;
        only.priceMinor = 100;
        product.variants = {only};
        const Uid uid = answer(room->saveProduct(product)).value();
        if (!isOnSale) {
            EXPECT_TRUE(answer(room->archiveProduct(uid)).ok());
        }
        return uid;
    };
    made(u"Ring"_s, u"R-1"_s, false);
    const Uid ring = made(u"Ring"_s, u"R-2"_s, true);
    const Uid comb = made(u"Comb"_s, u"C-1"_s, true);
    made(u"Comb"_s, u"C-2"_s, false);
    const Uid pin = made(u"Pin"_s, u"P-1"_s, false);
    made(u"Pin"_s, u"P-2"_s, false);
    const CatalogueImport import =
        imported("code,product,price\nR-3,Ring,1.00\nC-3,Comb,1.00\nP-3,Pin,1.00\nR-1,Ring,1.00\n");
    EXPECT_EQ(import.preview.added, 3);
    EXPECT_EQ(import.preview.refused, 1) << "that code is of the other ring";
    const auto all = products();
    for (const auto& [code, product] : {std::pair{u"R-3"_s, ring}, {u"C-3"_s, comb}, {u"P-3"_s, pin}}) {
        ASSERT_NE(variant(all, code), nullptr) << code.toStdString();
        EXPECT_EQ(variant(all, code)->product, product) << code.toStdString();
    }
}

TEST_F(CatalogueCsvTest, AChoiceThatComesBackBringsNoStockWhereItHasSome)
{
    Product stud = products().front();
    stud.variants.removeAt(1);
    ASSERT_TRUE(answer(room->saveProduct(stud)).ok());
    ASSERT_EQ(variant(products(), u"STUD-8P"_s), nullptr) << "it is archived, with its ten";
    const CatalogueImport import = imported("code,product,price,stock\nSTUD-8P,Stud,59.00,4\n");
    EXPECT_EQ(import.preview.added, 1);
    const auto all = products();
    ASSERT_NE(variant(all, u"STUD-8P"_s), nullptr);
    EXPECT_EQ(variant(all, u"STUD-8P"_s)->onHand, 10) << "a file would hide a count";
    expectSound();
}

TEST_F(CatalogueCsvTest, ALowestPriceThatChangesIsInTheTrailAndARefusedOneIsNot)
{
    const auto lines = [this] {
        return answer(store->read([](Ledger& l) { return TrailStore(l).lines(Instant{0}, l.now().plusMs(60'000)); }))
            .value();
    };
    const qsizetype before = lines().size();
    Product stud = products().front();
    stud.variants.front().floorMinor = 4800;
    ASSERT_TRUE(answer(room->saveProduct(stud)).ok());
    ASSERT_EQ(lines().size(), before + 1);
    EXPECT_EQ(lines().front().kind, TrailKind::Price);
    EXPECT_EQ(lines().front().before, u"59.00 CNY (>= 49.00 CNY)"_s);
    EXPECT_EQ(lines().front().after, u"59.00 CNY (>= 48.00 CNY)"_s);
    stud.variants.front().priceMinor = 100; // below its lowest
    EXPECT_EQ(answer(room->saveProduct(stud)).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(lines().size(), before + 1);
}

TEST_F(CatalogueCsvTest, PicturesAreKeptByWhatIsInThem)
{
    const QByteArray png = "\x89PNG picture", jpg = "\xff\xd8\xff picture", svg = " <svg/>", xml = "<?xml?><svg/>";
    for (const auto& [bytes, suffix] :
         {std::pair{png, u".png"_s}, {jpg, u".jpg"_s}, {svg, u".svg"_s}, {xml, u".svg"_s}}) {
        const auto address = room->keepPhoto(bytes);
        ASSERT_TRUE(address.ok()) << bytes.toStdString();
        EXPECT_TRUE(address.value().endsWith(suffix));
        EXPECT_EQ(room->keepPhoto(bytes).value(), address.value()) << "the same picture is kept once";
        QFile file(room->photoFile(address.value()));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), bytes);
    }
    EXPECT_EQ(room->keepPhoto("GIF89a").error().kind, ErrorKind::Unsupported);
    EXPECT_FALSE(answer(room->copyPhoto(folder.filePath(u"nowhere.png"_s))).ok());
    EXPECT_TRUE(room->photoFile({}).isEmpty());
    EXPECT_TRUE(room->photoFile(u"../ledger.kaibang"_s).isEmpty()) << "only of its own folder";
    EXPECT_TRUE(room->photoFile(u"gone.png"_s).isEmpty());
    // A file stands where the folder should be.
    QFile inTheWay(folder.filePath(u"way"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    StockRoom other(*store, inTheWay.fileName());
    EXPECT_EQ(other.keepPhoto(png).error().kind, ErrorKind::Io);
}

TEST_F(CatalogueCsvTest, ASetIsReadAsItIsTyped)
{
    Product pair;
    pair.name = u"Pair"_s;
    Variant both;
    both.code = u"PAIR"_s;
    both.priceMinor = 9900;
    pair.variants = {both};
    ASSERT_TRUE(answer(room->saveProduct(pair)).ok());
    const Uid uid = variant(products(), u"PAIR"_s)->uid;
    for (const QString& line : {u"STUD-8W x2, STUD-8P"_s, u"STUD-8W*2,STUD-8P"_s, u" STUD-8W × 2 ,, STUD-8P ,"_s,
                                u"ＳＴＵＤ-8W x2，STUD-8P"_s}) {
        ASSERT_TRUE(answer(room->saveSet(uid, line)).ok()) << line.toStdString();
        EXPECT_EQ(answer(room->setLine(uid)).value(), u"STUD-8W x2, STUD-8P"_s);
    }
    for (const QString& line : {u"NOT-THERE"_s, u"STUD-8W two"_s, u"two words x2"_s, u"STUD-8W x0"_s, u"PAIR"_s})
        EXPECT_FALSE(answer(room->saveSet(uid, line)).ok()) << line.toStdString();
    EXPECT_EQ(answer(room->setLine(uid)).value(), u"STUD-8W x2, STUD-8P"_s);
    ASSERT_TRUE(answer(room->saveSet(uid, {})).ok());
    EXPECT_TRUE(answer(room->setLine(uid)).value().isEmpty());
    EXPECT_TRUE(answer(room->setLine(variants.at(0).uid)).value().isEmpty()) << "it is no set";
}

} // namespace
} // namespace kaibang
