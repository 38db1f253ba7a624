// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_fixture.h"
#include "piece_store.h"

#include <rapidcheck/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::event;
using samples::LedgerFixture;

namespace {

class PieceTest : public LedgerFixture
{
protected:
    Uid makePiece()
    {
        Product product;
        product.name = u"Pendant"_s;
        product.kind = ProductKind::Piece;
        product.photo = u"photo.jpg"_s;
        Variant v;
        v.pieceNumber = CatalogueStore(*ledger).nextPieceNumber();
        v.code = u"PIECE-"_s + v.pieceNumber;
        v.priceMinor = 38'000;
        v.photo = u"photo.jpg"_s;
        product.variants = {v};
        EXPECT_TRUE(CatalogueStore(*ledger).save(product).ok());
        const Uid uid = CatalogueStore(*ledger).variantByCode(v.code).value().uid;
        EXPECT_TRUE(StockStore(*ledger).move(uid, 1, StockReason::Received, {}).ok());
        return uid;
    }
    OrderOutcome order(const QString& id, Payment payment, qint64 version, Closed closed = Closed::None)
    {
        OrderEvent e = event(id, payment, version, u"PIECE-001"_s, 1, 38'000);
        e.closed = closed;
        if (payment == Payment::Paid)
            e.paidAt = clock.time;
        return apply({e}).front();
    }
    qint64 there(const Uid& piece) { return CatalogueStore(*ledger).variant(piece).value().onHand; }
    QList<PieceStepKind> steps(const Uid& piece)
    {
        QList<PieceStepKind> kinds;
        const auto life = PieceStore(*ledger).life(piece);
        EXPECT_TRUE(life.ok()) << (life ? "" : life.error().detail.toStdString());
        for (const PieceStep& step : life.value().steps)
            kinds.append(step.kind);
        return kinds;
    }
    bool refused(const Result<Done>& result)
    {
        ledger->database().clearError();
        return !result.ok() && result.error().kind == ErrorKind::Refused;
    }
};

TEST_F(PieceTest, APieceIsSoldOnceAndComesBackAsTheSamePiece)
{
    using enum PieceStepKind;
    const Uid piece = makePiece();
    PieceStore pieces(*ledger);
    EXPECT_TRUE(refused(pieces.takeBack(piece, {}))) << "nobody has it";
    EXPECT_TRUE(refused(pieces.requeue(piece)));
    clock.time = clock.time.plusMs(1000);
    order(u"A1"_s, Payment::Unpaid, 0);
    EXPECT_EQ(steps(piece), (QList{Made, Held}));
    EXPECT_TRUE(refused(pieces.withdraw(piece, {}))) << "held";
    clock.time = clock.time.plusMs(1000);
    order(u"A1"_s, Payment::Paid, 1000);
    EXPECT_EQ(steps(piece), (QList{Made, Held, Sold}));
    EXPECT_TRUE(order(u"A2"_s, Payment::Paid, 0).isShort) << "sold once";

    const auto topUp = StockStore(*ledger).move(piece, 1, StockReason::TopUp, {});
    ASSERT_FALSE(topUp.ok());
    EXPECT_EQ(topUp.error().kind, ErrorKind::Refused);
    clock.time = clock.time.plusMs(1000);
    ASSERT_TRUE(pieces.takeBack(piece, u" too small "_s).ok());
    EXPECT_EQ(there(piece), 0) << "nobody has looked at it yet";
    EXPECT_EQ(pieces.life(piece).value().steps.constLast().orderId, u"A1"_s);
    EXPECT_EQ(pieces.life(piece).value().steps.constLast().note, u"too small"_s);
    ASSERT_TRUE(pieces.requeue(piece).ok());
    EXPECT_EQ(there(piece), 1);
    EXPECT_EQ(steps(piece), (QList{Made, Held, Sold, Returned, Requeued}));
    EXPECT_TRUE(refused(pieces.requeue(piece)));
    const auto known = CatalogueStore(*ledger).variant(piece);
    EXPECT_EQ(known.value().photo, u"photo.jpg"_s);
    EXPECT_EQ(known.value().pieceNumber, u"001"_s);
    expectSound();

    clock.time = clock.time.plusMs(1000);
    EXPECT_FALSE(order(u"A3"_s, Payment::Paid, 0).isShort);
    expectSound();
    // The platform hears of the first order's return only now: the piece does not double.
    order(u"A1"_s, Payment::Paid, 9000, Closed::CancelledRefunded);
    EXPECT_LE(there(piece), 1);
    expectSound();
}

TEST_F(PieceTest, AnOrderCancelledAfterTheReturnGivesNothingBackTwice)
{
    const Uid piece = makePiece();
    order(u"A1"_s, Payment::Paid, 0);
    ASSERT_TRUE(PieceStore(*ledger).takeBack(piece, {}).ok());
    ASSERT_TRUE(PieceStore(*ledger).requeue(piece).ok());
    order(u"A1"_s, Payment::Paid, 9000, Closed::CancelledRefunded);
    EXPECT_EQ(there(piece), 1);
    expectSound();
}

TEST_F(PieceTest, ReleasedWithdrawnAndTakenBackAgain)
{
    using enum PieceStepKind;
    const Uid piece = makePiece();
    PieceStore pieces(*ledger);
    order(u"A1"_s, Payment::Unpaid, 0);
    order(u"A1"_s, Payment::Unpaid, 1000, Closed::CancelledUnpaid);
    EXPECT_EQ(steps(piece), (QList{Made, Held, Released}));
    ASSERT_TRUE(pieces.withdraw(piece, u"scratched"_s).ok());
    EXPECT_EQ(there(piece), 0);
    EXPECT_EQ(steps(piece), (QList{Made, Held, Released, Withdrawn}));
    ASSERT_TRUE(pieces.undoLast(piece).ok());
    EXPECT_EQ(there(piece), 1);
    EXPECT_EQ(steps(piece), (QList{Made, Held, Released}));
    EXPECT_TRUE(refused(pieces.undoLast(piece)));
    order(u"A2"_s, Payment::Paid, 0);
    ASSERT_TRUE(pieces.takeBack(piece, {}).ok());
    ASSERT_TRUE(pieces.withdraw(piece, {}).ok());
    EXPECT_EQ(there(piece), 0);
    ASSERT_TRUE(pieces.undoLast(piece).ok());
    EXPECT_EQ(there(piece), 0) << "it had come back, and was not on the shelf";
    ASSERT_TRUE(pieces.requeue(piece).ok());
    ASSERT_TRUE(pieces.undoLast(piece).ok());
    EXPECT_EQ(steps(piece).constLast(), Returned);
    EXPECT_EQ(there(piece), 0);
    expectSound();
}

TEST_F(PieceTest, ANewPieceCanBeTakenBackUntilSomebodyHasIt)
{
    const Uid piece = makePiece();
    ASSERT_TRUE(PieceStore(*ledger).unmake(piece).ok());
    EXPECT_EQ(there(piece), 0);
    EXPECT_EQ(CatalogueStore(*ledger).nextPieceNumber(), u"002"_s) << "a number is used once";
    EXPECT_EQ(CatalogueStore(*ledger).products().value().size(), 1);
    // Removed by hand by mistake: back by hand, since no order had it.
    const Uid other = makePiece();
    ASSERT_TRUE(StockStore(*ledger).move(other, -1, StockReason::Spoiled, {}).ok());
    ASSERT_TRUE(StockStore(*ledger).move(other, 1, StockReason::Correction, {}).ok());
    EXPECT_FALSE(StockStore(*ledger).move(other, 1, StockReason::Correction, {}).ok());
    expectSound();
}

TEST_F(PieceTest, TheAuditSeesAPieceThatWasSoldTwice)
{
    makePiece();
    order(u"A1"_s, Payment::Paid, 0);
    expectSound();
    ledger->database().execute(u"UPDATE order_line SET taken=2"_s);
    QStringList broken;
    for (const AuditCheck& check : auditLedger(*ledger).value())
        if (!check.ok)
            broken.append(check.name);
    EXPECT_TRUE(broken.contains(u"piece_sold_once"_s)) << broken.join(u' ').toStdString();
}

TEST_F(PieceTest, PresetsAreKeptShort)
{
    PieceStore pieces(*ledger);
    EXPECT_FALSE(pieces.presets().grades.isEmpty());
    PiecePresets mine{{u" AAA "_s, {}, u"B"_s, u"B"_s}, {u"8 mm"_s}, {9900, 0, 9900, 19900}};
    for (int i = 0; i < 12; ++i)
        mine.sizes.append(u"%1 mm"_s.arg(i + 10));
    ASSERT_TRUE(pieces.setPresets(mine).ok());
    EXPECT_EQ(pieces.presets().grades, (QStringList{u"AAA"_s, u"B"_s}));
    EXPECT_EQ(pieces.presets().sizes.size(), 9);
    EXPECT_EQ(pieces.presets().pricesMinor, (QList<qint64>{9900, 19900}));
    EXPECT_FALSE(pieces.setPresets({}).ok());
}

// Whatever people and platforms do, a piece is there once or not at all, and the ledger adds up.
RC_GTEST_FIXTURE_PROP(PieceTest, APieceNeverDoubles, ())
{
    const Uid piece = makePiece();
    for (int i = 0, n = *rc::gen::inRange(1, 25); i < n; ++i) {
        clock.time = clock.time.plusMs(*rc::gen::inRange(-500, 1000)); // clocks are set back, too
        const QString id = u"P%1"_s.arg(*rc::gen::inRange(0, 3));
        PieceStore pieces(*ledger);
        switch (*rc::gen::inRange(0, 8)) {
        case 0:
            order(id, Payment::Unpaid, i * 1000);
            break;
        case 1:
            order(id, Payment::Paid, i * 1000);
            break;
        case 2:
            order(id, Payment::Paid, i * 1000, Closed::CancelledRefunded);
            break;
        case 3:
            static_cast<void>(pieces.takeBack(piece, {}));
            break;
        case 4:
            static_cast<void>(pieces.requeue(piece));
            break;
        case 5:
            static_cast<void>(pieces.withdraw(piece, {}));
            break;
        case 6:
            static_cast<void>(pieces.undoLast(piece));
            break;
        default:
            static_cast<void>(StockStore(*ledger).move(piece, 1, StockReason::TopUp, {}));
        }
        RC_ASSERT(ledger->database().ok());
        RC_ASSERT(there(piece) == 0 || there(piece) == 1);
        RC_ASSERT(pieces.life(piece).ok());
    }
    for (const AuditCheck& check : auditLedger(*ledger).value())
        if (!check.ok)
            RC_FAIL(check.name.toStdString() + ": " + check.detail.toStdString());
}

TEST_F(PieceTest, WhateverIsSavedAsAPieceHasANumberAndExistsOnce)
{
    CatalogueStore catalogue(*ledger);
    Product product;
    product.name = u"Brooch"_s;
    product.kind = ProductKind::Piece;
    Variant small;
    small.code = u"B-S"_s;
    small.priceMinor = 9900;
    Variant large = small;
    large.code = u"B-L"_s;
    large.name = u"large"_s;
    product.variants = {small, large};
    ASSERT_TRUE(catalogue.save(product).ok());
    const Variant first = catalogue.variantByCode(u"B-S"_s).value();
    const Variant second = catalogue.variantByCode(u"B-L"_s).value();
    EXPECT_FALSE(first.pieceNumber.isEmpty());
    EXPECT_EQ(first.name, first.pieceNumber) << "in lists it is told from all others";
    EXPECT_EQ(second.name, second.pieceNumber + u" large"_s);
    EXPECT_NE(first.pieceNumber, second.pieceNumber);
    EXPECT_TRUE(StockStore(*ledger).move(first.uid, 1, StockReason::Received, {}).ok());
    EXPECT_EQ(StockStore(*ledger).move(first.uid, 1, StockReason::Received, {}).error().kind, ErrorKind::Refused);

    Product again = catalogue.products().value().back();
    ASSERT_EQ(again.name, u"Brooch"_s);
    again.name = u"Brooch, silver"_s;
    for (Variant& variant : again.variants)
        variant.pieceNumber.clear(); // whoever saves it need not know the number
    ASSERT_TRUE(catalogue.save(again).ok());
    EXPECT_EQ(catalogue.variantByCode(u"B-S"_s).value().pieceNumber, first.pieceNumber) << "for ever";
    again.kind = ProductKind::Goods;
    EXPECT_EQ(catalogue.save(again).error().kind, ErrorKind::Refused);
}

TEST_F(PieceTest, WhatThereIsMoreThanOneOfIsNoPiece)
{
    CatalogueStore catalogue(*ledger);
    Product goods = catalogue.products().value().front();
    ASSERT_EQ(goods.kind, ProductKind::Goods);
    ASSERT_TRUE(StockStore(*ledger).move(goods.variants.front().uid, 5, StockReason::Received, {}).ok());
    goods.kind = ProductKind::Piece;
    EXPECT_EQ(catalogue.save(goods).error().kind, ErrorKind::Refused);
    EXPECT_EQ(catalogue.kindOf(goods.uid), ProductKind::Goods);
}

} // namespace
