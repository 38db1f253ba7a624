// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person does while a photo is still on its way into the photo folder, which takes as long as the disk likes.
#include "catalogue_model.h"
#include "held_ledger.h"
#include "photo_box.h"
#include "piece_pane.h"
#include "stock_fixture.h"

#include <QBuffer>
#include <QDropEvent>
#include <QMimeData>
#include <QSemaphore>
#include <QThreadPool>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

/// No worker begins anything before letGo(): a copy takes as long as a test wants.
class BusyWorkers
{
public:
    BusyWorkers()
    {
        auto* pool = QThreadPool::globalInstance();
        m_count = pool->maxThreadCount();
        for (int i = 0; i < m_count; ++i)
            pool->start([this] { m_go.acquire(); });
    }
    ~BusyWorkers()
    {
        letGo();
        QThreadPool::globalInstance()->waitForDone();
    }
    void letGo() { m_go.release(std::exchange(m_count, 0)); }

private:
    QSemaphore m_go;
    int m_count = 0;
};

class StockPhotoTest : public StockFixture
{
protected:
    void SetUp() override
    {
        StockFixture::SetUp();
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QByteArray png;
        QBuffer buffer(&png);
        ASSERT_TRUE(buffer.open(QIODevice::WriteOnly));
        ASSERT_TRUE(image.save(&buffer, "PNG"));
        photo = write(u"lamp.png"_s, png);
    }
    QPushButton* save() const { return find<QPushButton>("saveProductButton"); }
    QString photoOf(const QString& name)
    {
        const auto products = answer(stock->catalogue()).value();
        for (const Product& product : products)
            if (product.name == name)
                return product.photo;
        ADD_FAILURE() << name.toStdString();
        return {};
    }

    bool dropPhoto(PhotoBox* box) const
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(photo)});
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        if (box->isEnabled()) // else it would be its parent's
            QCoreApplication::sendEvent(box, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(box, &drop);
        return drop.isAccepted();
    }
    void add(const QString& code)
    {
        Product other;
        other.name = u"Conch"_s;
        Variant only;
        only.code = code;
        only.priceMinor = 100;
        other.variants = {only};
        ASSERT_TRUE(answer(stock->saveProduct(other)).ok());
        ASSERT_TRUE(waitFor([this] { return rows("catalogueView") == 3; }));
    }
    void select(const QString& code) const
    {
        auto* list = view("catalogueView");
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, CatalogueModel::Code).data().toString() == code)
                list->setCurrentIndex(list->model()->index(row, CatalogueModel::Name));
    }

    QString photo;
};

TEST_F(StockPhotoTest, NothingIsSavedWhileItsPhotoIsOnItsWay)
{
    auto* box = editor()->findChild<PhotoBox*>();
    BusyWorkers workers;
    box->takeFile(photo);
    type("productName", u"Lamp of shells"_s);
    EXPECT_FALSE(save()->isEnabled()) << "typing does not make the photo come sooner";
    QTest::keyClick(find<QLineEdit>("productName"), Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(said.contains(u"still being copied"_s)) << said.toStdString();
    QTest::qWait(300);
    EXPECT_FALSE(said.contains(u"was saved"_s)) << "the key is no way around the button";
    workers.letGo();
    ASSERT_TRUE(waitFor([this] { return save()->isEnabled(); }));
    press("saveProductButton");
    ASSERT_TRUE(hears(u"was saved"_s));
    EXPECT_FALSE(photoOf(u"Lamp of shells"_s).isEmpty()) << "what was dropped and what was typed are both there";
}

TEST_F(StockPhotoTest, ASaleDoesNotTakeAPhotoAwayThatIsOnItsWay)
{
    auto* box = editor()->findChild<PhotoBox*>();
    const QString name = editor()->known().name;
    BusyWorkers workers;
    box->takeFile(photo);
    EXPECT_TRUE(editor()->isDirty());
    takeIn({samples::event(u"A"_s, Payment::Paid, 0, u"STUD-8W"_s, 2),
            samples::event(u"B"_s, Payment::Paid, 0, u"STUD-8P"_s, 1)});
    const auto sold = [this](int row) { return cell("catalogueView", row, CatalogueModel::Sold) != u"0"_s; };
    ASSERT_TRUE(waitFor([&] { return sold(0) && sold(1); })) << "the catalogue has come again";
    workers.letGo();
    ASSERT_TRUE(waitFor([this] { return save()->isEnabled(); }));
    press("saveProductButton");
    ASSERT_TRUE(hears(u"was saved"_s));
    EXPECT_FALSE(photoOf(name).isEmpty());
}

TEST_F(StockPhotoTest, APhotoOnItsWayIsPutAsideAndBroughtBackWithTheRest)
{
    auto* box = editor()->findChild<PhotoBox*>();
    const Uid before = editor()->known().uid;
    add(u"CONCH"_s);
    BusyWorkers workers;
    box->takeFile(photo);
    select(u"CONCH"_s);
    ASSERT_NE(editor()->known().uid, before);
    EXPECT_FALSE(box->isCopying()) << "the other product has no photo on its way";
    ASSERT_TRUE(hears(u"put aside"_s)) << "it is not dropped without a word";
    pressUndo();
    EXPECT_EQ(editor()->known().uid, before);
    workers.letGo();
    EXPECT_TRUE(waitFor([box] { return !box->address().isEmpty(); }));
}

TEST_F(StockPhotoTest, APhotoThatCannotBeKeptLeavesNothingToSave)
{
    auto* box = editor()->findChild<PhotoBox*>();
    box->takeFile(write(u"notes.png"_s, "these are no pixels"));
    ASSERT_TRUE(waitFor([this] { return !said.isEmpty(); }));
    EXPECT_FALSE(save()->isEnabled()) << "nothing was changed";
    EXPECT_FALSE(editor()->isDirty());
}

TEST_F(StockPhotoTest, APieceIsNotAddedWithoutThePhotoThatIsOnItsWay)
{
    press("addPieceButton");
    auto* box = page->findChild<PiecePane*>()->findChild<PhotoBox*>();
    type("pieceName", u"Baroque pearl"_s);
    type("piecePrice", u"380"_s);
    BusyWorkers workers;
    box->takeFile(photo);
    EXPECT_FALSE(find<QPushButton>("addPieceConfirm")->isEnabled());
    QTest::keyClick(find<QLineEdit>("piecePrice"), Qt::Key_Return);
    EXPECT_TRUE(said.contains(u"still being copied"_s)) << said.toStdString();
    QTest::qWait(300);
    EXPECT_FALSE(said.contains(u"was added"_s)) << "Return is no way around the button";
    workers.letGo();
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("addPieceConfirm")->isEnabled(); }));
    press("addPieceConfirm");
    ASSERT_TRUE(hears(u"was added"_s));
    EXPECT_FALSE(photoOf(u"Baroque pearl"_s).isEmpty());
}

// The ledger takes its time; what the form takes meanwhile must not be dropped by the answer.
TEST_F(StockPhotoTest, NothingIsTakenThatTheAnswerWouldDrop)
{
    auto* box = editor()->findChild<PhotoBox*>();
    auto* name = find<QLineEdit>("productName");
    HeldLedger held(path());
    type("productName", u"Lamp of shells"_s);
    press("saveProductButton");
    EXPECT_FALSE(dropPhoto(box));
    QTest::keyClicks(name, u" and more"_s);
    const QString shown = name->text();
    held.release();
    ASSERT_TRUE(hears(u"was saved"_s)) << said.toStdString();
    EXPECT_EQ(name->text(), shown);
    ASSERT_TRUE(dropPhoto(box)) << "it goes on";
    ASSERT_TRUE(waitFor([this] { return save()->isEnabled(); }));
    said.clear();
    press("saveProductButton");
    ASSERT_TRUE(hears(u"was saved"_s));
    EXPECT_FALSE(photoOf(u"Lamp of shells"_s).isEmpty());
}

TEST_F(StockPhotoTest, NothingIsTakenWhileThePinIsAsked)
{
    setPin(u"2468"_s);
    auto* name = find<QLineEdit>("productName");
    const auto ask = [&](const QString& amount) {
        type("variantPrice1", amount);
        press("saveProductButton");
        ASSERT_TRUE(find<QWidget>("pinPane")->isVisible());
        QTest::keyClicks(name, u" and more"_s);
    };
    const QString before = name->text();
    ask(u"61.00"_s);
    press("pinCancelButton");
    EXPECT_EQ(name->text(), before);
    ASSERT_TRUE(name->isEnabled()) << "she can go on";
    ASSERT_TRUE(save()->isEnabled()) << "and nothing is lost";
    ask(u"62.00"_s);
    const QString shown = name->text();
    enterPin(u"2468"_s);
    ASSERT_TRUE(hears(u"was saved"_s)) << said.toStdString();
    EXPECT_EQ(name->text(), shown);
    EXPECT_TRUE(name->isEnabled());
}

TEST_F(StockPhotoTest, AnotherProductIsLeftAloneByALateAnswer)
{
    add(u"CONCH"_s);
    select(u"STUD-8W"_s);
    HeldLedger held(path());
    type("productName", u"Lamp of shells"_s);
    press("saveProductButton");
    select(u"CONCH"_s);
    EXPECT_FALSE(said.contains(u"put aside"_s)) << "it is being saved";
    type("productName", u"Conch of the reef"_s);
    held.release();
    ASSERT_TRUE(hears(u"Lamp of shells was saved"_s)) << said.toStdString();
    QTest::qWait(300);
    EXPECT_EQ(find<QLineEdit>("productName")->text(), u"Conch of the reef"_s);
    EXPECT_TRUE(save()->isEnabled());
}

TEST_F(StockPhotoTest, WhatCouldNotBeSavedIsBroughtBack)
{
    add(u"CONCH"_s);
    select(u"STUD-8W"_s);
    const Uid before = editor()->known().uid;
    HeldLedger held(path());
    type("productCode", u"CONCH"_s);
    type("variantCode1", u"CONCH"_s);
    press("saveProductButton");
    select(u"CONCH"_s);
    ASSERT_NE(editor()->known().uid, before);
    held.release();
    ASSERT_TRUE(hears(u"another product"_s)) << said.toStdString();
    pressUndo();
    EXPECT_EQ(editor()->known().uid, before);
    EXPECT_EQ(find<QLineEdit>("productCode")->text(), u"CONCH"_s);
}

TEST_F(StockPhotoTest, ANewProductAndAWayBackPutEditsAside)
{
    const Uid before = editor()->known().uid;
    const auto* name = find<QLineEdit>("productName");
    type("productName", u"Lamp of shells"_s);
    press("addProductButton");
    ASSERT_TRUE(said.contains(u"put aside"_s)) << said.toStdString();
    type("productName", u"Conch"_s);
    pressUndo();
    EXPECT_EQ(editor()->known().uid, before);
    EXPECT_EQ(name->text(), u"Lamp of shells"_s);
    pressUndo();
    EXPECT_FALSE(editor()->known().uid.isValid());
    EXPECT_EQ(name->text(), u"Conch"_s);
}

TEST_F(StockPhotoTest, APieceTakesNothingThatTheAnswerWouldDrop)
{
    press("addPieceButton");
    auto* box = page->findChild<PiecePane*>()->findChild<PhotoBox*>();
    auto* grade = find<QLineEdit>("pieceGrade");
    type("pieceName", u"Baroque pearl"_s);
    type("piecePrice", u"380"_s);
    HeldLedger held(path());
    press("addPieceConfirm");
    EXPECT_FALSE(dropPhoto(box));
    QTest::keyClicks(grade, u"AAA"_s);
    EXPECT_TRUE(grade->text().isEmpty()) << "the next piece is not begun";
    QTest::keyClick(grade, Qt::Key_Return);
    held.release();
    ASSERT_TRUE(hears(u"was added"_s)) << said.toStdString();
    press("addPieceButton");
    EXPECT_TRUE(grade->isEnabled());
    EXPECT_TRUE(dropPhoto(box));
    const auto products = answer(stock->catalogue()).value();
    EXPECT_EQ(std::count_if(products.begin(), products.end(),
                            [](const Product& each) { return each.name == u"Baroque pearl"_s; }),
              1);
}

} // namespace
} // namespace kaibang
