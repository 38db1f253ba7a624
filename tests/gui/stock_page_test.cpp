// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Stock page: products and pieces, counts by delta, lots, and the catalogue as a file.
#include "catalogue_model.h"
#include "photo_box.h"
#include "stock_fixture.h"

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QTabWidget>
#include <QTableWidget>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class StockPageTest : public StockFixture
{
protected:
    QList<Product> catalogue() { return answer(stock->catalogue()).value(); }
    void openMoves() { find<QTabWidget>("productTabs")->setCurrentIndex(1); }
    int rowOf(const QString& code) const
    {
        for (int row = 0; row < rows("catalogueView"); ++row)
            if (cell("catalogueView", row, CatalogueModel::Code) == code)
                return row;
        return -1;
    }
    void selectRow(const QString& code)
    {
        const int row = rowOf(code);
        ASSERT_GE(row, 0) << code.toStdString();
        view("catalogueView")->setCurrentIndex(view("catalogueView")->model()->index(row, CatalogueModel::Name));
    }
    static OrderEvent order(const QString& id, Payment payment, int units)
    {
        return samples::event(id, payment, 0, u"STUD-8W"_s, units);
    }
};

TEST_F(StockPageTest, CtrlTabGoesToNoHiddenTab)
{
    auto* tabs = find<QTabWidget>("productTabs");
    ASSERT_FALSE(tabs->isTabVisible(2)) << "goods have no life of a piece";
    openMoves();
    QTest::keyClick(tabs, Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_TRUE(tabs->isTabVisible(tabs->currentIndex())) << tabs->currentIndex();
}

TEST_F(StockPageTest, AProductWithVariantsIsAddedAndEdited)
{
    press("addProductButton");
    EXPECT_FALSE(find<QPushButton>("saveProductButton")->isEnabled()) << "there is nothing to save yet";
    type("variantCode1", u"LAMP-S"_s);
    press("saveProductButton");
    EXPECT_TRUE(find<QLabel>("productProblem")->isVisible()) << "a product without a name is not saved";
    type("productName", u"Shell lamp"_s);
    find<QLineEdit>("variantName1")->setText(u"small"_s);
    type("variantCode1", u"LAMP-S"_s);
    type("variantPrice1", u"129.00"_s);
    type("variantFloor1", u"139"_s);
    type("variantLow1", u"3"_s);
    press("addVariantButton");
    type("variantCode2", u"LAMP-L"_s);
    type("variantPrice2", u"199"_s);
    press("saveProductButton");
    EXPECT_TRUE(words("productProblem").contains(u"floor"_s)) << words("productProblem").toStdString();
    type("variantFloor1", u"99"_s);
    press("saveProductButton");
    ASSERT_TRUE(hears(u"Shell lamp was saved"_s));
    ASSERT_TRUE(waitFor([this] { return rowOf(u"LAMP-S"_s) >= 0; }));
    const Product made = catalogue().back();
    ASSERT_EQ(made.variants.size(), 2);
    EXPECT_EQ(made.variants.at(0).priceMinor, 12900);
    EXPECT_EQ(made.variants.at(0).floorMinor, 9900);
    EXPECT_EQ(made.variants.at(0).lowStock, 3);
    EXPECT_EQ(made.variants.at(1).floorMinor, std::nullopt);
    shot(u"stock-product"_s);
}

TEST_F(StockPageTest, APriceChangeAsksForThePin)
{
    setPin(u"1234"_s);
    auto* price = find<QLineEdit>("variantPrice1");
    price->setFocus();
    price->selectAll();
    QTest::keyClicks(price, u"39.00"_s);
    auto* floor = find<QLineEdit>("variantFloor1");
    floor->setFocus();
    floor->selectAll();
    QTest::keyClicks(floor, u"30"_s);
    press("saveProductButton");
    enterPin(u"9999"_s);
    ASSERT_TRUE(waitFor([this] { return find<QLabel>("pinAnswer")->isVisible(); }));
    EXPECT_EQ(catalogue().front().variants.front().priceMinor, 5900) << "the control: a wrong PIN changes nothing";
    enterPin(u"1234"_s);
    ASSERT_TRUE(hears(u"was saved"_s));
    EXPECT_EQ(catalogue().front().variants.front().priceMinor, 3900);
}

TEST_F(StockPageTest, ASetIsWrittenAsCodesAndItsStockIsWhatItsPartsAllow)
{
    Product set;
    set.name = u"Pair"_s;
    set.code = u"PAIR"_s;
    Variant both;
    both.code = u"PAIR"_s;
    both.priceMinor = 9900;
    set.variants = {both};
    ASSERT_TRUE(answer(stock->saveProduct(set)).ok());
    ASSERT_TRUE(waitFor([this] { return rowOf(u"PAIR"_s) >= 0; }));
    selectRow(u"PAIR"_s);
    openMoves();
    type("setParts", u"NOBODY x2"_s);
    QTest::keyClick(find<QLineEdit>("setParts"), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return words("stockProblem").contains(u"NOBODY"_s); }))
        << words("stockProblem").toStdString();
    type("setParts", u"STUD-8W x2, STUD-8P"_s);
    QTest::keyClick(find<QLineEdit>("setParts"), Qt::Key_Return);
    ASSERT_TRUE(hears(u"is a set now"_s)) << words("stockProblem").toStdString();
    EXPECT_TRUE(waitFor([this] { return words("stockCount").contains(u"5 can be made"_s); }))
        << "ten of each, two of one in a set: " << words("stockCount").toStdString();
    EXPECT_FALSE(find<QLineEdit>("stockDelta")->isEnabled()) << "what a set has is counted at its parts";
    said.clear();
    type("setParts", QString());
    QTest::keyClick(find<QLineEdit>("setParts"), Qt::Key_Return);
    ASSERT_TRUE(hears(u"stock of its own"_s));
}

TEST_F(StockPageTest, APhotoIsKeptAndShown)
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    auto* box = editor()->findChild<PhotoBox*>();
    box->takeFile(write(u"lamp.png"_s, png));
    ASSERT_TRUE(waitFor([&] { return !box->address().isEmpty(); })) << "it is copied on a worker";
    press("saveProductButton");
    ASSERT_TRUE(hears(u"was saved"_s));
    const QString address = catalogue().front().photo;
    EXPECT_FALSE(stock->photoFile(address).isEmpty());
    ASSERT_TRUE(waitFor([this] {
        return !view("catalogueView")->model()->index(0, CatalogueModel::Picture).data(Qt::DecorationRole).isNull();
    }));
    said.clear();
    box->takeFile(write(u"notes.png"_s, "these are no pixels"));
    EXPECT_TRUE(waitFor([this] { return !said.isEmpty(); })) << "a file that is no picture is told";
    EXPECT_EQ(box->address(), address);
}

TEST_F(StockPageTest, LowStockHasAnIconAndAWord)
{
    Product product = catalogue().front();
    product.variants[0].lowStock = 12;
    ASSERT_TRUE(answer(stock->saveProduct(product)).ok());
    ASSERT_TRUE(waitFor([this] { return cell("catalogueView", 0, CatalogueModel::OnHand).contains(u"low"_s); }));
    const QModelIndex index = view("catalogueView")->model()->index(0, CatalogueModel::OnHand);
    EXPECT_FALSE(index.data(Qt::DecorationRole).value<QIcon>().isNull());
    EXPECT_EQ(find<QPushButton>("lowStockButton")->text(), u"Low stock (1)"_s);
    press("lowStockButton");
    EXPECT_TRUE(waitFor([this] { return rows("catalogueView") == 1; }));
    shot(u"stock-low"_s);
}

TEST_F(StockPageTest, SoldAndHeldFollowTheOrdersWhileThePageIsOpen)
{
    EXPECT_EQ(cell("catalogueView", rowOf(u"STUD-8W"_s), CatalogueModel::Sold), u"0"_s);
    takeIn({order(u"A"_s, Payment::Paid, 2), order(u"B"_s, Payment::Unpaid, 3)});
    EXPECT_TRUE(waitFor([this] {
        return cell("catalogueView", rowOf(u"STUD-8W"_s), CatalogueModel::Sold) == u"2 + 3 held"_s;
    })) << cell("catalogueView", rowOf(u"STUD-8W"_s), CatalogueModel::Sold).toStdString();
    EXPECT_EQ(cell("catalogueView", rowOf(u"STUD-8W"_s), CatalogueModel::OnHand), u"5"_s);
    selectRow(u"STUD-8W"_s);
    EXPECT_TRUE(waitFor([this] { return words("stockCount").contains(u"3 held"_s); }))
        << words("stockCount").toStdString();
    EXPECT_FALSE(
        view("catalogueView")->visualRect(view("catalogueView")->model()->index(0, CatalogueModel::Sold)).isEmpty())
        << "the column is there to be seen";
}

TEST_F(StockPageTest, StockIsToppedUpByADeltaAndHasItsHistory)
{
    selectRow(u"STUD-8W"_s);
    openMoves();
    type("stockDelta", u"x"_s);
    press("moveStockButton");
    EXPECT_TRUE(find<QLabel>("stockProblem")->isVisible());
    type("stockDelta", u"+5"_s);
    type("stockNote", u"from the cellar"_s);
    press("moveStockButton");
    ASSERT_TRUE(hears(u"15"_s)) << said.toStdString();
    ASSERT_TRUE(waitFor([this] { return rows("movesView") == 2; }));
    EXPECT_EQ(cell("movesView", 0, 1), u"+5"_s);
    EXPECT_EQ(onHand(0), 15);
    shot(u"stock-history"_s);
    pressUndo();
    EXPECT_TRUE(waitFor([this] { return rows("movesView") == 3; })) << "an undo is a move of its own";
    EXPECT_EQ(onHand(0), 10);
    type("stockDelta", u"-99"_s);
    press("moveStockButton");
    ASSERT_TRUE(waitFor([this] { return !said.isEmpty(); }));
    EXPECT_EQ(onHand(0), 10) << "stock never goes below zero";
}

TEST_F(StockPageTest, APieceIsMadeWithItsNumberAndTakenBack)
{
    press("addPieceButton");
    press("addPieceConfirm");
    EXPECT_TRUE(find<QLabel>("pieceProblem")->isVisible());
    type("pieceGrade", u"AAA"_s);
    type("pieceSize", u"11.5 mm"_s);
    type("piecePrice", u"380"_s);
    press("addPieceConfirm");
    ASSERT_TRUE(hears(u"was added"_s));
    ASSERT_TRUE(waitFor([this] { return rows("catalogueView") == 3; }));
    EXPECT_EQ(catalogue().back().kind, ProductKind::Piece);
    EXPECT_EQ(catalogue().back().variants.front().onHand, 1);
    shot(u"stock-piece"_s);
    pressUndo();
    EXPECT_TRUE(waitFor([this] { return rows("catalogueView") == 2; }));
}

TEST_F(StockPageTest, ALotIsCountedAndTakenFrom)
{
    find<QTabWidget>("stockTabs")->setCurrentIndex(1);
    press("addLotButton");
    EXPECT_TRUE(find<QLabel>("lotProblem")->isVisible());
    type("lotName", u"Tub 3"_s);
    type("lotFarm", u"Shell Bay"_s);
    type("lotCounted", u"120"_s);
    press("addLotButton");
    ASSERT_TRUE(hears(u"lot was added"_s));
    ASSERT_TRUE(waitFor([this] { return rows("lotsView") == 1; }));
    type("lotDelta", u"-1"_s);
    press("moveLotButton");
    ASSERT_TRUE(hears(u"Tub 3"_s));
    EXPECT_TRUE(waitFor([this] { return cell("lotsView", 0, 3) == u"119"_s; }));
    shot(u"stock-lots"_s);
    pressUndo();
    EXPECT_TRUE(waitFor([this] { return cell("lotsView", 0, 3) == u"120"_s; }));
    type("lotDelta", u"-500"_s);
    press("moveLotButton");
    ASSERT_TRUE(waitFor([this] { return !said.isEmpty(); }));
    EXPECT_EQ(cell("lotsView", 0, 3), u"120"_s);
}

TEST_F(StockPageTest, ACatalogueFileIsLookedAtImportedAndExported)
{
    setPin(u"1234"_s);
    const QString path = write(u"catalogue.csv"_s, "\xef\xbb\xbf"
                                                   "code,product,name,category,price,floor,stock,low_stock\r\n"
                                                   "LAMP,Shell lamp,,Home,129.00,99.00,7,2\r\n"
                                                   "BAD,Broken,,Home,cheap,,1,0\r\n");
    stockPage()->previewImport(path);
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("catalogueImportConfirm")->isEnabled(); }));
    EXPECT_EQ(rows("catalogueProblemsView"), 1) << "the row that cannot be read has its reason";
    EXPECT_EQ(catalogue().size(), 1) << "nothing has been changed yet";
    shot(u"stock-import"_s);
    press("catalogueImportConfirm");
    enterPin(u"1234"_s);
    ASSERT_TRUE(hears(u"1 new"_s));
    ASSERT_TRUE(waitFor([this] { return rowOf(u"LAMP"_s) >= 0; }));
    EXPECT_EQ(QApplication::focusWidget(), page.get()) << "so that the page's keys are heard";
    EXPECT_EQ(cell("catalogueView", rowOf(u"LAMP"_s), CatalogueModel::OnHand), u"7"_s);
    said.clear();
    const QString out = folder.filePath(u"out.csv"_s);
    stockPage()->writeCatalogue(out);
    ASSERT_TRUE(hears(u"out.csv"_s));
    QFile file(out);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbf"));
    EXPECT_TRUE(csv.contains("LAMP") && csv.contains("STUD-8W"));
}

TEST_F(StockPageTest, ACatalogueImportIsTakenBack)
{
    setPin(u"1234"_s);
    stockPage()->previewImport(write(u"lamps.csv"_s, "code,product,price,stock\r\nLAMP,Shell lamp,129.00,7\r\n"));
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("catalogueImportConfirm")->isEnabled(); }));
    press("catalogueImportConfirm");
    enterPin(u"1234"_s);
    ASSERT_TRUE(waitFor([this] { return rowOf(u"LAMP"_s) >= 0; }));
    ASSERT_TRUE(waitFor([this] { return bool(undo); }));
    pressUndo();
    ASSERT_TRUE(hears(u"as it was before the import"_s));
    EXPECT_TRUE(waitFor([this] { return rowOf(u"LAMP"_s) < 0; }));
}

TEST_F(StockPageTest, AnArchivedProductComesBackByUndo)
{
    setPin(u"1234"_s);
    press("archiveProductButton");
    enterPin(u"1234"_s);
    ASSERT_TRUE(hears(u"was archived"_s));
    ASSERT_TRUE(waitFor([this] { return rows("catalogueView") == 0; }));
    EXPECT_TRUE(find<QLabel>("stockEmpty")->isVisible());
    pressUndo();
    EXPECT_TRUE(waitFor([this] { return rows("catalogueView") == 2; }));
    EXPECT_EQ(onHand(0), 10) << "its stock and history stayed";
}

} // namespace
} // namespace kaibang
