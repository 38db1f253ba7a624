// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a recording writes down of the desks' real facts: in order, once, none after its end, no buyer; and what a start
// after a kill makes of it.
#include "disclosure_desk.h"
#include "recording_fixture.h"

#include <QFile>

using namespace kaibang;
using namespace kaibang::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

using RecordingLogTest = RecordingFixture;

TEST_F(RecordingLogTest, EachNewOrderLeavesOneMarkWithItsNumberInTheShow)
{
    startShow();
    take(u"before"_s, 0);
    record();
    take(u"A"_s, 1'000);
    take(u"A"_s, 2'000); // told again
    take(u"B"_s, 3'000);
    now = 3'500;
    ASSERT_TRUE(answer(orders->sell(variants.at(0).uid, 1, 5'900)).ok()); // on the counter
    settleDown();
    end();
    take(u"after"_s, 4'000);
    const auto kept = marks();
    ASSERT_EQ(kept.size(), 3);
    EXPECT_EQ(kept[0].kind, RecordingMarkKind::Order);
    EXPECT_EQ(kept[0].number, 2) << "the second order of the show";
    EXPECT_EQ(kept[0].atMs, 1'000);
    EXPECT_EQ(kept[1].number, 3);
    EXPECT_EQ(kept[1].atMs, 3'000);
    EXPECT_EQ(kept[2].number, 4);
    EXPECT_EQ(titles, (QStringList{u"3 2"_s, u"3 3"_s, u"3 4"_s})) << "the file has the same chapters";
    const auto all = answer(shelf->recordings({}, 10)).value();
    EXPECT_EQ(all.constFirst().fate, RecordingFate::Ended);
    EXPECT_EQ(all.constFirst().show, runner->current().show.uid);
    expectSound();
}

TEST_F(RecordingLogTest, AnOlderOrderThatAFileBringsIsNotInThePicture)
{
    startShow();
    record();
    OrderEvent e = event(u"yesterday"_s, Payment::Paid, 0, u"STUD-8W"_s, 1, 5900);
    e.placedAt = e.paidAt = clock.now().plusMs(-24LL * 3'600'000);
    ASSERT_TRUE(answer(orders->apply(OrderBatch{{}, {e}, {}, {}, false})).ok());
    settleDown();
    take(u"now"_s, 1'000);
    end();
    EXPECT_EQ(marks().size(), 1);
}

TEST_F(RecordingLogTest, WhatHappensBeforeTheFileHasANameIsNotLost)
{
    startShow();
    isOpen = true;
    log->start(); // the ledger has not said yet how many orders there are
    OrderEvent e = event(u"early"_s, Payment::Paid, 0, u"STUD-8W"_s, 1, 5900);
    e.placedAt = e.paidAt = clock.now();
    now = 300;
    ASSERT_TRUE(answer(orders->apply(OrderBatch{{}, {e}, {}, {}, false})).ok());
    settleDown();
    EXPECT_TRUE(marks().isEmpty());
    log->begun(u"/films/late.mkv"_s);
    end();
    ASSERT_EQ(marks().size(), 1);
    EXPECT_EQ(marks().constFirst().number, 1);
    EXPECT_EQ(marks().constFirst().atMs, 300);
}

TEST_F(RecordingLogTest, AnOrderInTheLastMomentHasItsNumberThoughTheLedgerWasNotHeard)
{
    startShow();
    take(u"before"_s, 0);
    record();
    OrderEvent e = event(u"last"_s, Payment::Paid, 0, u"STUD-8W"_s, 1, 5900);
    e.placedAt = e.paidAt = clock.now();
    now = 4'000;
    // Heard, and ended before the ledger has said which one it is.
    QObject::connect(
        orders.get(), &OrderDesk::ordersChanged, log.get(), [this] { end(); }, Qt::SingleShotConnection);
    ASSERT_TRUE(answer(orders->apply(OrderBatch{{}, {e}, {}, {}, false})).ok());
    settleDown();
    ASSERT_EQ(marks().size(), 1);
    EXPECT_EQ(marks().constFirst().number, 2) << "the second order of the show";
    EXPECT_EQ(titles, QStringList{u"3 0"_s}) << "the file takes no chapter later, so it has none with a number";
}

TEST_F(RecordingLogTest, OrdersThatAreNoNewsHereAreCountedAllTheSame)
{
    startShow();
    record();
    take(u"A"_s, 1'000);
    OrderEvent e = event(u"yesterday"_s, Payment::Paid, 0, u"STUD-8W"_s, 1, 5900);
    e.placedAt = e.paidAt = clock.now().plusMs(-24LL * 3'600'000);
    ASSERT_TRUE(answer(orders->apply(OrderBatch{{}, {e}, {}, {}, false})).ok());
    settleDown();
    take(u"B"_s, 2'000);
    end();
    ASSERT_EQ(marks().size(), 2);
    EXPECT_EQ(marks()[0].number, 1);
    const auto told =
        answer(store->read([thing = marks()[1].thing](Ledger& l) { return RecordingStore(l).numbersOf({thing}); }));
    EXPECT_EQ(marks()[1].number, told.value().constFirst());
}

TEST_F(RecordingLogTest, AnOrderThatIsToldAgainMuchLaterLeavesNoSecondMark)
{
    startShow();
    record();
    const Instant placed = clock.now();
    take(u"A"_s, 1'000);
    clock.shift(3'600'000); // longer than anything is remembered
    take(u"B"_s, 3'600'000);
    OrderEvent shipped = event(u"A"_s, Payment::Paid, 1, u"STUD-8W"_s, 1, 5900);
    shipped.fulfilment = Fulfilment::Shipped;
    shipped.placedAt = placed; // it is of now, and was told
    ASSERT_TRUE(answer(orders->apply(OrderBatch{{}, {shipped}, {}, {}, false})).ok());
    settleDown();
    end();
    EXPECT_EQ(marks().size(), 2);
}

TEST_F(RecordingLogTest, ItemsOnAirAreMarkedByTheirNamesAndThoseThatWereAlreadyToo)
{
    startShow();
    ASSERT_TRUE(answer(runner->next()).ok());
    record();
    now = 5'000;
    ASSERT_TRUE(answer(runner->next()).ok());
    now = 9'000;
    ASSERT_TRUE(answer(runner->park()).ok());               // nothing is on air
    ASSERT_TRUE(answer(runner->rename(u"Evening"_s)).ok()); // no change of what is
    end();
    const auto kept = marks();
    ASSERT_EQ(kept.size(), 3);
    EXPECT_EQ(kept[0].name, u"White stud"_s);
    EXPECT_EQ(kept[0].thing, variants.at(0).uid);
    EXPECT_EQ(kept[0].atMs, 0);
    EXPECT_EQ(kept[1].name, u"Pink stud"_s);
    EXPECT_EQ(kept[1].atMs, 5'000);
    EXPECT_EQ(kept[2].kind, RecordingMarkKind::OffAir);
}

TEST_F(RecordingLogTest, AnOpeningIsMarkedFromItsBeginToItsResult)
{
    const auto product = answer(store->run([](Ledger& l) { return addOpeningProduct(l); })).value();
    ASSERT_TRUE(answer(store->run([](Ledger& l) { return CatalogueStore(l).addLot(u"Tub A"_s, u"Pond"_s, 9); })).ok());
    ASSERT_TRUE(answer(store->run([product](Ledger& l) { return DisclosureStore(l).save(card(product)); })).ok());
    ASSERT_TRUE(answer(runner->start()).ok());
    ASSERT_TRUE(answer(orders->apply(OrderBatch{{}, {openingOrder(u"O1"_s, 1, 2)}, {}, {}, false})).ok());
    ASSERT_TRUE(answer(table->load()).ok());
    record();
    now = 2'000;
    ASSERT_TRUE(answer(table->start()).ok());
    const Uid first = table->current().running->opening.uid;
    EXPECT_EQ(log->openingFrom(first), 2'000);
    now = 26'000;
    ASSERT_TRUE(answer(table->press(u'1')).ok());
    ASSERT_TRUE(answer(table->finish()).ok());
    now = 30'000;
    ASSERT_TRUE(answer(table->start()).ok());
    end();
    EXPECT_EQ(kinds(), (QList{RecordingMarkKind::OpeningBegun, RecordingMarkKind::OpeningDone,
                              RecordingMarkKind::OpeningBegun}));
    const auto kept = marks();
    EXPECT_EQ(kept[1].thing, first);
    EXPECT_EQ(kept[1].number, 1);
    EXPECT_EQ(kept[1].atMs, 26'000);
    EXPECT_EQ(kept[2].number, 2);
}

TEST_F(RecordingLogTest, AClaimIsMarkedWhenItIsDecidedAndNotWhenTheShowIsAnother)
{
    startShow();
    ASSERT_TRUE(answer(runner->next()).ok());
    claims->load();
    settleDown();
    ClaimRules rules = claims->board().rules;
    rules.takesSureOnes = false;
    ASSERT_TRUE(answer(claims->setRules(rules)).ok());
    const auto item = std::find_if(runner->current().items.begin(), runner->current().items.end(),
                                   [](const RunItem& each) { return each.state == RunItemState::OnAir; });
    ASSERT_TRUE(answer(claims->openWindow(item->uid)).ok());
    record();
    for (int i = 0; i < 2; ++i) {
        BuyerComment comment;
        comment.source = u"irc"_s;
        comment.messageId = u"c%1"_s.arg(i);
        comment.displayName = recordedCanary + QString::number(i);
        comment.text = u"+1"_s;
        comment.at = clock.now();
        ASSERT_TRUE(answer(claims->takeComment(comment)).ok());
    }
    settleDown();
    ASSERT_EQ(claims->board().undecided.size(), 2);
    const Uid refused = claims->board().undecided.constFirst().uid;
    now = 7'000;
    ASSERT_TRUE(answer(claims->refuse(refused)).ok());
    settleDown();
    now = 8'000;
    ASSERT_TRUE(answer(runner->end()).ok());
    claims->load();
    settleDown();
    end();
    int decided = 0;
    for (const RecordingMark& mark : marks()) {
        if (mark.kind != RecordingMarkKind::ClaimDecided)
            continue;
        ++decided;
        EXPECT_EQ(mark.thing, refused);
        EXPECT_EQ(mark.atMs, 7'000);
    }
    EXPECT_EQ(decided, 1);
}

TEST_F(RecordingLogTest, NoBuyerIsInAMarkOrAChapter)
{
    startShow();
    record();
    take(u"A"_s, 1'000);
    end();
    const QString kept =
        answer(store->read([](Ledger& l) -> Result<QString> {
            return l.database().readText(u"SELECT group_concat(name || path) FROM recording JOIN recording_mark "
                                         "USING(recording_id)"_s);
        })).value();
    EXPECT_FALSE(kept.contains(u"Canaria"_s));
    EXPECT_FALSE(titles.join(u' ').contains(u"Canaria"_s));
    const QString alias = answer(orders->list({})).value().constFirst().alias;
    ASSERT_FALSE(alias.isEmpty()) << "the control: the order did have a buyer";
    EXPECT_FALSE(titles.join(u' ').contains(alias));
}

TEST_F(RecordingLogTest, TimesNeverGoBackHoweverMomentsCome)
{
    startShow();
    record();
    const QList<qint64> places{5'000, 1'000, 9'000, 8'999, 0, 12'000};
    for (qsizetype i = 0; i < places.size(); ++i)
        take(u"T%1"_s.arg(i), places[i]);
    end();
    QList<qint64> times;
    for (const RecordingMark& mark : marks())
        times.append(mark.atMs);
    EXPECT_EQ(times, (QList<qint64>{5'000, 5'000, 9'000, 9'000, 9'000, 12'000}));
}

TEST_F(RecordingLogTest, AfterAKillTheLedgersMarksAreLeftAndTheFileSaysHowFarItGoes)
{
    startShow();
    record(folder.filePath(u"evening.mkv"_s));
    take(u"A"_s, 1'000);
    take(u"B"_s, 9'900);
    startAgain(); // nobody said that it ended
    ASSERT_EQ(answer(shelf->recordings({}, 9)).value().constFirst().fate, RecordingFate::Running);
    const auto settled = answer(shelf->settle([](const QString&) { return RecordingFile{true, 9'500, 4'096}; }));
    EXPECT_EQ(settled.value(), 1);
    const Recording found = answer(shelf->recordings({}, 9)).value().constFirst();
    EXPECT_EQ(found.fate, RecordingFate::CutShort);
    EXPECT_EQ(found.lengthMs, 9'500);
    EXPECT_EQ(found.bytes, 4'096);
    ASSERT_EQ(marks().size(), 2);
    EXPECT_EQ(marks().constLast().atMs, 9'500);
    EXPECT_EQ(answer(shelf->settle([](const QString&) { return RecordingFile{}; })).value(), 0) << "once";
    expectSound();
}

TEST_F(RecordingLogTest, ADeletedFileGoesInAMinuteAndOneThatIsBroughtBackStays)
{
    shelf = std::make_unique<RecordingShelf>(*store, 200);
    QStringList files;
    QList<Uid> uids;
    for (const auto& name : {u"kept.mkv"_s, u"gone.mkv"_s}) {
        QFile made(folder.filePath(name));
        ASSERT_TRUE(made.open(QIODevice::WriteOnly));
        files.append(made.fileName());
        record(made.fileName());
        uids.append(log->current());
        end();
    }
    for (const Uid& each : uids)
        ASSERT_TRUE(answer(shelf->removeRecording(each)).ok());
    ASSERT_TRUE(answer(shelf->bringBackRecording(uids[0])).ok());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !QFile::exists(files[1]); }, 20'000));
    EXPECT_TRUE(QFile::exists(files[0]));
    EXPECT_EQ(answer(shelf->bringBackRecording(uids[1])).error().kind, ErrorKind::Refused) << "it is gone, and said";
}

TEST_F(RecordingLogTest, ADeletedFileGoesWithTheNextStartUnlessItWasBroughtBack)
{
    QStringList files;
    for (const auto& name : {u"kept.mkv"_s, u"gone.mkv"_s}) {
        const QString file = folder.filePath(name);
        QFile made(file);
        ASSERT_TRUE(made.open(QIODevice::WriteOnly));
        files.append(file);
        record(file);
        end();
    }
    const auto all = answer(shelf->recordings({}, 9)).value();
    for (const Recording& each : all)
        ASSERT_TRUE(answer(shelf->removeRecording(each.uid)).ok());
    EXPECT_TRUE(answer(shelf->recordings({}, 9)).value().isEmpty());
    EXPECT_TRUE(QFile::exists(files[0])) << "still to be taken back";
    ASSERT_TRUE(answer(shelf->bringBackRecording(all.at(1).uid)).ok());
    startAgain();
    ASSERT_TRUE(answer(shelf->settle([](const QString&) { return RecordingFile{}; })).ok());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !QFile::exists(files[1]); }, 20'000));
    EXPECT_TRUE(QFile::exists(files[0]));
    EXPECT_EQ(answer(shelf->recordings({}, 9)).value().size(), 1);
}

} // namespace
