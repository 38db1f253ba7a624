// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One-off pieces and packing, by keys and by a scanner that types like a keyboard.
#include "buyer_desk.h"
#include "console_window.h"
#include "identity_samples.h"
#include "import_desk.h"
#include "label_source.h"
#include "orders_page.h"
#include "packing_page.h"
#include "piece_life_pane.h"
#include "piece_strip.h"
#include "settlement_desk.h"
#include "stock_page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class PackingPageTest : public ConsoleWindow
{
protected:
    void SetUp() override
    {
        ConsoleWindow::SetUp();
        imports = std::make_unique<ImportDesk>(*store, *orders);
        settlement = std::make_unique<SettlementDesk>(*store, *orders, *imports, clock);
        buyers = std::make_unique<BuyerDesk>(*store, clock);
        stockPage = new StockPage(*stock, *orders, *household, *disclosures,
                                  PieceLifeParts{*pieces, *runner, *printing}, testTheme());
        window->addPage(PageKind::Stock, stockPage);
        ordersPage =
            new OrdersPage(*orders, *stock, *imports, *settlement, *runner, *household, *buyers, *returns,
                           PackingParts{*packing, *stock, *runner, *household, *buyers, *printing, *snapshot,
                                        *compositor, *sounds, *settings, testTheme(), folder.filePath(u"pictures"_s)},
                           testTheme());
        window->addPage(PageKind::Orders, ordersPage);
        window->goTo(PageKind::Show);
        page->setFocus();
    }
    void TearDown() override
    {
        ConsoleWindow::TearDown();
        settlement.reset();
        imports.reset();
        buyers.reset();
    }
    /// Presses a key and counts it.
    void press(Qt::Key code, Qt::KeyboardModifiers modifiers = {})
    {
        key(code, modifiers);
        ++pressed;
    }
    std::optional<Variant> newestPiece()
    {
        auto all = stock->catalogue();
        EXPECT_TRUE(waitFor([&] { return all.isFinished(); }));
        std::optional<Variant> newest;
        for (const Product& product : all.result().value())
            for (const Variant& one : product.variants)
                if (!one.pieceNumber.isEmpty() && (!newest || one.pieceNumber > newest->pieceNumber))
                    newest = one;
        return newest;
    }
    bool isInRunOrder(const Uid& variant) const
    {
        const auto& items = runner->current().items;
        return std::any_of(items.begin(), items.end(), [&](const RunItem& item) { return item.variant == variant; });
    }
    /// Codes of what the run order has of one kind.
    QStringList codes(ProductKind kind)
    {
        auto all = stock->catalogue();
        EXPECT_TRUE(waitFor([&] { return all.isFinished(); }));
        QStringList found;
        for (const Product& product : all.result().value())
            for (const Variant& one : product.variants)
                if (product.kind == kind && isInRunOrder(one.uid))
                    found.append(one.code);
        return found;
    }
    /// A paid order of the running show, by a buyer that the source names.
    void order(const QString& id, const QString& buyer, const QString& sku, int units = 1)
    {
        BuyerIdentity named;
        named.display = buyer;
        order(id, named, sku, units);
    }
    void order(const QString& id, const BuyerIdentity& buyer, const QString& sku, int units = 1)
    {
        OrderEvent e;
        e.source = u"shop"_s;
        e.shopId = u"main"_s;
        e.orderId = id;
        e.placedAt = e.paidAt = e.observedAt = clock.now();
        e.zone = u"Asia/Shanghai"_s;
        e.payment = Payment::Paid;
        e.currency = Currency::fromCode(u"CNY").value();
        e.buyer = buyer;
        OrderLine line;
        line.lineId = u"1"_s;
        line.sku = sku;
        line.title = sku;
        line.quantity = QString::number(units);
        e.lines = {line};
        auto applied = orders->apply({{}, {e}, {}, {}, false});
        ASSERT_TRUE(waitFor([&] { return applied.isFinished(); }));
    }
    PackingPage* openPacking()
    {
        window->goTo(PageKind::Orders);
        key(Qt::Key_K, Qt::ControlModifier);
        auto* packingPage = ordersPage->findChild<PackingPage*>();
        EXPECT_TRUE(waitFor([&] { return packingPage->current() && QApplication::focusWidget() == line(); }));
        return packingPage;
    }
    QLineEdit* line() const { return ordersPage->findChild<QLineEdit*>(u"scanLine"_s); }
    /// What a scanner does: it types, and presses Enter, wherever the keyboard is.
    void scan(const QString& code)
    {
        QTest::keyClicks(QApplication::focusWidget(), code);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    [[nodiscard]] QString answer() const { return ordersPage->findChild<QLabel*>(u"scanAnswer"_s)->text(); }
    QStringList printed() const { return QDir(folder.filePath(u"printed"_s)).entryList(QDir::Files); }

    std::unique_ptr<BuyerDesk> buyers;
    std::unique_ptr<ImportDesk> imports;
    std::unique_ptr<SettlementDesk> settlement;
    StockPage* stockPage = nullptr;
    OrdersPage* ordersPage = nullptr;
    int pressed = 0;
};

TEST_F(PackingPageTest, APieceIsInTheRunOrderAfterFourKeysAndItsPictureIsThePreviews)
{
    startShow();
    putFirstOnAir();
    const QString before = newestPiece() ? newestPiece()->pieceNumber : QString();
    const qsizetype items = runner->current().items.size();
    page->setFocus();
    QElapsedTimer since;
    since.start();
    press(Qt::Key_N);
    press(Qt::Key_2);
    press(Qt::Key_3);
    shot(u"piece-strip"_s);
    press(Qt::Key_1);
    ASSERT_TRUE(waitFor([&] { return runner->current().items.size() == items + 1; }));
    EXPECT_LE(since.elapsed(), 10'000);
    EXPECT_LE(pressed, 6);
    const auto piece = newestPiece();
    ASSERT_TRUE(piece);
    EXPECT_GT(piece->pieceNumber, before);
    EXPECT_EQ(piece->pieceGrade, u"AA+"_s);
    EXPECT_EQ(piece->pieceSize, u"9 mm"_s);
    EXPECT_EQ(piece->priceMinor, 9900);
    EXPECT_EQ(piece->onHand, 1);
    EXPECT_TRUE(isInRunOrder(piece->uid));
    EXPECT_TRUE(waitFor([&] { return !stock->photoFile(newestPiece()->photo).isEmpty(); })) << "the preview's picture";
    EXPECT_EQ(runner->current().items.constLast().variant, piece->uid);
    EXPECT_NE(runner->current().items.constFirst().state, RunItemState::Queued) << "no key was taken for another";

    auto* strip = window->findChild<PieceStrip*>();
    ASSERT_TRUE(waitFor([&] { return notice().contains(piece->pieceNumber); })) << "undo is there from then on";
    strip->undo();
    ASSERT_TRUE(waitFor([&] { return !isInRunOrder(piece->uid); }));
    EXPECT_NE(newestPiece() ? newestPiece()->pieceNumber : QString(), piece->pieceNumber);
}

TEST_F(PackingPageTest, AnotherPriceIsTypedStepsGoBackAndEscGivesUp)
{
    const qsizetype items = runner->current().items.size();
    auto* strip = window->findChild<PieceStrip*>();
    page->setFocus();
    press(Qt::Key_N);
    EXPECT_EQ(strip->step(), PieceStrip::Step::Grade);
    press(Qt::Key_Space); // "Next" must not happen by habit
    EXPECT_EQ(strip->step(), PieceStrip::Step::Grade);
    press(Qt::Key_1);
    press(Qt::Key_Backspace);
    EXPECT_EQ(strip->step(), PieceStrip::Step::Grade);
    press(Qt::Key_Escape);
    EXPECT_EQ(strip->step(), PieceStrip::Step::Idle);
    QTest::qWait(150); // longer than a contact bounces
    key(Qt::Key_N);
    key(Qt::Key_0); // no grade
    key(Qt::Key_0); // no size
    EXPECT_EQ(strip->step(), PieceStrip::Step::Price);
    key(Qt::Key_Return);
    auto* other = strip->findChild<QLineEdit*>(u"pieceOtherPrice"_s);
    ASSERT_EQ(QApplication::focusWidget(), other);
    QTest::keyClicks(other, u"nothing"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(runner->current().items.size(), items);
    other->clear();
    QTest::keyClicks(other, u"380.50"_s);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return runner->current().items.size() == items + 1; }));
    EXPECT_EQ(newestPiece()->priceMinor, 38'050);
    EXPECT_TRUE(newestPiece()->pieceGrade.isEmpty());
}

TEST_F(PackingPageTest, AScannerPacksABagAndSaysWhatDoesNotBelong)
{
    startShow();
    const QStringList goods = codes(ProductKind::Goods);
    ASSERT_GE(goods.size(), 3);
    const QString &first = goods.at(0), &second = goods.at(1), &third = goods.at(2);
    order(u"S1"_s, u"Maria"_s, first, 2);
    order(u"S2"_s, u"Lupita"_s, second);
    order(u"S3"_s, u"Maria"_s, second);
    PackingPage* packingPage = openPacking();
    ASSERT_EQ(packingPage->current()->number, 1);
    ASSERT_EQ(packingPage->current()->items.size(), 2);
    shot(u"packing"_s);
    QSignalSpy heard(sounds.get(), &SoundBoard::played);
    const auto lastSound = [&] { return heard.isEmpty() ? Sound::DiskLow : heard.back().front().value<Sound>(); };
    scan(third);
    ASSERT_TRUE(waitFor([&] { return !answer().isEmpty(); }));
    EXPECT_TRUE(waitFor([&] { return lastSound() == Sound::ScanWrong; }));
    scan(first);
    ASSERT_TRUE(waitFor([&] { return packingPage->current()->tickedUnits() == 1; }));
    EXPECT_TRUE(waitFor([&] { return lastSound() == Sound::ScanRight; }));
    // A mouse somewhere else does not take the scanner's words away.
    QTest::mouseClick(ordersPage->findChild<QAbstractItemView*>(u"bagItemsView"_s)->viewport(), Qt::LeftButton, {},
                      {40, 20});
    EXPECT_EQ(QApplication::focusWidget(), line());
    scan(first);
    ASSERT_TRUE(waitFor([&] { return packingPage->current()->tickedUnits() == 2; }));
    EXPECT_FALSE(packingPage->current()->packedAt);
    scan(second);
    ASSERT_TRUE(waitFor([&] { return packingPage->current()->packedAt.has_value(); }));
    EXPECT_TRUE(notice().contains(u'1')) << notice().toStdString();
    key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !packingPage->current()->packedAt; }));
    EXPECT_EQ(packingPage->current()->tickedUnits(), 2);
    key(Qt::Key_Space); // by key alone: the marked thing
    ASSERT_TRUE(waitFor([&] { return packingPage->current()->tickedUnits() != 2; }));
    scan(u"B%1-2"_s.arg(packingPage->current()->code.mid(1).section(u'-', 0, 0)));
    ASSERT_TRUE(waitFor([&] { return packingPage->current()->number == 2; })) << "the label of a bag opens it";
}

TEST_F(PackingPageTest, ABagWaitsForMusselsThatAreStillClosed)
{
    startShow();
    const QStringList goods = codes(ProductKind::Goods), mussels = codes(ProductKind::Opening);
    ASSERT_FALSE(goods.isEmpty() || mussels.isEmpty());
    order(u"S1"_s, u"Maria"_s, goods.at(0));
    order(u"S2"_s, u"Maria"_s, mussels.at(0));
    PackingPage* packingPage = openPacking();
    ASSERT_EQ(packingPage->current()->items.size(), 2);
    auto* things = ordersPage->findChild<QAbstractItemView*>(u"bagItemsView"_s);
    key(Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return packingPage->current()->tickedUnits() == 1; }));
    EXPECT_FALSE(packingPage->current()->packedAt);
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    EXPECT_TRUE(waitFor([&] { return answer().contains(u"not opened yet"_s); })) << answer().toStdString();
    key(Qt::Key_F4);
    EXPECT_TRUE(waitFor([&] { return answer().contains(u"mussels"_s); })) << answer().toStdString();
    EXPECT_FALSE(packingPage->current()->packedAt);
    shot(u"packing-unopened"_s);

    auto started = openings->startOrFinish();
    ASSERT_TRUE(waitFor([&] { return started.isFinished() && openings->current().running; }));
    auto worked = openings->addWork(0);
    auto finished = openings->startOrFinish();
    ASSERT_TRUE(waitFor([&] { return worked.isFinished() && finished.isFinished(); }));
    window->goTo(PageKind::Show);
    window->goTo(PageKind::Orders);
    ASSERT_TRUE(waitFor([&] { return !packingPage->current()->has(BagItemState::Unopened); }));
    shot(u"packing-opened"_s);
    const int units = int(packingPage->current()->wantedUnits());
    EXPECT_EQ(units, 3) << "goods, pearls and the work on them";
    for (int row = 0; row < things->model()->rowCount(); ++row)
        if (packingPage->current()->items.at(row).ticked == 0) {
            things->setCurrentIndex(things->model()->index(row, 0));
            line()->setFocus();
            key(Qt::Key_Space);
            ASSERT_TRUE(waitFor([&] { return packingPage->current()->items.at(row).isIn(); })) << row;
        }
    EXPECT_TRUE(waitFor([&] { return packingPage->current()->packedAt.has_value(); }));
}

TEST_F(PackingPageTest, KeysAlonePackNameTheParcelHandItOverAndPrint)
{
    startShow();
    const QString first = skuOf(runner->current().items.at(0).variant);
    order(u"S1"_s, u"Maria"_s, first);
    order(u"S2"_s, u"Lupita"_s, first);
    PackingPage* packingPage = openPacking();
    key(Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return packingPage->current()->packedAt.has_value(); }));
    ordersPage->findChild<QLineEdit*>(u"bagCourier"_s)->setText(u"SF"_s);
    key(Qt::Key_T, Qt::ControlModifier);
    scan(u"SF1234567890"_s);
    ASSERT_TRUE(waitFor([&] { return packingPage->current()->tracking == u"SF1234567890"_s; }));
    EXPECT_EQ(packingPage->current()->courier, u"SF"_s);
    EXPECT_EQ(QApplication::focusWidget(), line());
    key(Qt::Key_F8);
    EXPECT_TRUE(waitFor([&] { return !stock->photoFile(packingPage->current()->photo).isEmpty(); }));
    using enum PackingPage::Printout;
    int files = 0;
    for (const auto what : {BagLabel, AllBagLabels, ParcelLabel, PackingList, HandOver}) {
        packingPage->print(what);
        ++files;
        EXPECT_TRUE(waitFor([&] { return printed().size() == files; })) << "print-out " << int(what);
    }
    packingPage->print(WorkList);
    EXPECT_FALSE(answer().isEmpty());
    EXPECT_EQ(printed().size(), files);
    QTest::mouseClick(ordersPage->findChild<QPushButton*>(u"handOverButton"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return packingPage->current()->handedAt.has_value(); }));
    shot(u"packing-handed"_s);
    EXPECT_EQ(QApplication::focusWidget(), line()) << "the line has the keyboard again";
    key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !packingPage->current()->handedAt; }));
    key(Qt::Key_PageDown);
    ASSERT_EQ(packingPage->current()->number, 2);
    key(Qt::Key_Return); // the marked thing
    ASSERT_TRUE(waitFor([&] { return packingPage->current()->packedAt.has_value(); }));
    key(Qt::Key_F9);
    ASSERT_TRUE(waitFor([&] { return packingPage->current()->handedAt.has_value(); })) << "picked up at the door";
}

TEST_F(PackingPageTest, AnAddressIsPrintedBehindThePinOnly)
{
    auto set = household->setPin({}, u"2468"_s);
    ASSERT_TRUE(waitFor([&] { return set.isFinished() && household->current().hasPin; }));
    startShow();
    order(u"S1"_s, u"Maria"_s, skuOf(runner->current().items.at(0).variant));
    PackingPage* packingPage = openPacking();
    packingPage->print(PackingPage::Printout::AddressLabel);
    auto* pin = packingPage->findChild<QLineEdit*>(u"pinField"_s);
    ASSERT_TRUE(pin->isVisible());
    QTest::keyClicks(pin, u"1111"_s);
    QTest::keyClick(pin, Qt::Key_Return);
    QTest::qWait(500);
    EXPECT_TRUE(printed().isEmpty());
    pin->clear();
    QTest::keyClicks(pin, u"2468"_s);
    QTest::keyClick(pin, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return !answer().isEmpty(); })) << "no address is kept here, and that is said";
    EXPECT_TRUE(printed().isEmpty());
}

TEST_F(PackingPageTest, AKeptAddressComesOnPaperAndNowhereElse)
{
    auto kept = buyers->setKeys(samples::identityKeys({IdentityKeys::monthOf(clock.now())}));
    ASSERT_TRUE(waitFor([&] { return kept.isFinished() && buyers->keeping() == BuyerDesk::Keeping::On; }));
    auto set = household->setPin({}, u"2468"_s);
    ASSERT_TRUE(waitFor([&] { return set.isFinished() && household->current().hasPin; }));
    startShow();
    BuyerIdentity buyer;
    buyer.display = u"Maria Ruiz"_s;
    buyer.receiver = u"Receiver Ruiz"_s;
    buyer.phone = u"4771234567"_s;
    buyer.address = u"Calle Perla 12, Leon"_s;
    order(u"S1"_s, buyer, skuOf(runner->current().items.at(0).variant));
    PackingPage* packingPage = openPacking();
    packingPage->print(PackingPage::Printout::AddressLabel);
    auto* pin = packingPage->findChild<QLineEdit*>(u"pinField"_s);
    QTest::keyClicks(pin, u"2468"_s);
    QTest::keyClick(pin, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return printed().size() == 1; })) << answer().toStdString();
    for (const QLabel* label : ordersPage->findChildren<QLabel*>())
        EXPECT_FALSE(label->text().contains(u"Calle Perla"_s)) << label->objectName().toStdString();
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, folder.filePath(u"printed/"_s + printed().constFirst()), u"-"_s});
    ASSERT_TRUE(reader.waitForFinished());
    const QString words = QString::fromUtf8(reader.readAllStandardOutput());
    for (const QString& part : {buyer.receiver, buyer.phone, u"Calle Perla 12"_s})
        EXPECT_TRUE(words.contains(part)) << words.toStdString();
}

TEST_F(PackingPageTest, BagsOfTwoShowsBecomeOneAndTwoAgain)
{
    const QStringList goods = codes(ProductKind::Goods);
    ASSERT_GE(goods.size(), 2);
    startShow();
    order(u"S1"_s, u"Maria"_s, goods.at(0));
    PackingPage* packingPage = openPacking();
    const QString earlier = packingPage->current()->code;
    auto ended = runner->end();
    ASSERT_TRUE(waitFor([&] { return ended.isFinished() && runner->current().show.state != ShowState::Live; }));
    auto began = runner->start();
    ASSERT_TRUE(waitFor([&] { return began.isFinished() && runner->current().show.state == ShowState::Live; }));
    order(u"S2"_s, u"Maria"_s, goods.at(1));
    packingPage->open({});
    ASSERT_TRUE(waitFor([&] { return packingPage->current() && packingPage->current()->code != earlier; }));
    auto* combine = packingPage->findChild<QPushButton*>(u"combineButton"_s);
    ASSERT_TRUE(waitFor([&] { return combine->isVisible(); }));
    EXPECT_TRUE(combine->text().contains(earlier)) << combine->text().toStdString();
    line()->setFocus();
    key(Qt::Key_B, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return packingPage->current()->items.size() == 2; })) << answer().toStdString();
    EXPECT_EQ(packingPage->current()->cameFrom, QList<QString>{earlier});
    shot(u"packing-combined"_s);
    scan(goods.at(0));
    ASSERT_TRUE(waitFor([&] { return packingPage->current()->tickedUnits() == 1; })) << "goods of the other show";
    key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return packingPage->current()->tickedUnits() == 0; }));
}

TEST_F(PackingPageTest, ACodeHeldBeforeTheCameraIsAScan)
{
    startShow();
    const QString sku = codes(ProductKind::Goods).constFirst();
    order(u"S1"_s, u"Maria"_s, sku);
    PackingPage* packingPage = openPacking();
    samples::LabelSource camera;
    compositor->setSource(&camera);
    camera.start();
    QString held;
    QTimer pictures;
    QObject::connect(&pictures, &QTimer::timeout, &pictures, [&] { camera.show(held); });
    pictures.start(33);
    QTest::qWait(500);
    EXPECT_EQ(packingPage->current()->tickedUnits(), 0);
    held = sku;
    EXPECT_TRUE(waitFor([&] { return packingPage->current()->packedAt.has_value(); })) << answer().toStdString();
    held = u"NOT-OURS"_s;
    EXPECT_TRUE(waitFor([&] { return answer().contains(held); })) << answer().toStdString();
    pictures.stop();
    compositor->setSource(pattern.get());
}

TEST_F(PackingPageTest, AReturnedPieceIsLookedAtAndSoldAgain)
{
    startShow();
    page->setFocus();
    for (const auto code : {Qt::Key_N, Qt::Key_1, Qt::Key_1, Qt::Key_1})
        key(code);
    ASSERT_TRUE(waitFor([&] { return notice().contains(u"run order"_s); }));
    const Variant piece = *newestPiece();
    order(u"S1"_s, u"Maria"_s, piece.code);
    window->goTo(PageKind::Stock);
    stockPage->openProduct(piece.uid);
    auto* tabs = stockPage->findChild<QTabWidget*>(u"productTabs"_s);
    ASSERT_TRUE(waitFor([&] { return tabs->isTabVisible(2); }));
    tabs->setCurrentIndex(2);
    auto* steps = stockPage->findChild<QListWidget*>(u"pieceSteps"_s);
    auto* back = stockPage->findChild<QPushButton*>(u"pieceBackButton"_s);
    ASSERT_TRUE(waitFor([&] { return steps->count() == 2 && back->isVisible(); }));
    back->click();
    auto* requeue = stockPage->findChild<QPushButton*>(u"pieceRequeueButton"_s);
    ASSERT_TRUE(waitFor([&] { return requeue->isVisible(); }));
    EXPECT_EQ(newestPiece()->onHand, 0);
    requeue->click();
    ASSERT_TRUE(waitFor([&] { return steps->count() == 4; }));
    shot(u"piece-life"_s);
    EXPECT_EQ(newestPiece()->onHand, 1);
    EXPECT_EQ(newestPiece()->uid, piece.uid);
    EXPECT_EQ(newestPiece()->photo.isEmpty(), false);
    QTest::mouseClick(stockPage->findChild<QPushButton*>(u"pieceLabelButton"_s), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return printed().size() == 1; }));
}

} // namespace
} // namespace kaibang
