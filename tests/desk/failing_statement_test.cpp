// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One evening, in which the disk goes at every statement of every question to every desk: each is asked again with one
// statement more allowed, until it goes through. Whatever was refused a statement must not say that it is done, and at
// the end every sum of the ledger is right.
#include "all_desks.h"
#include "demo_household.h"
#include "desk_fixture.h"
#include "identity_samples.h"
#include "opening_samples.h"
#include "own_profile.h"
#include "recording_store.h"
#include "tried_by_statement.h"

#include <QFile>
#include <gtest/gtest-spi.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

class FailingStatementTest : public samples::TriedByStatement<samples::DeskFixture>
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        d = std::make_unique<samples::AllDesks>(*store, clock, folder.path(), vault);
        opening = answer(store->run([](Ledger& l) { return samples::addOpeningProduct(l); })).value();
    }
    void TearDown() override
    {
        settle();
        d.reset();
        DeskFixture::TearDown();
        EXPECT_GT(refusals, 0);
    }

    // Whatever desks ask each other behind an answer.
    void letRun() override
    {
        store->drain();
        QCoreApplication::processEvents();
    }
    OrderBatch batch(const QList<OrderEvent>& events) const { return {u"shop"_s, events, {}, {}, false}; }
    OrderEvent paid(const QString& id, const QString& sku = u"STUD-8W"_s, int units = 1) const
    {
        OrderEvent event = samples::event(id, Payment::Paid, 0, sku, units);
        event.placedAt = event.paidAt = clock.now();
        event.buyer = samples::canaryBuyer(u"1111"_s);
        return event;
    }
    QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile made(folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }

    samples::MemoryVault vault;
    std::unique_ptr<samples::AllDesks> d;
    Product opening;
};

#define KAIBANG_ASK(member, question, ...)                                                                             \
    tried(#member "." #question, [&] { return told(d->member.question(__VA_ARGS__)); })
#define KAIBANG_ASK_INTO(into, member, question, ...)                                                                  \
    tried(#member "." #question, [&] { return told(d->member.question(__VA_ARGS__), &(into)); })

TEST_F(FailingStatementTest, ControlWhoeverSaysDoneWithoutAStatementIsFound)
{
    testing::TestPartResultArray found;
    {
        const testing::ScopedFakeTestPartResultReporter reporter(
            testing::ScopedFakeTestPartResultReporter::INTERCEPT_ALL_THREADS, &found);
        tried("a liar", [this]() -> std::optional<Error> {
            told(d->orders.sell(variants.at(0).uid, 1, 5900));
            return std::nullopt;
        });
    }
    ASSERT_EQ(found.size(), 1);
    EXPECT_NE(std::string(found.GetTestPartResult(0).message()).find("says it is done"), std::string::npos);
    EXPECT_EQ(onHand(0), 10);
}

TEST_F(FailingStatementTest, ASaleIsMadeOnceHoweverOftenItFailed)
{
    OrderOutcome sold;
    KAIBANG_ASK_INTO(sold, orders, sell, variants.at(0).uid, 1, 5900);
    EXPECT_TRUE(sold.order.isValid());
    EXPECT_GT(refusals, 5) << "a sale is more than a few statements";
    EXPECT_EQ(onHand(0), 9) << "and was sold once";
}

TEST_F(FailingStatementTest, AShowIsPlannedAndRun)
{
    ShowView view;
    KAIBANG_ASK(runner, load);
    KAIBANG_ASK(runner, rename, u"Evening"_s);
    KAIBANG_ASK(runner, addItem, variants.at(0).uid);
    KAIBANG_ASK(runner, addItem, variants.at(1).uid);
    Disclosure saved;
    KAIBANG_ASK_INTO(saved, disclosures, save, samples::card(opening));
    EXPECT_EQ(saved.version, 1);
    KAIBANG_ASK(disclosures, read, opening.uid);
    KAIBANG_ASK(disclosures, disclosed);
    KAIBANG_ASK(runner, addItem, opening.variants.front().uid);
    KAIBANG_ASK(runner, moveItem, d->runner.current().items.back().uid, 0);
    const Uid show = d->runner.current().show.uid;
    Uid kept;
    KAIBANG_ASK_INTO(kept, plan, keepTemplate, show, u"Friday"_s);
    KAIBANG_ASK(plan, templates);
    const Uid last = d->runner.current().items.back().uid;
    KAIBANG_ASK(runner, removeItem, last);
    KAIBANG_ASK(runner, undoRemove, last);
    KAIBANG_ASK(plan, useTemplate, show, kept);
    KAIBANG_ASK(plan, removeTemplate, kept);
    Uid cue;
    KAIBANG_ASK_INTO(cue, plan, addCue, show, 60'000, u"greet"_s);
    KAIBANG_ASK(plan, setCueDone, cue, true);
    KAIBANG_ASK(plan, setCueRemoved, cue, true);
    KAIBANG_ASK(plan, cues, show);
    KAIBANG_ASK(plan, saveScript, opening.uid, u"en"_s, u"Hello"_s);
    KAIBANG_ASK(plan, scripts, opening.uid);
    KAIBANG_ASK(plan, saveForbiddenWords, u"en"_s, QStringList{u"best"_s});
    KAIBANG_ASK(plan, forbiddenWords, u"en"_s);
    KAIBANG_ASK(runner, start);
    KAIBANG_ASK(plan, addMark, show, u"first"_s);
    KAIBANG_ASK(runner, next);
    KAIBANG_ASK(runner, next);
    KAIBANG_ASK(runner, again);
    KAIBANG_ASK(runner, park);
    KAIBANG_ASK(runner, putOnAir, d->runner.current().items.front().uid);
    FlashPrice flash;
    KAIBANG_ASK_INTO(flash, flashes, start, {show, variants.at(0).uid, 5000, 60'000, 3, 2}, true);
    KAIBANG_ASK(orders, sell, variants.at(0).uid, 1, 5000);
    KAIBANG_ASK(flashes, end, flash.uid);
    KAIBANG_ASK(flashes, undoEnd, flash.uid);
    KAIBANG_ASK(flashes, load);
    KAIBANG_ASK(orders, totalsOfShow, show);
    KAIBANG_ASK(runner, end);
    KAIBANG_ASK(runner, pastShows);
    KAIBANG_ASK(runner, review, show);
    expectSound();
}

TEST_F(FailingStatementTest, OrdersComeAndArePacked)
{
    ASSERT_EQ(told(d->buyers.setKeys(samples::identityKeys({IdentityKeys::monthOf(clock.now())}))), std::nullopt);
    QList<OrderOutcome> came;
    KAIBANG_ASK_INTO(came, orders, apply, batch({paid(u"A1"_s)}));
    const Uid first = came.front().order;
    FeedNote note;
    note.lagMs = 10;
    KAIBANG_ASK(orders, applyPoll, batch({paid(u"A2"_s, u"STUD-8W"_s, 2)}), note);
    OrderOutcome sold;
    KAIBANG_ASK_INTO(sold, orders, sell, variants.at(1).uid, 2, 5900);
    KAIBANG_ASK(orders, undoSale, sold.order);
    KAIBANG_ASK(orders, apply, batch({paid(u"A3"_s, u"NOT-KNOWN"_s)}));
    QList<WaitingLine> waiting;
    KAIBANG_ASK_INTO(waiting, orders, waitingLines);
    ASSERT_EQ(waiting.size(), 1);
    KAIBANG_ASK(orders, confirm, waiting.front(), variants.at(0).uid, 1);
    QList<RememberedRule> rules;
    KAIBANG_ASK_INTO(rules, orders, rememberedRules);
    ASSERT_EQ(rules.size(), 1);
    KAIBANG_ASK(orders, forgetRule, rules.front().rule);
    KAIBANG_ASK(orders, confirmRule, rules.front().rule);
    QList<OrderOutcome> shorts;
    KAIBANG_ASK_INTO(shorts, orders, apply, batch({paid(u"A4"_s, u"STUD-8P"_s, 12)}));
    EXPECT_TRUE(shorts.front().isShort);
    KAIBANG_ASK(orders, conflicts);
    KAIBANG_ASK(orders, keepShort, shorts.front().order);
    KAIBANG_ASK(orders, keepShort, shorts.front().order, false);
    KAIBANG_ASK(stock, moveStock, variants.at(1).uid, 20, StockReason::Received);
    KAIBANG_ASK(orders, coverAgain, shorts.front().order);
    OrderBatch unread = batch({});
    unread.problems = {{1, u"no_id"_s, u"no order id"_s, "x"}};
    KAIBANG_ASK(orders, apply, unread);
    QList<UnreadRow> rows;
    KAIBANG_ASK_INTO(rows, orders, unreadRows);
    ASSERT_FALSE(rows.isEmpty());
    KAIBANG_ASK(orders, setUnreadDone, {rows.front().id}, true);
    KAIBANG_ASK(orders, refundByHand, first, 100, u"scratch"_s);
    KAIBANG_ASK(orders, list, OrderFilter{});
    KAIBANG_ASK(orders, story, first);
    KAIBANG_ASK(orders, totalsOfDay, d->household.today());

    QList<Bag> bags;
    KAIBANG_ASK_INTO(bags, packing, bags, BagsOf{});
    ASSERT_FALSE(bags.isEmpty());
    const Bag bag = bags.front();
    KAIBANG_ASK(packing, scan, bag.uid, u"STUD-8W"_s);
    KAIBANG_ASK(packing, setTicked, bag.uid, bag.items.front(), 1);
    KAIBANG_ASK(packing, setPhoto, bag.uid, u"bag.jpg"_s);
    KAIBANG_ASK(packing, setParcel, bag.uid, u"SF"_s, u"SF123456789"_s);
    KAIBANG_ASK(packing, ofSameBuyer, bag.uid);
    if (bags.size() > 1) {
        KAIBANG_ASK(packing, combine, bags.at(1).uid, bag.uid);
        KAIBANG_ASK(packing, separate, bags.at(1).uid);
    }
    KAIBANG_ASK(packing, setPacked, bag.uid, true);
    KAIBANG_ASK(packing, setHanded, {bag.uid}, true);
    KAIBANG_ASK(orders, setPacked, came.front().order, true);

    OrderOut out;
    OrderEvent sent = paid(u"A9"_s);
    sent.fulfilment = Fulfilment::Shipped;
    QList<OrderOutcome> left;
    KAIBANG_ASK_INTO(left, orders, apply, batch({sent}));
    KAIBANG_ASK_INTO(out, returns, out, left.front().order);
    ASSERT_FALSE(out.lines.isEmpty());
    GoodsReturn back;
    KAIBANG_ASK_INTO(back, returns, receive, left.front().order, out.lines.front().lineId, 1, u"unworn"_s);
    KAIBANG_ASK_INTO(back, returns, decide, back, ReturnState::Restocked, {});
    KAIBANG_ASK(returns, undo, back);
    KAIBANG_ASK(returns, view);

    KAIBANG_ASK(buyers, keyPlan);
    KAIBANG_ASK(buyers, counts);
    KAIBANG_ASK(buyers, buyerOf, first);
    KAIBANG_ASK(buyers, find, u"13900001111"_s);
    KAIBANG_ASK(buyers, previewErase, first);
    KAIBANG_ASK(buyers, erase, first);
    KAIBANG_ASK(buyers, purge);
    expectSound();
}

TEST_F(FailingStatementTest, ClaimsAreHeldPaidAndReleased)
{
    ASSERT_EQ(told(d->runner.load()), std::nullopt);
    ASSERT_EQ(told(d->runner.addItem(variants.at(0).uid)), std::nullopt);
    ASSERT_EQ(told(d->runner.start()), std::nullopt);
    ASSERT_EQ(told(d->runner.next()), std::nullopt);
    KAIBANG_ASK(claims, setRules, {0, 600'000, 0, true});
    KAIBANG_ASK(claims, openWindow, d->runner.current().items.front().uid);
    ClaimOutcome typed;
    KAIBANG_ASK_INTO(typed, claims, takeTyped, u"maria 2"_s);
    EXPECT_EQ(typed.claim.state, ClaimState::Held);
    KAIBANG_ASK(claims, pay, typed.claim.order);
    KAIBANG_ASK(claims, undoPay, typed.claim.order);
    KAIBANG_ASK(claims, release, typed.claim.order);
    KAIBANG_ASK(claims, undoRelease, typed.claim.order);
    ClaimOutcome doubtful;
    KAIBANG_ASK_INTO(doubtful, claims, takeComment,
                     {u"facebook"_s, u"Eva"_s, u"si alguien no paga"_s, u"m1"_s, clock.now()});
    EXPECT_EQ(doubtful.claim.state, ClaimState::Undecided);
    KAIBANG_ASK(claims, accept, doubtful.claim.uid);
    KAIBANG_ASK(claims, undoDecision, doubtful.claim.uid);
    KAIBANG_ASK(claims, refuse, doubtful.claim.uid);
    KAIBANG_ASK(claims, undoDecision, doubtful.claim.uid);
    KAIBANG_ASK(claims, takeComments, {{u"tiktok"_s, u"Ana"_s, u"lo quiero 2"_s, u"m2"_s, clock.now()}});
    KAIBANG_ASK(claims, hear, {{u"tiktok"_s, u"Leo"_s, u"lo quiero"_s, u"m3"_s, clock.now()}});
    ClaimOutcome all, next;
    KAIBANG_ASK_INTO(all, claims, takeTyped, u"rosa 5"_s);
    KAIBANG_ASK_INTO(next, claims, takeTyped, u"olga 3"_s);
    EXPECT_EQ(next.claim.state, ClaimState::Waiting);
    KAIBANG_ASK(claims, release, all.claim.order);
    KAIBANG_ASK(claims, promote, variants.at(0).uid);
    clock.shift(700'000);
    QList<Hold> ended;
    KAIBANG_ASK_INTO(ended, claims, sweep, clock.now());
    ASSERT_FALSE(ended.isEmpty());
    KAIBANG_ASK(claims, pay, typed.claim.order);
    const auto late = d->claims.board().late;
    for (const Hold& hold : late) {
        KAIBANG_ASK(claims, decideLate, hold.order, LateChoice::GiveShort);
        KAIBANG_ASK(claims, undoLate, hold.order);
        KAIBANG_ASK(claims, decideLate, hold.order, LateChoice::Refund);
    }
    EXPECT_FALSE(late.isEmpty());
    KAIBANG_ASK(claims, saveWords, ClaimWordKind::Claim, QStringList{u"jalo"_s});
    KAIBANG_ASK(claims, tryOut, u"jalo 2"_s);
    KAIBANG_ASK(claims, saveMessage, u"es"_s, u"Hola, {item}"_s);
    KAIBANG_ASK(claims, closeWindow);
    expectSound();
}

TEST_F(FailingStatementTest, MusselsAreOpened)
{
    ASSERT_EQ(told(d->runner.load()), std::nullopt);
    ASSERT_EQ(told(d->runner.start()), std::nullopt);
    ASSERT_EQ(told(d->disclosures.save(samples::card(opening))), std::nullopt);
    Uid lot;
    KAIBANG_ASK_INTO(lot, stock, addLot, u"Tub"_s, u"Pond"_s, 50);
    KAIBANG_ASK(stock, moveLot, lot, -1, StockReason::Correction, u"one was dead"_s);
    KAIBANG_ASK(stock, lots);
    KAIBANG_ASK(orders, apply, batch({samples::openingOrder(u"O1"_s, 10, 3), samples::openingOrder(u"O2"_s, 11)}));
    KAIBANG_ASK(table, load);
    KAIBANG_ASK(table, chooseLot, lot);
    KAIBANG_ASK(table, start);
    KAIBANG_ASK(table, press, u'2');
    KAIBANG_ASK(table, erase);
    KAIBANG_ASK(table, press, u'1');
    KAIBANG_ASK(table, enter);
    KAIBANG_ASK(table, setPhoto, u"pearl.jpg"_s);
    KAIBANG_ASK(table, addWork, 0);
    KAIBANG_ASK(table, finish);
    KAIBANG_ASK(table, undo);
    KAIBANG_ASK(table, finish);
    KAIBANG_ASK(table, start);
    KAIBANG_ASK(table, empty, EmptyKind::Dead);
    KAIBANG_ASK(table, undo);
    KAIBANG_ASK(table, startOrFinish);
    KAIBANG_ASK(table, skip);
    KAIBANG_ASK(table, undo);
    ASSERT_FALSE(d->table.current().queue.isEmpty());
    KAIBANG_ASK(table, putOff, d->table.current().queue.back().uid);
    KAIBANG_ASK(table, pauseIntake, true);
    KAIBANG_ASK(table, pauseIntake, false);
    KAIBANG_ASK(table, totals, {}, opening.uid);
    const auto first = d->table.current().queue.front().order;
    KAIBANG_ASK(orders, setWorkDone, first, true);
    const Uid show = d->runner.current().show.uid;
    KAIBANG_ASK(runner, end);
    KAIBANG_ASK(runner, review, show);
    expectSound();
}

TEST_F(FailingStatementTest, StockPiecesAndFilesAreKept)
{
    QList<Product> all;
    KAIBANG_ASK_INTO(all, stock, catalogue);
    KAIBANG_ASK(stock, countedCatalogue);
    Product changed = all.front();
    changed.name = u"Stud of pearl"_s;
    changed.variants.front().floorMinor = 4800; // a line of the trail
    KAIBANG_ASK(stock, saveProduct, changed);
    KAIBANG_ASK(stock, moveStock, variants.at(0).uid, 3, StockReason::Received);
    KAIBANG_ASK(stock, history, variants.at(0).uid);
    Product set;
    set.name = u"Pair"_s;
    Variant pair;
    pair.code = u"PAIR"_s;
    pair.priceMinor = 9900;
    set.variants = {pair};
    Uid made;
    KAIBANG_ASK_INTO(made, stock, saveProduct, set);
    ASSERT_EQ(told(d->stock.catalogue(), &all), std::nullopt);
    const auto saved =
        std::find_if(all.cbegin(), all.cend(), [&](const Product& product) { return product.uid == made; });
    ASSERT_NE(saved, all.cend());
    const Uid pairUid = saved->variants.front().uid;
    KAIBANG_ASK(stock, saveSet, pairUid, u"STUD-8W x2, STUD-8P"_s);
    QString line;
    KAIBANG_ASK_INTO(line, stock, setLine, pairUid);
    EXPECT_EQ(line, u"STUD-8W x2, STUD-8P"_s);
    KAIBANG_ASK(orders, sell, pairUid, 1, 9900);
    KAIBANG_ASK(stock, archiveProduct, changed.uid);
    KAIBANG_ASK(stock, restoreProduct, changed.uid);
    KAIBANG_ASK(stock, addPiece, u"Ring"_s, u"AA"_s, u"8 mm"_s, 9900, {});
    const QByteArray csv = "code,product,price,stock\nNEW-1,New,1.00,3\nSTUD-8W,Stud of pearl,60.00,\n";
    KAIBANG_ASK(stock, previewCatalogue, csv);
    CatalogueImport import;
    KAIBANG_ASK_INTO(import, stock, importCatalogue, csv);
    KAIBANG_ASK(stock, undoCatalogue, import);
    KAIBANG_ASK(stock, exportCatalogue);

    ASSERT_EQ(told(d->runner.load()), std::nullopt);
    KAIBANG_ASK(pieces, nextNumber);
    const PieceDesk::NewPiece wanted{u"Pendant"_s, u"AAA"_s, u"9 mm"_s, 38'000, {}, d->runner.current().show.uid};
    Variant piece;
    KAIBANG_ASK_INTO(piece, pieces, add, wanted);
    KAIBANG_ASK(pieces, setPhoto, piece.uid, u"piece.jpg"_s);
    KAIBANG_ASK(pieces, life, piece.uid);
    KAIBANG_ASK(orders, apply, batch({paid(u"P1"_s, piece.code)}));
    KAIBANG_ASK(pieces, takeBack, piece.uid, u"came back"_s);
    KAIBANG_ASK(pieces, undoLast, piece.uid);
    KAIBANG_ASK(pieces, takeBack, piece.uid, u"came back"_s);
    KAIBANG_ASK(pieces, requeue, piece.uid, d->runner.current().show.uid);
    KAIBANG_ASK(pieces, withdraw, piece.uid, u"a gift"_s);
    KAIBANG_ASK(pieces, setPresets, {{u"A"_s}, {u"8 mm"_s}, {9900}});
    KAIBANG_ASK(pieces, presets);
    Variant other;
    KAIBANG_ASK_INTO(other, pieces, add, wanted);
    KAIBANG_ASK(pieces, unmake, other.uid);

    const QString data = QStringLiteral(KAIBANG_TEST_DATA "/");
    const QStringList files{data + u"alipay/signcustomer_201707.csv"_s,
                            data + u"taobao/ExportOrderList201707081001.csv"_s};
    KAIBANG_ASK(imports, preview, files);
    KAIBANG_ASK(imports, newOrderFiles, files);
    KAIBANG_ASK(imports, import, files);
    KAIBANG_ASK(imports, lastImport);
    SettlementOverview overview;
    KAIBANG_ASK_INTO(overview, settlement, overview);
    ASSERT_FALSE(overview.findings.isEmpty());
    KAIBANG_ASK(settlement, entries, overview.findings.front().order);
    KAIBANG_ASK(settlement, accept, overview.findings.front(), u"agreed"_s);
    KAIBANG_ASK(settlement, undoAccept, overview.findings.front().order);
    KAIBANG_ASK(imports, undoLast);
    const QString sales = file(u"ventas.csv"_s, "Número de pedido,Fecha,Estado,Producto,Cantidad,Total\n"
                                                "A-1,2026-09-03 21:15,Pagado,Collar,1,350.00\n");
    const ExportProfile own = samples::ownProfile();
    KAIBANG_ASK(imports, tryProfile, sales, u"ventas.csv"_s, own);
    KAIBANG_ASK(imports, saveProfile, own);
    KAIBANG_ASK(imports, ownProfiles);
    KAIBANG_ASK(imports, removeProfile, own.id);
    expectSound();
}

TEST_F(FailingStatementTest, TheHouseholdItsCopiesAndItsRecordings)
{
    KAIBANG_ASK(household, load);
    HouseholdSettings settings = d->household.current();
    settings.name = u"Pearl house"_s;
    settings.buyerKeepDays = 30;
    KAIBANG_ASK(household, save, settings);
    KAIBANG_ASK(household, setPin, {}, u"1234"_s);
    KAIBANG_ASK(household, setRoleName, Role::Helper, u"Li"_s);
    KAIBANG_ASK(household, checkPin, u"1234"_s);
    KAIBANG_ASK(household, setRolePin, Role::Trainee, u"1234"_s, u"4321"_s);
    KAIBANG_ASK(household, takeRole, Role::Trainee, u"4321"_s);
    KAIBANG_ASK(household, takeRole, Role::Host, u"1234"_s);
    KAIBANG_ASK(household, setRolePin, Role::Trainee, u"1234"_s, {});
    KAIBANG_ASK(household, setPin, u"1234"_s, {});
    KAIBANG_ASK(household, note, Act::Restore, TrailKind::Restored, u"backup"_s);
    KAIBANG_ASK(household, noteExport, u"orders.csv"_s, u"orders"_s);
    KAIBANG_ASK(household, renewIntakeSecret);
    KAIBANG_ASK(household, trail);

    Recording recording;
    recording.uid = Uid::create(clock.now());
    recording.path = file(u"evening.mkv"_s, "x");
    recording.startedAt = clock.now();
    ASSERT_TRUE(answer(store->run([recording](Ledger& ledger) -> Result<Done> {
                    return RecordingStore(ledger).begin(recording);
                })).ok());
    int settled = 0;
    KAIBANG_ASK_INTO(settled, shelf, settle, [](const QString&) { return RecordingFile{true, 1000, 1}; });
    EXPECT_EQ(settled, 1);
    KAIBANG_ASK(shelf, recordings, {}, 10);
    KAIBANG_ASK(shelf, recording, recording.uid);
    KAIBANG_ASK(shelf, marks, recording.uid, 0, 10);
    KAIBANG_ASK(shelf, explained, recording.uid);
    Clip clip;
    clip.uid = Uid::create(clock.now());
    clip.path = folder.filePath(u"ring.mp4"_s);
    clip.madeAt = clock.now();
    clip.recording = recording.uid;
    clip.variant = variants.at(0).uid;
    KAIBANG_ASK(shelf, beginClip, clip);
    KAIBANG_ASK(shelf, clipsBeingMade);
    KAIBANG_ASK(shelf, finishClip, clip);
    KAIBANG_ASK(shelf, clip, clip.uid);
    KAIBANG_ASK(shelf, clipsOfRecording, recording.uid, 10);
    KAIBANG_ASK(shelf, clipsOfVariant, variants.at(0).uid);
    OrderOutcome sold;
    KAIBANG_ASK_INTO(sold, orders, sell, variants.at(0).uid, 1, 5900);
    Clip placed = clip;
    placed.order = sold.order;
    KAIBANG_ASK(shelf, moveClip, clip.uid, placed);
    KAIBANG_ASK(shelf, clipsOfOrder, sold.order);
    KAIBANG_ASK(shelf, removeClip, clip.uid);
    KAIBANG_ASK(shelf, bringBackClip, clip.uid);
    KAIBANG_ASK(shelf, removeRecording, recording.uid);
    KAIBANG_ASK(shelf, bringBackRecording, recording.uid);
    Clip another = clip;
    another.uid = Uid::create(clock.now());
    KAIBANG_ASK(shelf, addClip, another);
    another.uid = Uid::create(clock.now());
    KAIBANG_ASK(shelf, beginClip, another);
    KAIBANG_ASK(shelf, dropClip, another.uid);

    BackupFile backup;
    tried(
        "backups.backUpNow", [&] { return told(d->backups.backUpNow(), &backup); }, Tidying::CanWait);
    EXPECT_EQ(backup.orders, 1);
    EXPECT_TRUE(Ledger::openReadOnly(backup.path, clock).ok());
    KAIBANG_ASK(backups, backUpTo, folder.filePath(u"stick.kaibang"_s));
    KAIBANG_ASK(backups, compare, backup.path);
    KAIBANG_ASK(backups, lastReplay);
    KAIBANG_ASK(backups, forgetLastReplay);

    KAIBANG_ASK(comments, save, CommentSettings());
    KAIBANG_ASK(comments, renewAddress);
    BuyerComment heard{u"douyin"_s, u"Ana"_s, u"lo quiero"_s, u"m1"_s, clock.now()};
    heard.room = u"1"_s;
    ASSERT_EQ(told(d->claims.takeComment(heard)), std::nullopt);
    LiveRoom room;
    room.platform = u"douyin"_s;
    room.room = u"1"_s;
    KAIBANG_ASK(comments, decideRoom, room, RoomVerdict::Ours);
    expectSound();
}

TEST_F(FailingStatementTest, TheDemoHouseholdIsFilledWholeOrNotAtAll)
{
    QFile catalogue(QStringLiteral(KAIBANG_TEST_DATA "/../../resources/demo/catalogue.json"));
    ASSERT_TRUE(catalogue.open(QIODevice::ReadOnly));
    const QByteArray wares = catalogue.readAll();
    int made = 0;
    const auto fresh = [&] {
        return StoreThread::start([&] {
                   return Ledger::create(folder.filePath(u"demo%1.kaibang"_s.arg(++made)),
                                         Household{{}, {}, u"Asia/Shanghai"_s, 240, u"CNY"_s, true}, clock);
               })
            .value();
    };
    const auto fill = [&](StoreThread& demo, StockRoom& shelf, const QString& language) {
        return told(
            fillDemoHousehold(demo, shelf, wares, language, [](const QString&) { return QByteArray("<svg/>"); }));
    };
    int all = 0;
    {
        const auto counted = fresh();
        StockRoom shelf(*counted, folder.filePath(u"demo"_s));
        const samples::FailingStatements counting(1'000'000);
        ASSERT_EQ(fill(*counted, shelf, u"zh_CN"_s), std::nullopt);
        all = counting.asked();
    }
    ASSERT_GT(all, 100);
    const auto demo = fresh();
    StockRoom shelf(*demo, folder.filePath(u"demo"_s));
    for (int allowed = 0; allowed < all; allowed += allowed < 60 || allowed > all - 60 ? 1 : 17) {
        {
            const samples::FailingStatements failing(allowed);
            const auto error = fill(*demo, shelf, u"en"_s);
            if (!failing.hasRefused())
                break;
            ++refusals;
            EXPECT_TRUE(error) << allowed << " of " << all;
        }
        const auto there = demo->read([](Ledger& l) { return CatalogueStore(l).products(); }).result();
        ASSERT_TRUE(there.ok() && there.value().isEmpty()) << "nothing of it stays: " << allowed;
    }
    ASSERT_EQ(fill(*demo, shelf, u"a language without words"_s), std::nullopt);
    const auto again = fill(*demo, shelf, u"en"_s);
    EXPECT_TRUE(again) << "there are products already";
}

} // namespace
